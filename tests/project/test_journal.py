"""The journal: what comes back by undo comes back to the letter, and what could not is refused by name."""

import math
import sqlite3
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import Boolean, Column, Float, Integer, MetaData, Table, Text, delete, select, update

from tests.project.content import content
from tests.project.worlds import add_text
from workbench.coding.attaching import NewTheme, attach, comment_on
from workbench.coding.errors import NameTaken
from workbench.coding.theme_places import move_theme
from workbench.coding.themes import create_theme, delete_theme, edit_theme
from workbench.model.act import Act
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.model.theme import DEEPEST, Theme
from workbench.project import journal
from workbench.project.changes import Changes
from workbench.project.check import full_check
from workbench.project.errors import NothingToUndo, OutsideStep, sql_named
from workbench.project.opening import create, open_project
from workbench.project.project import Project

_theme = table_of(Theme)


def names(project: Project) -> list[str]:
    return [row[0] for row in project.reading.rows(select(_theme.c.name).order_by(_theme.c.position, _theme.c.id))]


# --- what a journalled column may hold

SCRATCH = Table(
    "scratch",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("words", Text),
    Column("whole", Integer),
    Column("real", Float),
    Column("flag", Boolean),
)
WORDS = st.none() | st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
WHOLE = st.none() | st.integers(-(2**63), 2**63 - 1)
REAL = st.none() | st.floats(allow_nan=False, allow_infinity=False)
ROW = st.tuples(WORDS, WHOLE, REAL, st.none() | st.booleans())


def scratch() -> sqlite3.Connection:
    """A database with the scratch table, its triggers and an open step."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("CREATE TABLE scratch(id INTEGER PRIMARY KEY, words TEXT, whole INTEGER, real FLOAT, flag BOOLEAN)")
    connection.execute("CREATE TABLE step(seq INTEGER PRIMARY KEY, open INTEGER)")
    connection.execute("CREATE TABLE change(seq INTEGER PRIMARY KEY, step INT, tbl TEXT, row INT, before TEXT, after TEXT)")
    for trigger in journal.triggers([SCRATCH]).values():
        connection.execute(trigger)
    connection.execute("INSERT INTO step VALUES(1, 1)")
    return connection


@given(ROW, ROW)
@example(("", 2**53 + 1, 1.8782243457142516e301, True), (None, None, None, None))
def test_every_type_of_column_comes_back_to_the_bit(old: tuple[object, ...], new: tuple[object, ...]) -> None:
    import json

    connection = scratch()
    try:
        connection.execute("INSERT INTO scratch VALUES(1,?,?,?,?)", old)
        connection.execute("UPDATE scratch SET words=?, whole=?, real=?, flag=?", new)
        before, after = connection.execute("SELECT before, after FROM change ORDER BY seq DESC LIMIT 1").fetchone()
        for wanted, kept in ((old, before), (new, after)):
            connection.execute(journal._upsert(SCRATCH), json.loads(kept))
            found = connection.execute("SELECT words, whole, real, flag FROM scratch").fetchone()
            assert found == wanted
            assert [type(value) for value in found[:3]] == [type(value) for value in wanted[:3]]
    finally:
        connection.close()


def test_an_infinite_number_is_refused() -> None:
    connection = scratch()
    try:
        with pytest.raises(sqlite3.Error):
            connection.execute("INSERT INTO scratch VALUES(1,'',1,?,1)", (math.inf,))
        assert connection.execute("SELECT count(*) FROM scratch").fetchone() == (0,)
    finally:
        connection.close()


# --- steps


def test_a_write_outside_a_step_is_refused(project: Project) -> None:
    assert project._writer is not None
    with pytest.raises(OutsideStep), sql_named(project.path), project._writer.connect() as connection:
        connection.exec_driver_sql(
            "INSERT INTO theme(id,name,definition,colour,key,position,created_at,when_to_use,when_not,is_retired)"
            " VALUES(1,'x','',0,'',0,'','','',0)"
        )
    assert names(project) == []


def test_a_reading_cannot_write(project: Project) -> None:
    from sqlalchemy.exc import DBAPIError

    from workbench.project.errors import ProjectReadOnly

    with pytest.raises((ProjectReadOnly, DBAPIError)), project.reading.connection() as connection:
        connection.exec_driver_sql("DELETE FROM step")


def test_a_step_that_changes_nothing_leaves_no_trace(project: Project) -> None:
    theme = create_theme(project, "Ships")
    heard: list[Changes] = []
    project.subscribe(heard.append)
    seen = project.history()
    edit_theme(project, theme, name="Ships")
    create_theme(project, "Ships")
    assert project.history() == seen
    assert heard == []


def test_a_nested_step_joins_the_outer_one(project: Project) -> None:
    heard: list[Changes] = []
    project.subscribe(heard.append)
    with project.step(Act.SAMPLE):
        version = add_text(project)
        attach(project, version, [Span(0, 6)], NewTheme("A/B"))
        create_theme(project, "C")
    assert [(event.act, event.kind) for event in heard] == [(Act.SAMPLE, "do")]
    assert sorted(names(project)) == ["A", "B", "C"]
    project.undo()
    assert all(not rows for table, rows in content(project.reading).items() if table != "project_info")


def test_a_nested_step_that_fails_takes_only_its_own_part_back(project: Project) -> None:
    create_theme(project, "Taken")
    with project.step(Act.SAMPLE):
        first = create_theme(project, "First")
        with pytest.raises(NameTaken), project.step(Act.EDIT_THEME) as step:  # noqa: PT012
            step.get(Theme, first).definition = "half a change"
            create_theme(project, "Half")
            edit_theme(project, first, name="Taken")
        create_theme(project, "Last")
    assert sorted(names(project)) == ["First", "Last", "Taken"]
    assert project.reading.value(select(_theme.c.definition).where(_theme.c.name == "First")) == ""
    project.undo()
    assert names(project) == ["Taken"]
    assert full_check(project.reading) == []


def test_what_was_typed_may_hold_anything(project: Project) -> None:
    """The act's arguments keep what was typed as it was typed; names are cleaned."""
    create_theme(project, "lone \ud800 surrogate \0 and NUL")
    assert names(project) == ["lone surrogate and NUL"]
    assert "surrogate" in str(project.history()[0].arguments)
    project.undo()
    assert names(project) == []


