"""DOCX: what Word draws (numbers), hides (deleted words, instructions) and puts apart (notes, boxes, running heads)."""

import pytest
from documents import check_convention, outline, table, texts
from office_files import docx, item, p, with_part

from workbench.model.document import BlockKind, Document, StyleKind
from workbench.sources.docx import read_docx
from workbench.sources.errors import Damaged, NoText, TooLarge
from workbench.sources.limits import Limits

LEVELS = "".join(
    f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
    for level, (kind, text, start) in enumerate(
        [("decimal", "%1.", 1), ("lowerLetter", "%2)", 1), ("decimal", "%1.%2.%3", 4), ("bullet", "\uf0b7", 1)]
    )
)
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{LEVELS}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'  # noqa: E501
)


def read(body: str, **parts: str) -> Document:
    document = read_docx(docx(body, **parts), Limits())
    check_convention(document)
    return document


def styled(document: Document, kind: StyleKind) -> list[str]:
    return [document.text[style.start : style.end] for style in document.styles if style.kind is kind]


def test_lists_are_counted_as_word_counts_them() -> None:
    body = "".join([
        item("one"), item("a", level=1), item("b", level=1), item("deep", level=2), item("two"), item("a again", level=1),
        item("dot", level=3), item("restarted", number=2),
    ])  # fmt: skip
    assert [(marker, level) for _, level, marker, _ in outline(read(body, numbering=NUMBERING))] == [
        ("1.", 1), ("a)", 2), ("b)", 2), ("1.b.4", 3), ("2.", 1), ("a)", 2), ("•", 4), ("7.", 1),
    ]  # fmt: skip


def test_a_heading_bears_its_number_and_knows_its_level_by_name_outline_or_ancestor() -> None:
    styles = (
        '<w:style w:styleId="h2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="own"><w:name w:val="Mine"/><w:basedOn w:val="h2"/></w:style>'
        '<w:style w:styleId="out"><w:name w:val="Other"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>'
    )
    body = p("First", "h2") + p("Second", "own") + p("Third", "out") + p("Fourth", more='<w:outlineLvl w:val="0"/>')
    assert outline(read(body, styles=styles, numbering=NUMBERING)) == [
        ("heading", 2, "", "1. First"), ("heading", 2, "", "2. Second"), ("heading", 4, "", "Third"), ("heading", 1, "", "Fourth"),  # noqa: E501
    ]  # fmt: skip


def test_what_was_deleted_is_gone_and_what_was_inserted_is_there() -> None:
    body = (
        "<w:p><w:r><w:t xml:space='preserve'>The tanker </w:t></w:r><w:del><w:r><w:delText>sank</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>left</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>"
    )
    assert read(body).text == "The tanker left"


def test_a_field_shows_its_result_and_leads_where_it_says() -> None:
    field = (
        '<w:p><w:r><w:t xml:space="preserve">See </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://example.org/a" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'  # noqa: E501
        "<w:r><w:t>the page</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:hyperlink r:id="web"><w:r><w:t> and this</w:t></w:r></w:hyperlink>'
        '<w:fldSimple w:instr="PAGE"><w:r><w:t>!</w:t></w:r></w:fldSimple></w:p>'
    )
    document = read(field)
    assert document.text == "See the page and this!"
    links = [(document.text[s.start : s.end], s.target) for s in document.styles if s.kind is StyleKind.LINK]
    assert links == [("the page", "https://example.org/a"), ("and this", "https://example.org/")]


def test_merged_cells_and_a_header_row() -> None:
    def cell(words: str, more: str = "") -> str:
        return f"<w:tc><w:tcPr>{more}</w:tcPr>{p(words)}</w:tc>"

    rows = (
        "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Year") + cell("What", '<w:gridSpan w:val="2"/>') + "</w:tr>"
        "<w:tr>" + cell("2006", '<w:vMerge w:val="restart"/>') + cell("Su-30") + cell("24") + "</w:tr>"
        "<w:tr>" + cell("", "<w:vMerge/>") + cell("T-72") + cell("92") + "</w:tr>"
        "<w:tr><w:trPr><w:del/></w:trPr>" + cell("gone") + "</w:tr>"
    )  # fmt: skip
    document = read(f"<w:tbl>{rows}</w:tbl>{p('After.')}")
    assert table(document, 0) == [["Year", "What"], ["2006", "Su-30", "24"], ["T-72", "92"]]
    spans = [(b.row, b.column, b.row_span, b.column_span, b.header) for b in document.blocks if b.table is not None]
    assert spans == [
        (0, 0, 1, 1, True), (0, 1, 1, 2, True), (1, 0, 2, 1, False), (1, 1, 1, 1, False), (1, 2, 1, 1, False),
        (2, 1, 1, 1, False), (2, 2, 1, 1, False),
    ]  # fmt: skip


def test_a_table_that_only_places_things_is_what_it_places() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc>{p('b')}</w:tc></w:tr></w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{p('Left')}</w:tc><w:tc>{p('Right')}{inner}</w:tc></w:tr></w:tbl>"
    assert outline(read(body)) == [
        ("paragraph", 0, "", "Left"), ("paragraph", 0, "", "Right"), ("table cell", 0, "", "a"), ("table cell", 0, "", "b"),
    ]  # fmt: skip


