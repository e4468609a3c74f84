"""Structure by hand: what a block is, where one ends; by key and menu, each act one step, the text unchanged."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from workbench.model.document import BlockKind
from workbench.model.span import Span
from workbench.sources.structure import join_blocks, mark_blocks, split_block
from workbench.ui.reader.actions import ReaderActions
from workbench.ui.words import tr
from workbench.ui.workspace.acts import TextActs

PREFIX = "block_"
"""What the names of these acts begin with."""

KINDS: dict[str, tuple[BlockKind, int]] = {
    **{f"heading_{level}": (BlockKind.HEADING, level) for level in range(1, 7)},
    "paragraph": (BlockKind.PARAGRAPH, 1),
    "list_item": (BlockKind.LIST_ITEM, 1),
    "quotation": (BlockKind.QUOTATION, 1),
    "caption": (BlockKind.CAPTION, 1),
    "code": (BlockKind.CODE, 1),
    "footnote": (BlockKind.FOOTNOTE, 1),
    "furniture": (BlockKind.FURNITURE, 1),
}
"""What a block then is, by the name of the act."""


class StructureActs(QObject):
    """Acts on the blocks that are selected, or on the one at the caret."""

    def __init__(self, acts: TextActs) -> None:
        super().__init__(acts)
        self._acts, self._page, self._document = acts, acts.page, acts.document

    def add_acts(self, actions: ReaderActions) -> None:
        """Add what is done here to the reader's acts."""
        for name, (kind, level) in KINDS.items():
            actions.add(f"{PREFIX}{name}", partial(self.mark, kind, level))
        actions.add(f"{PREFIX}join", self.join)
        actions.add(f"{PREFIX}split", self.split)

    def mark(self, kind: BlockKind, level: int = 1) -> None:
        """Make the blocks headings, notes, page furniture and so on."""
        span = self._span()
        if span is not None:
            self._do(partial(mark_blocks, self._acts.project, self._acts.version_id, span, kind, level))

    def join(self) -> None:
        """Join what is selected; the block at the caret with the next one."""
        span = self._span()
        if span is None:
            return
        first, last = self._document.block_index(span.start), self._document.block_index(span.end - 1)
        if first == last and last + 1 < len(self._document.blocks):
            following = self._document.blocks[last + 1]
            span = Span(span.start, max(following.end, following.start + 1, span.end))
        self._do(partial(join_blocks, self._acts.project, self._acts.version_id, span))

    def split(self) -> None:
        """Split the block at the caret, or where the selection begins."""
        selected = self._page.selected_spans()
        offset = selected[0].start if selected else self._page.selection.caret
        self._do(partial(split_block, self._acts.project, self._acts.version_id, offset))

    def _span(self) -> Span | None:
        """Return what is selected, else the block at the caret; None, and a hint, where there is none."""
        selected = self._page.selected_spans()
        if selected:
            return Span(selected[0].start, selected[-1].end)
        blocks = self._document.blocks
        block = blocks[self._document.block_index(self._page.selection.caret)] if blocks else None
        if block is None or block.end <= block.start:
            self._acts.said.emit(tr("Click into a paragraph first, or select some."))
            return None
        return block.span

    def _do(self, act: Callable[[], object]) -> None:
        self._acts.do(act)
