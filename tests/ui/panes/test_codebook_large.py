"""A large codebook: the view is given a portion of the rows and asks for more; nothing is out of reach."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from workbench.coding.records import codebook
from workbench.exchange.codebook_entries import Entry
from workbench.exchange.codebook_import import import_codebook
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.ui.catalogue import Catalogue
from workbench.ui.changes import ChangeBridge
from workbench.ui.codebook import CodebookPane
from workbench.ui.codebook.section import PORTION
from workbench.ui.theme.tokens import Tokens

BRANCHES, LEAVES = 30, 40


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with create(tmp_path / "p.workbench", "Large", "Anna Kowal") as made:
        entries = []
        for branch in range(BRANCHES):
            entries.append(Entry((f"Branch {branch:02}",), "", line=1))
            entries += [Entry((f"Branch {branch:02}", f"Leaf {branch:02}.{leaf:02}"), "") for leaf in range(LEAVES)]
        import_codebook(made, entries)
        yield made


@pytest.fixture
def catalogue(qapp: object, project: Project) -> Iterator[Catalogue]:
    made, bridge = Catalogue(project), ChangeBridge(project)
    bridge.changed.connect(made.take)
    yield made
    bridge.stop()


@pytest.fixture
def pane(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> Iterator[CodebookPane]:
    made = CodebookPane(catalogue, tokens)
    tester = QAbstractItemModelTester(made.themes.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.addWidget(made)
    made.resize(280, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    del tester
    made.close()


def loaded(pane: CodebookPane) -> int:
    model = pane.themes.model
    return sum(1 + len(model.ids(one)) for one in model.ids())


def named(project: Project, name: str) -> int:
    return next(theme.id for theme in codebook(project.reading, {}) if theme.name == name)


def test_scrolling_down_brings_the_rest_and_the_place_stays(qtbot: QtBot, pane: CodebookPane) -> None:
    assert loaded(pane) == PORTION
    bar = pane.themes.view.verticalScrollBar()
    for _ in range(20):
        bar.setValue(bar.maximum())
        before = bar.value()
        qtbot.wait(5)
        assert bar.value() == before
        if loaded(pane) == BRANCHES * (LEAVES + 1):
            break
    assert loaded(pane) == BRANCHES * (LEAVES + 1)
    assert all(pane.themes.view.isExpanded(pane.themes.model.index_of(one)) for one in pane.themes.model.parents())


def test_a_theme_far_down_can_be_chosen_renamed_and_found(qtbot: QtBot, pane: CodebookPane, project: Project) -> None:
    last = named(project, "Leaf 29.39")
    pane.select("theme", last)
    assert pane.themes.view.current == last
    view = pane.themes.view
    assert view.viewport().rect().intersects(view.visualRect(pane.themes.model.index_of(last)))
    pane.filter.setText("leaf 28.1")
    assert loaded(pane) == 11
    pane.filter.setText("leaf")
    assert loaded(pane) == PORTION
    pane.filter.clear()
    assert loaded(pane) == PORTION


def test_a_branch_that_was_closed_stays_closed_after_a_filter(pane: CodebookPane, project: Project) -> None:
    view, model = pane.themes.view, pane.themes.model
    first, second = named(project, "Branch 00"), named(project, "Branch 01")
    view.collapse(model.index_of(first))
    pane.filter.setText("leaf 00.0")
    assert view.isExpanded(model.index_of(first)), "what is found is open"
    pane.filter.clear()
    assert not view.isExpanded(model.index_of(first))
    assert view.isExpanded(model.index_of(second))


def test_moving_a_theme_to_the_end_of_many_keeps_it_chosen(qtbot: QtBot, pane: CodebookPane, project: Project) -> None:
    first = named(project, "Branch 00")
    pane.select("theme", first)
    for _ in range(3):
        qtbot.keyClick(pane.themes.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    tops = [theme.name for theme in codebook(project.reading, {}) if theme.depth == 0]
    assert tops.index("Branch 00") == 3
    assert pane.themes.view.current == first
