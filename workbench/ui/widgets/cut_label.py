"""A line of words that is cut where there is no room for it; whole in its tool tip then."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel

from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import turned


class CutLabel(QLabel):
    """Gives way before the labels beside it do, and ends in an ellipsis; text() is always whole."""

    def minimumSizeHint(self) -> QSize:
        """Let it be cut down to nothing."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole in a tool tip where it is cut."""
        super().resizeEvent(event)
        self.setToolTip(tip(self.text()) if self.sizeHint().width() > self.width() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        painter = turned(QPainter(self), self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), shown)
        painter.end()
