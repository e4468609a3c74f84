"""The pages of the preview on their desk: painted from pictures that come when they are looked at."""

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from workbench.ui.briefs.drawing import Found
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens

MARGIN = 20
"""Pixels of desk around a page."""

WIDEST = 860
"""Pixels of the widest page: wider ones are no easier to read."""

KEPT = 6
"""Pictures kept: those on view and a few around them, some 4 MB each."""

MARK = QColor(31, 95, 191, 34)
"""The mark of the place being written, on paper that stays white in every mode."""


class PageDesk(QAbstractScrollArea):
    """Shows pages one below the other, fitted to the width.

    Signals: wanted(page, pixels a point) for a picture that is missing; page_shown(page, from 0).
    """

    wanted = Signal(int, float)
    page_shown = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._images: OrderedDict[int, tuple[int, float, QImage]] = OrderedDict()
        self._asked: set[tuple[int, float]] = set()
        self._edition = 0
        self._mark: Found | None = None
        self._words = ""
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.set_tokens(tokens)

    # --- what is shown

    def show_pages(self, sizes: tuple[tuple[float, float], ...]) -> None:
        """Show a new edition; the place stays, and the old pictures until the new ones come."""
        self._sizes = sizes
        self._edition += 1
        self._asked.clear()
        self._words = ""
        for page in [page for page in self._images if page >= len(sizes)]:
            del self._images[page]
        self._lay_out()
        self._scrolled()

    def show_image(self, page: int, scale: float, image: QImage) -> None:
        """Take a picture that was wanted."""
        self._images[page] = (self._edition, scale, image)
        self._images.move_to_end(page)
        while len(self._images) > KEPT:
            self._images.popitem(last=False)
        self.viewport().update()

    def show_words(self, words: str) -> None:
        """Say something in place of pages; empty: show the pages."""
        self._words = words
        self.viewport().update()

    def mark(self, found: Found | None) -> None:
        """Mark the place that is being written and bring it on view if it is not."""
        self._mark = found
        if found is not None and found.page < len(self._sizes):
            top = self._top(found.page) + found.rect.top() * self._scale()
            bar = self.verticalScrollBar()
            if not bar.value() <= top <= bar.value() + self.viewport().height() - 60:
                bar.setValue(int(top - self.viewport().height() / 3))
        self.viewport().update()

    @property
    def images_kept(self) -> int:
        """How many pictures are in memory."""
        return len(self._images)

    @property
    def page(self) -> int:
        """The page in the middle of the view, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return max((page for page in range(len(self._sizes)) if self._top(page) <= middle), default=0)

    # --- geometry

    def _scale(self) -> float:
        widest = max((width for width, _ in self._sizes), default=595.0)
        return max(0.1, min(WIDEST, self.viewport().width() - 2 * MARGIN) / widest)

    def _top(self, page: int) -> float:
        scale = self._scale()
        return sum(height * scale + MARGIN for _, height in self._sizes[:page]) + MARGIN

    def _lay_out(self) -> None:
        whole = self._top(len(self._sizes)) if self._sizes else 0
        bar = self.verticalScrollBar()
        part = bar.value() / bar.maximum() if bar.maximum() and self.sender() is None else None
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(40)
        bar.setRange(0, max(0, int(whole - self.viewport().height())))
        if part is not None and self._resizing:
            bar.setValue(int(part * bar.maximum()))
        self.viewport().update()

    _resizing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width; the place stays."""
        super().resizeEvent(event)
        self._resizing = True
        self._lay_out()
        self._resizing = False
        self._scrolled()

    def sizeHint(self) -> QSize:
        """Tell a width at which a page can be read."""
        return QSize(500, 600)

    def _scrolled(self, _value: int = 0) -> None:
        self.page_shown.emit(self.page)
        self.viewport().update()

    # --- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages on view and ask for the pictures that are missing."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._tokens.colour("desk"))
        if self._words:
            self._paint_words(painter)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale, above = self._scale(), self.verticalScrollBar().value()
        for page, (width, height) in enumerate(self._sizes):
            left = (self.viewport().width() - width * scale) / 2
            rect = QRectF(left, self._top(page) - above, width * scale, height * scale)
            if rect.bottom() >= 0 and rect.top() <= self.viewport().height():
                self._paint_page(painter, page, rect.toAlignedRect().toRectF(), scale)

    def _paint_page(self, painter: QPainter, page: int, rect: QRectF, scale: float) -> None:
        painter.fillRect(rect, QColor("#FFFFFF"))
        wanted = scale * self.devicePixelRatioF()
        edition, drawn_at, image = self._images.get(page, (0, 0.0, None))
        if image is not None:
            self._images.move_to_end(page)
            painter.drawImage(rect, image)
        if (edition, drawn_at) != (self._edition, wanted) and (page, wanted) not in self._asked:
            self._asked.add((page, wanted))
            self.wanted.emit(page, wanted)
        if self._mark is not None and self._mark.page == page:
            self._paint_mark(painter, rect, self._mark.rect, scale)
        painter.setPen(QPen(self._tokens.colour("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_mark(self, painter: QPainter, page: QRectF, rect: QRectF, scale: float) -> None:
        place = QRectF(
            page.left() + rect.left() * scale, page.top() + rect.top() * scale, rect.width() * scale, rect.height() * scale
        )
        place.adjust(-6, -3, 6, 3)
        painter.fillRect(place, MARK)
        painter.fillRect(QRectF(place.left() - 3, place.top(), 3, place.height()), QColor(31, 95, 191))

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(font(self._tokens, "ui"))
        painter.setPen(self._tokens.colour("text2"))
        rect = QRectF(QPointF(24, 24), QSize(self.viewport().width() - 48, self.viewport().height() - 48).toSizeF())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)

    def picture_of(self, page: int) -> QImage | None:
        """Return the picture of a page if it is in memory and of this edition."""
        edition, _, image = self._images.get(page, (0, 0.0, None))
        return image if edition == self._edition else None

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks; the paper stays white."""
        self._tokens = tokens
        self.viewport().update()
