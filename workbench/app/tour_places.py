"""Where the steps of the tour take place on the desk, how one knows that they are done, and how they are shown."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from workbench.coding.attaching import NewTheme, Target, ThemeTarget
from workbench.model.act import Act
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.workspace import ReaderHost

if TYPE_CHECKING:
    from workbench.app.desk import Desk

SENTENCE = "For two decades Moscow sent"
"""How the sentence begins that is to be selected; of another text it is the first."""

THEME, SOUGHT = "weapons", "oil"
"""What is typed in the steps that attach and search."""


class TourPlaces(QObject):
    """Knows the desk for the tour. done(name): what a step asks for was done, by whatever way."""

    done = Signal(str)

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk, self._window = desk, desk.window
        self.attached = False
        """Whether anything was attached, so that there is something to take back."""
        self._showing, self._selecting = "", False
        self._page: QWidget | None = None
        desk.catalogue.changed.connect(self._on_changes)
        pane = desk.searching.pane
        pane.hit_glanced.connect(self._on_hit)
        pane.hit_opened.connect(self._on_hit)
        pane.hits_changed.connect(self._on_hits)

    def look(self) -> QWidget | None:
        """Listen to the text in front, as another one may have come there, and return it; None where there is none.

        A selection counts once the mouse was let go.
        """
        host = self._desk.host()
        if host is not None and host.page is not self._page:
            self._page = host.page
            host.page.selection_changed.connect(self._on_selection)
        at_rest = QApplication.mouseButtons() == Qt.MouseButton.NoButton
        if self._selecting and at_rest and host is not None and host.page.selected_spans():
            self._selecting = False
            self.done.emit("select")
        return self._page if host is not None else None

    # --- what was done

    def _on_selection(self, _spans: object) -> None:
        self._selecting = True

    def _on_changes(self, changes: Changes) -> None:
        if changes.kind == "undo":
            self.done.emit("undo")
        elif changes.act is Act.DRAFT_BRIEF and changes.kind == "do":
            self.done.emit("brief")
        elif changes.kind == "do" and changes.added.get("coding"):
            self.attached = True
            self.done.emit("attach")

    def _on_hit(self, _row: object) -> None:
        self.done.emit("find")

    def _on_hits(self) -> None:
        if self._showing == "find" and self._desk.searching.pane.model.count:
            self.done.emit("find")

    # --- where it is

    def where(self, name: str) -> QRect | None:
        """Return what a step is about, in the window's pixels; None where that isn't to be seen."""
        found = {
            "select": self._sentence_box, "attach": self._attach_box, "undo": self._menu_box, "find": self._search_box,
            "brief": self._briefs_box,
        }.get(name)  # fmt: skip
        return found() if found is not None else None

    def _sentence_box(self) -> QRect | None:
        host = self._desk.host()
        return self._lines(host, self._sentence(host)) if host is not None else None

    def _attach_box(self) -> QRect | None:
        host = self._desk.host()
        if host is None:
            return None
        lines = self._lines(host, self._selected(host))
        if host.field.isVisible():
            field = QRect(host.field.mapTo(self._window, QPoint()), host.field.size())
            field.adjust(SHADOW, SHADOW, -SHADOW, -SHADOW)
            return field if lines is None else lines.united(field)
        return lines

    def _menu_box(self) -> QRect | None:
        bar = self._window.menus
        box = bar.actionGeometry(bar.menus["Edit"].menuAction())
        return QRect(bar.mapTo(self._window, box.topLeft()), box.size()).adjusted(4, 6, -4, -6) if bar.isVisible() else None

    def _search_box(self) -> QRect | None:
        form = self._desk.searching.pane.form
        return self._box_of(form if form.isVisible() else self._window.activities.button("search"))

    def _briefs_box(self) -> QRect | None:
        return self._box_of(self._window.activities.button("briefs"))

    def _box_of(self, widget: QWidget) -> QRect | None:
        return QRect(widget.mapTo(self._window, QPoint()), widget.size()) if widget.isVisible() else None

    def _lines(self, host: ReaderHost, span: Span) -> QRect | None:
        """Return the lines of a stretch as far as they are on view; None where nothing of it is."""
        page = host.page
        if not page.isVisible() or not page.is_on_view(span.start):
            return None
        box = page.line_box(span.start).united(page.line_box(max(span.start, span.end - 1))).toAlignedRect()
        box = box.intersected(page.viewport().rect())
        left, right = page.columns.text, page.columns.icons
        box = QRect(left, box.top(), right - left, box.height())
        return QRect(page.viewport().mapTo(self._window, box.topLeft()), box.size())

    def _sentence(self, host: ReaderHost) -> Span:
        """Return the sentence that is to be selected."""
        at = max(0, host.document.text.find(SENTENCE))
        found = host.page.units.sentence(at)
        return Span(*found) if found is not None else Span(0, min(1, len(host.document.text)))

    def _selected(self, host: ReaderHost) -> Span:
        spans = host.page.selected_spans()
        return Span(spans[0].start, spans[-1].end) if spans else self._sentence(host)

    # --- showing it

    def prepare(self, name: str) -> None:
        """Bring what a step is about on view: the text for those that take place in it."""
        host = self._desk.host()
        if name in {"select", "attach"} and host is not None:
            span = self._sentence(host)
            if not host.page.is_on_view(span.start) or not host.page.is_on_view(span.end):
                host.page.reveal(span)

    def show_how(self, name: str) -> None:
        """Do what a step asks for, as the analyst would."""
        self._showing = name
        shown = {
            "select": self._select, "attach": self._attach, "undo": self._desk.undoing.undo, "find": self._find,
            "brief": self._desk.briefing.draft,
        }.get(name)  # fmt: skip
        if shown is not None:
            shown()

    def _select(self) -> None:
        host = self._desk.host()
        if host is not None:
            span = self._sentence(host)
            host.setFocus(Qt.FocusReason.OtherFocusReason)
            host.page.select(span.start, span.end)
            host.page.finish_selection()

    def _attach(self) -> None:
        host = self._desk.host()
        if host is None:
            return
        if host.field.isVisible():
            host.field.hide()
        if not host.page.selected_spans():
            self._select()
        found = next((one for one in self._desk.catalogue.themes.values() if one.name.casefold().startswith(THEME)), None)
        target: Target = ThemeTarget(found.id) if found is not None else NewTheme(THEME.capitalize())
        host.acts.attach_to(target)

    def _find(self) -> None:
        self._window.show_activity("search")
        self._window.navigators.show()
        self._desk.searching.pane.start(SOUGHT)

    def wants_escape(self) -> bool:
        """Tell whether Esc has something to close or to clear in the window, before it ends the tour."""
        host, focus = self._desk.host(), QApplication.focusWidget()
        if host is not None and (host.field.isVisible() or host.finding.is_open or host.page.selected_spans()):
            return True
        return focus is not None and focus is not (host.page if host is not None else None) and _is_typed_in(focus)

    def end(self) -> None:
        """Listen no more."""
        with suppress(RuntimeError):  # the panes may be gone already, as the window was made anew
            self._desk.catalogue.changed.disconnect(self._on_changes)
        self.deleteLater()


def _is_typed_in(widget: QWidget) -> bool:
    """Tell whether a widget takes letters, or lists what one chooses from: there Esc has a meaning of its own."""
    return any(widget.inherits(name) for name in ("QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractItemView", "QMenu"))
