"""The source summary drafted again: offered beside what is written, taken as one step, never over the analyst's head."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.briefs.summarising import summary_section
from workbench.coding.passages import grade


def written(writing) -> str:
    """The section as it is stored."""
    return summary_section(writing.project.reading, writing.brief_id).prose


def test_the_draft_is_offered_and_taken_or_left(writing, qtbot):
    before = written(writing)
    dialog = writing.tab.redraft_summary()
    assert dialog.is_same
    assert not dialog.take.isEnabled()
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    grade(writing.project, writing.passages["idle"], 5)
    dialog = writing.tab.redraft_summary()
    assert "Graded 4 or 5" in dialog.new.text()
    assert "Graded 4 or 5" not in dialog.old.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert written(writing) == before
    dialog = writing.tab.redraft_summary()
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert "Graded 4 or 5, and so doubted: one passage." in written(writing)
    writing.project.undo()
    assert written(writing) == before
    qtbot.waitUntil(lambda: writing.section("source summary").prose.text() == before)
    field = writing.section("source summary").prose
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert writing.tab.redraft_summary() is None, "what is empty is written at once"
    assert "Graded 4 or 5" in written(writing)
