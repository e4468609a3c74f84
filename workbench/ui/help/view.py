"""The page of the guide: a QTextBrowser in our looks, which keeps its place when it is laid out anew."""

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from workbench.model.fold import fold
from workbench.ui.help.composing import Composer
from workbench.ui.help.guide import Guide, Page
from workbench.ui.help.painting import paint
from workbench.ui.help.pictures import Pictures, fragments, parts
from workbench.ui.help.style import Style
from workbench.ui.help.writing import Writer
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

LEAST_MARGIN = 26
"""Pixels at each side of the column in a narrow window."""
ABOVE, BELOW = 26, 60
AIR = 12
"""Pixels above a heading that was gone to."""
SMALLEST, LARGEST = 0.7, 2.5


class PageView(QTextBrowser):
    """Shows one page. link_wanted(href): a link or a picture was clicked, or Enter pressed on it."""

    link_wanted = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(lambda url: self.link_wanted.emit(url.toString()))
        self._guide: Guide | None = None
        self._page: Page | None = None
        self._style = Style(tokens)
        self._fresh: QTextDocument | None = None
        self._pictures: Pictures | None = None
        self.zoom = 1.0
        self.set_tokens(tokens)

    # --- what is shown

    def show_page(self, guide: Guide, page: Page, anchor: str = "") -> None:
        """Show a page from its beginning, or from a heading on."""
        self._guide, self._page = guide, page
        self.setAccessibleName(page.title)
        self._compose()
        self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Scroll so that a heading stands at the top, and put the caret there; the page's beginning if there is none."""
        cursor = QTextCursor(self.document())
        there = fragments(self.document()) if anchor else iter(())
        found = next((part for part in there if anchor in part.charFormat().anchorNames()), None)
        if found is not None:
            cursor.setPosition(found.position())
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(cursor.block()).top() if found is not None else 0
        self.verticalScrollBar().setValue(round(top) - AIR)

    @property
    def place(self) -> int:
        """The document's position that stands at the top: what is kept when the page is laid out anew."""
        return self.cursorForPosition(QPointF(self.viewport().width() / 2, 4).toPoint()).position()

    def return_to(self, place: int) -> None:
        """Scroll so that a position stands at the top."""
        block = self.document().findBlock(max(0, min(place, self.document().characterCount() - 1)))
        box = self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(place - block.position())
        self.verticalScrollBar().setValue(round(box.top() + (line.y() if line.isValid() else 0)) if place else 0)

    @property
    def standing(self) -> tuple[str, int]:
        """The heading at or above the top, and how many pixels stand between: what another language has, too."""
        layout, top, found = self.document().documentLayout(), self.verticalScrollBar().value(), ("", 0)
        block = self.document().begin()
        while block.isValid() and layout.blockBoundingRect(block).top() <= top + AIR:
            names = [name for part in parts(block) for name in part.charFormat().anchorNames()]
            if names:
                found = names[0], round(layout.blockBoundingRect(block).top())
            block = block.next()
        return found[0], top - found[1]

    def stand(self, standing: tuple[str, int]) -> None:
        """Scroll to where one stood."""
        anchor, below = standing
        self.go_to(anchor)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + below + (AIR if anchor else 0))

    def _compose(self) -> None:
        """Write the page anew, in the looks and at the zoom of now."""
        if self._guide is None or self._page is None:
            return
        former, document = self._fresh, QTextDocument(self)  # laid out once it is whole: 40 times as quick with many tables
        self._fresh = document
        document.setDocumentMargin(0)
        document.setIndentWidth(self._style.px(26))
        document.setUndoRedoEnabled(False)
        style, ratio = replace(self._style, direction=QLocale(self._page.language).textDirection()), self.devicePixelRatioF()
        self._pictures = Pictures(self._guide, dark=self._style.tokens.dark, zoom=self.zoom, ratio=ratio)
        composer = Composer(Writer(document, style), self._guide.listing, self._pictures.size)
        if self._page.language != self._guide.language:
            composer.note(tr("This page is not translated yet; it stands here in English."))
        composer.write(self._page.tokens)
        self._beside(composer)
        self._fit(document)
        self.setDocument(document)
        if former is not None:
            former.deleteLater()

    def _beside(self, composer: Composer) -> None:
        """Lead on to the pages before and after, below the page."""
        assert self._guide is not None
        assert self._page is not None
        before, after = self._guide.beside(self._page.name)
        words = ((before, tr("Previous page: {title}")), (after, tr("Next page: {title}")))
        composer.ways([(f"{name}.md", said.format(title=self._guide.page(name).title)) for name, said in words if name])

    # --- looks

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks; the place is kept."""
        self._style = Style(tokens, self.zoom)
        self.setStyleSheet(
            f"QTextBrowser {{ background: {tokens.name('paper')}; color: {tokens.name('text')}; border: none; "
            f"selection-background-color: {tokens.name('selection')}; selection-color: {tokens.name('selection_text')} }}"
        )
        self._anew()

    def set_zoom(self, zoom: float) -> None:
        """Show letters and column so many times as large; the place is kept."""
        self.zoom = max(SMALLEST, min(LARGEST, zoom))
        self._style = Style(self._style.tokens, self.zoom)
        self._anew()

    def _anew(self) -> None:
        place = self.place if self._page is not None else 0
        self._compose()
        self.return_to(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and the place at the top."""
        place = self.place
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit(self.document())
            self.return_to(place)

    def _fit(self, document: QTextDocument) -> None:
        root = document.rootFrame()
        form = root.frameFormat()
        side = max(LEAST_MARGIN, (self.viewport().width() - self._style.column) / 2)
        form.setLeftMargin(side)
        form.setRightMargin(side)
        form.setTopMargin(ABOVE)
        form.setBottomMargin(BELOW)
        root.setFrameFormat(form)
        if self._pictures is not None:
            self._pictures.fit(document, min(self._style.column, self.viewport().width() - 2 * side))

    # --- marks

    def mark(self, stretches: Sequence[tuple[int, int]], current: int = -1) -> None:
        """Mark stretches of the document (UTF-16 units), the current one more strongly."""
        tokens = self._style.tokens
        shown = []
        for number, (start, end) in enumerate(stretches):
            one = QTextEdit.ExtraSelection()
            one.cursor = QTextCursor(self.document())
            one.cursor.setPosition(start)
            one.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            looks = QTextCharFormat()
            looks.setBackground(tokens.colour("accent" if number == current else "warn_soft"))
            if number == current:
                looks.setForeground(tokens.colour("on_accent"))
            one.format = looks
            shown.append(one)
        self.setExtraSelections(shown)

    def mark_words(self, typed: str) -> None:
        """Mark the words of a search wherever one of them begins a word of the page."""
        words = [re.escape(word) for word in fold(typed).split()]
        text = fold(self.toPlainText())
        found = re.finditer(rf"(?<!\w)(?:{'|'.join(words)})\w*", text) if words else ()
        self.mark([(one.start(), one.end()) for one in found])

    def bring(self, end: int) -> None:
        """Bring a place into view and put the caret behind it."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(end)
        self.setTextCursor(cursor)
        box = self.cursorRect(cursor)
        view = self.viewport().height()
        if box.top() < 40 or box.bottom() > view - 40:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + box.top() - view // 3)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint boxes behind their blocks and around keys, then the text."""
        painter, top = QPainter(self.viewport()), self.verticalScrollBar().value()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.horizontalScrollBar().value(), -top)
        paint(painter, self.document(), self._style, QRectF(event.rect()).translated(0, top))
        painter.end()
        super().paintEvent(event)
