"""RTF: letters of every code page, groups of every kind, and the notes that other readers drop."""

from contextlib import suppress

import pytest
from documents import check_convention, outline, table
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.document import BlockKind, Document, StyleKind
from workbench.sources.errors import NoText, TooLarge
from workbench.sources.limits import Limits
from workbench.sources.rtf import read_rtf


def read(body: str, head: str = "") -> Document:
    document = read_rtf(f"{{\\rtf1\\ansi{head} {body}}}".encode("latin-1"), Limits())
    check_convention(document)
    return document


@pytest.mark.parametrize(
    ("head", "words", "text"),
    [
        ("\\ansicpg1250", "Za\\'bf\\'f3\\'b3\\'e6", "Zażółć"),
        ("\\ansicpg1250", "\\u380?\\u-10179?\\u-8576?!", "ż🚀!"),
        ("{\\fonttbl{\\f0\\fcharset204 Arial;}{\\f1\\fcharset128 Mincho;}}", "\\f0\\'d0\\'ee \\f1\\'93\\'fa\\'96\\'7b", "Ро 日本"),  # noqa: E501
        ("{\\fonttbl{\\f3\\fcharset2 Symbol;}}", "{\\f3 a\\'b7}b", "α•b"),
        ("\\uc2", "\\u8211\\'96\\'96x{\\uc0\\u8212 y}\\u8212 ??z", "–x—y—z"),
        ("", "a\\~b\\_c\\-d\\{e\\}\\\\f\\emdash g\\lquote h\\tab i", "a\u00a0b\u2011cd{e}\\f—g‘h i"),
        ("\\mac", "caf\\'8e", "café"),
        ("", "one\\line two\\par\\par three", "one\ntwo\nthree"),
        ("", "a{\\*\\unknown b{\\c d}}e{\\pict 00ff}f{\\bin3 }}}g", "aefg"),
        ("", "{\\upr{ansi}{\\*\\ud{\\u380 ?}}}", "ż"),
        ("", "kept{\\deleted gone}", "kept"),
        ("", "{\\loch\\*\\cs7\\b set apart}{\\f0\\*\\unknown gone} too", "set apart too"),
    ],
)  # fmt: skip
def test_letters(head: str, words: str, text: str) -> None:
    assert read(words, head).text == text


def test_notes_of_both_kinds_with_their_own_numbers() -> None:
    body = (
        "One{\\super\\chftn}{\\*\\footnote\\chftn\\~First note.\\par Its second line.} two\\chftn{\\footnote\\ftnalt\\chftn  At the end.}"  # noqa: E501
        " three{\\super\\chftn{\\footnote \\chftn Third {\\i note}.}}.\\par"
    )
    document = read(body)
    assert outline(document) == [
        ("paragraph", 0, "", "One1 twoi three2."), ("footnote", 0, "1", "First note.\nIts second line."),
        ("footnote", 0, "i", "At the end."), ("footnote", 0, "2", "Third note."),
    ]  # fmt: skip
    aims = [document.text[int(s.target) :][:5] for s in document.styles if s.kind is StyleKind.NOTE]
    assert aims == ["First", "At th", "Third"]


def test_headings_by_style_and_outline() -> None:
    sheet = "{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}{\\s2\\sbasedon1 Own;}{\\s3\\outlinelevel2 Other;}{\\s4 Quotations;}}"  # noqa: E501
    body = "\\pard\\s1 A\\par\\pard\\s2 B\\par\\pard\\s3 C\\par\\pard\\outlinelevel0 {\\b D}\\par\\pard\\s4 Q\\par\\pard\\s0 E\\par"  # noqa: E501
    document = read(body, sheet)
    assert [(kind, level) for kind, level, _, _ in outline(document)] == [
        ("heading", 1), ("heading", 1), ("heading", 3), ("heading", 1), ("quotation", 1), ("paragraph", 0),
    ]  # fmt: skip
    assert not document.styles, "bold all through a heading is its look"


