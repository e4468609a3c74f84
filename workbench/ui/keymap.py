"""Which keys a command has: the usual ones, unless the analyst chose others; kept in the settings by the command's name."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from workbench.ui.settings import Settings

KEY: Final = "keys"
MOST: Final = 4
"""So many keys one command has at most."""

_TYPED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeyMap(QObject):
    """changed(name): a command has other keys now. Keys are told as Qt writes them everywhere: ``Ctrl+Shift+F``."""

    changed = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def keys(self, name: str, usual: Sequence[str]) -> tuple[str, ...]:
        """Return the keys of a command; garbage in the settings is as if nothing were chosen."""
        kept = self._settings.get(KEY, {}).get(name)
        if not isinstance(kept, list):
            return tuple(usual)
        known = [QKeySequence(one).toString() for one in kept[:MOST] if isinstance(one, str) and len(one) < 60]
        return tuple(one for one in known if one)

    def is_changed(self, name: str) -> bool:
        """Tell whether a command has other keys than usual."""
        return isinstance(self._settings.get(KEY, {}).get(name), list)

    def change(self, name: str, keys: Sequence[str] | None) -> None:
        """Give a command other keys, or none; None: the usual ones again."""
        kept = {one: chosen for one, chosen in self._settings.get(KEY, {}).items() if one != name}
        self._settings.set(KEY, kept if keys is None else {**kept, name: list(keys)})
        self.changed.emit(name)

    def reset(self) -> None:
        """Give all commands their usual keys."""
        names = list(self._settings.get(KEY, {}))
        self._settings.set(KEY, {})
        for name in names:
            self.changed.emit(name)


def would_be_typed(keys: str) -> bool:
    """Tell whether a key is a letter or a sign, which acts in the whole window while one means to type it."""
    sequence = QKeySequence(keys)
    if sequence.count() != 1:
        return False
    stroke: QKeyCombination = sequence[0]  # type: ignore[index]
    return not stroke.keyboardModifiers() & _TYPED and int(stroke.key()) < int(Qt.Key.Key_Escape)
