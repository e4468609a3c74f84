"""Structure by hand: what a reader took a block for is set right; each act one step, the text itself unchanged."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from workbench.model.act import Act
from workbench.model.document import Block, BlockKind, Document, Style, StyleKind, to_json
from workbench.model.source import SourceVersion
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.sources.errors import NoSuchBlocks
from workbench.sources.records import document_of, source_of_version

KINDS = (
    BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.QUOTATION, BlockKind.CAPTION, BlockKind.CODE,
    BlockKind.FOOTNOTE, BlockKind.FURNITURE,
)  # fmt: skip
"""What a block can be marked as; cells belong to their table."""

LEVELS = {BlockKind.HEADING: 6, BlockKind.LIST_ITEM: 9, BlockKind.QUOTATION: 9}
"""The kinds that have a level, or a depth, and the deepest."""


def mark_blocks(project: Project, version_id: int, span: Span, kind: BlockKind, level: int = 1) -> None:
    """Mark the blocks that a stretch touches as headings, footnotes, page furniture and so on; cells stay what they are.

    level: 1 to 6 of a heading, depth of a list item or quotation. ValueError for a kind or level that there isn't;
    NoSuchBlocks if the stretch touches no block that could change; KeyError for a version that is gone.
    """
    if kind not in KINDS or not 1 <= level <= LEVELS.get(kind, level):
        raise ValueError(f"{kind} {level}")
    depth = level if kind in LEVELS else 0

    def marked(document: Document) -> Document:
        touched = {number for number in _touched(document, span) if document.blocks[number].kind is not BlockKind.TABLE_CELL}
        blocks = [
            replace(block, kind=kind, level=depth, marker=_marker(block, kind)) if number in touched else block
            for number, block in enumerate(document.blocks)
        ]
        return replace(document, blocks=tuple(blocks))

    _restructure(project, version_id, marked, kind=kind.value)


def _marker(block: Block, kind: BlockKind) -> str:
    """Return what stands before a block: a list item has a bullet, if it had nothing of its own."""
    if kind is BlockKind.LIST_ITEM:
        return block.marker or "•"
    return block.marker if kind is BlockKind.FOOTNOTE else ""


def join_blocks(project: Project, version_id: int, span: Span) -> None:
    """Join the blocks that a stretch touches into one of the first one's kind; the breaks between count as spaces.

    NoSuchBlocks if it touches fewer than two, or a cell; KeyError for a version that is gone.
    """

    def joined(document: Document) -> Document:
        numbers = _touched(document, span)
        run = [document.blocks[number] for number in numbers]
        if len(run) < 2 or any(block.kind is BlockKind.TABLE_CELL for block in run):
            raise NoSuchBlocks("", span.start, span.end)
        whole = replace(run[0], end=run[-1].end)
        blocks = (*document.blocks[: numbers[0]], whole, *document.blocks[numbers[-1] + 1 :])
        breaks = [Style(StyleKind.JOINED, before.end, after.start) for before, after in pairwise(run)]
        styles = sorted([*document.styles, *breaks], key=lambda style: (style.start, style.end))
        return replace(document, blocks=blocks, styles=tuple(styles))

    _restructure(project, version_id, joined, kind="join")


def split_block(project: Project, version_id: int, offset: int) -> None:
    """Split the block at the white space at or before an offset; both parts are of its kind, the second is no heading.

    NoSuchBlocks where no white space parts two words within one block; KeyError for a version that is gone.
    """

    def split(document: Document) -> Document:
        number = document.block_index(offset) if document.blocks else -1
        block = document.blocks[number] if number >= 0 else None
        cut = _gap(document, block, offset) if block is not None and block.kind is not BlockKind.TABLE_CELL else None
        if block is None or cut is None:
            raise NoSuchBlocks("", offset, offset)
        kind = BlockKind.PARAGRAPH if block.kind is BlockKind.HEADING else block.kind
        page = document.page_at(cut.end) if block.page is not None else None
        level = block.level if kind is block.kind else 0
        second = replace(block, kind=kind, start=cut.end, page=page, continues=False, level=level)
        blocks = (*document.blocks[:number], replace(block, end=cut.start), second, *document.blocks[number + 1 :])
        styles = [style for style in document.styles if not _is_break(style, cut)]
        return replace(document, blocks=blocks, styles=tuple(styles))

    _restructure(project, version_id, split, kind="split")


def _is_break(style: Style, cut: Span) -> bool:
    return style.kind is StyleKind.JOINED and style.start < cut.end and style.end > cut.start


def _gap(document: Document, block: Block, offset: int) -> Span | None:
    """Return the white space at or just before an offset that parts two words of a block; None if there is none."""
    text, end = document.text, min(offset, block.end)
    while end < block.end and text[end].isspace():
        end += 1
    if end == offset:
        while end > block.start and not text[end - 1].isspace():
            end -= 1
    start = end
    while start > block.start and text[start - 1].isspace():
        start -= 1
    return Span(start, end) if block.start < start < end < block.end else None


def _touched(document: Document, span: Span) -> list[int]:
    """Return the numbers of the blocks that share a character with a stretch, an empty one's place included."""
    first, last = document.block_index(span.start), document.block_index(span.end - 1)
    numbers = range(first, last + 1) if document.blocks else range(0)
    return [number for number in numbers if document.blocks[number].end > span.start]


def _restructure(project: Project, version_id: int, change: Callable[[Document], Document], kind: str) -> None:
    before = document_of(project.reading, version_id)
    after = change(before)
    if after == before:
        raise NoSuchBlocks
    record = source_of_version(project.reading, version_id)
    with project.step(Act.EDIT_STRUCTURE, id=record.id, name=record.title, what=kind) as step:
        version = step.get(SourceVersion, version_id)
        version.structure_hash = step.keep(to_json(after).encode("utf-8"), compress=True)
