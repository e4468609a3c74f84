"""A project for tests of exchange."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.project.opening import create
from workbench.project.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A new project, open for writing."""
    with create(tmp_path / "a.workbench", "A project", "Anna Kowal") as made:
        yield made
