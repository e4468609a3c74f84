"""Backups: dated copies beside the project, the oldest dropped; outside its folder only if that can't be written."""

import sqlite3
import tempfile
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from workbench import paths
from workbench.project.errors import named
from workbench.project.header import EXTENSION
from workbench.project.journal import STEP
from workbench.project.reading import Reading

KEPT = 10
"""Newest copies that are always kept; of older ones the newest of each of the last KEPT days."""

DUE_MINUTES = 30


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
                raw.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE").close()
            finally:
                copy.close()
        whole.replace(target)


def backup_folder(project_path: Path) -> Path:
    """Return the folder of a project's backups, made if need be: beside the file, else in the user's data folder."""
    beside = project_path.with_name(f"{project_path.stem} backups")
    try:
        beside.mkdir(exist_ok=True)
    except OSError:
        elsewhere = paths.user_data() / "backups" / project_path.stem
        elsewhere.mkdir(parents=True, exist_ok=True)
        return elsewhere
    return beside


def backups(project_path: Path) -> list[Path]:
    """Return a project's backups, the newest first."""
    folders = (project_path.with_name(f"{project_path.stem} backups"), paths.user_data() / "backups" / project_path.stem)
    found = [copy for folder in folders if folder.is_dir() for copy in folder.glob(f"*{EXTENSION}")]
    return sorted(found, key=lambda copy: copy.stem[-22:], reverse=True)


def back_up(reading: Reading, reason: str = "") -> Path:
    """Write a dated copy, drop those past their time, and return its path; raises as copy_database()."""
    project_path = reading.path
    stamp = f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
    name = f"{project_path.stem} {reason} {stamp}" if reason else f"{project_path.stem} {stamp}"
    target = backup_folder(project_path) / f"{name}{EXTENSION}"
    copy_database(reading, target)
    _rotate(project_path)
    return target


def back_up_if_due(reading: Reading) -> Path | None:
    """Back up if something happened since the newest copy and that is some time old."""
    last_act = reading.value(select(STEP.c.at).where(STEP.c.kind == "do").order_by(STEP.c.seq.desc()).limit(1))
    if last_act is None:
        return None
    newest = next(iter(backups(reading.path)), None)
    if newest is not None:
        made = datetime.fromtimestamp(newest.stat().st_mtime).astimezone()
        is_recent = (datetime.now().astimezone() - made).total_seconds() < DUE_MINUTES * 60
        if is_recent or datetime.fromisoformat(last_act) <= made:
            return None
    try:
        return back_up(reading)
    except Exception:  # noqa: BLE001 - a backup that can't be made must not keep the analyst from the project
        return None


def _rotate(project_path: Path) -> None:
    copies = [copy for copy in backups(project_path) if " before " not in copy.stem]
    days: set[str] = set()
    for number, copy in enumerate(copies):
        day = copy.stem[-19:-9]
        is_days_newest = day not in days
        days.add(day)
        if number >= KEPT and not (is_days_newest and len(days) <= KEPT):
            copy.unlink(missing_ok=True)
