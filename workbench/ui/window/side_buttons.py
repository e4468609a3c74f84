"""The mouse's side buttons, wherever in a window they are pressed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget


class SideButtons(QObject):
    """Tells of the buttons 4 and 5: back, forward.

    It listens at the window's surface, before an event is handed to the widget under the mouse: lists and fields would
    keep it. Listening at the application would cost every event of every widget.
    """

    back = Signal()
    forward = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until there is a surface, then for the buttons."""
        if watched is self._window:
            surface = self._window.windowHandle()
            if event.type() is QEvent.Type.Show and surface is not None:
                self._window.removeEventFilter(self)
                surface.installEventFilter(self)
        elif isinstance(event, QMouseEvent) and event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}:
            if event.button() is Qt.MouseButton.BackButton:
                self.back.emit()
                return True
            if event.button() is Qt.MouseButton.ForwardButton:
                self.forward.emit()
                return True
        return False
