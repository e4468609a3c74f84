"""The program of the journeys, for tests of its single acts."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.texts import PLAIN, open_texts
from tests.journeys.conftest import answers, program
from workbench.app.program import Program

__all__ = ["answers", "program"]


@pytest.fixture
def two(program: Program, tmp_path: Path, qtbot: QtBot) -> dict[str, int]:
    """Two texts, open in tabs; returns their ids by title."""
    program.window.showNormal()
    program.window.resize(1640, 1000)
    found = open_texts(qtbot, program, tmp_path, {"alpha": PLAIN, "beta": PLAIN.replace("ships", "boats")})
    for one in found.values():
        program.desk.reading.open(one)
    return found
