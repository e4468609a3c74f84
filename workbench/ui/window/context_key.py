"""The menu of what has the focus, by Shift+F10: Qt knows the menu key everywhere, this one on Windows alone."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication


def open_context_menu() -> None:
    """Ask what has the focus for its menu, at its caret or chosen row, as the menu key does."""
    focus = QApplication.focusWidget()
    if focus is None or not focus.isEnabled():
        return
    box = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    at = (box if isinstance(box, QRect) else focus.rect()).center()
    QApplication.sendEvent(focus, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, focus.mapToGlobal(at)))
