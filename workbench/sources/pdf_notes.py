"""Notes at the feet of pages: parted at their marks, joined where they go on over the page, linked from their references."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from workbench.model.document import OUT_OF_ORDER, BlockKind, Style, StyleKind
from workbench.sources.pdf_groups import Group
from workbench.sources.pdf_lines import Line
from workbench.sources.pdf_order import reading_order
from workbench.sources.pdf_page import Page
from workbench.sources.pieces import Piece

_MARK = re.compile(r"(\[\d{1,3}\]|\d{1,3}|[*†‡]{1,3})\s*")
_REFERENCE = re.compile(r"\d{1,3}|[*†‡]{1,3}")
_SIGN = re.compile(r"(?<=\S)[*†‡]{1,3}(?![\w*†‡])")
_POWER = re.compile(r"(?:(?<![^\W\d_])[^\W\d_]|(?<![^\W\d_])[kcmd]m)\Z")


def notes_of(page: Page) -> list[Group]:
    """Return a page's notes; lines above the first mark make a group without one."""
    groups: list[Group] = []
    for line in reading_order([line for line in page.lines if line.kind == "note"], page.width):
        marker, words = _mark(line)
        if marker or not groups:
            groups.append(Group(BlockKind.FOOTNOTE, [line], marker, words))
        else:
            groups[-1].lines.append(line)
    for number, group in enumerate(groups):
        group.anchor = f"{page.number}/{number}"
    return groups


def _mark(line: Line) -> tuple[str, int]:
    """Return the mark that begins a line, and how many words it takes: 1 if it stands alone; empty if there is none."""
    first = line.words[0]
    raised = bool(first.raised) and first.raised[0][0] == 0
    if raised:
        return first.text[: first.raised[0][1]].strip("[]"), 0
    found = _MARK.match(first.text)
    if found is None:
        return "", 0
    if first.size <= 0.8 * line.size or not found.group(1)[-1].isalnum():
        alone = found.end() == len(first.text)
        return (found.group(1) if not alone else found.group(1).strip("[]")), int(alone)
    return "", 0


def join_over_pages(notes: dict[int, list[Group]]) -> None:
    """Give the unmarked beginning of a page's notes back to the last note of the page before, if that broke off."""
    before: Group | None = None
    for number in sorted(notes):
        groups = notes[number]
        broken = before is not None and before.is_unfinished() and before.lines[-1].page == number - 1
        if groups and not groups[0].marker and before is not None and broken:
            before.lines += groups.pop(0).lines
        before = groups[-1] if groups else before


def link_references(pieces: list[Piece]) -> None:
    """Link the raised numbers and signs of the text to the notes that bear them, those of their own page first."""
    notes = {(piece.page, piece.marker): piece.anchor for piece in pieces if piece.kind is BlockKind.FOOTNOTE and piece.marker}
    counted = Counter(marker for _, marker in notes)
    sole = {marker: anchor for (_, marker), anchor in notes.items() if counted[marker] == 1}
    if not notes:
        return
    for piece in pieces:
        if piece.kind in OUT_OF_ORDER:
            continue
        for start, end in _references(piece):
            mark = piece.text[start:end]
            anchor = notes.get((_page(piece, start), mark)) or sole.get(mark)
            if anchor:
                piece.styles.append(Style(StyleKind.NOTE, start, end, anchor))
        piece.styles.sort(key=lambda style: style.start)


def _references(piece: Piece) -> Iterator[tuple[int, int]]:
    for style in list(piece.styles):
        if style.kind is StyleKind.SUPERSCRIPT and not _POWER.search(piece.text, max(0, style.start - 4), style.start):
            for found in _REFERENCE.finditer(piece.text, style.start, style.end):
                yield found.span()
    for found in _SIGN.finditer(piece.text):
        yield found.span()


def _page(piece: Piece, offset: int) -> int | None:
    place = bisect_right(piece.runs, offset, key=lambda run: run.offset) - 1
    return piece.runs[place].page if place >= 0 else piece.page
