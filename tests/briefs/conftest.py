"""Coded projects and one running typesetter for the tests of briefs."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from brief_projects import harbour

from workbench.briefs.typeset import Typesetter
from workbench.project.project import Project


@pytest.fixture
def coded(tmp_path: Path) -> Iterator[tuple[Project, dict[str, int]]]:
    """A coded project and its passages by nickname."""
    project, passages = harbour(tmp_path)
    with project:
        yield project, passages


@pytest.fixture(scope="session")
def typesetter() -> Iterator[Typesetter]:
    """One process for all tests."""
    with Typesetter() as running:
        yield running
