"""The page of the settings dialog that lists all commands with their keys."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtGui import QKeySequence

from workbench.app.command_list import listing_of
from workbench.ui.keymap import KeyMap
from workbench.ui.preferences import Item, Page
from workbench.ui.preferences.keys import KeyLine, KeysField
from workbench.ui.theme.tokens import Tokens
from workbench.ui.window.commands import COMMANDS, Commands
from workbench.ui.words import tr


class Keys:
    """All commands as the dialog asks for them: those of the window can be given other keys, those of the text can't."""

    def __init__(self, commands: Commands, keymap: KeyMap) -> None:
        self._commands, self._keymap = commands, keymap
        self._known = {spec.name: spec for spec in COMMANDS}

    def lines(self) -> list[KeyLine]:
        """Return all commands, by menu, then the keys of fields."""
        return list(self._lines())

    def _lines(self) -> Iterator[KeyLine]:
        listing = listing_of(self._commands)
        for group in (*listing.commands, *listing.fields):
            for line in group.lines:
                spec = self._known.get(line.name)
                words = tr(spec.words) if spec is not None else line.words  # not what undo would take back just now
                yield KeyLine(spec.name if spec is not None else "", words, line.keys, group.words, line.also)

    def holder(self, keys: str) -> KeyLine | None:
        """Return the command of the window, or the act of the text, that has a key."""
        wanted = QKeySequence(keys)
        for spec in COMMANDS:
            if wanted in self._commands.action(spec.name).shortcuts():
                return KeyLine(spec.name, tr(spec.words), (keys,), "")
        return next(
            (one for one in self.lines() if not one.name and any(QKeySequence(key) == wanted for key in one.keys)), None
        )

    def give(self, name: str, keys: str | None) -> None:
        """Give a command this key; who had it keeps its others."""
        if keys:
            held = self.holder(keys)
            if held is not None and held.name and held.name != name:
                others = [one.toString() for one in self._commands.action(held.name).shortcuts() if one != QKeySequence(keys)]
                self._keymap.change(held.name, others)
        self._keymap.change(name, None if keys is None else [keys] if keys else [])

    def is_changed(self, name: str) -> bool:
        """Tell whether a command has other keys than usual."""
        return bool(name) and self._keymap.is_changed(name)


def keys_page(commands: Commands, keymap: KeyMap) -> Page:
    """Return the page."""
    make: Callable[[Tokens], KeysField] = partial(_field, commands, keymap)
    return Page(
        "keys", "Keys", "keyboard",
        (
            Item("keys", "Keys of all commands", make,
                 "Other keys hold at once, in menus and guide as well. A command may also be found by its words: Ctrl+Shift+P.",
                 "shortcuts keyboard hotkeys bindings remap", wide=True, fills=True),
        ),
        keymap.reset,
    )  # fmt: skip


def _field(commands: Commands, keymap: KeyMap, tokens: Tokens) -> KeysField:
    return KeysField(tokens, Keys(commands, keymap))
