"""What was altered behind the journal is named and left alone; what a stranger took from the file is made anew or told."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Table, select

from tests.project.content import content
from tests.project.worlds import add_text
from workbench.coding.attaching import NewTheme, ThemeTarget, attach
from workbench.coding.themes import create_theme
from workbench.model.act import Act
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.model.theme import Theme
from workbench.project.check import full_check
from workbench.project.errors import DamagedProject, UndoConflict
from workbench.project.opening import open_project
from workbench.project.project import Project

_theme = table_of(Theme)


def names(project: Project) -> list[str]:
    return [row[0] for row in project.reading.rows(select(_theme.c.name).order_by(_theme.c.position, _theme.c.id))]


def _behind_the_journal(path: Path, *statements: str) -> None:
    """Change the file as a stranger's tool would, without triggers, which are put back afterwards."""
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA foreign_keys=ON")
        kept = connection.execute("SELECT name, sql FROM sqlite_master WHERE type='trigger'").fetchall()
        for name, _sql in kept:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _name, sql in kept:
            connection.execute(sql)
        connection.commit()
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE coding SET comment='tampered'", "coding"),
        ("DELETE FROM coding", "coding"),
        ("UPDATE theme SET name='tampered'", "theme"),
        ("UPDATE fragment SET exact=exact||'!'", "fragment"),
    ],
)
def test_a_row_altered_behind_the_journal_is_named(project: Project, statement: str, table: str) -> None:
    attach(project, add_text(project), [Span(0, 6)], NewTheme("Ships"))
    project.close()
    _behind_the_journal(project.path, statement)
    with open_project(project.path, "A") as again:
        before, steps = content(again.reading), len(again.history())
        with pytest.raises(UndoConflict) as caught:
            again.undo()
        assert caught.value.table == table
        assert caught.value.row in {row[0] for row in again.reading.rows(select(_table(table).c.id))} or "DELETE" in statement
        assert content(again.reading) == before
        assert len([step for step in again.history() if step.kind == "undo"]) == 0
        assert len(again.history()) <= steps + 1  # the analyst's entry


def _table(name: str) -> Table:
    from workbench.model.tables import JOURNALLED

    return next(table_of(model) for model in JOURNALLED if table_of(model).name == name)


def test_a_replay_never_takes_along_rows_that_it_does_not_know(project: Project) -> None:
    """A coding that came in past the journal would go with its theme by cascade: refused, and by name."""
    version = add_text(project)
    made = attach(project, version, [Span(0, 6)], NewTheme("Ships"))
    theme = create_theme(project, "Lonely")
    project.close()
    values = f"8, {made.passage_id}, {version}, {theme}, (SELECT id FROM analyst), '', ''"
    _behind_the_journal(
        project.path, f"INSERT INTO coding(id,passage_id,version_id,theme_id,analyst_id,comment,created_at) VALUES({values})"
    )
    with open_project(project.path, "Anna Kowal") as again:
        with pytest.raises(UndoConflict) as caught:
            again.undo()
        assert (caught.value.table, caught.value.row) == ("coding", 8)
        assert "Lonely" in names(again)


def test_a_row_whose_parent_is_gone_is_not_put_back_alone(project: Project) -> None:
    version = add_text(project)
    made = attach(project, version, [Span(0, 6)], NewTheme("Ships"))
    attach(project, version, [Span(0, 6)], ThemeTarget(create_theme(project, "Other")))
    with project.step(Act.DETACH) as step:
        from workbench.model.coding import Coding

        step.delete(step.get(Coding, made.coding_id))
    project.close()
    _behind_the_journal(project.path, f"DELETE FROM theme WHERE id={made.theme_id}")
    with open_project(project.path, "Anna Kowal") as again:
        with pytest.raises(UndoConflict) as caught:
            again.undo()
        assert (caught.value.table, caught.value.row) == ("coding", made.coding_id)


def test_missing_triggers_are_made_anew(project: Project) -> None:
    project.close()
    connection = sqlite3.connect(project.path)
    connection.execute("DROP TRIGGER journal_theme_insert")
    connection.commit()
    connection.close()
    with open_project(project.path, "Anna Kowal") as again:
        create_theme(again, "Ships")
        again.undo()
        assert names(again) == []
        assert full_check(again.reading) == []


def test_a_file_without_its_tables_is_damaged(project: Project) -> None:
    project.close()
    connection = sqlite3.connect(project.path)
    connection.execute("DROP TABLE alias")
    connection.commit()
    connection.close()
    with pytest.raises(DamagedProject):
        open_project(project.path, "Anna Kowal")
