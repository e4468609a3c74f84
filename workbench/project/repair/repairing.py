"""The repair from end to end: an image of the file, what can be read of it, what follows from the rest, the check."""

import shutil
import sqlite3
import struct
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from workbench.project import journal
from workbench.project.backup import backups
from workbench.project.check import full_check
from workbench.project.copies import holdings
from workbench.project.engines import writing_engine
from workbench.project.errors import DamagedProject, FolderMissing, ProjectError, ProjectExists, named
from workbench.project.header import APPLICATION_ID, FORMAT, read_header
from workbench.project.indexing import complete_index
from workbench.project.opening import open_project
from workbench.project.project import new_info
from workbench.project.repair.image import make_image
from workbench.project.repair.keys import mend_keys
from workbench.project.repair.older import make_older
from workbench.project.repair.passages import mend_passages, rebuild_passages
from workbench.project.repair.salvage import Salvage, kept_tables, read_pages
from workbench.project.repair.steps import mend_steps, set_floor
from workbench.project.repair.tale import Notes, Outcome, Tale
from workbench.project.repair.texts import Texts
from workbench.project.repair.told_rows import bring_back
from workbench.project.repair.values import mend_values
from workbench.project.schema import make_schema
from workbench.project.word_index import drop_index, make_index

NAMES: Mapping[str, str] = {"theme": "Lost theme", "entity": "Lost entity", "analyst": "Lost analyst", "source": "Lost source"}
"""What stand-ins are called where nobody says otherwise."""

NOTHING_LOST: tuple[Outcome, ...] = (Outcome.REPAIRED,)
"""Outcomes after which nothing is lost or other than it was."""


class RepairImpossible(ProjectError):
    """Nothing of the project could be read; a dated copy is all that helps."""


def repair(
    path: Path,
    target: Path,
    analyst: str,
    *,
    of: Path | None = None,
    names: Mapping[str, str] = NAMES,
    progress: Callable[[float], None] = lambda _part: None,
) -> Tale:
    """Repair a project into a copy, and tell what was wrong and what became of it. The original is only read.

    of: the project whose dated copies may help, if the path is a copy made for the repair. names: what stand-ins for lost
    themes, entities and analysts are called. progress: 0 to 1. The copy appears whole under its name, or not at all.
    Raises ProjectMissing, NotAProject, NewerProject, ProjectInUse, ProjectExists and FolderMissing (of the target),
    RepairImpossible, DiskFull, ProjectUnreachable, ProjectReadOnly.
    """
    path, target, notes = path.absolute(), target.absolute(), Notes()
    if target.exists():
        raise ProjectExists(target)
    if not target.parent.is_dir():
        raise FolderMissing(target)
    with named(target), tempfile.TemporaryDirectory(prefix=".repair-", dir=target.parent) as place:
        folder = Path(place)
        image = make_image(path, folder, notes)
        made = folder / "made"
        salvaged = not _is_sound(image)
        try:
            if salvaged:
                _salvage(image, made, notes, progress)
            else:
                shutil.copyfile(image, made)
            progress(0.8)
            _mend(made, path, backups(of or path), names, notes, salvaged=salvaged)
            _make_anew(made)
        except (sqlite3.Error, ValueError, TypeError, LookupError, OverflowError, struct.error) as error:
            raise RepairImpossible(path) from error  # a damage nobody has met yet is told in a sentence, too
        tale = _finish(made, folder / target.name, target, analyst, notes)
        if salvaged and not any(count for name, count in tale.holds.counts().items() if name != "steps"):
            raise RepairImpossible(path)
        _put(folder / target.name, target)
    progress(1.0)
    return tale


