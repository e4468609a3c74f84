"""PDF: tables without rules whose cells stand close together or have several lines, and text that is none."""

import pytest
from documents import of_kind, table, texts
from test_pdf_layout import read, sentences

from workbench.model.document import BlockKind

ROWS = [["Port", "Ships", "Crew"], ["Brest", "24", "310"], ["Gdynia", "9", "87"], ["Bergen", "110", "1204"]]


def grid(rows: list[list[str]], **options: str) -> str:
    """Return a table's markup, without rules."""
    told = "".join(f"{name.replace('_', '-')}: {value}, " for name, value in options.items())
    return (
        f"#table(columns: {len(rows[0])}, stroke: none, {told}" + "".join(f"[{cell}], " for row in rows for cell in row) + ")"
    )


@pytest.mark.parametrize("gap", ["8pt", "10pt", "13pt"])
@pytest.mark.parametrize("align", ["left", "(left, right, right)"])
def test_cells_nearer_than_columns(gap: str, align: str) -> None:
    document = read(f"{sentences('Barge', 3)}\n\n{grid(ROWS, inset='0pt', gutter=gap, align=align)}\n\n{sentences('Crane', 3)}")
    assert table(document, 0) == ROWS
    assert texts(document, BlockKind.PARAGRAPH) == [sentences("Barge", 3), sentences("Crane", 3)]


def test_cells_of_several_lines() -> None:
    long = "Harbour of the northern fleet, with two docks and a slip of its own"
    rows = [["Port", "What it is", "Ships"], ["Brest", long, "24"], ["Gdynia", "A quay", "9"], ["Bergen", long, "110"]]
    document = read(grid(rows).replace("columns: 3", "columns: (60pt, 120pt, 60pt)"))
    assert table(document, 0) == rows
    assert not of_kind(document, BlockKind.PARAGRAPH)


def test_a_first_cell_of_several_lines() -> None:
    rows = [["Ministry of the merchant navy", "24", "a"], ["Ministry of foreign affairs", "9", "b"], ["Office", "110", "c"]]
    document = read(f"{sentences('Barge', 9)}\n\n" + grid(rows).replace("columns: 3", "columns: (70pt, 60pt, 60pt)"))
    assert table(document, 0) == rows


def test_a_paragraph_right_below_a_table_is_none_of_its_cells() -> None:
    document = read(f"{grid(ROWS, inset='2pt', gutter='20pt')}\n#v(-8pt)\n{sentences('Crane', 4)}")
    assert table(document, 0) == ROWS
    assert texts(document, BlockKind.PARAGRAPH) == [sentences("Crane", 4)]


@pytest.mark.parametrize("justify", ["true", "false"])
@pytest.mark.parametrize("width", [90, 120, 170])
def test_prose_with_wide_spaces_is_no_table(width: int, justify: str) -> None:
    told = sentences("Transportation", 12)
    document = read(f"#set text(hyphenate: false)\n#set par(justify: {justify})\n#block(width: {width}pt)[{told}]")
    assert not of_kind(document, BlockKind.TABLE_CELL)


def test_numbered_items_are_no_table() -> None:
    document = read("#set enum(body-indent: 9pt)\n" + "\n".join(f"+ Ship number {word} sails" for word in "abcdef"))
    assert not of_kind(document, BlockKind.TABLE_CELL)
    assert len(of_kind(document, BlockKind.LIST_ITEM)) == 6


def test_lines_of_two_columns_side_by_side_are_read_one_column_after_the_other() -> None:
    left, right = sentences("Barge", 2).replace(". B", ", and then b"), sentences("Crane", 2).replace(". C", ", and then c")
    document = read(
        f"#grid(columns: (210pt, 210pt), gutter: 18pt, par(justify: true)[{left}], par(justify: true)[{right}])\n\n"
        + sentences("Later", 2)
    )
    assert not of_kind(document, BlockKind.TABLE_CELL)
    assert texts(document, BlockKind.PARAGRAPH) == [left, right, sentences("Later", 2)]
