"""How a disagreement is laid out: its sides next to each other on one calm ground, the same room for each."""

from collections.abc import Callable

from PySide6.QtCore import QRectF

from workbench.said import Words
from workbench.ui.dossiers.pieces import QUOTE_LINE, Hit, Looks, Piece
from workbench.ui.dossiers.rows import ClashRow, SideOf
from workbench.ui.sentences import quoted
from workbench.ui.words import tr

EDGE, INSET, GAP = 0, 16, 28
MOST_SIDES = 3
"""Sides that stand next to each other; how many more there are is said."""
AS_WHAT: dict[str, Words] = {
    "fact": "as fact",
    "assessment": "assessment",
    "plan": "as plan",
    "recommendation": "recommendation",
}


def clash_height(row: ClashRow) -> int:
    """Return its height, with the gap below it."""
    says = any(side.says for side in row.sides)
    return 14 + 24 + (22 if says else 0) + 2 * QUOTE_LINE + 34 + 12


def clash_pieces(row: ClashRow, width: float, looks: Looks, place: Callable[[int, int], str], at: int) -> list[Piece]:
    """Return its pieces; place: tells where a stretch of a version stands; at: the side that the keys are at, -1 none."""
    height = clash_height(row) - 12
    pieces = [
        Piece("ground", QRectF(EDGE, 0, width - 2 * EDGE, height), role="warn_soft"),
        Piece("icon", QRectF(EDGE + INSET, 15, 16, 16), "arrows-left-right", role="warn"),
        Piece("words", QRectF(EDGE + INSET + 24, 12, width - 2 * (EDGE + INSET) - 24, 22), row.title, "strong"),
    ]
    sides = row.sides[:MOST_SIDES]
    room = width - 2 * (EDGE + INSET) - GAP * (len(sides) - 1)
    wide = max(60.0, room / max(1, len(sides)))
    says = any(side.says for side in sides)
    for number, side in enumerate(sides):
        x = EDGE + INSET + number * (wide + GAP)
        if number == at:
            pieces.append(Piece("ring", QRectF(x - 8, 34, wide + 16, height - 40), role="focus"))
        pieces += _side(side, number, QRectF(x, 40, wide, height - 46), looks, place, says=says)
    if len(row.sides) > MOST_SIDES:
        words = tr("%n more", len(row.sides) - MOST_SIDES)
        pieces.append(Piece("words", QRectF(width - EDGE - INSET - 90, 12, 90, 22), words, "small", "text2", right=True))
    return pieces


def _side(side: SideOf, number: int, box: QRectF, looks: Looks, place: Callable[[int, int], str], *, says: bool) -> list[Piece]:
    """Lay out what a side holds, its first passage and where that stands."""
    y, pieces = box.top(), [Piece("hit", box, hit=Hit("side", number))]
    if says:
        pieces.append(Piece("words", QRectF(box.left(), y - 2, box.width(), 20), side.says, "strong"))
        y += 22
    if not side.quote:
        words = tr("No passage yet")
        return [*pieces, Piece("words", QRectF(box.left(), y, box.width(), 20), words, "small", "text2")]
    quote = quoted(" ".join(side.quote.split()))
    pieces.append(Piece("quote", QRectF(box.left(), y, box.width(), 2 * QUOTE_LINE), quote, "quote", lines=2))
    y += 2 * QUOTE_LINE + 4
    more = tr("and %n more", len(side.passages) - 1) if len(side.passages) > 1 else ""
    said = [side.source, place(side.version_id, side.start), tr(AS_WHAT.get(side.claimed_as, "")), more]
    words = looks.elided("small", ", ".join(one for one in said if one), box.width() - 38)
    used = looks.width("small", words)
    pieces.append(Piece("words", QRectF(box.left(), y, used + 2, 20), words, "small", "text2"))
    if side.grade:
        pieces.append(Piece("grade", QRectF(box.left() + used + 8, y, 28, 20), side.grade))
    return pieces
