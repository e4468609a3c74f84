"""What the tests of memos share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.worlds import add_text
from workbench.project.opening import create
from workbench.project.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A new project, open for writing."""
    with create(tmp_path / "a.workbench", "A project", "Anna Kowal") as made:
        yield made


@pytest.fixture
def version(project: Project) -> int:
    """The version of a source in several scripts (worlds.TEXT)."""
    return add_text(project)
