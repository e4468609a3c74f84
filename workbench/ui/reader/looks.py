"""What the reader needs to know of light and dark; the theme's tokens fulfil it."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtGui import QColor


class ThemeColours(Protocol):
    """One colour of the palette in the present mode: highlight fill, bracket and underline, text of the name."""

    @property
    def tint(self) -> QColor:
        """Return the highlight's fill."""

    @property
    def solid(self) -> QColor:
        """Return the colour of brackets, underlines, swatches and ticks."""

    @property
    def label(self) -> QColor:
        """Return the colour of the theme's name."""


class Looks(Protocol):
    """Colours by role (see resources/look/tokens.json) and the palette of 24, for light or dark."""

    @property
    def dark(self) -> bool:
        """Tell whether the paper is dark."""

    @property
    def palette(self) -> Sequence[ThemeColours]:
        """Return the theme colours; Mark.colour is an index into them."""

    def colour(self, role: str) -> QColor:
        """Return the colour of a role such as ``paper``, ``text3`` or ``selection``; KeyError if there is none."""
