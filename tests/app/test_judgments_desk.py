"""Judgments at the desk: the inspector, the palette and the history lead to their cards; deleting a passage names them."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench.app.past import PastPart
from workbench.app.program import Program
from workbench.briefs import judging, points
from workbench.briefs.composing import draft
from workbench.briefs.judgment_records import bearings
from workbench.coding.attaching import NewTheme, attach
from workbench.finding_wording import rule_name
from workbench.model.judgment import PointKind
from workbench.model.span import Span
from workbench.ui.briefs.judgment_card import JudgmentCard
from workbench.ui.briefs.tab import BriefTab

pytestmark = pytest.mark.timeout(180)


def card(program: Program, judgment: int) -> JudgmentCard:
    tab = program.desk.briefing.in_front()
    assert isinstance(tab, BriefTab)
    return tab.editor.judgments.cards[judgment]


def _press_findings(qtbot: QtBot, program: Program) -> None:
    """The button in the status bar opens the list and closes it; rules are switched in the menu of the list."""
    button, linting = program.window.status.findings, program.desk.briefing.in_front().linting
    qtbot.waitUntil(button.isVisible, timeout=10_000)
    before = linting.count
    assert button.text() == f"{before} findings"
    _press(program, button)
    assert linting.list.isVisible()
    _press(program, button)
    assert not linting.list.isVisible()
    _press(program, button)
    menu, rule = linting.list.menu, linting.watch.found[0].rule
    QTimer.singleShot(0, menu, lambda: _click_in(menu, rule_name(rule, str)))
    _press(program, linting.list.rules)  # comes back when the menu closes
    assert program.settings.get("rules_off") == [rule.value]
    assert linting.list.isVisible()
    assert all(each.rule is not rule for each in linting.watch.found)
    assert button.text() != f"{before} findings"
    QTimer.singleShot(0, menu, lambda: _click_in(menu, "All rules"))
    _press(program, linting.list.rules)
    qtbot.waitUntil(lambda: linting.count == before, timeout=10_000)
    QTest.keyClick(linting.list.filter, Qt.Key.Key_Escape)
    assert not linting.list.isVisible()


def _press(program: Program, widget: QWidget) -> None:
    """Press as a hand does: the window gets it first, and whoever watches that."""
    at = widget.mapTo(program.window, widget.rect().center())
    QTest.mouseClick(program.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)


def _click_in(menu: QMenu, words: str) -> None:
    action = next(each for each in menu.actions() if each.text() == words)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_all_ways_lead_to_a_judgments_card(qtbot: QtBot, program: Program, answers: Answers, two: dict[str, int]) -> None:
    desk, project = program.desk, program.desk.project
    version = desk.catalogue.sources[two["alpha"]].version_id
    made = attach(project, version, [Span(0, 9)], NewTheme("A")).passage_id
    one, other = draft(project, "One"), draft(project, "Other")
    judgment = judging.add_judgment(project, one, "The port is **likely** to hold.")
    judging.set_evidence(project, judgment, made, supports=False)
    host = desk.reading.open(two["alpha"])
    host.page.choose(made)
    part = desk.inspector.passage.judgments
    qtbot.waitUntil(lambda: len(part.rows) == 1, timeout=10_000)
    assert part.rows[0].accessibleName() == "Contradicts “The port is likely to hold.”"
    part.rows[0].setFocus()
    QTest.keyClick(part.rows[0], Qt.Key.Key_X)
    assert [one.supports for one in bearings(project.reading, {made})] == [True]
    part.rows[0].click()
    assert desk.briefing.in_front().brief_id == one
    assert not card(program, judgment).is_folded
    _press_findings(qtbot, program)
    desk.reading.open(two["alpha"])
    next(entry for entry in desk.names.entries() if entry.words == "The port is likely to hold.").act()
    assert desk.briefing.in_front().brief_id == one
    judging.use_judgment(project, other, judgment)
    judging.remove_judgment(project, one, judgment)
    point = points.add_point(project, judgment, PointKind.GAP, "No figures.")
    desk.parts.get(PastPart).show(project.history()[0])
    assert desk.briefing.in_front().brief_id == other
    assert point in card(program, judgment).details.points.rows
    host = desk.reading.open(two["alpha"])
    host.page.choose(made)
    answers.agrees = False
    host.passage_acts.delete()
    assert "1 judgment (“The port is likely to hold.”)" in answers.asked[-1]
    judging.delete_judgment(project, judgment)
    desk.travelling.open(f"judgment {judgment}")
    assert program.window.status._message.text() == "No brief uses this judgment any more."
