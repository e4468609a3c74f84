"""Plain text: letters in every encoding, and the structure that only its lines tell."""

from collections.abc import Callable
from pathlib import Path

import pytest
from documents import check_convention, of_kind, outline, table, texts
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.document import BlockKind
from workbench.sources.errors import Forbidden, SourceError, TooLarge
from workbench.sources.limits import Limits
from workbench.sources.parsing import Wish, parse_all
from workbench.sources.plain_text import read_plain_text
from workbench.wording import error_words

Find = Callable[[str], Path]

POLISH = "Zażółć gęślą jaźń"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("pl_utf8.txt", POLISH),
        ("pl_utf8_bom.txt", POLISH),
        ("pl_utf16le_bom.txt", POLISH),
        ("pl_utf16be_nobom.txt", POLISH),
        ("pl_cp1250.txt", POLISH),
        ("pl_iso8859_2.txt", POLISH),
        ("pl_cp852.txt", POLISH),
        ("pl_short_cp1250.txt", "Łódź, źródło"),
        ("ru_cp1251.txt", "Отношения России"),
        ("ru_cp866.txt", "Отношения России"),
        ("ru_koi8r.txt", "Отношения России"),
        ("ar_cp1256.txt", "العلاقات بين روسيا"),
        ("zh_gb18030.txt", "俄罗斯与委内瑞拉的关系"),
        ("zh_big5.txt", "俄羅斯與委內瑞拉的關係"),
        ("es_cp1252.txt", "«deuda»"),
        ("es_macroman.txt", "La relación"),
        ("en_cp1252_quotes.txt", "The “partnership” – it’s complicated, said the minister’s aide…"),
    ],
)
def test_letters_in_every_encoding(case: Find, name: str, letters: str) -> None:
    document, _ = read_plain_text(case(f"text/{name}").read_bytes())
    assert document.text.startswith(letters) or letters in document.text
    check_convention(document)


def test_too_few_letters_to_know_the_encoding_is_said(case: Find) -> None:
    document, encoding = read_plain_text(case("text/pl_short_cp1250.txt").read_bytes())
    assert encoding == "cp1250"
    (warning,) = document.warnings
    assert warning.startswith("encoding-unsure:")
    assert "cp1250" in warning.partition(":")[2].split(",")


def test_a_person_may_say_the_encoding() -> None:
    document, encoding = read_plain_text("Łódź".encode("cp852"), "cp852")
    assert (document.text, encoding, document.warnings) == ("Łódź", "cp852", ())


def test_line_ends_nul_and_escapes(case: Find) -> None:
    document, _ = read_plain_text(case("text/mixed_newlines_nul.txt").read_bytes())
    assert document.text == "a\nb\nc\nd\ne\nform feednulred"
    assert document.pages == (0, 10)
    assert document.blocks[-1].page == 2


def test_hard_wrapped_lines_are_joined(case: Find) -> None:
    document, _ = read_plain_text(case("text/hard_wrapped.txt").read_bytes())
    assert outline(document) == [
        (
            "paragraph",
            0,
            "",
            "This text was wrapped at sixty columns by a mail program so its paragraphs must be joined again.",
        ),
        ("paragraph", 0, "", "Second paragraph here."),
        ("list item", 1, "*", "bullet one"),
        ("list item", 1, "*", "bullet two"),
    ]


def test_lines_that_are_paragraphs_are_left_alone() -> None:
    lines = [
        "The minister met the envoy in the capital on Tuesday.",
        "No statement was made after the talks had ended.",
        "Nobody asked.",
    ]
    document, _ = read_plain_text("\n".join(lines).encode())
    assert texts(document, BlockKind.PARAGRAPH) == lines


def test_a_word_keeps_its_own_hyphen_at_a_line_end() -> None:
    text = (
        "The two states agreed in the spring that their long-\n"
        "range plans would be kept secret until the summit in the au-\n"
        "tumn was over.\n"
    )
    document, _ = read_plain_text(text.encode())
    assert "long-range plans" in document.text
    assert "in the autumn was" in document.text


def test_pipe_tables_lists_and_headings() -> None:
    text = (
        "A first paragraph that is long enough to be prose, and says nothing at all about anything.\n"
        "The heading of a section\n"
        "Another paragraph that is long enough to be prose, and which the heading stands above, as it should.\n"
        "These are the points:\n- one\n- two\n  - inner\n1. first\n"
        "| Year | Sum |\n|---|---|\n| 2006 | 24 |\n| 2009 |\n"
    )
    document, _ = read_plain_text(text.encode())
    assert texts(document, BlockKind.HEADING) == ["The heading of a section"]
    items = of_kind(document, BlockKind.LIST_ITEM)
    assert [(block.level, block.marker) for block in items] == [(1, "-"), (1, "-"), (2, "-"), (1, "1.")]
    assert table(document, 0) == [["Year", "Sum"], ["2006", "24"], ["2009", ""]]
    assert [block.header for block in of_kind(document, BlockKind.TABLE_CELL)] == [True, True, False, False, False, False]
    check_convention(document)


def test_tables_by_tabulators_and_grids() -> None:
    grid = "+---+------+\n| A | B    |\n+===+======+\n| x | - y  |\n|   | - z  |\n+---+------+\n"
    document, _ = read_plain_text(f"a\tb\n1\t2\n\n{grid}".encode())
    assert table(document, 0) == [["a", "b"], ["1", "2"]]
    assert table(document, 1) == [["A", "B"], ["x", "- y\n- z"]]


