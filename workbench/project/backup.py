"""Backups: dated copies beside the project, the oldest dropped; outside its folder only if that can't be written."""

import errno
import hashlib
import os
import re
import shutil
import sqlite3
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from workbench import paths
from workbench.project.errors import DiskFull, named
from workbench.project.header import EXTENSION
from workbench.project.journal import STEP
from workbench.project.reading import Reading

KEPT = 10
"""Newest copies that are always kept; of older ones the newest of each of the last KEPT days."""

DUE_MINUTES = 30
DAY = 24 * 60 * 60
LONGEST_STEM = 80
"""Bytes of a project's name in those of its copies: a file's name holds 255, and SQLite opens no path of over 512."""

STAMP = len("2026-11-22 14.03.20")


def copy_database(reading: Reading, target: Path) -> None:
    """Write a consistent copy of the committed state to target: to a temporary file, then in place.

    Raises ProjectReadOnly, DiskFull, ProjectUnreachable, all naming the target.
    """
    with named(target), tempfile.TemporaryDirectory(prefix=".copy-", dir=target.parent) as folder:
        whole = Path(folder) / "copy"
        with reading.connection() as connection:
            raw = connection.connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            copy = sqlite3.connect(whole)
            try:
                copy.execute("PRAGMA synchronous=FULL").close()
                raw.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE").close()
            finally:
                copy.close()
        whole.replace(target)


def backup_folder(project_path: Path) -> Path:
    """Return the folder of a project's backups, made if need be: beside the file, else in the user's data folder."""
    beside, elsewhere = _folders(project_path)
    try:
        beside.mkdir(exist_ok=True)
        tempfile.TemporaryFile(dir=beside).close()  # os.access knows neither every file system nor every user
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(beside) from error
        elsewhere.mkdir(parents=True, exist_ok=True)
        return elsewhere
    return beside


def _elsewhere() -> Path:
    """The user's data folder; where there is no home, or it can't be written, the system's folder for what is temporary."""
    try:
        return paths.user_data()
    except (OSError, RuntimeError):
        return Path(tempfile.gettempdir()) / paths.NAME


def stem_of(project_path: Path) -> str:
    """Return the name that a project's copies begin with: the file's own, shortened where no file could be named so."""
    stem = project_path.stem
    if len(os.fsencode(stem)) <= LONGEST_STEM:
        return stem
    mark = hashlib.sha256(os.fsencode(stem)).hexdigest()[:8]
    return f"{os.fsencode(stem)[: LONGEST_STEM - 9].decode('utf-8', 'ignore').strip()} {mark}"


def _folders(project_path: Path) -> tuple[Path, Path]:
    """The folder beside, and the one in the user's data folder: named by the path too, as names alone may be shared."""
    name = f"{stem_of(project_path)} {hashlib.sha256(str(project_path.absolute()).encode()).hexdigest()[:8]}"
    return project_path.with_name(f"{stem_of(project_path)} backups"), _elsewhere() / "backups" / name


def backups(project_path: Path) -> list[Path]:
    """Return a project's backups, the newest first."""
    ours = re.compile(re.escape(stem_of(project_path)) + r" (before .+ )?\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d")
    known = [copy for folder in _folders(project_path) if folder.is_dir() for copy in folder.iterdir()]
    found = [copy for copy in known if copy.suffix == EXTENSION and ours.fullmatch(copy.stem)]
    return sorted(found, key=lambda copy: copy.stem[-STAMP:], reverse=True)


def back_up(reading: Reading, reason: str = "") -> Path:
    """Write a dated copy, drop those past their time, and return its path; raises as copy_database()."""
    project_path = reading.path
    stamp = f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
    name = f"{stem_of(project_path)} {reason} {stamp}" if reason else f"{stem_of(project_path)} {stamp}"
    target = backup_folder(project_path) / f"{name}{EXTENSION}"
    copy_database(reading, target)
    _rotate(project_path)
    return target


def back_up_if_due(reading: Reading) -> Path | None:
    """Back up if something happened since the newest copy and that is some time old."""
    last_act = reading.value(
        select(STEP.c.at).where(STEP.c.kind.in_(("do", "undo", "redo"))).order_by(STEP.c.seq.desc()).limit(1)
    )
    if last_act is None:
        return None
    present = datetime.now().astimezone()
    made = max((at for at in map(_made, backups(reading.path)) if at <= present), default=None)  # a clock may be set back
    if made is not None:
        is_recent = (present - made).total_seconds() < DUE_MINUTES * 60
        if is_recent or made >= datetime.fromisoformat(last_act):
            return None
    try:
        return back_up(reading)
    except Exception:  # noqa: BLE001 - a backup that can't be made must not keep the analyst from the project
        return None


def _made(copy: Path) -> datetime:
    """Return when a copy was written; the end of time for one that is gone."""
    try:
        return datetime.fromtimestamp(copy.stat().st_mtime).astimezone()
    except OSError:
        return datetime.max.replace(tzinfo=UTC)


def _rotate(project_path: Path) -> None:
    plain = len(stem_of(project_path)) + 1 + STAMP  # a copy made for a reason has it in its name, and stays
    copies = [copy for copy in backups(project_path) if len(copy.stem) == plain]
    for left in project_path.with_name(f"{stem_of(project_path)} backups").glob(".copy-*"):
        if time.time() - left.stat().st_mtime > DAY:  # by a program that was killed while it copied
            shutil.rmtree(left, ignore_errors=True)
    days: set[str] = set()
    for number, copy in enumerate(copies):
        day = copy.stem[-STAMP:-9]
        is_days_newest = day not in days
        days.add(day)
        if number >= KEPT and not (is_days_newest and len(days) <= KEPT):
            copy.unlink(missing_ok=True)
