"""The bar of tabs: painted like paper, tabs are moved along it, or dragged out of it to the other half."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

OUT = 24
"""Pixels that the mouse must leave the bar by for a tab to be dragged out of it."""

MARK = 2
"""Pixels of the line over the active tab of the half that is in front."""


class PaperTabBar(QTabBar):
    """36 high; the active tab has the paper's colour and no line.

    With two halves the one in front is told by a thin line over its active tab, and by the other's paler words.
    dragged_out(key): a tab is pulled off the bar. pressed: a tab was pressed, be it the active one.
    """

    dragged_out = Signal(str)
    pressed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._held = ""
        self.split = False
        self.in_front = True
        self.setMovable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.setIconSize(QSize(16, 16))
        self.setFont(font(tokens, "ui"))
        self.setAccessibleName(tr("Tabs"))

    def key_at(self, point: QPoint) -> str:
        """Return the key of the tab at a point, empty where there is none."""
        index = self.tabAt(point)
        return str(self.tabData(index) or "") if index >= 0 else ""

    def keys(self) -> list[str]:
        """Return the keys of the tabs, left to right."""
        return [str(self.tabData(index)) for index in range(self.count())]

    def mark(self, *, split: bool, in_front: bool) -> None:
        """Show whether there are two halves, and whether this is the one that is worked in."""
        self.split, self.in_front = split, in_front
        self.update()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for index in range(self.count()):
            button = self.tabButton(index, QTabBar.ButtonPosition.RightSide)
            if isinstance(button, QToolButton):
                button.setIcon(icon(tokens, "x", "text3"))
        self.update()

    def close_button(self) -> QToolButton:
        """Return a new button for a tab's right side."""
        button = QToolButton(self)
        button.setIcon(icon(self._tokens, "x", "text3"))
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(22, 22)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(tr("Close tab"))
        return button

    # --- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a tab."""
        self._held = self.key_at(event.position().toPoint()) if event.button() is Qt.MouseButton.LeftButton else ""
        super().mousePressEvent(event)
        self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move a tab along the bar, or pull it off."""
        y = event.position().y()
        if self._held and event.buttons() & Qt.MouseButton.LeftButton and not -OUT <= y <= self.height() + OUT:
            held, self._held = self._held, ""
            self._let_go(event)
            self.dragged_out.emit(held)
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a tab; the middle button closes one, as everywhere."""
        self._held = ""
        super().mouseReleaseEvent(event)
        index = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and index >= 0:
            self.tabCloseRequested.emit(index)

    def _let_go(self, event: QMouseEvent) -> None:
        """End Qt's own moving of the tab: from here on it is a drag."""
        inside = QPointF(event.position().x(), self.height() / 2)
        none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        where = QPointF(self.mapToGlobal(inside))
        super().mouseReleaseEvent(
            QMouseEvent(QMouseEvent.Type.MouseButtonRelease, inside, where, left, none, Qt.KeyboardModifier.NoModifier)
        )

    # --- painting

    def tabSizeHint(self, index: int) -> QSize:
        """Tell a tab's size: as wide as its words, between 140 and 260."""
        width = self.fontMetrics().horizontalAdvance(self.tabText(index)) + 72
        return QSize(max(140, min(260, width)), self._tokens.layout["tab_bar"])

    def minimumTabSizeHint(self, _index: int) -> QSize:
        """Let tabs shrink before arrows are needed."""
        return QSize(110, self._tokens.layout["tab_bar"])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tabs without a frame."""
        painter = QPainter(self)
        line = self._tokens.colour("hairline")
        painter.fillRect(self.rect(), self._tokens.colour("window"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        rect, active = QRectF(self.tabRect(index)), index == self.currentIndex()
        pale = not active or (self.split and not self.in_front)
        if active:
            painter.fillRect(rect, self._tokens.colour("paper"))
            if self.split and self.in_front:
                painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), MARK), self._tokens.colour("accent"))
        painter.fillRect(QRectF(rect.right(), rect.top(), 1, rect.height()), self._tokens.colour("hairline"))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = int(rect.right()) - 28 if mirrored else int(rect.left()) + 12
        self.tabIcon(index).paint(painter, left, int(rect.center().y()) - 8, 16, 16)
        painter.setPen(self._tokens.colour("text2" if pale else "text"))
        words = rect.adjusted(32, 0, -36, 0) if mirrored else rect.adjusted(36, 0, -32, 0)
        shown = self.fontMetrics().elidedText(self.tabText(index), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
