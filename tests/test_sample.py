"""The sample project appears whole or not at all."""

from pathlib import Path
from typing import Any

import pytest

from workbench import sample
from workbench.project.errors import DiskFull
from workbench.project.project import Project


def test_a_sample_that_can_not_be_made_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A half one would be taken for the sample ever after."""
    path = tmp_path / "sample.workbench"

    def fail(project: Project, _told: dict[str, Any]) -> None:
        raise DiskFull(project.path)

    monkeypatch.setattr(sample, "fill_sample", fail)
    with pytest.raises(DiskFull):
        sample.make_sample(path, "Anna Kowal")
    assert list(tmp_path.iterdir()) == []