def test_an_act_argument_cannot_pose_as_the_kind(project: Project) -> None:
    with pytest.raises(ValueError, match="Place"), project.step(Act.NEW_ENTITY, kind="Place"):  # type: ignore[arg-type]
        pass


# --- typing merges, new acts empty redo


def test_typing_is_undone_as_one(project: Project) -> None:
    theme = create_theme(project, "Ships")
    heard: list[Changes] = []
    project.subscribe(heard.append)
    for end in range(1, 6):
        edit_theme(project, theme, merge=f"definition {theme}", definition="Barge"[:end])
    assert [event.ids("theme") for event in heard] == [{theme}] * 5
    assert len([step for step in project.history() if step.act == Act.EDIT_THEME]) == 1
    project.undo()
    assert project.reading.value(select(_theme.c.definition)) == ""
    project.redo()
    assert project.reading.value(select(_theme.c.definition)) == "Barge"
    edit_theme(project, theme, merge=f"definition {theme}", definition="Barges")
    project.undo()
    assert project.reading.value(select(_theme.c.definition)) == "Barge", "nothing merges into what was redone"


def test_typing_of_another_session_is_not_gone_on_with(project: Project) -> None:
    theme = create_theme(project, "Ships")
    edit_theme(project, theme, merge="k", definition="yesterday")
    project.close()
    with open_project(project.path, "Anna Kowal") as again:
        edit_theme(again, theme, merge="k", definition="today")
        again.undo()
        assert again.reading.value(select(_theme.c.definition)) == "yesterday"


def test_what_a_merged_step_announces_is_only_what_is_new(project: Project) -> None:
    heard: list[Changes] = []
    project.subscribe(heard.append)
    with project.step(Act.NEW_THEME, merge="m") as step:
        step.add(Theme(name="a"))
    with project.step(Act.NEW_THEME, merge="m") as step:
        step.add(Theme(name="b"))
    assert [len(event.added["theme"]) for event in heard] == [1, 1]
    assert heard[0].added["theme"].isdisjoint(heard[1].added["theme"])
    project.undo()
    assert names(project) == []


def test_typing_of_two_analysts_does_not_merge(project: Project) -> None:
    theme = create_theme(project, "Ships")
    edit_theme(project, theme, merge="k", definition="mine")
    project.act_as("Jan Nowak")
    edit_theme(project, theme, merge="k", definition="ours")
    project.undo()
    assert project.reading.value(select(_theme.c.definition)) == "mine"


def test_a_new_act_empties_redo_and_history_keeps_all(project: Project) -> None:
    create_theme(project, "a")
    create_theme(project, "b")
    project.undo()
    create_theme(project, "c")
    with pytest.raises(NothingToUndo):
        project.redo()
    assert project.to_redo() is None
    assert [(step.kind, step.undone) for step in project.history()[:4]] == [
        ("do", False), ("undo", False), ("do", True), ("do", False),
    ]  # fmt: skip
    project.undo()
    project.undo()
    assert names(project) == []
    with pytest.raises(NothingToUndo):
        project.undo()


# --- trees, cascades, swapped names


