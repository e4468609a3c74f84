"""The colours of highlights in each state: as they are, stepped back, chosen."""

from enum import IntEnum

from PySide6.QtGui import QColor

from workbench.ui.reader.looks import Looks
from workbench.ui.reader.style import MIX_DARK, MIX_LIGHT, SOLID_BACK, TINT_BACK

NEUTRAL = -2
"""The colour of a passage that has no theme: greys, told apart from entities and from what is chosen."""


class State(IntEnum):
    """How a mark is shown: plainly, stepped back because another passage is chosen, or chosen."""

    PLAIN = 0
    BACK = 1
    CHOSEN = 2


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return the first colour with a share (0 to 1) of the other in it."""
    keep = 1 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )


class Shades:
    """Colours by palette index and state; -1 stands for entities, NEUTRAL for passages without a theme."""

    def __init__(self, looks: Looks) -> None:
        """Keep the looks; colours are mixed on first use."""
        self._looks = looks
        self._paper = looks.colour("paper")
        self._made: dict[tuple[str, int, State], QColor] = {}

    def tint(self, colour: int, state: State = State.PLAIN) -> QColor:
        """Return a highlight's fill."""
        return self._made.get(("tint", colour, state)) or self._make("tint", colour, state)

    def solid(self, colour: int, state: State = State.PLAIN) -> QColor:
        """Return the colour of a bracket, underline or swatch."""
        return self._made.get(("solid", colour, state)) or self._make("solid", colour, state)

    def label(self, colour: int) -> QColor:
        """Return the colour of a name in the margin."""
        return self._made.get(("label", colour, State.PLAIN)) or self._make("label", colour, State.PLAIN)

    def _make(self, what: str, colour: int, state: State) -> QColor:
        looks = self._looks
        theme = looks.palette[colour % len(looks.palette)] if colour >= 0 else None
        if what == "tint":
            made = theme.tint if theme else looks.colour("hover" if colour == NEUTRAL else "accent_soft")
            if state is State.CHOSEN and theme:
                made = mixed(made, theme.solid, MIX_DARK if looks.dark else MIX_LIGHT)
        elif what == "solid":
            made = theme.solid if theme else looks.colour("text3" if colour == NEUTRAL else "accent")
        else:
            made = theme.label if theme else looks.colour("text2")
        if state is State.BACK:
            made = mixed(made, self._paper, TINT_BACK if what == "tint" else SOLID_BACK)
        self._made[what, colour, state] = made
        return made
