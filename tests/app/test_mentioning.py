"""Mentions on the desk: found, accepted and rejected by keys, undone, shown in their texts; rules seen and edited."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.project.worlds import add_text
from workbench.analysis.mention_review import State
from workbench.analysis.mention_search import names
from workbench.app.mentioning import Mentioning
from workbench.app.program import Program
from workbench.entities.editing import create_entity, edit_entity
from workbench.entities.reviewing import set_forms
from workbench.project.opening import create
from workbench.ui.mentions import MentionsTab
from workbench.ui.mentions.model import MANY, HeadRow, PlaceRow

pytestmark = pytest.mark.timeout(180)
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FIRST = "Rosja wspiera Wenezuelę. O Rosji mówi Moskwa.\nRosja, znów Rosja. In May the Kremlin spoke."
SECOND = "Nothing on it, but Rosję."


@pytest.fixture
def tab(qtbot: QtBot, program: Program, tmp_path: Path) -> MentionsTab:
    """The review of a project with two texts and two entities, opened by its keys."""
    with create(tmp_path / "p.workbench", "Mentions", "Anna Kowal") as project:
        add_text(project, FIRST, "First")
        add_text(project, SECOND, "Second")
        create_entity(project, "Rosja", "State", ("Moskwa",))
        create_entity(project, "May", "Person")
    program.open_path(tmp_path / "p.workbench")
    program.window.showNormal()
    program.window.activateWindow()
    qtbot.waitUntil(lambda: bool(program.desk.parts.all()))
    QTest.keyClick(program.window, Qt.Key.Key_M, KEYS)
    page = program.window.tabs.page("mentions 1")
    assert isinstance(page, MentionsTab)
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=10_000)
    page.list.setFocus()
    return page


def rows(tab: MentionsTab) -> list[str]:
    """The list in words: heads by their form, places by what is said of them."""
    found = [tab.model.row_at(number) for number in range(tab.model.rowCount())]
    return [row.group.written if isinstance(row, HeadRow) else f" {row.proposal.state.value}" for row in found if row]


def key(tab: MentionsTab, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    tab.list.setFocus()
    QTest.keyClick(tab.list, key, modifiers)


def settle(qtbot: QtBot, program: Program) -> None:
    """Wait until mentions were looked for again."""
    qtbot.wait(1)
    review = program.desk.parts.get(Mentioning)._reviews["mentions 1"]
    qtbot.waitUntil(lambda: not review._again.isActive() and not program.tasks.running, timeout=10_000)


def test_keys_accept_and_reject_and_undo_gives_back(qtbot: QtBot, program: Program, tab: MentionsTab) -> None:
    QAbstractItemModelTester(tab.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert rows(tab) == ["May", " open", "Rosja", " open", " open", " open", "Moskwa", " open"]
    key(tab, Qt.Key.Key_X)
    assert rows(tab)[1] == " rejected"
    key(tab, Qt.Key.Key_A)
    key(tab, Qt.Key.Key_A, SHIFT)
    assert rows(tab)[3:6] == [" accepted"] * 3
    codings = program.desk.catalogue.entities
    assert {one.name: one.mentions for one in codings.values()} == {"Rosja": 3, "May": 0}
    tab.show_state(State.ACCEPTED)
    assert rows(tab) == ["Rosja", " accepted", " accepted", " accepted"]
    tab.show_state(None)
    program.desk.undoing.undo()
    assert rows(tab)[3:6] == [" accepted", " open", " open"]
    program.desk.undoing.undo()
    program.desk.undoing.undo()
    assert tab.model.count(State.OPEN) == 5


def test_rejected_places_stay_rejected_and_can_be_asked_again(qtbot: QtBot, program: Program, tab: MentionsTab) -> None:
    key(tab, Qt.Key.Key_X)
    path = program.desk.project.path
    program.close_project()
    program.open_path(path)
    qtbot.waitUntil(lambda: program.window.tabs.page("mentions 1") is not None)
    again = program.window.tabs.page("mentions 1")
    qtbot.waitUntil(lambda: not program.tasks.running and again.model.rowCount() > 0, timeout=10_000)
    assert "May" not in rows(again)
    QTest.mouseClick(again.chips[State.REJECTED], Qt.MouseButton.LeftButton)
    assert rows(again) == ["May", " rejected"]
    again.list.stand_at(1)
    key(again, Qt.Key.Key_U)
    assert rows(again) == ["May", " open"]


def test_enter_shows_the_place_and_back_leads_to_the_list(qtbot: QtBot, program: Program, tab: MentionsTab) -> None:
    tab.list.stand_at(7)
    key(tab, Qt.Key.Key_Return)
    host = program.desk.host()
    assert host is not None
    assert host.page.selected_text() == "Moskwa"
    program.desk.travelling.back()
    assert program.window.tabs.current == "mentions 1"


def test_a_rule_is_proposed_seen_and_kept_on_enter(qtbot: QtBot, program: Program, tab: MentionsTab) -> None:
    tab.list.stand_at(3)
    rosja = tab.panel.rows[0]
    assert rosja.name.name == "Rosja"
    rosja._propose("Rosj{a,i,ę,ą}")
    assert next(iter(program.desk.project.history())).act != "edit forms"
    QTest.keyClick(rosja.rule, Qt.Key.Key_Return)
    settle(qtbot, program)
    assert [row for row in rows(tab) if not row.startswith(" ")] == ["May", "Rosja", "Moskwa", "Rosji", "Rosję"]
    assert "Rosji 1" in tab.panel.rows[0]._forms.text()
    program.desk.undoing.undo()
    settle(qtbot, program)
    assert "Rosji" not in rows(tab)


def test_a_rule_with_a_slip_is_told_at_the_field_and_changes_nothing(program: Program, tab: MentionsTab) -> None:
    tab.list.stand_at(3)
    row = tab.panel.rows[0]
    row.rule.setFocus()
    QTest.keyClicks(row.rule, "Rosj{a")
    assert "braces" in row._forms.text()
    QTest.keyClick(row.rule, Qt.Key.Key_Return)
    assert next(iter(program.desk.project.history())).act != "edit forms"


def test_a_common_word_is_counted_before_it_is_listed_and_can_be_left_out(
    qtbot: QtBot, program: Program, tab: MentionsTab
) -> None:
    add_text(program.desk.project, "may be. " * (MANY + 1), "Third")
    settle(qtbot, program)
    heads = [tab.model.row_at(number) for number in range(tab.model.rowCount())]
    may = next(row for row in heads if isinstance(row, HeadRow) and row.group.written == "may")
    assert not may.group.is_open
    assert may.group.whole == MANY + 1
    tab.list.stand_at(tab.model.head_of(may.group))
    key(tab, Qt.Key.Key_Return)
    assert isinstance(tab.model.row_at(tab.model.head_of(may.group) + 1), PlaceRow)
    QTest.mouseClick(tab.panel.rows[0].sought, Qt.MouseButton.LeftButton)
    settle(qtbot, program)
    assert "may" not in rows(tab)
    assert "May" not in rows(tab)


def test_the_list_follows_names_and_rules_made_elsewhere(qtbot: QtBot, program: Program, tab: MentionsTab) -> None:
    project = program.desk.project
    may = next(one.id for one in program.desk.catalogue.entities.values() if one.name == "May")
    edit_entity(project, may, name="Kremlin")
    set_forms(project, may, None, "the Kremlin")
    settle(qtbot, program)
    assert next(row for row in rows(tab) if not row.startswith(" ")) == "the Kremlin"


def test_the_filter_and_the_mouse(qtbot: QtBot, program: Program, tab: MentionsTab) -> None:
    QTest.keyClicks(tab.filter, "mosk")
    qtbot.waitUntil(lambda: tab.model.rowCount() == 2)
    rect = tab.list.visualRect(tab.model.index(0))
    QTest.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(20, 15))
    assert tab.model.rowCount() == 1
    QTest.keyClicks(tab.filter, "qqq")
    qtbot.waitUntil(lambda: tab.model.rowCount() == 0)
    assert tab._empty.isVisible()


def test_buttons_and_the_menu_do_what_the_keys_do(qtbot: QtBot, program: Program, tab: MentionsTab) -> None:
    reject, whole = tab.bar.buttons[1], tab.bar.buttons[3]
    QTest.mouseClick(reject, Qt.MouseButton.LeftButton)
    assert rows(tab)[1] == " rejected"
    QTest.mouseClick(whole, Qt.MouseButton.LeftButton)
    assert rows(tab)[3:6] == [" accepted"] * 3
    middle = tab.list.visualRect(tab.model.index(7)).center()
    QTest.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QApplication.sendEvent(tab.list.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, QPoint(400, 400)))
    menu = tab.bar.findChild(QMenu)
    menu.actions()[-1].trigger()
    menu.close()
    host = program.desk.host()
    assert host is not None
    assert host.page.selected_text() == "Moskwa"


def test_the_menu_of_an_entity_finds_its_mentions_alone(qtbot: QtBot, program: Program, tab: MentionsTab) -> None:
    side = program.desk.codebook.entities_side
    may = next(one.id for one in program.desk.catalogue.entities.values() if one.name == "May")
    side.show_menu(may, QPoint(300, 300))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text().startswith("Find mentions")).trigger()
    menu.close()
    page = program.window.tabs.page(f"mentions {may}")
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=10_000)
    assert rows(page) == ["May", " open"]


def test_a_common_word_as_a_name_is_told_at_its_field_and_need_not_be_looked_for(
    qtbot: QtBot, program: Program, tab: MentionsTab
) -> None:
    desk = program.desk
    add_text(desk.project, "the quay. " * 60, "Third")
    rosja = next(one.id for one in desk.catalogue.entities.values() if one.name == "Rosja")
    desk.inspector.show_entity(rosja)
    aliases = desk.inspector.entity.aliases
    QTest.keyClicks(aliases.field, "the")
    QTest.keyClick(aliases.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not aliases.leave.isHidden(), timeout=10_000)
    assert "“the” stands 61 times" in aliases.told.text()
    QTest.mouseClick(aliases.leave, Qt.MouseButton.LeftButton)
    assert [one.is_sought for one in names(desk.project.reading, {rosja}) if one.name == "the"] == [False]
    assert aliases.told.isHidden()
    desk.undoing.undo()
    assert [one.is_sought for one in names(desk.project.reading, {rosja}) if one.name == "the"] == [True]
    QTest.keyClicks(aliases.field, "Kreml")
    QTest.keyClick(aliases.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=10_000)
    assert aliases.leave.isHidden()
    settle(qtbot, program)
