"""Menus over the text."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu


class TextPopup(QMenu):
    """A menu that has the keys to itself while it is open.

    Qt lets shortcuts of the widget with the focus act through an open menu; over the text, whose acts are single letters,
    a letter would then code a passage instead of choosing an entry.
    """

    def event(self, event: QEvent) -> bool:
        """Keep every key from being taken for a shortcut; letters are for the entries that underline them."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._means_nothing(event):
            event.accept()
            return True
        return super().event(event)

    def _means_nothing(self, event: QKeyEvent) -> bool:
        """Tell whether a key is a letter or a sign that no entry underlines: QMenu hands such a key on to the text."""
        if not event.text().strip() or not event.text().isprintable():
            return False
        letter = event.text().upper()
        return all(QKeySequence.mnemonic(action.text()).toString() != f"Alt+{letter}" for action in self.actions())