def _is_sound(image: Path) -> bool:
    """Tell whether SQLite finds nothing wrong with the pages and every table is there; indexes are made anew first."""
    try:
        with closing(sqlite3.connect(image)) as connection:
            connection.execute("REINDEX").close()
            connection.commit()
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(3)")]
            known = {str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
            for table in known & kept_tables().keys():
                for _row in connection.execute(f'SELECT * FROM "{table}"'):
                    pass
    except (sqlite3.Error, UnicodeDecodeError):
        return False
    older = read_header(image).version < FORMAT
    return found == ["ok"] and (older or kept_tables().keys() <= known)


def _salvage(image: Path, made: Path, notes: Notes, progress: Callable[[float], None]) -> None:
    tables = make_older(image, made) if read_header(image).version < FORMAT else {}
    if not tables:
        tables = kept_tables()
        engine = writing_engine(made)
        try:
            make_schema(engine)
        finally:
            engine.dispose()
    with closing(sqlite3.connect(made, isolation_level=None)) as target:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF"):
            target.execute(f"PRAGMA {pragma}").close()
        _drop_triggers(target)
        target.execute("BEGIN")
        brought = Salvage(read_pages(image), tables, target, notes, progress).run()
        target.execute("COMMIT")
    if not brought:
        raise RepairImpossible(image)


def _mend(made: Path, path: Path, copies: list[Path], names: Mapping[str, str], notes: Notes, *, salvaged: bool) -> None:
    """Put right what SQLite does not see: rows, keys, texts, passages, steps."""
    if read_header(made).version < FORMAT:
        _mend_older(made, names, notes, salvaged=salvaged)
        _migrate(made, path)
        salvaged_rows = False  # what is missing now, a migration has moved
    else:
        salvaged_rows = salvaged
    with closing(sqlite3.connect(made, isolation_level=None)) as target:
        for pragma in ("journal_mode=DELETE", "synchronous=OFF", "foreign_keys=OFF"):
            target.execute(f"PRAGMA {pragma}").close()
        found = {str(row[0]): str(row[1]) for row in target.execute(_TRIGGERS)}
        differing = {name for name, _sql in found.items() ^ journal.triggers().items()}
        notes.add("trigger", Outcome.REPAIRED, 0 if salvaged else len(differing))
        _drop_triggers(target)
        target.execute("BEGIN")
        mend_values(target, notes)
        mend_steps(target, notes)
        bring_back(target, notes, salvaged=salvaged_rows)
        _mend_info(target, path, notes)
        rebuild_passages(target, notes)
        mend_keys(target, names, notes)
        Texts(target, copies, notes).mend()
        mend_passages(target, notes)
        mend_keys(target, names, notes)
        if salvaged or notes.has_touched():
            notes.add("undo", Outcome.GIVEN_UP)
            set_floor(target)
        target.execute("COMMIT")


def _mend_older(made: Path, names: Mapping[str, str], notes: Notes, *, salvaged: bool) -> None:
    """Put right what would keep an older file from being migrated."""
    with closing(sqlite3.connect(made, isolation_level=None)) as target:
        target.execute("PRAGMA foreign_keys=OFF").close()
        _drop_triggers(target)
        target.execute("BEGIN")
        mend_values(target, notes)
        if salvaged:
            bring_back(target, notes, salvaged=True)
        mend_keys(target, names, notes)
        target.execute("COMMIT")


_TRIGGERS = f"SELECT name, sql FROM sqlite_master WHERE type='trigger' AND name LIKE '{journal.PREFIX}%'"


def _migrate(made: Path, path: Path) -> None:
    from workbench.project.migration import migrate

    try:
        migrate(made).unlink(missing_ok=True)
    except DamagedProject as error:
        raise RepairImpossible(path) from error


def _drop_triggers(target: sqlite3.Connection) -> None:
    for name, _sql in target.execute(_TRIGGERS).fetchall():
        target.execute(f'DROP TRIGGER "{name}"')


def _mend_info(target: sqlite3.Connection, path: Path, notes: Notes) -> None:
    """Let there be one row about the project."""
    rows = [row[0] for row in target.execute("SELECT id FROM project_info WHERE guid<>'' ORDER BY id")]
    target.execute("DELETE FROM project_info WHERE id NOT IN (SELECT min(id) FROM project_info WHERE guid<>'')")
    if rows:
        return
    info = new_info(path.stem)
    values = (1, info.guid, info.title, info.created_at, info.created_with)
    target.execute("INSERT INTO project_info(id, guid, title, created_at, created_with) VALUES(?,?,?,?,?)", values)
    notes.add("info", Outcome.GIVEN_UP)


def _make_anew(made: Path) -> None:
    """Make anew what follows from the rest: triggers, the word index, the order of the pages."""
    engine = create_engine(f"sqlite:///{made}", poolclass=StaticPool, hide_parameters=True)
    try:
        with engine.begin() as connection:
            drop_index(connection)
            make_index(connection)
            journal.make_triggers(connection)
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={FORMAT}")
    finally:
        engine.dispose()
    with closing(sqlite3.connect(made, isolation_level=None)) as connection:
        connection.execute("VACUUM").close()


def _finish(made: Path, whole: Path, target: Path, analyst: str, notes: Notes) -> Tale:
    """Fill the word index, and check all in full."""
    made.replace(whole)
    with open_project(whole, analyst) as project:
        complete_index(project)
        left = tuple(full_check(project.reading))
    return Tale(target, tuple(notes.mended()), holdings(whole), left)


def _put(whole: Path, target: Path) -> None:
    """Let the copy appear under its name; raises ProjectExists if something came there in the meantime."""
    if target.exists():
        raise ProjectExists(target)
    whole.replace(target)
