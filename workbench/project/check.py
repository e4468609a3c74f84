"""Integrity: quick at opening, full on demand."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, select, text

from workbench.model.passage import Fragment
from workbench.model.source import Blob, Source, SourceVersion
from workbench.model.tables import table_of
from workbench.project import journal
from workbench.project.blobs import get_blob
from workbench.project.errors import DamagedProject, ProjectError, kind_of, named
from workbench.project.finding import Finding
from workbench.project.header import write_ahead
from workbench.project.index_check import index_findings
from workbench.project.reading import Reading

QUICK_BYTES = 64 * 1024 * 1024
"""Up to this size SQLite's quick check runs at each opening; larger files wait for the full check."""


def quick_check(path: Path, *, immutable: bool = False, thorough: bool = False, name: Path | None = None) -> None:
    """Raise an error of the project file, DamagedProject above all, if SQLite finds it unsound; nothing is written.

    immutable: on a medium that can't be written. thorough: indexes too, for a log that a crash has left.
    name: the path that the error names, if the file is a copy.
    """
    named_path, whole = name or path, path.stat().st_size <= QUICK_BYTES
    try:
        connection = _connect(path, "immutable=1" if immutable else "mode=ro")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            words = ("integrity_check(3)" if thorough else "quick_check(3)") if whole else "schema_version"
            found = [str(row[0]) for row in connection.execute(f"PRAGMA {words}")]
        finally:
            connection.close()
    except UnicodeDecodeError as error:
        raise DamagedProject(named_path) from error  # SQLite quotes what it can't read
    except sqlite3.DatabaseError as error:
        kind = kind_of(error, named_path)
        if kind is None or kind is DamagedProject:
            raise DamagedProject(named_path, (str(error),)) from error
        raise kind(named_path) from error
    if whole and found != ["ok"]:
        raise DamagedProject(named_path, tuple(found))


def check_room(path: Path) -> None:
    """Raise DiskFull if SQLite finds no room for its own small files beside a sound file; another error of it as its kind."""
    try:
        connection = _connect(path, "mode=ro")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        raise (kind_of(error, path) or DamagedProject)(path) from error


def check_log(path: Path, *, name: Path | None = None) -> None:
    """Raise DamagedProject if the write-ahead log beside the file is not its own; nothing is written.

    SQLite would lay the pages of any log over ours, and its own check finds them sound. So the project's GUID and last
    steps must be the same without the log and with it, and the steps with it must be without a gap: the log of another
    project has other analysts, that of another time (a backup was put in the file's place) leaves a gap.
    name: the path that the error names, if the file is a copy.
    """
    log = write_ahead(path)
    if not log.exists() or not log.stat().st_size:
        return
    without = _glance(path, "immutable=1")
    with_log = _glance(path, "mode=ro", {step[0] for step in without.steps} if without else set())
    if without is None or with_log is None:
        return  # between two checkpoints the file alone may be unsound; what is unsound with its log, quick_check() tells
    if without.guid != with_log.guid or not without.steps <= with_log.steps or with_log.has_gap:
        raise DamagedProject(name or path, ("the write-ahead log is another file's",))


@dataclass(frozen=True, slots=True)
class _Glance:
    """The project's GUID, of some steps what never changes, and whether a number is missing among all of them."""

    guid: str
    steps: set[tuple[int, str, str, int | None]]
    has_gap: bool


def _glance(path: Path, mode: str, wanted: set[int] | None = None) -> _Glance | None:
    """Look at a project with its last steps, or those wanted; None if that can't be read."""
    which = "ORDER BY seq DESC LIMIT 20" if wanted is None else f"WHERE seq IN ({','.join(map(str, wanted))})"
    try:
        connection = _connect(path, mode)
        try:
            guid = str(connection.execute("SELECT guid FROM project_info").fetchone()[0])
            steps = set(connection.execute(f"SELECT seq, act, kind, analyst_id FROM step {which}"))
            number, first, last = connection.execute("SELECT count(*), min(seq), max(seq) FROM step").fetchone()
            changed = connection.execute("SELECT coalesce(max(step), 0) FROM change").fetchone()[0]
        finally:
            connection.close()
    except (sqlite3.DatabaseError, TypeError, UnicodeDecodeError):
        return None
    return _Glance(guid, steps, bool(number) and (number != last - first + 1 or changed > last))


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(str(path))}?{mode}", uri=True)


def full_check(reading: Reading) -> list[Finding]:
    """Return all that is wrong with a project: pages, foreign keys, blobs against their hashes, fragments against
    their texts, triggers, steps and the word index against the texts; an empty list means: clean."""
    findings: list[Finding] = []
    with named(reading.path), reading.connection() as connection:
        pages = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check(50)")]
        findings += [Finding("sqlite", words) for words in pages if words != "ok"]
        if findings:
            return findings
        findings += [
            Finding("foreign key", f"{row[0]} {row[1]}") for row in connection.exec_driver_sql("PRAGMA foreign_key_check")
        ]
        findings += _journal_findings(connection)
    return findings + _blob_findings(reading) + _fragment_findings(reading) + index_findings(reading)


def _journal_findings(connection: Connection) -> list[Finding]:
    wanted, found = journal.triggers(), journal.found_triggers(connection)
    names = {name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name)}
    still_open = connection.execute(text("SELECT seq FROM step WHERE open=1")).scalars()
    lost = connection.execute(text("SELECT DISTINCT step FROM change WHERE step NOT IN (SELECT seq FROM step)")).scalars()
    return (
        [Finding("trigger", name) for name in sorted(names)]
        + [Finding("step", str(seq)) for seq in still_open]
        + [Finding("step", str(seq)) for seq in lost]
    )


def _blob_findings(reading: Reading) -> list[Finding]:
    blob, version = table_of(Blob), table_of(SourceVersion)
    keys = {row[0] for row in reading.rows(select(blob.c.hash))}
    for column in (version.c.text_hash, version.c.structure_hash, version.c.original_hash):
        keys |= {row[0] for row in reading.rows(select(column))}
    findings, titles = [], _titles(reading)
    for key in sorted(keys):
        try:
            get_blob(reading, key)
        except ProjectError:
            findings.append(Finding("blob", key, titles.get(key, "")))
    return findings


def _titles(reading: Reading) -> dict[str, str]:
    """Return the titles of sources by the hashes of their texts, structures and originals."""
    version, source = table_of(SourceVersion), table_of(Source)
    hashes = (version.c.text_hash, version.c.structure_hash, version.c.original_hash)
    rows = reading.rows(select(source.c.title, *hashes).where(source.c.id == version.c.source_id))
    return {key: str(title) for title, *keys in rows for key in keys}


def _fragment_findings(reading: Reading) -> list[Finding]:
    """Every fragment must say exactly what stands at its place in the kept text."""
    version, fragment = table_of(SourceVersion), table_of(Fragment)
    findings, titles = list[Finding](), _titles(reading)
    for row in reading.rows(select(version.c.id, version.c.text_hash)):
        try:
            kept = get_blob(reading, row.text_hash).decode("utf-8")
        except ProjectError:
            continue
        places = select(fragment.c.id, fragment.c.start, fragment.c.end, fragment.c.exact).where(
            fragment.c.version_id == row.id
        )
        off = [f.id for f in reading.rows(places) if kept[f.start : f.end] != f.exact]
        findings += [Finding("fragment", str(piece), titles[row.text_hash]) for piece in off]
    return findings
