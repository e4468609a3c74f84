"""References to notes in formats that only draw them: plain text and PDF; a raised number leads to the note it names."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from workbench.model.document import BlockKind, Style, StyleKind
from workbench.sources.pieces import Piece

_RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789", strict=True))
_DRAWN = re.compile(r"[⁰¹²³⁴-⁹]{1,3}|\[(\d{1,3})\]|\[\^(\w{1,20})\]|[†‡]")
_NUMBER = re.compile(r"[\[(]?(\w{1,4}|[*†‡§¶]{1,3})[\])]?\Z")

Place = tuple[int, int, int]
"""A piece by its number, and the letters of a reference in it."""


def link_notes(pieces: list[Piece]) -> list[Piece]:
    """Link each note that has no reference yet from the nearest one before it, else the first after it; returns the pieces.

    A reference leads to one note only, so that numbers that begin anew on each page find their own.
    """
    found: defaultdict[str, list[Place]] = defaultdict(list)
    for number, piece in enumerate(pieces):
        if piece.kind is not BlockKind.FOOTNOTE:
            for label, start, end in _references(piece):
                found[label].append((number, start, end))
    for number, piece in enumerate(pieces):
        if piece.kind is BlockKind.FOOTNOTE and piece.marker and not piece.anchor:
            place = _taken(found[_plain(piece.marker)], number)
            if place is not None:
                piece.anchor = f"note {id(piece)}"  # its own also beside the notes of other texts
                pieces[place[0]].styles.append(Style(StyleKind.NOTE, place[1], place[2], piece.anchor))
    return pieces


def _taken(places: list[Place], note: int) -> Place | None:
    """The reference that leads to a note; it is taken from those that are left."""
    if not places:
        return None
    before = bisect_right(places, note, key=lambda place: place[0])
    return places.pop(before - 1 if before else 0)


def _references(piece: Piece) -> Iterator[tuple[str, int, int]]:
    """What may refer to a note: raised letters, or signs that stand for such; label, start, end, in their order."""
    raised = [style for style in piece.styles if style.kind is StyleKind.SUPERSCRIPT]
    marked = [(_plain(piece.text[style.start : style.end]), style.start, style.end) for style in raised]
    drawn = [(_plain(match.group()), match.start(), match.end()) for match in _DRAWN.finditer(piece.text) if match.start()]
    yield from sorted({*marked, *drawn}, key=lambda one: one[1])


def _plain(label: str) -> str:
    """A label without brackets, in figures: ``¹`` and ``[1]`` are 1."""
    figures = "".join(_RAISED.get(sign, sign) for sign in label.strip().removeprefix("[^").strip("[]"))
    match = _NUMBER.match(figures)
    return match.group(1) if match else figures
