"""The inspector and the status bar follow what is chosen in the text, and let go of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.project.worlds import add_text
from workbench.app.program import Program
from workbench.coding.attaching import NewTheme, attach
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.sources.records import sources
from workbench.ui.window import status as window_status
from workbench.ui.workspace import ReaderHost

pytestmark = pytest.mark.timeout(180)
LEFT = Qt.MouseButton.LeftButton
TEXT = "The canal was dug in a year. Nobody knows why.\nThe town grew. Its walls did not."


@pytest.fixture
def host(qtbot: QtBot, program: Program, tmp_path: Path) -> ReaderHost:
    """The reader of a text with two themes on its first words and one on others."""
    with create(tmp_path / "p.workbench", "Canals", "Anna Kowal") as project:
        add_text(project, TEXT, "Short")
        version = sources(project.reading)[0].version_id
        for start, end, name in ((0, 9, "Digging"), (0, 9, "Water"), (29, 35, "People")):
            attach(project, version, [Span(start, end)], NewTheme(name))
    assert program.open_path(tmp_path / "p.workbench")
    found = program.desk.host()
    assert found is not None
    found.page.viewport().repaint()
    return found


def _click(host: ReaderHost, offset: int) -> None:
    box = host.page.line_box(offset)
    QTest.mouseClick(host.page.viewport(), LEFT, pos=box.center().toPoint() + QPoint(2, 0))


def _shown(program: Program) -> str:
    return program.desk.inspector._shown


def test_a_click_on_plain_text_leaves_no_former_passage_in_the_inspector(program: Program, host: ReaderHost) -> None:
    _click(host, 3)
    assert (_shown(program), program.desk.inspector.passage.passage_id) == ("passage", host.page.chosen)
    _click(host, TEXT.index("walls"))
    assert host.page.chosen == 0
    assert _shown(program) == ""


def test_a_click_on_plain_text_leaves_no_marked_passages_in_the_inspector(program: Program, host: ReaderHost) -> None:
    host.page.mark_all(sorted({mark.passage_id for mark in host.page.store.all()}))
    assert _shown(program) == "many"
    _click(host, TEXT.index("walls"))
    assert _shown(program) == ""


def test_a_theme_on_show_is_left_alone_by_clicks_on_plain_text(program: Program, host: ReaderHost) -> None:
    theme = next(iter(program.desk.catalogue.themes))
    program.desk.inspector.show_theme(theme)
    _click(host, TEXT.index("walls"))
    assert _shown(program) == "theme"


def test_the_inspector_marks_the_coding_whose_name_was_clicked(program: Program, host: ReaderHost) -> None:
    hot = max((one for one in host.page.hot if one.mark.label == "Digging"), key=lambda one: one.box.left())
    QTest.mouseClick(host.page.viewport(), LEFT, pos=hot.box.center().toPoint())
    rows = program.desk.inspector.passage.attached._rows
    assert [(row.sign.name, row.is_front) for row in rows] == [("Digging", True), ("Water", False)]


def test_what_went_wrong_goes_with_the_next_act_once_it_could_be_read(
    qtbot: QtBot, program: Program, host: ReaderHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_status, "READ_MS", 0)
    program.fail(KeyError("theme"))
    message = program.window.status._message
    assert message.text()
    QTest.mouseClick(program.window.windowHandle(), LEFT, pos=QPoint(700, 400))
    qtbot.waitUntil(lambda: not message.text(), timeout=10_000)
