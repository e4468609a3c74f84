"""How each kind of row is laid out: its height, and the pieces it is drawn of; pixels from the row's top left."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF

from workbench.said import Words
from workbench.ui.dossiers.drawn_clash import clash_height, clash_pieces
from workbench.ui.dossiers.pieces import QUOTE_LINE, Hit, Looks, Piece
from workbench.ui.dossiers.rows import (
    ClaimRow,
    ClashRow,
    EventRow,
    ExhibitRow,
    HeadRow,
    MemoRow,
    MoreRow,
    Note,
    PassageRow,
    Row,
    SourceRow,
    WordsRow,
)
from workbench.ui.dossiers.told import Told
from workbench.ui.words import tr

EDGE = 12
"""Pixels from a row's edge to what stands in it; a chosen row's fill reaches to the edge itself."""
LABEL = 128
NARROW_LABEL = 88
NARROW = 520
"""Below this width in pixels labels are narrower and who says it is left to the tip."""
SAYER, GRADE = 150, 34
HEIGHTS = {HeadRow: 50, ClaimRow: 34, MemoRow: 28, EventRow: 28, SourceRow: 34, WordsRow: 40, MoreRow: 30}
AS_WHAT: dict[str, Words] = {
    "fact": "as fact",
    "assessment": "assessment",
    "plan": "as plan",
    "recommendation": "recommendation",
}

Box = tuple[float, float, float, float]
"""Left, top, width, height in pixels."""

Tell = Callable[[int], Told | None]
"""Tells a passage by its id; None if it is gone."""


class Drawing:
    """Lays rows out. passage: tells a passage; place: tells where a stretch stands, both asked for what is on view only."""

    def __init__(self, looks: Looks, passage: Tell, place: Callable[[int, int], str]) -> None:
        self.looks, self._passage, self._place = looks, passage, place

    def height(self, row: Row) -> int:
        """Return the height of a row."""
        match row:
            case ClashRow():
                return clash_height(row)
            case ExhibitRow():
                return 30 + 2 * QUOTE_LINE + (20 if row.comment else 0)
            case PassageRow():
                return 36 + 2 * QUOTE_LINE + (20 if row.comment else 0)
            case HeadRow() if row.key[-1] == "first":
                return 36
            case _:
                return HEIGHTS[type(row)]

    def pieces(self, row: Row, width: float, side: int = -1) -> list[Piece]:
        """Return what a row is drawn of; side: that of a disagreement which the keys are at, -1 none."""
        if isinstance(row, ClashRow):
            return clash_pieces(row, width, self.looks, self._place, side)
        ways: dict[type[Row], Callable[[Any, float], list[Piece]]] = {
            HeadRow: self._head,
            ClaimRow: self._claim,
            ExhibitRow: self._exhibit,
            MemoRow: self._memo,
            EventRow: self._event,
            SourceRow: self._source,
            PassageRow: self._passage_pieces,
            WordsRow: self._hint,
            MoreRow: self._more,
        }
        return ways[type(row)](row, width)

    def _hint(self, row: WordsRow, width: float) -> list[Piece]:
        return [Piece("words", QRectF(EDGE, 4, width - 2 * EDGE, 34), row.words, "small", "text2", 2)]

    def _more(self, row: MoreRow, width: float) -> list[Piece]:
        wide = self.looks.width("small", row.words) + 4
        return [self._words((EDGE, 0, min(wide, width - 2 * EDGE), 24), row.words, "small", "accent", hit=Hit("more"))]

    def _words(
        self, box: Box, words: str, style: str = "ui", role: str = "text", *, right: bool = False, hit: Hit | None = None
    ) -> Piece:
        return Piece("words", QRectF(*box), words, style, role, 1, right, hit)

    def _head(self, row: HeadRow, width: float) -> list[Piece]:
        top = self.height(row) - 34.0
        used = self.looks.width("title", row.words)
        pieces = [
            self._words((EDGE, top, width - 2 * EDGE, 24), row.words, "title"),
            self._words((EDGE + used + 6, top + 1, 120, 24), row.count, "small", "text2"),
        ]
        right = width - EDGE
        if row.adds:
            wide = self.looks.width("small", row.adds) + 24
            box = QRectF(right - wide, top, wide + 6, 24)
            pieces += [
                Piece("button", box, hit=Hit("add")),
                Piece("icon", QRectF(right - wide + 6, top + 5, 14, 14), "plus", role="text2"),
                self._words((right - wide + 24, top, wide - 20, 24), row.adds, "small", "text2", hit=Hit("add")),
            ]
        elif row.aside:
            pieces.append(self._words((right - 200, top, 200, 24), row.aside, "small", "text2", right=True))
        return pieces

    def _label(self, width: float) -> float:
        return LABEL if width >= NARROW else NARROW_LABEL

    def _claim(self, row: ClaimRow, width: float) -> list[Piece]:
        height, label = self.height(row), self._label(width)
        pieces = [
            Piece("rule", QRectF(EDGE, height - 1, width - 2 * EDGE, 1)),
            self._words((EDGE, 0, label - 8, height), row.label, "ui", "text2"),
        ]
        right = width - EDGE
        if row.grade:
            pieces.append(Piece("grade", QRectF(right - 28, 7, 28, 20), row.grade))
        right -= GRADE
        if width >= NARROW:
            pieces += self._sayer(row, right - SAYER, height)
            right -= SAYER
        return pieces + self._value(row, EDGE + label, right - 8, height)

    def _sayer(self, row: ClaimRow, x: float, height: float) -> list[Piece]:
        """Lay out who says it and as what; the name gives way first."""
        as_what = f", {row.as_what}" if row.sayer and row.as_what else row.as_what
        rest = self.looks.width("small", as_what) + 2
        wide = min(self.looks.width("small", row.sayer) + 1, max(30.0, SAYER - 10 - rest)) if row.sayer else 0.0
        return [
            self._words((x, 0, wide, height), row.sayer, "small", "text2"),
            self._words((x + wide, 0, rest, height), as_what, "small", "text2"),
        ]

    def _value(self, row: ClaimRow, x: float, right: float, height: float) -> list[Piece]:
        """Lay out sign, other end, words and notes; the words give way first."""
        pieces: list[Piece] = []
        hit = Hit("entity", row.entity_id) if row.entity_id else None
        if row.icon:
            pieces.append(Piece("icon", QRectF(x, height / 2 - 8, 16, 16), row.icon, role="text2", hit=hit))
            x += 20
        notes = self._notes_width(row.notes)
        room = max(40.0, right - notes - x)
        if row.name:
            name = f"{row.name}," if row.words else row.name
            wide = min(room, self.looks.width("ui", name))
            pieces.append(self._words((x, 0, wide, height), name, hit=hit))
            x, room = x + wide + 4, room - wide - 4
        wide = max(0.0, min(room, self.looks.width("ui", row.words)))
        if wide > 12:
            pieces.append(self._words((x, 0, wide, height), row.words))
            x += wide
        return pieces + self._notes(row.notes, x + 3, height / 2 - 9)

    def _notes_width(self, notes: tuple[Note, ...]) -> float:
        return sum(self.looks.width("note", str(note.number)) + 5 for note in notes[:4]) + 4 + (10 if len(notes) > 4 else 0)

    def _notes(self, notes: tuple[Note, ...], x: float, y: float) -> list[Piece]:
        pieces = []
        for note in notes[:4]:
            wide = self.looks.width("note", str(note.number))
            hit, role = Hit("passage", note.passage_id), "danger" if note.against else "accent"
            pieces.append(Piece("note", QRectF(x, y, wide + 2, 14), str(note.number), "note", role, hit=hit))
            x += wide + 5
        if len(notes) > 4:
            pieces.append(Piece("note", QRectF(x, y, 12, 14), "…", "note", "text2"))
        return pieces

    def _exhibit(self, row: ExhibitRow, width: float) -> list[Piece]:
        x, label = EDGE + self._label(width), self._label(width)
        against = row.stance == "contradicts"
        stance = tr("contradicts") if against else tr("supports")
        wide = width - x - EDGE - GRADE
        said = [row.source, self._place(row.version_id, row.start), tr(AS_WHAT.get(row.claimed_as, "")), row.by]
        below = 8.0 + 2 * QUOTE_LINE
        pieces = [
            Piece("rule", QRectF(x, self.height(row) - 1, width - x - EDGE, 1)),
            Piece("icon", QRectF(EDGE + 8, 9, 14, 14), "x-circle" if against else "check-circle",
                  role="danger" if against else "ok"),
            self._words((EDGE + 28, 6, label - 28, 20), stance, "small", "danger" if against else "text2"),
            Piece("quote", QRectF(x, 6, wide, 2 * QUOTE_LINE), row.quote, "quote", lines=2),
            self._words((x, below, wide, 18), ", ".join(one for one in said if one), "small", "text2"),
            Piece("grade", QRectF(width - EDGE - 28, 6, 28, 20), row.grade),
        ]  # fmt: skip
        if row.comment:
            pieces.append(self._words((x, below + 18, wide, 18), f"{tr('Comment')}: {row.comment}", "small", "text2"))
        return pieces

    def _memo(self, row: MemoRow, width: float) -> list[Piece]:
        label, height = self._label(width), self.height(row)
        x, room = EDGE + label, width - 2 * EDGE - label
        aside = self.looks.width("small", row.aside) + 8
        wide = min(room - aside, self.looks.width("ui", row.words))
        return [
            self._words((EDGE, 0, label - 8, height), row.kind, "ui", "text2"),
            self._words((x, 0, wide, height), row.words),
            self._words((x + wide + 6, 0, aside, height), row.aside, "small", "text2"),
        ]

    def _event(self, row: EventRow, width: float) -> list[Piece]:
        label, height = min(LABEL, width * 0.34), self.height(row)
        notes = self._notes_width(row.notes)
        room = width - 2 * EDGE - label - notes
        wide = max(20.0, min(room, self.looks.width("ui", row.words)))
        return [
            self._words((EDGE, 0, label - 8, height), row.when, "ui", "text2"),
            self._words((EDGE + label, 0, wide, height), row.words),
            *self._notes(row.notes, EDGE + label + wide + 3, height / 2 - 9),
        ]

    def _source(self, row: SourceRow, width: float) -> list[Piece]:
        height, right = self.height(row), width - EDGE
        return [
            Piece("icon", QRectF(EDGE, height / 2 - 8, 16, 16), row.icon, role="text2"),
            self._words((EDGE + 24, 0, right - EDGE - 110, height), row.title, hit=Hit("source", row.id)),
            self._words((right - 80, 0, 44, height), row.count, "small", "text2", right=True),
            Piece("grade", QRectF(right - 28, height / 2 - 10, 28, 20), row.reliability),
        ]

    def _passage_pieces(self, row: PassageRow, width: float) -> list[Piece]:
        told = self._passage(row.passage_id)
        if told is None:
            return []
        record = told.record
        right = width - EDGE
        x = EDGE + (self.looks.width("note", str(row.number)) + 6 if row.number else 0)
        said = [told.place, tr(AS_WHAT.get(record.claimed_as, "")), row.by]
        pieces = [
            Piece("rule", QRectF(EDGE, self.height(row) - 1, width - 2 * EDGE, 1)),
            *self._notes((Note(row.number, row.passage_id),) if row.number else (), EDGE, 6),
            self._words((x, 6, right - x - 40, 18), "  ".join(one for one in said if one), "small", "text2"),
            Piece("quote", QRectF(EDGE, 26, right - EDGE, 2 * QUOTE_LINE), told.words, "quote", lines=2, strong=told.strong),
        ]
        if record.digit:
            pieces.append(Piece("grade", QRectF(right - 28, 4, 28, 20), record.grade))
        if row.comment:
            words = f"{tr('Comment')}: {row.comment}"
            pieces.append(self._words((EDGE, 28 + 2 * QUOTE_LINE, right - EDGE, 18), words, "small", "text2"))
        return pieces
