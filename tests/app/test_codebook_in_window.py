"""The codebook in the program's window: several themes attached at once, moved, split, and taken to and from files."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.texts import open_texts
from tests.journeys.answers import Answers
from workbench.app.codebook_files import KEY
from workbench.app.program import Program
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.records import codebook, passages
from workbench.coding.themes import create_theme
from workbench.model.span import Span
from workbench.ui.codebook import CodebookPane
from workbench.ui.codebook.import_tab import CodebookImportTab

pytestmark = pytest.mark.timeout(180)
CTRL, ALT, CLICK = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.MouseButton.LeftButton
TEXT = "Nine cranes stood at the quay. Fog closed it in June. Another nine cranes came from the north."


@pytest.fixture
def pane(program: Program, tmp_path: Path, qtbot: QtBot) -> CodebookPane:
    """The tree of a project with one text and three themes, on view beside the text."""
    program.window.showNormal()
    program.window.resize(1640, 1000)
    open_texts(qtbot, program, tmp_path, {"quay": TEXT}, "txt")
    project, desk = program.desk.project, program.desk
    for path in ("Trade/Cranes", "Weather/Fog", "Trade/Quays"):
        create_theme(project, path)
    desk.parts.all()
    program.window.show_activity("coding")
    desk.jump(next(iter(desk.catalogue.sources)), 0)
    return desk.codebook


def one(program: Program, path: str) -> int:
    return next(theme.id for theme in codebook(program.desk.project.reading) if theme.path == path)


def click(pane: CodebookPane, theme_id: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = pane.themes.view.visualRect(pane.themes.model.index_of(theme_id)).center()
    QTest.mouseClick(pane.themes.view.viewport(), CLICK, modifier, place)


def command(program: Program, name: str) -> None:
    action = program.window.commands.action(name)
    assert action.isEnabled(), name
    action.trigger()


def test_several_chosen_themes_are_attached_by_enter_as_one_step(program: Program, pane: CodebookPane) -> None:
    host = program.desk.host()
    assert host is not None
    host.page.select(0, 11)
    click(pane, one(program, "Trade/Cranes"))
    click(pane, one(program, "Trade/Quays"), CTRL)
    QTest.keyClick(pane.themes.view, Qt.Key.Key_Return)
    (found,) = passages(program.desk.project.reading)
    assert [coding.name for coding in found.codings] == ["Cranes", "Quays"]
    program.desk.undoing.undo()
    assert passages(program.desk.project.reading) == []


def test_alt_left_moves_a_theme_while_the_tree_has_the_focus(program: Program, pane: CodebookPane) -> None:
    quays = one(program, "Trade/Quays")
    click(pane, quays)
    QTest.keyClick(pane.themes.view, Qt.Key.Key_Left, ALT)
    assert one(program, "Quays") == quays
    program.desk.undoing.undo()
    assert one(program, "Trade/Quays") == quays


def test_a_split_begins_from_the_menu_in_the_inspector(program: Program, pane: CodebookPane, qtbot: QtBot) -> None:
    desk, project = program.desk, program.desk.project
    version = next(iter(desk.catalogue.sources.values())).version_id
    for start in (0, 62):
        attach(project, version, [Span(start, start + 11)], NewTheme("Trade/Cranes"))
    click(pane, one(program, "Trade/Cranes"))
    command(program, "split_theme")
    view = desk.inspector.theme
    assert program.window.inspector_shown
    assert view.splitting.question.isVisible()
    _head, rows = view.passages
    QTest.mouseClick(rows.viewport(), CLICK, pos=rows.visualRect(rows.quotes.index(0)).center())
    qtbot.keyClicks(view.splitting.question.field, "First cranes")
    QTest.keyClick(view.splitting.question.field, Qt.Key.Key_Return)
    assert {theme.path: theme.own for theme in codebook(project.reading) if theme.own} == {
        "Trade/Cranes": 1, "Trade/First cranes": 1,
    }  # fmt: skip


def test_commands_ask_for_a_choice_first(program: Program, pane: CodebookPane) -> None:
    pane.themes.view.select(0)
    said: list[str] = []
    program.window.status.say = said.append  # type: ignore[method-assign]
    for name in ("merge_themes", "retire_themes", "group_themes", "split_theme"):
        command(program, name)
    assert len(said) == 4
    click(pane, one(program, "Weather/Fog"))
    command(program, "retire_themes")
    assert program.desk.catalogue.themes[one(program, "Weather/Fog")].is_retired
    command(program, "hide_retired")
    assert pane.themes.model.record(one(program, "Weather/Fog")) is None
    command(program, "merge_themes")
    assert len(said) == 5, "what is hidden is not chosen"


def test_the_codebook_goes_out_is_changed_and_comes_in_after_a_look(
    program: Program, pane: CodebookPane, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    tabs = program.window.tabs
    answers.codebook_path = path = tmp_path / "codes.csv"
    command(program, "export_codebook")
    text = path.read_text(encoding="utf-8-sig")
    assert text.splitlines()[1].startswith("Trade,")
    path.write_text(text.replace("Weather/Fog,", "Weather/Fog,low cloud") + "Trade/Ports\n", encoding="utf-8")
    command(program, "import_codebook")
    tab = tabs.page(KEY)
    assert isinstance(tab, CodebookImportTab)
    assert "1 new theme, 1 changed" in tab.words.text()
    create_theme(program.desk.project, "Trade/Ports")
    qtbot.waitUntil(lambda: "0 new themes" in tab.words.text(), timeout=10_000)
    program.desk.undoing.undo()
    tab.setFocus()
    QTest.keyClick(tab.view, Qt.Key.Key_Return, CTRL)
    assert tabs.page(KEY) is None
    assert program.desk.catalogue.themes[one(program, "Weather/Fog")].definition == "low cloud"
    assert one(program, "Trade/Ports")
    program.desk.undoing.undo()
    assert {theme.name for theme in program.desk.catalogue.themes.values()} == {"Trade", "Cranes", "Weather", "Fog", "Quays"}


def test_what_is_wrong_is_listed_by_line_until_it_is_mended(
    program: Program, pane: CodebookPane, answers: Answers, tmp_path: Path
) -> None:
    answers.codebook_path = path = tmp_path / "codes.csv"
    path.write_text("theme,key\nA,zz\nA,\n", encoding="utf-8")
    command(program, "import_codebook")
    tab = program.window.tabs.page(KEY)
    assert isinstance(tab, CodebookImportTab)
    assert tab.model.rowCount() == 2
    assert "Line 2" in str(tab.model.index(0, 0).data())
    assert not tab.go.isEnabled()
    path.unlink()
    QTest.mouseClick(tab.again, CLICK)
    assert "can't be read" in str(tab.model.index(0, 0).data())
    path.write_text("theme,key\nA,\n", encoding="utf-8")
    QTest.mouseClick(tab.again, CLICK)
    assert tab.go.isEnabled()
    QTest.mouseClick(tab.discard, CLICK)
    assert program.window.tabs.page(KEY) is None
    assert "A" not in {theme.name for theme in program.desk.catalogue.themes.values()}


def test_a_file_that_cannot_be_written_is_told(program: Program, pane: CodebookPane, answers: Answers, tmp_path: Path) -> None:
    failed: list[BaseException] = []
    object.__setattr__(program.desk.tools, "fail", failed.append)
    answers.codebook_path = tmp_path / "none" / "codes.csv"
    command(program, "export_codebook")
    assert isinstance(failed[0], OSError)
