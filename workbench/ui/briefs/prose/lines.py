"""Stored markup as lines, and lines as markup: word for word, so that what nobody touches is stored as it was."""

import re
from collections.abc import Iterator
from dataclasses import replace

from workbench.briefs.inline import styled
from workbench.briefs.marking import begun, escaped_words
from workbench.briefs.markup import parse
from workbench.ui.briefs.prose.pieces import Atom, Grid, Kind, Line, Pieces, Shape, Unit, Words, joined

CELL_EDGE = "---|"
"""What stands under each cell of a table's head."""

_HEAD = re.compile(r"\s*(?:(?P<signs>#{1,3})|-|(?P<number>[1-9][0-9]{0,8})\.)(?: |$)")
_FIGURE = re.compile(r"!\[(?P<caption>(?:\\.|[^\\\]])*+)\](?P<target>\(figure:[a-z]+(?:/[0-9a-z]+)?\))")
_CELL = re.compile(r"(?:\\.|[^\\|]|\\$)*+")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_KINDS = {"cite": Kind.CITE, "quotation": Kind.QUOTATION, "refers": Kind.REFERENCE, "note": Kind.NOTE}
DEEPEST = 8


def units(text: str) -> Iterator[tuple[str, Unit]]:
    """Yield each line, or table, of a text with what it is made of; an empty text is one empty line."""
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        size = _table_size(lines, at)
        stored = "\n".join(lines[at : at + max(1, size)])
        yield stored, (grid(lines[at : at + size]) if size else line_of(lines[at]))
        at += max(1, size)


def _table_size(lines: list[str], at: int) -> int:
    """Return how many lines from one on are a table, 0 if none begins there."""
    if not lines[at].lstrip().startswith("|") or at + 1 == len(lines):
        return 0
    if parse("\n".join(lines[at : at + 2]))[:1] != parse("\n".join(lines[at : at + 2])) or not _is_table(lines[at : at + 2]):
        return 0
    size = 2
    while at + size < len(lines) and lines[at + size].lstrip().startswith("|"):
        size += 1
    return size


def _is_table(lines: list[str]) -> bool:
    blocks = parse("\n".join(lines))
    return len(blocks) == 1 and blocks[0].kind == "table"


def line_of(stored: str) -> Line:
    """Return a line that is no table's."""
    told = parse(stored)
    kind = told[0].kind if told else "paragraph"
    if kind == "quotation":
        quotation = stored.strip().removeprefix(">").strip()
        return Line(Shape.QUOTATION, pieces=(Atom(Kind.QUOTATION, quotation),))
    figure = _FIGURE.fullmatch(stored.strip()) if kind == "figure" else None
    if figure:
        return Line(
            Shape.FIGURE, pieces=joined([Atom(Kind.FIGURE, figure["target"]), Words(_ESCAPE.sub(r"\1", figure["caption"]))])
        )
    found = _HEAD.match(stored) if kind in {"heading", "item"} else None
    if found:
        made = replace(_headed(found), pieces=pieces_of(stored[found.end() :]))
        return made if kind != "item" else replace(made, level=told[0].level)
    return Line(pieces=pieces_of(stored))


def _headed(found: re.Match[str]) -> Line:
    if found["signs"]:
        return Line(Shape.HEADING, len(found["signs"]))
    return Line(Shape.ITEM, 0, int(found["number"] or 0))


def pieces_of(stored: str) -> Pieces:
    """Return the pieces of a stretch of a line."""
    pieces: list[Words | Atom] = []
    for sign, bold, italic in styled(stored, 0, len(stored)):
        kind = _KINDS.get(sign.kind)
        if kind is not None and (sign.kind != "note" or sign.run.note):
            pieces.append(Atom(kind, stored[sign.start : sign.end], bold, italic))
        else:
            pieces.append(Words(sign.text, bold, italic))
    return joined(pieces)


def grid(lines: list[str]) -> Grid:
    """Return a table; no cell is lost: the longest row tells how many columns there are."""
    rows = [[pieces_of(cell) for cell in _cells(line)] for number, line in enumerate(lines) if number != 1]
    columns = max(map(len, rows))
    return Grid(tuple((*row, *[()] * (columns - len(row))) for row in rows))


def _cells(line: str) -> list[str]:
    core = line.strip()
    cells: list[str] = []
    at = 1
    while at < len(core):
        found = _CELL.match(core, at)
        cells.append((found[0] if found else "").strip())
        at = (found.end() if found else at) + 1
    return cells


