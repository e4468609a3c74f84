"""Several passages marked in the margin and by keys, for one act on all; signs that can be clicked."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reader_hands import ALT, CONTROL, SHIFT, Maker, click, find, hover, picture
from reader_texts import mixed

from workbench.ui.reader.actions import ReaderActions
from workbench.ui.reader.marking import between
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.shades import State

WORDS = ("delegation", "stayed for three", "days, and left", "Nobody said", "Observers")


def _five(page: ReaderPage) -> list[Mark]:
    """Mark five passages one after the other, with ids that don't follow the text's order."""
    marks = [
        Mark(n, 100 - n, find(page, words), find(page, words) + len(words), f"Theme {n}", n, is_key=n == 3, has_comment=n == 1)
        for n, words in enumerate(WORDS)
    ]
    page.set_marks(marks)
    page.viewport().repaint()
    return marks


def _name(page: ReaderPage, mark: Mark, act: str = "") -> QPoint:
    """Return where a mark's name, or a sign after it, stands in the margin."""
    found = [hot.box for hot in page.hot if hot.mark == mark and hot.act == act and hot.box.left() >= page.columns.names - 4]
    return found[0].center().toPoint()


def test_control_and_shift_mark_several_and_escape_lets_them_go(make: Maker) -> None:
    page = make(mixed())
    ReaderActions(page)
    marks, marked, chosen = _five(page), list[tuple[int, ...]](), list[int]()
    page.passages_marked.connect(marked.append)
    page.passage_chosen.connect(chosen.append)
    click(page, _name(page, marks[1]))
    click(page, _name(page, marks[3]), CONTROL)
    assert marked == [(99, 97)]
    click(page, _name(page, marks[3]), CONTROL)
    assert page.marked == (99,)
    assert chosen == [99, 99], "told again, as one alone is chosen"
    click(page, _name(page, marks[4]), SHIFT)
    assert marked[-1] == (99, 98, 97, 96)
    click(page, _name(page, marks[0]), SHIFT)
    assert page.marked == (100, 99), "from the one chosen, the other way"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.marked == (99,)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.marked == ()


def test_keys_mark_the_next_and_the_previous_too(make: Maker) -> None:
    page = make(mixed())
    ReaderActions(page)
    marks = _five(page)
    page.choose(marks[1].passage_id)
    QTest.keyClick(page, Qt.Key.Key_N, CONTROL | SHIFT)
    QTest.keyClick(page, Qt.Key.Key_N, CONTROL | SHIFT)
    assert page.marked == (99, 98, 97)
    page.choose(marks[1].passage_id)
    QTest.keyClick(page, Qt.Key.Key_N, CONTROL | ALT | SHIFT)
    assert page.marked == (100, 99)
    QTest.keyClick(page, Qt.Key.Key_N)
    assert len(page.marked) == 1, "walking on chooses one"


def test_all_marked_are_shown_as_chosen_and_have_no_handles(make: Maker) -> None:
    page = make(mixed())
    marks = _five(page)
    page.choose(marks[0].passage_id)
    alone = picture(page)
    page.mark_all([marks[0].passage_id, marks[3].passage_id])
    assert [page.scene.state(mark) for mark in marks] == [
        State.CHOSEN, State.BACK, State.BACK, State.CHOSEN, State.BACK,
    ]  # fmt: skip
    assert page.scene.pieces == ()
    assert picture(page) != alone
    page.unmark([marks[0].passage_id])
    assert page.marked == (marks[3].passage_id,)
    assert page.scene.pieces


def test_marks_of_entities_are_left_out_between_themes(make: Maker) -> None:
    page = make(mixed())
    marks = _five(page)
    entity = Mark(50, 500, find(page, "March"), find(page, "March") + 5, "March", icon="calendar", is_theme=False)
    page.set_marks([*marks, entity])
    assert between(page.store, 100, 98) == [100, 99, 98]
    assert between(page.store, 98, 500) == [500, 99, 98]
    assert between(page.store, 98, 12345) == [98]


def test_the_star_and_the_note_are_clicked(make: Maker, qtbot: QtBot) -> None:
    page = make(mixed())
    marks = _five(page)
    for mark, act in ((marks[3], "star"), (marks[1], "comment")):
        with qtbot.waitSignal(page.sign_clicked, timeout=10_000) as told:
            click(page, _name(page, mark, act))
        assert told.args == [act, mark]
    assert page.chosen == 0
    hover(page, _name(page, marks[0]))
    page.viewport().repaint()
    with qtbot.waitSignal(page.sign_clicked, timeout=10_000) as told:
        click(page, _name(page, marks[0], "star"))
    assert told.args == ["star", marks[0]], "offered while the mouse is over the name"
