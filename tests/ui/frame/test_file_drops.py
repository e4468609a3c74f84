"""Files dropped over any part of the window come in as texts; what holds no file is left to the part below it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

BUTTONS, KEYS, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


@pytest.fixture
def field(open_frame):
    """The window with a field in the tab in front, which itself takes words that are dropped."""
    window, _ = open_frame()
    made = QPlainTextEdit()
    window.tabs.open("field", "Field", "file-text", made)
    QApplication.processEvents()
    return window, made


def dragged(window, widget, data: QMimeData) -> bool:
    """Drag data over a widget and drop it, as the desktop does: through the window; tell whether it was taken."""
    at = window.windowHandle().mapFromGlobal(widget.mapToGlobal(widget.rect().center()))
    enter = QDragEnterEvent(at, COPY | Qt.DropAction.MoveAction, data, BUTTONS, KEYS)
    move = QDragMoveEvent(at, COPY | Qt.DropAction.MoveAction, data, BUTTONS, KEYS)
    drop = QDropEvent(QPointF(at), COPY | Qt.DropAction.MoveAction, data, BUTTONS, KEYS)
    for event in (enter, move, drop):
        QApplication.sendEvent(window.windowHandle(), event)
    return drop.isAccepted()


def of_files(*paths: Path) -> QMimeData:
    """Files as file managers hand them over: with their addresses as words, too."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))
    return data


def test_files_over_a_field_come_in_and_leave_no_words_there(field, qtbot, tmp_path):
    window, made = field
    with qtbot.waitSignal(window.files_dropped) as told:
        assert dragged(window, made, of_files(tmp_path / "a.txt", tmp_path))
    assert told.args == [[tmp_path / "a.txt", tmp_path]]
    assert made.toPlainText() == ""


def test_words_over_a_field_are_the_fields(field, qtbot):
    window, made = field
    data = QMimeData()
    data.setText("words")
    with qtbot.assertNotEmitted(window.files_dropped):
        dragged(window, made, data)
    assert made.toPlainText() == "words"


def test_addresses_elsewhere_are_no_files(field, qtbot):
    window, made = field
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.txt")])
    with qtbot.assertNotEmitted(window.files_dropped):
        dragged(window, made, data)


def test_shown_again_the_window_takes_files_once(field, qtbot, tmp_path):
    window, made = field
    heard: list[list[Path]] = []
    window.files_dropped.connect(heard.append)
    window.hide()
    window.show()
    dragged(window, made, of_files(tmp_path / "a.txt"))
    assert heard == [[tmp_path / "a.txt"]]
    assert window.childAt(QPoint(5, 5)) is not None
