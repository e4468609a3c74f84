"""A picture of the guide at its full size, as far as the screen has room; Esc, Enter or a click puts it away."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

AROUND = 80
"""Pixels that stay free of the screen."""


class PictureDialog(QDialog):
    """Shows a file pixel by pixel, which is larger than the page shows it."""

    def __init__(self, path: Path, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Picture"))
        self.setStyleSheet(f"background: {tokens.name('desk')}")
        ratio, room = self.devicePixelRatioF(), parent.screen().availableSize()
        picture = QPixmap(str(path))
        most = QSize(min(picture.width(), room.width() - AROUND), min(picture.height(), room.height() - AROUND))
        shown = picture.scaled(most * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        label = QLabel()
        label.setPixmap(shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(label)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Put it away."""
        self.accept()
