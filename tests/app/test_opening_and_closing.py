"""Projects opened and closed where something is in the way: a desk that breaks, a folder that is gone, dialogs that stay."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.test_speaking import speak
from tests.app.texts import PLAIN, open_texts
from tests.journeys.answers import Answers
from workbench.app import desk as desk_module
from workbench.app.program import Program
from workbench.project.backup import back_up
from workbench.project.opening import create
from workbench.project.repair import repair
from workbench.ui.keeping import repair_dialog
from workbench.ui.keeping.told_list import Told


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project, closed."""
    made = tmp_path / "a.workbench"
    create(made, "A", "Anna Kowal").close()
    return made


def broken(_desk: QObject) -> None:
    raise RuntimeError("broken")


def assert_one_works_on(program: Program, path: Path) -> None:
    """A project opens, and each command does its act once."""
    assert program.open_path(path)
    docks = program.window.docks
    was = docks.is_shown("history")
    program.window.commands.action("toggle_history").trigger()
    assert docks.is_shown("history") != was, "it was shown and hidden in one"
    program.window.commands.action("toggle_history").trigger()
    program.close_project()


def test_a_desk_that_breaks_leaves_nothing_in_the_window(
    program: Program, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    before = program.window.commands.connected
    with monkeypatch.context() as patch:
        patch.setattr(desk_module.Desk, "_show_project", broken)
        assert not program.open_path(path)
    assert program.keeping.backups is not None
    assert "can’t be shown" in program.keeping.backups.about.text()
    program.keeping.backups.close()
    assert program.window.commands.connected == before
    assert_one_works_on(program, path)


def test_a_desk_that_breaks_in_another_language_says_so(
    program: Program, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert program.open_path(path)
    with monkeypatch.context() as patch:
        patch.setattr(desk_module.Desk, "_show_project", broken)
        speak(program, qtbot, "pl")
    assert program.desk is None
    assert program.keeping.backups is not None
    program.keeping.backups.close()
    speak(program, qtbot, "en")
    assert_one_works_on(program, path)


def test_another_project_opens_when_the_open_ones_folder_is_gone(program: Program, path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    create(folder / "b.workbench", "B", "Anna Kowal").close()
    assert program.open_path(folder / "b.workbench")
    folder.rename(tmp_path / "pulled")
    assert program.open_path(path)
    assert program.desk is not None
    assert program.desk.project.path == path


def test_a_name_that_is_too_long_is_told_in_a_sentence(program: Program, tmp_path: Path, answers: Answers) -> None:
    program.take_files([tmp_path / ("a" * 300 + ".workbench")])
    assert len(answers.told) == 1


def test_no_link_leads_to_a_dated_copy(program: Program, path: Path) -> None:
    assert program.open_path(path)
    assert program.desk is not None
    project = program.desk.project
    copy, guid = back_up(project.reading), project.guid
    assert program.open_for_reading(copy)
    program.close_project()
    assert program.settings.path_of(guid) == path
    assert [entry["path"] for entry in program.settings.recent()] == [str(path)]


def test_a_repair_goes_on_when_the_project_is_closed(
    program: Program, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_texts(qtbot, program, tmp_path, {"alpha": PLAIN[:400]})
    begun, go_on = threading.Event(), threading.Event()

    def slow(*given: object, **named: object) -> object:
        begun.set()
        assert go_on.wait(20)
        return repair(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(repair_dialog, "repair", slow)
    program.keeping.repair()
    dialog = program.keeping.repairing
    assert dialog is not None
    dialog.repair()
    assert begun.wait(20)
    program.close_project()
    assert program.desk is None
    assert dialog.tale is None, "the window didn't wait for it"
    go_on.set()
    qtbot.waitUntil(lambda: dialog.tale is not None, timeout=20_000)
    assert dialog.open_button.isVisible()
    dialog.close()


def test_a_persons_own_folder_called_tour_is_not_the_tours(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tour").mkdir()
    own = tmp_path / "tour" / "own.workbench"
    create(own, "Own", "Anna Kowal").close()
    assert program.open_path(own)
    monkeypatch.setattr(program.touring, "_fresh_copy", lambda: None)
    program.touring.begin()
    program.touring.go_back()
    assert program.desk is not None
    assert program.desk.project.path == own


def test_what_is_said_of_a_damaged_project_has_the_keys_and_wears_other_looks(
    program: Program, path: Path, qtbot: QtBot
) -> None:
    program.theme.choose("light")
    path.write_bytes(path.read_bytes()[:-4096])
    assert not program.open_path(path)
    backups = program.keeping.backups
    assert backups is not None
    qtbot.waitUntil(backups.isActiveWindow, timeout=10_000)
    assert backups.focusWidget() is backups.repair_button
    QTest.keyClick(backups.repair_button, Qt.Key.Key_Return)
    repairing = program.keeping.repairing
    assert repairing is not None
    program.keeping.show_backups(path)
    backups = program.keeping.backups
    assert backups is not None
    repairing.list.show_all([Told("A head"), Told("Something is lost.", "warning", "warn")])
    repairing.say("The copy is sound.")
    program.theme.choose("dark")
    for shown in (backups.list, repairing.list):
        assert program.theme.tokens.name("field") in shown.styleSheet()
    assert program.theme.tokens.name("text") in repairing.state.styleSheet()
    assert repairing.list.lines == ["A head", "Something is lost."]
    program.theme.choose("light")
    repairing.close()
    backups.close()
