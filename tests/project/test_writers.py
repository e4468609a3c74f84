"""For every writing function: do, undo, the file's content is equal; redo, equal again; and its event tells the difference."""

from collections.abc import Callable

import pytest

from tests.project.content import content, difference
from tests.project.writers import READERS, WRITERS, Act, found
from workbench.model.tables import JOURNALLED, table_of
from workbench.project.changes import Changes
from workbench.project.check import full_check
from workbench.project.opening import open_project
from workbench.project.project import Project

ACTS = [
    pytest.param(act, id=f"{writer.__module__}.{writer.__name__}-{number}")
    for writer, acts in WRITERS.items()
    for number, act in enumerate(acts)
]


def test_every_writing_function_has_its_acts() -> None:
    functions = {function for function in found() if f"{function.__module__}.{function.__name__}" not in READERS}

    def names(which: set[Callable[..., object]]) -> set[str]:
        return {f"{each.__module__}.{each.__name__}" for each in which}

    assert names(functions - set(WRITERS)) == set(), "add an act to tests/project/writers.py"
    assert names(set(WRITERS) - functions) == set()


def test_the_furnished_project_has_a_row_in_every_table(furnished: tuple[Project, int]) -> None:
    project, _version = furnished
    assert [name for name, rows in content(project.reading).items() if not rows] == []
    assert len(content(project.reading)) == len(JOURNALLED) - 1


@pytest.mark.parametrize("act", ACTS)
def test_undo_and_redo_give_back_the_content(furnished: tuple[Project, int], act: Act) -> None:
    project, version = furnished
    before = content(project.reading)
    heard: list[Changes] = []
    project.subscribe(heard.append)
    act(project, version)
    after = content(project.reading)
    assert after != before, "the act of the registry must change something"
    for _round in range(2):
        project.undo()
        assert content(project.reading) == before
        project.redo()
        assert content(project.reading) == after
    assert [event.kind for event in heard] == ["do", "undo", "redo", "undo", "redo"], "each told once"
    for event, (old, new) in zip(heard, [(before, after), (after, before), (before, after)], strict=False):
        added, changed, removed = difference(old, new)
        assert (event.added, event.removed) == (added, removed)
        assert all(ids <= event.changed.get(table, set()) for table, ids in changed.items())
    assert full_check(project.reading) == []


@pytest.mark.parametrize("act", ACTS)
def test_undo_after_reopening(furnished: tuple[Project, int], act: Act) -> None:
    project, version = furnished
    before = content(project.reading)
    act(project, version)
    after = content(project.reading)
    project.close()
    with open_project(project.path, "Anna Kowal") as again:
        assert content(again.reading) == after
        again.undo()
        assert content(again.reading) == before
    with open_project(project.path, "Somebody Else") as again:
        again.redo()
        assert content(again.reading) == after


class _BreaksError(Exception):
    pass


@pytest.mark.parametrize("act", ACTS)
def test_a_failure_in_the_middle_leaves_the_file_as_it_was(furnished: tuple[Project, int], act: Act) -> None:
    project, version = furnished
    before, steps = content(project.reading), len(project.history())
    heard: list[Changes] = []
    project.subscribe(heard.append)
    with pytest.raises(_BreaksError), project.step(project.history()[0].act):  # noqa: PT012
        act(project, version)
        raise _BreaksError
    assert content(project.reading) == before
    assert len(project.history()) == steps
    assert heard == []
    act(project, version)
    assert content(project.reading) != before, "and the project goes on working"


def test_all_journalled_tables_are_compared() -> None:
    assert {table_of(model).name for model in JOURNALLED} >= {"coding", "passage", "judgment_evidence"}
