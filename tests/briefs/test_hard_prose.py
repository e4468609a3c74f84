"""Prose that is hard to set: every brief that can be written makes a PDF, and no form loses what stands in it."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from brief_pdfs import bookmarks, whole_text
from brief_projects import add_source, document, harbour

from workbench.briefs import editing, records
from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.briefs.formats import write
from workbench.briefs.typeset import TypesetFailed, Typesetter
from workbench.coding.passages import make_passage
from workbench.model.act import Act
from workbench.model.brief import SectionKind
from workbench.model.document import BlockKind
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.wording import error_words


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made, _passages = harbour(tmp_path)
    with made:
        yield made


def write_in(project: Project, brief_id: int, kind: SectionKind, prose: str) -> None:
    section = next(each for each in records.sections(project.reading, brief_id) if each.kind is kind)
    editing.set_prose(project, section.id, "prose", prose)


HARD = {
    SectionKind.BOTTOM_LINE: "## \n## ^[only a note]\n## [1]\n| a | b |\n|---|---|\n| x | |\n| y |\n- \ntext",
    SectionKind.DISAGREEMENTS: "| a | b | c |\n|---|---|---|\n| x | | |",
    SectionKind.ALTERNATIVES: "![Charted](figure:themes)\n| a | b |\n|---|---|\n| | y |",
    SectionKind.INDICATORS: "> [“1”]\n[1]",
}


@pytest.mark.parametrize("look", ["paper", "memo"])
def test_empty_cells_empty_headings_and_blocks_in_the_outlook_are_set(
    project: Project, typesetter: Typesetter, look: str
) -> None:
    brief = draft(project)
    for kind, prose in HARD.items():
        write_in(project, brief, kind, prose)
    with project.step(Act.EDIT_BRIEF, what="look", name="") as step:
        step.get(records.Brief, brief).look = look
    made = content(project.reading, brief)
    pdf = typesetter.typeset(made)
    assert typesetter.typeset(made, preview=True)
    told = whole_text(pdf)
    assert "Charted" in told
    assert "onlyanote" in told
    assert all(title.strip() for _level, title in bookmarks(pdf))
    for form in ("html", "docx"):
        assert "only a note" in _markup(write(made, form), form)


def _markup(made: bytes, form: str) -> str:
    if form == "html":
        return made.decode()
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        return "".join(package.read(f"word/{name}.xml").decode() for name in ("document", "footnotes"))


def test_a_table_head_in_docx_keeps_quotation_footnote_citation_and_style(project: Project) -> None:
    brief = draft(project)
    write_in(project, brief, SectionKind.BOTTOM_LINE, "| said [“1”] | *b* ^[a note] [2] |\n|---|---|\n| x | y |")
    with zipfile.ZipFile(io.BytesIO(write(content(project.reading, brief), "docx"))) as package:
        body = package.read("word/document.xml").decode()
    head = next(re.finditer(r"<w:tblHeader/>.*?</w:tr>", body)).group()
    assert "co-operating" in head
    assert "<w:footnoteReference " in head
    assert 'w:anchor="passage_2"' in head
    assert "<w:i/>" in head


def test_very_long_passages_and_those_without_a_font_are_set(project: Project, typesetter: Typesetter) -> None:
    brief = draft(project)
    numbers = []
    for text in ("The well-known state-of-the-art crews met at sea. " * 1_000, "漢" * 100_000, "word\u00a0" * 500 + "x"):
        version = add_source(project, document([(BlockKind.PARAGRAPH, text)]), title="Long")
        with project.step(Act.ATTACH) as step:
            passage = make_passage(step, version, [Span(0, len(text.rstrip()))])
        numbers.append(editing.cite(project, brief, passage))
    write_in(project, brief, SectionKind.BOTTOM_LINE, "\n".join(f"> [“{number}”]" for number in numbers))
    pdf = typesetter.typeset(content(project.reading, brief), deadline_s=60)
    told = whole_text(pdf)
    assert told.count("crewsmetatsea.") > 1_950
    assert told.count("[+99600]") == 2


def test_every_link_within_a_page_or_document_leads_somewhere(project: Project) -> None:
    brief = draft(project)
    empty = next(each for each in records.sections(project.reading, brief) if each.kind is SectionKind.ALTERNATIVES)
    theme = next(each for each in records.sections(project.reading, brief) if each.kind is SectionKind.THEME)
    prose = f"See [](ref:section/{empty.id}) and [](ref:section/{theme.id}) ^[or [](ref:section/{empty.id})] [1]"
    write_in(project, brief, SectionKind.BOTTOM_LINE, prose)
    made = content(project.reading, brief)
    page = write(made, "html").decode()
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(re.findall(r' id="([^"]+)"', page))
    assert page.count(f'href="#section-{theme.id}"') == 1
    assert page.count(made.words["alternatives"]) == 2
    document_xml = _markup(write(made, "docx"), "docx")
    assert set(re.findall(r'w:anchor="([^"]+)"', document_xml)) <= set(
        re.findall(r'<w:bookmarkStart [^>]*w:name="([^"]+)"', document_xml)
    )
    assert f'w:anchor="section_{theme.id}"' in document_xml


def test_a_failure_names_the_passage_that_can_not_be_set(project: Project, typesetter: Typesetter) -> None:
    made = content(project.reading, draft(project))
    at = len(made.passages) // 2
    bad = replace(made.passages[at], language="no language")
    broken = replace(made, passages=(*made.passages[:at], bad, *made.passages[at + 1 :]))
    with pytest.raises(TypesetFailed) as raised:
        write(broken, "pdf", typesetter=typesetter)
    assert raised.value.reason == "passage"
    assert f"[{bad.number}]" in error_words(raised.value)
    elsewhere = replace(made, meta=replace(made.meta, language="no language"))
    with pytest.raises(TypesetFailed) as raised:
        write(elsewhere, "pdf", typesetter=typesetter)
    assert raised.value.reason == "template"
