"""The field of a memo: drawn as what it means, every letter there, links clicked, pastes turned into Markdown."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.memos.editing import LONGEST
from workbench.ui.memos.body_field import BodyField
from workbench.ui.memos.dressing import CODE
from workbench.ui.memos.pasting import markdown_of
from workbench.ui.theme.tokens import Tokens

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def field(qtbot: QtBot, tokens: Tokens) -> BodyField:
    """A field, shown and with the focus."""
    made = BodyField(tokens, "Memo", "hint")
    qtbot.addWidget(made)
    made.resize(420, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=10_000)
    made.setFocus()
    return made


def formats(field: BodyField, line: int) -> list[tuple[str, QFont, str]]:
    """The formatted stretches of a line: words, font, colour."""
    block = field.document().findBlockByNumber(line)
    raw = block.text().encode("utf-16-le")
    return [
        (
            raw[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le"),
            one.format.font(),
            one.format.foreground().color().name(),
        )
        for one in block.layout().formats()
    ]


def font_of(field: BodyField, line: int, words: str) -> QFont:
    """The font in which words of a line are drawn."""
    return next(font for said, font, _colour in formats(field, line) if said == words)


def type_in(field: BodyField, words: str) -> None:
    """Type as a person does, Enter for each line end."""
    for letter in words:
        if letter == "\n":
            QTest.keyClick(field, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(field, letter)


def place_of(field: BodyField, words: str) -> QPoint:
    """The middle of some words, in pixels of the viewport."""
    at = field.toPlainText().index(words)
    cursor = QTextCursor(field.document())
    cursor.setPosition(at)
    first = field.cursorRect(cursor)
    cursor.setPosition(at + len(words))
    return QPoint((first.left() + field.cursorRect(cursor).left()) // 2, first.center().y())


def test_words_are_drawn_as_what_they_mean_and_none_is_hidden(field: BodyField, tokens: Tokens) -> None:
    words = "# Head 😀 line\na **bold** and *slanted* `code`\n> said\n[[Łódź]] and [[nowhere]]"
    field.show_text(words)
    field.set_links({"Łódź": True, "nowhere": False})
    assert field.text() == words
    assert font_of(field, 0, "Head 😀 line").pixelSize() > 13
    assert font_of(field, 1, "bold").weight() == QFont.Weight.DemiBold
    assert font_of(field, 1, "slanted").italic()
    colours = {said: colour for said, _font, colour in formats(field, 3)}
    assert colours["Łódź"] == tokens.colour("accent").name()
    assert colours["nowhere"] == tokens.colour("danger").name()
    assert colours["[["] == tokens.colour("text3").name()


def test_code_holds_over_lines_and_ends_when_its_fence_goes(field: BodyField) -> None:
    field.show_text("```\n**no**\n```\n**yes**")
    assert [said for said, *_ in formats(field, 1)] == ["**no**"]
    assert field.document().findBlockByNumber(1).blockFormat().hasProperty(CODE)
    assert font_of(field, 3, "yes").weight() == QFont.Weight.DemiBold
    cursor = field.textCursor()
    cursor.setPosition(3)
    field.setTextCursor(cursor)
    for _letter in "```":
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert font_of(field, 1, "no").weight() == QFont.Weight.DemiBold, "no code any more"
    assert not field.document().findBlockByNumber(1).blockFormat().hasProperty(CODE)


def test_a_list_goes_on_with_enter_and_ends_with_an_empty_item(field: BodyField) -> None:
    type_in(field, "- one\ntwo\n\nplain")
    assert field.text() == "- one\n- two\nplain"
    block = field.document().findBlockByNumber(0).blockFormat()
    assert block.leftMargin() > 0
    assert block.textIndent() == -block.leftMargin()


def test_tab_indents_an_item_and_leaves_plain_words(field: BodyField, qtbot: QtBot) -> None:
    type_in(field, "- one")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "  - one"
    QTest.keyClick(field, Qt.Key.Key_Backtab)
    assert field.text() == "- one"


def test_bold_goes_around_what_is_selected(field: BodyField) -> None:
    type_in(field, "one two")
    QTest.keyClick(field, Qt.Key.Key_Left, CONTROL | SHIFT)
    QTest.keyClick(field, Qt.Key.Key_B, CONTROL)
    assert field.text() == "one **two**"
    QTest.keyClick(field, Qt.Key.Key_B, CONTROL)
    assert field.text() == "one two"


def test_a_click_on_a_link_and_ctrl_enter_within_it_follow_it(field: BodyField, qtbot: QtBot) -> None:
    field.show_text("See [[Łódź]] and\nmore")
    with qtbot.waitSignal(field.link_wanted, timeout=10_000) as told:
        QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=place_of(field, "Łódź"))
    assert told.args == ["Łódź"]
    with qtbot.assertNotEmitted(field.link_wanted, wait=50):
        QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=place_of(field, "more"))
        QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=place_of(field, "and") + QPoint(200, 0))
    cursor = field.textCursor()
    cursor.setPosition(8)
    field.setTextCursor(cursor)
    with qtbot.waitSignal(field.link_wanted, timeout=10_000) as told:
        QTest.keyClick(field, Qt.Key.Key_Return, CONTROL)
    assert told.args == ["Łódź"]
    assert field.text() == "See [[Łódź]] and\nmore"


def test_a_click_on_a_box_ticks_it(field: BodyField) -> None:
    field.show_text("- [ ] ask")
    QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=place_of(field, "[ ]"))
    assert field.text() == "- [x] ask"
    QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=place_of(field, "[x]"))
    assert field.text() == "- [ ] ask"


def test_marked_up_words_are_pasted_as_markdown_others_as_they_are(field: BodyField) -> None:
    data = QMimeData()
    data.setHtml(
        "<h2>Ports</h2><p>A <b>big</b> one, <i>open</i>.</p><ul><li>one</li><li>two</li></ul><img src='http://x/y.png'>"
    )
    data.setText("Ports A big one, open. one two")
    field.insertFromMimeData(data)
    assert field.text().startswith("## Ports\n\nA **big** one, *open*.\n\n- one\n- two")
    plain = QMimeData()
    plain.setHtml("<span style='color:red'>a_b</span>")
    plain.setText("a_b\r\nc")
    field.selectAll()
    field.insertFromMimeData(plain)
    assert field.text() == "a_b\nc"


def test_a_long_paragraph_is_not_broken_into_lines() -> None:
    words = "word " * 60
    assert markdown_of(f"<p>{words}</p><p><b>second</b></p>") == f"{words.strip()}\n\n**second**"


def test_a_megabyte_is_refused_and_the_memo_is_as_it_was(field: BodyField, qtbot: QtBot) -> None:
    type_in(field, "mine")
    data = QMimeData()
    data.setText("x" * 1_048_576)
    with qtbot.waitSignal(field.refused, timeout=10_000) as told:
        field.insertFromMimeData(data)
    assert told.args == [1_048_580]
    assert field.text() == "mine"


def test_a_full_memo_takes_no_further_letter_but_can_be_cut(field: BodyField, qtbot: QtBot) -> None:
    field.show_text("line of words\n" * (LONGEST // 14) + "x" * (LONGEST % 14))
    field.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(field.refused, timeout=10_000):
        QTest.keyClicks(field, "y")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "y")
    assert field.text().endswith("y")
    assert len(field.text()) == LONGEST


def test_other_looks_are_worn_at_once(field: BodyField, tokens: Tokens) -> None:
    from workbench.ui.theme.tokens import Mode

    field.show_text("[[Łódź]]")
    dark = Tokens(Mode.DARK)
    field.set_tokens(dark)
    assert {said: colour for said, _f, colour in formats(field, 0)}["Łódź"] == dark.colour("accent").name()
