"""The past: steps sought, ways back and forth with their preview, what a step touched, discarded branches."""

import sqlite3
import time
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.project.content import content, difference
from tests.project.worlds import add_text
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.passages import grade
from workbench.coding.themes import create_theme, delete_theme, edit_theme
from workbench.model.act import Act
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.project.errors import NothingToUndo
from workbench.project.opening import create
from workbench.project.past import Sought, analysts_of, days, owner_of, preview, sought, to_redo, touched_by, way_to
from workbench.project.project import Project


@pytest.fixture
def six(tmp_path: Path) -> Project:
    """A project with six themes, made one after the other, the last two by another analyst."""
    made = create(tmp_path / "p.workbench", "Past", "Anna Kowal")
    for name in "ABCD":
        create_theme(made, name)
    made.act_as("Jan Nowak")
    for name in "EF":
        create_theme(made, name)
    return made


def step_of(project: Project, name: str) -> int:
    return next(one.seq for one in project.history() if one.arguments.get("name") == name and one.kind == "do")


def record(project: Project, name: str):
    return next(one for one in project.history() if one.seq == step_of(project, name))


def names(project: Project) -> str:
    return "".join(sorted(row[4] for row in content(project.reading)["theme"]))


def test_going_back_undoes_all_that_came_after_as_one_event_and_can_be_redone(six: Project) -> None:
    heard: list[Changes] = []
    six.subscribe(heard.append)
    whole = content(six.reading)
    way = way_to(six.reading, record(six, "C"))
    assert way is not None
    assert (way.kind, way.steps, way.rows) == ("undo", 3, 3)
    told = preview(six.reading, way, step_of(six, "C"))
    six.undo_to(way.last)
    assert len(heard) == 1
    assert (heard[0].is_run, heard[0].removed) == (True, told.removed)
    assert len(content(six.reading)["theme"]) == 3
    assert way_to(six.reading, record(six, "C")) is None
    forth = way_to(six.reading, record(six, "E"))
    assert forth is not None
    assert (forth.kind, forth.steps) == ("redo", 2)
    six.redo_to(forth.last)
    six.redo()
    assert content(six.reading) == whole
    six.close()


def test_a_way_that_is_none_changes_nothing(six: Project) -> None:
    six.undo()
    create_theme(six, "G")  # which discards F
    before, steps = content(six.reading), len(six.history())
    discarded = record(six, "F")
    assert discarded.undone
    assert discarded.seq not in to_redo(six.reading)
    assert way_to(six.reading, discarded) is None
    assert way_to(six.reading, record(six, "G")) is None
    for wrong in (lambda: six.undo_to(discarded.seq), lambda: six.redo_to(step_of(six, "A")), lambda: six.undo_to(9_999)):
        with pytest.raises(NothingToUndo):
            wrong()
    assert (content(six.reading), len(six.history())) == (before, steps)
    six.close()


def test_steps_are_sought_by_analyst_act_and_day(six: Project) -> None:
    edit_theme(six, content(six.reading)["theme"][0][0], definition="so")
    assert [one.arguments.get("name") for one in sought(six.reading, Sought("Jan Nowak", frozenset({Act.NEW_THEME})))] == [
        "F",
        "E",
    ]
    assert [one.act for one in sought(six.reading, Sought(acts=frozenset({Act.EDIT_THEME})))] == [Act.EDIT_THEME]
    today = datetime.now(UTC).astimezone().date()
    assert days(six.reading)[0] in {today, today - timedelta(days=1)}
    assert sought(six.reading, Sought(day=days(six.reading)[0]))
    assert sought(six.reading, Sought(day=today - timedelta(days=400))) == []
    assert analysts_of(six.reading) == ["Anna Kowal", "Jan Nowak"]
    page = sought(six.reading, Sought(), 3)
    assert [one.seq for one in sought(six.reading, Sought(), 3, before=page[-1].seq)] == [page[-1].seq - n for n in (1, 2, 3)]
    six.close()


def test_what_a_step_touched_is_told_even_when_it_is_gone(six: Project) -> None:
    version = add_text(six)
    made = attach(six, version, [Span(0, 6)], NewTheme("A"))
    grade(six, made.passage_id, 2)
    graded = six.history(1)[0]
    assert [(table, there) for table, _row, there in touched_by(six.reading, graded)] == [("credibility", True)]
    table, row, _there = touched_by(six.reading, graded)[0]
    assert owner_of(six.reading, table, row) == ("passage", made.passage_id)
    delete_theme(six, made.theme_id or 0)
    gone = touched_by(six.reading, six.history(1)[0])
    assert ("theme", made.theme_id, False) in gone
    coding = next(row for table, row, _ in gone if table == "coding")
    assert owner_of(six.reading, "coding", coding) == ("passage", made.passage_id)
    six.undo()
    assert ("theme", made.theme_id, True) in touched_by(six.reading, six.history(1)[0])
    six.close()


def do(project: Project, version: int, passage_id: int, act: str, number: int) -> None:
    """Do one act of any past."""
    if act == "new":
        create_theme(project, f"T{number}")
    elif act == "grade":
        grade(project, passage_id, 1 + number % 6)
    elif act == "attach":
        attach(project, version, [Span(20 + number, 40)], NewTheme("B"))
    else:
        (project.undo if act == "undo" else project.redo)()


@pytest.mark.timeout(180)
@settings(max_examples=25)
@given(st.lists(st.sampled_from(["new", "grade", "undo", "redo", "attach"]), min_size=3, max_size=14), st.data())
def test_any_past_can_be_gone_back_to_and_the_preview_is_what_happens(
    tmp_path_factory: pytest.TempPathFactory, acts: list[str], data: st.DataObject
) -> None:
    with create(tmp_path_factory.mktemp("any") / "a.workbench", "A", "Anna Kowal") as project:
        version = add_text(project)
        first = attach(project, version, [Span(0, 6)], NewTheme("A")).passage_id
        for number, act in enumerate(acts):
            with suppress(NothingToUndo, KeyError):
                do(project, version, first, act, number)
        step = data.draw(st.sampled_from(project.history()))
        way = way_to(project.reading, step)
        if way is None:
            return
        told = preview(project.reading, way, step.seq)
        before = content(project.reading)
        (project.undo_to if way.kind == "undo" else project.redo_to)(way.last)
        added, changed, removed = difference(before, content(project.reading))
        assert (told.added, told.removed) == (added, removed)
        assert all(ids <= told.changed.get(table, set()) for table, ids in changed.items())
        top = project.to_undo()
        assert top is None or top.seq <= step.seq
        for _step in range(way.steps):
            (project.redo if way.kind == "undo" else project.undo)()
        assert content(project.reading) == before


def test_the_first_half_hour_of_a_day_counts_where_zones_are_off_by_half(six: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    file = sqlite3.connect(six.path)
    with file:
        file.execute("UPDATE step SET at='2026-03-01T18:45:00.000000Z'")
    file.close()
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    time.tzset()
    try:
        assert days(six.reading) == [date(2026, 3, 2)]
        assert sought(six.reading, Sought(day=date(2026, 3, 2)))
    finally:
        monkeypatch.undo()
        time.tzset()
