"""The list of cards: only what is on view is laid out, what is on view stays, keys and mouse choose, Qt's tester agrees."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.project.worlds import add_text
from workbench.coding.attaching import NewTheme, ThemeTarget
from workbench.coding.many import detach_many, grade_many
from workbench.coding.passage_lists import About, ListedPassage, listed
from workbench.coding.passages import edit_passage
from workbench.coding.records import codebook
from workbench.coding.stretches import attach_stretches
from workbench.coding.touched import touched_passages
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.ui.mime import passages_in
from workbench.ui.passages.model import Group, Head, PassagesModel
from workbench.ui.passages.view import PassageCards
from workbench.ui.theme.apply import Theme
from workbench.ui.theme.fonts import load_fonts
from workbench.ui.theme.tokens import Mode, Tokens

LEFT, SHIFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
WORDS = "Many words of a long line that is wrapped where the card ends, and then goes on. " * 40


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project with 300 passages, short and long, in two texts."""
    with create(tmp_path / "p.workbench", "Cards", "Anna Kowal") as made:
        for _text in range(2):
            version = add_text(made, WORDS)
            spans = [(version, [Span(20 * number, 20 * number + 5 + number * 7 % 900)]) for number in range(150)]
            attach_stretches(
                made, [(one, [Span(part[0].start, min(len(WORDS), part[0].end))]) for one, part in spans], NewTheme("A")
            )
        yield made


@pytest.fixture
def tokens(qapp: QApplication) -> Tokens:
    load_fonts()
    return Theme(qapp, Mode.LIGHT.value).tokens


@pytest.fixture
def view(qtbot: QtBot, project: Project, tokens: Tokens) -> PassageCards:
    """The list of all of them, 420 px wide."""
    model = PassagesModel(project.reading)
    made = PassageCards(tokens, model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(420, 500)
    model.show(listed(project.reading, About("all")), head_of)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    return made


HEADS: dict[int, Head] = {}


def head(one: ListedPassage) -> Head:
    return HEADS.setdefault(one.version_id, Head(str(one.version_id), f"Text {one.version_id}"))


head_of = Group(lambda one: one.version_id, head)


def tops(view: PassageCards) -> list[int]:
    """Where the rows on view begin."""
    view.viewport().repaint()
    found, y = [], 0
    while y < view.viewport().height():
        index = view.indexAt(QPoint(5, y))
        if not index.isValid():
            break
        box = view.visualRect(index)
        found.append(box.top())
        y = box.bottom() + 1
    return found


def test_the_model_keeps_qts_rules_whatever_is_shown_and_folded(qtbot: QtBot, project: Project) -> None:
    model = PassagesModel(project.reading)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = listed(project.reading, About("all"))
    for some in (rows, rows[:7], [], rows[100:260]):
        model.show(some, head_of)
        for head in [row for row in model.rows if isinstance(row, Head)]:
            model.toggle(head)
            model.toggle(next(row for row in model.rows if isinstance(row, Head) and row.key == head.key))
    assert model.rowCount() == len(rows[100:260]) + 2
    del tester


def test_rows_touch_each_other_and_only_those_on_view_are_read_and_laid_out(view: PassageCards) -> None:
    for value in (0, 777, 9_000, view.verticalScrollBar().maximum()):
        view.verticalScrollBar().setValue(value)
        edges = tops(view)
        assert len(edges) > 2
        assert edges[0] <= 0
        assert edges == sorted(set(edges))
    assert len(view._cards) < 100
    assert len(view.passages._records) < 300


def test_scrolling_up_into_rows_of_unknown_height_moves_nothing_that_is_seen(view: PassageCards) -> None:
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.viewport().repaint()
    for _step in range(30):
        number = view.indexAt(QPoint(5, 400)).row()
        before = view.visualRect(view.passages.index(number)).top()
        by = min(90, view.verticalScrollBar().value())
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() - by)
        view.viewport().repaint()
        assert view.visualRect(view.passages.index(number)).top() == before + by


