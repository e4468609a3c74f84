"""Measures of the reading view, in logical pixels at 100 %, and what of them the analyst sets."""

from dataclasses import dataclass
from typing import Final

GUTTER: Final = 64
GUTTER_LEAST: Final = 46
COLUMN_LEAST: Final = 260
COLUMN_GOOD: Final = 530
"""Before names are cut short the column gives way, as long as a line keeps some 64 characters."""
COLUMN_FAIR: Final = 490
"""The column keeps about 60 characters as long as names can give way."""
ENTITY_GAP: Final = 6
ENTITY_ICON: Final = 14
LANES_AT: Final = ENTITY_GAP + ENTITY_ICON + ENTITY_GAP
RIGHT_PAD: Final = 8
LANE_PITCH: Final = 9
LANES: Final = 5
LANES_MOST: Final = 9
LANES_LEAST: Final = 3
WIDE: Final = 420
"""From so much spare width on, more lanes are shown: before, the names stand nearer."""
NAME_GAP: Final = 8
NAME_LEAST: Final = 84
NAME_FAIR: Final = 140
NAME_WIDTH: Final = 150
NAME_MOST: Final = 260
NAME_PITCH: Final = 18
BRACKET: Final = 2.5
BRACKET_CHOSEN: Final = 4.0
SERIF: Final = 4.0
LINE: Final = 28
"""The line box for which the heights within a line are given."""
TINT_TOP: Final = 5
TINT_HEIGHT: Final = 20
TINT_OVERHANG: Final = 2
UNDERLINE_FIRST: Final = 25
UNDERLINE_PITCH: Final = 3
UNDERLINE_PITCH_COMPACT: Final = 2
UNDERLINE_HEIGHT: Final = 2
UNDERLINES: Final = 4
DOTS_TOP: Final = 22.5
DOT: Final = 1.5
DOT_STEP: Final = 4.0
HANDLE: Final = 2
KNOB: Final = 7
TINT_BACK: Final = 0.45
SOLID_BACK: Final = 0.18
MIX_LIGHT: Final = 0.16
MIX_DARK: Final = 0.08
SCROLL_BAR: Final = 14
TICK_WIDTH: Final = 8
TICK_HEIGHT: Final = 2
TICK_PITCH: Final = 3
HIT_TOP: Final = 3
HIT_HEIGHT: Final = 22
HIT_OVERHANG: Final = 2
HIT_BORDER: Final = 1.75
HIT_RADIUS: Final = 3
TOP_PAD: Final = 22
BOTTOM_PAD: Final = 96
CELL_PAD: Final = 9
CELL_TOP: Final = 9
CELL_BOTTOM: Final = 8
MENTIONS_MOST: Final = 20
"""An entity with more mentions than this in a text gets no icons in the margin."""


MARGINS: Final = {"narrow": 0.0, "usual": 1 / 3, "wide": 0.55}
"""The shares of spare room left of the text: none, a third, or so much that text and names stand in the middle."""


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """What the analyst sets: families, size and line height of running text and the column's width, in pixels.

    margins: ``narrow``, ``usual`` or ``wide``, the share of a wide window's spare room that the gutter gets.
    """

    family: str = "Source Serif 4"
    fallback: str = "Noto Serif"
    frame_family: str = "Inter"
    frame_fallback: str = "Noto Sans"
    size: float = 17.0
    line: int = 28
    column: int = 620
    margins: str = "usual"

    @property
    def scale(self) -> float:
        """Return the size of this style against the default of 17 px."""
        return self.size / 17.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the parts of the page stand across the viewport, in pixels from its left edge."""

    text: int
    width: int
    icons: int
    lanes: int
    lanes_shown: int
    names: int
    names_width: int


def columns_for(viewport_width: int, column: int, margins: str = "usual", lanes: int = LANES, covered: int = 0) -> Columns:
    """Divide a viewport: wide ones grow gutter and margin; narrow ones take from gutter, lanes, column, names, column.

    lanes: how many the text needs; of fewer than LANES the names have the room. covered: pixels at the right that
    something lies over; the text gives way to the left as far as the gutter allows, and is not set anew.
    """
    wanted = min(LANES, max(LANES_LEAST, lanes))
    spare = viewport_width - (GUTTER + column + LANES_AT + wanted * LANE_PITCH + NAME_GAP + NAME_WIDTH + RIGHT_PAD)
    short = max(0, -spare)
    short -= min(short, NAME_WIDTH - NAME_FAIR)
    gutter = GUTTER + int(max(0, spare) * MARGINS[margins]) - min(short, GUTTER - GUTTER_LEAST)
    short -= min(short, GUTTER - GUTTER_LEAST)
    fewer = min(wanted - LANES_LEAST, -(-short // LANE_PITCH))
    short = max(0, short - fewer * LANE_PITCH)
    good, fair = min(column, COLUMN_GOOD), min(column, COLUMN_FAIR)
    width = column - min(short, column - good)
    short = max(0, short - (column - width) - (NAME_FAIR - NAME_LEAST))
    taken = min(short, width - fair)
    short = max(0, short - taken - NAME_LEAST)
    width = max(COLUMN_LEAST, width - taken - short)
    icons = gutter + width + ENTITY_GAP
    if covered:
        gutter = max(min(gutter, GUTTER_LEAST), min(gutter, viewport_width - covered - width - RIGHT_PAD))
        icons = gutter + width + ENTITY_GAP
    first = gutter + width + LANES_AT
    shown = wanted - fewer + min(LANES_MOST - wanted, max(0, spare - WIDE) // 3 // LANE_PITCH)
    names = first + shown * LANE_PITCH + NAME_GAP
    return Columns(gutter, width, icons, first, shown, names, max(0, min(NAME_MOST, viewport_width - names - RIGHT_PAD)))
