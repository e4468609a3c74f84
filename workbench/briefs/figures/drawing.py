"""The means by which figures are drawn as SVG: colours, words, lines; every text is escaped."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH = 640.0
"""Units across every figure; a figure takes the width of where it stands."""

SIZE = 10.0
"""The size of letters, in those units."""

_UNFIT = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), "\ufffd")


_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
LEADING = "\u2002"
"""Between a date and what happened."""


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours as SVG writes them: of words and lines, of what steps back, of hairlines, of the ground, of links, of a bar."""

    ink: str = "currentColor"
    soft: str = "var(--figure-soft, #5c5f66)"
    line: str = "var(--figure-line, #c9ccd1)"
    paper: str = "var(--figure-paper, #ffffff)"
    accent: str = "var(--figure-accent, #1f4e8c)"
    font: str = "Noto Sans, Inter, system-ui, sans-serif"


ON_PAPER = Colours("#1d1f22", "#5c5f66", "#c9ccd1", "#ffffff", "#1f4e8c", "Noto Sans, sans-serif")
"""Colours of a picture that stands by itself."""


def number(value: float) -> str:
    """Return a length as SVG writes it, to a tenth."""
    return f"{value:.1f}".removesuffix(".0")


def plain(words: str) -> str:
    """Return words so that nothing in them is markup, and XML takes every letter."""
    return escape(words.translate(_UNFIT), quote=True)


def framed(body: Sequence[str], height: float, title: str, description: str, colours: Colours) -> str:
    """Return a whole picture with its name and its words for those who don't see it."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 {number(WIDTH + 2)} {number(height + 2)}" role="img" '
        f'font-family="{plain(colours.font)}" font-size="{number(SIZE)}" fill="{colours.ink}">'
    )
    told = f"<title>{plain(title)}</title><desc>{plain(description)}</desc>"
    return f"{head}{told}{''.join(body)}</svg>"


def text(
    words: str,
    x: float,
    y: float,
    *,
    size: float = SIZE,
    anchor: str = "start",
    fill: str = "",
    bold: bool = False,
    lead: str = "",
) -> str:
    """Return words on a baseline; anchor: start, middle or end; lead: bold words before them."""
    about = f' text-anchor="{anchor}"' if anchor != "start" else ""
    about += f' font-size="{number(size)}"' if size != SIZE else ""
    about += f' fill="{fill}"' if fill else ""
    about += ' font-weight="bold"' if bold else ""
    about += ' xml:space="preserve"' if lead else ""  # else the room after it is lost in some renderers
    before = f'<tspan font-weight="bold">{plain(lead)}</tspan><tspan>{LEADING}</tspan>' if lead else ""
    return f'<text x="{number(x)}" y="{number(y)}"{about}>{before}{plain(words)}</text>'


def line(x1: float, y1: float, x2: float, y2: float, colour: str, thickness: float = 0.6) -> str:
    """Return a straight line."""
    ends = f'x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}"'
    return f'<line {ends} stroke="{colour}" stroke-width="{thickness:g}"/>'


def box(x: float, y: float, across: float, down: float, fill: str, *, stroke: str = "", opacity: float = 1.0) -> str:
    """Return a rectangle by its upper left corner and size."""
    size = f'x="{number(x)}" y="{number(y)}" width="{number(across)}" height="{number(down)}"'
    drawn = f' stroke="{stroke}" stroke-width="0.8"' if stroke else ""
    seen = f' fill-opacity="{opacity:.2f}"' if opacity < 1 else ""
    return f'<rect {size} fill="{fill}"{seen}{drawn}/>'


def numbers(cites: Sequence[int]) -> str:
    """Return the numbers of passages raised above the line by their letters: not every renderer moves a baseline."""
    return ",\u2009".join(str(each).translate(_RAISED) for each in cites)
