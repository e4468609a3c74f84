"""HTML, and what is made of it: web pages, Markdown and DOCX through one converter."""

from collections.abc import Callable
from pathlib import Path

import pytest
from documents import check_convention, of_kind, outline, table, texts
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.document import BlockKind, Document, StyleKind
from workbench.sources.docx import read_docx
from workbench.sources.errors import SourceError, TooLarge
from workbench.sources.html_page import read_html
from workbench.sources.limits import Limits
from workbench.sources.markdown import read_markdown
from workbench.sources.reading import Readers

Find = Callable[[str], Path]
LIMITS = Limits()


def page(body: str) -> Document:
    """Read a page with this body."""
    document, _ = read_html(f"<html><body>{body}</body></html>".encode(), LIMITS)
    check_convention(document)
    return document


def styled(document: Document, kind: StyleKind) -> list[str]:
    """Return the stretches of a style."""
    return [document.text[style.start : style.end] for style in document.styles if style.kind is kind]


def test_the_article_of_a_saved_page(case: Find) -> None:
    document, _ = read_html(case("html/article.html").read_bytes(), LIMITS)
    check_convention(document)
    assert texts(document, BlockKind.HEADING) == [
        "Russia–Venezuela ties explained",
        "What Moscow delivered",
        "Deliveries",
        "Short answers",
    ]
    assert [(block.level, block.marker) for block in of_kind(document, BlockKind.LIST_ITEM)] == [
        (1, "•"), (2, "•"), (1, "•"), (1, "•"), (1, "1."), (1, "2."),
    ]  # fmt: skip
    assert table(document, 0) == [
        ["Year", "System", "Qty"],
        ["2006", "Su-30MK2", "24"],
        ["2009", "T-72B1V", "92"],
        ["merged cell"],
    ]
    spans = {document.block_text(b): (b.row_span, b.column_span) for b in of_kind(document, BlockKind.TABLE_CELL)}
    assert (spans["2009"], spans["merged cell"]) == ((2, 1), (1, 2))
    assert texts(document, BlockKind.CAPTION) == ["A Su-30 over Caracas.", "Table 1"]
    assert texts(document, BlockKind.QUOTATION) == ["“Strategic patience”, the minister said."]
    assert [(b.marker, document.block_text(b)) for b in of_kind(document, BlockKind.FOOTNOTE)] == [
        ("1", "Official data, Ministry of Finance.")
    ]
    assert styled(document, StyleKind.SUPERSCRIPT) == ["1"]
    for noise in ("cookies", "beaches", "troll", "Subscribe", "Sport"):
        assert noise not in document.text
    assert document.metadata == {
        "title": "Russia–Venezuela ties explained", "author": "Jane Doe", "date": "2025-11-03", "publisher": "Example News",
        "url": "https://news.example.org/2025/11/russia-venezuela", "language": "en",
    }  # fmt: skip


def test_the_whole_page_on_request(case: Find) -> None:
    document, _ = read_html(case("html/article.html").read_bytes(), LIMITS, whole_page=True)
    check_convention(document)
    assert "troll99" in document.text
    assert "Ten beaches" in document.text


@pytest.mark.parametrize("name", ["article_cp1250_meta.html", "no_meta_cp1250.html"])
def test_encodings_of_pages(case: Find, name: str) -> None:
    document, encoding = read_html(case(f"html/{name}").read_bytes(), LIMITS)
    assert encoding == "cp1250"
    assert "Zażółć gęślą jaźń" in document.text


def test_right_to_left_stays_in_order(case: Find) -> None:
    document, _ = read_html(case("html/arabic.html").read_bytes(), LIMITS)
    assert "طائرات Su-30MK2 إلى فنزويلا، ثم منظومات S-300VM في 2013." in document.text
    assert document.metadata["language"] == "ar"


REPORT = {
    BlockKind.QUOTATION: 1,
    BlockKind.FOOTNOTE: 2,
    BlockKind.CAPTION: 1,
    BlockKind.TABLE_CELL: 12 + 9 + 6,
}


