"""Measures of the reading view, in logical pixels at 100 %, and what of them the analyst sets."""

from dataclasses import dataclass
from typing import Final

GUTTER: Final = 64
GUTTER_LEAST: Final = 44
COLUMN_LEAST: Final = 300
ENTITY_GAP: Final = 6
ENTITY_ICON: Final = 14
LANE_PITCH: Final = 9
LANES: Final = 5
LANES_MOST: Final = 9
NAME_GAP: Final = 8
NAME_LEAST: Final = 96
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
TOP_PAD: Final = 22
BOTTOM_PAD: Final = 96
CELL_PAD: Final = 9
CELL_TOP: Final = 9
CELL_BOTTOM: Final = 8
MENTIONS_MOST: Final = 20
"""An entity with more mentions than this in a text gets no icons in the margin."""


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """What the analyst sets: families, size and line height of running text and the column's width, in pixels."""

    family: str = "Source Serif 4"
    fallback: str = "Noto Serif"
    frame_family: str = "Inter"
    frame_fallback: str = "Noto Sans"
    size: float = 17.0
    line: int = 28
    column: int = 620

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


def columns_for(viewport_width: int, column: int) -> Columns:
    """Divide a viewport: wide ones grow gutter and margin, narrow ones shorten names, then the gutter, then the column."""
    fixed = ENTITY_GAP + ENTITY_ICON + ENTITY_GAP + LANES * LANE_PITCH + NAME_GAP
    spare = viewport_width - (GUTTER + column + fixed + NAME_WIDTH + 8)
    gutter, width = GUTTER, column
    if spare >= 0:
        gutter += spare // 3
    else:
        short = max(0, -spare - (NAME_WIDTH - NAME_LEAST))
        gutter -= min(short, GUTTER - GUTTER_LEAST)
        width -= max(0, short - (GUTTER - GUTTER_LEAST))
    width = max(COLUMN_LEAST, width)
    icons = gutter + width + ENTITY_GAP
    lanes = icons + ENTITY_ICON + ENTITY_GAP
    shown = LANES + min(LANES_MOST - LANES, max(0, spare) // 3 // LANE_PITCH)
    names = lanes + shown * LANE_PITCH + NAME_GAP
    room = viewport_width - names - 8
    return Columns(gutter, width, icons, lanes, shown, names, max(0, min(NAME_MOST, room)))
