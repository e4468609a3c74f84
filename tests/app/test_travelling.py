"""Back and forward through the places of a project, by keys, mouse and arrows."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.texts import PLAIN, open_texts, press
from workbench.app.program import Program
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.passages import delete_passage
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.sources.editing import delete_source
from workbench.ui.reader.standing import Standing

pytestmark = pytest.mark.timeout(180)
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def long(program: Program, tmp_path: Path, qtbot: QtBot) -> dict[str, int]:
    """Two long texts, open; returns their ids by title."""
    return open_texts(qtbot, program, tmp_path, {"alpha": PLAIN, "beta": PLAIN.replace("Paragraph", "Section")})


def passage_at(project: Project, version_id: int, start: int) -> int:
    return attach(project, version_id, [Span(start, start + 9)], NewTheme("Trade")).passage_id


def test_alt_left_leads_back_to_the_same_line_and_alt_right_forward(program: Program, long: dict[str, int]) -> None:
    desk = program.desk
    desk.jump(long["alpha"], 2_000)
    page = desk.host().page
    page.scroll_by(7)
    stood = Standing.of(page)
    desk.jump(long["alpha"], 20_000)
    there = Standing.of(page)
    press(page, LEFT, ALT)
    assert Standing.of(page) == stood
    press(page, RIGHT, ALT)
    assert Standing.of(page) == there


def test_scrolling_is_no_leap(program: Program, long: dict[str, int]) -> None:
    desk = program.desk
    desk.jump(long["alpha"], 0)
    before = desk.travelling.trail.behind
    page = desk.host().page
    for _ in range(30):
        page.scroll_by(400)
    page.verticalScrollBar().setValue(0)
    assert desk.travelling.trail.behind == before


def test_a_passage_elsewhere_is_one_leap_and_the_chosen_one_comes_back(program: Program, long: dict[str, int]) -> None:
    desk = program.desk
    version = desk.catalogue.sources[long["alpha"]].version_id
    near, far = passage_at(desk.project, version, 100), passage_at(desk.project, version, 30_000)
    desk.travelling.show_passage(near)
    desk.jump(long["beta"])
    desk.travelling.show_passage(far)
    assert desk.host().source.title == "alpha"
    assert desk.host().page.chosen == far
    assert not desk.host().page.line_box(30_000).isNull()
    desk.travelling.back()
    assert desk.host().source.title == "beta"
    desk.travelling.back()
    assert desk.host().page.chosen == near
    assert desk.host().page.place() < 200


def test_going_back_to_a_passage_that_was_deleted_chooses_none_and_every_act_works(
    program: Program, long: dict[str, int]
) -> None:
    desk = program.desk
    version = desk.catalogue.sources[long["alpha"]].version_id
    near = passage_at(desk.project, version, 100)
    desk.travelling.show_passage(near)
    desk.jump(long["beta"])
    delete_passage(desk.project, near)
    press(desk.host().page, LEFT, ALT)
    host = desk.host()
    assert host.source.title == "alpha"
    assert host.page.chosen == 0
    for key in (Qt.Key.Key_Asterisk, Qt.Key.Key_Delete, Qt.Key.Key_A):
        press(host.page, key)
    assert host.field.isVisible()


def test_n_to_a_passage_far_away_can_be_gone_back_from(program: Program, long: dict[str, int]) -> None:
    desk = program.desk
    version = desk.catalogue.sources[long["alpha"]].version_id
    passage_at(desk.project, version, 30_000)
    desk.jump(long["alpha"], 500)
    page = desk.host().page
    stood = Standing.of(page)
    press(page, Qt.Key.Key_N)
    assert page.place() > 20_000
    press(page, LEFT, ALT)
    assert Standing.of(page) == stood


def test_a_closed_tab_is_opened_again_at_its_place(program: Program, long: dict[str, int], qtbot: QtBot) -> None:
    desk = program.desk
    desk.jump(long["alpha"], 9_000)
    stood = Standing.of(desk.host().page)
    desk.jump(long["beta"])
    program.window.tabs.close_tab(f"source {long['alpha']}")
    assert desk.host().source.title == "beta"
    desk.travelling.back()
    assert desk.host().source.title == "alpha"
    qtbot.waitUntil(lambda: Standing.of(desk.host().page) == stood, timeout=10_000)


def test_a_source_that_is_gone_is_passed_over(program: Program, long: dict[str, int]) -> None:
    desk = program.desk
    desk.jump(long["beta"], 9_000)
    desk.jump(long["alpha"])
    delete_source(desk.project, long["beta"])
    desk.travelling.back()
    assert desk.host().source.title == "alpha"
    assert desk.travelling.trail.ahead is None


def test_the_side_buttons_of_the_mouse_lead_back_and_forward(program: Program, long: dict[str, int]) -> None:
    desk, window = program.desk, program.window
    desk.jump(long["alpha"], 2_000)
    desk.jump(long["beta"])
    surface, middle = window.windowHandle(), QPoint(700, 500)
    QTest.mouseClick(surface, Qt.MouseButton.BackButton, Qt.KeyboardModifier.NoModifier, middle)
    assert desk.host().source.title == "alpha"
    QTest.mouseClick(surface, Qt.MouseButton.ForwardButton, Qt.KeyboardModifier.NoModifier, middle)
    assert desk.host().source.title == "beta"


def test_the_arrows_say_where_they_lead(program: Program, long: dict[str, int]) -> None:
    desk = program.desk
    desk.jump(long["alpha"], 2_000)
    desk.jump(long["beta"])
    toolbar = desk.host().toolbar
    assert toolbar.back.isEnabled()
    assert "alpha" in toolbar.back.toolTip()
    assert "¶" in toolbar.back.toolTip()
    assert not toolbar.forward.isEnabled()
    QTest.mouseClick(toolbar.back, Qt.MouseButton.LeftButton)
    assert desk.host().source.title == "alpha"
    assert "beta" in desk.host().toolbar.forward.toolTip()


def test_a_place_under_a_heading_is_named_by_it(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    words = "# First things\n\n" + PLAIN + "\n\n# The fog & its end\n\n" + PLAIN.replace("ships", "boats")
    found = open_texts(qtbot, program, tmp_path, {"gamma": words}, "md")
    (source_id,) = found.values()
    desk = program.desk
    page = desk.host().page
    page.go_to(desk.host().document.text.index("The fog &"))
    page.scroll_by(24)
    desk.jump(source_id, 100)
    assert "“The fog & its end”" in desk.host().toolbar.back.accessibleName()


def test_what_opens_with_the_project_is_no_leap(program: Program, long: dict[str, int]) -> None:
    path = program.desk.project.path
    program.close_project()
    program.open_path(path)
    assert program.desk.travelling.trail.behind is None
    assert not program.window.commands.action("back").isEnabled()


def test_the_menu_go_holds_all_ways_and_those_of_the_text_in_front(program: Program, long: dict[str, int]) -> None:
    menu, commands = program.window.menus.menus["Go"], program.window.commands
    program.desk.jump(long["alpha"])
    program.desk.jump(long["beta"])
    shown = [action for action in menu.actions() if not action.isSeparator()]
    assert {commands.action(name) for name in ("back", "forward", "outline", "open_source", "copy_link", "open_link")} <= set(
        shown
    )
    walks = {command.action for command in program.desk.host().commands() if command.name in {"next", "previous"}}
    assert walks <= set(shown)
    assert len(shown) == len(set(shown))
    assert all(action.isVisible() for action in shown)
    program.close_project()
    assert not walks & set(menu.actions())