def of_report(document: Document) -> None:
    """Assert what the report holds in each of its formats."""
    check_convention(document)
    for kind, count in REPORT.items():
        assert len(of_kind(document, kind)) == count, kind
    headings = [(b.level, document.block_text(b)) for b in of_kind(document, BlockKind.HEADING)]
    assert headings[-6:] == [
        (1, "Summary"), (2, "Arms transfers"), (3, "Table of deliveries"), (3, "Trade"), (2, "Debt"), (1, "Conclusions"),
    ]  # fmt: skip
    assert table(document, 0)[1] == ["2006", "Su-30MK2", "24"]
    assert table(document, 2) == [
        ["Creditor", "Notes"],
        ["Rosneft", "prepayment\nswap"],
        ["Ministry", "Two paragraphs.\nThe second one."],
    ]
    assert [b.marker for b in of_kind(document, BlockKind.FOOTNOTE)] == ["1", "2"]
    assert texts(document, BlockKind.FOOTNOTE)[1] == "A second note, with two paragraphs.\nThe second paragraph of the note."
    assert "in the middle1 that goes on" in document.text
    assert styled(document, StyleKind.BOLD) == ["S-300VM"]
    assert styled(document, StyleKind.STRIKE) == ["deleted"]
    assert [style.target for style in document.styles if style.kind is StyleKind.LINK] == ["https://example.org/a?b=1&c=2"]
    for words in ("俄罗斯与委内瑞拉", "العلاقات بين روسيا وفنزويلا", "Отношения России", "soft hyphen"):
        assert words in document.text
    assert document.metadata["title"] == "Russia and Venezuela: a partnership of convenience"
    assert document.metadata["author"] == "Iwona Źdźbło-Nowak; Juan Pérez"
    assert document.metadata["date"] == "2026-01-15"


def test_one_report_in_html(case: Find) -> None:
    of_report(read_html(case("html/report.html").read_bytes(), LIMITS)[0])


def test_one_report_in_markdown(case: Find) -> None:
    document, _ = read_markdown(case("text/report.md").read_bytes(), LIMITS)
    of_report(document)
    assert document.metadata["publisher"] == "Ośrodek Badań Testowych"


@pytest.mark.parametrize("name", ["report.docx", "report_libreoffice.docx"])
def test_one_report_in_docx(case: Find, name: str) -> None:
    document = read_docx(case(f"office/{name}").read_bytes(), LIMITS)
    of_report(document)
    items = [(b.level, b.marker, document.block_text(b)) for b in of_kind(document, BlockKind.LIST_ITEM)]
    assert items[:3] == [(1, "•", "Su-30MK2 fighters"), (2, "•", "24 airframes delivered"), (2, "•", "two lost")]


def test_lists_quotations_code_and_breaks() -> None:
    document = page(
        "<ol start=3 type=a><li>x<p>more</p><li>y</ol><blockquote>q<blockquote>deep</blockquote></blockquote>"
        "<pre>a  b\n  c</pre><p>one<br> two&shy;fold</p><dl><dt>T<dd>D</dl>"
    )
    assert outline(document) == [
        ("list item", 1, "c.", "x"), ("list item", 1, "", "more"), ("list item", 1, "d.", "y"),
        ("quotation", 1, "", "q"), ("quotation", 2, "", "deep"), ("code", 0, "", "a  b\n  c"),
        ("paragraph", 0, "", "one\ntwofold"), ("term", 1, "", "T"), ("definition", 1, "", "D"),
    ]  # fmt: skip


def test_layout_tables_are_taken_apart_and_ragged_ones_filled() -> None:
    document = page(
        "<table><tr><td><h2>Title</h2></td><td><p>Text</p></td></tr></table>"
        "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>"
    )
    assert outline(document)[:2] == [("heading", 2, "", "Title"), ("paragraph", 0, "", "Text")]
    assert table(document, 0) == [["1", "2"], ["3", ""]]
    assert document.text.endswith("1\t2\n3\t")


