"""The hard files that this project made for itself, and the texts of the first users where they are at hand."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from workbench.sources.reading import Readers

HERE = Path(__file__).parent
SHARED = HERE.parents[2] / "shared"


@pytest.fixture
def case() -> Callable[[str], Path]:
    """Give the path of a hard file; the large ones are outside of the repository and skipped where absent."""

    def find(name: str) -> Path:
        for folder in (HERE / "cases", SHARED / "cases"):
            if (folder / name).exists():
                return folder / name
        pytest.skip(f"no {name} here")

    return find


@pytest.fixture
def first_text() -> Callable[[str], Path]:
    """Give the path of a real text; skipped where it is absent."""

    def find(name: str) -> Path:
        path = SHARED / "sources" / name
        if not path.exists():
            pytest.skip("the real texts are not here")
        return path

    return find


@pytest.fixture(scope="session")
def readers() -> Iterator[Readers]:
    """Readers with one worker for all tests; it is started anew by those that end it."""
    with Readers() as shared:
        yield shared
