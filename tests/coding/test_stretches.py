"""Many stretches attached at once."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.project.worlds import TEXT
from workbench.act_wording import act_words
from workbench.coding.attaching import NewTheme, ThemeTarget, attach
from workbench.coding.errors import NoSuchPlace
from workbench.coding.records import marks, passage
from workbench.coding.stretches import attach_stretches
from workbench.model.span import Span
from workbench.project.project import Project


def test_all_become_passages_of_one_step_and_go_with_one_undo(project: Project, version: int) -> None:
    before = marks(project.reading, version)
    first = attach(project, version, [Span(3, 9)], NewTheme("Ships"))
    theme = ThemeTarget(first.theme_id or 0)
    heard: list[object] = []
    project.subscribe(heard.append)
    made = attach_stretches(
        project, [(version, [Span(20, 30)]), (version, [Span(3, 9)]), (version, [Span(20, 30)])], theme, "so"
    )
    assert made.added == 1
    assert len(heard) == 1
    placed = marks(project.reading, version)
    assert {(mark.start, mark.end) for mark in placed} == {(3, 9), (20, 30)}
    step = project.to_undo()
    assert step is not None
    assert act_words(step.act, step.arguments) == "Attach “Ships” to 3 passages"
    project.undo()
    assert [mark.start for mark in marks(project.reading, version)] == [3]
    project.undo()
    assert marks(project.reading, version) == before


def test_a_hit_of_two_pieces_is_one_passage(project: Project, version: int) -> None:
    attach_stretches(project, [(version, [Span(3, 9), Span(20, 30)])], NewTheme("Cut"))
    (one,) = {mark.passage_id for mark in marks(project.reading, version)}
    assert passage(project.reading, one).spans == (Span(3, 9), Span(20, 30))


def test_what_lies_outside_writes_nothing(project: Project, version: int) -> None:
    before = project.to_undo()
    with pytest.raises(NoSuchPlace):
        attach_stretches(project, [(version, [Span(3, 9)]), (version, [Span(10**6, 10**6 + 1)])], NewTheme("X"))
    with pytest.raises(KeyError):
        attach_stretches(project, [], NewTheme("X"))
    assert project.to_undo() == before


spans = st.builds(
    lambda start, length: Span(start, min(len(TEXT), start + length)), st.integers(0, len(TEXT) - 12), st.integers(1, 12)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None)
@given(st.lists(spans.filter(lambda span: span.of(TEXT).strip() != ""), min_size=1, max_size=6))
def test_in_bulk_is_as_one_by_one(project: Project, version: int, found: list[Span]) -> None:
    attach_stretches(project, [(version, [span]) for span in found], NewTheme("Bulk"))
    bulk = sorted({(mark.start, mark.end) for mark in marks(project.reading, version)})
    project.undo()
    for span in found:
        attach(project, version, [span], NewTheme("Bulk"))
    assert sorted({(mark.start, mark.end) for mark in marks(project.reading, version)}) == bulk
    while marks(project.reading, version):
        project.undo()