def test_links_are_kept_as_text_and_dangerous_ones_are_none() -> None:
    document = page(
        '<p><a href="https://a.example/">good</a> <a href=" java\nscript:alert(1)">bad</a> <a href="file:///etc/passwd">worse</a></p>'
    )
    assert document.text == "good bad worse"
    assert [style.target for style in document.styles] == ["https://a.example/"]


def test_a_page_without_marks_loses_only_what_surrounds_the_article(readers: Readers) -> None:
    links = "".join(f"<li><a href=/{number}>Story number {number} about sports</a></li>" for number in range(30))
    years = range(2000, 2006)
    words = (
        "<p>Relations between the two states have deepened since %d, when the first contracts were signed in the capital.</p>"
    )
    html = (
        f"<html><body><nav>Home</nav><div><ul>{links}</ul></div><div><h1>Title</h1>"
        + "".join(words % year for year in years)
        + "<h2>Sums</h2><table><tr><th>a</th><td>1</td></tr></table></div>"
        "<div><p>Subscribe now</p></div><footer>All rights</footer>"
    )
    document = readers.read("page.html", html.encode()).document
    check_convention(document)
    assert texts(document, BlockKind.HEADING) == ["Title", "Sums"]
    assert len(of_kind(document, BlockKind.PARAGRAPH)) == 6
    assert table(document, 0) == [["a", "1"]]
    for noise in ("Home", "sports", "Subscribe", "rights"):
        assert noise not in document.text


def test_a_huge_table_is_refused() -> None:
    with pytest.raises(TooLarge) as refusal:
        page("<table>" + "<tr><td colspan=1000 rowspan=0>x</td><td>y</td></tr>" * 300 + "</table>")
    assert refusal.value.what == "cells"


def test_depth_is_refused_not_lost() -> None:
    with pytest.raises(TooLarge):
        page("<div>" * 5000 + "deep" + "</div>" * 5000)
    with pytest.raises(TooLarge):
        read_markdown(b"> " * 5000 + b"deep", LIMITS)


def test_front_matter_that_is_none_stays_text() -> None:
    document, _ = read_markdown(b"---\nA sentence, not a key.\n---\n\nText.", LIMITS)
    assert "A sentence, not a key." in document.text


TAGS = [
    "<p>", "</p>", "<table>", "<tr>", "<td rowspan=3>", "<th colspan=2>", "</table>", "<ul>", "<li>", "</ul>", "<b>", "</b>",
    "text ", "\n", "\x01", "<sup><a href='#n'>1</a></sup>", "<p id=n>", "<blockquote>", "<h2>", "<br>", "<pre>", "</pre>",
    "e\u0301", "<caption>", "&nbsp;", "<nav>", "</nav>", "<aside>", "</aside>",
]  # fmt: skip


@given(st.lists(st.sampled_from(TAGS), max_size=40))
def test_any_tags_keep_the_convention(parts: list[str]) -> None:
    try:
        document, _ = read_html(("<html><body>" + "".join(parts)).encode(), LIMITS)
    except SourceError:
        return
    check_convention(document)


def test_the_real_article(first_text: Find) -> None:
    document, _ = read_html(first_text("russia-venezuela-article.html").read_bytes(), LIMITS)
    check_convention(document)
    kinds = [block.kind for block in document.blocks]
    assert (kinds.count(BlockKind.HEADING), kinds.count(BlockKind.LIST_ITEM), kinds.count(BlockKind.TABLE_CELL)) == (4, 10, 39)
    for noise in ("Home", "Related", "Five things", "Cookie"):
        assert noise not in document.text


@pytest.mark.parametrize(
    "ruby", ["<ruby>東京<rt>とうきょう</rt></ruby>", "<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>"]
)
def test_the_reading_of_signs_stands_behind_them_in_brackets(ruby: str) -> None:
    document, _ = read_html(f"<html><body><p>{ruby}へ</p></body></html>".encode(), Limits(), whole_page=True)
    assert document.text == "東京(とうきょう)へ"
