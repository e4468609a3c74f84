"""Migration: an older file is brought to the present format, after a dated copy of it."""

from pathlib import Path

from sqlalchemy import URL, Connection, create_engine, insert
from sqlalchemy.pool import NullPool

from workbench.model.act import Act
from workbench.model.moment import now
from workbench.project import journal
from workbench.project.backup import back_up
from workbench.project.engines import reading_engine
from workbench.project.errors import DamagedProject, named
from workbench.project.header import FORMAT, read_header
from workbench.project.reading import Reading

SCRIPTS = Path(__file__).parent / "migrations"


def migrate(path: Path, scripts: Path = SCRIPTS, target: int = FORMAT) -> Path:
    """Bring a file to the target format, whole or not at all; returns the path of the copy made before.

    Revisions are Alembic's, numbered by format. The journal's triggers are away while tables are rebuilt, foreign
    keys are off (else a rebuilt table would take its children along) and checked at the end; steps from before can
    be read but not undone. Raises DiskFull, ProjectUnreachable, DamagedProject (the file is as it was).
    """
    version = read_header(path).version
    copy = _copy(path, version)
    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=NullPool, hide_parameters=True)
    with named(path), engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.isolation_level = None
        for pragma in ("foreign_keys=OFF", "synchronous=FULL"):
            connection.exec_driver_sql(f"PRAGMA {pragma}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            journal.drop_triggers(connection)
            _run(connection, scripts, version, target)
            journal.make_triggers(connection)
            _check_keys(connection, path)
            _set_floor(connection)
            connection.exec_driver_sql(f"PRAGMA user_version={target}")
        except BaseException:
            connection.exec_driver_sql("ROLLBACK")
            raise
        connection.exec_driver_sql("COMMIT")
    engine.dispose()
    return copy


def _copy(path: Path, version: int) -> Path:
    engine = reading_engine(path)
    try:
        return back_up(Reading(path, engine), reason=f"before format {version + 1}")
    finally:
        engine.dispose()


def _run(connection: Connection, scripts: Path, version: int, target: int) -> None:
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from alembic.script import ScriptDirectory

    revisions = list(ScriptDirectory(str(scripts)).iterate_revisions(f"{target:04d}", f"{version:04d}"))
    with Operations.context(MigrationContext.configure(connection)):
        for revision in reversed(revisions):
            revision.module.upgrade()


def _check_keys(connection: Connection, path: Path) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise DamagedProject(path, tuple(f"foreign key {row[0]} {row[1]}" for row in broken[:5]))


def _set_floor(connection: Connection) -> None:
    last = connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM step").scalar_one()
    row = {
        "seq": last + 1,
        "act": Act.NEW_PROJECT.value,
        "arguments": "{}",
        "at": now(),
        "kind": "floor",
        "merge": "",
        "open": 0,
    }
    connection.execute(insert(journal.STEP).values(row))
