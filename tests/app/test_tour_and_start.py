"""What one does beside the tour, before the first project and as the language changes is never lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.test_speaking import speak
from tests.app.texts import open_texts
from workbench.app.program import Program
from workbench.coding.themes import create_theme
from workbench.project.opening import create
from workbench.ui.preferences.fields import TextField
from workbench.ui.reports import Crash

pytestmark = pytest.mark.timeout(90)


def test_a_copy_one_worked_in_is_kept_and_the_next_tour_takes_another(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    program.touring.begin()
    assert program.window.windowTitle().startswith("Guided tour")
    first = program.desk.project.path
    program.touring.end()
    bar = program.window.notices.bar("tour")
    assert "copy of the sample" in bar.words.text()
    speak(program, qtbot, "pl")
    assert "kopia" in program.window.notices.bar("tour").words.text()
    speak(program, qtbot, "en")
    create_theme(program.desk.project, "My own theme")
    assert [entry["path"] for entry in program.settings.recent()] == [str(first)]
    program.touring.begin()
    second = program.desk.project.path
    assert second != first
    program.touring.begin()
    assert program.desk.project.path == second, "nobody worked in it: it makes room"
    program.touring.end()
    program.touring.go_back()
    assert program.desk.project.path == first
    assert "My own theme" in {one.name for one in program.desk.catalogue.themes.values()}


def test_a_project_stays_open_where_no_copy_can_be_made_and_any_folder_may_be_called_tour(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tour" / "My.workbench"
    path.parent.mkdir()
    create(path, "My", "Anna").close()
    program.open_path(path)
    program.touring._fail = lambda _error: None

    def full(_settings: object) -> Path:
        raise OSError(28, "No space left")

    with monkeypatch.context() as patched:
        patched.setattr("workbench.app.touring.make_copy", full)
        program.touring.begin()
    assert program.desk.project.path == path
    program.touring.begin()
    program.touring.end()
    assert len(program.window.notices.bar("tour").buttons) == 1
    program.touring.go_back()
    assert program.desk.project.path == path


def test_what_is_typed_and_told_outlives_another_language(program: Program, qtbot: QtBot) -> None:
    name = program.welcoming.page.you.name
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Anna Kowal")
    program.mishaps.tell_crashes([Crash("2026-11-22T10:00:00+00:00", "report")])
    speak(program, qtbot, "pl")
    bar = program.window.notices.bar("crashed")
    assert bar.buttons[0].text() == "Pokaż raport"
    program.welcoming.settle()
    assert program.personal.naming.name == "Anna Kowal"
    field = program.personal.preferring.open("you").findChild(TextField)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Jan Nowak")
    speak(program, qtbot, "en")
    assert program.personal.naming.name == "Jan Nowak"
    assert program.personal.preferring.dialog.findChild(TextField).text() == "Jan Nowak"
    assert program.window.notices.bar("crashed").buttons[0].text() == "Show the report"


def test_what_is_sought_filtered_and_written_goes_on_in_another_language(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    found = open_texts(qtbot, program, tmp_path, {"alpha": "Ships and seamanship. " * 50})
    desk = program.desk
    host = desk.reading.open(found["alpha"])
    program.window.commands.action("find").trigger()
    host.finding.bar.seek("seamanship")
    qtbot.waitUntil(lambda: len(host.finding.hits) == 50, timeout=10_000)
    desk.codebook.filter.setText("trade")
    desk.sources.filter.setText("alp")
    desk.briefing.draft()
    qtbot.waitUntil(lambda: program.window.tabs.current.startswith("brief "), timeout=10_000)
    key = program.window.tabs.current
    page = program.window.tabs.page(key)
    field = page.editor.current_field()
    field.setFocus()
    QTest.keyClicks(field, "One two three four")
    cursor = field.textCursor()
    cursor.setPosition(7)
    field.setTextCursor(cursor)
    speak(program, qtbot, "pl")
    desk = program.desk
    page = program.window.tabs.page(key)
    qtbot.waitUntil(lambda: program.window.focusWidget() is page.editor.current_field(), timeout=10_000)
    field = page.editor.current_field()
    qtbot.waitUntil(lambda: field.textCursor().position() == 7, timeout=10_000)
    assert field.toPlainText() == "One two three four"
    assert (desk.codebook.filter.text(), desk.sources.filter.text()) == ("trade", "alp")
    host = desk.reading.open(found["alpha"])
    assert host.finding.is_open
    qtbot.waitUntil(lambda: len(host.finding.hits) == 50, timeout=10_000)
    desk.briefing.open(int(key.split()[1]))
    field.setFocus()
    QTest.keyClick(program.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert program.window.focusWidget() is desk.searching.pane.field, "what is typed next is sought, not written"
    program.mishaps.report_problem()
    program.speaking.choose("en")
    title = program.mishaps._asked.windowTitle()
    qtbot.waitUntil(lambda: title in program.window.status._message.text(), timeout=10_000)
    program.mishaps._asked.close()
    qtbot.waitUntil(lambda: program.language.code == "en", timeout=10_000)


def test_settings_are_found_by_the_words_of_other_programs(program: Program) -> None:
    dialog = program.personal.preferring.open()
    dialog.search_for("font size")
    shown = [row.item.name for section in dialog.sections for row in section.rows if row.isVisible()]
    assert "size" in shown
    dialog.search_for("")
    dialog.show_page("keys")
    field = dialog.sections[-1].rows[0].field
    assert field.view.height() > dialog.height() * 0.6, "a list of all commands fills the page"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
