"""One report, written once, through seven formats: the same blocks, but for what a format can't hold, listed here.

In EPUB notes stand at the end of their chapter, as in the file, so notes are compared after all else.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.model.document import BlockKind, Document, StyleKind
from workbench.sources.parsing import Wish, parse_bytes

Find = Callable[[str], Path]
Row = tuple[str, int, str, str, tuple[object, ...]]

FORMATS = (
    "text/report.md", "html/report.html", "office/report.docx", "office/report.odt", "office/report.rtf", "office/report.epub",
    "office/report_libreoffice.docx", "office/report_libreoffice.odt", "office/report_libreoffice.rtf",
)  # fmt: skip
REFERENCE = "office/report.docx"

NOT_IN_MARKDOWN = {
    "the title page: title, authors and day stand in the head of the file, so they are metadata only",
    "a list lettered with ``a.``: CommonMark knows figures only, so the item goes on with the one before it",
    "subscripts: CommonMark has none",
    "typographic quotation marks: they are as typed",
    "a caption stands below its table, as in the file",
}
NOT_IN_RTF_OF_PANDOC = {
    "kinds that only a style tells: title, caption, quotation, term and definition come as paragraphs",
    "where a caption stands: below its table, as in the file",
    "metadata: it writes none",
}


def read(path: Path) -> Document:
    return parse_bytes(path.read_bytes(), Wish(path.name)).document


def rows(document: Document) -> list[Row]:
    """The blocks, notes last: kind, level, marker, text, place in a table."""
    found = [
        (
            b.kind.value,
            b.level,
            b.marker,
            document.block_text(b),
            (b.table, b.row, b.column, b.row_span, b.column_span, b.header),
        )
        for b in document.blocks
    ]
    return sorted(found, key=lambda row: row[0] == BlockKind.FOOTNOTE.value)


def without_title_page(found: list[Row]) -> list[Row]:
    return found[[row[3] for row in found].index("Summary") :]


def styles(document: Document) -> set[tuple[str, str, str]]:
    """The styles by kind and letters; a note's reference by the words of the note."""
    return {
        (s.kind.value, document.text[s.start : s.end], document.text[int(s.target) :][:12] if s.kind is StyleKind.NOTE else s.target)  # noqa: E501
        for s in document.styles
    }  # fmt: skip


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in {"text/report.md", "office/report.rtf", REFERENCE}])
def test_the_same_blocks_and_styles(case: Find, name: str) -> None:
    reference, other = read(case(REFERENCE)), read(case(name))
    assert without_title_page(rows(other)) == without_title_page(rows(reference))
    assert styles(other) == styles(reference)


def test_markdown_but_for_what_it_cannot_hold(case: Find) -> None:
    assert NOT_IN_MARKDOWN
    reference = without_title_page(rows(read(case(REFERENCE))))
    other = rows(read(case("text/report.md")))
    lettered = next(place for place, row in enumerate(reference) if row[3] == "nested letter")
    assert reference[lettered][2] == "a."
    assert ("list item", 1, "2.", "Second step a. nested letter", (None, None, None, 1, 1, False)) in other
    skipped = {"nested letter", "Second step", "Second step a. nested letter"}

    def comparable(found: list[Row]) -> list[Row]:
        return [(kind, level, marker, words.replace("“", '"').replace("”", '"').replace("~", ""), place)
                 for kind, level, marker, words, place in found if words not in skipped and kind != "caption"]  # fmt: skip

    assert comparable(other) == comparable(reference)
    assert [row[3] for row in other if row[0] == "caption"] == ["Deliveries by year"]
    lost = {("subscript", "2", "")}
    assert styles(read(case("text/report.md"))) == styles(read(case(REFERENCE))) - lost


def test_rtf_of_pandoc_but_for_what_it_cannot_hold(case: Find) -> None:
    assert NOT_IN_RTF_OF_PANDOC
    reference, other = (
        without_title_page(rows(read(case(REFERENCE)))),
        without_title_page(rows(read(case("office/report.rtf")))),
    )
    told_by_style = {"caption", "quotation", "term", "definition"}

    def comparable(found: list[Row]) -> list[Row]:
        plain = [("paragraph", 0, *row[2:]) if row[0] in told_by_style else row for row in found]
        return [row for row in plain if row[3] != "Deliveries by year"]  # type: ignore[misc]

    assert comparable(other) == comparable(reference)
    assert styles(read(case("office/report.rtf"))) - {
        ("bold", "Russia and Venezuela: a partnership of convenience", "")
    } == styles(read(case(REFERENCE)))


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "office/report.rtf"])
def test_what_the_report_states_of_itself(case: Find, name: str) -> None:
    document = read(case(name))
    stated = {key: document.metadata.get(key) for key in ("title", "author", "date")}
    assert stated == {
        "title": "Russia and Venezuela: a partnership of convenience", "author": "Iwona Źdźbło-Nowak; Juan Pérez", "date": "2026-01-15",  # noqa: E501
    }  # fmt: skip
    assert document.origins.keys() == document.metadata.keys()
    if "html" not in name:
        assert document.metadata["publisher"] == "Ośrodek Badań Testowych"
