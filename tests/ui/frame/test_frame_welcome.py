"""The welcome page: it only tells what is wanted."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from workbench.ui.welcome import WelcomePage

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def page(qtbot, theme, tmp_path):
    recent = [
        {"path": str(tmp_path / "a.workbench"), "title": "A & B", "at": "garbage", "sources": None, "codings": 2914},
        {"path": "b"},
    ]
    made = WelcomePage(theme.tokens, recent)
    qtbot.addWidget(made)
    made.resize(1000, 680)
    made.show()
    return made


@pytest.mark.parametrize(("number", "signal"), [(0, "new_wanted"), (1, "open_wanted"), (2, "sample_wanted")])
def test_buttons_by_mouse_and_key(qtbot, page, number, signal):
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.mouseClick(page._buttons[number], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(page._buttons[number], Qt.Key.Key_Space)


def test_a_recent_project_is_chosen(qtbot, page, tmp_path):
    with qtbot.waitSignal(page.project_chosen) as told:
        qtbot.mouseClick(page._rows[0], Qt.MouseButton.LeftButton)
    assert told.args == [tmp_path / "a.workbench"]
    assert not page.grab().isNull()


def test_files_are_dropped(qtbot, page, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(page.files_dropped) as told:
        page._drop.dropEvent(drop)
    assert told.args == [[tmp_path / "a.txt"]]


def test_the_list_is_replaced(page):
    page.set_recent([])
    assert page._rows == []
    page.set_recent([{"path": "c"}])
    assert [row.text() for row in page._rows] == ["c"]
