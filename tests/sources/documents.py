"""Looking at documents in tests."""

import unicodedata

from workbench.model.document import Block, BlockKind, Document


def of_kind(document: Document, kind: BlockKind) -> list[Block]:
    """Return the blocks of a kind."""
    return [block for block in document.blocks if block.kind is kind]


def texts(document: Document, kind: BlockKind) -> list[str]:
    """Return the texts of the blocks of a kind."""
    return [document.block_text(block) for block in of_kind(document, kind)]


def outline(document: Document) -> list[tuple[str, int, str, str]]:
    """Return kind, level, marker and text of every block."""
    return [(block.kind.value, block.level, block.marker, document.block_text(block)) for block in document.blocks]


def table(document: Document, number: int) -> list[list[str]]:
    """Return a table's texts, row by row."""
    rows: dict[int, list[str]] = {}
    for block in of_kind(document, BlockKind.TABLE_CELL):
        if block.table == number:
            rows.setdefault(block.row or 0, []).append(document.block_text(block))
    return [rows[row] for row in sorted(rows)]


def check_convention(document: Document) -> None:
    """Assert what every document keeps to: see model.document.Document."""
    text = document.text
    assert unicodedata.is_normalized("NFC", text)
    assert not set(text) & set("\0\r\u2028\u2029\ufeff\x0c\x1b")
    assert document.blocks
    assert (document.blocks[0].start, document.blocks[-1].end) == (0, len(text))
    for block, after in zip(document.blocks, document.blocks[1:], strict=False):
        same_row = block.kind is after.kind is BlockKind.TABLE_CELL and (block.table, block.row) == (after.table, after.row)
        assert text[block.end : after.start] == ("\t" if same_row else "\n")
    for block in document.blocks:
        assert block.start < block.end or block.kind is BlockKind.TABLE_CELL
        inner = document.block_text(block)
        assert inner == inner.strip()
        assert "\t" not in inner
    for style in document.styles:
        assert 0 <= style.start < style.end <= len(text)
    assert list(document.pages) == sorted(document.pages)
    last = 0
    for run in document.page_map:
        assert run.offset >= last
        assert run.length > 0
        last = run.offset + run.length
    assert last <= len(text)
