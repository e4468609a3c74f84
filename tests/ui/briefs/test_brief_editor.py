"""Writing in a brief with keys and mouse: what lands in the project, what undo brings back."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.briefs import editing, judging, records
from workbench.briefs.composing import draft
from workbench.model.act import Act
from workbench.model.brief import Citation
from workbench.project.opening import open_for_reading
from workbench.ui.briefs.citing import passage_data
from workbench.ui.briefs.evidence import EvidencePopup
from workbench.ui.briefs.tab import BriefTab
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.rows import RowRole


def _prose(writing, kind: str) -> str:
    return next(each.prose for each in records.sections(writing.project.reading, writing.brief_id) if each.kind == kind)


def _focus(qtbot, field) -> None:
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=10_000)


def test_typing_into_the_bottom_line_is_one_step(writing, qtbot):
    field = writing.section("bottom line").prose
    _focus(qtbot, field)
    drafted = writing.project.to_undo().seq
    QTest.keyClicks(field, "The crews loaded ")
    qtbot.waitUntil(lambda: _prose(writing, "bottom line") == "The crews loaded ", timeout=10_000)
    QTest.keyClicks(field, "crates [1].")
    qtbot.waitUntil(lambda: _prose(writing, "bottom line") == "The crews loaded crates [1].", timeout=10_000)
    assert writing.project.to_undo().seq == drafted + 1
    writing.project.undo()
    assert field.text() == ""
    assert writing.project.to_undo().seq == drafted
    writing.project.redo()
    assert field.text() == "The crews loaded crates [1]."


def test_leaving_a_field_saves_at_once(writing, qtbot):
    field = writing.section("so what").prose
    _focus(qtbot, field)
    QTest.keyClicks(field, "Watch the crane.")
    _focus(qtbot, writing.section("gaps").prose)
    assert _prose(writing, "so what") == "Watch the crane."


def test_undo_in_a_field_goes_to_the_window_and_takes_what_was_just_typed(writing, qtbot):
    field = writing.section("gaps").prose
    _focus(qtbot, field)
    QTest.keyClicks(field, "No manifest.")
    asked = []
    writing.tab.keyPressEvent = lambda event: asked.append(event.key())
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _prose(writing, "gaps") == "No manifest."
    writing.project.undo()
    assert field.text() == ""


def test_the_windows_undo_key_works_while_writing(writing, qtbot):
    action = QAction("Undo", writing.tab)
    action.setShortcut("Ctrl+Z")
    action.triggered.connect(lambda: writing.project.undo())
    writing.tab.addAction(action)
    field = writing.section("gaps").prose
    _focus(qtbot, field)
    QTest.keyClicks(field, "Typed just now.")
    QTest.keyClick(writing.tab.window().windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert _prose(writing, "gaps") == ""
    writing.project.redo()
    assert field.text() == "Typed just now."


def test_the_caret_stays_where_it_was_when_undo_changes_another_part_of_the_field(writing, qtbot):
    section = writing.section("gaps")
    editing.set_prose(writing.project, section.place, "prose", "One. Two. Three 😀.")
    with writing.project.step(Act.EDIT_BRIEF, what="another"):
        editing.set_prose(writing.project, section.place, "prose", "One and a half. Two. Three 😀.")
    field = section.prose
    _focus(qtbot, field)
    cursor = field.textCursor()
    cursor.setPosition(field.text().index("Three"))
    field.setTextCursor(cursor)
    writing.project.undo()
    assert field.text() == "One. Two. Three 😀."
    after = field.textCursor()
    after.movePosition(after.MoveOperation.NextWord, after.MoveMode.KeepAnchor)
    assert after.selectedText().startswith("Three")


def test_a_field_being_typed_in_is_not_overwritten_by_changes_elsewhere(writing, qtbot):
    field = writing.section("bottom line").prose
    _focus(qtbot, field)
    QTest.keyClicks(field, "half a sent")
    editing.set_field(writing.project, writing.brief_id, "author", "Ada")
    assert field.text() == "half a sent"
    QTest.keyClicks(field, "ence")
    field.flush()
    assert _prose(writing, "bottom line") == "half a sentence"


def test_title_enter_goes_on_and_an_empty_title_is_kept_and_named(writing, qtbot):
    title = writing.tab.editor.title
    _focus(qtbot, title)
    title.selectAll()
    QTest.keyClick(title, Qt.Key.Key_Delete)
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert writing.tab.editor.subtitle.hasFocus()
    assert records.brief(writing.project.reading, writing.brief_id).title == ""
    assert writing.tab.title
    writing.project.undo()
    assert title.text() == "Crates"


def test_unicode_and_a_long_paste_keep_every_letter(writing, qtbot):
    field = writing.section("alternatives").prose
    _focus(qtbot, field)
    words = "Łódź\u00a0– 😀 קרן e\u0301\n" + "x" * 60_000
    data = QMimeData()
    data.setText(words + "\r\n\x07end")
    field.insertFromMimeData(data)
    field.flush()
    assert _prose(writing, "alternatives") == "Łódź\u00a0– 😀 קרן é\n" + "x" * 60_000 + "\nend"
    assert field.height() > 2000


def test_a_pasted_title_stays_on_one_line(writing, qtbot):
    QApplication.clipboard().setText("two\nlines")
    title = writing.tab.editor.title
    _focus(qtbot, title)
    title.selectAll()
    QTest.keyClick(title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    title.flush()
    assert records.brief(writing.project.reading, writing.brief_id).title == "two lines"


def test_judgments_are_added_written_moved_and_removed(writing, qtbot):
    part = writing.tab.editor.judgments
    for words in ("First held.", "Second held."):
        QTest.mouseClick(part.add, Qt.MouseButton.LeftButton)
        card = part.cards[records.judgments(writing.project.reading, writing.brief_id)[-1].id]
        qtbot.waitUntil(card.statement.hasFocus, timeout=10_000)
        QTest.keyClicks(card.statement, words)
        card.statement.flush()
    card.up.trigger()
    assert [each.text for each in records.judgments(writing.project.reading, writing.brief_id)] == [
        "Second held.",
        "First held.",
    ]
    assert card.number.text() == "1"
    card.remove.trigger()
    assert [each.text for each in records.judgments(writing.project.reading, writing.brief_id)] == ["First held."]
    writing.project.undo()
    assert len(part.cards) == 2
    assert {each.statement.text() for each in part.cards.values()} == {"First held.", "Second held."}


def test_menus_set_likelihood_and_confidence(writing):
    made = judging.add_judgment(writing.project, writing.brief_id, "Held.")
    card = writing.tab.editor.judgments.cards[made]
    next(each for each in card.likelihood.menu().actions() if each.text().startswith("Very likely")).trigger()
    next(each for each in card.confidence.menu().actions() if each.text().startswith("High")).trigger()
    judgment = records.judgments(writing.project.reading, writing.brief_id)[0]
    assert (judgment.likelihood, judgment.confidence) == ("very likely", "high")
    assert card.likelihood.text() == "Very likely 80–95 %"
    assert card.confidence.text() == "Confidence: high"


def test_evidence_goes_from_for_to_against_to_neither(writing, qtbot):
    made = judging.add_judgment(writing.project, writing.brief_id, "Held.")
    card = writing.tab.editor.judgments.cards[made]
    card.open_evidence()
    popup = card.findChild(EvidencePopup)
    popup.list.setCurrentIndex(popup.model.index(0, 0))
    seen = []
    for _ in range(3):
        QTest.keyClick(popup.list, Qt.Key.Key_Space)
        seen.append(card.evidence.text())
    assert seen == ["1 for, 0 against", "0 for, 1 against", "0 for, 0 against"]
    popup.close()


def test_a_passage_that_is_not_yet_cited_is_found_and_put_to_a_judgment(writing, qtbot):
    project, brief, idle = writing.project, writing.brief_id, writing.passages["idle"]
    with project.step(Act.EDIT_BRIEF, what="cite", name="") as step:
        for row in step.rows(Citation.__table__.select().where(Citation.__table__.c.passage_id == idle)):
            step.delete(step.get(Citation, row.id))
    made = judging.add_judgment(project, brief, "Held.")
    card = writing.tab.editor.judgments.cards[made]
    card.open_evidence()
    popup = card.findChild(EvidencePopup)
    qtbot.waitUntil(lambda: idle in popup.model.ids(), timeout=10_000)
    listed = [popup.model.index(row, 0).data() for row in range(popup.model.rowCount())]
    assert [words.startswith("[") for words in listed] == [True] * (len(listed) - 1) + [False]
    assert popup.model.index_of(idle).data(RowRole).second.endswith("not yet cited")
    QTest.keyClicks(popup.filter, listed[-1][4:20])
    popup.list.setCurrentIndex(popup.model.index_of(idle))
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    number = next(each.number for each in records.citations(project.reading, brief) if each.passage_id == idle)
    assert popup.model.index_of(idle).data().startswith(f"[{number}] ")
    assert card.evidence.text() == "1 for, 0 against"
    popup.close()


def test_gist_and_key_passage(writing, qtbot):
    section = next(each for each in writing.tab.editor.sections.values() if hasattr(each, "gists") and each.gists.rows)
    citation_id, row = next(iter(section.gists.rows.items()))
    _focus(qtbot, row.gist)
    row.gist.selectAll()
    QTest.keyClicks(row.gist, "In my words ")
    row.gist.flush()
    QTest.mouseClick(row.star, Qt.MouseButton.LeftButton)
    known = {each.id: each for each in records.citations(writing.project.reading, writing.brief_id)}
    assert known[citation_id].gist == "In my words"
    assert row.gist.text() == "In my words "  # not taken from under the caret
    assert known[citation_id].is_key is row.star.isChecked()


def test_a_dropped_passage_is_cited_at_the_caret(writing, qtbot):
    field = writing.section("bottom line").prose
    _focus(qtbot, field)
    QTest.keyClicks(field, "Loaded")
    field.insertFromMimeData(passage_data(writing.passages["cell"], "forty-two"))
    number = next(
        each.number
        for each in records.citations(writing.project.reading, writing.brief_id)
        if each.passage_id == writing.passages["cell"]
    )
    assert _prose(writing, "bottom line") == f"Loaded [{number}]"


def test_ctrl_click_on_a_citation_opens_its_passage(writing, qtbot):
    section = writing.section("bottom line")
    editing.set_prose(writing.project, section.place, "prose", "See [2].")
    field = section.prose
    cursor = field.textCursor()
    cursor.setPosition(4)
    at = field.cursorRect(cursor).center() + QPoint(12, 0)
    with qtbot.waitSignal(writing.tab.passage_wanted, timeout=10_000) as told:
        QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    assert told.args == [writing.tab.editor.snapshot.passage(2)]


def test_imprint_and_handling(writing, qtbot):
    imprint = writing.tab.editor.imprint
    for field, words in (("author", "Ada Lane"), ("cutoff", "2026-02-03"), ("reference", "H 1")):
        _focus(qtbot, imprint.inputs[field])
        imprint.inputs[field].selectAll()
        QTest.keyClicks(imprint.inputs[field], words)
        imprint.inputs[field].flush()
    details = records.brief(writing.project.reading, writing.brief_id)
    assert (details.author, details.cutoff, details.reference) == ("Ada Lane", "2026-02-03", "H 1")
    next(each for each in imprint.paper.menu().actions() if each.text() == "US Letter").trigger()
    assert records.brief(writing.project.reading, writing.brief_id).paper == "us-letter"
    next(each for each in writing.tab.badge.menu().actions() if each.text() == "TLP:GREEN").trigger()
    assert records.brief(writing.project.reading, writing.brief_id).handling == "TLP:GREEN"
    assert writing.tab.badge.text() == "TLP:AMBER"  # a cited source is stricter


def test_undoing_the_draft_says_that_the_brief_is_gone(writing, qtbot):
    with qtbot.waitSignal(writing.tab.gone, timeout=10_000):
        writing.project.undo()
    assert all(field.isReadOnly() for field in writing.tab.editor.fields())


def test_a_project_opened_for_reading_shows_that_nothing_can_be_written(project, qtbot, fonts):
    brief_id = draft(project[0], "Crates")
    judging.add_judgment(project[0], brief_id, "Held.")
    with open_for_reading(project[0].path, "Ben") as reading:
        tasks = Tasks()
        from workbench.ui.theme.tokens import Mode, Tokens

        tab = BriefTab(reading, brief_id, Tokens(Mode.LIGHT), tasks)
        qtbot.addWidget(tab)
        tab.resize(800, 600)
        tab.show()
        assert tab.editor.read_only.isVisible()
        assert all(field.isReadOnly() for field in tab.editor.fields())
        assert not tab.editor.judgments.add.isVisible()
        QTest.keyClicks(tab.editor.title, "no")
        assert tab.editor.title.text() == "Crates"
        tab.cite(project[1]["cell"])
        tab.close_down()
        tasks.close()


@pytest.mark.parametrize("mode", ["dark", "high_contrast"])
def test_looks_change_live(writing, mode):
    from workbench.ui.theme.tokens import Mode, Tokens

    tokens = Tokens(Mode(mode))
    writing.tab.set_tokens(tokens)
    writing.navigator.set_tokens(tokens)
    picture = writing.tab.editor.viewport().grab().toImage()
    assert picture.pixelColor(3, 3) == tokens.colour("paper")
