"""The tools of writing over the editor: what is cited, quoted, noted, shown and referred to lands in the project."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.briefs import editing, judging, records
from workbench.ui.briefs.citing import passage_data
from workbench.ui.briefs.form import Note
from workbench.ui.briefs.prose import tables
from workbench.ui.briefs.prose.atoms import spots
from workbench.ui.briefs.tray import ItemRole

pytestmark = pytest.mark.timeout(180)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _prose(writing, kind: str) -> str:
    return next(each.prose for each in records.sections(writing.project.reading, writing.brief_id) if each.kind == kind)


@pytest.fixture
def field(writing, qtbot):
    """The field of the bottom line, empty, with the focus."""
    made = writing.section("bottom line").prose
    editing.set_prose(writing.project, writing.section("bottom line").place, "prose", "")
    made.setFocus()
    qtbot.waitUntil(made.hasFocus, timeout=10_000)
    return made


def _choose(menu, words: str) -> None:
    next(each for each in menu.actions() if each.text().startswith(words)).trigger()


def test_two_brackets_offer_the_passages_enter_cites_and_with_shift_quotes(writing, qtbot, field):
    popup = writing.tab.hands.cites
    QTest.keyClicks(field, "Loaded [[")
    qtbot.waitUntil(popup.filter.hasFocus, timeout=10_000)
    assert field.text() == "Loaded "
    QTest.keyClicks(popup.filter, "forty")
    assert popup.model.rowCount() == 1
    passage = popup.list.currentIndex().data(ItemRole).id
    QTest.keyClick(popup.filter, Qt.Key.Key_Return)
    number = next(e.number for e in records.citations(writing.project.reading, writing.brief_id) if e.passage_id == passage)
    assert _prose(writing, "bottom line") == f"Loaded [{number}]"
    qtbot.waitUntil(field.hasFocus, timeout=10_000)
    QTest.keyClicks(field, " and [[")
    qtbot.waitUntil(popup.filter.hasFocus, timeout=10_000)
    QTest.keyClicks(popup.filter, "forty")
    QTest.keyClick(popup.filter, Qt.Key.Key_Return, SHIFT)
    assert _prose(writing, "bottom line") == f"Loaded [{number}] and [“{number}”]"
    assert "forty" in field.toPlainText()
    writing.project.undo()
    assert field.text() == _prose(writing, "bottom line") == f"Loaded [{number}] and "
    writing.project.redo()
    assert "forty" in field.toPlainText()
    writing.tab.at_caret().cite_here()
    qtbot.waitUntil(popup.filter.hasFocus, timeout=10_000)
    QTest.keyClick(popup.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(field.hasFocus, timeout=10_000)
    writing.project.undo()
    assert field.text() == _prose(writing, "bottom line")


def test_a_quotation_is_shortened_made_a_block_and_a_citation_again(writing, qtbot, field):
    hands, editor = writing.tab.hands, writing.tab.editor
    cited = next(iter(editor.lexicon.cited.values()))
    field.put_text(f"So [“{cited.number}”] it is.")
    _choose(hands.menu(field, spots(field.document())[0]), "Shorten")
    popup = hands.shortens
    qtbot.waitUntil(popup.words.hasFocus, timeout=10_000)
    first = len(cited.words.split()[0])
    cursor = popup.words.textCursor()
    cursor.setPosition(1)
    cursor.setPosition(first - 1, cursor.MoveMode.KeepAnchor)
    popup.words.setTextCursor(cursor)
    QTest.keyClick(popup.words, Qt.Key.Key_Delete)
    QTest.keyClick(popup.words, Qt.Key.Key_Return)
    told = spots(field.document())[0]
    assert told.shown.startswith("\u2068“… ")
    assert cited.words.split()[0] not in told.shown.split()
    assert _prose(writing, "bottom line") == field.text() == f"So {told.atom.markup} it is."
    _choose(hands.menu(field, told), "As a block")
    assert field.text().split("\n")[1].startswith("> [“")
    _choose(hands.menu(field, spots(field.document())[0]), "Cite only")
    assert f"[{cited.number}]" in _prose(writing, "bottom line")
    writing.project.undo()
    assert field.text() == _prose(writing, "bottom line")


def test_a_footnote_is_written_in_its_popup_and_changed_and_goes_when_it_is_emptied(writing, qtbot, field):
    notes = writing.tab.hands.notes
    QTest.keyClicks(field, "Said")
    QTest.keyClick(field, Qt.Key.Key_H, CTRL | Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(notes.field.hasFocus, timeout=10_000)
    QTest.keyClicks(notes.field, "As [1] has it, [sic]")
    QTest.keyClick(notes.field, Qt.Key.Key_Return)
    assert _prose(writing, "bottom line") == "Said^[As [1] has it, \\[sic\\]]"
    writing.tab.at_caret().note_here()
    qtbot.waitUntil(notes.field.hasFocus, timeout=10_000)
    QTest.keyClick(notes.field, Qt.Key.Key_Escape)  # nothing written, nothing put in
    assert len(spots(field.document())) == 1
    writing.tab.hands.open_note(field, spots(field.document())[0])
    qtbot.waitUntil(notes.field.hasFocus, timeout=10_000)
    assert notes.field.text() == "As [1] has it, [sic]"
    notes.field.selectAll()
    QTest.keyClick(notes.field, Qt.Key.Key_Delete)
    QTest.keyClick(notes.field, Qt.Key.Key_Escape)
    assert _prose(writing, "bottom line") == "Said"


def test_the_toolbar_acts_on_the_field_with_the_caret_and_shows_what_stands_there(writing, qtbot, field):
    bar = writing.tab.edit_bar
    QTest.keyClicks(field, "one")
    field.selectAll()
    QTest.mouseClick(bar.bold, Qt.MouseButton.LeftButton)
    assert field.text() == "**one**"
    assert bar.bold.isChecked()
    QTest.mouseClick(bar.list, Qt.MouseButton.LeftButton)
    assert (field.text(), bar.shape.text()) == ("- **one**", "Bulleted list")
    _choose(bar.shapes_menu(), "Heading 2")
    assert field.text() == "## **one**"
    made = judging.add_judgment(writing.project, writing.brief_id, "Held.")
    QTest.keyClick(field, Qt.Key.Key_End)
    refer = next(each.menu() for each in bar.shapes_menu().actions() if each.menu())
    _choose(refer, "Key judgment 1")
    assert _prose(writing, "bottom line").endswith(f"[](ref:judgment/{made})")
    other = judging.add_judgment(writing.project, writing.brief_id, "Before it.")
    judging.move_judgment(writing.project, writing.brief_id, other, 0)
    assert writing.tab.editor.lexicon.referred(f"[](ref:judgment/{made})") == "key judgment 2"
    _choose(bar.table_menu(), "Insert a table")
    QTest.keyClicks(field, "cell")
    _choose(bar.table_menu(), "Remove the row")
    assert "cell" not in field.text()
    _choose(bar.table_menu(), "Remove the table")
    assert "|" not in field.text()


def test_a_figure_is_put_in_moved_exchanged_and_drawn_anew_when_the_project_changes(writing, qtbot, field):
    hands, popup = writing.tab.hands, writing.tab.hands.figures
    QTest.keyClicks(field, "Above")
    QTest.mouseClick(writing.tab.edit_bar.figure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(popup.filter.hasFocus, timeout=10_000)
    popup.insert()
    first = field.text().split("\n")[1]
    assert first.startswith("![")
    assert _prose(writing, "bottom line") == field.text()
    _choose(hands.menu(field, spots(field.document())[0]), "Move up")
    assert field.text().split("\n")[0] == first
    _choose(hands.menu(field, spots(field.document())[0]), "Another figure")
    popup.chosen.emit("yardstick", "", "ignored", False)
    assert "](figure:yardstick)" in _prose(writing, "bottom line")
    assert writing.tab.editor.lexicon.figures == {"yardstick": 1}
    _choose(hands.menu(field, spots(field.document())[0]), "Remove")
    assert "figure:" not in _prose(writing, "bottom line")


def test_a_passage_is_dragged_in_with_a_caret_that_shows_where(writing, qtbot, field):
    field.put_text("One. Two.")
    data = passage_data(writing.passages["cell"], "forty-two")
    cursor = field.textCursor()
    cursor.setPosition(4)
    at = field.cursorRect(cursor).center()
    copies, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(field.viewport(), QDragEnterEvent(at, copies, data, left, Qt.KeyboardModifier.NoModifier))
    move = QDragMoveEvent(at, copies, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(field.viewport(), move)
    assert move.isAccepted()
    drop = QDropEvent(QPointF(at), copies, data, left, Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop)
    QApplication.sendEvent(field.viewport(), drop)
    number = spots(field.document())[0].number
    assert _prose(writing, "bottom line") == f"One. [{number}] Two."


def test_the_menu_of_an_atom_comes_by_key_and_nothing_is_written_where_nothing_may_be(writing, qtbot, field, monkeypatch):
    field.put_text("See [1].")
    told = []
    monkeypatch.setattr(writing.tab.hands, "menu", lambda _field, spot: told.append(spot.atom.markup) or _Nothing())
    field.setTextCursor(spots(field.document())[0].select(field.document()))
    QApplication.sendEvent(field, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0)))
    assert told == ["[1]"]
    field.setReadOnly(True)
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_X, Qt.Key.Key_B):
        QTest.keyClick(field, key, CTRL if key == Qt.Key.Key_B else Qt.KeyboardModifier.NoModifier)
    QTest.keyClicks(field, "no [[")
    assert field.text() == "See [1]."
    assert not writing.tab.hands.cites.isVisible()


class _Nothing:
    """A menu that does not open."""

    def __init__(self) -> None:
        self.aboutToHide = self

    def connect(self, _slot) -> None:
        """Ignore it."""

    def deleteLater(self) -> None:
        """Ignore it."""

    def popup(self, _point) -> None:
        """Ignore it."""


def test_brackets_taken_back_leave_one_space(writing, qtbot, field):
    popup = writing.tab.hands.cites
    QTest.keyClicks(field, "See [[")
    qtbot.waitUntil(popup.filter.hasFocus, timeout=10_000)
    QTest.keyClick(popup.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(field.hasFocus, timeout=10_000)
    QTest.keyClicks(field, " this  too")  # the first space stands there already, the others are typed
    assert field.text() == "See this  too"
    for _ in "  too":
        QTest.keyClick(field, Qt.Key.Key_Left)
    QTest.keyClicks(field, " and it")
    for _ in "and it":
        QTest.keyClick(field, Qt.Key.Key_Left)
    QTest.keyClick(field, Qt.Key.Key_Left)
    QTest.keyClicks(field, " [[")
    qtbot.waitUntil(popup.filter.hasFocus, timeout=10_000)
    QTest.keyClick(popup.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(field.hasFocus, timeout=10_000)
    assert field.text() == "See this and it  too"


def test_a_dropped_passage_splits_no_word_and_a_table_no_sentence(writing, field):
    field.put_text("The cargo, written off at dawn, was seen.")
    cursor = field.textCursor()
    for place, behind in ((11, "cargo"), (13, "cargo"), (16, "written"), (38, "seen"), (29, "dawn")):
        cursor.setPosition(place)
        passage = passage_data(writing.passages["cut"], "…")
        where = QPointF(field.cursorRect(cursor).center())
        buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        field.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, passage, buttons, held))
        assert field.text().partition(" [")[0].endswith(behind)
        writing.project.undo()
        assert "[" not in field.text()
    cursor = field.textCursor()
    cursor.setPosition(10)
    field.setTextCursor(cursor)
    _choose(writing.tab.edit_bar.table_menu(), "Insert a table")
    assert field.text().startswith("The cargo, written off at dawn, was seen.\n|  |")
    assert field.text().endswith("|  |  |  |")
    field.setTextCursor(cursor)
    field.insert_figure("themes", "", "Cap")
    assert field.text().startswith("The cargo, written off at dawn, was seen.\n![Cap](figure:themes)\n|")


def test_the_bar_follows_an_undo_and_a_table_takes_its_hint_away(writing, qtbot, field):
    bar = writing.tab.edit_bar
    QTest.keyClicks(field, "One")
    field.flush()
    QTest.keyClick(field, Qt.Key.Key_8, CTRL | Qt.KeyboardModifier.AltModifier)
    field.flush()
    assert (bar.shape.text(), bar.list.isChecked()) == ("Bulleted list", True)
    writing.project.undo()
    assert "- " not in field.text()
    assert (bar.shape.text(), bar.list.isChecked()) == ("Paragraph", False)
    section = writing.section("disagreements")
    editing.set_prose(writing.project, section.place, "prose", "One | two")
    hint = next(each for each in section.findChildren(Note) if "With bars" in each.text())
    assert not hint.isHidden()
    editing.set_prose(writing.project, section.place, "prose", "| One | two |\n|---|---|\n| a | b |")
    assert hint.isHidden()
    section.prose.selectAll()
    QTest.keyClick(section.prose, Qt.Key.Key_Delete)
    assert hint.isHidden() == section.prose.mirror.has_tables()


def test_a_judgment_is_one_paragraph_whatever_is_typed_chosen_and_pasted(writing, qtbot):
    made = judging.add_judgment(writing.project, writing.brief_id, "")
    card, bar = writing.tab.editor.judgments.cards[made], writing.tab.edit_bar
    for field in (card.statement, card.reason):
        field.setFocus()
        qtbot.waitUntil(field.hasFocus, timeout=10_000)
        QTest.keyClicks(field, "- held")
        for key in (Qt.Key.Key_1, Qt.Key.Key_7, Qt.Key.Key_8):
            QTest.keyClick(field, key, CTRL | Qt.KeyboardModifier.AltModifier)
        assert not any(button.isEnabled() for button in (bar.list, bar.table, bar.figure))
        assert bar.bold.isEnabled()
        assert [each.text() for each in bar.shapes_menu().actions()[:6] if each.isEnabled()] == ["Paragraph\tCtrl+Alt+0"]
        rich = QMimeData()
        rich.setHtml("<h1>So</h1><ul><li><b>first</b></li></ul><table><tr><td>a</td><td>b</td></tr></table>")
        field.insertFromMimeData(rich)
        field.insert_quotation(1, block=True)
        field.insert_figure("themes")
        tables.insert_table(field)
        assert field.text() == "\\- heldSo **first** a b [“1”]"
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert not field.hasFocus()
        assert "\n" not in field.text()
    stored = records.judgments(writing.project.reading, writing.brief_id)
    (kept,) = [each for each in stored if each.id == made]
    assert kept.text == kept.reason == "\\- heldSo **first** a b [“1”]"
    card.statement.setFocus()
    qtbot.waitUntil(card.statement.hasFocus, timeout=10_000)
    writing.section("bottom line").prose.setFocus()
    assert all(button.isEnabled() for button in (bar.list, bar.table, bar.figure))
