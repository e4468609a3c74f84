"""Memos at the desk: M beside the text, tabs, links followed through the project, export; the reading place never moves."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.app.memoing import Memoing
from workbench.app.program import Program
from workbench.coding.attaching import NewEntity, NewTheme, attach
from workbench.memos.editing import create_memo, create_memo_on
from workbench.memos.records import memo, memos
from workbench.memos.things import Thing
from workbench.model.span import Span
from workbench.ui.memos import MemoTab

pytestmark = pytest.mark.timeout(180)
CONTROL = Qt.KeyboardModifier.ControlModifier


def part(program: Program) -> Memoing:
    """The part of the desk that is about memos."""
    return program.desk.parts.get(Memoing)


def write(widget: QWidget, words: str) -> None:
    """Type as a person does."""
    for letter in words:
        QTest.keyClicks(widget, letter)


def version_of(program: Program, source_id: int) -> int:
    return int(program.desk.catalogue.sources[source_id].version_id)


def test_m_notes_what_one_thinks_of_the_selection_and_the_text_stays(
    program: Program, two: dict[str, int], qtbot: QtBot
) -> None:
    host = program.desk.jump(two["beta"], Span(20_000, 20_040))
    part(program).show()
    qtbot.wait(50)  # the dock narrows the text once
    place = host.page.place()
    host.page.setFocus()
    QTest.keyClick(host.page, Qt.Key.Key_M)
    editor = part(program).pane.editor
    assert editor.body.hasFocus()
    assert editor.about.words().startswith("On a passage “")
    assert memos(program.desk.project.reading) == [], "nothing is written before the first letter"
    write(editor.body, "Why here?")
    assert program.desk.saved()
    made = memos(program.desk.project.reading)[0]
    assert (made.body, made.about.kind) == ("Why here?", "passage")
    assert host.page.place() == place
    QTest.keyClick(program.window, Qt.Key.Key_Z, CONTROL)
    assert memos(program.desk.project.reading) == []
    QTest.keyClick(editor.body, Qt.Key.Key_Escape)
    QTest.keyClick(part(program).pane, Qt.Key.Key_Escape)
    assert program.window.focusWidget() is not None
    assert program.desk.host() is host


def test_m_on_a_chosen_passage_is_about_that(program: Program, two: dict[str, int]) -> None:
    passage = attach(program.desk.project, version_of(program, two["alpha"]), [Span(500, 540)], NewTheme("Trade")).passage_id
    program.desk.travelling.show_passage(passage)
    QTest.keyClick(program.desk.host().page, Qt.Key.Key_M)
    write(part(program).pane.editor.body, "!")
    assert program.desk.saved()
    assert memos(program.desk.project.reading)[0].about == Thing("passage", passage)


def test_a_new_memo_is_about_what_the_inspector_shows(program: Program, two: dict[str, int]) -> None:
    made = attach(program.desk.project, version_of(program, two["alpha"]), [Span(500, 540)], NewEntity("Łódź", "Place"))
    program.desk._show_target("entity", made.entity_id)
    QTest.keyClick(program.window, Qt.Key.Key_M, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert part(program).pane.editor.about.words() == "On an entity Łódź"
    program.window.commands.action("project_memo").trigger()
    assert part(program).pane.editor.about.words() == "On the project"


def test_ctrl_m_shows_and_hides_the_dock_and_what_is_typed_is_kept(program: Program, two: dict[str, int]) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_M, CONTROL)
    pane = part(program).pane
    assert pane.isVisible()
    program.window.commands.action("project_memo").trigger()
    write(pane.editor.body, "kept")
    QTest.keyClick(program.window, Qt.Key.Key_M, CONTROL)
    assert not pane.isVisible()
    assert [one.body for one in memos(program.desk.project.reading)] == ["kept"]


def test_links_lead_through_the_project_and_alt_left_back(program: Program, two: dict[str, int], qtbot: QtBot) -> None:
    project = program.desk.project
    coded = attach(project, version_of(program, two["beta"]), [Span(30_000, 30_040)], NewTheme("Trade"))
    other = create_memo(project, title="Other")
    one = create_memo(project, body="x", title="One")
    tab = part(program).open_tab(one)
    assert isinstance(tab, MemoTab)
    program.desk.jump(two["alpha"])
    part(program).show_thing(Thing("passage", coded.passage_id))
    assert program.desk.host().page.chosen == coded.passage_id
    part(program).show_thing(Thing("coding", coded.coding_id))
    part(program).show_thing(Thing("theme", coded.theme_id))
    assert program.desk.inspector.about() == ("theme", coded.theme_id, ())
    part(program).show_thing(Thing("source", two["alpha"]))
    assert program.desk.host().source.id == two["alpha"]
    QTest.keyClick(program.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert program.desk.host().source.id == two["beta"]
    part(program).show_thing(Thing("memo", other))
    assert part(program).pane.editor.memo_id == other
    part(program).show_thing(Thing("memo", one))
    assert program.window.tabs.current == f"memo {one}", "it is open in a tab"


def test_a_tab_follows_its_memo_and_comes_back_after_a_restart(program: Program, two: dict[str, int], qtbot: QtBot) -> None:
    one = create_memo(program.desk.project, body="words")
    tab = part(program).open_tab(one)
    assert tab is not None
    write(tab.editor.title, "Title")
    qtbot.waitUntil(lambda: memo(program.desk.project.reading, one).title == "Title", timeout=10_000)
    assert tab.title == "Title"
    path = program.desk.project.path
    program.open_path(path)
    qtbot.waitUntil(lambda: program.window.tabs.page(f"memo {one}") is not None, timeout=10_000)
    program.desk.undoing.undo()
    again = program.window.tabs.page(f"memo {one}")
    assert again.editor.title.text() == ""
    program.desk.undoing.undo()
    assert program.window.tabs.page(f"memo {one}") is None, "the memo was undone"


def test_the_same_memo_in_dock_and_tab_is_the_same(program: Program, two: dict[str, int]) -> None:
    one = create_memo(program.desk.project, body="words")
    part(program).show()
    part(program).pane.open(one)
    tab = part(program).open_tab(one)
    tab.editor.body.setFocus()
    tab.editor.body.moveCursor(tab.editor.body.textCursor().MoveOperation.End)
    write(tab.editor.body, " more")
    assert program.desk.saved()
    assert part(program).pane.editor.body.text() == "words more"


def test_all_memos_are_written_as_markdown(program: Program, two: dict[str, int], answers, tmp_path: Path) -> None:
    create_memo(program.desk.project, Thing("source", two["alpha"]), title="On *it*", body="# Head\nwords", kind="method")
    target = tmp_path / "memos.md"
    answers.memos_to_write = lambda _name: target
    program.window.commands.action("export_memos").trigger()
    words = target.read_text(encoding="utf-8")
    assert "## On a source: alpha\n\n### On \\*it\\*\n" in words
    assert "#### Head\nwords" in words
    answers.memos_to_write = lambda _name: tmp_path / "none" / "memos.md"
    program.window.commands.action("export_memos").trigger()
    assert answers.told or program.window.status._message.text()


def test_a_memo_is_found_by_searching_and_by_its_name(program: Program, two: dict[str, int], qtbot: QtBot) -> None:
    one = create_memo(program.desk.project, title="Lodgers", body="Counted twice, it seems.")
    searching = program.desk.searching
    searching.start()
    QTest.keyClicks(searching.pane.field, "twice")
    qtbot.waitUntil(lambda: searching.pane.model.notes == 1 and not searching.pane.is_busy, timeout=10_000)
    searching.pane.view.step(1)
    searching.pane.view.opened.emit(searching.pane.view.current)
    assert part(program).pane.editor.memo_id == one
    entries = {entry.words: entry for entry in program.desk.names.source_entries()}
    part(program).pane.show_list()
    entries["Lodgers"].act()
    assert part(program).pane.editor.memo_id == one


def hot(program: Program, act: str) -> list[int]:
    """The passages beside which the margin shows a sign."""
    page = program.desk.host().page
    page.viewport().repaint()
    return [one.mark.passage_id for one in page.hot if one.act == act]


def test_the_margin_shows_where_memos_are_and_a_click_opens_one(program: Program, two: dict[str, int], qtbot: QtBot) -> None:
    project, version = program.desk.project, version_of(program, two["beta"])
    coded = attach(project, version, [Span(200, 260)], NewTheme("Trade"))
    program.desk.jump(two["beta"], 0)
    assert part(program) is not None
    assert hot(program, "memo") == []
    one = create_memo(project, Thing("coding", coded.coding_id), body="about it")
    bare = create_memo_on(project, version, [Span(400, 440)], body="no theme here")
    about = memo(project.reading, bare).about
    assert about is not None
    assert hot(program, "memo") == [coded.passage_id, about.id]
    page = program.desk.host().page
    assert page.memo_tip(coded.passage_id).startswith("about it  ")
    sign = next(place for place in page.hot if place.act == "memo")
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=sign.box.center().toPoint())
    assert part(program).pane.editor.memo_id == one
    assert page.chosen == coded.passage_id
    project.undo()
    project.undo()
    assert hot(program, "memo") == []


def test_the_small_bar_offers_a_memo(program: Program, two: dict[str, int]) -> None:
    host = program.desk.jump(two["beta"], Span(100, 140))
    assert part(program) is not None
    host.bar.show_at(host.page.selection_rect())
    QTest.mouseClick(host.bar.memo, Qt.MouseButton.LeftButton)
    assert part(program).pane.editor.body.hasFocus()
    assert part(program).pane.editor.about.words().startswith("On a passage “")


def test_a_new_memo_on_a_page_is_about_its_thing(program: Program, two: dict[str, int]) -> None:
    from workbench.coding.questions import create_question

    one = create_question(program.desk.project, "Does it hold?")
    program.desk.travelling.open(f"question {one}")
    program.window.commands.action("new_memo").trigger()
    assert part(program).pane.editor.about.words() == "On a question Does it hold?"
    write(part(program).pane.editor.body, "Not sure")
    assert program.desk.saved()
    part(program).show_thing(Thing("question", one))
    assert program.window.tabs.current == f"question {one}"


def test_deleting_a_passage_says_that_its_memos_stay(program: Program, two: dict[str, int]) -> None:
    from workbench.ui.consequences import delete_words

    passage = attach(program.desk.project, version_of(program, two["alpha"]), [Span(500, 540)], NewTheme("Trade")).passage_id
    assert delete_words(program.desk.project, [passage]) == ""
    create_memo(program.desk.project, Thing("passage", passage), body="about it")
    create_memo(program.desk.project, body="[[x]]", chosen={"x": Thing("passage", passage)})
    words = delete_words(program.desk.project, [passage])
    assert "Kept as the project's: 1 memo." in words
    assert "Kept as words: 1 link in memos." in words
