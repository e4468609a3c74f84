"""Older files: brought to the present format after a copy, whole or not at all."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from tests.project.content import FORMATS
from workbench.briefs.markup import parse, plain
from workbench.model.tables import JOURNALLED, table_of
from workbench.project import migration
from workbench.project.check import full_check
from workbench.project.errors import DamagedProject
from workbench.project.header import FORMAT, read_header
from workbench.project.opening import create, open_for_reading, open_project
from workbench.project.reading import Reading

OLD = sorted(FORMATS.glob("format-*.workbench"))


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a file as an earlier program wrote it."""
    return Path(shutil.copy(request.param, tmp_path / "old.workbench"))


Rows = dict[str, tuple[list[str], list[tuple[object, ...]]]]


def rows(path: Path) -> Rows:
    """The columns and rows of every journalled table that the file has, whatever its format."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        found: Rows = {}
        for name in sorted(there & {table_of(model).name for model in JOURNALLED}):
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            found[name] = columns, connection.execute(f"SELECT {', '.join(columns)} FROM {name} ORDER BY id").fetchall()
        return found
    finally:
        connection.close()


def same_rows(reading: Reading, before: Rows) -> bool:
    """Whether all that was in a file is in the project as it was, in the columns that there were."""
    return all(
        [tuple(row) for row in reading.rows(text(f"SELECT {', '.join(columns)} FROM {_from(name, columns)} ORDER BY id"))]
        == kept
        for name, (columns, kept) in before.items()
        if name != "analyst"  # whoever opens the file may be new in it
    )


def _from(name: str, columns: list[str]) -> str:
    """Return where the rows of an older table stand by now: a judgment's brief and place have a table of their own."""
    if name == "judgment" and "brief_id" in columns:
        return "(SELECT judgment.*, brief_id, position FROM judgment JOIN brief_judgment ON judgment_id = judgment.id)"
    return name


def test_nothing_is_lost_and_the_journal_works_again(old: Path) -> None:
    before = rows(old)
    with open_project(old, "Anna Kowal") as project:
        assert same_rows(project.reading, before)
        assert full_check(project.reading) == []
        assert project.to_undo() is None, "steps from before the migration are out of reach"
        assert any(step.act == "attach" for step in project.history()), "but they can still be read"
    assert read_header(old).version == FORMAT


def test_a_copy_of_the_old_file_is_made_first(old: Path) -> None:
    version, before = read_header(old).version, rows(old)
    open_project(old, "Anna Kowal").close()
    copies = list(old.parent.glob("old backups/*before format*"))
    assert [read_header(copy).version for copy in copies] == [version]
    assert rows(copies[0]) == before


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
def test_a_migrated_file_has_the_schema_of_a_new_one(old: Path, tmp_path: Path) -> None:
    with open_project(old, "A") as migrated, create(tmp_path / "new.workbench", "", "A") as new:
        for table in map(table_of, JOURNALLED):
            ours, theirs = (_shape(project.reading, table.name) for project in (migrated, new))
            assert ours == theirs


def _shape(reading: Reading, table: str) -> dict[str, object]:
    with reading.connection() as connection:
        seen = inspect(connection)
        indexes = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type='index' AND tbl_name=? AND sql NOT NULL", (table,)
        )
        return {
            "columns": [(c["name"], str(c["type"]), c["nullable"]) for c in seen.get_columns(table)],
            "keys": sorted(tuple(row)[2:] for row in connection.exec_driver_sql(f"PRAGMA foreign_key_list({table})")),
            "checks": sorted((c["name"] or "", c["sqltext"]) for c in seen.get_check_constraints(table)),
            "unique": sorted(u["column_names"] for u in seen.get_unique_constraints(table)),
            "indexes": sorted(tuple(row) for row in indexes),
        }  # fmt: skip


def test_reading_an_older_file_leaves_it_as_it_is(old: Path) -> None:
    before, data = rows(old), old.read_bytes()
    with open_for_reading(old) as project:
        assert same_rows(project.reading, before)
        assert full_check(project.reading) == []
        shadow = project._shadow
    assert old.read_bytes() == data
    assert shadow is not None
    assert not shadow.parent.exists()
    assert not list(old.parent.glob("* backups"))


def test_a_migration_that_fails_leaves_the_file_as_it_was(old: Path, tmp_path: Path) -> None:
    scripts = tmp_path / "scripts"
    shutil.copytree(migration.SCRIPTS, scripts)
    (scripts / "versions" / "0099_breaks.py").write_text(
        f"from alembic import op\nrevision = '0099'\ndown_revision = '{FORMAT:04d}'\n"
        "def upgrade():\n    op.execute('DELETE FROM source_version')\n"
    )
    before = rows(old)
    with pytest.raises(DamagedProject):
        migration.migrate(old, scripts, 99)
    assert rows(old) == before
    assert read_header(old).version < FORMAT


def test_the_file_refuses_values_that_are_none(old: Path) -> None:
    open_project(old, "Anna Kowal").close()
    connection = sqlite3.connect(old)
    try:
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("UPDATE credibility SET digit = 7")
    finally:
        connection.close()


def test_no_letter_of_older_prose_becomes_a_sign_of_the_markup(tmp_path: Path) -> None:
    path = Path(shutil.copy(FORMATS / "format-4.workbench", tmp_path / "old.workbench"))
    words = "1999. It *was* so ^[1] \\ here [3]\n# not a heading\n> nor quoted\n  # set in\n 2. April"
    words += "\n| no | table |\n|---|---|\n[“3”] \n![x](figure:themes)\nsee [](ref:section/5)\n> [“1”]\na \\| b\n1.\n[3, 4]"
    with sqlite3.connect(path) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')  # those of the journal, which only the program can run
        connection.execute("UPDATE brief_section SET prose = ? WHERE kind = 'bottom line'", (words,))
    connection.close()
    with open_project(path, "Anna Kowal") as project:
        kept = project.reading.value(text("SELECT prose FROM brief_section WHERE kind = 'bottom line'"))
    blocks, lines = parse(kept), words.splitlines()
    assert [block.kind for block in blocks] == ["paragraph"] * len(lines)
    assert [plain(block.runs) for block in blocks[:-1]] == [line.replace(" [3]", "").strip() for line in lines[:-1]]
    assert [run.cites for run in blocks[-1].runs] == [(3, 4)]
