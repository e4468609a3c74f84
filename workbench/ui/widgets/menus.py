"""Menus over the text."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu


class TextPopup(QMenu):
    """A menu that has the keys to itself while it is open.

    Qt lets shortcuts of the widget with the focus act through an open menu; over the text, whose acts are single letters,
    a letter would then code a passage instead of choosing an entry.
    """

    def event(self, event: QEvent) -> bool:
        """Keep every key from being taken for a shortcut."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)
