"""The markup of prose: a dialect of CommonMark in which a line is a block, passages are cited and never copied.

A line is a paragraph; ``## `` before it makes a heading (1 to 3 signs), ``- `` or ``1. `` an item, nested by two spaces a
level; lines between bars are a table if the second is ``|---|``, up to the next line without bars or an empty one. In a line
``**bold**``, ``*italic*``, ``***both***``, a backslash before a sign that shall be text, and

- ``[3]``, ``[3, 4]``: cites passages by number; ``^[text [3]]``: a footnote;
- ``[“3”]``: the words of passage 3, ``[“3:0-40,80-120”]``: those between these code points; after ``> ``, alone on a line, a
  block quotation. No words are kept in the prose, so nobody can alter them;
- ``[](ref:judgment/12)``, ``[](ref:section/7)``, ``[](ref:figure/entity/5)``: leads there, in words made when shown;
- ``![Caption](figure:entity/5)`` alone on a line: a figure from the project, ``/cited`` of what the brief cites.

All else is text. workbench.briefs.inline reads a line, workbench.briefs.marking writes.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.briefs.inline import FIGURES, Sign, notes_in, pairs, quotation_of, runs, signs
from workbench.briefs.marking import escaped, written
from workbench.briefs.parts import Block, Figure, Paragraph, Prose, Run

__all__ = ["Words", "columns", "escaped", "numbers", "numbers_in", "parse", "plain", "star_pairs", "words_of", "written"]

DEEPEST = 8
"""Levels of nested items below the first; what is indented further stands there too."""

_HEADING = re.compile(r"(#{1,3})(?: |$)")
_ITEM = re.compile(r"(?:-|([1-9][0-9]{0,8})\.)(?: |$)")
_FIGURE = re.compile(rf"!\[((?:\\.|[^\\\]])*+)\]\(figure:({'|'.join(FIGURES)})(?:/(\d{{1,19}}|cited))?\)")
_QUOTATION = re.compile(r"> ?\[[“\"](\d{1,9})(?::([0-9,\- ]*))?[”\"]\]")
_DASHES = re.compile(r"\|(?:\s*:?-+:?\s*\|)*+(?:\s*:?-+:?\s*)?")
_CELL = re.compile(r"(?:\\.|[^\\|]|\\$)*+")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True)
class _Text:
    """A line without white space around it; start, end: in code points of the whole text; indent: what stood before it."""

    start: int
    end: int
    indent: str


SHORT = 80
"""Code points of a line up to which it may hold nothing but signs."""


def parse(text: str) -> Prose:
    """Return the blocks of a text, empty lines left out; any text is read, in time that grows with its length alone.

    Quotations, figures and references are as they are written: without words, contents, numbers.
    """
    return tuple(block for _, block in _blocks(text))


def starts(text: str) -> tuple[int, ...]:
    """Return where each block of a text begins, in code points, as many as parse() returns."""
    return tuple(_starts(text))


def _starts(text: str) -> Iterator[int]:
    """Yield the beginnings, few lines read whole: the caret asks for them at every rest."""
    lines = list(_lines(text))
    index = 0
    while index < len(lines):
        line, size = lines[index], _table_size(text, lines, index)
        long = line.end - line.start > SHORT
        if size or long or text[line.start : line.start + 1].isalnum() or _block(text, line) != Block():
            yield line.start
        index += size or 1


def _blocks(text: str) -> Iterator[tuple[_Text, Block]]:
    """Yield each block with its line; of a table the first."""
    lines = list(_lines(text))
    index = 0
    while index < len(lines):
        size = _table_size(text, lines, index)
        if size:
            yield lines[index], _table(text, [lines[index], *lines[index + 2 : index + size]])
        else:
            block = _block(text, lines[index])
            if block != Block():
                yield lines[index], block
        index += size or 1


def _lines(text: str) -> Iterator[_Text]:
    at = 0
    for line in text.splitlines(keepends=True):
        core = line.strip()
        start = at + len(line) - len(line.lstrip()) if core else at
        yield _Text(start, start + len(core), text[at:start])
        at += len(line)


def _block(text: str, line: _Text) -> Block:
    if found := _HEADING.match(text, line.start, line.end):
        return Block(runs(text, found.end(), line.end), "heading", len(found[1]))
    if found := _ITEM.match(text, line.start, line.end):
        level = min(len(line.indent.replace("\t", "  ")) // 2, DEEPEST)
        return Block(runs(text, found.end(), line.end), "item", level, int(found[1] or 0))
    if found := _FIGURE.fullmatch(text, line.start, line.end):
        caption = _ESCAPE.sub(r"\1", found[1]).strip()
        return Block(kind="figure", figure=Figure(found[2], caption=caption, argument=found[3] or ""))
    if found := _QUOTATION.fullmatch(text, line.start, line.end):
        quotation = quotation_of(found[1], found[2])
        if quotation:
            return Block(kind="quotation", quotation=quotation)
    return Block(runs(text, line.start, line.end))


# --- tables


def _table_size(text: str, lines: list[_Text], index: int) -> int:
    """Return how many lines from one on are a table, 0 if none begins there."""
    if not _is_row(text, lines, index) or not _is_row(text, lines, index + 1):
        return 0
    dashes = lines[index + 1]
    if not _DASHES.fullmatch(text, dashes.start, dashes.end) or "-" not in text[dashes.start : dashes.end]:
        return 0
    if len(_cells(text, lines[index])) != len(_cells(text, dashes)):
        return 0
    size = 2
    while _is_row(text, lines, index + size):
        size += 1
    return size


def _is_row(text: str, lines: list[_Text], index: int) -> bool:
    return index < len(lines) and text.startswith("|", lines[index].start, lines[index].end)


def _cells(text: str, line: _Text) -> list[tuple[int, int]]:
    """Return where the cells of a row between bars begin and end."""
    cells = []
    at = line.start + 1
    while at < line.end:
        found = _CELL.match(text, at, line.end)
        end = found.end() if found else at
        cells.append((at, end))
        at = end + 1
    return cells


def _table(text: str, lines: list[_Text]) -> Block:
    """Return a table; no cell is lost: the longest row tells how many columns there are."""
    rows = [[runs(text, *cell) for cell in _cells(text, line)] for line in lines]
    columns = max(map(len, rows))
    return Block(kind="table", rows=tuple((*row, *[()] * (columns - len(row))) for row in rows))


def columns(text: str) -> tuple[tuple[Paragraph, ...], ...]:
    """Return each line as one to three cells, cut at ``|``: question, what one source says, what another says.

    A table gives its rows, the head too; a line that is a heading or an item its words.
    """
    lines = list(_lines(text))
    rows: list[tuple[Paragraph, ...]] = []
    index = 0
    while index < len(lines):
        size = _table_size(text, lines, index)
        if size:
            rows += _table(text, [lines[index], *lines[index + 2 : index + size]]).rows
        elif text[lines[index].start : lines[index].end].strip("| \t"):
            rows.append(_cut(text, lines[index]))
        index += size or 1
    return tuple(row for row in rows if any(row))


def _cut(text: str, line: _Text) -> tuple[Paragraph, ...]:
    cells: list[tuple[int, int]] = []
    at = line.start
    while at <= line.end and len(cells) < 2:
        found = _CELL.match(text, at, line.end)
        cells.append((at, found.end() if found else at))
        at = cells[-1][1] + 1
    if at <= line.end:
        cells.append((at, line.end))
    return tuple(runs(text, *cell) for cell in cells)


# --- what is in it


def numbers(text: str) -> set[int]:
    """Return the numbers that a text cites or quotes, also in footnotes and tables."""
    return {number for block in parse(text) for number in numbers_in(block)}


def numbers_in(block: Block) -> set[int]:
    """Return the numbers that a block cites or quotes."""
    found = {block.quotation.number} if block.quotation else set()
    for line in (block.runs, *(cell for row in block.rows for cell in row)):
        found |= _numbers(line)
    return found


def _numbers(line: Iterable[Run]) -> set[int]:
    found: set[int] = set()
    for run in line:
        found |= {*run.cites, *_numbers(run.note)}
        if run.quotation:
            found.add(run.quotation.number)
    return found


def plain(line: Paragraph) -> str:
    """Return the text of some runs alone: no citation, no footnote."""
    return "".join(run.text for run in line)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a line as they are read: text, and for each of its code points the one of the stored text.

    What is no text (a citation, a quotation, a reference, a footnote) is one U+FFFC.
    """

    text: str
    places: tuple[int, ...]


