"""A new version of a source in the window: read in the background, reviewed in a tab by keys, adopted, undone, redone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.app.texts import open_texts
from tests.journeys.answers import Answers
from workbench.app.desk import Desk
from workbench.app.program import Program
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.records import passage
from workbench.coding.themes import create_theme
from workbench.model.document import BlockKind
from workbench.model.span import Span
from workbench.sources.anchors import AnchorKind
from workbench.sources.versions import VersionRecord, versions
from workbench.ui.versions import CorrectionTab, ReviewTab
from workbench.ui.versions.decisions import Decision

pytestmark = pytest.mark.timeout(180)

LINES = [f"Sentence {number} tells how ship {number} left the harbour of Puerto {number} at dawn." for number in range(60)]
GONE = LINES[7]
CUT = "Sentence 20 ship left Puerto at dawn while nobody at all was there to look at her sails or at her flags."


@pytest.fixture
def desk(program: Program, tmp_path: Path, qtbot: QtBot) -> Desk:
    """A text with a heading, open; four passages are coded."""
    program.window.showNormal()
    program.window.resize(1640, 1000)
    found = open_texts(qtbot, program, tmp_path, {"log": "# Log of the port\n\n" + "\n\n".join(LINES)}, "md")
    assert program.desk is not None
    program.desk.reading.open(found["log"])
    for words in ("ship 3 left the harbour of Puerto 3", "how ship 12 left the harbour of Puerto 12", GONE, LINES[20]):
        code(program.desk, words)
    return program.desk


def code(desk: Desk, words: str) -> int:
    host = desk.host()
    assert host is not None
    start = host.document.text.index(words)
    made = attach(desk.project, host.version_id, [Span(start, start + len(words))], NewTheme("Ships"))
    return made.passage_id


def source(desk: Desk) -> int:
    return int(next(iter(desk.catalogue.sources)))


def known(desk: Desk) -> list[VersionRecord]:
    return versions(desk.project.reading, source(desk))


def edition(folder: Path) -> Path:
    """The text without one sentence, one cut down, one edited, and with a fresh beginning."""
    lines = ["A fresh beginning.", *LINES]
    lines.remove(GONE)
    lines[lines.index(LINES[20])] = CUT
    lines[lines.index(LINES[12])] = LINES[12].replace("left the harbour", "quietly left the old harbour")
    path = folder / "second.md"
    path.write_text("# Log of the port\n\n" + "\n\n".join(lines), encoding="utf-8")
    return path


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.tools.tasks.running, timeout=30_000)


def do(desk: Desk, name: str, qtbot: QtBot) -> None:
    desk.window.commands.action(name).trigger()
    settle(desk, qtbot)


def review(desk: Desk, answers: Answers, folder: Path, qtbot: QtBot) -> ReviewTab:
    answers.version_path = edition(folder)
    do(desk, "new_version", qtbot)
    tab = desk.window.tabs.page(desk.window.tabs.current)
    assert isinstance(tab, ReviewTab)
    return tab


def said(desk: Desk) -> str:
    return str(desk.window.status._message.text())


def test_a_version_is_reviewed_by_keys_adopted_undone_and_redone(
    desk: Desk, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    tab = review(desk, answers, tmp_path, qtbot)
    assert len(known(desk)) == 1, "nothing is written before the adoption"
    kinds = {one.anchor.kind for one in tab.decisions.review.carried}
    assert {AnchorKind.EXACT, AnchorKind.CHANGED, AnchorKind.ORPHAN} <= kinds
    assert tab.list.hasFocus()
    tab.show_kind(AnchorKind.ORPHAN)
    one = tab.current
    assert one is not None
    assert tab.proposals.isVisible()
    assert tab.decisions.decision(one) is Decision.OPEN
    start = tab.decisions.review.anchoring.new.text.index("A fresh beginning")
    tab.texts.new.select(start, start + 17)
    QTest.keyClick(tab.list, Qt.Key.Key_U)
    assert tab.decisions.decision(one) is Decision.CHOSEN
    tab.show_kind(AnchorKind.EXACT)
    exact = tab.current
    assert exact is not None
    QTest.keyClick(tab.list, Qt.Key.Key_K)
    assert tab.decisions.decision(exact) is Decision.KEPT
    QTest.keyClick(tab.list, Qt.Key.Key_Up)
    tab.show_passage(exact.passage_id)
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    assert tab.decisions.decision(exact) is Decision.TAKEN
    tab.show_passage(exact.passage_id)
    QTest.keyClick(tab.list, Qt.Key.Key_K)
    QTest.mouseClick(tab.head.go, Qt.MouseButton.LeftButton)
    assert [record.number for record in known(desk)] == [2, 1]
    reading = desk.project.reading
    assert passage(reading, one.passage_id).quote == "A fresh beginning"
    assert passage(reading, exact.passage_id).version_id == known(desk)[1].id
    host = desk.host()
    assert host is not None
    assert host.version_id == known(desk)[0].id
    desk.window.commands.action("undo").trigger()
    assert [(record.number, record.passages) for record in known(desk)] == [(1, 4)]
    desk.window.commands.action("redo").trigger()
    assert len(known(desk)) == 2


def test_enter_goes_on_to_what_is_not_decided_and_a_click_in_a_text_chooses(
    desk: Desk, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    tab = review(desk, answers, tmp_path, qtbot)
    tab.show_kind(None)
    open_ = [one for one in tab.decisions.review.carried if tab.decisions.decision(one) is Decision.OPEN]
    assert open_
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    assert tab.current in open_
    first = tab.decisions.review.carried[0]
    tab.texts.old.choose(first.passage_id)
    assert tab.current == first
    assert tab.texts.new.chosen == first.passage_id


def test_closing_the_tab_asks_and_discarding_writes_nothing(desk: Desk, answers: Answers, tmp_path: Path, qtbot: QtBot) -> None:
    tab = review(desk, answers, tmp_path, qtbot)
    answers.agrees = False
    QTest.mouseClick(tab.head.discard, Qt.MouseButton.LeftButton)
    assert desk.window.tabs.current.startswith("review ")
    answers.agrees = True
    desk.window.commands.action("close_tab").trigger()
    assert not desk.window.tabs.current.startswith("review ")
    assert len(known(desk)) == 1


def test_what_is_coded_during_a_review_comes_along(desk: Desk, answers: Answers, tmp_path: Path, qtbot: QtBot) -> None:
    tab = review(desk, answers, tmp_path, qtbot)
    desk.reading.open(source(desk))
    fresh = code(desk, "ship 41 left the harbour")
    create_theme(desk.project, "Another")
    assert tab.decisions.of(fresh) is not None
    QTest.mouseClick(tab.head.go, Qt.MouseButton.LeftButton) if tab.isVisible() else tab.head.go.click()
    assert passage(desk.project.reading, fresh).version_id == known(desk)[0].id


def test_the_same_text_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    do(desk, "read_again", qtbot)
    assert "just as it did" in said(desk)
    assert len(known(desk)) == 1


def test_a_correction_keeps_the_heading_and_goes_through_the_review(desk: Desk, qtbot: QtBot) -> None:
    do(desk, "correct_text", qtbot)
    tab = desk.window.tabs.page(desk.window.tabs.current)
    assert isinstance(tab, CorrectionTab)
    cursor = tab.field.document().find("Log of the port")
    cursor.insertText("Log of the\u00a0harbour")
    assert isinstance(tab.field, QPlainTextEdit)
    QTest.keyClick(tab.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(desk, qtbot)
    page = desk.window.tabs.page(desk.window.tabs.current)
    assert isinstance(page, ReviewTab)
    assert page.decisions.review.counts == {AnchorKind.EXACT: 4}
    page.head.go.click()
    host = desk.host()
    assert host is not None
    assert host.document.blocks[0].kind is BlockKind.HEADING
    assert host.document.block_text(host.document.blocks[0]) == "Log of the\u00a0harbour"
    assert known(desk)[0].reader == "correction"
    assert not any(isinstance(one, CorrectionTab) for one in desk.window.tabs.pages())


def test_a_source_without_passages_takes_its_version_at_once(program: Program, answers: Answers, tmp_path: Path, qtbot) -> None:
    open_texts(qtbot, program, tmp_path, {"log": "\n\n".join(LINES)})
    desk = program.desk
    assert desk is not None
    desk.reading.open(source(desk))
    answers.version_path = edition(tmp_path)
    do(desk, "new_version", qtbot)
    assert len(known(desk)) == 2
    assert "no passages" in said(desk)
    assert desk.catalogue.sources[source(desk)].kind == "markdown"


def test_what_stayed_behind_is_carried_from_the_bar_of_the_old_version(
    desk: Desk, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    review(desk, answers, tmp_path, qtbot).head.go.click()
    behind = known(desk)[1].passages
    assert behind
    old = desk.reading.open_version(known(desk)[1].id)
    assert old is not None
    assert old.old_bar is not None
    QTest.mouseClick(old.old_bar.carry, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    tab = desk.window.tabs.page(desk.window.tabs.current)
    assert isinstance(tab, ReviewTab)
    assert len(tab.decisions.review.carried) == behind
    tab.show_kind(None)
    one = tab.current
    assert one is not None
    tab.texts.new.select(0, 15)
    QTest.keyClick(tab.list, Qt.Key.Key_U)
    tab.head.go.click()
    assert passage(desk.project.reading, one.passage_id).version_id == known(desk)[0].id
    assert known(desk)[1].passages == behind - 1


def test_a_new_version_is_of_the_source_chosen_where_the_focus_is(
    program: Program, answers: Answers, tmp_path: Path, qtbot
) -> None:
    ids = open_texts(qtbot, program, tmp_path, {"front": "\n\n".join(LINES), "chosen": "Another text altogether."})
    desk = program.desk
    assert desk is not None
    desk.reading.open(ids["front"])
    desk.window.show_activity("sources")
    desk.window.activateWindow()
    desk.sources.select(ids["chosen"])
    desk.sources.view.setFocus()
    qtbot.waitUntil(desk.sources.view.hasFocus)
    answers.version_path = edition(tmp_path)
    do(desk, "new_version", qtbot)
    assert [len(versions(desk.project.reading, ids[name])) for name in ("front", "chosen")] == [1, 2]
