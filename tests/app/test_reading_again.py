"""A web page read again as a whole page, and as an article, by keys and by mouse: reviewed, adopted, undone."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from workbench.app.desk import Desk
from workbench.app.program import Program
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.records import passage
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.sources.records import original_of, text_of
from workbench.sources.versions import versions
from workbench.ui.versions import ReviewTab

pytestmark = pytest.mark.timeout(180)
PAGE = Path(__file__).resolve().parents[3] / "shared" / "cases" / "html" / "article.html"


@pytest.fixture
def desk(program: Program, tmp_path: Path, qtbot: QtBot) -> Desk:
    """An article out of a web page, open."""
    if not PAGE.exists():
        pytest.skip("no case files")
    program.window.showNormal()
    program.window.resize(1640, 1000)
    create(tmp_path / "web.workbench", "Web", "Anna Kowal").close()
    program.open_path(tmp_path / "web.workbench")
    shutil.copy(PAGE, tmp_path / "page.html")
    program.take_files([tmp_path / "page.html"])
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=30_000)
    assert program.desk is not None
    return program.desk


def text(desk: Desk) -> str:
    record = next(iter(desk.catalogue.sources.values()))
    return text_of(desk.project.reading, record.version_id)


def count(desk: Desk) -> int:
    return len(versions(desk.project.reading, next(iter(desk.catalogue.sources))))


def by_keys(program: Program, desk: Desk, words: str, qtbot: QtBot) -> None:
    """Find a command in the palette, and do it."""
    QTest.keyClick(program.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(program.any_command.popup.field, words)
    QTest.keyClick(program.any_command.popup.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=30_000)


def by_mouse(program: Program, desk: Desk, words: str, qtbot: QtBot) -> None:
    """Choose a way in the menu of the source in the list."""
    program.window.show_activity("sources")
    view = desk.sources.view
    at = view.visualRect(desk.sources.model.index_of(next(iter(desk.catalogue.sources)))).center()
    view.customContextMenuRequested.emit(at)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    ways = next(action.menu() for action in menu.actions() if action.menu() is not None)
    assert isinstance(ways, QMenu)
    ways.popup(menu.mapToGlobal(QPoint(20, 20)))
    action = next(one for one in ways.actions() if one.text() == words)
    QTest.mouseClick(ways, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, ways.actionGeometry(action).center())
    menu.close()
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=30_000)


@pytest.mark.parametrize("way", [by_keys, by_mouse])
def test_the_whole_page_and_back_to_the_article(program: Program, desk: Desk, way: object, qtbot: QtBot) -> None:
    article = text(desk)
    way(program, desk, "Read again as a whole page", qtbot)  # type: ignore[operator]
    assert len(text(desk)) > len(article)
    assert count(desk) == 2
    way(program, desk, "Read again as an article", qtbot)  # type: ignore[operator]
    assert text(desk) == article
    assert count(desk) == 3
    way(program, desk, "Read again as an article", qtbot)  # type: ignore[operator]
    assert count(desk) == 3, "it reads just as it did"
    assert "just as it did" in program.window.status._message.text()
    program.window.commands.action("undo").trigger()
    program.window.commands.action("undo").trigger()
    assert (text(desk), count(desk)) == (article, 1)


def test_passages_are_reviewed_and_found_in_the_whole_page(program: Program, desk: Desk, qtbot: QtBot) -> None:
    host = desk.host()
    assert host is not None
    block = next(block for block in host.document.blocks[2:] if block.end - block.start > 80)
    words = host.document.text[block.start : block.start + 60]
    made = attach(desk.project, host.version_id, [Span(block.start, block.start + 60)], NewTheme("Ships"))
    by_keys(program, desk, "Read again as a whole page", qtbot)
    tab = program.window.tabs.page(program.window.tabs.current)
    assert isinstance(tab, ReviewTab)
    assert count(desk) == 1, "nothing is written before the adoption"
    QTest.mouseClick(tab.head.go, Qt.MouseButton.LeftButton)
    assert count(desk) == 2
    there = passage(desk.project.reading, made.passage_id)
    record = next(iter(desk.catalogue.sources.values()))
    assert there.version_id == record.version_id
    assert there.spans[0].of(text(desk)) == words.strip()
    assert original_of(desk.project.reading, record.version_id) == PAGE.read_bytes(), "nothing was fetched anew"
    program.window.commands.action("undo").trigger()
    assert count(desk) == 1
    assert passage(desk.project.reading, made.passage_id).quote == words.strip()