def words_of(text: str) -> tuple[Words, ...]:
    """Return what stands in each line of a text, for who looks for words in it; signs of markup are left out.

    A footnote has a line of its own, after the one in which it stands; so has a cell of a table.
    """
    lines = [each for stretch in _stretches(text) for each in _words(signs(text, *stretch))]
    return tuple(line for line in lines if line.text.strip())


def star_pairs(text: str) -> tuple[tuple[int, int, int], ...]:
    """Return the stars that switch bold or italic on and off again: where they stand, both times, and how many they are."""
    return tuple(pair for stretch in _stretches(text) for pair in pairs(text, *stretch))


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Yield where lines and cells hold what is written, without the signs at their beginning."""
    for line in _lines(text):
        found = _HEADING.match(text, line.start, line.end) or _ITEM.match(text, line.start, line.end)
        if found:
            yield found.end(), line.end
        elif text.startswith("|", line.start, line.end):
            yield from _cells(text, line)
        elif not _FIGURE.fullmatch(text, line.start, line.end):
            yield line.start, line.end


def _words(found: list[Sign]) -> list[Words]:
    letters: list[str] = []
    places: list[int] = []
    aside: list[Words] = []
    ends = notes_in(found)
    index = 0
    while index < len(found):
        sign, end = found[index], ends.get(index)
        text = sign.text if sign.kind in {"text", "open", "close"} else "" if sign.kind == "stars" else "\ufffc"
        first = sign.start if text == "\ufffc" else sign.end - len(text)
        letters.append(text)
        places += range(first, first + len(text))
        if end is not None:
            aside += _words(found[index + 1 : end])
        index = index + 1 if end is None else end + 1
    return [Words("".join(letters), tuple(places)), *aside]
