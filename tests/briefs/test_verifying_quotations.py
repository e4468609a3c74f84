"""Verifying what the pages quote: in the prose, beyond what is attached, and what was taken out of the attachment."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from workbench.briefs import records
from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.briefs.editing import set_prose
from workbench.briefs.formats import write
from workbench.briefs.typeset import Typesetter
from workbench.briefs.verifying.checking import check
from workbench.briefs.verifying.extracting import Held, extract
from workbench.briefs.verifying.report import Report, State
from workbench.model.brief import SectionKind
from workbench.project.project import Project

Coded = tuple[Project, dict[str, int]]

PROSE = "He says [“1”] and [“3:4-9”].^[Of a note: [“2:0-5”]]\n> [“4”]\n| One [“6”] | two |\n|---|---|\n| a | [“5”] |"
_ATTACHED = re.compile(r'(?s)(<script type="application/json" id="citations">)(.*?)(</script>)')


def written(project: Project) -> int:
    """A brief with quotations wherever prose can have them."""
    brief = draft(project)
    sections = records.sections(project.reading, brief)
    set_prose(project, next(each for each in sections if each.kind is SectionKind.BOTTOM_LINE).id, "prose", PROSE)
    return brief


def checked(project: Project, data: bytes) -> Report:
    report = check(project.reading, extract(data), "a brief")
    assert report is not None
    return report


def bad(report: Report) -> list[tuple[int, State]]:
    return [(row.number, row.state) for row in report.citations if not row.is_sound]


@pytest.mark.parametrize("form", ["html", "docx", "pdf"])
def test_every_form_tells_its_quotations_and_one_altered_word_is_found(coded: Coded, typesetter: Typesetter, form: str) -> None:
    project, _ = coded
    said = content(project.reading, written(project))
    held = extract(write(said, form, typesetter=typesetter))
    report = check(project.reading, held, "a brief")
    assert report is not None
    assert (report.is_sound, report.quotations) == (True, 6)
    assert set(held.cited) == {1, 2, 3, 4, 5, 6}
    assert held.quoted is not None
    at = next(index for index, words in enumerate(held.quoted) if "Two co-op" in words)
    quoted = list(held.quoted)
    quoted[at] = quoted[at].replace("crates", "NEVER")
    found = check(project.reading, Held(held.form, held.citations, held.pages, tuple(quoted), held.cited), "a brief")
    assert found is not None
    assert bad(found) == [(1, State.IDENTICAL)]
    assert "NEVER" in found.citations[0].pages[0]
    del quoted[next(index for index, words in enumerate(held.quoted) if len(words.strip("“”[…] ")) == 5)]
    quoted[at] = held.quoted[at]
    found = check(project.reading, Held(held.form, held.citations, held.pages, tuple(quoted), held.cited), "a brief")
    assert found is not None
    assert bad(found) == [(3, State.IDENTICAL)], "a quotation that is one no more is missed"


def test_signs_of_quoted_figures_count(coded: Coded) -> None:
    project, _ = coded
    page = write(content(project.reading, written(project)), "html").decode()
    other = page.replace("<q lang", "<q data-x lang").replace("co-operating", "cooperating", 1)
    assert bad(checked(project, other.encode())) == [(1, State.IDENTICAL)]
    invented = page.replace("</main>", "<p><q>Nobody was there at all, ever.</q></p></main>")
    assert bad(checked(project, invented.encode())) == [(0, State.NOT_ATTACHED)]


def attached_as(project: Project, change: Callable[[dict[str, Any]], object]) -> Report:
    """Publish as HTML, change what is attached, verify."""
    page = write(content(project.reading, written(project)), "html").decode()
    found = _ATTACHED.search(page)
    assert found is not None
    whole = json.loads(found[2])
    change(whole)
    made = json.dumps(whole).replace("<", "\\u003c")
    return checked(project, (page[: found.start(2)] + made + page[found.end(2) :]).encode())


def test_citations_taken_out_of_the_attachment_are_missed(coded: Coded) -> None:
    project, _ = coded
    report = attached_as(project, lambda whole: whole["citations"].pop(1))
    assert {(0, State.NOT_ATTACHED), (2, State.NOT_ATTACHED)} == set(bad(report))
    report = attached_as(project, lambda whole: whole.update(citations=[], quotations=[]))
    assert {number for number, _ in bad(report)} >= {1, 2, 3, 4, 5, 6}
    report = attached_as(project, lambda whole: whole.update(quotations=whole["quotations"] + [{"number": 1, "pieces": ["X"]}]))
    assert bad(report) == [(1, State.IDENTICAL)]


def test_words_cut_out_of_a_citation_are_not_moved_words(coded: Coded) -> None:
    project, _ = coded

    def cut(whole: dict[str, Any], *, fitting: bool) -> None:
        piece = whole["citations"][0]["fragments"][0]
        piece["exact"] = piece["exact"][4:20]
        if fitting:
            piece["end"] = piece["start"] + 16

    for fitting in (False, True):
        report = attached_as(project, lambda whole, fitting=fitting: cut(whole, fitting=fitting))
        row = next(row for row in report.citations if row.number == 1)
        assert row.state is State.ALTERED
        assert row.found[0].startswith("Two co-operating")
        assert not report.is_sound


def test_version_1_is_verified_as_far_as_it_goes(coded: Coded) -> None:
    project, _ = coded

    def older(whole: dict[str, Any]) -> None:
        whole["version"] = 1
        del whole["quotations"]
        for each in whole["citations"]:
            del each["text_sha256"]

    report = attached_as(project, older)
    assert (report.is_sound, report.quotations) == (True, None)


def test_a_citation_taken_out_of_a_pdf_is_missed(coded: Coded, typesetter: Typesetter, tmp_path: Path) -> None:
    project, _ = coded
    true, false = tmp_path / "true.pdf", tmp_path / "false.pdf"
    true.write_bytes(write(content(project.reading, written(project)), "pdf", typesetter=typesetter))
    with pikepdf.open(true) as pdf:
        stream = pdf.attachments["citations.json"].get_file().obj
        whole = json.loads(stream.read_bytes())
        del whole["citations"][2]
        stream.write(json.dumps(whole).encode())
        pdf.save(false)
    assert bad(checked(project, false.read_bytes()))[-1] == (3, State.NOT_ATTACHED)
