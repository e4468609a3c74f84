"""What the settings dialog shows, as data: pages of items, each with its words and a field that knows the value."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from workbench.said import Words
from workbench.ui.theme.tokens import Tokens


class Field(Protocol):
    """What the dialog asks of a field besides being a QWidget; a field keeps no value: it asks who knows it."""

    def refresh(self) -> None:
        """Show the value in force."""

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks.

        A field may have `said()`: the words of what can be chosen, which are sought, too; and `seek(words)`: it shows what
        is found in it, and tells whether there is anything.
        """


@dataclass(frozen=True, slots=True)
class Item:
    """One setting. make(tokens): its field; synonyms: words of other tools by which it is found, too.

    wide: the field stands below the words, as wide as the page; fills: and as high as there is room.
    """

    name: str
    words: Words
    make: Callable[[Tokens], QWidget]
    hint: Words = ""
    synonyms: Words = ""
    wide: bool = False
    fills: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Settings that belong together; icon: Phosphor. reset() makes all of them as they were at first; None: nothing to."""

    name: str
    words: Words
    icon: str
    items: tuple[Item, ...]
    reset: Callable[[], object] | None = None
