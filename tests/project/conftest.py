"""What the tests of the project file share."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.worlds import furnish
from workbench.project.opening import create, open_project
from workbench.project.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A new project, open for writing."""
    with create(tmp_path / "a.workbench", "A project", "Anna Kowal") as made:
        yield made


@pytest.fixture(scope="session")
def furnished_file(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """A closed project with a row in every table, and its version's id; to be copied, never opened."""
    path = tmp_path_factory.mktemp("furnished") / "f.workbench"
    with create(path, "A furnished project", "Anna Kowal") as made:
        return path, furnish(made)


@pytest.fixture
def furnished(furnished_file: tuple[Path, int], tmp_path: Path) -> Iterator[tuple[Project, int]]:
    """A project with a row in every table, open for writing, and its version's id."""
    path = Path(shutil.copy(furnished_file[0], tmp_path / "f.workbench"))
    with open_project(path, "Anna Kowal") as project:
        yield project, furnished_file[1]
