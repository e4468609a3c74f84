"""Undo and redo of steps with many rows: in the background, one at a time, with what is open following at the end."""

from collections.abc import Callable
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from workbench.app import undoing
from workbench.app.desk import Desk
from workbench.app.program import Program
from workbench.coding.attaching import NewTheme, ThemeTarget, attach
from workbench.coding.many import attach_many
from workbench.coding.themes import create_theme
from workbench.model.act import Act
from workbench.model.span import Span
from workbench.project import journal
from workbench.project.changes import Changes
from workbench.project.errors import UndoConflict

pytestmark = pytest.mark.timeout(180)
COUNT = 150


@pytest.fixture
def desk(program: Program, two: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Two texts; in the second, which is in front, many passages (for here) were attached to a theme in one step."""
    monkeypatch.setattr(undoing, "AT_ONCE", 100)
    monkeypatch.setattr(journal, "TELLING", 100)
    assert program.desk is not None
    found, host = program.desk, program.desk.host()
    assert host is not None
    with found.project.step(Act.SAMPLE):
        ids = [attach(found.project, host.version_id, [Span(n, n + 3)], NewTheme("Ports")).passage_id for n in range(COUNT)]
        attach_many(found.project, ids, ThemeTarget(create_theme(found.project, "Ships")))
    return found


def said(desk: Desk) -> str:
    return str(desk.window.status._message.text())


class Gate:
    """Holds a replay back until it may go on, and notes what it tells of its progress."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, desk: Desk, way: str) -> None:
        self.open, self.told = Event(), list[int]()
        replay: Callable[[Callable[[int], None]], Changes] = getattr(desk.project, way)

        def gated(progress: Callable[[int], None] = lambda _done: None) -> Changes:
            assert self.open.wait(20)
            return replay(lambda done: (self.told.append(done), progress(done))[1])

        monkeypatch.setattr(desk.project, way, gated)


def test_a_long_step_is_undone_in_the_background_and_redone(desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    host, undo = desk.host(), desk.window.commands.action("undo")
    assert host is not None
    there = len(host.page.store.query(0, COUNT))
    assert there > COUNT
    gate = Gate(monkeypatch, desk, "undo")
    undo.trigger()
    assert "Undoing" in [task.title for task, _part, _words in desk.tools.tasks.running]
    assert not undo.isEnabled()
    desk.undoing.undo()
    assert said(desk) == "Still at the step before."
    gate.open.set()
    qtbot.waitUntil(lambda: not desk.tools.tasks.running, timeout=20_000)
    assert gate.told == sorted(gate.told)
    assert len(gate.told) >= 4, "it tells how far it is"
    assert said(desk).startswith("Undone: ")
    assert not host.page.store.query(0, COUNT)
    assert "Ships" not in {theme.name for theme in desk.catalogue.themes.values()}
    desk.window.commands.action("redo").trigger()
    qtbot.waitUntil(lambda: not desk.tools.tasks.running, timeout=20_000)
    assert len(host.page.store.query(0, COUNT)) == there
    assert undo.isEnabled()
    assert not desk.window.commands.action("redo").isEnabled()


def test_what_hinders_a_long_undo_is_told_and_another_may_follow(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(progress: Callable[[int], None]) -> Changes:
        raise UndoConflict(desk.project.path, "coding", 12)

    failures: list[BaseException] = []
    monkeypatch.setattr(type(desk.tools), "fail", lambda _tools, error: failures.append(error), raising=False)
    monkeypatch.setattr(desk.project, "undo", refuse)
    desk.window.commands.action("undo").trigger()
    qtbot.waitUntil(lambda: not desk.tools.tasks.running, timeout=20_000)
    assert [type(error) for error in failures] == [UndoConflict]
    assert desk.window.commands.action("undo").isEnabled()


def test_the_project_can_be_closed_while_a_long_step_is_undone(
    program: Program, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch, desk, "undo")
    desk.window.commands.action("undo").trigger()
    gate.open.set()
    program.close_project()
    assert program.desk is None
