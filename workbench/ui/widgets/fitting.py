"""Dialogs as high as their sentences ask for, and never beyond the screen."""

from PySide6.QtWidgets import QDialog

TITLE = 40
"""Pixels that a window's frame may take above it."""


def fit(dialog: QDialog, width: int, height: int = 0) -> None:
    """Make a dialog so wide, and at least so high, in pixels; higher where its wrapped sentences need it, within the screen."""
    room, layout = dialog.screen().availableGeometry(), dialog.layout()
    width = min(width, room.width() - 40)
    if layout is not None:
        layout.activate()
        height = max(height, layout.totalHeightForWidth(width))
    dialog.resize(width, min(height, room.height() - 60))
    if dialog.isVisible():
        frame = dialog.frameGeometry()
        left = max(room.left(), min(frame.left(), room.right() - frame.width()))
        dialog.move(left, max(room.top(), min(frame.top(), room.bottom() - dialog.height() - TITLE)))
