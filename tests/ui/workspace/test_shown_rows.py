"""Rows from right to left: sign and box at the right, "only" at the left; and from left to right as ever."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from workbench.ui.records_model import Record
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.rows import Row
from workbench.ui.workspace.shown_rows import ShownTree

LEFT = Qt.MouseButton.LeftButton
TICKED = Qt.ItemDataRole.CheckStateRole
WAYS = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


def tree(qtbot: QtBot, tokens: Tokens, way: Qt.LayoutDirection) -> ShownTree:
    made = ShownTree(tokens)
    made.setLayoutDirection(way)
    qtbot.addWidget(made)
    made.resize(300, 120)
    made.show_records([Record(7, Row("Oil", colour=4, count="3")), Record(8, Row("Gas", colour=9))], frozenset({7}))
    made.show()
    return made


@pytest.mark.parametrize("way", WAYS)
def test_the_swatch_stands_where_reading_begins(qtbot: QtBot, tokens: Tokens, way: Qt.LayoutDirection) -> None:
    made = tree(qtbot, tokens, way)
    picture, wanted = made.viewport().grab().toImage(), tokens.palette[4].solid.name()
    found = [x for x in range(picture.width()) if picture.pixelColor(x, 14).name() == wanted]
    assert found
    at_left = max(found) < picture.width() / 2
    assert at_left is (way is Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("way", WAYS)
def test_the_far_end_of_a_row_means_only_this(qtbot: QtBot, tokens: Tokens, way: Qt.LayoutDirection) -> None:
    made = tree(qtbot, tokens, way)
    width, told = made.viewport().width(), []
    made.only_wanted.connect(lambda one: told.append(("only", one)))
    made.toggled.connect(lambda one: told.append(("tick", one)))
    near, far = (30, width - 20) if way is Qt.LayoutDirection.LeftToRight else (width - 30, 20)
    qtbot.mouseClick(made.viewport(), LEFT, pos=QPoint(near, 14))
    qtbot.mouseClick(made.viewport(), LEFT, pos=QPoint(far, 42))
    assert told == [("tick", 7), ("only", 8)]


def test_a_row_is_ticked_by_the_time_that_this_is_told(qtbot: QtBot, tokens: Tokens) -> None:
    made = tree(qtbot, tokens, WAYS[0])
    seen: dict[int, object] = {}
    made.records.dataChanged.connect(lambda index, *_: seen.update({index.internalId(): index.data(TICKED)}))
    made.records.tick(frozenset({8}))
    assert seen == {7: Qt.CheckState.Unchecked, 8: Qt.CheckState.Checked}
