"""What an analyst comes back to after a restart, and after a crash."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.texts import PLAIN, open_texts
from tests.ui.reader.pages.pages_hands import is_sharp
from workbench.app.program import Program
from workbench.app.remembering import EVERY
from workbench.ui.reader.standing import Standing
from workbench.ui.settings import Settings

pytestmark = pytest.mark.timeout(180)


def again(program: Program) -> None:
    path = program.desk.project.path
    program.close_project()
    program.open_path(path)


def standing(program: Program, half: int = 0) -> Standing:
    tabs = program.window.tabs
    return Standing.of(tabs.page(tabs.current_of(half), half).page)


def drawn(program: Program, qtbot: QtBot) -> None:
    """Wait until the pages of the text in front are laid out and drawn, and nothing is left that could move them."""
    host = program.desk.host()
    pages = host.views.pages

    def is_still() -> bool:
        shown = len(pages.stack) > 0 and pages.width() > 300
        return shown and host._wanted_standing is None and is_sharp(pages, pages.page_of(pages.place()))

    qtbot.waitUntil(is_still, timeout=15_000)
    QApplication.processEvents()


def test_the_very_line_comes_back(program: Program, two: dict[str, int], qtbot: QtBot) -> None:
    program.desk.jump(two["beta"], 12_345)
    program.desk.host().page.scroll_by(11)
    stood = standing(program)
    again(program)
    qtbot.waitUntil(lambda: standing(program) == stood, timeout=10_000)


def test_the_line_comes_back_though_the_text_has_another_size(program: Program, two, qtbot: QtBot) -> None:
    program.desk.jump(two["beta"], 12_345)
    stood = standing(program)
    path = program.desk.project.path
    program.close_project()
    program.personal.reading_looks.change(size=30.0)
    program.open_path(path)
    page = program.desk.host().page
    assert page.style_.size == 30.0
    qtbot.waitUntil(lambda: page.width() > 600 and not page.line_box(stood.place).isNull(), timeout=10_000)
    assert abs(page.line_box(stood.place).top() - stood.from_top) < 8


def test_the_place_stays_while_the_size_is_changed(program: Program, two) -> None:
    program.desk.jump(two["beta"], 12_345)
    page = program.desk.host().page
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        QTest.keyClick(program.window, key, Qt.KeyboardModifier.ControlModifier)
        assert not page.line_box(12_345).isNull()


def test_a_tab_closed_meanwhile_opens_at_its_place(program: Program, two) -> None:
    program.desk.jump(two["beta"], 12_345)
    stood = standing(program)
    program.window.tabs.close_tab(f"source {two['beta']}")
    again(program)
    program.desk.reading.open(two["beta"])
    assert standing(program) == stood


def test_both_halves_come_back_as_they_were(program: Program, two, qtbot: QtBot) -> None:
    tabs = program.window.tabs
    program.desk.reading.toggle_beside()
    program.desk.jump(two["beta"], 30_000)
    program.desk.reading.open(two["alpha"], 0)
    tabs.set_shares([700, 300])
    places = [standing(program, half) for half in (0, 1)]
    keys, shares = [tabs.keys(half) for half in (0, 1)], tabs.shares
    again(program)
    assert [tabs.keys(half) for half in (0, 1)] == keys
    assert tabs.front == 0
    assert program.desk.host().source.title == "alpha"
    assert abs(tabs.shares[0] - shares[0]) < 4
    qtbot.waitUntil(lambda: [standing(program, half).place for half in (0, 1)] == [one.place for one in places], timeout=10_000)


def test_a_crash_loses_little(program: Program, two, qtbot: QtBot) -> None:
    assert EVERY <= 30_000
    program.desk.jump(two["beta"], 12_345)
    stood = standing(program)
    program.desk.reading.kept._timer.timeout.emit()
    fresh = Settings(program.settings.path)
    assert fresh.place(program.desk.project.guid, two["beta"]) == (stood.place, stood.from_top)
    assert f"source {two['beta']}" in fresh.tabs(program.desk.project.guid)


def test_tabs_of_sources_that_are_gone_are_left_out(program: Program, two) -> None:
    guid = program.desk.project.guid
    path = program.desk.project.path
    program.close_project()
    lines = [
        "source 17",
        "source ²",
        "source " + "9" * 5000,
        "shares ² 7",
        "garbage",
        "",
        f"beside source {two['beta']}",
        "current beside source 99",
        "front 1",
        "shares x 0",
    ]
    program.settings.set_tabs(guid, lines)
    program.open_path(path)
    assert program.window.tabs.keys() == [f"source {two['beta']}"]
    assert not program.window.tabs.is_split


@pytest.mark.parametrize("place", [7, [-1, 0], ["x", 2], [1, 2, 3], None, {"a": 1}, [999_999_999, -5]])
def test_a_garbled_place_does_no_harm(program: Program, two, place) -> None:
    guid, path = program.desk.project.guid, program.desk.project.path
    program.close_project()
    program.settings.set("places", {guid: {str(two["beta"]): place}})
    program.open_path(path)
    assert program.desk.reading.open(two["beta"]) is not None


def test_a_text_opened_for_the_first_time_shows_its_very_top(program: Program, two) -> None:
    page = program.desk.host().page
    assert page.position.value == 0
    assert Standing.of(page).from_top > 0, "the room above the first line is on view"


@pytest.mark.parametrize("view", ["page", "both"])
def test_pages_come_back_at_their_place(program: Program, shared: Path, tmp_path: Path, qtbot: QtBot, view: str) -> None:
    program.window.showNormal()
    program.window.resize(1640, 1000)
    open_texts(qtbot, program, tmp_path, {"alpha": PLAIN})
    program.take_files([shared / "cases" / "pdf" / "commentary.pdf"])
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=30_000)
    host = program.desk.host()
    host.views.show(view)
    drawn(program, qtbot)
    program.desk.jump(host.source.id, len(host.document.text) // 2)
    drawn(program, qtbot)
    place = standing(program).place
    assert place > 1_000
    again(program)
    assert program.desk.host().views.name == view
    drawn(program, qtbot)
    assert abs(standing(program).place - place) < 200
    program.desk.jump(next(iter(program.desk.catalogue.sources)))
    program.desk.travelling.back()
    drawn(program, qtbot)
    assert abs(standing(program).place - place) < 200
