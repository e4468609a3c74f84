"""The program to travel with: a real window with a person's folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench.app.program import Program
from workbench.ui.settings import Settings


@pytest.fixture
def answers() -> Answers:
    """What the program is told when it asks."""
    return Answers()


@pytest.fixture
def program(qtbot: QtBot, qapp, tmp_path: Path, answers: Answers) -> Iterator[Program]:
    """The program on its welcome page, shown and active."""
    made = Program(qapp, Settings(tmp_path / "settings.json"), answers)
    made.window.resize(1640, 1000)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow, timeout=10_000)
    yield made
    made.window.close()
    made.window.deleteLater()
