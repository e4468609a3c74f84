"""The source summary statement and the descriptors: drafted from what the project holds, in the brief's language."""

from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.briefs.editing import set_field
from workbench.briefs.judging import add_judgment, set_evidence
from workbench.briefs.markup import parse
from workbench.briefs.summarising import drafted_summary, summary_section
from workbench.coding.passages import edit_passage, grade
from workbench.project.project import Project
from workbench.sources.editing import edit_source
from workbench.sources.origin import set_origin
from workbench.sources.records import sources

Coded = tuple[Project, dict[str, int]]


def said(project: Project, brief_id: int) -> str:
    return "".join(run.text for block in parse(drafted_summary(project.reading, brief_id)) for run in block.runs)


def test_the_statement_tells_breadth_weaknesses_and_what_judgments_rest_on(coded: Coded) -> None:
    project, passages = coded
    report, letter = sources(project.reading)
    edit_source(project, letter.id, title="A *letter* [3]", published="2026-02")
    edit_passage(project, passages["paid"], claimed_as="recommendation")
    grade(project, passages["empty"], 5)
    made = draft(project)
    both = add_judgment(project, made, "It is likely.", "likely", "low")
    for name in ("cut", "empty"):
        set_evidence(project, both, passages[name])
    one = add_judgment(project, made, "It is unlikely.", "unlikely", "low")
    set_evidence(project, one, passages["cell"])
    add_judgment(project, made, "It is said.")
    told = said(project, made)
    for words in (
        "6 passages from 2 sources",
        "Dates of publication: 26 January 2026 to February 2026.",
        "No source is known to repeat another.",
        "Advice, and no evidence of facts: one passage.",
        "Graded 4 or 5, and so doubted: one passage.",
        "“A *letter* [3]”",
        "rest on sources of more than one origin: 1 of 3.",
        "On one origin alone rest: 2.",
        "Without any passage: 3.",
    ):
        assert words in told, words
    set_origin(project, letter.id, report.id)
    told = said(project, made)
    assert "“A *letter* [3]” repeats “Harbour report”" in told
    assert "more than one origin: 0 of 3" in told
    set_field(project, made, "language", "pl")
    assert "Bez żadnego fragmentu: 3." in said(project, made)
    section = summary_section(project.reading, made)
    assert section is not None
    assert "repeats" not in section.prose, "what is written stays until it is taken"


def test_a_descriptor_is_drafted_only_where_none_is_written(coded: Coded) -> None:
    project, passages = coded
    report, letter = sources(project.reading)
    edit_passage(project, passages["paid"], claimed_as="recommendation")
    set_origin(project, letter.id, report.id)
    edit_source(project, report.id, descriptor="A tally by the quay.")
    first, second = content(project.reading, draft(project)).sources
    assert first.descriptor == "A tally by the quay."
    assert second.descriptor == (
        "Repeats “Harbour report”. Names no author and bears no date. Advises its reader; cited as advice: one passage."
    )
