"""Places in words: page, section, paragraph, for the status bar, citations and the inspector."""

from collections.abc import Sequence

from workbench.model.clean import shortened
from workbench.model.document import Block, BlockKind, Document, Places
from workbench.model.span import Span
from workbench.sources.citing import short_line
from workbench.sources.records import SourceRecord
from workbench.ui.sentences import quoted
from workbench.ui.words import tr
from workbench.ui.workspace.block_words import BLOCKS

HEAD = 30
"""Letters of a column's head in a place."""


def place_words(places: Places, start: int, end: int | None = None) -> str:
    """Return where a stretch is: ``p. 1–2, ¶ 6``, ``§ 3, ¶ 5``, ``table 1, row 2, column 3``, ``heading``."""
    document = places.document
    if not document.blocks:
        return ""
    last = max(start, (end or start + 1) - 1)
    parts = []
    pages = [page for page in (document.page_at(start), document.page_at(last)) if page is not None]
    if pages:
        first_page, last_page = document.page_label(pages[0]), document.page_label(pages[-1])
        parts.append(tr("p. {page}").format(page=first_page if first_page == last_page else f"{first_page}–{last_page}"))
    section = None if pages else places.section_at(start)
    if section:
        parts.append(f"§ {section}")
    block = document.blocks[document.block_index(start)]
    if block.kind is BlockKind.TABLE_CELL and block.table is not None:
        row, column = (block.row or 0) + 1, (block.column or 0) + 1
        parts.append(tr("table {t}, row {r}, column {c}").format(t=block.table + 1, r=row, c=column))
        parts[-1] += _head_words(document, block)
    elif block.kind in {BlockKind.FOOTNOTE, BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.HEADING}:
        parts.append(tr(BLOCKS[block.kind]))
    elif block.kind is BlockKind.CUE:
        parts.append(block.marker)
    else:
        first, second = places.paragraph_at(start), places.paragraph_at(last)
        if first is not None:
            parts.append(f"¶ {first}" if first == second or second is None else f"¶ {first}–{second}")
    return ", ".join(parts)


def _head_words(document: Document, cell: Block) -> str:
    """Return the head of a cell's column in quotation marks, as it may stand far from it; empty if there is none."""
    at = document.block_index(cell.start)
    while at and (document.blocks[at - 1].table, document.blocks[at - 1].kind) == (cell.table, cell.kind):
        at -= 1
    for block in document.blocks[at:]:
        if block.table != cell.table or (block.row or 0) > (document.blocks[at].row or 0) or not block.header:
            return ""
        first = block.column or 0
        if block.row != cell.row and first <= (cell.column or 0) < first + block.column_span:
            words = shortened(document.block_text(block), HEAD)
            return f" {quoted(words)}" if words else ""
    return ""


def spans_words(places: Places, spans: Sequence[Span]) -> str:
    """Return where a passage is, with its pieces counted if there are several."""
    if not spans:
        return ""
    words = place_words(places, spans[0].start, spans[-1].end)
    return f"{tr('%n piece(s)', len(spans))}  {words}" if len(spans) > 1 else words


def citation(source: SourceRecord, place: str) -> str:
    """Return a source in a line: authors, title, publisher, date, place; what is not known is left out."""
    return short_line(source, place)
