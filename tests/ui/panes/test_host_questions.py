"""Questions in the attach field: ``!`` finds and makes them; Enter supports, Shift+Enter contradicts."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.briefs.composing import draft
from workbench.briefs.judging import add_judgment
from workbench.briefs.judgment_records import bearings
from workbench.coding.question_records import questions, stances_of_question
from workbench.coding.questions import create_question
from workbench.coding.records import passages
from workbench.project.project import Project
from workbench.ui.attach.candidates import Choice, asked, is_new_question
from workbench.ui.catalogue import Catalogue
from workbench.ui.workspace import ReaderHost

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def select(host: ReaderHost, words: str) -> None:
    start = host.document.text.index(words)
    host.page.select(start, start + len(words))


def typed(qtbot: QtBot, host: ReaderHost, words: str) -> None:
    QTest.keyClick(host.page.viewport(), Key.Key_A)
    qtbot.waitUntil(host.field.isVisible, timeout=10_000)
    QTest.keyClicks(host.field.field, words)


def sides(project: Project) -> list[tuple[str, int, int]]:
    return [(one.text, one.supports, one.contradicts) for one in questions(project.reading)]


def test_enter_supports_and_shift_enter_contradicts(qtbot: QtBot, host: ReaderHost, project: Project) -> None:
    create_question(project, "Does the port pay?")
    select(host, "sold nine cranes")
    typed(qtbot, host, "!port")
    QTest.keyClick(host.field.field, Key.Key_Return)
    assert sides(project) == [("Does the port pay?", 1, 0)]
    assert not host.field.isVisible()
    assert host.page.chosen == stances_of_question(project.reading, questions(project.reading)[0].id)[0].passage_id
    select(host, "Fog closed the quay")
    typed(qtbot, host, "!pay")
    QTest.keyClick(host.field.field, Key.Key_Return, Modifier.ShiftModifier)
    assert sides(project) == [("Does the port pay?", 1, 1)]
    project.undo()
    assert sides(project) == [("Does the port pay?", 1, 0)]


def test_a_new_question_is_made_and_more_may_follow(qtbot: QtBot, host: ReaderHost, project: Project) -> None:
    select(host, "sold nine cranes")
    before = len(project.history())
    typed(qtbot, host, "!Who buys?")
    QTest.keyClick(host.field.field, Key.Key_Tab)
    QTest.keyClicks(host.field.comment, "by the look of it")
    QTest.keyClick(host.field.comment, Key.Key_Return, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert host.field.isVisible()
    assert sides(project) == [("Who buys?", 0, 1)]
    asked_one = questions(project.reading)[0].id
    assert stances_of_question(project.reading, asked_one)[0].comment == "by the look of it"
    QTest.keyClicks(host.field.field, "!who b")
    assert [row.name for row in host.field._model.rows] == ["Who buys?", "who b"]
    QTest.keyClick(host.field.field, Key.Key_Return)
    assert sides(project) == [("Who buys?", 1, 0)], "the same passage changes sides"
    assert len(project.history()) == before + 2


def test_marked_passages_go_together(qtbot: QtBot, host: ReaderHost, project: Project) -> None:
    host.page.mark_all([one.id for one in passages(project.reading)][:3])
    typed(qtbot, host, "!So?")
    QTest.keyClick(host.field.field, Key.Key_Return)
    assert sides(project) == [("So?", 3, 0)]


def test_change_offers_no_questions(qtbot: QtBot, host: ReaderHost, catalogue: Catalogue, project: Project) -> None:
    create_question(project, "Does the port pay?")
    record = passages(project.reading)[0]
    host.page.choose(record.id)
    host.passage_acts.do("change", record.codings[0])
    qtbot.waitUntil(host.field.isVisible, timeout=10_000)
    QTest.keyClicks(host.field.field, "!port")
    assert all(row.choice is not Choice.QUESTION for row in host.field._model.rows)


def test_the_best_match_comes_first(project: Project) -> None:
    for words in ("Can the port hold?", "Port or ferry?", "Who says “port”?", "Why is Łódź named?"):
        create_question(project, words)
    known = questions(project.reading)
    assert [one.name for one in asked(known, "!port")] == ["Port or ferry?", "Can the port hold?", "Who says “port”?"]
    assert [one.name for one in asked(known, "! lodz why")] == ["Why is Łódź named?"]
    assert len(asked(known, "!")) == 4
    assert not is_new_question(known, "!port OR ferry?")
    assert is_new_question(known, "!port or ferry")
    assert not is_new_question(known, "! ")


def test_a_passage_is_put_to_a_judgment(qtbot: QtBot, host: ReaderHost, project: Project) -> None:
    judgment = add_judgment(project, draft(project, "The port"), "The port is likely to hold.")
    create_question(project, "Does the port pay?")
    record = passages(project.reading)[0]
    host.page.choose(record.id)
    typed(qtbot, host, "!port")
    assert [row.choice for row in host.field._model.rows][:2] == [Choice.QUESTION, Choice.JUDGMENT]
    assert host.field._model.rows[1].aside == "1 · The port"
    QTest.keyClick(host.field.field, Key.Key_Down)
    QTest.keyClick(host.field.field, Key.Key_Return, Modifier.ShiftModifier)
    assert [(one.judgment_id, one.supports) for one in bearings(project.reading, {record.id})] == [(judgment, False)]
    host.page.mark_all([one.id for one in passages(project.reading)][:3])
    typed(qtbot, host, "!hold")
    QTest.keyClick(host.field.field, Key.Key_Return)
    assert [one.supports for one in bearings(project.reading, {one.id for one in passages(project.reading)})] == [True] * 3
