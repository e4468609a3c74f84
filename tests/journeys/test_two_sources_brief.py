"""The brief of the two real texts: written, published in four forms, each verified; one letter altered is found."""

import json
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from tests.briefs.brief_pdfs import attachment, bookmarks, links, squeezed, unembedded_fonts, whole_text
from tests.journeys.ledger import Ledger, build
from tests.journeys.two_sources import FIELDS, JUDGMENTS, REPORTED, TITLE, write_brief
from workbench.briefs.content import content
from workbench.briefs.formats import formats
from workbench.briefs.handling import stricter
from workbench.briefs.linting.checking import findings, open_findings
from workbench.briefs.linting.finding import Rule
from workbench.briefs.parts import BriefContent
from workbench.briefs.publishing import Form, publish
from workbench.briefs.reviewing import changed_quotations, unknown_citations
from workbench.briefs.typeset import Typesetter
from workbench.briefs.verifying.checking import verify
from workbench.briefs.verifying.report import NotABrief, Printed, State
from workbench.cli.commands import run
from workbench.project.opening import create
from workbench.project.project import Project

pytestmark = pytest.mark.timeout(240)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory, shared: Path) -> Iterator[tuple[Project, Ledger, int]]:
    """The project of the ledger with the whole brief."""
    folder = tmp_path_factory.mktemp("two sources")
    with create(folder / "ledger.workbench", "Russia and Venezuela", "Anna Kowal") as project:
        ledger = build(project, shared)
        yield project, ledger, write_brief(project, ledger)


@pytest.fixture(scope="module")
def published(written: tuple[Project, Ledger, int], tmp_path_factory: pytest.TempPathFactory) -> dict[Form, Path]:
    """The brief in each form that can be written."""
    project, _, brief_id = written
    folder = tmp_path_factory.mktemp("published")
    files = {}
    with Typesetter() as typesetter:
        for form in (Form(each) for each in formats()):
            files[form] = folder / f"brief.{form.value}"
            publish(project.reading, brief_id, files[form], form, typesetter=typesetter)
    return files


def test_the_brief_says_what_a_decision_maker_needs(written: tuple[Project, Ledger, int]) -> None:
    project, _, brief_id = written
    said = content(project.reading, brief_id)
    assert said.meta.title == TITLE
    assert said.meta.handling == FIELDS["handling"]
    assert len(said.judgments) == len(JUDGMENTS) == 5
    for judged in said.judgments:
        assert judged.low is not None
        assert judged.confidence
        assert judged.reason
        assert judged.supporting
        assert judged.points
    assert sum(bool(judged.contradicting) for judged in said.judgments) >= 3
    assert [section.title for section in said.sections] == list(REPORTED)
    assert all(section.reported and section.judged for section in said.sections)
    assert [source.grade for source in said.sources] == ["B", "D"]
    assert {passage.grade[1] for passage in said.passages} == {"2", "4"}
    assert len(said.disagreements) == 3
    assert unknown_citations(project.reading, brief_id) == ()
    assert changed_quotations(project.reading, brief_id) == ()
    assert stricter(project.reading, brief_id) == ()
    assert "Rosja" not in {passage.fragments[0] for passage in said.passages}, "bare mentions are not cited"
    told = [one.rule for one in open_findings(findings(project.reading, brief_id))]
    assert told == [Rule.ONE_ORIGIN, Rule.ONE_ORIGIN], "what the summary says of two judgments, and nothing else"
    _check_figures(said)
    summary = "".join(run.text for run in said.summary[0].runs)
    assert f"more than one origin: {len(JUDGMENTS) - 2} of {len(JUDGMENTS)}" in summary


def _check_figures(said: BriefContent) -> None:
    figures = {block.figure.kind: block.figure for part in said.sections for block in part.reported if block.figure}
    assert set(figures) == {"claims", "chronology", "relations"}
    assert not any(figure.problem for figure in figures.values())
    chronology, claims, relations = figures["chronology"].chronology, figures["claims"].claims, figures["relations"].relations
    assert chronology is not None
    assert claims is not None
    assert relations is not None
    assert (int(chronology.events[0].begin), int(chronology.end)) in {(1999, 2026), (1999, 2027)}
    assert len(claims.sources) == 2
    assert {row.verdict for row in claims.rows} >= {"differ"}
    assert all(event.cites for event in chronology.events)
    assert len(relations.edges) >= 15


def test_each_form_is_published_and_verified(written: tuple[Project, Ledger, int], published: dict[Form, Path]) -> None:
    project, _, brief_id = written
    cited = len(content(project.reading, brief_id).passages)
    assert set(published) == set(Form)
    for form, path in published.items():
        assert path.stat().st_size > 10_000
        if form is Form.MARKDOWN:
            assert TITLE.split(":")[0] in path.read_text(encoding="utf-8")
            with pytest.raises(NotABrief):
                verify(project.reading, path)
            continue
        report = verify(project.reading, path)
        assert report is not None
        assert (report.form, report.title, report.is_of_project) == (form.value, TITLE, True)
        assert report.counts() == {State.IDENTICAL: cited}
        assert {row.printed for row in report.citations} == {Printed.AGREES}
        assert all(row.passage_id for row in report.citations)


def test_the_pdf_leads_both_ways_and_holds_what_it_needs(published: dict[Form, Path]) -> None:
    pdf = published[Form.PDF].read_bytes()
    titles = [title for _level, title in bookmarks(pdf)]
    assert set(REPORTED) <= set(titles)
    there = links(pdf)
    assert len(there) > 100
    assert any(page > to for page, to in there), "from the annex back to where it is cited"
    assert unembedded_fonts(pdf) == []
    text = whole_text(pdf)
    assert squeezed(JUDGMENTS[3].reason) in text
    assert [len(source["originals"][0]["sha256"]) for source in attachment(pdf)["sources"]] == [64, 64]


def test_one_letter_of_a_quotation_is_found(
    written: tuple[Project, Ledger, int], published: dict[Form, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project, _, _ = written
    false = tmp_path / "false.pdf"
    with pikepdf.open(published[Form.PDF]) as pdf:
        stream = pdf.attachments["citations.json"].get_file().obj
        whole = json.loads(stream.read_bytes())
        spoilt = next(each for each in whole["citations"] if len(each["fragments"][0]["exact"]) > 60)
        piece = spoilt["fragments"][0]
        true = piece["exact"]
        at = next(index for index, letter in enumerate(true) if letter == "e" and index > 20)
        piece["exact"] = f"{true[:at]}a{true[at + 1 :]}"
        stream.write(json.dumps(whole, ensure_ascii=False).encode())
        pdf.save(false)
    report = verify(project.reading, false)
    assert report is not None
    assert [(row.number, row.state, row.printed) for row in report.citations if not row.is_sound] == [
        (spoilt["number"], State.ALTERED, Printed.DIFFERS)
    ]
    assert next(row for row in report.citations if not row.is_sound).found == (true,)
    assert run(["verify", str(published[Form.PDF]), str(project.path)]) == 0
    assert run(["verify", str(false), str(project.path)]) == 1
    assert f"[{spoilt['number']}] altered" in capsys.readouterr().out
