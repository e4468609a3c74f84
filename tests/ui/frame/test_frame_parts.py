"""F6 goes round the parts that are to be seen, each remembering where the focus was."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.window.parts import PartCycle


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[list[QWidget]]:
    """Three parts of two fields each, in a window that is active."""
    window = QWidget()
    row = QHBoxLayout(window)
    made = []
    for _ in range(3):
        part = QWidget()
        column = QVBoxLayout(part)
        column.addWidget(QLineEdit())
        column.addWidget(QLineEdit())
        row.addWidget(part)
        made.append(part)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=10_000)
    yield made
    window.close()


def fields(part: QWidget) -> list[QLineEdit]:
    return part.findChildren(QLineEdit)


def test_the_round_goes_on_both_ways_and_remembers(parts: list[QWidget]) -> None:
    cycle, window = PartCycle(lambda: parts), parts[0].window()
    fields(parts[0])[1].setFocus()
    assert cycle.step(1, window.focusWidget()) is fields(parts[1])[0]
    assert cycle.step(1, window.focusWidget()) is fields(parts[2])[0]
    assert cycle.step(1, window.focusWidget()) is fields(parts[0])[1]
    assert cycle.step(-1, window.focusWidget()) is fields(parts[2])[0]


def test_hidden_and_empty_parts_are_passed_over(parts: list[QWidget]) -> None:
    window = parts[0].window()
    parts[1].hide()
    empty = QWidget(window)
    empty.show()
    cycle = PartCycle(lambda: [parts[0], None, parts[1], empty, parts[2]])
    fields(parts[0])[0].setFocus()
    assert cycle.step(1, window.focusWidget()) is fields(parts[2])[0]
    assert cycle.step(1, window.focusWidget()) is fields(parts[0])[0]
    assert PartCycle(list).step(1, None) is None


def test_from_elsewhere_it_begins_at_the_near_end(parts: list[QWidget]) -> None:
    assert PartCycle(lambda: parts).step(1, None) is fields(parts[0])[0]
    parts[0].window().focusWidget().clearFocus()
    assert PartCycle(lambda: parts).step(-1, None) is fields(parts[2])[0]
