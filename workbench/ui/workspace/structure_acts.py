"""Structure by hand: what a block is, where one ends; by key and menu, each act one step, the text unchanged."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from workbench.model.document import BlockKind
from workbench.model.span import Span
from workbench.said import Words
from workbench.sources.structure import join_blocks, mark_blocks, split_block
from workbench.ui.reader.actions import ReaderActions
from workbench.ui.words import tr
from workbench.ui.workspace.acts import TextActs

PREFIX = "block_"
"""What the names of these acts begin with."""

KINDS: tuple[tuple[str, Words, str, BlockKind, int], ...] = (
    ("heading_1", "Heading 1", "Ctrl+Alt+1", BlockKind.HEADING, 1),
    ("heading_2", "Heading 2", "Ctrl+Alt+2", BlockKind.HEADING, 2),
    ("heading_3", "Heading 3", "Ctrl+Alt+3", BlockKind.HEADING, 3),
    ("heading_4", "Heading 4", "Ctrl+Alt+4", BlockKind.HEADING, 4),
    ("heading_5", "Heading 5", "Ctrl+Alt+5", BlockKind.HEADING, 5),
    ("heading_6", "Heading 6", "Ctrl+Alt+6", BlockKind.HEADING, 6),
    ("paragraph", "Paragraph", "Ctrl+Alt+0", BlockKind.PARAGRAPH, 1),
    ("list_item", "List item", "Ctrl+Alt+L", BlockKind.LIST_ITEM, 1),
    ("quotation", "Quotation", "Ctrl+Alt+Q", BlockKind.QUOTATION, 1),
    ("caption", "Caption", "Ctrl+Alt+C", BlockKind.CAPTION, 1),
    ("code", "Code", "", BlockKind.CODE, 1),
    ("footnote", "Footnote", "Ctrl+Alt+F", BlockKind.FOOTNOTE, 1),
    ("furniture", "Page furniture", "Ctrl+Alt+U", BlockKind.FURNITURE, 1),
)
"""Name, words, key, and what a block then is."""


class StructureActs(QObject):
    """Acts on the blocks that are selected, or on the one at the caret."""

    def __init__(self, acts: TextActs) -> None:
        super().__init__(acts)
        self._acts, self._page, self._document = acts, acts.page, acts.document

    def add_acts(self, actions: ReaderActions) -> None:
        """Add what is done here to the reader's acts."""
        group = tr("Structure")
        for name, words, key, kind, level in KINDS:
            actions.add(f"{PREFIX}{name}", tr(words), [key] if key else [], partial(self.mark, kind, level), group)
        actions.add(f"{PREFIX}join", tr("Join with the next, or what is selected"), ["Ctrl+Alt+J"], self.join, group)
        actions.add(f"{PREFIX}split", tr("Split here"), ["Ctrl+Alt+Return"], self.split, group)

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
