"""Writing large blobs ahead of the step that names them, so that an act waits as short a while as can be."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from workbench.project.blobs import Packed, put_blob
from workbench.project.project import Project

LARGE = 1 << 20
"""Bytes from which a blob is written by itself; a step that writes less is short enough."""

USUAL = 1_000
"""Pages of SQLite's log after which a commit folds it into the file, as it does by itself."""


def keep_ahead(project: Project, *blobs: Packed) -> None:
    """Write what is large, each in a turn of its own: an act waits for one of them at most, 10 MB some 30 ms.

    They stand outside the journal and mean nothing until a version names them: if the program ends here, all is as it was.
    The log is folded into the file beside the other writers; within the commit that would take as long again.
    Raises ProjectReadOnly, DiskFull, ProjectUnreachable.
    """
    for blob in blobs:
        if len(blob.data) <= LARGE:
            continue
        try:
            with project.aside() as connection:
                connection.exec_driver_sql("PRAGMA wal_autocheckpoint=0")
                put_blob(connection, blob)
            _fold(project.path)
        finally:
            with project.aside() as connection:
                connection.exec_driver_sql(f"PRAGMA wal_autocheckpoint={USUAL}")


def _fold(path: Path) -> None:
    """Fold the log into the file, as far as nobody reads it; what can't be now is folded by a later commit."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(path, timeout=0)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").close()