def test_a_footnote_that_interrupts_a_sentence() -> None:
    text = (
        "The aircraft arrived in late\n\n¹ A note about the sources.\n\n\n2018 when nobody expected them to come back at all.\n"
    )
    document, _ = read_plain_text(text.encode())
    assert [(kind, marker) for kind, _, marker, _ in outline(document)] == [
        ("paragraph", ""),
        ("footnote", "¹"),
        ("paragraph", ""),
    ]
    pieces = [span.of(document.text) for span in document.in_order(0, len(document.text))]
    assert pieces == ["The aircraft arrived in late", "2018 when nobody expected them to come back at all."]


def test_very_long_paragraphs_are_split_at_sentences() -> None:
    sentence = "This sentence is repeated until the paragraph is far too long. "
    document, _ = read_plain_text((sentence * 700).encode())
    assert len(document.blocks) > 3
    assert all(len(text) <= 10_000 and text.endswith("long.") for text in texts(document, BlockKind.PARAGRAPH))
    assert document.text.replace("\n", " ") == (sentence * 700).strip()


def test_decomposed_letters_are_composed() -> None:
    document, _ = read_plain_text("Zaz\u0307o\u0301łc\u0301 \u1112\u1161\u11ab".encode())
    assert document.text == "Zażółć 한"


@given(st.text())
def test_any_text_keeps_the_convention(text: str) -> None:
    try:
        document, _ = read_plain_text(text.encode("utf-8", "replace"))
    except SourceError:
        return
    check_convention(document)


@given(
    st.lists(
        st.sampled_from(
            ["word", "- item", "1. one", "| a | b |", "|---|---|", "", "¹ note", "\f", "a\tb", "===", "Title", "e\u0301"]
        )
    )
)
def test_any_lines_keep_the_convention(lines: list[str]) -> None:
    try:
        document, _ = read_plain_text("\n".join(lines).encode())
    except SourceError:
        return
    check_convention(document)
    cells = of_kind(document, BlockKind.TABLE_CELL)
    for number in {block.table for block in cells}:
        assert len({len(row) for row in table(document, number or 0)}) == 1


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        document, _ = read_plain_text(data)
    except SourceError:
        return
    check_convention(document)


def test_the_real_article(first_text: Find) -> None:
    document, _ = read_plain_text(first_text("russia-venezuela-article.txt").read_bytes())
    kinds = [block.kind for block in document.blocks]
    assert kinds.count(BlockKind.HEADING) == 4
    assert kinds.count(BlockKind.LIST_ITEM) == 10
    assert kinds.count(BlockKind.TABLE_CELL) == 39
    assert {block.table for block in of_kind(document, BlockKind.TABLE_CELL)} == {0, 1, 2}
    check_convention(document)


def test_the_real_commentary(first_text: Find) -> None:
    document, _ = read_plain_text(first_text("ies-commentary-1510.txt").read_bytes())
    note = of_kind(document, BlockKind.FOOTNOTE)
    assert [block.marker for block in note] == ["¹"]
    place = document.blocks.index(note[0])
    assert document.block_text(document.blocks[place - 1]).endswith("Caracas in late")
    assert document.block_text(document.blocks[place + 1]).startswith("2018 amid")
    assert "ISSN 2657-6996" in texts(document, BlockKind.PARAGRAPH)
    assert len(texts(document, BlockKind.HEADING)) == 1


def test_a_long_list_of_references_is_read_in_its_time() -> None:
    """Each is looked at once: looking from each to the end would take minutes here."""
    lines = "".join(f"[{number % 1000}] A reference of some length.\n\n" for number in range(30_000))
    document, _ = read_plain_text(b"The text.\n\n" + lines.encode())
    assert sum(block.kind is BlockKind.FOOTNOTE for block in document.blocks) == 30_000


@pytest.mark.parametrize(
    ("text", "encoding"), [("船は港を出た。", "iso2022_jp"), ("배가 항구를 떠났다. 그리고 돌아왔다.", "iso2022_kr")]
)
def test_letters_of_seven_bits_are_found_by_their_escapes(text: str, encoding: str) -> None:
    (parsed,) = parse_all(text.encode(encoding), Wish("a.txt"))
    assert parsed.document.text == text


@pytest.mark.parametrize("row", ["| a | b |\n", "a\tb\n"])
def test_a_table_of_more_cells_than_are_read_is_refused(row: str) -> None:
    few = Limits(cells=40)
    (parsed,) = parse_all((20 * row).encode(), Wish("a.txt"), few)
    assert len(of_kind(parsed.document, BlockKind.TABLE_CELL)) == 40
    with pytest.raises(TooLarge) as refusal:
        list(parse_all((21 * row).encode(), Wish("a.txt"), few))
    assert (refusal.value.what, refusal.value.limit) == ("cells", 40)
    several = "\nWords between them.\n\n".join([20 * row] * 3)
    assert list(parse_all(several.encode(), Wish("a.txt"), few)), "each table by itself"


def test_the_refusal_of_a_document_type_names_it() -> None:
    assert "DOCTYPE" in error_words(Forbidden("a.docx", "doctype"))
    assert "DOCTYPE" not in error_words(Forbidden("a.docx", "connection"))
