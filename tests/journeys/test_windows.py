"""No widget flashes up as a window of its own while panes are built."""

import traceback
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench.app.program import Program

pytestmark = pytest.mark.timeout(180)


class Flashes(QObject):
    """Notes every widget that is shown as a window, and from where."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            places = [
                f"{Path(one.filename).name}:{one.lineno}" for one in traceback.extract_stack() if "workbench" in one.filename
            ]
            self.seen.append(f"{type(watched).__name__} {' '.join(places[-3:])}")
        return False


def test_only_the_window_is_a_window(
    qtbot: QtBot, qapp: QApplication, program: Program, answers: Answers, tmp_path: Path
) -> None:
    text, answers.new_path = tmp_path / "a.txt", tmp_path / "a.workbench"
    text.write_text("One sentence stands here.\n\nAnother follows it.", encoding="utf-8")
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    try:
        assert program.new_project()
        program.take_files([text])
        qtbot.waitUntil(lambda: len(program.desk.catalogue.sources) == 1 and not program.tasks.running, timeout=20_000)
        program.desk.host().page.select(0, 3)
        program.desk.host().attaching.open()
        program.window.commands.action("toggle_history").trigger()
    finally:
        qapp.removeEventFilter(flashes)
    assert not flashes.seen, "\n".join(flashes.seen)
    assert program.window.isActiveWindow()
