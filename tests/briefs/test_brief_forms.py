# ruff: noqa: E501 - rows of values read better in one line
"""A brief as Markdown, HTML and DOCX: nothing in it is read as markup, nothing of it is lost, links lead both ways."""

import io
import json
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from lxml import etree
from lxml import html as lxml_html
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from whole_brief import LINE, PASSAGES, text, whole_brief

from workbench.briefs.formats import formats, write
from workbench.briefs.forms.visible import all_visible, visible
from workbench.briefs.parts import Block, BriefContent, ContextRun, Quotation, Run

HOSTILE = (
    "<script>alert(1)</script>", "</title></style><b>x</b>", "# not a head", "- no item", "1. no number", "| no | table |", "***", "\\[x]\\",
    "[link](http://x.example)", "![p](x.png)", "`code`", "&lt;&#60;", "> said", "a\u202eb\u2066c", "\x00\x07\x1b", "\ud800 \udfff", "\ue000\U0010ffff",
    "e" + "\u0301" * 5_000, "]]>--><!--", "{{7*7}}", "=cmd|' /C calc'!A0", "\u2028\u2029", "“3”", "http://x.example/<b>", "\\begin{x}", "$x$", "---",
)  # fmt: skip


def _hostile() -> BriefContent:
    """A brief in which every text that people write is hostile."""
    all_of_it = " ".join(HOSTILE)
    long = "Ten letters. " * 8_000
    passages = (
        replace(
            PASSAGES[0], fragments=(all_of_it,), context=(ContextRun(all_of_it, "quoted"),), gist=all_of_it, place=all_of_it
        ),
        replace(PASSAGES[1], fragments=(long,), context=(ContextRun(long, "quoted"),), gist=all_of_it, gist_is_quoted=True),
        *PASSAGES[2:],
    )
    made = whole_brief(passages=passages)
    runs = tuple(Run(each) for each in HOSTILE)
    prose = (
        *(text(each) for each in HOSTILE),
        *(Block((Run(each, bold=True),), "heading", 1) for each in HOSTILE),
        *(Block((Run(each),), "item", 9) for each in HOSTILE),
        Block(kind="table", rows=(runs[:3] and tuple((each,) for each in runs[:5]), tuple((each,) for each in runs[5:10]))),
        text(
            Run(quotation=Quotation(1, (all_of_it,))),
            Run(note=runs),
            Run(refers='x" onclick="y', text="lead"),
            Run(cites=(1, 777)),
        ),
        Block(kind="quotation", quotation=Quotation(1, (all_of_it, "and"), is_whole=False, cut_after=True)),
    )
    meta = replace(
        made.meta, title=all_of_it, subtitle=all_of_it, organisation=all_of_it, author=all_of_it, reference=all_of_it
    )
    sections = (replace(made.sections[0], title=all_of_it, reported=prose, anchor='section "><b'), *made.sections[1:])
    judgments = tuple(replace(each, text=all_of_it, runs=runs, reason=all_of_it) for each in made.judgments)
    sources = tuple(replace(each, title=all_of_it, url="javascript:alert(1)", descriptor=all_of_it) for each in made.sources)
    themes = tuple(replace(each, name=all_of_it, colour="red;}</style>") for each in made.themes)
    citations = json.dumps({"format": "workbench-citations", "words": all_of_it + "</script>"}, ensure_ascii=False)
    return replace(
        made, meta=meta, sections=sections, judgments=judgments, sources=sources, themes=themes, citations=citations, bottom_line=prose
    )  # fmt: skip


def test_what_cannot_be_seen_is_shown_by_name() -> None:
    assert visible("a\u202eb\x07\ud800\ue000 Łódź 漢字 \u2028z") == "a[U+202E]b\ufffd\ufffd\ufffd Łódź 漢字 \nz"
    assert visible("e" + "\u0301" * 20) == "e" + "\u0301" * 16 + "[+4]"
    made = whole_brief(citations="\x07")
    assert all_visible(made) == made


