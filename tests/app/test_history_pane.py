"""The history in the window: sought, gone to, gone back to after a preview; discarded steps stay to be read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench.app.past import PastPart
from workbench.app.program import Program
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.passages import grade
from workbench.coding.records import codebook
from workbench.coding.themes import create_theme, delete_theme
from workbench.model.span import Span
from workbench.project.history import StepRecord
from workbench.ui.history import HistoryPane
from workbench.ui.history.model import StepRole
from workbench.ui.history.words import GROUPS, acts_in, group_of

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def history(qtbot: QtBot, program: Program, two: dict[str, int]) -> HistoryPane:
    """The pane, shown, over a project with some themes and codings."""
    project = program.desk.project
    version = program.desk.catalogue.sources[two["alpha"]].version_id
    for number, name in enumerate("ABC"):
        made = attach(project, version, [Span(20 * number, 20 * number + 9)], NewTheme(name))
    grade(project, made.passage_id, 2)
    create_theme(project, "D")
    program.desk.parts.get(PastPart)
    program.window.toggle_dock("history")
    pane = program.desk.history
    qtbot.waitUntil(pane.isVisible, timeout=10_000)
    return pane


def labels(pane: HistoryPane) -> list[str]:
    return [str(pane.model.index(row).data()) for row in range(pane.model.rowCount())]


def stand(pane: HistoryPane, words: str) -> StepRecord:
    row = labels(pane).index(words)
    pane.view.setCurrentIndex(pane.model.index(row))
    return pane.model.index(row).data(StepRole)


def themes(program: Program) -> list[str]:
    return sorted(one.name for one in codebook(program.desk.project.reading))


def test_going_back_to_a_step_tells_first_what_goes_and_redo_brings_it_back(
    qtbot: QtBot, program: Program, answers: Answers, history: HistoryPane
) -> None:
    stand(history, "Attach “B”")
    qtbot.waitUntil(history.go.isEnabled, timeout=10_000)
    assert history.go.text() == "Undo the 3 steps after it…"
    answers.agrees = False
    history.go.click()
    assert "3 steps after “Attach “B””" in answers.asked[-1]
    assert "1 coding, 1 passage, 2 themes, 1 grade" in answers.asked[-1]
    assert themes(program) == ["A", "B", "C", "D"]
    answers.agrees = True
    history.go.click()
    assert themes(program) == ["A", "B"]
    assert [one.whole for one in program.desk.catalogue.themes.values()] == [1, 1], "counts are right at once"
    stand(history, "Grade credibility 2")
    qtbot.waitUntil(history.go.isEnabled, timeout=10_000)
    assert history.go.text() == "Redo 2 steps up to it…"
    history.go.click()
    assert themes(program) == ["A", "B", "C"]
    program.window.commands.action("redo").trigger()
    assert themes(program) == ["A", "B", "C", "D"]


def test_a_long_way_is_gone_in_the_background(qtbot: QtBot, program: Program, history: HistoryPane, monkeypatch) -> None:
    monkeypatch.setattr("workbench.app.past.AT_ONCE", 1)
    stand(history, "Attach “A”")
    qtbot.waitUntil(history.go.isEnabled, timeout=10_000)
    history.go.click()
    qtbot.waitUntil(lambda: not program.tasks.running and themes(program) == ["A"], timeout=10_000)
    qtbot.waitUntil(lambda: [one.name for one in program.desk.catalogue.themes.values()] == ["A"], timeout=10_000)


def test_discarded_steps_stay_to_be_read(qtbot: QtBot, program: Program, history: HistoryPane) -> None:
    project = program.desk.project
    project.undo()
    create_theme(project, "E")
    step = stand(history, "New theme “D”")
    assert history.model.is_discarded(step)
    qtbot.waitUntil(lambda: history.way.isVisible() and "not redone" in history.way.text(), timeout=10_000)
    assert not history.go.isVisible()


def test_steps_are_sought_by_words_kind_analyst_and_day(qtbot: QtBot, program: Program, history: HistoryPane) -> None:
    tester = QAbstractItemModelTester(history.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    every = labels(history)
    history.filter.setText("ATTACH “b”")
    assert labels(history) == ["Attach “B”"]
    history.filter.setText("nothing has these words")
    qtbot.waitUntil(lambda: history.empty.isVisible() and "No step" in history.empty.text(), timeout=10_000)
    history.filter.clear()
    menu = history.acts_menu()
    next(one for one in menu.actions() if one.text() == "Themes").trigger()
    assert labels(history) == ["New theme “D”"]
    create_theme(program.desk.project, "E")
    assert labels(history) == ["New theme “E”", "New theme “D”"], "what is sought comes in as it is done"
    history.acts_menu().actions()[0].trigger()
    assert len(labels(history)) == len(every) + 1
    people, days = history.people_menu(), history.day_menu()
    by = program.desk.project.analyst
    next(one for one in people.actions() if one.text() == by).trigger()
    days.actions()[1].trigger()
    assert 0 < len(labels(history)) <= len(every) + 1
    assert {history.model.index(row).data(StepRole).analyst for row in range(history.model.rowCount())} == {by}
    assert history.day.text() == "Today"
    del tester


def test_long_words_of_its_choices_go_on_in_the_next_line(qtbot: QtBot, history: HistoryPane) -> None:
    for button in (history.acts, history.people, history.day):
        button.set_words("Any of all the days there are")
    buttons = (history.acts, history.people, history.day)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) > 1, timeout=5000)
    assert all(button.width() >= min(button.sizeHint().width(), history.width() - 16) for button in buttons)
    assert history.view.y() > max(button.geometry().bottom() for button in buttons)


def test_what_a_step_changed_is_gone_to_by_key_and_said_to_be_gone(
    program: Program, two: dict[str, int], history: HistoryPane
) -> None:
    program.desk.reading.open(two["beta"])
    stand(history, "Grade credibility 2")
    history.view.setFocus()
    QTest.keyClick(history.view, Qt.Key.Key_Return)
    host = program.desk.host()
    assert host.source.id == two["alpha"]
    assert host.page.chosen
    stand(history, "New theme “D”")
    history.show_.click()
    assert program.desk.inspector._shown == "theme"
    said = list[str]()
    status = program.window.status
    original, status.say = status.say, lambda words, *rest: (said.append(words), original(words, *rest))
    delete_theme(program.desk.project, program.desk.inspector.theme.target_id)
    stand(history, "New theme “D”")
    history.show_.click()
    assert "is gone" in said[-1]


def test_every_act_has_a_group() -> None:
    from workbench.model.act import Act

    assert {group_of(act) for act in Act} == {name for name, _ in GROUPS}
    assert sum(len(acts_in(name)) for name, _ in GROUPS) == len(Act)
