"""The live preview: typesets the brief after each edit in a process of its own and shows its pages."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.briefs.content import content
from workbench.briefs.typeset import TypesetFailed, Typesetter
from workbench.project.changes import Changes
from workbench.project.project import Project
from workbench.ui.briefs.drawing import Link, Pages
from workbench.ui.briefs.page_letters import Letters
from workbench.ui.briefs.preview_page import PageDesk
from workbench.ui.briefs.preview_zoom import ZoomButton
from workbench.ui.briefs.snapshot import AROUND, TABLES
from workbench.ui.errors import describe_error
from workbench.ui.tasks import Tasks
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

PAUSE = 10
"""Milliseconds after an edit before the brief is typeset anew: what is done in one go is shown in one go."""

SOON = 500
"""Milliseconds that a closing waits before it ends the typesetting once more."""

CODED = ("passage", "coding", "theme", "entity", "alias", "fragment")
"""Further tables that the pages draw on."""


class BriefPreview(QWidget):
    """Pages of a brief, typeset while they are on view. close_down() ends its process and threads.

    Signals: state(words) for the status bar; updated(pages) after each edition; place_clicked(key), see page_places;
    citation_clicked(number) with Ctrl held.
    """

    state = Signal(str)
    updated = Signal(int)
    place_clicked = Signal(str)
    citation_clicked = Signal(int)

    def __init__(self, project: Project, brief_id: int, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project, self._brief_id = project, brief_id
        self._typesetter, self._tasks = Typesetter(), Tasks(self)
        self._pages: Pages | None = None
        self._stale, self._busy, self._closed = True, False, False
        self._keys: tuple[str, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._typeset)
        self.desk = PageDesk(tokens)
        self._build(tokens)
        self.set_tokens(tokens)
        self.desk.wanted.connect(self._draw)
        self.desk.choice.letters_wanted.connect(self._read_letters)
        self.desk.clicked.connect(self._on_clicked)
        self.desk.page_shown.connect(self._show_page)
        self.desk.show_words(tr("The pages are being set…"))

    def _build(self, tokens: Tokens) -> None:
        self._name, self._place = QLabel(tr("Preview")), QLabel()
        self._head = QWidget()
        row = QHBoxLayout(self._head)
        pad(row, 18, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addWidget(self._place)
        row.addStretch(1)
        self.zoom = ZoomButton(self.desk, tokens)
        row.addWidget(self.zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.desk, 1)

    @property
    def is_up_to_date(self) -> bool:
        """Whether the pages show what the project holds."""
        return not self._stale and not self._busy

    # --- when to typeset

    def on_changes(self, changes: Changes) -> None:
        """Typeset anew, a little later, if the pages draw on what was touched."""
        if changes.touches(*TABLES, *AROUND, *CODED):
            self._stale = True
            self.state.emit(tr("Preview follows…"))
            if self.isVisible():
                self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Typeset what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._pause.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Do nothing while nobody looks."""
        super().hideEvent(event)
        self._pause.stop()

    # --- typesetting

    def _typeset(self) -> None:
        if self._closed or self._busy:
            return  # the edition under way asks again when it is done
        self._busy, self._stale = True, False
        self._tasks.run("preview", lambda _progress, _cancelled: self._work(), self._done, self._failed)

    def _work(self) -> Pages:
        gathered = content(self._project.reading, self._brief_id, attached=False)
        if self._closed:  # a typesetter asked now would start a new process, for which the closing would wait
            raise TypesetFailed("ended")
        return Pages(self._typesetter.typeset(gathered, preview=True))

    def _done(self, pages: Pages) -> None:
        self._busy = False
        if self._closed:
            pages.close()
            return
        former, self._pages = self._pages, pages
        if former is not None:
            former.close()
        self.desk.show_pages(pages.sizes, pages.places.find(self._keys))
        self._show_page(self.desk.page)
        self.updated.emit(len(pages))
        self._go_on()

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        if self._closed:
            return
        if self._pages is None:
            self.desk.show_words(describe_error(error))
        self.state.emit(tr("Preview failed: {words}").format(words=describe_error(error)))
        if self._stale and self.isVisible():
            self._pause.start()

    def _go_on(self) -> None:
        if not self._stale:
            self.state.emit(tr("Preview up to date"))
        elif self.isVisible():  # else when it is looked at again
            self._pause.start()

    # --- pictures and places

    def _draw(self, page: int, scale: float) -> None:
        pages = self._pages
        if pages is None or self._closed:
            return

        def show(image: QImage) -> None:
            if pages is self._pages and not image.isNull():
                self.desk.show_image(page, scale, image)

        self._tasks.run("page", lambda _progress, _cancelled: pages.image(page, scale), show)

    def show_place(self, keys: Iterable[str]) -> None:
        """Mark the first of these places that is on a page, and bring it on view; remembered for later editions."""
        self._keys = tuple(keys)
        if self._pages is not None and not self._closed:
            self.desk.mark(self._pages.places.find(self._keys))

    def _read_letters(self, page: int) -> None:
        pages = self._pages
        if pages is None or self._closed:
            return

        def show(letters: Letters) -> None:
            if pages is self._pages:
                self.desk.choice.take(page, letters)

        self._tasks.run("letters", lambda _progress, _cancelled: pages.letters(page), show)

    def _on_clicked(self, page: int, point: QPointF, with_control: bool) -> None:
        """Go to where it was written; with Ctrl held follow the link that is there."""
        pages = self._pages
        if pages is None or self._closed:
            return
        if with_control:
            self._tasks.run("link", lambda _progress, _cancelled: pages.link(page, point), self._follow)
        elif key := pages.places.at(page, point):
            self.place_clicked.emit(key)

    def _follow(self, link: Link) -> None:
        kind, _, number = link.address.partition(":")
        if kind == "passage" and number.isdecimal():
            self.citation_clicked.emit(int(number))
        elif link.page >= 0:
            self.desk.show_page(link.page)

    def _show_page(self, page: int) -> None:
        if self._pages is not None:
            self._place.setText(tr("PDF, page {n} of {all}").format(n=page + 1, all=len(self._pages)))

    # --- looks and end

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._head.setFixedHeight(tokens.layout["reader_toolbar"])
        self._head.setObjectName("preview-head")
        self._head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = tokens.name("hairline")
        self._head.setStyleSheet(f"#preview-head {{ background: {tokens.name('panel')}; border-bottom: 1px solid {line}; }}")
        self._name.setFont(font(tokens, "caps_head"))
        self._place.setFont(font(tokens, "small", tabular=True))
        self._place.setStyleSheet(f"color: {tokens.name('text2')}")
        self.zoom.set_tokens(tokens)
        self.desk.set_tokens(tokens)

    def close_down(self) -> None:
        """End the process, the threads and the PDF; a second call does nothing."""
        if self._closed:
            return
        self._closed = True
        self._pause.stop()
        self._typesetter.stop()
        if self._pages is not None:  # what is drawn then ends with the page that it is at
            self._pages.close()
            self._pages = None
        self._tasks.close(SOON)
        self._typesetter.stop()  # it may have begun in the very moment of the first call
        self._tasks.close()
        self._typesetter.close()
