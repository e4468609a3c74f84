"""The settings dialog over the real window: what is found, chosen and taken back in it holds at once, everywhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench.app.program import Program
from workbench.briefs.records import brief
from workbench.coding.analysts import analysts_with_counts
from workbench.coding.themes import create_theme
from workbench.project.opening import create
from workbench.ui.preferences import PreferencesDialog

pytestmark = pytest.mark.timeout(180)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot: QtBot, program: Program) -> PreferencesDialog:
    """The dialog as Ctrl+, opens it."""
    QTest.keyClick(program.window, Qt.Key.Key_Comma, CONTROL)
    made = program.personal.preferring.dialog
    assert made is not None
    qtbot.waitUntil(made.isActiveWindow, timeout=10_000)
    return made


def shown(dialog: PreferencesDialog) -> list[str]:
    return [row.item.name for section in dialog.sections for row in section.rows if row.isVisible()]


def row(dialog: PreferencesDialog, name: str):
    return next(row for section in dialog.sections for row in section.rows if row.item.name == name)


def test_a_setting_is_found_by_any_word_for_it_and_changed_by_keys_alone(program: Program, dialog: PreferencesDialog) -> None:
    QTest.keyClicks(dialog.search, "typeface")
    assert shown(dialog) == ["font", "keys"], "and the command by which it is chosen, too"
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.focusWidget() is row(dialog, "font").field
    QTest.keyClick(row(dialog, "font").field, Qt.Key.Key_Down)
    assert program.personal.reading_looks.choice.family == "Noto Serif"
    QTest.keyClick(dialog, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(dialog.search, "high contr")
    assert shown(dialog) == ["looks", "keys"]
    QTest.keyClicks(dialog.search, " nothing is called so")
    assert shown(dialog) == []
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "looks" not in shown(dialog)
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_looks_and_reading_hold_at_once_in_both_directions(program: Program, dialog: PreferencesDialog, qtbot: QtBot) -> None:
    dialog.show_page("looks")
    cards = row(dialog, "looks").field.cards
    qtbot.mouseClick(cards["dark"], Qt.MouseButton.LeftButton)
    assert program.theme.tokens.dark
    assert program.window.commands.action("look_dark").isChecked()
    program.window.commands.action("look_light").trigger()
    qtbot.waitUntil(cards["light"].isChecked, timeout=10_000)
    dialog.show_page("reading")
    before = program.personal.reading_looks.choice.size
    qtbot.mouseClick(row(dialog, "size").field.more, Qt.MouseButton.LeftButton)
    assert program.personal.reading_looks.choice.size > before
    qtbot.waitUntil(lambda: f"{before + 1:g}" in row(dialog, "size").field.value.text(), timeout=10_000)
    qtbot.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    assert program.personal.reading_looks.choice.size == before


def test_another_name_goes_for_the_open_project_and_leaves_older_ones_alone(
    program: Program, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    program.settings.set("analyst", "anna")
    for name in ("older", "open"):
        with create(tmp_path / f"{name}.workbench", name, "anna") as project:
            create_theme(project, "Trade")
        assert program.open_path(tmp_path / f"{name}.workbench")
    program.personal.preferring.open("you")
    field = row(program.personal.preferring.dialog, "name").field
    field.selectAll()
    QTest.keyClicks(field, "Anna  Kowal ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert program.settings.get("analyst") == "Anna Kowal"
    project = program.desk.project
    assert [one.name for one in analysts_with_counts(project.reading)] == ["Anna Kowal"]
    program.desk.undoing.undo()
    assert project.analyst == "anna", "it is a step like any other"
    assert program.open_path(tmp_path / "older.workbench")
    qtbot.waitUntil(lambda: program.desk.project.analyst == "anna", timeout=10_000)


def test_new_briefs_begin_with_what_is_usual_and_garbage_in_the_settings_is_nothing(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.settings.set("usual_brief", {"language": "pl", "paper": "us-letter", "citation_style": 7, "organisation": ["x"]})
    create(tmp_path / "one.workbench", "one", "Anna Kowal").close()
    assert program.open_path(tmp_path / "one.workbench")
    dialog = program.personal.preferring.open("briefs")
    organisation = row(dialog, "organisation").field
    QTest.keyClicks(organisation, "Desk Four")
    QTest.keyClick(organisation, Qt.Key.Key_Return)
    qtbot.mouseClick(row(dialog, "rules").field.ticks["weasel word"], Qt.MouseButton.LeftButton)
    program.desk.briefing.draft()
    made = brief(program.desk.project.reading, program.desk.briefing.navigator.brief_id)
    assert (made.language, made.paper, made.citation_style, made.organisation) == ("pl", "us-letter", "icd-206", "Desk Four")
    assert program.desk.briefing.in_front().linting.watch.off == {"weasel word"}, "also in a brief that was open already"
    qtbot.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    assert program.settings.get("rules_off") == []
    assert organisation.text() == ""


def test_where_one_was_is_forgotten_on_demand(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.settings.remember(tmp_path / "gone.workbench", "Gone", 1, 2)
    program.settings.set_tabs("guid", ["source 1"])
    dialog = program.personal.preferring.open("keeping")
    for name in ("recent", "places"):
        qtbot.mouseClick(row(dialog, name).field, Qt.MouseButton.LeftButton)
        assert not row(dialog, name).field.isEnabled(), "nothing is left to forget"
    assert not program.settings.recent()
    assert not program.settings.has_places()
    assert not program.window.menus.recent.isEnabled()


def test_the_language_is_chosen_in_the_dialog_which_stays_where_it_is(
    program: Program, dialog: PreferencesDialog, qtbot: QtBot
) -> None:
    dialog.show_page("language")
    field, place = row(dialog, "language").field, dialog.geometry()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: program.settings.get("language") == "pl", timeout=10_000)
    qtbot.waitUntil(lambda: program.personal.preferring.dialog is not dialog, timeout=10_000)
    fresh = program.personal.preferring.dialog
    assert fresh.windowTitle() == "Ustawienia"
    assert fresh.page == "language"
    assert fresh.geometry() == place
    QTest.keyClicks(fresh.search, "kroj")
    assert shown(fresh)[0] == "font", "found by a Polish word, without its accents"
    QTest.keyClick(fresh.search, Qt.Key.Key_Escape)
    QTest.keyClicks(fresh.search, "typeface")
    assert shown(fresh)[0] == "font", "and by an English one all the same"
    program.personal.choose_language("en")
    qtbot.waitUntil(lambda: program.language.code == "en", timeout=10_000)
