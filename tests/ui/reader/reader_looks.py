"""Looks read from resources/look, for tests and pictures of the reader alone."""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtGui import QColor, QFontDatabase

RESOURCES = Path(__file__).parents[3] / "resources"


@dataclass(frozen=True)
class Colours:
    """One theme colour."""

    tint: QColor
    solid: QColor
    label: QColor


@dataclass(frozen=True)
class PlainLooks:
    """The tokens of one mode, without the window's theme."""

    dark: bool = False

    @property
    def mode(self) -> str:
        """Return the mode's name."""
        return "dark" if self.dark else "light"

    @cached_property
    def _roles(self) -> dict[str, QColor]:
        roles = json.loads((RESOURCES / "look" / "tokens.json").read_text())["colour"][self.mode]
        return {role: QColor(value) for role, value in roles.items() if value.startswith("#")}

    @cached_property
    def palette(self) -> tuple[Colours, ...]:
        """Return the 24 colours."""
        colours = json.loads((RESOURCES / "look" / "palette.json").read_text())["colours"]
        return tuple(Colours(*(QColor(c[f"{self.mode}_{what}"]) for what in ("tint", "solid", "label"))) for c in colours)

    def colour(self, role: str) -> QColor:
        """Return the colour of a role."""
        return QColor(self._roles[role])


def load_fonts() -> None:
    """Load the fonts that come with the program."""
    for path in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
