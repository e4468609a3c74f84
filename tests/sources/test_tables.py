"""Tables as sources: the sign between cells, the header, merged cells, values as they are shown, a row a source."""

import datetime as dt
import io
import re
from typing import Any

import openpyxl
import pytest
from documents import check_convention, outline, table
from office_files import archive, parts_of
from openpyxl.styles import numbers

from workbench.model.document import BlockKind, Document
from workbench.sources.errors import Damaged, NoText, TooLarge
from workbench.sources.limits import Limits
from workbench.sources.parsing import Parsed, Wish, parse_all
from workbench.sources.table_text import find_sign


def parts(data: bytes, name: str, *, rows: bool = False, limits: Limits | None = None) -> list[Parsed]:
    found = list(parse_all(data, Wish(name, rows=rows), limits))
    for parsed in found:
        check_convention(parsed.document)
    return found


def read(data: bytes, name: str = "a.csv") -> Document:
    (parsed,) = parts(data, name)
    return parsed.document


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("a,b\n1,2\n", ","),
        ("a;b\n1,5;2,5\n", ";"),
        ("a\tb\n1\t2\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ('"x;y",b\n"1;2",2\n', ","),
        ("a\n1\n", ","),
    ],
)
def test_the_sign_between_cells(text: str, sign: str) -> None:
    assert find_sign(text, ",") == sign


def test_quotes_line_ends_and_a_named_sign() -> None:
    document = read(b'sep=;\r\nId;Words\r\n1;"two\r\nlines; and ""quotes"""\r\n\r\n2;=1+1\r\n')
    assert table(document, 0) == [["Id", "Words"], ["1", 'two\nlines; and "quotes"'], ["2", "=1+1"]]
    assert [block.header for block in document.blocks] == [True, True, False, False, False, False]


@pytest.mark.parametrize("data", [b"1,2\n3,4\n", b"a,a\n1,2\n", b"a,\n1,2\n", b"only,one row\n"])
def test_a_first_row_that_names_no_columns_is_no_header(data: bytes) -> None:
    assert not any(block.header for block in read(data).blocks)


def test_uneven_rows_are_filled_and_told() -> None:
    document = read(b"a\tb\n1\t2\t3\n4\n", "a.tsv")
    assert table(document, 0) == [["a", "b", ""], ["1", "2", "3"], ["4", "", ""]]
    assert document.warnings == ("rows-uneven",)


def test_each_row_a_source() -> None:
    found = parts("Id;Odpowiedź\n1;Tak\n2;\n3;Nie\n".encode(), "a.csv", rows=True)
    assert [(parsed.part, parsed.original) for parsed in found] == [("row=2", None), ("row=3", None), ("row=4", None)]
    assert outline(found[0].document) == [
        ("term", 1, "", "Id"), ("definition", 1, "", "1"), ("term", 1, "", "Odpowiedź"), ("definition", 1, "", "Tak"),
    ]  # fmt: skip
    assert [block.kind for block in found[1].document.blocks] == [BlockKind.TERM, BlockKind.DEFINITION]


def workbook(fill: Any) -> bytes:
    book = openpyxl.Workbook()
    fill(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_values_as_they_are_shown() -> None:
    def fill(book: Any) -> None:
        sheet = book.active
        shown = [
            ("A", "B"), (dt.datetime.fromisoformat("2026-01-15T10:30"), dt.date(2026, 2, 1)), (0.125, 1200.0), (0.1 + 0.2, 1e20), (True, "007"),  # noqa: E501
        ]  # fmt: skip
        for row in shown:
            sheet.append(row)
        sheet["A3"].number_format = numbers.FORMAT_PERCENTAGE_00
        sheet["B3"].number_format = "#,##0.00"

    assert table(read(workbook(fill), "a.xlsx"), 0) == [
        ["A", "B"], ["2026-01-15 10:30:00", "2026-02-01"], ["12.50%", "1200.00"], ["0.3", "1e+20"], ["TRUE", "007"],
    ]  # fmt: skip


def test_sheets_merged_cells_formulas_and_hidden_ones() -> None:
    def fill(book: Any) -> None:
        first, second = book.active, book.create_sheet("Second")
        first.title = "First"
        for row in (["Name", "Sum", "More"], ["x", "=1+1", "z"], ["wide", None, "end"]):
            first.append(row)
        first.merge_cells("A3:B3")
        second["C5"] = "alone"
        second["D5"] = "beside"
        second.sheet_state = "hidden"

    document = read(workbook(fill), "a.xlsx")
    assert [words for kind, _, _, words in outline(document) if kind == "heading"] == ["First", "Second"]
    assert table(document, 0) == [["Name", "Sum", "More"], ["x", "=1+1", "z"], ["wide", "end"]]
    assert table(document, 1) == [["alone", "beside"]]
    wide = next(block for block in document.blocks if document.block_text(block) == "wide")
    assert (wide.row_span, wide.column_span) == (1, 2)
    assert set(document.warnings) == {"hidden-sheet:Second", "formulas-without-values"}


def test_what_cannot_be_read() -> None:
    with pytest.raises(NoText):
        parts(workbook(lambda _book: None), "a.xlsx")
    with pytest.raises(TooLarge):
        parts(b"a,b\n" * 100, "a.csv", limits=Limits(cells=50))

    def far(book: Any) -> None:
        book.active["XFD1048576"] = "x"

    with pytest.raises(TooLarge):
        parts(workbook(far), "a.xlsx")
    with pytest.raises(Damaged):
        parts(workbook(far).replace(b"PK\x01\x02", b"PK\x01\x03"), "a.xlsx")


def test_a_workbook_in_the_strict_form_is_read() -> None:
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["Port", 7])
    book.save(out)
    strict = {
        name: re.sub(rb"http://schemas.openxmlformats.org/(officeDocument|spreadsheetml)/2006/", rb"http://purl.oclc.org/ooxml/\1/", data)  # noqa: E501
        for name, data in parts_of(out.getvalue()).items()
    }  # fmt: skip
    assert table(read(archive(strict), "a.xlsx"), 0) == [["Port", "7"]]
