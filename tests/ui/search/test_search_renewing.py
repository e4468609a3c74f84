"""Changes while results are on view: notes are looked into anew, sources only if one changed; what one sees stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.project.worlds import add_text
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.themes import create_theme, edit_theme
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.ui.search import SearchPane
from workbench.ui.search.results import HeadRow, NoteRow


def settle(qtbot: QtBot, pane: SearchPane) -> None:
    qtbot.waitUntil(lambda: not pane.is_busy, timeout=10_000)


def sought(qtbot: QtBot, pane: SearchPane, words: str = "canal") -> None:
    settle(qtbot, pane)
    pane.field.setText(words)
    settle(qtbot, pane)


def close_group(pane: SearchPane, number: int) -> None:
    """Click the head of a group."""
    at = pane.view.visualRect(pane.model.index(number)).center()
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def heads(pane: SearchPane) -> list[tuple[str, int, bool]]:
    rows = pane.model.rows(0, pane.model.rowCount() - 1)
    return [(row.title, row.count, row.is_open) for row in rows if isinstance(row, HeadRow)]


@pytest.fixture
def version(project: Project) -> int:
    """A long text with a canal in each line."""
    return add_text(project, "\n".join(f"line {n} has a canal" for n in range(300)), "Long")


@pytest.mark.parametrize("pattern", [False, True], ids=["words", "pattern"])
def test_a_coding_leaves_the_results_alone(
    qtbot: QtBot, pane: SearchPane, project: Project, version: int, pattern: bool
) -> None:
    if pattern:
        QTest.mouseClick(pane.form.pattern, Qt.MouseButton.LeftButton)
    sought(qtbot, pane)
    close_group(pane, 0)
    bar = pane.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 6000, timeout=10_000)
    bar.setValue(6000)
    began: list[object] = []
    pane.seeker.began.connect(lambda: began.append(None))
    before = heads(pane)
    for at in (0, 10):
        attach(project, version, [Span(at, at + 4)], NewTheme("Some"))
        qtbot.waitUntil(lambda: pane.is_busy, timeout=10_000)
        settle(qtbot, pane)
    assert not began
    assert bar.value() == 6000
    assert heads(pane) == before
    assert not before[0][2]


def test_the_chosen_note_stays_chosen_while_notes_come_change_and_go(qtbot: QtBot, pane: SearchPane, project: Project) -> None:
    second = create_theme(project, "Canal tolls")
    sought(qtbot, pane)
    rows = list(pane.model.rows(0, pane.model.rowCount() - 1))
    chosen = next(row for row in rows if isinstance(row, NoteRow) and row.hit.words == "Canal tolls")
    pane.view.stand_at(rows.index(chosen))
    first = create_theme(project, "A canal before all")
    settle(qtbot, pane)
    qtbot.waitUntil(lambda: pane.model.notes == 4, timeout=10_000)
    assert pane.view.current == chosen
    edit_theme(project, second, name="Canal dues")
    qtbot.waitUntil(lambda: "Canal dues" in str(pane.model.data(pane.view.currentIndex())), timeout=10_000)
    edit_theme(project, first, name="Something else")
    qtbot.waitUntil(lambda: pane.model.notes == 3, timeout=10_000)
    assert "Canal dues" in str(pane.model.data(pane.view.currentIndex()))
    assert heads(pane)[-1] == ("Notes and names", 3, True)
    assert pane.form.count.text() == "7 hits in 2 sources, 3 notes"


def test_the_group_of_notes_comes_and_goes_and_stays_closed(qtbot: QtBot, pane: SearchPane, project: Project) -> None:
    sought(qtbot, pane, "eel")
    assert pane.form.count.text() == "No hits"
    theme = create_theme(project, "Eels")
    qtbot.waitUntil(lambda: heads(pane) == [("Notes and names", 1, True)], timeout=10_000)
    assert pane._stack.currentWidget() is pane.view
    close_group(pane, 0)
    create_theme(project, "Eel pies")
    qtbot.waitUntil(lambda: heads(pane) == [("Notes and names", 2, False)], timeout=10_000)
    assert pane.model.rowCount() == 1
    project.undo()
    qtbot.waitUntil(lambda: heads(pane) == [("Notes and names", 1, False)], timeout=10_000)
    edit_theme(project, theme, name="Trout")
    qtbot.waitUntil(lambda: heads(pane) == [], timeout=10_000)
    assert pane.form.count.text() == "No hits"
    project.undo()
    qtbot.waitUntil(lambda: heads(pane) == [("Notes and names", 1, False)], timeout=10_000)


def test_a_new_source_keeps_closed_groups_the_chosen_note_and_the_place(
    qtbot: QtBot, pane: SearchPane, project: Project, version: int
) -> None:
    sought(qtbot, pane)
    close_group(pane, 0)
    bar = pane.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 6000, timeout=10_000)
    pane.view.stand_at(pane.model.rowCount() - 1)
    chosen = pane.view.current
    bar.setValue(6000)
    add_text(project, "The last canal.", "New")
    qtbot.waitUntil(lambda: len(heads(pane)) == 5, timeout=10_000)
    settle(qtbot, pane)
    assert not heads(pane)[0][2]
    assert pane.view.current == chosen
    qtbot.waitUntil(lambda: bar.value() == 6000, timeout=10_000)


def test_another_query_opens_all_groups(qtbot: QtBot, pane: SearchPane) -> None:
    sought(qtbot, pane)
    close_group(pane, 0)
    sought(qtbot, pane, "cana")
    assert all(is_open for _title, _count, is_open in heads(pane))


def test_a_note_changed_during_a_search_is_looked_into_after_it(qtbot: QtBot, pane: SearchPane, project: Project) -> None:
    add_text(project, "a quay and a wall\n" * 40_000, "Long")
    settle(qtbot, pane)
    pane.field.setText("quay")
    create_theme(project, "Quays")
    qtbot.waitUntil(lambda: pane.model.notes == 1, timeout=10_000)
    settle(qtbot, pane)
    assert pane.model.count == 40_002
