"""Menus by keys alone: a letter for each title, F10 for the first, the menu key for what one stands at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from workbench.ui.window.mnemonics import with_letters


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=12), max_size=9))
def test_no_letter_opens_two_menus_and_words_stay(titles: list[str]) -> None:
    shown = with_letters(titles)
    letters = [one.replace("&&", "").partition("&")[2][:1].casefold() for one in shown]
    used = [letter for letter in letters if letter]
    assert len(used) == len(set(used))
    marked = [one.replace("&&", "\0").replace("&", "").replace("\0", "&") for one in shown]
    assert marked == titles


@pytest.mark.parametrize(
    ("titles", "shown"),
    [
        (["Project", "Edit", "Print"], ["&Project", "&Edit", "P&rint"]),
        (["Źródło", "Śledź", "Źle"], ["&Źródło", "&Śledź", "Ź&le"]),
        (["Go", "Get on", "Q & A"], ["&Go", "Get &on", "&Q && A"]),
        (["a", "a"], ["&a", "a"]),
    ],
)
def test_letters_are_those_one_expects(titles: list[str], shown: list[str]) -> None:
    assert with_letters(titles) == shown


def test_every_title_has_its_letter_and_alt_opens_it(qtbot: QtBot, open_frame) -> None:
    window = open_frame(1600, 1000)[0]
    letters = [QKeySequence.mnemonic(one.text()).toString() for one in window.menus.actions()]
    assert all(letter.startswith("Alt+") for letter in letters)
    assert len(set(letters)) == len(letters)
    for title, menu in list(window.menus.menus.items())[:3]:
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{title[0]}"), Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(menu.isVisible, timeout=10_000)
        QTest.keyClick(menu, Qt.Key.Key_Escape)
        QTest.keyClick(window.menus, Qt.Key.Key_Escape)
        assert not menu.isVisible()


def test_f10_opens_the_first_menu_at_its_first_entry(qtbot: QtBot, open_frame) -> None:
    window = open_frame(1600, 1000)[0]
    window.commands.connect_to("new_project", lambda: None)
    QTest.keyClick(window, Qt.Key.Key_F10)
    menu = window.menus.menus["Project"]
    qtbot.waitUntil(menu.isVisible, timeout=10_000)
    assert menu.activeAction() is window.commands.action("new_project")
    menu.close()


def test_shift_f10_asks_what_has_the_focus_for_its_menu(qtbot: QtBot, open_frame) -> None:
    window = open_frame(1600, 1000)[0]
    listed = QListWidget(window)
    listed.addItems(["one", "two", "three"])
    listed.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    asked: list[str] = []
    listed.customContextMenuRequested.connect(lambda at: asked.append(listed.itemAt(at).text()))
    listed.show()
    listed.setCurrentRow(1)
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert asked == ["two"]
