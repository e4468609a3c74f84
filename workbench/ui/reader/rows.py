"""The document as visual rows: one a block, one for all cells of a table row, several for a very long block."""

from bisect import bisect_right

from workbench.model.document import Block, BlockKind, Document, Places

LONGEST = 6000
"""Code points of the longest row: a longer block is laid out in slices, so that no row is slow."""


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
                after = self._after_row(at)
                self._add(block.start, blocks[after - 1].end, at)
                at = after
            else:
                self._add_block(block, at)
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

    def _add_block(self, block: Block, at: int) -> None:
        start, text = block.start, self.document.text
        while block.end - start > LONGEST:
            cut = max(
                text.rfind("\n", start + LONGEST // 2, start + LONGEST), text.rfind(" ", start + LONGEST // 2, start + LONGEST)
            )
            cut = cut + 1 if cut > 0 else start + LONGEST
            self._add(start, cut, at)
            start = cut
        self._add(start, block.end, at)

    def at(self, offset: int) -> int:
        """Return the row that holds the offset or ends before it, 0 before the first."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def block(self, row: int) -> Block:
        """Return the row's first block."""
        return self.document.blocks[self.firsts[row]]

    def cells(self, row: int) -> tuple[Block, ...]:
        """Return the blocks of a table row."""
        return self.document.blocks[self.firsts[row] : self._after_row(self.firsts[row])]

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
