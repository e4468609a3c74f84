"""Watching an import: each file is told of by its number, and one may be taken back while the others go on."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sources.pdf_made import contents, pdf_of, prose
from workbench.project.check import full_check
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.errors import Cancelled
from workbench.sources.importing import Duplicate, Imported, Refused, import_each
from workbench.sources.records import sources
from workbench.sources.watching import Watch


class Kept(Watch):
    """Keeps what it hears; files whose numbers are in `back` are taken back as soon as they are being read."""

    def __init__(self, back: set[int] | None = None, at_step: int = 0) -> None:
        self.heard: list[tuple[int, int, int]] = []
        self._wanted, self._at_step, self._back = back or set(), at_step, set[int]()
        self._lock = threading.Lock()

    def reading(self, number: int, done: int, steps: int) -> None:
        with self._lock:
            self.heard.append((number, done, steps))
            if number in self._wanted and done >= self._at_step:
                self._back.add(number)

    def taken_back(self, number: int) -> bool:
        return number in self._back or (number in self._wanted and not self._at_step)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A new project, open for writing."""
    with create(tmp_path / "p.workbench", "P", "Anna Kowal") as made:
        yield made


def written(folder: Path, **texts: str) -> list[Path]:
    paths = [folder / f"{name}.txt" for name in texts]
    for path, words in zip(paths, texts.values(), strict=True):
        path.write_text(words, encoding="utf-8")
    return paths


def test_outcomes_carry_the_number_of_their_file(project: Project, tmp_path: Path) -> None:
    first, second = written(tmp_path, a="One.", b="Two.")
    files = [first, tmp_path / "absent.txt", first, second]
    watch = Kept()
    found = {number: type(outcome) for number, outcome in import_each(project, files, watch)}
    assert found == {0: Imported, 1: Refused, 2: Duplicate, 3: Imported}
    assert {number for number, *_ in watch.heard} >= {0, 3}
    assert 1 not in {number for number, *_ in watch.heard}


def test_a_file_taken_back_before_its_turn_is_not_read(project: Project, tmp_path: Path) -> None:
    files = written(tmp_path, a="One.", b="Two.", c="Three.")
    watch = Kept({1})
    found = dict(import_each(project, files, watch))
    refused = found[1]
    assert isinstance(refused, Refused)
    assert isinstance(refused.error, Cancelled)
    assert [one.title for one in sources(project.reading)] == ["a", "c"]
    assert 1 not in {number for number, *_ in watch.heard}


@pytest.mark.timeout(180)
def test_a_long_file_taken_back_midway_leaves_the_others(project: Project, tmp_path: Path) -> None:
    long = tmp_path / "long.pdf"
    long.write_bytes(pdf_of([contents(prose(30, seed)) for seed in range(400)]))
    (short,) = written(tmp_path, b="Two.")
    watch = Kept({0}, at_step=1)
    found = dict(import_each(project, [long, short], watch))
    refused = found[0]
    assert isinstance(refused, Refused)
    assert isinstance(refused.error, Cancelled)
    assert isinstance(found[1], Imported)
    told = [(done, steps) for number, done, steps in watch.heard if number == 0 and steps]
    assert told
    assert all(steps == 400 and done < 400 for done, steps in told)
    assert full_check(project.reading) == []
