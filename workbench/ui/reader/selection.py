"""What is selected: a caret, a stretch, and the pieces kept before it."""

from dataclasses import dataclass, replace

from workbench.model.document import OUT_OF_ORDER, Document
from workbench.model.span import Span


@dataclass(frozen=True, slots=True)
class Selection:
    """A selection in code points; immutable, each act returns the next one.

    anchor, caret: where the stretch was begun and where it stands; equal when nothing is selected.
    kept: pieces selected before. adding: the next selection joins them instead of replacing them. exact: the pieces that
    the stretch stands for where it is not all that is read from its start to its end, as with cells of a table.
    """

    anchor: int = 0
    caret: int = 0
    kept: tuple[Span, ...] = ()
    adding: bool = False
    exact: tuple[Span, ...] = ()

    @property
    def start(self) -> int:
        """Return the earlier end of the stretch."""
        return min(self.anchor, self.caret)

    @property
    def end(self) -> int:
        """Return the later end of the stretch."""
        return max(self.anchor, self.caret)

    @property
    def has_stretch(self) -> bool:
        """Tell whether a stretch is being selected, pieces kept before apart."""
        return self.anchor != self.caret

    def at(self, offset: int) -> "Selection":
        """Return the selection with the caret put elsewhere and nothing selected but what is to be added to."""
        return Selection(offset, offset, self.kept if self.adding else (), self.adding)

    def to(self, offset: int) -> "Selection":
        """Return the selection stretched to an offset."""
        return replace(self, caret=offset, exact=())

    def over(self, start: int, end: int) -> "Selection":
        """Return the selection of a stretch, caret at its end; kept pieces stay only while adding."""
        return Selection(start, end, self.kept if self.adding else (), self.adding)

    def exactly(self, spans: tuple[Span, ...]) -> "Selection":
        """Return the selection of these pieces, caret at the end of the last; kept pieces stay only while adding."""
        return replace(self.over(spans[0].start, spans[-1].end), exact=spans)

    def keep(self, document: Document) -> "Selection":
        """Return the selection with the stretch kept as a piece, ready for the next one (the + key, Ctrl+drag)."""
        pieces = self.spans(document)
        return Selection(self.caret, self.caret, pieces, adding=True) if pieces else self

    def finished(self) -> "Selection":
        """Return the selection when a stretch is done: the next one begins anew."""
        return replace(self, adding=False) if self.has_stretch else self

    def settled(self) -> "Selection":
        """Return the selection with its pieces, no longer waiting for a further one."""
        return replace(self, adding=False)

    def spans(self, document: Document) -> tuple[Span, ...]:
        """Return the pieces in order, notes and page furniture that a stretch runs across left out, overlaps joined."""
        new = self.exact or (document.in_order(self.start, self.end) if self.has_stretch else ())
        return Span.tidy([*self.kept, *new])

    def left_out(self, document: Document) -> tuple[Span, ...]:
        """Return the notes and furniture that the stretch runs across and leaves out."""
        if not self.has_stretch or self.exact:
            return ()
        first, last = document.block_index(self.start), document.block_index(self.end - 1)
        blocks = [block for block in document.blocks[first : last + 1] if block.end > self.start]
        if all(block.kind in OUT_OF_ORDER for block in blocks):
            return ()
        return tuple(block.span for block in blocks if block.kind in OUT_OF_ORDER and block.end > block.start)
