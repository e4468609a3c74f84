"""What a block of a text is, in words; a heading's level and a cell's place are said by who shows them."""

from workbench.model.document import BlockKind
from workbench.said import Words

BLOCKS: dict[BlockKind, Words] = {
    BlockKind.HEADING: "heading",
    BlockKind.PARAGRAPH: "paragraph",
    BlockKind.LIST_ITEM: "list item",
    BlockKind.TABLE_CELL: "table cell",
    BlockKind.QUOTATION: "quotation",
    BlockKind.CAPTION: "caption",
    BlockKind.CODE: "code",
    BlockKind.TERM: "term",
    BlockKind.DEFINITION: "definition",
    BlockKind.CUE: "cue",
    BlockKind.MESSAGE_HEADER: "message header",
    BlockKind.ATTACHMENT: "attachment",
    BlockKind.FOOTNOTE: "footnote",
    BlockKind.FURNITURE: "page furniture",
}
"""By the kind of the block."""