def test_lists_that_are_drawn_and_lists_that_are_typed() -> None:
    drawn = "\\pard{\\listtext 1.\\tab}\\ilvl0\\ls1 one\\par\\pard{\\listtext\\'b7\\tab}\\ilvl1\\ls1 dot\\par"
    typed = "\\pard\\li360\\fi-360 a)\\tab x\\par\\pard\\li720\\fi-360\\bullet\\tab y\\par\\pard\\li360\\fi-360 b)\\tab z\\par"
    prose = "\\pard\\li360\\fi-360 Not a marker but words\\tab and more\\par"
    assert [(level, marker, words) for _, level, marker, words in outline(read(drawn + typed + prose))] == [
        (1, "1.", "one"), (2, "•", "dot"), (1, "a)", "x"), (2, "•", "y"), (1, "b)", "z"), (0, "", "Not a marker but words and more"),  # noqa: E501
    ]  # fmt: skip


def test_tables_with_merged_cells() -> None:
    body = (
        "\\trowd\\trhdr\\cellx1000\\cellx3000\\pard\\intbl Year\\cell What\\cell\\row"
        "\\trowd\\clvmgf\\cellx1000\\cellx2000\\cellx3000\\intbl 2006\\cell Su-30\\par twice\\cell 24\\cell\\row"
        "\\trowd\\clvmrg\\cellx1000\\clmgf\\cellx2010\\clmrg\\cellx3000\\intbl \\cell all\\cell\\cell\\row\\pard After.\\par"
    )
    document = read(body)
    assert table(document, 0) == [["Year", "What"], ["2006", "Su-30\ntwice", "24"], ["all"]]
    spans = [(b.row_span, b.column_span, b.header) for b in document.blocks if b.kind is BlockKind.TABLE_CELL]
    assert spans == [(1, 1, True), (1, 2, True), (2, 1, False), (1, 1, False), (1, 1, False), (1, 2, False)]
    assert document.text.endswith("After.")


def test_links_lead_out_and_pictures_nowhere() -> None:
    body = (
        '{\\field{\\*\\fldinst HYPERLINK "https://example.org/a"}{\\fldrslt {\\ul there}}} '
        '{\\field{\\*\\fldinst INCLUDEPICTURE "http://127.0.0.1:9/p.png"}{\\fldrslt here}}{\\*\\template http://127.0.0.1:9/t}'
        '{\\field{\\*\\fldinst HYPERLINK "file:///etc/passwd"}{\\fldrslt  not}}'
    )
    document = read(body)
    assert document.text == "there here not"
    assert [(s.kind, s.target) for s in document.styles] == [(StyleKind.LINK, "https://example.org/a")]


def test_running_heads_comments_code_and_what_it_states() -> None:
    head = "{\\fonttbl{\\f1\\fmodern Courier New;}}{\\info{\\title A title}{\\author Ann}{\\creatim\\yr2020\\mo2\\dy3}}"
    own = "{\\*\\userprops{\\propname date}\\proptype30{\\staticval 2021-04-05}}"
    body = "{\\header SECRET\\par}{\\annotation a remark}{\\v unseen }seen\\par{\\f1 if a:\\line   b}\\par"
    document = read(body, head + own)
    assert outline(document) == [
        ("paragraph", 0, "", "unseen seen"), ("code", 0, "", "if a:\n  b"), ("page furniture", 0, "", "SECRET"),
    ]  # fmt: skip
    assert document.metadata == {"title": "A title", "author": "Ann", "date": "2021-04-05", "created": "2020-02-03"}
    assert set(document.warnings) == {"hidden-text", "comments-left-out"}


def test_boxes_stand_after_their_paragraph() -> None:
    box = "{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn x}{\\sv y}}{\\shptxt\\pard In a box.\\par Twice.\\par}}}"
    document = read(f"One word{box} and another.\\par Next.\\par")
    assert [words for *_, words in outline(document)] == ["One word and another.", "In a box.", "Twice.", "Next."]


def test_what_cannot_be_read_and_what_was_cut_off() -> None:
    with pytest.raises(NoText):
        read_rtf(b"{\\rtf1 {\\fonttbl{\\f0 Arial;}}}", Limits())
    with pytest.raises(TooLarge):
        read_rtf(b"{\\rtf1 " + b"{" * 100_000, Limits())
    assert read_rtf(b"{\\rtf1 What there is{\\b of it", Limits()).text == "What there isof it"


@given(st.text(alphabet="{}\\\\abpar ifu*'09-~\\n;", max_size=200))
def test_any_tokens_are_read_or_refused(words: str) -> None:
    with suppress(NoText, TooLarge):
        check_convention(read_rtf(f"{{\\rtf1 {words}".encode("latin-1"), Limits()))
