"""A text document and its markup, kept in step: only the blocks that were touched are converted again."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from workbench.ui.briefs.prose.alignment import offset_in, positions_in
from workbench.ui.briefs.prose.formats import atom_of, read_line, read_pieces, table_of
from workbench.ui.briefs.prose.lines import CELL_EDGE, lead, written_cell, written_line


@dataclass(frozen=True, slots=True)
class Entry:
    """A block's markup; cell: it is a cell of a table; lead: code points before its words.

    whole: no quotation in it shows words that are not its own.
    """

    markup: str
    cell: bool = False
    whole: bool = True
    lead: int = 0


class Mirror(QObject):
    """Tells the markup of a document, and where its places stand in it. Offsets in code points, positions in Qt's units."""

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._entries: list[Entry | None] = [None] * document.blockCount()
        self._text: str | None = None
        self._starts: list[int] = []
        document.contentsChange.connect(self._changed)

    def _changed(self, position: int, _removed: int, added: int) -> None:
        """Forget the markup of the blocks that were touched."""
        self._text = None
        document, entries = self._document, self._entries
        first = document.findBlock(position).blockNumber()
        end = document.findBlock(position + added)
        last = end.blockNumber() if end.isValid() else document.blockCount() - 1
        more = document.blockCount() - len(entries)
        if first < 0 or last - more < first - 1:
            self._entries = [None] * document.blockCount()
            return
        entries[first : last - more + 1] = [None] * (last - first + 1)
        if len(entries) != document.blockCount():
            self._entries = [None] * document.blockCount()

    def forget(self) -> None:
        """Read everything anew."""
        self._text = None
        self._entries = [None] * self._document.blockCount()

    # --- the markup

    def text(self) -> str:
        """Return the markup of the whole document."""
        if self._text is None:
            self._read()
            self._put_together()
        return self._text or ""

    def _read(self) -> None:
        known: QTextBlock | None = None
        number = -1
        for at, entry in enumerate(self._entries):
            if entry is None:
                follows = known is not None and number == at - 1
                known = known.next() if follows and known is not None else self._document.findBlockByNumber(at)
                number = at
                self._entries[at] = _entry(known)

    def _put_together(self) -> None:
        lines: list[str] = []
        starts: list[int] = []
        at = 0
        entries = [entry for entry in self._entries if entry is not None]
        for number, entry in enumerate(entries):
            if entry.cell:
                continue
            if number > len(starts):  # a table ended here
                at = self._put_table(entries, starts, number, lines, at)
            beside = number > 0 and entries[number - 1].cell
            below = number + 1 < len(entries) and entries[number + 1].cell
            starts.append(at)
            if entry.markup or not self._only_holds(number, len(entries), beside=beside, below=below):
                lines.append(entry.markup)
                at += len(entry.markup) + 1
        self._starts = [min(start, max(0, at - 1)) for start in starts]
        self._text = "\n".join(lines)

    @staticmethod
    def _only_holds(number: int, count: int, *, beside: bool, below: bool) -> bool:
        """Return whether an empty block is there only because Qt wants one before and after a table.

        One between two tables is stored: without an empty line they were one table.
        """
        return (number == 0 and below) or (number == count - 1 and beside)

    def _put_table(self, entries: list[Entry], starts: list[int], end: int, lines: list[str], at: int) -> int:
        """Add the table whose cells are the blocks from the last placed one on; return where the next line begins."""
        table = table_of(QTextCursor(self._document.findBlockByNumber(len(starts))))
        columns = table.columns() if table is not None else end - len(starts)
        cells = entries[len(starts) : end]
        for row in range(0, len(cells), columns):
            line = "|"
            for cell in cells[row : row + columns]:
                starts.append(at + len(line) + 1)
                line += f" {cell.markup} |"
            lines.append(line)
            at += len(line) + 1
            if row == 0:
                lines.append("|" + CELL_EDGE * columns)
                at += len(lines[-1]) + 1
        return at

    def broken(self) -> Iterator[int]:
        """Yield the numbers of blocks in which the words of a quotation were touched."""
        self.text()
        return (number for number, entry in enumerate(self._entries) if entry is not None and not entry.whole)

    # --- places

    def offset_of(self, position: int) -> int:
        """Return where a position of the document stands in the markup."""
        self.text()
        block = self._document.findBlock(position)
        number = block.blockNumber()
        if number < 0:
            return len(self.text())
        entry = self._entries[number] or Entry("")
        inside = offset_in(stretches(block), entry.markup, position - block.position(), entry.lead)
        return self._starts[number] + inside

    def position_of(self, offset: int) -> int:
        """Return where an offset of the markup stands in the document."""
        return self.positions_of([offset])[offset]

    def positions_of(self, offsets: Iterable[int]) -> dict[int, int]:
        """Return where offsets of the markup stand in the document; each block is walked once."""
        self.text()
        by_block: dict[int, list[int]] = {}
        for offset in offsets:
            by_block.setdefault(self._block_at(offset), []).append(offset)
        found: dict[int, int] = {}
        for number, wanted in by_block.items():
            block = self._document.findBlockByNumber(number)
            entry, start = self._entries[number] or Entry(""), self._starts[number]
            inside = positions_in(stretches(block), entry.markup, [offset - start for offset in wanted], entry.lead)
            found.update({offset: block.position() + inside[offset - start] for offset in wanted})
        return found

    def _block_at(self, offset: int) -> int:
        return max(0, bisect_right(self._starts, offset) - 1)

    def lines(self) -> list[str]:
        """Return the markup block by block; a document with tables tells it otherwise."""
        self.text()
        return [entry.markup for entry in self._entries if entry is not None]

    def has_tables(self) -> bool:
        """Whether a table stands in the document."""
        self.text()
        return any(entry is not None and entry.cell for entry in self._entries)


def _entry(block: QTextBlock) -> Entry:
    if QTextCursor(block).currentTable() is not None:
        pieces, whole = read_pieces(block)
        return Entry(written_cell(pieces), cell=True, whole=whole)
    line, whole = read_line(block)
    return Entry(written_line(line), whole=whole, lead=len(lead(line)))


def stretches(block: QTextBlock) -> list[tuple[str, str]]:
    """Return what stands in a block as (letters, markup of the atom they show or empty)."""
    text = block.text()
    raw = text.encode("utf-16-le", "surrogatepass")
    found: list[tuple[str, str]] = []
    for stretch in block.textFormats():
        start, end = stretch.start, stretch.start + stretch.length
        words = raw[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        form = stretch.format.toCharFormat()
        atom = atom_of(form)
        found.append((words, atom.markup if atom is not None else ""))
    return found
