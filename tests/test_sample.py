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


def test_the_links_of_its_memos_lead_somewhere(tmp_path: Path) -> None:
    from workbench.memos.records import links_of, memos

    with sample.make_sample(tmp_path / "sample.workbench", "Anna Kowal") as project:
        links = [link for one in memos(project.reading) for link in links_of(project.reading, one.id).values()]
        assert len(links) >= 6
        assert all(link.thing is not None for link in links)