def test_another_width_keeps_the_row_at_the_upper_edge(qtbot: QtBot, view: PassageCards) -> None:
    view.verticalScrollBar().setValue(6_000)
    view.viewport().repaint()
    first = view.passages.passage_id(view.indexAt(QPoint(5, 0)))
    for width in (700, 350, 420):
        view.resize(width, 500)
        view.viewport().repaint()
        assert view.passages.passage_id(view.indexAt(QPoint(5, 0))) == first
    view.stand(view.standing())
    view.viewport().repaint()
    assert view.passages.passage_id(view.indexAt(QPoint(5, 0))) == first


def test_keys_go_from_passage_to_passage_over_heads_to_the_ends_and_by_pages(view: PassageCards) -> None:
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 1
    seen = {1}
    while True:
        before = view.currentIndex().row()
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        if view.currentIndex().row() == before:
            break
        seen.add(view.currentIndex().row())
        box = view.visualRect(view.currentIndex())
        assert box.top() < view.viewport().height()
        assert box.bottom() > 0
    assert view.currentIndex().row() == view.passages.rowCount() - 1
    assert len(seen) > 10
    QTest.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert len(view.chosen()) == 2
    heads = [number for number, row in enumerate(view.passages.rows) if isinstance(row, Head)]
    view.setCurrentIndex(view.passages.index(heads[1] + 1))
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == heads[1] - 1


def test_groups_are_folded_by_keys_and_mouse(view: PassageCards) -> None:
    count = view.passages.rowCount()
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.passages.rowCount() == count - 150
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.passages.rowCount() == count
    view.viewport().repaint()
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(200, 10))
    assert view.passages.rowCount() == count - 150


def test_the_mouse_chooses_one_several_and_a_range(view: PassageCards) -> None:
    edges = tops(view)
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(200, edges[1] + 12))
    assert len(view.chosen()) == 1
    QTest.mouseClick(view.viewport(), LEFT, CONTROL, pos=QPoint(200, edges[3] + 12))
    assert len(view.chosen()) == 2
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(200, edges[1] + 12))
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, pos=QPoint(200, edges[4] + 12))
    assert len(view.chosen()) == 4
    opened = list[tuple[int, bool]]()
    view.opened.connect(lambda one, stay: opened.append((one, stay)))
    QTest.mouseDClick(view.viewport(), LEFT, pos=QPoint(200, edges[2] + 12))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [stay for _, stay in opened] == [False, True]


def test_choosing_all_leaves_heads_out(view: PassageCards) -> None:
    view.selectAll()
    assert len(view.chosen()) == 300
    view.selectionModel().select(view.passages.index(0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert view.chosen() == ()


def test_what_a_step_touched_is_told_from_the_journal(project: Project) -> None:
    rows = listed(project.reading, About("all"))
    heard = list[int]()
    project.subscribe(lambda changes: heard.append(changes.step))
    theme = codebook(project.reading)[0].id
    grade_many(project, [rows[0].id, rows[1].id], 2)
    edit_passage(project, rows[2].id, gist="so")
    detach_many(project, [rows[3].id], ThemeTarget(theme))
    project.undo()
    told = [touched_passages(project.reading, step) for step in heard]
    assert told == [{rows[0].id, rows[1].id}, {rows[2].id}, {rows[3].id}, {rows[3].id}]
    assert touched_passages(project.reading, heard[0], most=2) is None


def test_chosen_passages_are_dragged_by_their_ids(view: PassageCards) -> None:
    edges = tops(view)
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(200, edges[1] + 12))
    QTest.mouseClick(view.viewport(), LEFT, CONTROL, pos=QPoint(200, edges[2] + 12))
    data = view.passages.mimeData([view.passages.index(0), *view.selectionModel().selectedIndexes()])
    assert sorted(passages_in(data)) == sorted(view.chosen())
    assert len(passages_in(data)) == 2
