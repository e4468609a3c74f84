"""Structure set right by hand on the pages of a PDF: by key and menu, undone, each with the view where it was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.texts import press
from tests.sources.pdf_made import contents, pdf_of, prose
from tests.ui.reader.pages.pages_hands import Desk
from workbench.app.program import Program
from workbench.model.document import Block, BlockKind
from workbench.project.opening import create
from workbench.ui.workspace import ReaderHost

pytestmark = pytest.mark.timeout(180)
ALT = Qt.KeyboardModifier.AltModifier
ALT_CONTROL = Qt.KeyboardModifier.ControlModifier | ALT


@pytest.fixture
def desk(program: Program, tmp_path: Path, qtbot: QtBot) -> Desk:
    """Hands over the pages of a PDF that is shown as pages."""
    path = tmp_path / "pages.workbench"
    create(path, "Pages", "Anna Kowal").close()
    program.open_path(path)
    file = tmp_path / "port.pdf"
    file.write_bytes(pdf_of([contents(prose(32, number)) for number in range(1, 4)]))
    program.take_files([file])
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=30_000)
    host = shown(program)
    press(host.page, Qt.Key.Key_2, ALT)
    return hands(qtbot, host)


def shown(program: Program) -> ReaderHost:
    assert program.desk is not None
    host = program.desk.host()
    assert host is not None
    return host


def hands(qtbot: QtBot, host: ReaderHost) -> Desk:
    assert host.views.name == "page"
    assert host.views.pages is not None
    desk = Desk(qtbot, host.page, host.views.pages)
    desk.wait_for(host.views.pages.page_of(host.views.pages.place()))
    return desk


def block_of(host: ReaderHost, words: str) -> Block:
    return host.document.blocks[host.document.block_index(host.document.text.index(words))]


WORDS = "cranes and quays numbered 103"


def test_a_heading_is_marked_on_the_page_by_key_and_undone(program: Program, desk: Desk, qtbot: QtBot) -> None:
    before = shown(program)
    block, stood = block_of(before, WORDS), desk.pages.verticalScrollBar().value()
    desk.select(WORDS)
    QTest.keyClick(desk.pages, Qt.Key.Key_2, ALT_CONTROL)
    after = shown(program)
    assert after is not before
    now = hands(qtbot, after)
    marked = block_of(after, WORDS)
    assert (marked.kind, marked.level, marked.span) == (BlockKind.HEADING, 2, block.span)
    assert abs(now.pages.verticalScrollBar().value() - stood) <= 1
    assert [span.of(after.document.text) for span in after.page.selected_spans()] == [WORDS]
    program.window.commands.action("undo").trigger()
    assert block_of(shown(program), WORDS) == block
    assert shown(program).views.name == "page"


def test_split_and_join_on_the_page(program: Program, desk: Desk, qtbot: QtBot) -> None:
    before = shown(program)
    blocks = before.document.blocks
    desk.select(WORDS)
    QTest.keyClick(desk.pages, Qt.Key.Key_Return, ALT_CONTROL)
    assert len(shown(program).document.blocks) == len(blocks) + 1
    assert block_of(shown(program), WORDS).span.of(before.document.text).startswith(WORDS)
    hands(qtbot, shown(program))
    shown(program).page.select(block_of(before, WORDS).start, block_of(before, WORDS).end)
    QTest.keyClick(hands(qtbot, shown(program)).pages, Qt.Key.Key_J, ALT_CONTROL)
    assert [block.span for block in shown(program).document.blocks] == [block.span for block in blocks]
    assert before.document.text == shown(program).document.text


def test_the_menu_of_the_page_offers_structure(program: Program, desk: Desk) -> None:
    desk.select(WORDS)
    names = {one.name for one in shown(program).commands()}
    assert {"block_heading_1", "block_footnote", "block_furniture", "block_join", "block_split"} <= names
    command = next(one for one in shown(program).commands() if one.name == "block_furniture")
    command.action.trigger()
    assert block_of(shown(program), WORDS).kind is BlockKind.FURNITURE
    assert shown(program).views.name == "page"
