"""Buttons that paint themselves: they show a focus ring only to who comes by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton

_KEYBOARD = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}


class PaintedButton(QAbstractButton):
    """`ring` tells whether a focus ring is to be painted: a ring on a window just opened, or after a click, says nothing."""

    ring = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring if Tab led here; a window that comes back keeps what it showed."""
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.ring = event.reason() in _KEYBOARD
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring off, unless only the window went to the back."""
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.ring = False
        super().focusOutEvent(event)
        self.update()
