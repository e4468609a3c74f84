"""Whatever keys come in whatever order: what stands in the field is what would be read from its markup."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.briefs.markup import parse
from workbench.ui.briefs.prose import pasting, tables
from workbench.ui.briefs.prose.atoms import spots
from workbench.ui.briefs.prose.paste import copied, markup_in
from workbench.ui.briefs.prose.pieces import Kind

pytestmark = pytest.mark.timeout(180)

NONE, SHIFT, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEYS = [
    *((key, NONE) for key in (
        Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up,
        Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Tab,
    )),
    *((key, SHIFT) for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Backtab)),
    *((key, CTRL) for key in (
        Qt.Key.Key_B, Qt.Key.Key_I, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_A,
    )),
]  # fmt: skip
WORDS = ["a", "b c", "# ", "- ", "1. ", "[1]", "*", "|", "\\", "😀", "ש"]
ACTS = ["quote", "block", "figure", "table", "row below", "column after", "no row", "no table", "copy", "note"]
START = "One [1] **two**.\n- item [“1:0-9”]\n> [“2”]\n| a | b |\n|---|---|\n| c | d |\n![Cap](figure:themes)\nend"


def _do(field, act) -> None:
    if isinstance(act, tuple):
        QTest.keyClick(field, act[0], act[1])
    elif act in WORDS:
        for letter in act:  # QTest itself ends the program at a letter that no keyboard has
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, NONE, letter))
    elif act == "quote":
        field.insert_quotation(1)
    elif act == "block":
        field.insert_quotation(2, block=True)
    elif act == "figure":
        field.insert_figure("themes", "", "Cap")
    elif act == "note":
        pasting.insert_markup(field, "x^[note [2]]\n- y")
    elif act == "copy":
        pasting.insert_markup(field, markup_in(copied(field.textCursor())))
    elif act == "table":
        tables.insert_table(field, 2, 2)
    else:
        tables.change_table(field, act)


@settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=40)
@given(acts=st.lists(st.sampled_from([*KEYS, *WORDS, *ACTS]), max_size=25), at=st.integers(0, 80))
def test_any_keys_leave_prose_that_is_read_as_it_stands(field, acts, at):
    field.put_text(START)
    cursor = QTextCursor(field.document())
    cursor.setPosition(min(at, field.document().characterCount() - 1))
    field.setTextCursor(cursor)
    for act in acts:
        field.setFocus()
        _do(field, act)
    kept = field.text()
    field.mirror.forget()
    assert field.text() == kept
    for spot in spots(field.document()):
        assert spot.shown == (field.lexicon.quoted(spot.atom.markup) if spot.atom.kind is Kind.QUOTATION else "")
    for offset in (0, len(kept) // 2, len(kept)):
        assert 0 <= field.mirror.offset_of(field.mirror.position_of(offset)) <= len(kept)
    before = parse(kept)
    field.writer.write_all(kept)
    assert parse(field.text()) == before