def test_a_whole_tree_comes_back(project: Project) -> None:
    version = add_text(project)
    for number in range(30):
        attach(project, version, [Span(number, number + 2 + number % 5)], NewTheme(f"R/a{number % 3}/b{number % 7}"))
    before = content(project.reading)
    delete_theme(project, project.reading.value(select(_theme.c.id).where(_theme.c.name == "R")))
    assert content(project.reading)["coding"] == []
    project.undo()
    assert content(project.reading) == before


def test_the_deepest_tree_comes_back(project: Project) -> None:
    create_theme(project, "/".join(f"t{number}" for number in range(DEEPEST)))
    before = content(project.reading)
    delete_theme(project, project.reading.value(select(_theme.c.id).where(_theme.c.name == "t0")))
    assert names(project) == []
    project.undo()
    assert content(project.reading) == before


def test_swapped_names_and_turned_trees_come_back(project: Project) -> None:
    for path in ("A/x", "B/y", "C"):
        create_theme(project, path)
    by_name = {row.name: row.id for row in project.reading.rows(select(_theme))}
    before = content(project.reading)
    with project.step(Act.EDIT_THEME) as step:
        for old, new in (("A", "?"), ("B", "A"), ("?", "B")):
            step.execute(update(_theme).where(_theme.c.name == old).values(name=new))
        step.execute(update(_theme).where(_theme.c.name == "x").values(parent_id=None))
        step.execute(update(_theme).where(_theme.c.id == by_name["A"]).values(parent_id=by_name["x"]))
        step.execute(delete(_theme).where(_theme.c.id == by_name["B"]))
    after = content(project.reading)
    project.undo()
    assert content(project.reading) == before
    project.redo()
    assert content(project.reading) == after


def test_the_order_of_siblings_comes_back(project: Project) -> None:
    ids = {name: create_theme(project, name) for name in "abcde"}
    move_theme(project, ids["e"], None, 0)
    move_theme(project, ids["a"], None, 3)
    assert names(project) == ["e", "b", "c", "a", "d"]
    project.undo()
    project.undo()
    assert names(project) == ["a", "b", "c", "d", "e"]


# --- events


def test_a_failing_listener_harms_neither_the_act_nor_the_others(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, _error, _trace: reported.append(kind))
    heard: list[Changes] = []

    def fails(_changes: Changes) -> None:
        raise ZeroDivisionError

    project.subscribe(fails)
    stop = project.subscribe(heard.append)
    theme = create_theme(project, "Ships")
    assert names(project) == ["Ships"]
    assert [event.added for event in heard] == [{"theme": {theme}}]
    assert reported == [ZeroDivisionError]
    stop()
    stop()
    project.undo()
    assert len(heard) == 1


def test_changes_are_announced_after_the_commit(project: Project) -> None:
    seen: list[list[str]] = []

    def look(_changes: Changes) -> None:
        connection = sqlite3.connect(project.path)
        seen.append([row[0] for row in connection.execute("SELECT name FROM theme ORDER BY name")])
        connection.close()

    project.subscribe(look)
    create_theme(project, "Ships")
    project.undo()
    assert seen == [["Ships"], []]


def test_a_listener_may_act_itself(project: Project) -> None:
    def answer(changes: Changes) -> None:
        if changes.kind == "do" and changes.added.get("theme") and len(names(project)) < 3:
            create_theme(project, f"answer {len(names(project))}")

    project.subscribe(answer)
    create_theme(project, "question")
    assert names(project) == ["question", "answer 1", "answer 2"]


def test_comments_with_every_sort_of_letter_come_back(tmp_path: Path) -> None:
    odd = "“a”\\\"'\t\n\u2028\u2029\u200f\ufeff 😀é 北京 \x7f {}[]"
    with create(tmp_path / "odd ?%# name.workbench", "T", "Ł“ \\") as project:
        made = attach(project, add_text(project), [Span(0, 6)], NewTheme(odd), odd)
        comment_on(project, made.coding_id, odd * 2)
        before = content(project.reading)
        project.undo()
        project.undo()
        project.redo()
        project.redo()
        assert content(project.reading) == before


def test_one_undo_never_takes_back_minutes_of_typing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr("workbench.project.project.monotonic", lambda: clock[0])
    theme = create_theme(project, "Ships")
    written = []
    for words, after in (("a", 0), ("ab", 2), ("abc", 30), ("abcd", 5), ("abcde", 7), ("abcdef", 7), ("abcdefg", 7), ("h", 7)):
        clock[0] += after
        edit_theme(project, theme, merge="k", definition=words)
    while project.to_undo() is not None and (now := project.reading.value(select(_theme.c.definition))):
        written.append(now)
        project.undo()
    assert written == ["h", "abcdefg", "ab"]
