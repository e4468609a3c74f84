"""Keys as the window's language writes them, for menus whose entries have no shortcut of their own."""

from PySide6.QtGui import QKeySequence


def with_keys(words: str, keys: str) -> str:
    """Return words of a menu with their keys at its right edge; keys as Qt has them in English, such as ``Alt+Up``."""
    return f"{words}\t{spoken_keys(keys)}"


def spoken_keys(keys: str) -> str:
    """Return keys as the window's language writes them; of several, parted by three spaces, each."""
    native = QKeySequence.SequenceFormat.NativeText
    return "   ".join(QKeySequence(one).toString(native) or one for one in keys.split("   "))
