"""The search pane, by keys and mouse: it finds as one types, keeps the place, and tells what it found."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.project.worlds import add_text
from workbench.coding.themes import create_theme
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.ui.search import SearchPane
from workbench.ui.search.results import HeadRow, HitRow, NoteRow, ResultsModel, key_of
from workbench.ui.theme.tokens import Mode, Tokens

CONTROL = Qt.KeyboardModifier.ControlModifier


def settle(qtbot: QtBot, pane: SearchPane) -> None:
    qtbot.waitUntil(lambda: not pane.is_busy, timeout=10_000)


def type_(qtbot: QtBot, pane: SearchPane, words: str) -> None:
    pane.field.setFocus()
    pane.field.clear()
    QTest.keyClicks(pane.field, words)
    settle(qtbot, pane)


def shown(model: ResultsModel) -> list[str]:
    return [str(model.data(model.index(number))) for number in range(model.rowCount())]


def click(pane: SearchPane, number: int, *, double: bool = False) -> None:
    at: QPoint = pane.view.visualRect(pane.model.index(number)).center()
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    if double:
        QTest.mouseDClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_hits_come_by_source_with_place_and_context_as_one_types(qtbot: QtBot, pane: SearchPane) -> None:
    type_(qtbot, pane, "canal")
    assert shown(pane.model) == [
        "Canal, 3 hits",
        "at 4, The canal is slow.",
        "at 23, Two canals meet at Łódź; the canal-side quay is new.",
        "at 48, Two canals meet at Łódź; the canal-side quay is new.",
        "River, 1 hit",
        "at 16, A river 😀 and a Canal.",
        "Notes and names, 2 hits",
        "Theme, Canal trade",
        "Definition of the theme “Canal trade”, what is shipped on canals",
    ]
    assert pane.form.count.text() == "6 hits in 2 sources, 2 notes"


@pytest.mark.parametrize(
    ("toggle", "words", "hits"),
    [
        ("whole", "canal", 3),
        ("pattern", "can\\w+s\\b", 1),
        ("pattern", "c.n.l", 4),
        ("exact", "Canal", 1),
        ("words", "lodz", 1),
    ],
)
def test_the_ways_of_searching(qtbot: QtBot, pane: SearchPane, toggle: str, words: str, hits: int) -> None:
    QTest.mouseClick(pane.form.notes, Qt.MouseButton.LeftButton)
    QTest.mouseClick(getattr(pane.form, toggle), Qt.MouseButton.LeftButton)
    type_(qtbot, pane, words)
    assert pane.model.count == hits
    assert [pane.form.words.isChecked(), pane.form.whole.isChecked(), pane.form.pattern.isChecked()].count(True) == 1


def test_a_pattern_that_cannot_be_read_is_explained(qtbot: QtBot, pane: SearchPane) -> None:
    QTest.mouseClick(pane.form.pattern, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.hits_changed):
        type_(qtbot, pane, "can(al")
    assert "letter 4" in pane.form.complaint.text()
    assert pane.model.count == 0
    type_(qtbot, pane, "canal")
    assert not pane.form.complaint.isVisible()
    assert pane.model.count > 0


def test_arrows_and_enter_walk_the_hits_and_ctrl_enter_opens_one(qtbot: QtBot, pane: SearchPane) -> None:
    glanced: list[HitRow] = []
    opened: list[HitRow] = []
    pane.hit_glanced.connect(glanced.append)
    pane.hit_opened.connect(opened.append)
    type_(qtbot, pane, "canal")
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert [row.found.hits[row.number] for row in glanced] == [Span(4, 9), Span(23, 29)]
    assert pane.field.hasFocus(), "one may go on typing"
    QTest.keyClick(pane.field, Qt.Key.Key_Down)
    assert pane.view.hasFocus()
    assert len(glanced) == 2, "one stands at a hit already"
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert glanced[-1].found.hits[glanced[-1].number] == Span(48, 53)
    QTest.keyClick(pane.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert glanced[-1].found.hits[glanced[-1].number] == Span(23, 29)
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert glanced[-1].found.hits[glanced[-1].number] == Span(48, 53)
    assert not opened
    QTest.keyClick(pane.view, Qt.Key.Key_Return, CONTROL)
    assert [key_of(row) for row in opened] == [key_of(glanced[-1])]
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    assert pane.field.hasFocus()
    QTest.keyClick(pane.field, Qt.Key.Key_Return, CONTROL)
    assert len(opened) == 2


def test_down_and_enter_land_on_the_first_hit_and_never_fold_its_source(qtbot: QtBot, pane: SearchPane) -> None:
    glanced: list[HitRow] = []
    pane.hit_glanced.connect(glanced.append)
    type_(qtbot, pane, "canal")
    whole = shown(pane.model)
    QTest.keyClick(pane.field, Qt.Key.Key_Down)
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert shown(pane.model) == whole
    assert glanced[-1].found.hits[glanced[-1].number] == Span(4, 9)
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert glanced[-1].found.hits[glanced[-1].number] == Span(23, 29)


def test_steps_go_round_and_say_so(qtbot: QtBot, pane: SearchPane) -> None:
    said: list[str] = []
    pane.said.connect(said.append)
    type_(qtbot, pane, "canal")
    pane.view.stand_at(1)
    QTest.keyClick(pane.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert said[-1] == "From the end again"
    assert pane.view.currentIndex().row() == pane.model.rowCount() - 1
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert (said[-1], pane.view.currentIndex().row()) == ("From the beginning again", 1)


def test_groups_close_and_open_by_mouse_and_keys(qtbot: QtBot, pane: SearchPane) -> None:
    type_(qtbot, pane, "canal")
    whole = shown(pane.model)
    click(pane, 0)
    assert shown(pane.model) == [whole[0], *whole[4:]]
    click(pane, 0)
    assert shown(pane.model) == whole
    pane.view.setFocus()
    pane.view.stand_at(2)
    QTest.keyClick(pane.view, Qt.Key.Key_Left)
    assert shown(pane.model) == [whole[0], *whole[4:]]
    assert isinstance(pane.view.current, HeadRow)
    QTest.keyClick(pane.view, Qt.Key.Key_Right)
    assert shown(pane.model) == whole


def test_a_click_shows_a_hit_and_a_double_click_opens_it(qtbot: QtBot, pane: SearchPane) -> None:
    glanced: list[object] = []
    opened: list[object] = []
    notes: list[NoteRow] = []
    pane.hit_glanced.connect(glanced.append)
    pane.hit_opened.connect(opened.append)
    pane.note_opened.connect(notes.append)
    type_(qtbot, pane, "canal")
    click(pane, 1)
    assert (len(glanced), len(opened)) == (1, 0)
    click(pane, 1, double=True)
    assert len(opened) == 1
    click(pane, 7, double=True)
    assert [(row.hit.table, row.hit.words) for row in notes] == [("theme", "Canal trade")]


def test_changes_are_found_at_once_and_choice_and_place_stay(qtbot: QtBot, pane: SearchPane, project: Project) -> None:
    type_(qtbot, pane, "canal")
    pane.view.stand_at(3)
    add_text(project, "The last canal.", "New")
    settle(qtbot, pane)
    assert pane.model.count == 7
    assert pane.view.currentIndex().row() == 3
    create_theme(project, "Canal tolls")
    settle(qtbot, pane)
    assert pane.model.notes == 3
    project.undo()
    project.undo()
    settle(qtbot, pane)
    assert (pane.model.count, pane.model.notes) == (6, 2)


def test_a_hidden_pane_seeks_anew_when_it_is_shown(qtbot: QtBot, pane: SearchPane, project: Project) -> None:
    type_(qtbot, pane, "canal")
    pane.hide()
    add_text(project, "The last canal.", "New")
    assert not pane.is_busy
    pane.show()
    settle(qtbot, pane)
    assert pane.model.count == 7


def test_queries_of_before_are_offered(qtbot: QtBot, pane: SearchPane) -> None:
    assert shown(pane.model) == ["before"]
    with qtbot.waitSignal(pane.recent_changed) as kept:
        type_(qtbot, pane, "canal")
        QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert kept.args == [["canal", "before"]]
    pane.field.clear()
    settle(qtbot, pane)
    assert shown(pane.model) == ["canal", "before"]
    click(pane, 0)
    settle(qtbot, pane)
    assert (pane.field.text(), pane.model.count) == ("canal", 6)


@pytest.mark.parametrize("words", ["…", '"', "zzz", "قناة", "😀", "x" * 10_000])
def test_whatever_is_sought_gets_an_answer(qtbot: QtBot, pane: SearchPane, words: str) -> None:
    pane.field.setText(words)
    settle(qtbot, pane)
    assert pane.form.count.text() == ("No hits" if words not in {"قناة", "😀"} else "1 hit in 1 source")
    assert pane.form.attach.isEnabled() == (words in {"قناة", "😀"})


@pytest.mark.parametrize("mode", list(Mode))
def test_every_look_paints(qtbot: QtBot, pane: SearchPane, mode: Mode) -> None:
    type_(qtbot, pane, "canal")
    before = pane.grab().toImage()
    pane.set_tokens(Tokens(mode))
    pane.view.stand_at(1)
    assert pane.grab().toImage() != before


def test_many_hits_are_listed_without_waiting(qtbot: QtBot, pane: SearchPane, project: Project) -> None:
    add_text(project, "a quay and a wall\n" * 30_000, "Long")
    type_(qtbot, pane, "quay")
    assert pane.model.count == 30_001
    assert pane.form.count.text() == "30,001 hits in 2 sources, the first 20,000 are listed"
    bottom = pane.model.rowCount() - 1
    qtbot.waitUntil(lambda: pane.view.scrollToBottom() or pane.view.on_view()[1] == bottom, timeout=10_000)
    settle(qtbot, pane)
    last = pane.model.row_at(pane.model.index(pane.model.rowCount() - 1))
    assert isinstance(last, HitRow)
    assert pane.model.detail(last) is not None
