"""Open texts follow another structure and another version, at the same place; old versions are read in tabs of their own."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.texts import PLAIN, open_texts
from tests.project.worlds import plain
from workbench.app.program import Program
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.reanchoring import adopt_version, review_version
from workbench.coding.records import passage
from workbench.model.document import BlockKind
from workbench.model.source import SourceKind
from workbench.model.span import Span
from workbench.sources.reading import ReadResult
from workbench.sources.structure import mark_blocks
from workbench.ui.reader.standing import Standing
from workbench.ui.workspace import ReaderHost

pytestmark = pytest.mark.timeout(180)
ALT_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def source(program: Program, tmp_path: Path, qtbot: QtBot) -> int:
    """A long text, open in a tab."""
    program.window.showNormal()
    program.window.resize(1640, 1000)
    found = open_texts(qtbot, program, tmp_path, {"alpha": PLAIN})
    program.desk.reading.open(found["alpha"])
    return found["alpha"]


def host(program: Program) -> ReaderHost:
    found = program.desk.host()
    assert found is not None
    return found


def code(program: Program, words: str) -> int:
    start = host(program).document.text.index(words)
    spans = [Span(start, start + len(words))]
    return attach(program.desk.project, host(program).version_id, spans, NewTheme("Ships")).passage_id


def adopt(program: Program, source: int, text: str) -> int:
    project = program.desk.project
    result = ReadResult(plain(text), SourceKind.TEXT, "test", "2", "utf-8")
    review = review_version(project.reading, source, "b.txt", text.encode(), result)
    assert review is not None
    return adopt_version(project, review)


def test_a_heading_is_marked_by_key_undone_and_redone_without_moving(program: Program, source: int) -> None:
    before = host(program)
    before.page.go_to(before.document.blocks[40].start)
    block = before.document.blocks[43]
    before.page.select(block.start + 3, block.start + 12)
    behind = program.desk.travelling.trail.behind
    stood, focused = Standing.of(before.page), before.page.hasFocus()
    QTest.keyClick(before.page, Qt.Key.Key_2, ALT_CONTROL)
    after = host(program)
    assert after is not before
    assert (after.document.blocks[43].kind, after.document.blocks[43].level) == (BlockKind.HEADING, 2)
    assert Standing.of(after.page).place == stood.place
    assert abs(Standing.of(after.page).from_top - stood.from_top) <= 1
    assert after.page.selected_spans() == (Span(block.start + 3, block.start + 12),)
    assert after.page.hasFocus() is focused
    program.window.commands.action("undo").trigger()
    assert host(program).document.blocks[43].kind is BlockKind.PARAGRAPH
    program.window.commands.action("redo").trigger()
    assert host(program).document.blocks[43].kind is BlockKind.HEADING
    assert program.desk.travelling.trail.behind == behind, "showing a text anew is no leap"


def test_join_and_split_by_key_in_both_halves(program: Program, source: int) -> None:
    program.desk.reading.toggle_beside()
    page = host(program).page
    count = len(host(program).document.blocks)
    block = host(program).document.blocks[3]
    page.set_selection(page.selection.at(block.start + 5))
    QTest.keyClick(page, Qt.Key.Key_J, ALT_CONTROL)
    assert [len(one.document.blocks) for one in program.desk.reading.hosts()] == [count - 1] * 2
    page = host(program).page
    page.set_selection(page.selection.at(block.end + 1))
    QTest.keyClick(page, Qt.Key.Key_Return, ALT_CONTROL)
    assert [len(one.document.blocks) for one in program.desk.reading.hosts()] == [count] * 2
    assert host(program).document.blocks[3] == block


def seek(program: Program, words: str, qtbot: QtBot) -> ReaderHost:
    """Open the find bar by its key, type, and go to the second hit."""
    program.window.commands.action("find").trigger()
    found = host(program)
    QTest.keyClicks(found.finding.bar.field, words)
    QTest.keyClick(found.finding.bar.field, Qt.Key.Key_Return)
    QTest.keyClick(found.finding.bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not found.finding.is_busy and found.finding.current == 1)
    return found


def test_the_find_bar_stays_open_when_the_structure_changes_under_it(program: Program, source: int, qtbot: QtBot) -> None:
    before = seek(program, "Paragraph 4", qtbot)
    count, top = len(before.finding.hits), before.page.mapTo(before, before.page.rect().topLeft()).y()
    block = before.document.blocks[43]
    stood = Standing.of(before.page)
    before.finding.bar.exact.setChecked(True)
    mark_blocks(program.desk.project, before.version_id, block.span, BlockKind.HEADING)
    after = host(program)
    assert after is not before
    assert after.finding.is_open
    assert after.finding.bar.query().words == "Paragraph 4"
    assert after.finding.bar.query().exact
    qtbot.waitUntil(lambda: not after.finding.is_busy)
    assert len(after.finding.hits) == len(after.page.scene.hits) == count
    assert after.page.mapTo(after, after.page.rect().topLeft()).y() == top
    assert Standing.of(after.page).place == stood.place
    QTest.keyClick(after.finding.bar.field, Qt.Key.Key_Escape)
    assert not after.finding.is_open


def test_one_stands_at_the_same_hit_when_another_version_comes(program: Program, source: int, qtbot: QtBot) -> None:
    before = seek(program, "Paragraph 4", qtbot)
    program.window.activateWindow()
    hit = before.finding.hits[1].start
    words = before.document.text[hit : hit + 30]
    adopt(program, source, "Paragraph 4 of a fresh beginning.\n" + before.document.text)
    after = host(program)
    qtbot.waitUntil(lambda: not after.finding.is_busy and after.finding.current is not None)
    assert after.finding.current == 2, "one more stands before it"
    start = after.finding.hits[2].start
    assert after.document.text[start : start + 30] == words
    assert "3 of" in after.finding.bar.field.note.text()


def test_a_closed_find_bar_stays_closed(program: Program, source: int) -> None:
    adopt(program, source, "Fresh.\n" + host(program).document.text)
    assert not host(program).finding.is_open


def test_a_new_version_shows_at_the_same_words_and_what_stayed_behind_opens_the_old_one(
    program: Program, source: int, qtbot: QtBot
) -> None:
    kept, gone = code(program, "Paragraph 30 of a long text"), code(program, "Paragraph 31 of a long text")
    old = host(program)
    old.page.go_to(old.document.text.index("Paragraph 200 "))
    words = old.document.text[old.page.place() :][:14]
    text = "A fresh beginning.\n" + old.document.text.replace("Paragraph 31 of a long text", "It")
    old_version = old.version_id
    adopt(program, source, text.replace("It that goes on and on about ships in the fog.\n", ""))
    now = host(program)
    assert now.version_id != old_version
    assert now.document.text[now.page.place() :][:14] == words
    assert passage(program.desk.project.reading, kept).version_id == now.version_id
    assert program.desk.travelling.show_passage(gone)
    shown = host(program)
    assert shown.is_old
    assert shown.version_id == old_version
    assert shown.page.chosen == gone
    tabs = program.window.tabs
    assert tabs.bar.tabText(tabs.bar.currentIndex()).endswith("(version 1)")
    assert shown.old_bar is not None
    assert shown.old_bar.isVisible()
    QTest.keyClick(shown.page, Qt.Key.Key_R)
    assert "older version" in program.window.status.currentMessage() + program.window.status._message.text()
    program.window.commands.action("undo").trigger()
    assert [one.version_id for one in program.desk.reading.hosts()] == [old_version], "the old version is the newest again"
    assert not host(program).is_old
