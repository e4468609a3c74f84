"""The command palette, by key and by the words of other tools."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from workbench.ui.palette_matching import Entry, ranked

pytestmark = pytest.mark.timeout(180)


def _names(palette) -> list[str]:
    return [entry.words for entry in palette._model.entries]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("node", "New theme…"), ("code", "New theme…"), ("family", "Coding"), ("report", "Draft a brief"), ("dark", "Dark")],
)
def test_finds_by_words_of_other_tools(open_frame, qtbot, typed, found):
    window, palette = open_frame()
    qtbot.mouseClick(window.menus.palette_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(palette.field, typed)
    assert found in _names(palette)


def test_opens_does_and_gives_the_focus_back(open_frame, qtbot):
    window, palette = open_frame()
    QAbstractItemModelTester(palette._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    done = []
    window.commands.connect_to("about", lambda: done.append("about"))
    window.activateWindow()
    window.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.tabs.setFocus()
    qtbot.waitUntil(window.tabs.hasFocus, timeout=10_000)
    palette.open()
    assert palette.isVisible()
    qtbot.keyClicks(palette.field, "abou")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["about"]
    assert not palette.isVisible()
    assert window.tabs.hasFocus()


def test_arrows_and_escape(open_frame, qtbot):
    _, palette = open_frame()
    palette.open()
    first = palette.view.currentIndex().row()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.view.currentIndex().row() == first + 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.view.currentIndex().row() == 0
    qtbot.keyClicks(palette.field, "zzzz")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


@pytest.mark.parametrize("size", [(1024, 768), (820, 560)])
def test_fits_into_a_small_window(open_frame, size):
    window, palette = open_frame(*size)
    palette.open()
    assert window.rect().contains(palette.geometry())


@given(st.lists(st.text(max_size=12), max_size=8), st.text(max_size=6))
def test_ranking_never_invents_and_never_fails(names, typed):
    entries = [Entry(name, lambda: None) for name in names]
    found = ranked(entries, typed)
    assert all(entry in entries for entry in found)
    if not typed.strip():
        assert found == entries


def test_beginnings_come_first_and_marks_do_not_matter():
    entries = [Entry(name, lambda: None) for name in ("Alarms", "Arms transfers", "Łódź")]
    assert [entry.words for entry in ranked(entries, "arms")] == ["Arms transfers", "Alarms"]
    assert [entry.words for entry in ranked(entries, "lodz")] == ["Łódź"]


@pytest.mark.parametrize(("typed", "best"), [("pcl", "Port-call log"), ("prtcll", "Port-call log"), ("cal", "Port-call log")])
def test_initials_and_scattered_letters_are_enough(typed, best):
    entries = [Entry(name, lambda: None) for name in ("A place for ladders", "Notes", "Port-call log")]
    assert ranked(entries, typed)[0].words == best


def test_a_name_with_the_very_letters_comes_before_one_with_them_scattered():
    entries = [Entry(name, lambda: None) for name in ("Logs of all gates", "The long list", "Galg")]
    assert [entry.words for entry in ranked(entries, "log")] == ["Logs of all gates", "The long list"]
