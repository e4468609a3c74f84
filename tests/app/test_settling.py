"""What a tab held is freed after it was closed, also where it was put aside from Python's collector."""

import gc
import weakref
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.project.worlds import add_text
from workbench.app import settling
from workbench.app.program import Program
from workbench.project.opening import create
from workbench.ui.workspace import ReaderHost

pytestmark = pytest.mark.timeout(180)


def find(qtbot: QtBot, host: ReaderHost, words: str) -> None:
    """Seek words in the find bar, which keeps what was read for it."""
    host.finding.open()
    host.finding.bar.field.setText(words)
    qtbot.waitUntil(lambda: not host.finding.is_busy, timeout=10_000)


@pytest.mark.parametrize("finds", [False, True], ids=["read", "searched"])
def test_a_closed_tab_is_freed(
    program: Program, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, finds: bool
) -> None:
    monkeypatch.setattr(settling, "SETTLED", 60)
    path = tmp_path / "p.workbench"
    with create(path, "P", "Anna Kowal") as project:
        add_text(project, "the sea and the eels see " * 900, "Big")
        add_text(project, "small", "Small")
    assert program.open_path(path)
    desk = program.desk
    assert desk is not None
    ids = {one.title: one.id for one in desk.catalogue.sources.values()}
    desk.reading.open(ids["Small"])
    pages = []
    for _ in range(3):
        host = desk.reading.open(ids["Big"])
        if finds:
            find(qtbot, host, "eels")
        qtbot.waitUntil(lambda: not desk.settling._timer.isActive(), timeout=10_000)
        assert gc.get_freeze_count() > 0
        pages.append(weakref.ref(host.page))
        del host
        program.window.tabs.close_tab(f"source {ids['Big']}")
    qtbot.waitUntil(lambda: not any(page() is not None for page in pages), timeout=10_000)


def test_a_closed_project_is_freed_with_all_that_showed_it(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    for name in "ab":
        with create(tmp_path / f"{name}.workbench", name, "Anna Kowal") as project:
            add_text(project, "the sea and the eels", name)
    assert program.open_path(tmp_path / "a.workbench")
    assert program.desk is not None
    desk, panes = weakref.ref(program.desk), weakref.ref(program.desk.codebook)
    program.desk.reading.open(next(iter(program.desk.catalogue.sources)))
    assert program.open_path(tmp_path / "b.workbench")

    def is_freed() -> bool:
        gc.collect()
        return desk() is None and panes() is None

    qtbot.waitUntil(is_freed, timeout=10_000)
