"""ODT: lists that go on, styles over styles, tables with repeated and covered cells, notes, frames, running heads."""

import pytest
from documents import check_convention, outline, table
from office_files import archive, odt, with_part

from workbench.model.document import Document, StyleKind
from workbench.sources.errors import Damaged, Encrypted, Forbidden, NoText
from workbench.sources.limits import Limits
from workbench.sources.odt import read_odt

LIST = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=")" '
    'text:start-value="3"/><text:list-level-style-number text:level="2" style:num-format="i" style:num-prefix="("  '
    'style:num-suffix=")"/><text:list-level-style-bullet text:level="3" text:bullet-char="\uf0b7"/></text:list-style>'
)


def read(body: str, **parts: str) -> Document:
    document = read_odt(odt(body, **parts), Limits())
    check_convention(document)
    return document


def item(*content: str, start: str = "") -> str:
    return f"<text:list-item{start}>{''.join(content)}</text:list-item>"


def para(words: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def test_lists_count_nest_and_go_on() -> None:
    deepest = f"<text:list>{item(para('dot'))}</text:list>"
    inner = f"<text:list>{item(para('x'))}{item(para('y'), deepest)}</text:list>"
    body = (
        '<text:list text:style-name="L" xml:id="one">' + item(para("a"), para("more")) + item(para("b"), inner) + "</text:list>"
        + para("Between.") + '<text:list text:style-name="L" text:continue-numbering="true">' + item(para("c")) + "</text:list>"
        + '<text:list text:style-name="L">' + item(para("anew")) + f"<text:list-header>{para('head')}</text:list-header>"
        + item(para("nine"), start=' text:start-value="9"')
        + "</text:list>"
    )  # fmt: skip
    assert [(level, marker, words) for _, level, marker, words in outline(read(body, automatic=LIST))] == [
        (1, "3)", "a"), (1, "", "more"), (1, "4)", "b"), (2, "(i)", "x"), (2, "(ii)", "y"), (3, "•", "dot"), (0, "", "Between."),  # noqa: E501
        (1, "5)", "c"), (1, "3)", "anew"), (1, "", "head"), (1, "9)", "nine"),
    ]  # fmt: skip


def test_a_style_of_one_place_is_what_its_ancestor_is() -> None:
    automatic = (
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>'
        '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Mine">'
        '<style:text-properties fo:font-weight="bold"/></style:style>'
    )
    styles = (
        '<style:style style:name="Quotations" style:family="paragraph"/>'
        '<style:style style:name="Mine" style:display-name="My own" style:family="paragraph" style:parent-style-name="Caption"/>'  # noqa: E501
        '<style:style style:name="Caption" style:family="paragraph"/>'
        '<style:style style:name="Chapter" style:family="paragraph" style:default-outline-level="2"/>'
    )
    body = para("Quoted.", "P1") + para("Figure 1", "P2") + para("A chapter", "Chapter") + para("Plain.", "Unknown")
    assert [(kind, level) for kind, level, _, _ in outline(read(body, automatic=automatic, styles=styles))] == [
        ("quotation", 1), ("caption", 0), ("heading", 2), ("paragraph", 0),
    ]  # fmt: skip


def test_letters_and_what_they_bear() -> None:
    automatic = (
        '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic" '
        'style:text-position="-33% 58%"/></style:style>'
        '<style:style style:name="T2" style:family="text"><style:text-properties style:text-line-through-style="solid" '
        'text:display="none"/></style:style>'
        '<style:style style:name="P" style:family="paragraph"><style:text-properties fo:font-weight="700"/></style:style>'
    )
    body = (
        '<text:p text:style-name="P">H<text:span text:style-name="T1">2</text:span>O\n  and<text:s text:c="3"/>so<text:tab/>'
        'on<text:line-break/><text:span text:style-name="T2">gone</text:span> <text:a xlink:href="https://example.org/">there</text:a>'
        '<text:a xlink:href="javascript:alert(1)">!</text:a><office:annotation><text:p>a remark</text:p></office:annotation></text:p>'  # noqa: E501
    )
    document = read(body, automatic=automatic)
    assert document.text == "H2O and so on\ngone there!"
    found = {(s.kind, document.text[s.start : s.end], s.target) for s in document.styles}
    assert found == {
        (StyleKind.BOLD, "H2O and so on\ngone there!", ""), (StyleKind.ITALIC, "2", ""), (StyleKind.SUBSCRIPT, "2", ""),
        (StyleKind.STRIKE, "gone", ""), (StyleKind.LINK, "there", "https://example.org/"),
    }  # fmt: skip
    assert set(document.warnings) == {"hidden-text", "comments-left-out"}


def test_tables_with_spans_repeats_and_heads() -> None:
    def cell(words: str, more: str = "") -> str:
        return f"<table:table-cell{more}>{para(words) if words else ''}</table:table-cell>"

    covered = "<table:covered-table-cell/>"
    body = (
        "<table:table><table:table-header-rows><table:table-row>"
        + cell("Year") + cell("What", ' table:number-columns-spanned="2"') + covered
        + "</table:table-row></table:table-header-rows><table:table-row>"
        + cell("2006", ' table:number-rows-spanned="2"') + cell("same", ' table:number-columns-repeated="2"')
        + "</table:table-row><table:table-row>" + covered + cell("a") + cell("", ' table:number-columns-repeated="1000"')
        + "</table:table-row></table:table>"
    )  # fmt: skip
    document = read(body)
    assert table(document, 0) == [["Year", "What"], ["2006", "same", "same"], ["a", ""]]
    assert [(b.row_span, b.column_span, b.header) for b in document.blocks][:3] == [(1, 1, True), (1, 2, True), (2, 1, False)]


def test_notes_frames_and_running_heads() -> None:
    note = (
        '<text:note text:id="n" text:note-class="endnote"><text:note-citation>iv</text:note-citation><text:note-body>'
        f"{para('Of it.')}</text:note-body></text:note>"
    )
    frame = f"<draw:frame><draw:text-box>{para('Boxed.')}</draw:text-box></draw:frame>"
    heads = f"<style:header>{para('SECRET')}</style:header><style:footer>{para('12')}</style:footer>"
    master = f"<style:master-page>{heads}</style:master-page>"
    document = read("<text:section>" + para(f"A word{note} {frame}goes on.") + "</text:section>", master=master)
    assert outline(document) == [
        ("paragraph", 0, "", "A wordiv goes on."), ("paragraph", 0, "", "Boxed."), ("footnote", 0, "iv", "Of it."),
        ("page furniture", 0, "", "SECRET"),
    ]  # fmt: skip


def test_pages_as_they_were_laid_out() -> None:
    turned = "<text:soft-page-break/>"
    document = read(para("One.") + para(f"Two begins {turned}and ends.") + turned + para("Three.") + para(turned))
    assert [(document.block_text(block), block.page) for block in document.blocks] == [
        ("One.", 1), ("Two begins and ends.", 1), ("Three.", 3),
    ]  # fmt: skip
    assert [document.text[offset:][:4] for offset in document.pages] == ["One.", "and ", "Thre", ""]
    assert read(para("No marks.")).pages == ()


def test_what_it_states_and_where() -> None:
    meta = (
        "<dc:title>T</dc:title><dc:creator>Saver</dc:creator><meta:initial-creator>Writer</meta:initial-creator><dc:date>2020-01-01</dc:date>"
        '<meta:user-defined meta:name="Publisher">House</meta:user-defined><meta:creation-date>2019-05-06T07:08:09</meta:creation-date>'  # noqa: E501
    )
    document = read(para("Words."), meta=meta)
    assert document.metadata == {"title": "T", "author": "Writer", "publisher": "House", "created": "2019-05-06"}
    assert document.origins["author"] == "meta.xml meta:initial-creator"


def test_what_cannot_be_read() -> None:
    with pytest.raises(NoText):
        read_odt(odt(""), Limits())
    with pytest.raises(Damaged):
        read_odt(archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}), Limits())
    manifest = '<manifest:manifest xmlns:manifest="urn:m"><manifest:encryption-data/></manifest:manifest>'
    with pytest.raises(Encrypted):
        read_odt(archive({"content.xml": "\x00", "META-INF/manifest.xml": manifest}), Limits())


def test_a_macro_may_name_a_document_type_and_the_text_may_not() -> None:
    """Older programs name one in the parts of macros and formulas, which are not read."""
    macro = '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"><a/>'
    whole = odt(para("The tanker left."))
    assert read_odt(with_part(whole, "Basic/Standard/Module1.xml", macro), Limits()).text == "The tanker left."
    with pytest.raises(Forbidden):
        read_odt(with_part(whole, "styles.xml", '<!DOCTYPE a SYSTEM "a.dtd"><a/>'), Limits())


def test_identifiers_that_stand_twice_do_no_harm() -> None:
    lists = "".join(f'<text:list xml:id="one">{item(para(words))}</text:list>' for words in ("a", "b"))
    assert read(f'{lists}<text:p xml:id="1">c</text:p>').text == "a\nb\nc"


def test_a_formula_stands_in_its_sentence_and_a_reading_behind_its_signs() -> None:
    frame = '<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'
    ruby = "<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby>"
    math = '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>E</mi><mo>=</mo><mi>m</mi></math>'
    whole = with_part(odt(para(f"So {frame} in {ruby}.")), "Object 1/content.xml", math)
    document = read_odt(whole, Limits())
    check_convention(document)
    assert document.text == "So E = m in 東京(とうきょう)."
