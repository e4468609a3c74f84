"""Writing prose with keys and mouse: what is typed is stored as the brief's markup."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.briefs.markup import parse
from workbench.ui.briefs.prose import acts, tables
from workbench.ui.briefs.prose.atoms import spots
from workbench.ui.briefs.prose.lexicon import isolated
from workbench.ui.briefs.prose.paste import MARKUP, markup_in

pytestmark = pytest.mark.timeout(180)
CTRL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def _keys(field, *keys) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(field, key)
        elif isinstance(key, tuple):
            QTest.keyClick(field, key[0], key[1])
        else:
            QTest.keyClick(field, key)


def _at(field, words: str, offset: int = 0) -> None:
    """Put the caret before some words of the markup."""
    cursor = field.textCursor()
    cursor.setPosition(field.mirror.position_of(field.text().index(words) + offset))
    field.setTextCursor(cursor)


Enter, Tab, Back, Del = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backspace, Qt.Key.Key_Delete
UNTAB = (Qt.Key.Key_Backtab, SHIFT)


@pytest.mark.parametrize(
    ("keys", "markup"),
    [
        (["a ", (Qt.Key.Key_B, CTRL), "b", (Qt.Key.Key_I, CTRL), "c", (Qt.Key.Key_B, CTRL), "d"], "a **b*c**d*"),
        (["# Head", Enter, "text"], "# Head\ntext"),
        (["- one", Enter, "two", Enter, Enter, "after"], "- one\n- two\nafter"),
        (["1. one", Enter, "two", Tab, Enter, "three", UNTAB, Enter, "four"], "1. one\n  1. two\n2. three\n3. four"),
        (["- one", Enter, Tab, "in", Enter, Enter, "out"], "- one\n  - in\n- out"),
        (["- one", Qt.Key.Key_Home, Back], "one"),
        (["## Head", Qt.Key.Key_Home, Back], "Head"),
        (["*stars* and _lines_ and \\"], "\\*stars\\* and _lines_ and \\\\"),
        (["2*3 [sic]"], "2\\*3 [sic]"),
        (["so [1, 2]."], "so [1, 2]."),
        (["so [1]", Back, "!"], "so !"),
        (["a", Enter, "1.5 m"], "a\n1.5 m"),
        (["head", (Qt.Key.Key_2, CTRL | ALT), (Qt.Key.Key_8, CTRL | ALT)], "- head"),
    ],
)  # fmt: skip
def test_keys_make_markup(field, keys, markup):
    _keys(field, *keys)
    assert field.text() == markup


def test_a_chip_is_one_letter_to_caret_and_keys(field):
    field.show_text("ab [1] cd")
    _at(field, "ab", 2)
    _keys(field, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert field.caret_offset() == field.text().index("[1]") + 3
    _keys(field, "x")
    assert field.text() == "ab [1]x cd"
    _keys(field, Back, Qt.Key.Key_Left, Del)
    assert field.text() == "ab  cd"


def test_a_chosen_chip_is_opened_by_enter_copied_as_its_number_and_pasted_as_a_chip(field, qtbot):
    field.show_text("ab [1] cd")
    _at(field, "[1]")
    _keys(field, (Qt.Key.Key_Right, SHIFT))
    with qtbot.waitSignal(field.cited, timeout=10_000) as told:
        _keys(field, Enter)
    assert told.args == [1]
    field.copy()
    assert QApplication.clipboard().text() == "[1]"
    _keys(field, Qt.Key.Key_End)
    field.paste()
    assert field.text() == "ab [1] cd[1]"
    assert len(spots(field.document())) == 2
    QApplication.clipboard().clear()  # what was copied must not outlive Python


def test_a_quotation_shows_the_words_cited_and_no_key_alters_them(field):
    field.show_text("It says [“1:0-9,30-37”] there.")
    shown = spots(field.document())[0].shown
    assert shown == "\u2068“The crane … and nob …”\u2069"
    for words in ("crane", "nob"):
        cursor = field.document().find(words)
        cursor.setPosition(cursor.selectionStart() + 2)
        field.setTextCursor(cursor)
        spot = spots(field.document())[0]
        assert field.textCursor().position() in {spot.begin, spot.end}
        _keys(field, "x", Back)
        assert spots(field.document())[0].shown == shown
    cursor = QTextCursor(field.document())
    cursor.setPosition(spots(field.document())[0].begin + 4)  # what no key can do is mended
    cursor.insertText("not ")
    assert shown in field.toPlainText()
    assert field.text() == "It says [“1:0-9,30-37”] there."
    _at(field, " there")
    _keys(field, Back)
    assert field.text() == "It says  there."


def test_words_typed_where_a_quotation_was_chosen_are_no_part_of_it(field):
    field.show_text("a [“1”] b")
    acts.choose(field, spots(field.document())[0])
    _keys(field, "words")
    assert field.text() == "a words b"
    field.put_text("a [“1”]")
    _keys(field, (Qt.Key.Key_End, CTRL))
    QApplication.sendEvent(field, _composed("é"))
    assert field.text() == "a [“1”]é"


def _composed(letters: str) -> QInputMethodEvent:
    event = QInputMethodEvent()
    event.setCommitString(letters)
    return event


def test_a_block_quotation_and_a_figure_stand_alone_and_a_caption_is_written_in_place(field):
    _keys(field, "before")
    field.insert_quotation(1, block=True)
    _keys(field, "after")
    assert field.text() == "before\n> [“1”]\nafter"
    field.insert_figure("themes", "", "Who says what")
    _keys(field, ", and when [1]", Enter, "end")
    assert field.text().endswith("after\n![Who says what, and when \\[1\\]](figure:themes)\nend")
    _at(field, "end")
    _keys(field, Back)
    assert "\nend" in field.text()  # a figure is not joined with what follows
    _at(field, "Who")
    _keys(field, Back)
    assert field.text().endswith("after\nWho says what, and when \\[1]\nend")


def test_a_table_is_put_in_walked_through_and_changed(field):
    _keys(field, "x")
    tables.insert_table(field, 2, 2)
    _keys(field, "a|b", Tab, "c [1]", Tab, "d", Enter, "e", Tab, "f", Tab)
    assert field.text() == "x\n| a\\|b | c [1] |\n|---|---|\n| d |  |\n| e | f |\n|  |  |"
    tables.change_table(field, "no row")
    tables.change_table(field, "column before")
    assert field.text() == "x\n|  | a\\|b | c [1] |\n|---|---|---|\n|  | d |  |\n|  | e | f |"
    tables.change_table(field, "no table")
    assert field.text() == "x"


def test_rich_text_keeps_what_the_markup_knows_and_brings_nothing_else(field):
    data = QMimeData()
    data.setHtml(
        "<h2>Head</h2><p>One <b>two</b> <i>three</i> <a href='https://x.test/'>link</a><img src='https://x.test/p.png'></p>"
        "<ol><li>first</li><li>second<ul><li>deep</li></ul></li></ol><table><tr><td>a</td><td>b|c</td></tr></table><p>*x*</p>"
    )
    field.insertFromMimeData(data)
    assert field.text() == (
        "## Head\nOne **two** *three* link\n1. first\n2. second\n  - deep\n| a | b\\|c |\n|---|---|\n\\*x\\*"
    )


def test_what_is_copied_here_is_pasted_as_it_was(field):
    whole = "## Head\n- one **two** [1]\n> [“1”]\nand ^[a note [2]] end"
    field.show_text(whole)
    field.selectAll()
    data = field.createMimeDataFromSelection()
    assert "[1]" in data.text()
    assert "“The crane" in data.text()
    assert markup_in(data) == whole
    field.insertFromMimeData(data)
    assert field.text() == whole
    plain = QMimeData()
    plain.setText("# no head *here* [2]")
    assert markup_in(plain) == "\\# no head \\*here\\* [2]"
    assert data.hasFormat(MARKUP)


def test_an_undo_elsewhere_in_the_text_leaves_the_caret_where_it_was(field):
    field.show_text("One 😀 [1].\n- two\n- three **four**\nfive")
    _at(field, "four")
    field.show_text("One and a half 😀 [1] [2].\n- two\n- three **four**\nfive")
    assert field.caret_offset() == field.text().index("four")
    _keys(field, "x")
    assert "**xfour**" in field.text() or "x**four**" in field.text()


def test_text_nobody_touched_is_not_stored_in_other_signs(field, saved):
    stored = "A line \\a with **odd**signs\n\n\n-  item\n|a|b|\n|-|:-:|\n|1|2|3|"
    field.show_text(stored)
    assert field.is_saved
    assert field.flush()
    assert saved == []


def test_findings_are_underlined_told_on_a_click_and_move_with_the_text(field, qtbot):
    field.show_text("Quite **likely** wrong [1] here.\n- *maybe* so")
    start = field.text().index("maybe")
    field.show_findings([(0, 5, "warning", "a"), (start, start + 5, "note", "b"), (900, 901, "error", "c")])
    assert [wave.id for wave in field.waves.waves] == ["a", "b"]
    _at(field, "Quite")
    _keys(field, "Now ")
    box = field.finding_rect("b")
    with qtbot.waitSignal(field.finding_at, timeout=10_000) as told:
        QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert told.args[0] == "b"
    assert field.caret_finding() == "b"
    field.show_span(0, 0)
    assert field.caret_finding() is None


def test_chips_and_quotations_follow_what_they_are_called(field, lexicon):
    from dataclasses import replace

    field.show_text("See [1] and [“1”] and [](ref:judgment/7) and [99].")
    before = field.viewport().grab().toImage()
    told = replace(lexicon.cited[1], words="Another reading of it.", label="Another log p. 9")
    field.set_lexicon(replace(lexicon, cited={**lexicon.cited, 1: told}, judgments={}))
    assert "“Another reading of it.”" in field.toPlainText()
    assert field.text() == "See [1] and [“1”] and [](ref:judgment/7) and [99]."
    assert field.viewport().grab().toImage() != before
    assert field.is_saved


def test_the_mouse_opens_a_passage_and_chooses_an_atom(field, qtbot):
    field.show_text("See [1, 2] here.")
    spot = spots(field.document())[0]
    left, right = (field.cursorRect(_cursor(field, each)).center() for each in (spot.begin, spot.end))
    for point, number in ((left + QPoint(10, 0), 1), (right - QPoint(10, 0), 2)):
        with qtbot.waitSignal(field.cited, timeout=10_000) as told:
            QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, CTRL, point)
        assert told.args == [number]
    with qtbot.waitSignal(field.atom_menu_wanted, timeout=10_000):
        QTest.mouseDClick(field.viewport(), Qt.MouseButton.LeftButton, pos=left + QPoint(10, 0))
    assert field.textCursor().selectedText() == "\ufffc"


def _cursor(field, position: int) -> QTextCursor:
    cursor = QTextCursor(field.document())
    cursor.setPosition(position)
    return cursor


def test_lines_from_right_to_left_and_astral_letters_keep_their_offsets(field):
    field.show_text("קרן 😀 [1] שלום\n- مرحبا **بكم** 😀x")
    for words in ("😀 [1]", "[1]", "שלום", "بكم", "😀x"):
        _at(field, words)
        assert field.caret_offset() == field.text().index(words)
    _at(field, "😀x")
    _keys(field, "y")
    assert field.text().endswith("y😀x")


def _x(field, words: str) -> float:
    """Return where in its line the first letter of some words is drawn."""
    at = field.toPlainText().index(words)
    block = field.document().findBlock(at)
    layout = block.layout()
    run = layout.glyphRuns(at - block.position(), 1)[0]
    return run.positions()[0].x()


def test_a_quotation_in_a_line_of_the_other_way_keeps_its_marks_on_its_own_sides(field):
    field.show_text("הם אמרו [“1:0-9”] בלילה")
    assert _x(field, "בלילה") < _x(field, "“The") < _x(field, "…”") < _x(field, "אמרו")
    field.selectAll()
    assert field.createMimeDataFromSelection().text() == "הם אמרו “The crane …” בלילה"
    assert isolated("a\u2069b\u2067c") == "\u2068\u2068a\u2069b\u2067c\u2069\u2069"


def test_two_tables_below_each_other_stay_two(field):
    tables.insert_table(field, 2, 1)
    _keys(field, "a", Tab, "b")
    field.moveCursor(QTextCursor.MoveOperation.End)
    tables.insert_table(field, 2, 1)
    _keys(field, "c", Tab, "d")
    assert [[len(block.rows) for block in parse(text) if block.kind == "table"] for text in (field.text(),)] == [[2, 2]]
    stored = field.text()
    field.show_text("")
    field.show_text(stored)
    assert field.text() == stored


def test_letters_that_keyboards_of_other_scripts_write_stay_out_of_a_quotation(field):
    field.show_text("> [“1”]")
    field.moveCursor(QTextCursor.MoveOperation.End)
    for letter in "\u200c\u200f\u00a0":
        QApplication.sendEvent(
            field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        )
    assert field.text().split("\n")[0] == "> [“1”]"
