"""Findings in the editor: underlined while one writes, told in a popup, walked through, mended, left, listed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.briefs import judging, records
from workbench.briefs.linting.finding import Rule
from workbench.ui.briefs.outline import IMPRINT
from workbench.ui.widgets.popup import SHADOW

pytestmark = pytest.mark.timeout(180)


def _wait(writing, qtbot) -> None:
    writing.tab.editor.flush()
    qtbot.waitUntil(lambda: writing.tab.linting.watch.is_up_to_date, timeout=10_000)


def _rules(writing) -> list[Rule]:
    return [each.rule for each in writing.tab.linting.watch.found]


@pytest.fixture
def card(writing, qtbot):
    """A judgment that breaks two rules, its card on view."""
    made = judging.add_judgment(writing.project, writing.brief_id, "", "likely", "low", "Thin.")
    card = writing.tab.editor.judgments.cards[made]
    card.statement.setFocus()
    QTest.keyClicks(card.statement, "We assess with low confidence that a base is probable.")
    _wait(writing, qtbot)
    return card


def test_findings_follow_typing_and_are_mended_by_keys(writing, qtbot, card) -> None:
    counted: list[dict[int, int]] = []
    writing.tab.found.connect(counted.append)
    linting, popup = writing.tab.linting, writing.tab.linting.popup
    assert {Rule.TOGETHER, Rule.ROWS, Rule.NO_EVIDENCE} <= set(_rules(writing))
    together = next(each for each in linting.watch.found if each.rule is Rule.TOGETHER)
    linting.show(together)
    qtbot.waitUntil(popup.isVisible, timeout=10_000)
    assert popup.title.text() == "Likelihood and confidence stand in one sentence"
    QTest.keyClick(popup.mend, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert popup.finding.rule is Rule.ROWS
    QTest.keyClick(popup.mend, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert popup.finding.rule is Rule.TOGETHER
    QTest.keyClick(popup.mend, Qt.Key.Key_Space)
    assert card.statement.text() == "A base is probable. Our confidence in this judgment is low."
    assert not popup.isVisible()
    qtbot.waitUntil(lambda: Rule.TOGETHER not in _rules(writing), timeout=10_000)
    assert counted[-1][card.place] == 2
    writing.project.undo()
    qtbot.waitUntil(lambda: card.statement.text().startswith("We assess"), timeout=10_000)
    qtbot.waitUntil(lambda: Rule.TOGETHER in _rules(writing), timeout=10_000)


def test_a_click_tells_and_typing_goes_on(writing, qtbot, card) -> None:
    linting, popup = writing.tab.linting, writing.tab.linting.popup
    popup.sizeHint()  # a popup without words is low; it grows with them
    rows = next(each for each in linting.watch.found if each.rule is Rule.ROWS)
    inside = card.statement.finding_rect(rows.key).center()
    writing.tab.editor.ensureWidgetVisible(card.statement)
    QTest.mouseClick(card.statement.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    qtbot.waitUntil(popup.isVisible, timeout=10_000)
    assert card.statement.hasFocus()
    assert popup.height() >= popup.leave.geometry().bottom() + SHADOW
    QTest.keyClick(card.statement, Qt.Key.Key_X)
    assert not popup.isVisible()


def test_what_is_left_lies_under_a_fold_and_rules_can_be_off(writing, qtbot, card) -> None:
    linting = writing.tab.linting
    rows = next(each for each in linting.watch.found if each.rule is Rule.ROWS)
    linting.leave(rows)
    qtbot.waitUntil(lambda: Rule.ROWS not in _rules(writing), timeout=10_000)
    writing.tab.open_findings()
    qtbot.waitUntil(linting.list.isVisible, timeout=10_000)
    heads = [linting.list.model.index(row, 0) for row in range(linting.list.model.rowCount())]
    assert [linting.list.tree.isExpanded(each) for each in heads] == [True] * (len(heads) - 1) + [False]
    QTest.keyClicks(linting.list.filter, "likelihood and confidence")
    QTest.keyClick(linting.list.filter, Qt.Key.Key_Return)
    assert not linting.list.isVisible()
    assert linting.popup.finding.rule is Rule.TOGETHER
    linting.popup.dismiss()
    linting.set_off(frozenset({Rule.TOGETHER.value, "no such rule"}))
    assert Rule.TOGETHER not in _rules(writing)
    linting.show(linting.watch.left[0])
    assert linting.popup.take_up.isVisible()
    QTest.mouseClick(linting.popup.take_up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: Rule.ROWS in _rules(writing), timeout=10_000)


def test_findings_of_the_brief_itself_lead_to_the_imprint(writing, qtbot) -> None:
    linting = writing.tab.linting
    _wait(writing, qtbot)
    author = next(each for each in linting.watch.found if each.rule is Rule.NO_CUTOFF)
    assert linting.watch.counts()[IMPRINT] >= 1
    linting.show(author)
    assert linting.popup.isVisible()
    assert not linting.popup.mend.isVisible()
    writing.project.undo()
    assert not records.briefs(writing.project.reading)
    qtbot.waitUntil(lambda: not linting.watch._busy, timeout=10_000)
