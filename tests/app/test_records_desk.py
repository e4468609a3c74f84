"""Records, citations and analysts in the whole window: by commands, keys and the mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from workbench.app.program import Program
from workbench.coding.analysts import analysts_with_counts
from workbench.model.span import Span
from workbench.sources.editing import edit_source
from workbench.sources.folders import folders
from workbench.ui.analysts import AnalystsPopover

pytestmark = pytest.mark.timeout(180)


def do(program: Program, name: str) -> None:
    program.window.commands.action(name).trigger()


@pytest.fixture
def parts(program: Program, two: dict[str, int], qtbot: QtBot) -> dict[str, int]:
    """Two texts, once all parts of the desk are made."""
    qtbot.waitUntil(lambda: program.window.commands.action("analysts").isEnabled(), timeout=10_000)
    return two


def test_words_are_copied_in_the_style_that_was_chosen(program: Program, parts: dict[str, int]) -> None:
    edit_source(program.desk.project, parts["alpha"], authors="Kowal, Anna", published="2026-01-15")
    host = program.desk.jump(parts["alpha"], Span(0, 9))
    assert host is not None
    host.copy_with_citation()
    assert "Kowal, Anna, “alpha”, 15 January 2026" in QGuiApplication.clipboard().text()
    do(program, "cite_icd-206")
    host.copy_with_citation()
    assert "(Anna Kowal; no title stated (file “alpha”); published 15 January 2026" in QGuiApplication.clipboard().text()
    do(program, "cite_source")
    assert QGuiApplication.clipboard().text().endswith("TLP:CLEAR.")
    assert program.desk.inspector.source.citation.key == "icd-206"
    assert program.settings.get("citation_style") == "icd-206"


def test_several_chosen_in_the_list_are_edited_beside_it(program: Program, parts: dict[str, int], qtbot: QtBot) -> None:
    do(program, "show_sources")
    view = program.desk.sources.view
    view.setFocus()
    view.select(parts["alpha"])
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    shown = program.desk.inspector.sources
    assert shown.isVisible()
    assert set(shown.ids) == set(parts.values())


def test_a_folder_and_the_record_open_by_command(program: Program, parts: dict[str, int]) -> None:
    do(program, "new_folder")
    assert [one.name for one in folders(program.desk.project.reading)] == ["New folder"]
    program.desk.sources.view.select(parts["beta"])
    do(program, "edit_records")
    assert program.desk.inspector.source.source_id == parts["beta"]
    assert program.desk.inspector.source.fields["title"].field.hasFocus()


def test_another_name_holds_in_this_project_and_is_undone(
    program: Program, parts: dict[str, int], qtbot: QtBot, tmp_path: Path
) -> None:
    project = program.desk.project
    edit_source(project, parts["alpha"], place="Oslo")  # whoever opened the project has done something in it
    usual = project.analyst
    qtbot.mouseClick(program.window.status.analyst_label, Qt.MouseButton.LeftButton)
    popover = program.window.findChild(AnalystsPopover)
    assert popover is not None
    popover.name.selectAll()
    qtbot.keyClicks(popover.name, "Somebody Else")
    qtbot.keyClick(popover.name, Qt.Key.Key_Return)
    qtbot.keyClick(popover.name, Qt.Key.Key_Escape)
    assert "Somebody Else" in program.window.status.analyst_label.text()
    path = project.path
    program.close_project()
    program.open_path(path)
    qtbot.waitUntil(lambda: program.desk.project.analyst == "Somebody Else", timeout=10_000)
    assert [one.name for one in analysts_with_counts(program.desk.project.reading)] == [
        "Anna Kowal", "Somebody Else",
    ], "whoever made the project, and oneself once"  # fmt: skip
    do(program, "undo")
    assert program.desk.project.analyst == usual
    assert usual in program.window.status.analyst_label.text()
