"""A question's page and the navigator: passages on either side, moved by keys, drags and the attach field's way; undo."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.dossiers.conftest import QUOTES, Ledger
from workbench.analysis.contradictions import contradictions
from workbench.coding.question_records import question, questions, stances_of_question
from workbench.coding.questions import create_question, delete_question
from workbench.project.project import Project
from workbench.ui.catalogue import Catalogue
from workbench.ui.dossiers.analysis_pane import QUESTION, AnalysisPane
from workbench.ui.dossiers.claim_acts import Chosen
from workbench.ui.dossiers.clashes_page import ClashesPage
from workbench.ui.dossiers.question_page import QuestionPage
from workbench.ui.dossiers.rows import ClashRow, PassageRow
from workbench.ui.mime import passages_data
from workbench.ui.theme.tokens import Mode, Tokens

Key, Left, Shift = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
Plain = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def asked(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens, ledger: Ledger) -> Iterator[QuestionPage]:
    """The page of the one question, shown, with the keys in its first side."""
    made = QuestionPage(catalogue, ledger.question, tokens)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=10_000)
    made.setFocus()
    qtbot.waitUntil(made.views["supports"].hasFocus, timeout=10_000)
    yield made
    made.close()


@pytest.fixture
def pane(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> Iterator[AnalysisPane]:
    """The navigator of the activity, shown; what is asked is agreed to."""
    made = AnalysisPane(catalogue, tokens, lambda _words, _act: True)
    qtbot.addWidget(made)
    made.resize(280, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=10_000)
    yield made
    made.close()


def shown(page: QuestionPage, stance: str) -> list[int]:
    return [row.passage_id for row in page.views[stance].rows.rows if isinstance(row, PassageRow)]


def stand(page: QuestionPage, stance: str, passage_id: int) -> None:
    page.views[stance].setFocus()
    assert page.views[stance].choose(("passage", passage_id))


def test_both_sides_stand_beside_each_other_with_grades_and_comments(asked: QuestionPage, ledger: Ledger) -> None:
    one, two, three, _four = (ledger.passages[quote] for quote in QUOTES)
    assert (shown(asked, "supports"), shown(asked, "contradicts")) == ([one, two], [three])
    against = [row for row in asked.views["contradicts"].rows.rows if isinstance(row, PassageRow)]
    assert [row.comment for row in against] == ["or so they say"]
    assert asked.thesis.toPlainText() == "Does the port pay?"
    assert "2 for, 1 against" in asked.place_words


def test_keys_move_passages_between_the_sides_and_away(
    qtbot: QtBot, asked: QuestionPage, ledger: Ledger, project: Project
) -> None:
    one, two, three, four = (ledger.passages[quote] for quote in QUOTES)
    stand(asked, "supports", two)
    QTest.keyClick(asked.views["supports"], Key.Key_X)
    assert (shown(asked, "supports"), shown(asked, "contradicts")) == ([one], [two, three])
    assert asked.views["contradicts"].hasFocus()
    QTest.keyClick(asked.views["contradicts"], Key.Key_Delete)
    assert shown(asked, "contradicts") == [three]
    project.undo()
    project.undo()
    assert (shown(asked, "supports"), shown(asked, "contradicts")) == ([one, two], [three])
    asked.chosen = lambda: Chosen((four,), ledger.version, (), "master")
    QTest.keyClick(asked.views["contradicts"], Key.Key_A, Shift)
    assert shown(asked, "contradicts") == [three, four]
    stand(asked, "contradicts", four)
    with qtbot.waitSignal(asked.passage_wanted) as told:
        QTest.keyClick(asked.views["contradicts"], Key.Key_Return)
    assert told.args == [four]
    QTest.keyClick(asked.views["contradicts"], Key.Key_Left)
    assert asked.views["supports"].hasFocus()


def test_a_comment_is_given_where_the_passage_stands(asked: QuestionPage, ledger: Ledger, project: Project) -> None:
    heard: list[str] = []

    def answer(_title: str, _words: str, default: str) -> str:
        heard.append(default)
        return "by their own count"

    asked.ask_line = answer
    stand(asked, "contradicts", ledger.passages[QUOTES[2]])
    QTest.keyClick(asked.views["contradicts"], Key.Key_C)
    assert heard == ["or so they say"]
    assert [one.comment for one in stances_of_question(project.reading, ledger.question)][-1] == "by their own count"


def drop(page: QuestionPage, stance: str, data: QMimeData, modifiers: Qt.KeyboardModifier = Plain) -> None:
    viewport, at, copy = page.views[stance].viewport(), QPoint(60, 300), Qt.DropAction.CopyAction
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(viewport, kind(at, copy, data, Left, modifiers))
    QApplication.sendEvent(viewport, QDropEvent(QPointF(at), copy, data, Left, modifiers))


def test_passages_and_stretches_are_dropped_on_a_side(asked: QuestionPage, ledger: Ledger, project: Project) -> None:
    four = ledger.passages[QUOTES[3]]
    before = len(project.history())
    drop(asked, "contradicts", passages_data([four]))
    assert four in shown(asked, "contradicts")
    asked.dropped_in = lambda: ledger.version
    data = QMimeData()
    data.setData("application/x-workbench-spans", b"[[0, 11]]")
    drop(asked, "supports", data)
    assert len(shown(asked, "supports")) == 3
    drop(asked, "supports", passages_data([four]), Shift)
    assert four in shown(asked, "contradicts"), "with Shift it contradicts wherever it falls"
    drop(asked, "supports", passages_data([7]))
    assert len(project.history()) == before + 2, "a passage that is gone is no act"
    project.undo()
    project.undo()
    assert (len(shown(asked, "supports")), len(shown(asked, "contradicts"))) == (2, 1)


def test_thesis_and_detail_are_edited_in_place(qtbot: QtBot, asked: QuestionPage, ledger: Ledger, project: Project) -> None:
    other = create_question(project, "Another?")
    QTest.keyClick(asked.views["supports"], Key.Key_F2)
    assert asked.thesis.hasFocus()
    QTest.keyClicks(asked.thesis, "Does the port pay its pilots?")
    with qtbot.waitSignal(asked.title_changed):
        QTest.keyClick(asked.thesis, Key.Key_Return)
    assert question(project.reading, ledger.question).text == "Does the port pay its pilots?"
    asked.detail.setFocus()
    asked.detail.setPlainText("since when\nand whom")
    asked.views["supports"].setFocus()
    assert question(project.reading, ledger.question).detail == "since when\nand whom"
    asked.rename()
    asked.thesis.setPlainText("Another?")
    QTest.keyClick(asked.thesis, Key.Key_Return)
    assert asked.thesis.toPlainText() == "Does the port pay its pilots?", "the words are another's"
    asked.thesis.setPlainText("  ")
    asked.flush()
    assert asked.thesis.toPlainText() == "Does the port pay its pilots?"
    project.undo()
    project.undo()
    assert asked.thesis.toPlainText() == "Does the port pay?"
    assert other
    with qtbot.waitSignal(asked.gone):
        delete_question(project, ledger.question)


def test_the_models_keep_to_the_rules_and_all_looks_are_painted(asked: QuestionPage, ledger: Ledger, project: Project) -> None:
    testers = [
        QAbstractItemModelTester(view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for view in asked.views.values()
    ]
    stand(asked, "supports", ledger.passages[QUOTES[0]])
    QTest.keyClick(asked.views["supports"], Key.Key_X)
    project.undo()
    project.redo()
    for mode in Mode:
        asked.set_tokens(Tokens(mode))
        for width in (1300, 500):
            asked.resize(width, 600)
            assert not asked.grab().isNull()
    assert testers


# --- the navigator


def names(pane: AnalysisPane) -> list[str]:
    model = pane.questions
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def test_questions_are_made_worded_ordered_and_deleted_in_the_list(
    qtbot: QtBot, pane: AnalysisPane, ledger: Ledger, project: Project
) -> None:
    QTest.mouseClick(pane.head.button, Left)
    QTest.keyClicks(pane.field, "Who signs?")
    with qtbot.waitSignal(pane.question_opened) as told:
        QTest.keyClick(pane.field, Key.Key_Return)
    made = told.args[0]
    assert names(pane) == ["Does the port pay?", "Who signs?"]
    pane.question_view.setFocus()
    QTest.keyClick(pane.question_view, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(pane) == ["Who signs?", "Does the port pay?"]
    data = QMimeData()
    data.setData(QUESTION, str(made).encode())
    assert pane.questions.accepts(data, 0, True)
    assert pane.questions.drop(data, 0, 2)
    assert names(pane) == ["Does the port pay?", "Who signs?"]
    for damaged in (b"", b"x", b"[]", b"7"):
        bad = QMimeData()
        bad.setData(QUESTION, damaged)
        assert not pane.questions.drop(bad, 0, 0)
    pane.select(ledger.question)
    QTest.keyClick(pane.question_view, Key.Key_Delete)
    assert names(pane) == ["Who signs?"]
    for _step in range(3):
        project.undo()
    assert names(pane) == ["Does the port pay?", "Who signs?"]


def test_what_is_empty_or_taken_is_refused_and_esc_closes(pane: AnalysisPane, project: Project) -> None:
    failures: list[object] = []
    pane._catalogue.failed.connect(failures.append)
    pane.new()
    QTest.keyClick(pane.field, Key.Key_Return)
    assert len(failures) == 1
    assert pane.field.isVisible()
    QTest.keyClick(pane.field, Key.Key_Escape)
    assert not pane.field.isVisible()
    assert len(questions(project.reading)) == 1


def test_the_filter_finds_by_words_and_detail(pane: AnalysisPane, project: Project) -> None:
    create_question(project, "Who signs?", "the pilot’s letter")
    QTest.keyClicks(pane.filter, "letter")
    assert names(pane) == ["Who signs?"]
    QTest.keyClick(pane.filter, Key.Key_Escape)
    assert len(names(pane)) == 2


# --- disagreements


def test_disagreements_are_listed_filtered_and_opened(
    qtbot: QtBot, catalogue: Catalogue, tokens: Tokens, ledger: Ledger, project: Project, pane: AnalysisPane
) -> None:
    page = ClashesPage(catalogue, tokens)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    found = contradictions(project.reading)
    page.show_found(found)
    pane.show_clashes(found)
    assert pane.clashes.rowCount() == len(found) == 2
    with qtbot.waitSignal(pane.clash_opened) as told:
        index = pane.clashes.index(1, 0)
        QTest.mouseClick(pane.clash_view.viewport(), Left, pos=pane.clash_view.visualRect(index).center())
    assert told.args == ["question", ledger.question]
    page.choose(*told.args)
    assert isinstance(page.view.current(), ClashRow)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=10_000)
    page.view.setFocus()
    QTest.keyClick(page.view, Key.Key_Right)
    with qtbot.waitSignal(page.passage_wanted) as opened:
        QTest.keyClick(page.view, Key.Key_Return)
    assert opened.args == [ledger.passages[QUOTES[2]]]
    with qtbot.waitSignal(page.about_wanted) as about:
        QTest.keyClick(page.view, Key.Key_D)
    assert about.args == ["question", ledger.question]
    page.show_entity("Łódź")
    assert [row.about for row in page.view.rows.rows if isinstance(row, ClashRow)] == ["relation"]
    page.filter.setText("no such thing")
    assert page.empty.isVisible()
    page.choose("question", ledger.question)
    assert page.filter.text() == ""
    for mode in Mode:
        page.set_tokens(Tokens(mode))
        pane.set_tokens(Tokens(mode))
        assert not page.grab().isNull()
        assert not pane.grab().isNull()
