"""Which key moves the caret where."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_WAYS = {
    Qt.Key.Key_Left: ("left", "word_left"),
    Qt.Key.Key_Right: ("right", "word_right"),
    Qt.Key.Key_Up: ("up", ""),
    Qt.Key.Key_Down: ("down", ""),
    Qt.Key.Key_Home: ("home", "top"),
    Qt.Key.Key_End: ("end", "bottom"),
    Qt.Key.Key_PageUp: ("page_up", ""),
    Qt.Key.Key_PageDown: ("page_down", ""),
}


def way_of(event: QKeyEvent) -> str:
    """Return the name of the move that a key means, empty if it means none; see Caret.moved()."""
    ways = _WAYS.get(Qt.Key(event.key()))
    if ways is None or event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
        return ""
    return ways[1 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 0]


def scroll_of(event: QKeyEvent) -> int:
    """Return by how many hundredths of a page a key scrolls without moving the caret, 0 for none."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    if event.key() == Qt.Key.Key_Space and not control:
        return -90 if shift else 90
    if control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return -6 if event.key() == Qt.Key.Key_Up else 6
    return 0