def test_html_holds_its_texts_as_texts_and_the_citations_unaltered() -> None:
    content = _hostile()
    data = write(content, "html")
    page = lxml_html.document_fromstring(data.decode())
    assert [each.get("type") for each in page.iter("script")] == ["application/json"]
    assert json.loads(page.find(".//script").text) == json.loads(content.citations)
    assert not page.xpath("//b[text()='x'] | //*[@onclick] | //img | //a[starts-with(@href, 'javascript')]")
    assert len(page.findall(".//style")) == 1
    told = page.text_content()
    for each in HOSTILE[:11]:
        assert each in told
    assert "a[U+202E]b[U+2066]c" in told
    assert "Ten letters. " * 8_000 in told
    ids = [each.get("id") for each in page.xpath("//*[@id]")]
    assert len(ids) == len(set(ids))


def test_links_of_the_page_lead_somewhere_and_back() -> None:
    page = lxml_html.document_fromstring(write(whole_brief(), "html").decode())
    ids = {each.get("id") for each in page.xpath("//*[@id]")}
    inner = {each.get("href")[1:] for each in page.xpath("//a[starts-with(@href, '#')]")}
    assert inner - ids == set()
    cited = page.xpath("//sup[@class='cite']/a/@id")
    back = page.xpath("//article[@class='passage']//a/@href")
    assert sorted(f"#{each}" for each in cited) == sorted(back)
    heads = [int(each.tag[1]) for each in page.xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
    assert all(after <= before + 1 for before, after in pairwise(heads)), "no level is skipped"
    assert page.xpath("count(//th[not(@scope)])") == 0
    arabic = page.xpath("//article[@id='passage-13']/p")[0]
    assert (arabic.get("lang"), arabic.get("dir")) == ("ar", "rtl")


def _read(markdown: str) -> str:
    return (
        MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough").use(footnote_plugin).render(markdown)
    )


def test_markdown_is_read_as_the_words_that_were_written() -> None:
    content = _hostile()
    page = lxml_html.document_fromstring(_read(write(content, "md").decode()))
    assert not page.xpath(
        "//script | //img | //b | //code | //del | //a[not(starts-with(@href, '#') or starts-with(@href, 'http://x'))]"
    )
    told = " ".join(page.text_content().split())
    for each in HOSTILE[:13]:
        assert each in told, each
    assert ("Ten letters. " * 8_000).strip() in told


def test_markdown_has_a_footnote_for_each_passage_and_each_note() -> None:
    page = lxml_html.document_fromstring(_read(write(whole_brief(), "md").decode()))
    notes = page.xpath("//section[@class='footnotes']//li")
    assert len(notes) == 13 + 2 - 2, "passages 10 and 11 are cited nowhere"
    assert page.xpath("//li/p/strong[contains(., 'crates of shed 1')]")
    assert page.xpath("//ol/li/ul/li/ul/li[contains(., 'deeper still')]")
    assert len(page.xpath("//blockquote")) == 4
    assert [each.text for each in page.xpath("//h2")][:4] == [
        "Bottom line",
        "Key judgments",
        "Where the sources disagree",
        "Gaps",
    ]


@pytest.mark.parametrize("form", [each for each in formats() if each != "pdf"])
def test_the_same_brief_gives_the_same_file_and_an_empty_one_says_so(form: str) -> None:
    assert write(whole_brief(), form) == write(whole_brief(), form)
    made = whole_brief()
    empty = BriefContent(made.meta, made.yardstick, words=made.words)
    assert write(empty, form)
    without = write(
        replace(made, options=replace(made.options, passages=False, charts=False, yardstick=False, handling=False)), form
    )
    assert LINE.strip().encode() in without or form == "docx"
    assert b"TLP:GREEN" not in without


def test_style_of_a_word_among_letters_is_kept_in_markdown() -> None:
    runs = (
        Run("a"),
        Run("“b”", bold=True),
        Run("c "),
        Run("d", italic=True),
        Run("e", bold=True),
        Run(" f. "),
        Run("*", bold=True),
    )
    made = _read(write(whole_brief(bottom_line=(text(*runs),)), "md").decode())
    found = re.search(r"<p>(a.*?)</p>", made)
    assert found
    assert found[1] == "a<strong>“b”</strong>c <em>d</em><strong>e</strong> f. <strong>*</strong>"


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _parts(data: bytes) -> dict[str, Any]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        return {name: etree.fromstring(archive.read(name)) for name in archive.namelist()}


def test_docx_has_styles_footnotes_comments_and_links_that_lead_somewhere() -> None:
    content = whole_brief()
    parts = _parts(write(content, "docx"))
    body, styles = parts["word/document.xml"], parts["word/styles.xml"]
    known = {each.get(f"{W}styleId") for each in styles.iter(f"{W}style")}
    assert {each.get(f"{W}val") for each in body.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")} <= known
    assert {"Title", "Heading1", "Heading2", "Heading3", "Quote", "ListBullet", "ListNumber"} <= {
        each.get(f"{W}val") for each in body.iter(f"{W}pStyle")
    }
    notes = [each for each in parts["word/footnotes.xml"] if each.get(f"{W}type") is None]
    assert [each.get(f"{W}id") for each in notes] == [each.get(f"{W}id") for each in body.iter(f"{W}footnoteReference")]
    assert "".join(notes[0].itertext()).strip() == "Counted from the quay.3"
    comments = {each.get(f"{W}id"): "".join(each.itertext()) for each in parts["word/comments.xml"]}
    signs = list(body.iter(f"{W}commentReference", f"{W}footnoteReference"))
    assert [each.get(f"{W}id") for each in signs if each.tag.endswith("commentReference")] == list(comments)
    kinds = "".join("c" if each.tag.endswith("commentReference") else "f" for each in signs)
    assert re.fullmatch("c+ffc+", kinds), "LibreOffice loses footnotes with comments between them"
    assert f"{LINE.strip()}Harbour report, p. 4, ¶ 2 · C3 · fact" in comments.values()
    names = [each.get(f"{W}name") for part in (body, *notes) for each in part.iter(f"{W}bookmarkStart")]
    assert len(names) == len(set(names))
    leads = {each.get(f"{W}anchor") for part in (body, *notes) for each in part.iter(f"{W}hyperlink")}
    assert leads <= set(names), "a reference that leads nowhere is its words"
    heads = [table for table in body.iter(f"{W}tbl") if table.find(f".//{W}tblHeader") is not None]
    assert len(heads) > 5
    assert "TLP:GREEN" in "".join(parts["word/header1.xml"].itertext())
    assert parts["word/document.xml"].xpath("count(//*[local-name()='bidi'])") == 3, (
        "two quotations and a passage run to the left"
    )


def test_docx_takes_every_text_and_keeps_the_citations_unaltered() -> None:
    content = _hostile()
    parts = _parts(write(content, "docx"))
    assert json.loads(parts["customXml/item1.xml"].text) == json.loads(content.citations)
    told = "".join(each.text or "" for each in parts["word/document.xml"].iter(f"{W}t"))
    for each in HOSTILE[:11]:
        assert each in told
    assert "a[U+202E]b[U+2066]c" in told
    assert "Ten letters. " * 8_000 in told


@pytest.mark.heavy
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_draws_the_document(tmp_path: Path) -> None:
    (tmp_path / "brief.docx").write_bytes(write(whole_brief(), "docx"))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "brief.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=50)
    with pypdfium2.PdfDocument(tmp_path / "brief.pdf") as made:
        pages = [page.get_textpage().get_text_range() for page in made]
    assert 6 <= len(pages) <= 12
    assert all(page.count("TLP:GREEN") == 2 for page in pages)
    assert "55–80 %" in pages[0]
    assert "Counted from the quay." in "".join(pages)


@pytest.mark.heavy
@pytest.mark.skipif(shutil.which("chromium") is None, reason="Chromium is not installed")
def test_chromium_prints_the_page_with_the_label_on_each_sheet(tmp_path: Path) -> None:
    (tmp_path / "brief.html").write_bytes(write(whole_brief(), "html"))
    options = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={tmp_path / 'home'}",
        "--no-pdf-header-footer",
    ]
    command = ["chromium", *options, f"--print-to-pdf={tmp_path / 'brief.pdf'}", (tmp_path / "brief.html").as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=50)
    with pypdfium2.PdfDocument(tmp_path / "brief.pdf") as made:
        pages = [page.get_textpage().get_text_range() for page in made]
    assert 6 <= len(pages) <= 12
    assert all("TLP:GREEN" in page for page in pages)
