"""Cards of judgments: evidence on two sides, points written in place, versions, use in other briefs, dropped in order."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from workbench.briefs import editing, judging, records
from workbench.briefs.composing import draft
from workbench.briefs.judgment_records import briefs_of, points_of
from workbench.ui.briefs.citing import passage_data
from workbench.ui.briefs.judgment_card import judgment_data
from workbench.ui.briefs.versions_popup import VersionsPopup

KEY, HELD = Qt.Key, Qt.KeyboardModifier


def drop(target, data, y=20):
    at = QPointF(20, y)
    target.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))


def card_of(writing, judgment):
    return writing.tab.editor.judgments.cards[judgment]


def evidence(writing):
    judgment = records.judgments(writing.project.reading, writing.brief_id)[0]
    return {each.passage_id: (each.supports, each.note) for each in judgment.evidence}


def points(writing, judgment):
    found = points_of(writing.project.reading, writing.brief_id).get(judgment, ())
    return [(each.kind.value, each.text, each.note, each.category) for each in found]


def test_evidence_is_dropped_turned_noted_and_taken_away(writing, qtbot):
    judgment, cut, idle = (
        judging.add_judgment(writing.project, writing.brief_id, "The crates were full."),
        writing.passages["cut"], writing.passages["idle"],
    )  # fmt: skip
    card = card_of(writing, judgment)
    assert card.is_folded
    QTest.mouseClick(card.evidence, Qt.MouseButton.LeftButton)
    sides = card.details.evidence.sides
    drop(sides[True], passage_data(cut, "…"))
    drop(sides[False], passage_data(idle, "…"))
    drop(card, passage_data(writing.passages["cell"], "…"))
    assert card.evidence.text() == "2 for, 1 against"
    entries = card.details.evidence.entries
    entries[cut].row.setFocus(Qt.FocusReason.TabFocusReason)
    opened = []
    writing.tab.passage_wanted.connect(opened.append)
    QTest.keyClick(entries[cut].row, KEY.Key_Return)
    assert opened == [cut]
    QTest.keyClick(entries[cut].row, KEY.Key_Right)
    assert entries[idle].row.hasFocus()
    QTest.keyClick(entries[idle].row, KEY.Key_X)
    assert entries[idle].row.hasFocus()
    assert sides[True].list.indexOf(entries[idle]) >= 0
    QTest.keyClick(entries[idle].row, KEY.Key_N)
    qtbot.waitUntil(entries[idle].note.hasFocus, timeout=10_000)
    QTest.keyClicks(entries[idle].note, "Seen twice.")
    entries[idle].note.flush()
    entries[cut].row.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(entries[cut].row, KEY.Key_Delete)
    assert evidence(writing) == {idle: (True, "Seen twice."), writing.passages["cell"]: (True, "")}
    writing.project.undo()
    assert set(entries) == {cut, idle, writing.passages["cell"]}


def test_points_are_written_in_place_by_keys_and_undone(writing, qtbot):
    judgment = judging.add_judgment(writing.project, writing.brief_id, "The crates were full.")
    card = card_of(writing, judgment)
    qtbot.waitUntil(card.isVisible, timeout=10_000)
    card.fold(False)
    lists = card.details.points
    QTest.mouseClick(next(iter(lists.add.values())), Qt.MouseButton.LeftButton)
    first = next(iter(lists.rows.values()))
    qtbot.waitUntil(first.text.hasFocus, timeout=10_000)
    QTest.keyClicks(first.text, "The quay was open.")
    QTest.keyClick(first.text, KEY.Key_Return)
    second = next(each for each in lists.rows.values() if each is not first)
    qtbot.waitUntil(second.text.hasFocus, timeout=10_000)
    QTest.keyClicks(second.text, "The crane stood.")
    QTest.keyClick(second.text, KEY.Key_Up, HELD.AltModifier)
    assert [each[1] for each in points(writing, judgment)] == ["The crane stood.", "The quay was open."]
    QTest.keyClicks(second.note, "A strike.")
    second.note.flush()
    next(each for each in second.check.menu().actions() if each.text() == "With caveats").trigger()
    assert points(writing, judgment)[0] == ("assumption", "The crane stood.", "A strike.", "C")
    assert card.evidence.text() == "0 for, 0 against, 2 points"
    QTest.keyClick(first.text, KEY.Key_Return)
    third = list(lists.rows.values())[-1]
    qtbot.waitUntil(third.text.hasFocus, timeout=10_000)
    QTest.keyClick(third.text, KEY.Key_Backspace)
    assert len(points(writing, judgment)) == 2
    qtbot.waitUntil(first.text.hasFocus, timeout=10_000)
    for _ in range(3):  # the empty one removed, added; the check
        writing.project.undo()
    assert points(writing, judgment)[0][3] == ""
    assert len(lists.rows) == 2


def test_a_version_is_brought_back_from_the_history(writing, qtbot):
    judgment = judging.add_judgment(writing.project, writing.brief_id, "The crates were full <b>.")
    judging.edit_judgment(writing.project, judgment, text="The crates were empty <b>.")
    judging.set_evidence(writing.project, judgment, writing.passages["cut"])
    judging.edit_judgment(writing.project, judgment, text="The **crates** were empty <b>. [1, 999]")
    card = card_of(writing, judgment)
    card.history.trigger()
    popup = card.findChild(VersionsPopup)
    assert [popup.model.index(row, 0).data() for row in range(popup.model.rowCount())] == [
        "Statement", "Evidence", "Statement", "First version",
    ]  # fmt: skip
    assert not popup.restore.isEnabled()
    chip = f"{writing.tab.editor.lexicon.citation(1).label}; 999?"
    said = popup.shown.toPlainText().replace("\u00a0", " ")
    assert f"The cratescrates were empty <b>.  {chip} " in said  # the word became bold, and a citation came
    assert "*" not in said
    QTest.keyClick(popup.list, KEY.Key_Down)
    QTest.keyClick(popup.list, KEY.Key_Down)
    assert "The crates were fullempty <b>." in popup.shown.toPlainText()
    QTest.keyClick(popup.list, KEY.Key_Down)
    QTest.keyClick(popup.list, KEY.Key_Return)
    assert card.statement.text() == "The crates were full <b>."
    assert evidence(writing) == {}
    writing.project.undo()
    assert card.statement.text() == "The **crates** were empty <b>. [1, 999]"


def test_a_judgment_is_used_in_another_brief_and_one_of_the_project_here(writing, qtbot):
    project, other = writing.project, draft(writing.project, "Other brief")
    editing.set_yardstick(project, other, "phia")
    here = judging.add_judgment(project, writing.brief_id, "The crates were full.", "likely")
    there = judging.add_judgment(project, other, "The crane stood.", "likely")
    part = writing.tab.editor.judgments
    part.pick_brief(here)
    assert card_of(writing, here).shared.text() == ""
    QTest.keyClick(part._picker.filter, KEY.Key_Return)  # the first is marked
    assert [each.title for each in briefs_of(project.reading, here)] == ["Crates", "Other brief"]
    mark = card_of(writing, here).shared
    assert mark.text() == "also in “Other brief”"
    assert "changes it there, too" in mark.toolTip()
    QTest.mouseClick(part.from_project, Qt.MouseButton.LeftButton)
    QTest.keyClicks(part._picker.filter, "crane")
    QTest.keyClick(part._picker.filter, KEY.Key_Return)
    card = part.cards[there]
    assert card.likelihood.text() == "Likely: not of this yardstick"  # the same word, other limits
    card.fold(False)
    assert card.details.elsewhere.text() == "Also used in: “Other brief”"
    next(each for each in card.likelihood.menu().actions() if each.text().startswith("Likely")).trigger()
    assert card.likelihood.text() == "Likely 55–80 %"
    drop(part, judgment_data(there), 0)
    assert list(part._shown) == [there, here]
    QTest.keyClick(card.statement, KEY.Key_Down, HELD.AltModifier | HELD.ShiftModifier)
    assert list(part._shown) == [here, there]
    card.remove.trigger()
    assert [each.title for each in briefs_of(project.reading, there)] == ["Other brief"]
    card_of(writing, here).delete.trigger()
    assert briefs_of(project.reading, here) == ()
    assert not part.cards
