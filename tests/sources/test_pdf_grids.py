"""PDF: tables between drawn rules, by cell, with spans, over pages, with several lines in a cell."""

from documents import of_kind, table
from test_pdf_layout import read, sentences

from workbench.model.document import BlockKind


def test_each_word_is_in_its_cell_however_near_the_next() -> None:
    document = read(
        "Before.\n\n#table(columns: (60pt, 60pt, 60pt), inset: 2pt, [Year], [System of arms delivered], [Count], "
        "[2006], [Su-30MK2 aircraft], [24], [2013], [], [2])\n\nAfter."
    )
    assert table(document, 0) == [
        ["Year", "System of arms delivered", "Count"], ["2006", "Su-30MK2 aircraft", "24"], ["2013", "", "2"]
    ]  # fmt: skip
    paragraphs = [document.block_text(block) for block in of_kind(document, BlockKind.PARAGRAPH)]
    assert paragraphs == ["Before.", "After."]


def test_cells_span_where_no_rule_parts_them() -> None:
    document = read(
        "#table(columns: 3, table.cell(colspan: 2)[Ships and crews], [Total], "
        "table.cell(rowspan: 2)[Port], [In], [Seven], [Out], [Eight])"
    )
    cells = {document.block_text(block): block for block in of_kind(document, BlockKind.TABLE_CELL)}
    assert {text: (block.row, block.column, block.row_span, block.column_span) for text, block in cells.items()} == {
        "Ships and crews": (0, 0, 1, 2), "Total": (0, 2, 1, 1), "Port": (1, 0, 2, 1), "In": (1, 1, 1, 1),
        "Seven": (1, 2, 1, 1), "Out": (2, 1, 1, 1), "Eight": (2, 2, 1, 1),
    }  # fmt: skip


def test_a_bold_first_row_heads_the_columns() -> None:
    document = read("#table(columns: 2, [*Year*], [*Count*], [2006], [24], [2007], [25])")
    assert [block.header for block in of_kind(document, BlockKind.TABLE_CELL)] == [True, True, False, False, False, False]


def test_a_table_goes_on_over_the_page() -> None:
    rows = "".join(f"[Row {number}], [{number}], " for number in range(70))
    document = read(f"#table(columns: (100pt, 100pt), {rows})")
    assert len(document.pages) == 2
    assert [row[0] for row in table(document, 0)] == [f"Row {number}" for number in range(70)]
    assert not of_kind(document, BlockKind.PARAGRAPH)


def test_a_frame_around_text_is_no_table() -> None:
    document = read(f"#rect(width: 300pt)[{sentences('Barge', 5)}]\n\n#line(length: 100%)\n\n{sentences('Crane', 5)}")
    assert not of_kind(document, BlockKind.TABLE_CELL)
