"""Writing in a brief: every function undone and redone gives equal content; typing merges."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from brief_projects import add_source, document, harbour
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from workbench.briefs import editing, judging, outlining, records
from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.briefs.scales import UnknownScale
from workbench.coding.passages import make_passage
from workbench.model.act import Act
from workbench.model.brief import SectionKind
from workbench.model.document import BlockKind
from workbench.model.judgment import Judgment
from workbench.model.span import Span
from workbench.model.tables import JOURNALLED, table_of
from workbench.project.project import Project
from workbench.project.step import Step


def everything(project: Project) -> dict[str, list[Any]]:
    """Return every journalled row of a project."""
    return {model.__name__: sorted(map(tuple, project.reading.rows(select(table_of(model))))) for model in JOURNALLED}


class Desk:
    """A drafted brief with one judgment to write on."""

    def __init__(self, project: Project, passages: dict[str, int]) -> None:
        self.project, self.passages = project, passages
        self.brief = draft(project)
        self.judgment = judging.add_judgment(project, self.brief, "It is likely so.", "likely", "low")
        judging.set_evidence(project, self.judgment, passages["cut"])
        sections = records.sections(project.reading, self.brief)
        self.section = next(each.id for each in sections if each.kind is SectionKind.THEME)
        self.citation = records.citations(project.reading, self.brief)[1].id


@pytest.fixture
def desk(coded: tuple[Project, dict[str, int]]) -> Desk:
    return Desk(*coded)


ACTS: dict[str, Callable[[Desk], object]] = {
    "title": lambda d: editing.set_title(d.project, d.brief, "Another"),
    "cutoff": lambda d: editing.set_field(d.project, d.brief, "cutoff", "2026-01-26"),
    "yardstick": lambda d: editing.set_yardstick(d.project, d.brief, "icd-203-row-2"),
    "prose": lambda d: editing.set_prose(d.project, d.section, "assumed", "We take it so [1]."),
    "add judgment": lambda d: judging.add_judgment(d.project, d.brief, "Perhaps."),
    "edit judgment": lambda d: judging.edit_judgment(d.project, d.judgment, likelihood="unlikely", reason="One source."),
    "move judgment": lambda d: judging.move_judgment(d.project, d.brief, judging.add_judgment(d.project, d.brief, "B"), 0),
    "remove judgment": lambda d: judging.remove_judgment(d.project, d.brief, d.judgment),
    "evidence": lambda d: judging.set_evidence(d.project, d.judgment, d.passages["cell"], supports=False),
    "turn evidence": lambda d: judging.set_evidence(d.project, d.judgment, d.passages["cut"], supports=False),
    "remove evidence": lambda d: judging.remove_evidence(d.project, d.judgment, d.passages["cut"]),
    "gist": lambda d: editing.set_gist(d.project, d.citation, "Forty-two crates."),
    "key": lambda d: editing.set_key(d.project, d.citation, True),
    "delete": lambda d: editing.delete_brief(d.project, d.brief),
}


@pytest.mark.parametrize("name", ACTS)
def test_done_undone_redone(desk: Desk, name: str) -> None:
    start, before = len(desk.project.history()), everything(desk.project)
    ACTS[name](desk)
    steps = len(desk.project.history()) - start
    after = everything(desk.project)
    assert steps >= 1
    assert after != before
    for _ in range(steps):
        desk.project.undo()
    assert everything(desk.project) == before
    for _ in range(steps):
        desk.project.redo()
    assert everything(desk.project) == after


@given(
    names=st.lists(st.sampled_from(sorted(set(ACTS) - {"delete", "remove judgment", "yardstick", "edit judgment"})), max_size=6)
)
@settings(max_examples=12)
def test_any_row_of_acts_is_undone_to_the_start(tmp_path_factory: pytest.TempPathFactory, names: list[str]) -> None:
    project, passages = harbour(Path(tmp_path_factory.mktemp("desk")))
    with project:
        desk = Desk(project, passages)
        before, start = everything(project), project.to_undo()
        for name in names:
            ACTS[name](desk)
        after = everything(project)
        undone = 0
        while project.to_undo() != start:
            project.undo()
            undone += 1
        assert everything(project) == before
        for _ in range(undone):
            project.redo()
        assert everything(project) == after


def test_typing_in_one_field_is_one_step_and_the_next_field_another(desk: Desk) -> None:
    start = len(desk.project.history())
    for length in range(1, 12):
        editing.set_prose(desk.project, desk.section, "prose", "Reported so"[:length])
    assert len(desk.project.history()) == start + 1
    editing.set_prose(desk.project, desk.section, "judged", "Judged")
    assert len(desk.project.history()) == start + 2
    desk.project.undo()
    desk.project.undo()
    section = next(each for each in records.sections(desk.project.reading, desk.brief) if each.id == desk.section)
    assert (section.prose, section.judged) == ("", "")


def test_only_terms_of_the_yardstick_are_taken(desk: Desk) -> None:
    before = everything(desk.project)
    for wrong in (
        {"likelihood": "probable"}, {"confidence": "huge"}, {"yardstick": "nonsense"}, {"yardstick": "tlp"},
        {"likelihood": "likely", "yardstick": "nonsense"},
    ):  # fmt: skip
        with pytest.raises(editing.NotAllowed):
            judging.edit_judgment(desk.project, desk.judgment, **wrong)
    with pytest.raises(editing.NotAllowed):
        editing.set_field(desk.project, desk.brief, "handling", "SECRET")
    with pytest.raises(editing.NotAllowed):
        editing.set_field(desk.project, desk.brief, "id", "1")  # type: ignore[arg-type]
    with pytest.raises(UnknownScale):
        editing.set_yardstick(desk.project, desk.brief, "nothing")
    with pytest.raises(KeyError):
        editing.set_title(desk.project, 1, "gone")
    assert everything(desk.project) == before


def test_another_yardstick_translates_terms_of_equal_limits_and_never_mixes_rows(desk: Desk) -> None:
    editing.set_yardstick(desk.project, desk.brief, "icd-203-row-2")
    assert records.judgments(desk.project.reading, desk.brief)[0].likelihood == "probable"
    editing.set_yardstick(desk.project, desk.brief, "phia")
    part = content(desk.project.reading, desk.brief).judgments[0]
    assert (part.low == 55 and part.high == 75) or part.low is None


def test_evidence_that_is_not_cited_yet_gets_the_next_number(desk: Desk) -> None:
    from brief_projects import LETTER, code, document

    from workbench.coding.attaching import NewTheme
    from workbench.model.passage import Passage

    project = desk.project
    version = project.reading.value(
        select(table_of(Passage).c.version_id).where(table_of(Passage).c.id == desk.passages["paid"])
    )
    late = code(project, version, document(LETTER), ["all the same"], NewTheme("Cargo"))
    judging.set_evidence(project, desk.judgment, late, supports=False)
    evidence = records.judgments(project.reading, desk.brief)[0].evidence
    assert [(each.number, each.supports) for each in evidence] == [(1, True), (7, False)]
    assert editing.cite(project, desk.brief, late) == 7


def test_judgments_keep_the_order_they_are_given(desk: Desk) -> None:
    second = judging.add_judgment(desk.project, desk.brief, "second")
    third = judging.add_judgment(desk.project, desk.brief, "third")
    judging.move_judgment(desk.project, desk.brief, third, 0)
    assert [each.id for each in records.judgments(desk.project.reading, desk.brief)] == [third, desk.judgment, second]


def test_deleting_a_brief_leaves_passages_and_codings(desk: Desk) -> None:
    before = everything(desk.project)
    editing.delete_brief(desk.project, desk.brief)
    after = everything(desk.project)
    assert after["Passage"] == before["Passage"]
    assert after["Coding"] == before["Coding"]
    assert not any(after[name] for name in ("Brief", "Section", "Citation", "Judgment", "Evidence"))


def test_another_yardstick_takes_the_term_over_by_its_limits_or_not_at_all(desk: Desk) -> None:
    judging.edit_judgment(desk.project, desk.judgment, likelihood="likely", yardstick="icd-203-row-1")
    judging.edit_judgment(desk.project, desk.judgment, yardstick="icd-203-row-2")
    kept = desk.project.reading.rows(select(Judgment.likelihood, Judgment.yardstick))
    assert [tuple(row) for row in kept] == [("probable", "icd-203-row-2")]
    with pytest.raises(editing.NotAllowed):
        judging.edit_judgment(desk.project, desk.judgment, yardstick="phia")
    assert desk.project.reading.rows(select(Judgment.likelihood, Judgment.yardstick)) == kept


def test_a_section_of_a_theme_that_is_gone_is_refused_as_any_other_id(desk: Desk) -> None:
    before = everything(desk.project)
    with pytest.raises(KeyError):
        outlining.add_section(desk.project, desk.brief, title="Gone", theme_id=12345)
    assert everything(desk.project) == before


def test_passages_put_to_a_judgment_are_read_and_written_at_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    real = Step.rows
    monkeypatch.setattr(Step, "rows", lambda step, query: asked.append(1) or real(step, query))
    text = document([(BlockKind.PARAGRAPH, f"Crate number {index} was counted.") for index in range(60)])
    version = add_source(desk.project, text, title="Counted")
    with desk.project.step(Act.ATTACH) as step:
        ids = [make_passage(step, version, [Span(each.start, each.end)]) for each in text.blocks]
    counts = []
    for some in (ids[:2], ids[2:]):
        asked.clear()
        judging.put_passages(desk.project, desk.judgment, some, note="Counted.")
        counts.append(len(asked))
    assert counts[0] == counts[1], "58 passages take as many questions as two"
    numbers = {each.passage_id: each.number for each in records.citations(desk.project.reading, desk.brief)}
    assert [numbers[each] for each in sorted(ids[:2])] == sorted(numbers[each] for each in ids[:2])
    assert len(set(numbers.values())) == len(numbers)