def test_notes_of_both_kinds_are_linked_from_where_they_are_referred_to() -> None:
    body = (
        '<w:p><w:r><w:t>One</w:t></w:r><w:r><w:footnoteReference w:id="5"/></w:r><w:r><w:t xml:space="preserve"> two</w:t></w:r>'  # noqa: E501
        '<w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> three</w:t></w:r>'
        '<w:r><w:footnoteReference w:id="6" w:customMarkFollows="1"/><w:t>†</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>'
    )
    notes = {
        "footnotes": f'<w:footnote w:id="5">{p("The first.")}</w:footnote><w:footnote w:id="6">{p("† Marked.")}</w:footnote>',
        "endnotes": f'<w:endnote w:id="2">{p("At the end.")}{p("Twice.")}</w:endnote>',
    }
    document = read(body, **notes)
    assert outline(document) == [
        ("paragraph", 0, "", "One1 twoi three†."), ("footnote", 0, "1", "The first."), ("footnote", 0, "i", "At the end.\nTwice."),  # noqa: E501
        ("footnote", 0, "†", "Marked."),
    ]  # fmt: skip
    aims = [
        (document.text[s.start : s.end], document.text[int(s.target) :][:6])
        for s in document.styles
        if s.kind is StyleKind.NOTE
    ]
    assert aims == [("1", "The fi"), ("i", "At the"), ("†", "Marked")]


def test_text_boxes_running_heads_and_what_is_not_shown() -> None:
    box = f"<w:txbxContent>{p('In a box.')}</w:txbxContent>"
    drawn = (
        '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><w:drawing>' + box + "</w:drawing></mc:Choice>"
        "<mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    body = (
        f"<w:p><w:r><w:t>Beside a box.</w:t>{drawn}</w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space='preserve'> Unseen.</w:t></w:r>"  # noqa: E501
        "<w:r><w:commentReference w:id='1'/></w:r></w:p>"
        '<w:sectPr><w:headerReference r:id="header1"/><w:headerReference r:id="header2"/></w:sectPr>'
    )
    document = read(body, header1=p("CONFIDENTIAL"), header2=p("7"))
    assert outline(document) == [
        ("paragraph", 0, "", "Beside a box. Unseen."), ("paragraph", 0, "", "In a box."), ("page furniture", 0, "", "CONFIDENTIAL"),  # noqa: E501
    ]  # fmt: skip
    assert set(document.warnings) == {"hidden-text", "comments-left-out"}


def test_runs_that_look_alike_are_one_style() -> None:
    bold = "<w:rPr><w:b/></w:rPr>"
    body = (
        f"<w:p><w:r>{bold}<w:t>S-300</w:t></w:r><w:r>{bold}<w:t xml:space='preserve'>VM </w:t></w:r><w:r>{bold}<w:t>now</w:t></w:r>"  # noqa: E501
        "<w:r><w:rPr><w:b w:val='0'/><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r>"
        "<w:r><w:sym w:char='F061'/><w:noBreakHyphen/><w:t>x</w:t><w:br/><w:t>y</w:t></w:r></w:p>"
    )
    document = read(body)
    assert document.text == "S-300VM now2α\u2011x\ny"
    assert styled(document, StyleKind.BOLD) == ["S-300VM now"]
    assert styled(document, StyleKind.SUPERSCRIPT) == ["2"]


def test_lines_of_code_are_one_block_with_their_spaces() -> None:
    styles = '<w:style w:styleId="c"><w:name w:val="Source Code"/></w:style>'
    body = "".join(p(line, "c").replace("<w:t>", "<w:t xml:space='preserve'>") for line in ("if a:", "    b")) + p("Prose.")
    document = read(body, styles=styles)
    assert texts(document, BlockKind.CODE) == ["if a:\n    b"]


def test_pages_as_word_last_laid_them_out() -> None:
    turned = "<w:r><w:lastRenderedPageBreak/></w:r>"
    body = (
        p("One.") + f"<w:p><w:r><w:t xml:space='preserve'>Two begins </w:t></w:r>{turned}<w:r><w:t>and ends on the next.</w:t></w:r></w:p>"  # noqa: E501
        + f"<w:p>{turned}</w:p><w:p>{turned}<w:r><w:t>Four.</w:t></w:r></w:p>"
        + f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc><w:p>{turned}<w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )  # fmt: skip
    document = read(body)
    assert [(document.block_text(block), block.page) for block in document.blocks] == [
        ("One.", 1), ("Two begins and ends on the next.", 1), ("Four.", 4), ("a", 4), ("b", 5),
    ]  # fmt: skip
    starts = [document.text[offset:][:6] for offset in document.pages]
    assert starts == ["One.\nT", "and en", "Four.\n", "Four.\n", "b"], "an empty page begins where the next one does"
    assert document.page_map == ()
    assert read(p("No marks.")).pages == ()


@pytest.mark.parametrize(("body", "error"), [("", NoText), ("<w:p><w:bad", Damaged), ("<w:sdt>" * 300, TooLarge)])
def test_what_cannot_be_read(body: str, error: type[Exception]) -> None:
    closed = body + "</w:sdt>" * body.count("<w:sdt>")
    with pytest.raises(error):
        read_docx(docx(closed), Limits())


def test_the_reading_of_signs_stands_behind_them_in_brackets() -> None:
    reading = "<w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase>"
    document = read(f"<w:p><w:r><w:ruby>{reading}</w:ruby></w:r><w:r><w:t>へ</w:t></w:r></w:p>")
    assert document.text == "東京(とうきょう)へ"


def test_a_page_within_that_names_its_document_type_is_no_danger() -> None:
    whole = with_part(docx(p("The tanker left.")), "word/afchunk.htm", "<!DOCTYPE html><p>x</p>")
    assert read_docx(whole, Limits()).text == "The tanker left."
