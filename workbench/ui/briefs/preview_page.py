"""The pages of the preview on their desk: painted from pictures that come when they are looked at."""

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from workbench.ui.briefs.page_choice import PageChoice
from workbench.ui.briefs.page_layout import FIT_PAGE, FIT_WIDTH, MARGIN, Layout
from workbench.ui.briefs.page_places import PagePlace
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens

KEPT = 6
"""Pictures kept: those on view and a few around them, some 4 MB each."""

MARK = QColor(31, 95, 191, 40)
"""The mark of the place being written, on paper that stays white in every mode."""

CHOSEN = QColor(31, 95, 191, 70)
"""Selected text."""


class PageDesk(QAbstractScrollArea):
    """Shows pages one below the other. Plus, minus and 0 zoom, W and P fit; arrows and page keys turn; Ctrl+C copies.

    Signals: wanted(page, pixels a point) for a picture that is missing; page_shown(page, from 0); zoomed();
    clicked(page, point in points, with Ctrl held). choice: the text that is selected.
    """

    wanted = Signal(int, float)
    page_shown = Signal(int)
    zoomed = Signal()
    clicked = Signal(int, QPointF, bool)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layout_ = Layout()
        self._images: OrderedDict[int, tuple[int, float, QImage]] = OrderedDict()
        self._asked: set[tuple[int, float]] = set()
        self._edition = 0
        self._mark: PagePlace | None = None
        self.choice = PageChoice(self)
        self._words = ""
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._scrolled)
        self.choice.changed.connect(self.viewport().update)
        self.set_tokens(tokens)

    # --- what is shown

    def show_pages(self, sizes: tuple[tuple[float, float], ...], mark: PagePlace | None = None) -> None:
        """Show a new edition; what is marked stays where it is in the view, the old pictures until the new ones come."""
        former = self._seen(self._mark)
        self.layout_.sizes = sizes
        self._edition += 1
        self._asked.clear()
        self.choice.forget()
        self._words = ""
        for page in [page for page in self._images if page >= len(sizes)]:
            del self._images[page]
        self._lay_out()
        now = self._seen(mark)
        self._mark = mark
        if former is not None and now is not None and former[1]:
            self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() + now[0] - former[0]))
        elif former is None:
            self.mark(mark)
        self._scrolled()

    def _seen(self, mark: PagePlace | None) -> tuple[float, bool] | None:
        """Return how far below the view's top a place begins, and whether that is on view; None if it is on no page."""
        if mark is None or not mark.pieces or mark.pieces[0][0] >= len(self.layout_.sizes):
            return None
        page, rect = mark.pieces[0]
        top = self.layout_.rect(page).top() + rect.top() * self.layout_.scale - self.verticalScrollBar().value()
        return top, 0 <= top <= self.viewport().height()

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

    def mark(self, place: PagePlace | None) -> None:
        """Mark the place that is being written and bring it on view if it is not."""
        self._mark = place
        seen = self._seen(place)
        if seen is not None and not 0 <= seen[0] <= self.viewport().height() - 60:
            self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() + seen[0] - self.viewport().height() / 3))
        self.viewport().update()

    @property
    def marked(self) -> PagePlace | None:
        """The place that is marked."""
        return self._mark

    @property
    def images_kept(self) -> int:
        """How many pictures are in memory."""
        return len(self._images)

    @property
    def page(self) -> int:
        """The page in the middle of the view, from 0."""
        return self.layout_.page_at(self.verticalScrollBar().value() + self.viewport().height() / 2)

    def picture_of(self, page: int) -> QImage | None:
        """Return the picture of a page if it is in memory and of this edition."""
        edition, _, image = self._images.get(page, (0, 0.0, None))
        return image if edition == self._edition else None

    # --- zoom and turning

    def set_zoom(self, zoom: float) -> None:
        """Show the pages at a share of their true size, or FIT_WIDTH, FIT_PAGE; the middle of the view stays."""
        if not self.layout_.sizes:
            self.layout_.zoom = zoom
            return
        page, bar = self.page, self.verticalScrollBar()
        rect = self.layout_.rect(page)
        share = (bar.value() + self.viewport().height() / 2 - rect.top()) / rect.height()
        self.layout_.zoom = zoom
        self._lay_out()
        rect = self.layout_.rect(page)
        bar.setValue(round(rect.top() + share * rect.height() - self.viewport().height() / 2))
        self.zoomed.emit()
        self._scrolled()

    def show_page(self, page: int) -> None:
        """Bring the top of a page on view."""
        if self.layout_.sizes:
            page = max(0, min(page, len(self.layout_.sizes) - 1))
            self.verticalScrollBar().setValue(round(self.layout_.tops()[page] - MARGIN))

    def _lay_out(self) -> None:
        whole, view = self.layout_.size, self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(view.height())
        down.setSingleStep(40)
        down.setRange(0, max(0, int(whole.height() - view.height())))
        across.setPageStep(view.width())
        across.setRange(0, max(0, int(whole.width() - view.width())) if self.layout_.zoom > 0 else 0)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the view; the place stays."""
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        part = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self.layout_.view = QSizeF(self.viewport().size())
        self._lay_out()
        bar.setValue(round(part * bar.maximum()))
        self.zoomed.emit()
        self._scrolled()

    def sizeHint(self) -> QSize:
        """Tell a width at which a page can be read."""
        return QSize(500, 600)

    def _scrolled(self, _value: int = 0) -> None:
        self.page_shown.emit(self.page)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl held zoom, else turn."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.set_zoom(self.layout_.next_zoom(1 if event.angleDelta().y() > 0 else -1))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn, zoom, copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            if words := self.choice.words():
                QGuiApplication.clipboard().setText(words)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.choice.choose_page(self.page)
        elif not self._turned(event) and not self._zoomed(event):
            super().keyPressEvent(event)

    def _turned(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            return False
        bar, view = self.verticalScrollBar(), self.viewport().height()
        top = self.layout_.page_at(bar.value() + MARGIN + 1)
        to = {
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: bar.maximum(), Qt.Key.Key_PageDown: bar.value() + view - 40,
            Qt.Key.Key_PageUp: bar.value() - view + 40, Qt.Key.Key_Space: bar.value() + view - 40,
            Qt.Key.Key_Down: bar.value() + 40, Qt.Key.Key_Up: bar.value() - 40,
        }  # fmt: skip
        if event.key() in to:
            bar.setValue(to[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not self.horizontalScrollBar().maximum():
            self.show_page(top + (1 if event.key() == Qt.Key.Key_Right else -1))
        else:
            return False
        return True

    def _zoomed(self, event: QKeyEvent) -> bool:
        zooms = {
            "+": self.layout_.next_zoom(1), "=": self.layout_.next_zoom(1), "-": self.layout_.next_zoom(-1),
            "0": 1.0, "w": FIT_WIDTH, "p": FIT_PAGE,
        }  # fmt: skip
        chosen = zooms.get(event.text().lower())
        if chosen is not None:
            self.set_zoom(chosen)
        return chosen is not None

    # --- the mouse

    def _desk(self, at: QPointF) -> QPointF:
        """Return a point of the viewport as one of the desk."""
        return at + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a selection; beside the pages nothing."""
        if event.button() != Qt.MouseButton.LeftButton or not self.layout_.sizes or self._words:
            return
        at = self._desk(event.position())
        page = self.layout_.page_at(at.y())
        if self.layout_.rect(page).contains(at):
            self.choice.press(page, self.layout_.point_on(page, at), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select text while the button is held."""
        page = self.choice.page_pressed
        if event.buttons() & Qt.MouseButton.LeftButton and 0 <= page < len(self.layout_.sizes):
            self.choice.drag(self.layout_.point_on(page, self._desk(event.position())), event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click; a selection stays."""
        if event.button() == Qt.MouseButton.LeftButton and self.choice.page_pressed >= 0:
            clicked = self.choice.release()
            if clicked is not None:
                self.clicked.emit(*clicked, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    # --- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages on view and ask for the pictures that are missing."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._tokens.colour("desk"))
        if self._words:
            self._paint_words(painter)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        above, across = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        for page in range(self.layout_.page_at(above) if self.layout_.sizes else 0, len(self.layout_.sizes)):
            rect = self.layout_.rect(page, across).translated(0, -above)
            if rect.top() > self.viewport().height():
                break
            self._paint_page(painter, page, rect.toAlignedRect().toRectF())

    def _paint_page(self, painter: QPainter, page: int, rect: QRectF) -> None:
        painter.fillRect(rect, QColor("#FFFFFF"))
        wanted = self.layout_.scale * self.devicePixelRatioF()
        edition, drawn_at, image = self._images.get(page, (0, 0.0, None))
        if image is not None:
            self._images.move_to_end(page)
            painter.drawImage(rect, image)
        if (edition, drawn_at) != (self._edition, wanted) and (page, wanted) not in self._asked:
            self._asked.add((page, wanted))
            self.wanted.emit(page, wanted)
        for number, piece in self._mark.pieces if self._mark is not None else ():
            if number == page:
                painter.fillRect(self._on_paper(rect, piece).adjusted(-6, -3, 6, 3), MARK)
        if self.choice.page == page and page in self.choice.letters:
            for line in self.choice.letters[page].lines(self.choice.begin, self.choice.end):
                painter.fillRect(self._on_paper(rect, line), CHOSEN)
        painter.setPen(QPen(self._tokens.colour("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _on_paper(self, page: QRectF, rect: QRectF) -> QRectF:
        scale = self.layout_.scale
        return QRectF(
            page.left() + rect.left() * scale, page.top() + rect.top() * scale, rect.width() * scale, rect.height() * scale
        )

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(font(self._tokens, "ui"))
        painter.setPen(self._tokens.colour("text2"))
        rect = QRectF(QPointF(24, 24), QSize(self.viewport().width() - 48, self.viewport().height() - 48).toSizeF())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks; the paper stays white."""
        self._tokens = tokens
        self.viewport().update()
