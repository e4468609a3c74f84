"""What one may do on the welcome page: large buttons, and a field to drop files into."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.buttons import PaintedButton
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import turned
from workbench.ui.words import tr


class BigButton(PaintedButton):
    """An icon, what it does, a line below, the keys at the right."""

    def __init__(self, tokens: Tokens, icon_name: str, words: str, below: str, keys: str, *, primary: bool = False) -> None:
        super().__init__()
        self._icon_name, self._below, self._keys, self._primary = icon_name, below, keys, primary
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(below)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(56)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def sizeHint(self) -> QSize:
        """Tell the size."""
        return QSize(368, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as a card."""
        painter = turned(QPainter(self), self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, rect = self._tokens, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ink, faint = ("on_accent", "on_accent") if self._primary else ("text", "text2")
        painter.setPen(QPen(tokens.colour("accent" if self._primary else "border"), 1))
        painter.setBrush(tokens.colour("accent" if self._primary else "hover" if self.underMouse() else "field"))
        painter.drawRoundedRect(rect, 6, 6)
        if self.ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("text" if self._primary else "focus"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        picture = pixmap(tokens, self._icon_name, 22, ink, self.devicePixelRatioF())
        painter.drawPixmap(18, 17, picture)
        painter.setPen(tokens.colour(ink))
        painter.setFont(font(tokens, "ui_strong"))
        painter.drawText(rect.adjusted(53, 10, -10, -26), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(font(tokens, "small"))
        painter.setPen(tokens.colour(faint))
        keys = painter.fontMetrics().horizontalAdvance(self._keys) + 12 if self._keys else 0
        box = rect.adjusted(53, 28, -(10 + keys), -9)
        below = painter.fontMetrics().elidedText(self._below, Qt.TextElideMode.ElideRight, int(box.width()))
        self.setToolTip("" if below == self._below else tip(self._below))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, below)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(10, 0, -17, -0), right, self._keys)


class DropArea(QWidget):
    """A dashed field into which files are dropped."""

    dropped = Signal(list)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setFixedHeight(148)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(6)
        column.addStretch(1)
        self._picture, self._head, self._kinds = QLabel(), QLabel(tr("Drop files here to start with them")), QLabel()
        self._kinds.setText(tr("PDF, Word, web pages, Markdown, plain text"))
        for label in (self._picture, self._head, self._kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(1)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._picture.setPixmap(pixmap(tokens, "download-simple", 22, "text2", self.devicePixelRatioF()))
        self._head.setFont(font(tokens, "ui"))
        self._kinds.setFont(font(tokens, "small"))
        self._kinds.setStyleSheet(f"color: {tokens.name('text2')}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dashes."""
        painter = turned(QPainter(self), self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._tokens.colour("border"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand them on."""
        event.acceptProposedAction()
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
