"""PDF: columns of any number, boxes beside the text, notes over the page's end, bookmarks and the pages' own labels."""

import pytest
from documents import check_convention, of_kind, texts
from pdf_made import contents, pdf_of, typeset

from workbench.model.document import BlockKind, Document, StyleKind, from_json, to_json
from workbench.sources.pdf import read_pdf

PAGE = "#set page(width: 595pt, height: 842pt, margin: 60pt)\n#set text(lang: 'en', size: 10pt)\n".replace("'", '"')


def read(markup: str) -> Document:
    """Read what Typst sets of a text, and check what every document keeps to."""
    document = read_pdf(typeset(PAGE + markup))
    check_convention(document)
    return document


def sentences(name: str, count: int) -> str:
    """Return a paragraph of numbered sentences, none of which is like another."""
    named = (f"{chr(65 + number // 20)}{'aeiou'[number % 5]}{'lmnr'[number // 5 % 4]}o" for number in range(count))
    return " ".join(f"{name} {word} lies at the quay until the tide has turned." for word in named)


@pytest.mark.parametrize("justified", ["true", "false"])
@pytest.mark.parametrize("count", [2, 3, 4])
def test_columns_of_any_number(count: int, justified: str) -> None:
    told = [sentences(name, 26 // count) for name in ("Barge", "Crane", "Derrick", "Engine")[:count]]
    head = "A line above that goes across all of the columns of this page, as wide as the text is."
    foot = "A line below that goes across all of the columns of this page, and closes what they tell."
    columns = "#colbreak()\n".join(told)
    document = read(
        f"#set par(justify: {justified})\n{head}\n\n#box(height: 300pt, columns({count}, gutter: 14pt)[{columns}])\n\n{foot}"
    )
    assert texts(document, BlockKind.PARAGRAPH) == [head, *told, foot]


def test_a_box_beside_the_text_comes_after_it() -> None:
    main, box = sentences("Barge", 16), sentences("Box", 6)
    document = read(
        f"#grid(columns: (2fr, 1fr), gutter: 16pt)[{main}][#block(fill: luma(230), inset: 6pt)[#text(8pt)[{box}]]]\n\n"
        + sentences("Later", 3)
    )
    assert texts(document, BlockKind.PARAGRAPH) == [main, box, sentences("Later", 3)]


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    told = sentences("Barge", 140).replace(". Barge", ", and barge")
    document = read(f"#set page(columns: 2)\n#set par(justify: true)\n{told}")
    assert len(document.pages) > 1
    assert texts(document, BlockKind.PARAGRAPH) == [told]


def test_a_sentence_goes_on_behind_a_table_at_the_head_of_the_page() -> None:
    cells = "".join(f"[Year {number}], [{number} ships], " for number in range(5))
    told = sentences("Barge", 80)
    cut = told.index("quay", 1000)
    table = f"#table(columns: 2, stroke: none, column-gutter: 9pt, {cells})"
    document = read(f"{told[:cut]} #pagebreak() {table} {told[cut:]}")
    assert texts(document, BlockKind.PARAGRAPH) == [told]
    assert len(of_kind(document, BlockKind.TABLE_CELL)) == 10


def test_a_note_goes_on_at_the_foot_of_the_next_page() -> None:
    note = sentences("Rope", 60)
    document = read(f"{sentences('Barge', 80)}#footnote[{note}] {sentences('Crane', 20)}#footnote[A second one.] It was so.")
    found = of_kind(document, BlockKind.FOOTNOTE)
    assert [(block.marker, document.block_text(block)) for block in found] == [("1", note), ("2", "A second one.")]
    assert {run.page for run in document.page_map if found[0].start <= run.offset < found[0].end} == {1, 2}
    links = [style for style in document.styles if style.kind is StyleKind.NOTE]
    assert [(document.text[link.start : link.end], int(link.target)) for link in links] == [
        (block.marker, block.start) for block in found
    ]


def test_powers_are_no_references() -> None:
    document = read("Ten m#super[2] of deck.#footnote[One.] Twelve km#super[2] of sea.#footnote[Two.]")
    links = [document.text[s.start - 4 : s.end] for s in document.styles if s.kind is StyleKind.NOTE]
    assert links == ["eck.1", "sea.2"]


def test_bookmarks_tell_headings_that_look_like_text() -> None:
    document = read(
        '#show heading: it => block(text(10pt, weight: "regular", it.body))\n'
        f"= Cargo\n{sentences('Barge', 3)}\n== Grain and ore\n{sentences('Crane', 3)}\n= Crew\n{sentences('Derrick', 3)}"
    )
    headings = [(block.level, document.block_text(block)) for block in of_kind(document, BlockKind.HEADING)]
    assert headings == [(1, "Cargo"), (2, "Grain and ore"), (1, "Crew")]


def test_the_title_stands_above_what_bookmarks_name() -> None:
    document = read(f"#text(22pt)[The port]\n\n= 1. Cargo\n{sentences('Barge', 3)}\n== 1.1 Ore\n{sentences('Crane', 3)}")
    headings = [(block.level, document.block_text(block)) for block in of_kind(document, BlockKind.HEADING)]
    assert headings == [(1, "The port"), (2, "1. Cargo"), (3, "1.1 Ore")]


def test_pages_bear_their_own_labels() -> None:
    document = read(
        '#set page(numbering: "i")\nFirst. #pagebreak() Second.\n#set page(numbering: "1")\n#counter(page).update(1)\nThird.'
    )
    assert document.labels == ("i", "ii", "1")
    assert [document.page_label(number) for number in (0, 2, 3, 4)] == ["0", "ii", "1", "4"]
    assert from_json(document.text, to_json(document)) == document
    plain = read_pdf(pdf_of([contents(["First."]), contents(["Second."])]))
    assert plain.labels == ()
    assert plain.page_label(2) == "2"


def test_a_second_column_of_two_lines_is_no_table() -> None:
    told = " ".join(f"The {word} lies at the quay until the tide has turned." for word in ("barge", "crane", "ketch", "yawl"))
    document = read(
        "#grid(columns: (1fr, 1fr), gutter: 14pt)"
        f"[{told} {told} {told}][and what the harbour master wrote of it fills these two lines alone.]"
    )
    assert texts(document, BlockKind.TABLE_CELL) == []
    assert "\n".join(texts(document, BlockKind.PARAGRAPH)).startswith(f"{told} {told} {told}")


def test_lines_of_prose_that_are_alike_at_the_edges_are_no_running_heads() -> None:
    verse = " \\ ".join(f"{number}. The ship lies at the quay \\ until the tide has turned again" for number in range(1, 61))
    document = read_narrow(verse)
    assert len(document.pages) > 2
    assert texts(document, BlockKind.FURNITURE) == []


def read_narrow(markup: str) -> Document:
    """Read what is set on small pages."""
    return read_pdf(
        typeset(f'#set page(width: 300pt, height: 300pt, margin: 20pt)\n#set text(lang: "en", size: 10pt)\n{markup}')
    )
