"""The document as visual rows: one a block, one for all cells of a table row, several for a very long block."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from workbench.model.document import Block, BlockKind, Document, Places

LONGEST = 6000
"""Code points of the longest row: a longer block is laid out in slices, so that no row is slow."""

JOINED = frozenset("\u200c\u200d\ufe0f\u2060")


class Rows:
    """Rows in columns, each as long as there are rows.

    starts, ends: code points. firsts: the row's first block; blocks up to the next row's first are its cells.
    """

    def __init__(self, document: Document) -> None:
        """Divide the document."""
        self.document = document
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.firsts: list[int] = []
        blocks, at = document.blocks, 0
        while at < len(blocks):
            block = blocks[at]
            if block.kind is BlockKind.TABLE_CELL:
                at = self._add_cells(at)
                continue
            if block.end - block.start > LONGEST:
                self._add_block(block, at)
            else:
                self._add(block.start, block.end, at)
            at += 1
        self.places = Places(document)
        self.numbers = self.places.paragraphs

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.starts)

    def _add(self, start: int, end: int, first: int) -> None:
        self.starts.append(start)
        self.ends.append(end)
        self.firsts.append(first)

    def _after_row(self, at: int) -> int:
        blocks = self.document.blocks
        key = blocks[at].table, blocks[at].row
        after = at + 1
        while (
            after < len(blocks)
            and blocks[after].kind is BlockKind.TABLE_CELL
            and (blocks[after].table, blocks[after].row) == key
        ):
            after += 1
        return after

    def _add_cells(self, at: int) -> int:
        """Add the cells of a table's row; one of extraordinary length makes it go on in further rows, a slice each."""
        blocks, after = self.document.blocks, self._after_row(at)
        start, first = blocks[at].start, at
        for index in range(at, after):
            for cut in self._cuts(blocks[index]):
                self._add(start, cut, first)
                start, first = cut, index
        self._add(start, blocks[after - 1].end, first)
        return after

    def _add_block(self, block: Block, at: int) -> None:
        start = block.start
        for cut in self._cuts(block):
            self._add(start, cut, at)
            start = cut
        self._add(start, block.end, at)

    def _cuts(self, block: Block) -> Iterator[int]:
        """Yield where a long block is cut: after a line break or a space, else between letters."""
        start, text = block.start, self.document.text
        while block.end - start > LONGEST:
            low, high = start + LONGEST // 2, start + LONGEST
            found = max(text.rfind("\n", low, high), text.rfind(" ", low, high))
            start = found + 1 if found >= 0 else between_letters(text, low, high)
            yield start

    def at(self, offset: int) -> int:
        """Return the row that holds the offset or ends before it, 0 before the first."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def block(self, row: int) -> Block:
        """Return the row's first block."""
        return self.document.blocks[self.firsts[row]]

    def cells(self, row: int) -> tuple[Block, ...]:
        """Return the blocks of a table row, those of which it shows a slice included."""
        first, end = self.firsts[row], self.ends[row]
        cells = self.document.blocks[first : self._after_row(first)]
        if cells[-1].end <= end:
            return cells
        return tuple(cell for cell in cells if cell.start < end)

    def piece(self, row: int, block: Block) -> tuple[int, int]:
        """Return what of a cell stands in the row, in code points."""
        return max(block.start, self.starts[row]), min(block.end, self.ends[row])

    def kind(self, row: int) -> BlockKind:
        """Return what the row is."""
        return self.document.blocks[self.firsts[row]].kind

    def continues(self, row: int) -> bool:
        """Tell whether the row goes on with the block of the row before."""
        return row > 0 and self.firsts[row] == self.firsts[row - 1]

    def is_continued(self, row: int) -> bool:
        """Tell whether the next row goes on with this one's block."""
        return row + 1 < len(self.starts) and self.firsts[row] == self.firsts[row + 1]

    def number(self, row: int) -> int | None:
        """Return the number of the paragraph that begins with this row, else None."""
        return None if self.continues(row) else self.numbers[self.firsts[row]]

    def section(self, row: int) -> int | None:
        """Return the number of the section that begins with this row, else None."""
        is_head = self.kind(row) is BlockKind.HEADING and not self.continues(row)
        return self.places.sections.get(self.firsts[row]) if is_head else None

    def begins_notes(self, row: int) -> bool:
        """Tell whether the row is the first of a run of footnotes."""
        return self.kind(row) is BlockKind.FOOTNOTE and not (row and self.kind(row - 1) is BlockKind.FOOTNOTE)


def between_letters(text: str, low: int, high: int) -> int:
    """Return the last place up to high at which no letter is torn from what is set upon it or joined to it."""
    for at in range(high, low, -1):
        if unicodedata.category(text[at])[0] != "M" and text[at] not in JOINED and text[at - 1] != "\u200d":
            return at
    return high
