"""The outline of the text in front: shown, followed, filtered, gone to; by mouse and keys."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.texts import open_texts
from workbench.app.program import Program
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.starts import passage_starts
from workbench.model.span import Span
from workbench.ui.outline import OutlinePane
from workbench.ui.widgets.rows import RowRole

pytestmark = pytest.mark.timeout(180)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def book(chapters: int, sections: int) -> str:
    """A text of chapters with sections, each of five paragraphs."""
    parts = []
    for chapter in range(1, chapters + 1):
        parts.append(f"# Chapter {chapter}")
        for section in range(1, sections + 1):
            parts += [f"## Fog {chapter}.{section}", *[f"Ships lay at anchor, {chapter} and {section}. " * 8] * 5]
    return "\n\n".join(parts)


@pytest.fixture
def texts(program: Program, tmp_path: Path, qtbot: QtBot) -> dict[str, int]:
    """A text with many headings, one with few, one with none; returns their ids by title."""
    program.window.showNormal()
    program.window.resize(1640, 1000)
    plain = "Words without any heading. " * 40
    few = "## One\n\nWords.\n\n### Two\n\nMore words."
    files = {"many": book(9, 3), "few": few, "plain": plain}
    open_texts(qtbot, program, tmp_path, files, "md")
    found = {file.stem: one.id for one in program.desk.catalogue.sources.values() for file in [Path(one.original_name)]}
    program.desk.jump(found["many"], 0)
    return found


def outline_of(program: Program) -> OutlinePane:
    QTest.keyClick(program.window, Qt.Key.Key_O, CONTROL | SHIFT)
    pane = program.desk.outlining.pane
    assert pane.isVisible()
    return pane


def titles(pane: OutlinePane, parent: int = 0) -> list[str]:
    return [pane.model.record(one).row.name for one in pane.model.ids(parent)]


def current(pane: OutlinePane) -> str:
    return str(pane.view.currentIndex().data() or "")


def type_in(field, words: str) -> None:
    QTest.keyClicks(field, words)


def test_headings_stand_nested_and_a_click_goes_there(program: Program, texts, qtbot: QtBot) -> None:
    pane = outline_of(program)
    assert titles(pane) == [f"Chapter {number}" for number in range(1, 10)]
    second = pane.model.ids(0)[1]
    assert titles(pane, second) == ["Fog 2.1", "Fog 2.2", "Fog 2.3"]
    index = pane.model.index_of(pane.model.ids(second)[1])
    pane.view.scrollTo(index)
    QTest.mouseClick(pane.view.viewport(), LEFT, pos=pane.view.visualRect(index).center())
    host = program.desk.host()
    assert host.page.hasFocus()
    top = host.page.row_at(48)[1]
    assert host.document.text[top.start : top.end] == "Fog 2.2"
    assert current(pane) == "Fog 2.2"
    program.desk.travelling.back()
    assert host.page.place() < 50


def test_the_section_that_is_read_is_marked_while_scrolling(program: Program, texts) -> None:
    pane = outline_of(program)
    host = program.desk.host()
    host.page.setFocus()
    host.page.go_to(host.document.text.index("Fog 7.2") + 400)
    assert current(pane) == "Fog 7.2"
    host.page.scroll_by(-100_000)
    assert current(pane) == "Chapter 1"


def test_the_outline_is_walked_by_keys_and_the_filter_finds(program: Program, texts, qtbot: QtBot) -> None:
    pane = outline_of(program)
    assert pane.filter.hasFocus()
    type_in(pane.filter, "fog 5.3")
    assert current(pane) == "Fog 5.3"
    QTest.keyClick(pane.filter, Qt.Key.Key_Return)
    host = program.desk.host()
    top = host.page.row_at(48)[1]
    assert host.document.text[top.start : top.end] == "Fog 5.3"
    outline_of(program)
    pane.filter.clear()
    QTest.keyClick(pane.filter, Qt.Key.Key_Down)
    assert pane.view.hasFocus()
    assert current(pane) == "Fog 5.3"
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert current(pane) == "Chapter 6"
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    top = host.page.row_at(48)[1]
    assert host.document.text[top.start : top.end] == "Chapter 6"
    outline_of(program)
    QTest.keyClick(pane.filter, Qt.Key.Key_Escape)
    assert host.page.hasFocus()


def test_texts_with_few_headings_and_with_none(program: Program, texts) -> None:
    pane = outline_of(program)
    program.desk.jump(texts["few"])
    assert titles(pane) == ["One"]
    assert not pane.filter.isVisible()
    program.desk.jump(texts["plain"])
    assert titles(pane) == []
    assert pane._bare.isVisible()
    for key in program.window.tabs.keys():  # noqa: SIM118 - a method, not a dict's
        program.window.tabs.close_tab(key)
    assert pane._nothing.isVisible()


def test_passages_are_counted_by_section(program: Program, texts, qtbot: QtBot) -> None:
    pane = outline_of(program)
    host = program.desk.host()
    version, text = host.source.version_id, host.document.text
    for words in ("Fog 2.1", "Fog 2.2"):
        start = text.index(words) + 14
        attach(program.desk.project, version, [Span(start, start + 9), Span(start + 20, start + 29)], NewTheme(words))
    second = pane.model.ids(0)[1]

    def count(record: int) -> str:
        return pane.model.index_of(record).data(RowRole).count

    qtbot.waitUntil(lambda: count(second) == "2", timeout=10_000)
    assert [count(one) for one in pane.model.ids(second)] == ["1", "1", ""]
    program.desk.undoing.undo()
    qtbot.waitUntil(lambda: count(second) == "1", timeout=10_000)
    assert passage_starts(program.desk.project.reading, version) == [text.index("Fog 2.1") + 14]


def test_nothing_is_worked_out_while_the_outline_is_not_on_view(program: Program, texts) -> None:
    program.window.show_activity("coding")
    pane = program.desk.outlining.pane
    program.desk.jump(texts["few"])
    assert titles(pane) != ["One"]
    program.window.show_activity("sources")
    assert titles(pane) == ["One"]


def test_five_thousand_headings(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    open_texts(qtbot, program, tmp_path, {"long": book(500, 9)}, "md")
    began = time.process_time()
    pane = outline_of(program)
    assert time.process_time() - began < 3
    assert len(titles(pane)) == 500
    host = program.desk.host()
    host.page.setFocus()
    began = time.process_time()
    host.page.go_to(host.document.text.index("Fog 400.7") + 300)
    assert time.process_time() - began < 1
    assert current(pane) == "Fog 400.7"
