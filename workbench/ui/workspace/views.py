"""Text, pages, or both of one source: one after the other in the same place, or side by side, each following the other."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from workbench.model.span import Span
from workbench.ui.key_names import spoken_keys
from workbench.ui.reader.actions import Command
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.pages.zoom import Fit, Zoom
from workbench.ui.reader.selection_bar import SelectionBar
from workbench.ui.reader.standing import Standing
from workbench.ui.reading_acts import ReadingAct, reading_act
from workbench.ui.theme.tokens import Mode, Tokens
from workbench.ui.words import tr
from workbench.ui.workspace.toolbar import ReaderToolbar

if TYPE_CHECKING:
    from workbench.ui.reader.pages.view import PagesView

VIEWS = ("text", "page", "both")
PREFIX = "view_"
"""What the names of these acts begin with."""

SHARES = (475, 525)
"""How pages and text divide the width."""


class Views(QObject):
    """Shows one source as text, as pages, or both, and keeps them at the same place.

    view_kept(str): another view is shown. wished: the analyst is about to choose one, by key, menu or toolbar. told: what the
    status bar says of the pages changed. bar_made(SelectionBar): the pages have a small bar of their own.
    """

    view_kept = Signal(str)
    wished = Signal()
    told = Signal()
    bar_made = Signal(object)

    def __init__(
        self, frame: QWidget, reader: ReaderPage, toolbar: ReaderToolbar, tokens: Tokens, original: Callable[[], bytes] | None
    ) -> None:
        """frame: the widget whose pixels box() counts in. original: returns the PDF; None for what has no pages."""
        super().__init__(frame)
        self._frame, self._reader, self._toolbar, self._tokens, self._original = frame, reader, toolbar, tokens, original
        self.name = "text"
        self.pages: PagesView | None = None
        self.bar: SelectionBar | None = None
        self._following = False
        self._pages_lead = False
        self._caret = 0
        self._owing = False
        self._split = QSplitter(Qt.Orientation.Horizontal, frame)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(reader)
        self._actions = self._make_actions()
        toolbar.set_views_offered(original is not None)
        toolbar.set_view("text")
        toolbar.view_wanted.connect(self._wish)

    @property
    def widget(self) -> QWidget:
        """Return what stands below the toolbar."""
        return self._split

    def all(self) -> "list[ReaderPage | PagesView]":
        """Return the views that were made, shown or not."""
        return [self._reader] if self.pages is None else [self._reader, self.pages]

    def _make_actions(self) -> list[Command]:
        if self._original is None:
            return []
        acts: dict[str, Callable[[], object]] = {
            **{name: partial(self._wish, name) for name in VIEWS},
            "pages_larger": lambda: self.zoom(1), "pages_smaller": lambda: self.zoom(-1),
            "pages_width": lambda: self._fit(Fit.WIDTH), "pages_whole": lambda: self._fit(Fit.PAGE),
        }  # fmt: skip
        # The keys of the zoom are taken by the pages themselves: while text has the focus they belong to its size.
        return [self._action(reading_act(f"{PREFIX}{name}"), act) for name, act in acts.items()]

    def _action(self, told: ReadingAct, act: Callable[[], object]) -> Command:
        action = QAction(told.said(), self)
        action.setShortcuts([QKeySequence(key) for key in told.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda *_: act())
        self._frame.addAction(action)
        shown = spoken_keys(told.told) or action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return Command(told.name, action.text(), shown, action, tr(told.group))

    def commands(self) -> tuple[Command, ...]:
        """Return the acts for menus and the palette; none for what has no pages."""
        return tuple(self._actions)

    # --- choosing

    def _wish(self, name: str) -> None:
        self.wished.emit()
        self.show(name)

    def show(self, name: str) -> None:
        """Show ``text``, ``page`` or ``both``, at the same place."""
        if self._original is None or name not in VIEWS or name == self.name:
            return
        focused = self._has_focus()
        self.name = name
        pages = self._pages() if name != "text" else self.pages
        self._following = True
        self._toolbar.set_view(name)
        if pages is not None:
            self._arrange(pages)
        self._following = False
        self._pages_lead = name == "page"
        self._reader.guide = pages.bring_caret if pages is not None and self._pages_lead else None
        if focused:
            self._reader.setFocus()
        self.view_kept.emit(name)
        self.told.emit()

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is None or self._frame.isAncestorOf(focus)

    def _pages(self) -> "PagesView":
        """Return the page view, made when it is first wanted."""
        if self.pages is not None:
            return self.pages
        assert self._original is not None
        from workbench.ui.reader.pages.view import PagesView

        pages = self.pages = PagesView(self._reader, self._original, self._tokens, Tokens(Mode.LIGHT), self._split)
        self._split.insertWidget(0, pages)
        self.bar = SelectionBar(pages, self._tokens)
        self.bar_made.emit(self.bar)
        pages.scrolled.connect(self._on_pages)
        pages.zoomed.connect(self.told)
        pages.installEventFilter(self)
        self._reader.installEventFilter(self)
        self._reader.place_changed.connect(self._on_text)
        self._reader.revealed.connect(self._on_revealed)
        pages.filled.connect(lambda: self._on_pages() if self._owing else None)
        pages.touched.connect(self._on_touched)
        self._reader.paper.stale.connect(self._on_stale)
        return pages

    def _arrange(self, pages: "PagesView") -> None:
        place, from_top = self._standing(pages)
        alone = self.name == "page"
        self._reader.setFocusProxy(pages if alone else None)  # type: ignore[arg-type]
        pages.set_alone(alone)
        pages.setVisible(self.name != "text")
        self._reader.setVisible(not alone)
        if self.name == "both":
            self._split.setSizes(SHARES)
        if self.name != "text":
            pages.show_at(place, from_top)
        if not alone:
            self._reader.stand_at(place, from_top)

    def _standing(self, pages: "PagesView") -> tuple[int, int]:
        """Return the code point at the top of the view that leads, and its line's top in pixels below the viewport's."""
        if self._pages_lead and pages.isVisible():
            place = pages.place()
            line = pages.line_rect(place)
            return place, 0 if line.isNull() else round(line.top())
        standing = Standing.of(self._reader)
        return standing.place, standing.from_top

    def pages_stand(self) -> tuple[int, int] | None:
        """Return where the pages stand while they are shown alone: a code point, its line's top in pixels; None else."""
        return self._standing(self.pages) if self.pages is not None and self.name == "page" else None

    def stand_pages(self, place: int, from_top: int) -> None:
        """Let the pages stand where pages_stand() told; the text behind them stays where it is."""
        if self.pages is not None and self.name == "page":
            self._following = True
            self.pages.show_at(place, from_top)
            self._following = False

    # --- following

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the view that has the focus lead."""
        if event.type() is QEvent.Type.FocusIn and self.pages is not None and self.name == "both":
            self._pages_lead = watched is self.pages
            self._reader.guide = self.pages.bring_caret if self._pages_lead else None
        return super().eventFilter(watched, event)

    def _on_pages(self) -> None:
        """Let the text stand where the pages stand."""
        pages, reader = self.pages, self._reader
        if self._following or pages is None or pages.settling or self.name == "text":
            return
        self._following = True
        height = pages.viewport().height()
        part = pages.part if self.name == "both" else 0.0
        offset = pages.place() if part <= 0 else pages.offset_at(QPointF(pages.middle, part * height), body=True)
        self._owing = offset is None
        if offset is not None:
            reader.stand_at(offset, round(part * reader.viewport().height()))
        self._following = False

    def _on_text(self, _place: int) -> None:
        """Let the pages stand where the text stands."""
        pages, reader = self.pages, self._reader
        if self._following or pages is None or self.name == "text":
            return
        self._following = True
        part = reader.part if self.name == "both" else 0.0
        at = QPointF(reader.columns.text, part * reader.viewport().height())
        pages.show_at(reader.offset_at(at) if part > 0 else reader.place(), part * pages.viewport().height())
        self._following = False

    def _on_revealed(self, span: Span) -> None:
        if self.pages is not None and self.name != "text" and not self._following:
            self.pages.reveal(span)

    def _on_touched(self) -> None:
        """Bring on view in the text what was selected, chosen or clicked on the pages."""
        reader = self._reader
        if self.name == "both" and not self._following:
            self._following = True
            self._caret = reader.selection.caret
            reader.reveal(self._about())
            self._following = False

    def _on_stale(self) -> None:
        """Bring on view on the pages what was clicked or walked to in the text."""
        caret = self._reader.selection.caret
        if caret != self._caret and self.name == "both" and self.pages is not None and not self._pages_lead:
            self._caret = caret
            self.pages.reveal(Span(caret, caret + 1))

    def _about(self) -> Span:
        """Return what the analyst is at: the selection, the chosen passage, or the caret."""
        reader = self._reader
        pieces = reader.selected_spans() or reader.scene.pieces
        caret = reader.selection.caret
        return Span(pieces[0].start, pieces[0].end) if pieces else Span(caret, caret + 1)

    # --- zoom

    def zoom(self, step: int) -> bool:
        """Show pages larger (1) or smaller (-1); False if none are shown."""
        if self.pages is None or self.name == "text":
            return False
        self.pages.set_zoom(self.pages.zoom.stepped(step))
        return True

    def _fit(self, fit: Fit) -> None:
        if self.pages is not None and self.name != "text":
            self.pages.set_zoom(Zoom(fit))

    def words(self) -> str:
        """Return how large pages are shown, for the status bar; empty without pages."""
        if self.pages is None or self.name == "text" or not len(self.pages.stack):
            return ""
        percent = tr("{n} %").format(n=round(self.pages.zoom.scale * 100))
        fits = {Fit.WIDTH: tr("Fit width"), Fit.PAGE: tr("Fit page")}
        return ", ".join(part for part in (fits.get(self.pages.zoom.fit, ""), percent) if part)

    # --- where things stand

    def box(self, spans: Sequence[Span]) -> QRect | None:
        """Return the lines of a passage on the pages, in pixels of the frame, while the pages lead; None else."""
        pages = self.pages
        if pages is None or self.name == "text" or not (self._pages_lead or self.name == "page"):
            return None
        found = pages.rect_of(spans)
        if found.isNull():
            return None
        corner = pages.viewport().mapTo(self._frame, QPoint(max(8, pages.text_left(spans[0].start)), max(0, found.top())))
        return QRect(corner, found.size())

    def bars(self, of_text: SelectionBar) -> list[SelectionBar]:
        """Return the small bars there are."""
        return [of_text] if self.bar is None else [of_text, self.bar]

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks; the paper stays white."""
        self._tokens = tokens
        if self.pages is not None:
            self.pages.set_looks(tokens)
        if self.bar is not None:
            self.bar.set_looks(tokens)

    def close(self) -> None:
        """End the drawing."""
        if self.pages is not None:
            self.pages.close_down()