# --- writing


def lead(line: Line) -> str:
    """Return what stands before a line's words and says what it is."""
    if line.shape is Shape.HEADING:
        return "#" * line.level + " "
    if line.shape is Shape.ITEM:
        return "  " * line.level + (f"{line.number}. " if line.number else "- ")
    if line.shape is Shape.QUOTATION:
        return "> "
    return "![" if line.shape is Shape.FIGURE else ""


def written_line(line: Line) -> str:
    """Return a line as markup."""
    if line.is_object:
        stored = _written_object(line)
        if stored:
            return stored
    if line.shape in {Shape.HEADING, Shape.ITEM}:
        return lead(line) + written_pieces(line.pieces).lstrip(" ")
    words = written_pieces(line.pieces)
    core = words.lstrip()
    return words[: len(words) - len(core)] + begun(core)


def _written_object(line: Line) -> str:
    """Return a figure or block quotation as markup; empty if it holds something else, too, or no longer what it should."""
    atoms = [piece for piece in line.pieces if isinstance(piece, Atom)]
    words = "".join(piece.text for piece in line.pieces if isinstance(piece, Words))
    if len(atoms) != 1:
        return ""
    if line.shape is Shape.FIGURE and atoms[0].kind is Kind.FIGURE:
        return f"![{_escaped_caption(words)}]{atoms[0].markup}"
    return f"> {atoms[0].markup}" if atoms[0].kind is Kind.QUOTATION and not words.strip() else ""


def _escaped_caption(caption: str) -> str:
    return re.sub(r"([\\\[\]])", r"\\\1", " ".join(caption.split()))


def written_cell(pieces: Pieces) -> str:
    """Return a cell of a table as markup."""
    return written_pieces(pieces, in_cell=True).strip(" ")


def written_pieces(pieces: Pieces, *, in_cell: bool = False, in_note: bool = False) -> str:
    """Return pieces as markup; white space at the ends of a style is left out of it, as the stars want it.

    in_cell: a bar among the words does not end the cell; in_note: nor a bracket the footnote.
    """
    parts: list[str] = []
    bold = italic = False
    for piece in _airy(pieces):
        off = "*" * (2 * (bold and not piece.bold) + (italic and not piece.italic))
        on = "*" * (2 * (piece.bold and not bold) + (piece.italic and not italic))
        parts += [off, on, _written(piece, in_cell=in_cell, in_note=in_note)]
        bold, italic = piece.bold, piece.italic
    parts.append("*" * (2 * bold + italic))
    return "".join(parts)


def _written(piece: Words | Atom, *, in_cell: bool, in_note: bool) -> str:
    if isinstance(piece, Atom):
        return re.sub(r"(?<!\\)\|", r"\\|", piece.markup) if in_cell else piece.markup
    words = escaped_words(piece.text, in_note=in_note)
    return words.replace("|", "\\|") if in_cell else words


def _airy(pieces: Pieces) -> Pieces:
    """Return pieces whose styled words neither begin nor end with white space."""
    cut: list[Words | Atom] = []
    for piece in pieces:
        if isinstance(piece, Atom) or not (piece.bold or piece.italic):
            cut.append(piece)
            continue
        core = piece.text.strip()
        head = len(piece.text) - len(piece.text.lstrip()) if core else len(piece.text)
        cut += [Words(piece.text[:head]), Words(core, piece.bold, piece.italic), Words(piece.text[head + len(core) :])]
    return joined(_inherited(cut))


def _inherited(pieces: list[Words | Atom]) -> list[Words | Atom]:
    """Return pieces in which a chip has the style that the words on both its sides have: its own can't be seen."""
    before, after = _last_words(pieces), _last_words(pieces[::-1])[::-1]
    return [
        piece
        if isinstance(piece, Words) or piece.kind is Kind.QUOTATION
        else replace(piece, bold=left.bold and right.bold, italic=left.italic and right.italic)
        for piece, left, right in zip(pieces, before, after, strict=True)
    ]


def _last_words(pieces: list[Words | Atom]) -> list[Words | Atom]:
    """Return for each place the last words before it."""
    last: Words | Atom = Words("")
    found: list[Words | Atom] = []
    for piece in pieces:
        found.append(last)
        last = piece if _has_words(piece) else last
    return found


def _has_words(piece: Words | Atom) -> bool:
    return bool(piece.text.strip()) if isinstance(piece, Words) else piece.kind is Kind.QUOTATION
