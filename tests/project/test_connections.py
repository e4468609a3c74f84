"""Every connection that writes waits for the disk (synchronous=FULL) and heeds foreign keys; those that read cannot write."""

import shutil
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest

from tests.project.content import FORMATS
from tests.project.worlds import add_text
from workbench.coding.attaching import NewTheme, attach
from workbench.model.span import Span
from workbench.project.opening import create, open_project

FULL = 2
SEEN: list[tuple[int, int]] = []


class Watched(sqlite3.Connection):
    """Notes, when it is closed, whether it wrote and how it would have waited for the disk."""

    def close(self) -> None:
        with suppress(sqlite3.ProgrammingError):
            SEEN.append((self.total_changes, self.execute("PRAGMA synchronous").fetchone()[0]))
        super().close()


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """What every connection was like at its end: rows changed, synchronous."""
    real = sqlite3.connect
    SEEN.clear()
    for module in (sqlite3, sqlite3.dbapi2):
        monkeypatch.setattr(module, "connect", lambda *arguments, **named: real(*arguments, **{"factory": Watched, **named}))
    return SEEN


def test_creating_acting_undoing_and_copying(watched: list[tuple[int, int]], tmp_path: Path) -> None:
    with create(tmp_path / "a.workbench", "P", "A") as project:
        attach(project, add_text(project), [Span(0, 6)], NewTheme("A/B"))
        project.undo()
        project.copy_to(tmp_path / "copy.workbench")
    writing = [synchronous for changes, synchronous in watched if changes]
    assert len(writing) >= 2
    assert set(writing) == {FULL}


def test_migrating(watched: list[tuple[int, int]], tmp_path: Path) -> None:
    path = shutil.copy(next(iter(sorted(FORMATS.glob("format-*")))), tmp_path / "old.workbench")
    open_project(Path(path), "A").close()
    writing = [synchronous for changes, synchronous in watched if changes]
    assert writing
    assert set(writing) == {FULL}


def test_what_the_connections_of_a_project_are(tmp_path: Path) -> None:
    with create(tmp_path / "a.workbench", "P", "A") as project:
        assert project._writer is not None
        with project._writer.connect() as connection:
            asked = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("foreign_keys", "journal_mode", "synchronous")
            }
        assert asked == {"foreign_keys": 1, "journal_mode": "wal", "synchronous": FULL}
        with project.reading.connection() as connection:
            assert connection.exec_driver_sql("PRAGMA query_only").scalar() == 1
