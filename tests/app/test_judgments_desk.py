"""Judgments at the desk: the inspector, the palette and the history lead to their cards; deleting a passage names them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench.app.past import PastPart
from workbench.app.program import Program
from workbench.briefs import judging, points
from workbench.briefs.composing import draft
from workbench.briefs.judgment_records import bearings
from workbench.coding.attaching import NewTheme, attach
from workbench.model.judgment import PointKind
from workbench.model.span import Span
from workbench.ui.briefs import BriefTab
from workbench.ui.briefs.judgment_card import JudgmentCard

pytestmark = pytest.mark.timeout(90)


def card(program: Program, judgment: int) -> JudgmentCard:
    tab = program.desk.briefing.in_front()
    assert isinstance(tab, BriefTab)
    return tab.editor.judgments.cards[judgment]


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
    qtbot.waitUntil(lambda: len(part.rows) == 1, timeout=3000)
    assert part.rows[0].accessibleName() == "Contradicts “The port is likely to hold.”"
    part.rows[0].setFocus()
    QTest.keyClick(part.rows[0], Qt.Key.Key_X)
    assert [one.supports for one in bearings(project.reading, {made})] == [True]
    part.rows[0].click()
    assert desk.briefing.in_front().brief_id == one
    assert not card(program, judgment).is_folded
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
