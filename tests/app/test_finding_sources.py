"""Ctrl+P: sources and briefs by their names, those that were in front lately first."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.texts import PLAIN, open_texts
from workbench.app.program import Program

pytestmark = pytest.mark.timeout(180)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def texts(program: Program, tmp_path: Path, qtbot: QtBot) -> dict[str, int]:
    """Four texts; returns their ids by title."""
    names = ("alpha", "beta", "gamma", "delta")
    return open_texts(qtbot, program, tmp_path, {name: PLAIN.replace("ships", name) for name in names})


def offered(program: Program) -> list[str]:
    QTest.keyClick(program.window, Qt.Key.Key_P, CONTROL)
    return [entry.words for entry in program.desk.names._finder._model.entries]


def choose(program: Program, typed: str, *keys: Qt.Key) -> None:
    field = program.desk.names._finder.field
    QTest.keyClicks(field, typed)
    for key in (*keys, Qt.Key.Key_Return):
        QTest.keyClick(field, key)


def test_enter_alone_leads_to_the_one_before(program: Program, texts) -> None:
    for name in ("alpha", "gamma", "beta"):
        program.desk.jump(texts[name])
    assert offered(program) == ["gamma", "alpha", "beta", "delta"]
    choose(program, "")
    assert program.desk.host().source.title == "gamma"
    assert offered(program)[:2] == ["beta", "alpha"]
    choose(program, "", Qt.Key.Key_Down)
    assert program.desk.host().source.title == "alpha"


def test_a_few_letters_are_enough(program: Program, texts) -> None:
    offered(program)
    choose(program, "dlt")
    assert program.desk.host().source.title == "delta"
    program.desk.travelling.back()
    assert program.desk.host().source.title == "alpha"


def test_what_was_in_front_lately_is_known_after_a_restart(program: Program, texts) -> None:
    for name in ("alpha", "gamma", "beta"):
        program.desk.jump(texts[name])
    path = program.desk.project.path
    program.close_project()
    program.open_path(path)
    assert offered(program) == ["gamma", "alpha", "beta", "delta"]
