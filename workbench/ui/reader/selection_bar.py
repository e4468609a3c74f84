"""The small bar at the end of a selection: attach, the last theme again, state, memo, copy with citation."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from workbench.ui.reader.looks import Looks
from workbench.ui.reader.metrics import Metrics
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.shades import Shades
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.ui.reader.pages.selecting import SelectingPages

HEIGHT = 36
SHADOW = 10
GAP = 6


class BarButton(QAbstractButton):
    """A word, its key in a lighter grey, and for a theme its swatch (colour -1: none)."""

    def __init__(self, text: str, key: str, looks: Looks, font: QFont, parent: QWidget) -> None:
        """Take the words; the button never takes the focus from the text."""
        super().__init__(parent)
        self.setText(text)
        self.key, self.looks, self.colour = key, looks, -1
        self.setFont(font)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{text} {key}".strip())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return what the words need."""
        measure = QFontMetricsF(self.font())
        width = 24 + measure.horizontalAdvance(self.text()) + (17 if self.colour >= 0 else 0)
        width += 7 + measure.horizontalAdvance(self.key) if self.key else 0
        return QSize(round(width), HEIGHT - 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint swatch, words and key."""
        painter, looks = QPainter(self), self.looks
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(looks.colour("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        x, middle, measure = 12.0, self.height() / 2, QFontMetricsF(self.font())
        if self.colour >= 0:
            painter.setBrush(Shades(looks).solid(self.colour))
            painter.drawRoundedRect(QRectF(x, middle - 5, 10, 10), 2.5, 2.5)
            x += 17
        baseline = middle + (measure.ascent() - measure.descent()) / 2
        painter.setFont(self.font())
        painter.setPen(looks.colour("text"))
        painter.drawText(QPointF(x, baseline), self.text())
        if self.key:
            small = QFont(self.font())
            small.setPixelSize(12)
            small.setWeight(QFont.Weight.Normal)
            painter.setFont(small)
            painter.setPen(looks.colour("text3"))
            painter.drawText(QPointF(x + measure.horizontalAdvance(self.text()) + 7, baseline), self.key)
        painter.end()


class SelectionBar(QWidget):
    """Shows itself below the end of a selection made with the mouse, kept within the column; hides on scroll and Esc.

    attach_clicked, repeat_clicked, state_clicked, memo_clicked, copy_clicked: what the analyst wants done with the selection.
    """

    attach_clicked = Signal()
    repeat_clicked = Signal()
    state_clicked = Signal()
    memo_clicked = Signal()
    copy_clicked = Signal()

    def __init__(self, page: "ReaderPage | SelectingPages", looks: Looks) -> None:
        """Stand on the page's viewport, hidden."""
        super().__init__(page.viewport())
        self._page, self._looks = page, looks
        metrics = Metrics(page.style_)
        plain, strong = metrics.frame_font(13), metrics.frame_font(13, 600)
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + 4, SHADOW, SHADOW + 4, SHADOW)
        row.setSpacing(9)
        self.attach = self._button(tr("Attach…"), "A", strong, self.attach_clicked.emit)
        self.repeat = self._button("", "R", plain, self.repeat_clicked.emit)
        self.state = self._button(tr("State…"), "F", plain, self.state_clicked.emit)
        self.memo = self._button(tr("Memo"), "M", plain, self.memo_clicked.emit)
        self.copy = self._button(tr("Copy with citation"), "", plain, self.copy_clicked.emit)
        self.repeat.hide()
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("Selection"))
        page.selection_finished.connect(lambda _, end: self.show_at(end))
        page.selection_changed.connect(lambda _: self.hide())
        page.scrolled.connect(self.hide)
        page.escaped.connect(self.hide)
        self.hide()

    def _button(self, text: str, key: str, font: QFont, act: Callable[[], object]) -> BarButton:
        button = BarButton(text, key, self._looks, font, self)
        button.clicked.connect(lambda *_: self._act(act))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(button)
        return button

    def _act(self, act: Callable[[], object]) -> None:
        self.hide()
        act()

    def set_looks(self, looks: Looks) -> None:
        """Take other colours."""
        self._looks = looks
        for button in (self.attach, self.repeat, self.state, self.memo, self.copy):
            button.looks = looks
        self.update()

    def set_last(self, name: str, colour: int) -> None:
        """Offer what was attached last, colour -1 for an entity; an empty name offers nothing."""
        measure = QFontMetricsF(self.repeat.font())
        self.repeat.setText(measure.elidedText(name, Qt.TextElideMode.ElideRight, 190))
        self.repeat.setToolTip(tip(name))
        self.repeat.colour = colour
        self.repeat.setVisible(bool(name))
        self.repeat.updateGeometry()

    def show_at(self, end: QRect) -> None:
        """Show below a line of the viewport, above it where there is no room below, within the column."""
        self.adjustSize()
        page, columns = self._page, self._page.columns
        right = columns.text + columns.width + 6
        left = min(max(end.x() - self.width() // 2, columns.text - 6), right + SHADOW - self.width())
        top = end.bottom() + GAP + 2 - SHADOW
        if top + self.height() - SHADOW > page.viewport().height():
            top = end.top() - GAP - self.height() + SHADOW
        self.move(max(0, left), top)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a soft shadow, the raised card, and hairlines between the buttons."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(SHADOW, SHADOW - 4, -SHADOW, -SHADOW + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(8, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 22 if self._looks.dark else 9))
            painter.drawRoundedRect(card.adjusted(-spread, -spread + 3, spread, spread + 1), 8 + spread, 8 + spread)
        painter.setPen(self._looks.colour("border"))
        painter.setBrush(self._looks.colour("raised"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        for button in (self.repeat, self.state, self.memo, self.copy):
            if button.isVisible():
                painter.fillRect(QRectF(button.x() - 5, card.top() + 9, 1, card.height() - 18), self._looks.colour("hairline"))
        painter.end()
