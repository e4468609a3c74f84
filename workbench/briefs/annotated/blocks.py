"""A document's blocks as those of an annotated source: tables put together, notes kept, page heads left out."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from workbench.briefs.annotated.splitting import Splitting, starting
from workbench.briefs.places import right_to_left
from workbench.briefs.source_parts import Cell, SourceBlock
from workbench.briefs.words import counted
from workbench.model.document import Block, BlockKind, Document, Places

MOST_COLUMNS = 10
"""Columns that stand side by side on paper; the rows of a wider table are lines."""

MOST_ROWS = 400
"""Rows of a table that are shown whole; of a longer one its head and the rows around passages."""

AROUND = 2
"""Rows shown before and after a row with a passage, where not all are."""


def source_blocks(document: Document, splitting: Splitting, say: dict[str, Any]) -> tuple[SourceBlock, ...]:
    """Return all blocks in the text's order; page heads and feet only where a passage lies in them."""
    paragraphs = Places(document).paragraphs
    blocks = document.blocks or (Block(BlockKind.PARAGRAPH, 0, len(document.text)),)
    numbered = list(zip(blocks, paragraphs or (None,) * len(blocks), strict=True))
    found: list[SourceBlock] = []
    for table, members in groupby(numbered, lambda each: each[0].table if each[0].kind is BlockKind.TABLE_CELL else None):
        if table is None:
            found += [made for block, number in members if (made := _block(document, splitting, block, number)) is not None]
        else:
            found += _table(splitting, [block for block, _ in members], say)
    return tuple(_stepped(found))


def _block(document: Document, splitting: Splitting, block: Block, number: int | None) -> SourceBlock | None:
    pieces = splitting.pieces(block.start, block.end) if block.end > block.start else ()
    if not pieces or (block.kind is BlockKind.FURNITURE and not any(piece.passages for piece in pieces)):
        return None
    level = block.level if block.kind is BlockKind.HEADING else max(0, block.level - 1)
    turned = right_to_left(document.text[block.start : min(block.end, block.start + 2_000)])
    return SourceBlock(
        block.kind.value, pieces, level, block.marker, number or 0, notes=starting(pieces), right_to_left=turned
    )  # fmt: skip


def _stepped(blocks: list[SourceBlock]) -> Iterator[SourceBlock]:
    """Yield blocks, headings on levels of which none is skipped (ISO 14289-1, 7.4.2)."""
    above: list[int] = []
    for block in blocks:
        if block.kind == BlockKind.HEADING.value:
            above = [each for each in above if each < max(1, block.level)]
            above.append(max(1, block.level))
            yield replace(block, level=min(len(above), 5))
        else:
            yield block


# --- tables


def _table(splitting: Splitting, blocks: Sequence[Block], say: dict[str, Any]) -> Iterator[SourceBlock]:
    """Yield a table in one block, or in stretches with gaps between them if it is long, or line by line if it is wide."""
    rows: defaultdict[int, list[Block]] = defaultdict(list)
    for block in blocks:
        rows[block.row or 0].append(block)
    width = max(sum(block.column_span for block in row) for row in rows.values())
    for kept in _kept(splitting, rows):
        if isinstance(kept, int):
            yield SourceBlock("gap", marker=counted(kept, say["rows_left_out"], say))
        elif width > MOST_COLUMNS:
            yield from (_line(splitting, rows[row]) for row in kept)
        else:
            yield _grid(splitting, [rows[row] for row in kept], width)


def _kept(splitting: Splitting, rows: dict[int, list[Block]]) -> Iterator[list[int] | int]:
    """Yield rows that follow each other, and how many are left out between them."""
    order = sorted(rows)
    if len(order) <= MOST_ROWS:
        yield order
        return
    shown: set[int] = set(range(1 + AROUND))
    for at, row in enumerate(order):
        if splitting.touches(rows[row][0].start, rows[row][-1].end):
            shown.update(range(max(0, at - AROUND), min(len(order), at + AROUND + 1)))
    for is_shown, stretch in groupby(range(len(order)), lambda at: at in shown):
        found = [order[at] for at in stretch]
        yield found if is_shown else len(found)


def _grid(splitting: Splitting, rows: Sequence[Sequence[Block]], width: int) -> SourceBlock:
    cells = tuple(tuple(_cell(splitting, block) for block in row) for row in rows)
    heads = next((at for at, row in enumerate(cells) if not all(cell.header for cell in row)), len(cells))
    notes = tuple(number for row in cells for cell in row for number in starting(cell.pieces))
    if any(cell.rows > 1 for row in cells[:heads] for cell in row):
        heads = 0  # a head that reaches into the rows below can't be repeated
    return SourceBlock("table", rows=cells, heads=min(heads, len(cells) - 1), width=width, notes=notes)


def _cell(splitting: Splitting, block: Block) -> Cell:
    pieces = splitting.pieces(block.start, block.end) if block.end > block.start else ()
    return Cell(pieces, block.header, block.column_span, block.row_span)


def _line(splitting: Splitting, row: Sequence[Block]) -> SourceBlock:
    """Return a row as a line, its cells with their borders between them."""
    start, end = row[0].start, row[-1].end
    pieces = tuple(replace(piece, text=piece.text.replace("\t", " | ")) for piece in splitting.pieces(start, max(end, start)))
    return SourceBlock("row", pieces, notes=starting(pieces))
