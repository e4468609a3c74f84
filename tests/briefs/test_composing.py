"""Drafting a brief of what is coded."""

import json
from dataclasses import asdict

from brief_projects import harbour

from workbench.briefs import records
from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.coding.passages import delete_passage, edit_passage
from workbench.model.act import Act
from workbench.model.brief import SectionKind
from workbench.project.opening import create
from workbench.project.project import Project

Coded = tuple[Project, dict[str, int]]


def test_one_step_makes_all_of_it_and_undo_takes_it_away(coded: Coded) -> None:
    project, _ = coded
    before = len(project.history())
    brief_id = draft(project, "On the crates")
    steps = project.history()
    assert len(steps) == before + 1
    assert (steps[0].act, steps[0].arguments["name"]) == (Act.DRAFT_BRIEF, "On the crates")
    outline = records.sections(project.reading, brief_id)
    cited = records.citations(project.reading, brief_id)
    project.undo()
    assert records.briefs(project.reading) == ()
    project.redo()
    assert records.sections(project.reading, brief_id) == outline
    assert records.citations(project.reading, brief_id) == cited


def test_sections_stand_in_the_order_of_a_brief_with_one_a_top_theme(coded: Coded) -> None:
    project, _ = coded
    sections = records.sections(project.reading, draft(project))
    assert [section.kind for section in sections] == [
        SectionKind.BOTTOM_LINE,
        SectionKind.SO_WHAT,
        SectionKind.DISAGREEMENTS,
        SectionKind.GAPS,
        SectionKind.THEME,
        SectionKind.THEME,
        SectionKind.ALTERNATIVES,
        SectionKind.INDICATORS,
        SectionKind.SOURCE_SUMMARY,
    ]
    assert [section.title for section in sections if section.kind is SectionKind.THEME] == ["Cargo", "Witnesses"]


def test_numbers_run_by_section_source_and_place_and_each_passage_has_one(coded: Coded) -> None:
    project, passages = coded
    cited = records.citations(project.reading, draft(project))
    expected = ["cut", "cell", "empty", "idle", "arabic", "paid"]
    assert [citation.passage_id for citation in cited] == [passages[name] for name in expected]
    assert [citation.number for citation in cited] == [1, 2, 3, 4, 5, 6]
    assert cited[-1].section_id is None  # attached to an entity only


def test_citations_keep_exact_words_gist_and_key(coded: Coded) -> None:
    project, _ = coded
    first, second, *_ = records.citations(project.reading, draft(project))
    assert first.quoted == "Two co-operating crews loaded crates in late … autumn, the harbour master Łukasz Żak says."
    assert (first.gist, first.gist_is_quoted, first.is_key) == ("Two crews loaded crates in late autumn.", False, True)
    assert (second.gist, second.gist_is_quoted, second.is_key) == ("forty-two", True, False)


def test_author_handling_and_summary_come_from_the_project(coded: Coded) -> None:
    project, _ = coded
    brief_id = draft(project)
    brief = records.brief(project.reading, brief_id)
    assert (brief.title, brief.author, brief.handling) == ("The harbour", "Ada Lane", "TLP:AMBER")
    assert (brief.cutoff, brief.subtitle) == ("", "")  # nothing is invented
    summary = records.sections(project.reading, brief_id)[-1].prose
    for told in (
        "6 passages from 2 sources",
        "C (fairly reliable)",
        "has not been judged (F)",
        "One of 6",
        "No author is stated for “A letter”",
    ):
        assert told in summary


def test_a_cited_passage_that_is_deleted_leaves_its_words(coded: Coded) -> None:
    project, passages = coded
    brief_id = draft(project)
    delete_passage(project, passages["cell"])
    second = records.citations(project.reading, brief_id)[1]
    assert (second.passage_id, second.source_id, second.quoted) == (None, None, "forty-two")


def test_a_project_without_codings_gives_a_brief_to_write(tmp_path) -> None:
    with create(tmp_path / "new.workbench", "Nothing yet", "Ada Lane") as project:
        brief_id = draft(project)
        assert records.citations(project.reading, brief_id) == ()
        assert [each.title for each in records.briefs(project.reading)] == ["Nothing yet"]


def test_two_drafts_stand_side_by_side_newest_first(tmp_path) -> None:
    project, _ = harbour(tmp_path)
    with project:
        draft(project, "First")
        draft(project, "Second")
        assert [(each.title, each.citations) for each in records.briefs(project.reading)] == [("Second", 6), ("First", 6)]


def test_what_the_analyst_noted_for_herself_is_in_no_brief(coded: Coded) -> None:
    project, passages = coded
    edit_passage(project, passages["cut"], comment="Ask the deckhand again.")
    said = content(project.reading, draft(project))
    assert "deckhand" not in json.dumps(asdict(said), ensure_ascii=False)
    assert "Two crews loaded crates in late autumn." in json.dumps(asdict(said)), "the gist is for the reader"
