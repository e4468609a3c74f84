"""What the frame shows of a project: history as a model, changes as one signal in the window's thread."""

import threading

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from workbench.coding.themes import create_theme
from workbench.project.opening import create
from workbench.sources.importing import Imported, import_files
from workbench.ui.changes import ChangeBridge
from workbench.ui.history import HistoryPane
from workbench.ui.history.model import HistoryModel
from workbench.ui.widgets.rows import RowRole

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def project(tmp_path):
    made = create(tmp_path / "p.workbench", "P", "Anna Nowak")
    yield made
    made.close()


def _words(model: HistoryModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_history_tells_steps_newest_first_and_strikes_undone_ones(qtbot, project, theme):
    bridge = ChangeBridge(project)
    pane = HistoryPane(project, bridge, theme.tokens)
    qtbot.addWidget(pane)
    pane.show()
    model = pane.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    create_theme(project, "Fog & {ice}")
    qtbot.waitUntil(lambda: _words(model)[0] == "New theme “Fog & {ice}”", timeout=10_000)
    project.undo()
    qtbot.waitUntil(lambda: _words(model)[0] == "Undo: New theme “Fog & {ice}”", timeout=10_000)
    struck = [model.index(row, 0).data(RowRole).struck for row in range(2)]
    assert struck == [False, True]
    bridge.stop()


def test_history_hidden_reads_only_when_shown(qtbot, project, theme):
    bridge = ChangeBridge(project)
    pane = HistoryPane(project, bridge, theme.tokens)
    qtbot.addWidget(pane)
    before = _words(pane.model)
    create_theme(project, "Fog")
    assert _words(pane.model) == before
    pane.show()
    assert _words(pane.model)[0] == "New theme “Fog”"
    bridge.stop()


def test_older_steps_are_fetched_on_demand(qtbot, project):
    for number in range(230):
        create_theme(project, f"Fog {number}")
    model = HistoryModel(project)
    assert model.rowCount() == 200
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # fetches, too
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    words = _words(model)
    assert len(words) == len(set(words))
    assert "New theme “Fog 0”" in words


def test_one_signal_an_act_in_the_windows_thread(qtbot, project):
    bridge, heard, here = ChangeBridge(project), [], threading.current_thread()
    bridge.changed.connect(lambda changes: heard.append((changes, threading.current_thread() is here)))
    theme_id = create_theme(project, "Fog")
    qtbot.waitUntil(lambda: len(heard) == 1, timeout=10_000)
    changes, in_place = heard[0]
    assert in_place
    assert theme_id in changes.added["theme"]
    bridge.stop()
    create_theme(project, "Ice")
    qtbot.wait(1)
    assert len(heard) == 1


def test_files_that_are_imported_one_after_the_other_are_told_of_together(qtbot, project, tmp_path):
    for number in range(12):
        (tmp_path / f"{number:02}.txt").write_text(f"Words of {number}.", encoding="utf-8")
    bridge, heard = ChangeBridge(project), []
    bridge.changed.connect(heard.append)
    outcomes: list[object] = []
    importing = threading.Thread(target=lambda: outcomes.extend(import_files(project, [tmp_path])))
    importing.start()
    qtbot.waitUntil(lambda: not importing.is_alive(), timeout=30_000)
    bridge.flush()
    added = [new for changes in heard for new in changes.added["source"]]
    assert len(outcomes) >= 12
    assert sorted(added) == sorted(one.source_id for one in outcomes if isinstance(one, Imported))
    assert len(heard) < 6, "not one signal a file"
    create_theme(project, "Fog")
    assert heard[-1].added.keys() == {"theme"}, "other acts are told at once"
    bridge.stop()


def test_an_old_step_that_is_undone_is_struck_and_no_longer_when_redone(qtbot, project):
    for number in range(230):
        create_theme(project, f"Fog {number}")
    model = HistoryModel(project)
    for _ in range(60):
        project.undo()
        model.refresh()
        while model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())
    for _ in range(110):
        project.undo()
        model.refresh()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    def struck():
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return {row.data() for row in rows if row.data(RowRole).struck}

    assert struck() == {f"New theme “Fog {number}”" for number in range(60, 230)}
    project.redo()
    model.refresh()
    assert struck() == {f"New theme “Fog {number}”" for number in range(61, 230)}
