"""Large blobs are written ahead of their step, and the log is folded into the file beside the writers."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.model.act import Act
from workbench.project.ahead import LARGE, USUAL, keep_ahead
from workbench.project.blobs import get_blob, packed
from workbench.project.errors import DamagedProject
from workbench.project.opening import create
from workbench.project.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with create(tmp_path / "a.workbench", "A", "Anna Kowal") as made:
        yield made


def test_a_large_blob_is_there_before_any_step_and_in_the_file_itself(project: Project) -> None:
    steps, large, small = len(project.history()), packed(os.urandom(2 * LARGE)), packed(b"short")
    keep_ahead(project, small, large)
    assert get_blob(project.reading, large.hash) == large.data
    assert len(project.history()) == steps
    assert project.path.stat().st_size > 2 * LARGE, "the log was folded into the file"
    with pytest.raises(DamagedProject):
        get_blob(project.reading, small.hash)
    with project.step(Act.SAMPLE) as step:
        assert step.keep(large) == large.hash


def test_the_log_is_folded_by_commits_again_whatever_happened(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_given: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr("workbench.project.ahead.put_blob", fail)
    with pytest.raises(OSError, match="no room"):
        keep_ahead(project, packed(os.urandom(2 * LARGE)))
    with project.aside() as connection:
        assert connection.exec_driver_sql("PRAGMA wal_autocheckpoint").scalar() == USUAL
