"""Folders, groups, order and choice of several in the list of sources; by mouse and keys."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.panes.pane_sources import add_source
from workbench.sources.editing import edit_source, edit_sources
from workbench.sources.folders import create_folder, folders, move_sources
from workbench.sources.groups import create_group, groups
from workbench.ui.catalogue import Catalogue
from workbench.ui.sources import SourcesPane
from workbench.ui.sources.dragged import rows_data, rows_in
from workbench.ui.sources.order import LAST, Narrowing, Sorting, day_of
from workbench.ui.theme.tokens import Tokens

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def pane(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens, asked: list[str]) -> Iterator[SourcesPane]:
    for name in ("alpha", "beta", "gamma"):
        add_source(catalogue.project, f"{name}.txt", f"A text called {name}.")
    made = SourcesPane(catalogue, tokens, lambda words, _act: bool(asked.append(words)) or True)
    tester = QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.addWidget(made)
    made.resize(300, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    del tester
    made.close()


@pytest.fixture
def ids(catalogue: Catalogue, pane: SourcesPane) -> dict[str, int]:
    return {one.title: one.id for one in catalogue.sources.values()}


def titles(pane: SourcesPane, parent: int = 0) -> list[str]:
    return [pane.model.record(one).row.name for one in pane.model.ids(parent)]  # type: ignore[union-attr]


def rect_of(pane: SourcesPane, one: int) -> QPoint:
    return pane.view.visualRect(pane.model.index_of(one)).center()


def drop(pane: SourcesPane, ids: list[int], at: QPoint) -> None:
    """Drop rows at a point of the list, as the mouse does."""
    data = rows_data(ids, "x")
    event = QDropEvent(QPointF(at), Qt.DropAction.MoveAction, data, CLICK, Qt.KeyboardModifier.NoModifier)
    pane.view.dragMoveEvent(_move_event(at, data))
    pane.view.dropEvent(event)


def _move_event(at: QPoint, data: object):  # type: ignore[no-untyped-def]
    from PySide6.QtGui import QDragMoveEvent

    return QDragMoveEvent(at, Qt.DropAction.MoveAction, data, CLICK, Qt.KeyboardModifier.NoModifier)  # type: ignore[arg-type]


# --- folders


def test_a_folder_is_made_named_filled_and_undone(
    qtbot: QtBot, pane: SourcesPane, catalogue: Catalogue, ids: dict[str, int]
) -> None:
    pane.view.select(ids["beta"])
    pane.new_folder([ids["beta"]])
    field = pane.view.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, "Letters")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.name for one in folders(catalogue.reading)] == ["Letters"], timeout=10_000)
    folder = folders(catalogue.reading)[0].id
    assert titles(pane) == ["Letters", "harbour", "alpha", "gamma"]
    assert titles(pane, folder) == ["beta"]
    assert pane.model.record(folder).row.second == "1 source"  # type: ignore[union-attr]
    catalogue.project.undo()
    catalogue.project.undo()
    assert titles(pane) == ["harbour", "alpha", "beta", "gamma"]


def test_sources_are_dropped_on_a_folder_and_before_one_another(
    pane: SourcesPane, catalogue: Catalogue, ids: dict[str, int]
) -> None:
    folder = create_folder(catalogue.project, "F")
    drop(pane, [ids["alpha"], ids["gamma"]], rect_of(pane, folder))
    assert titles(pane, folder) == ["alpha", "gamma"]
    top = pane.view.visualRect(pane.model.index_of(ids["alpha"])).topLeft() + QPoint(20, 1)
    drop(pane, [ids["beta"]], top)
    assert titles(pane, folder) == ["beta", "alpha", "gamma"]
    catalogue.project.undo()
    catalogue.project.undo()
    assert titles(pane) == ["F", "harbour", "alpha", "beta", "gamma"]


def test_folders_are_dropped_into_others_never_into_themselves(pane: SourcesPane, catalogue: Catalogue) -> None:
    outer, inner = create_folder(catalogue.project, "Outer"), create_folder(catalogue.project, "Inner")
    drop(pane, [inner], rect_of(pane, outer))
    assert titles(pane, outer) == ["Inner"]
    assert not pane.moving.accepts(rows_data([outer], "x"), inner, between=False)
    assert not pane.moving.accepts(rows_data([outer], "x"), outer, between=False)
    assert not pane.moving.accepts(rows_data([], "x"), outer, between=False)


def test_enter_folds_a_folder_and_del_leaves_what_is_in_it(
    qtbot: QtBot, pane: SourcesPane, catalogue: Catalogue, ids: dict[str, int]
) -> None:
    folder = create_folder(catalogue.project, "F", None, [ids["alpha"]])
    pane.view.select(folder)
    assert pane.view.isExpanded(pane.model.index_of(folder))
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert not pane.view.isExpanded(pane.model.index_of(folder))
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert titles(pane) == ["harbour", "alpha", "beta", "gamma"]


def test_alt_and_arrows_move_in_the_own_order_only(
    qtbot: QtBot, pane: SourcesPane, catalogue: Catalogue, ids: dict[str, int]
) -> None:
    pane.view.select(ids["alpha"], ids["beta"])
    qtbot.keyClick(pane.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(pane) == ["alpha", "beta", "harbour", "gamma"]
    qtbot.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(pane) == ["harbour", "gamma", "alpha", "beta"]
    assert set(pane.view.all_chosen) == {ids["alpha"], ids["beta"]}
    pane.sort_by(Sorting.TITLE)
    with qtbot.waitSignal(pane.refused) as said:
        qtbot.keyClick(pane.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert "own order" in said.args[0]
    catalogue.project.undo()
    pane.sort_by(Sorting.OWN)
    assert titles(pane) == ["harbour", "alpha", "beta", "gamma"]


# --- several


def test_several_are_chosen_by_shift_and_told(qtbot: QtBot, pane: SourcesPane, ids: dict[str, int]) -> None:
    qtbot.mouseClick(pane.view.viewport(), CLICK, pos=rect_of(pane, ids["alpha"]))
    with qtbot.waitSignal(pane.sources_chosen) as told:
        qtbot.mouseClick(pane.view.viewport(), CLICK, Qt.KeyboardModifier.ShiftModifier, rect_of(pane, ids["gamma"]))
    assert told.args == [[ids["alpha"], ids["beta"], ids["gamma"]]]


def test_several_are_deleted_in_one_step_after_one_question(
    qtbot: QtBot, pane: SourcesPane, catalogue: Catalogue, ids: dict[str, int], asked: list[str]
) -> None:
    pane.view.select(ids["harbour"], ids["alpha"])
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert len(asked) == 1
    assert "these 2 sources" in asked[0]
    assert "4 codings" in asked[0]
    assert titles(pane) == ["beta", "gamma"]
    catalogue.project.undo()
    assert titles(pane) == ["harbour", "alpha", "beta", "gamma"]


# --- order and narrowing


def test_sorting_is_by_what_is_stated(pane: SourcesPane, catalogue: Catalogue, ids: dict[str, int]) -> None:
    edit_source(catalogue.project, ids["alpha"], published="late 2018", authors="Zych, Ewa", reliability="C")
    edit_source(catalogue.project, ids["gamma"], published="2018-03", authors="Adamska, Ula", reliability="A")
    edit_source(catalogue.project, ids["beta"], published="soon")
    expected = {
        Sorting.TITLE: ["alpha", "beta", "gamma", "harbour"],
        Sorting.AUTHOR: ["gamma", "alpha", "beta", "harbour"],
        Sorting.DATE: ["gamma", "alpha", "harbour", "beta"],
        Sorting.RELIABILITY: ["gamma", "alpha", "harbour", "beta"],
        Sorting.CODINGS: ["harbour", "alpha", "beta", "gamma"],
        Sorting.ADDED: ["gamma", "beta", "alpha", "harbour"],
        Sorting.OWN: ["harbour", "alpha", "beta", "gamma"],
    }
    for sorting, order in expected.items():
        pane.sort_by(sorting)
        assert titles(pane) == order, sorting


@given(st.dates(), st.dates())
def test_days_sort_as_time_goes(one: object, other: object) -> None:
    assert (day_of(str(one)) <= day_of(str(other))) is (str(one) <= str(other))
    assert day_of("") == day_of("soon") == LAST


def test_the_menu_narrows_and_the_button_lists_all_again(
    qtbot: QtBot, pane: SourcesPane, catalogue: Catalogue, ids: dict[str, int]
) -> None:
    edit_sources(catalogue.project, [ids["alpha"], ids["beta"]], handling="TLP:AMBER", language="pl", authors="X")
    menu = pane.narrowing_menu()
    subs = {action.text(): action.menu() for action in menu.actions() if action.menu()}
    assert isinstance(subs["Handling"], QMenu)
    amber = next(one for one in subs["Handling"].actions() if one.text().startswith("TLP:AMBER"))
    assert amber.text() == "TLP:AMBER\t2"
    amber.trigger()
    assert titles(pane) == ["alpha", "beta"]
    assert pane.told.text() == "TLP:AMBER"
    edit_source(catalogue.project, ids["beta"], handling="TLP:RED")
    assert titles(pane) == ["alpha"]
    qtbot.mouseClick(pane.told, CLICK)
    assert len(titles(pane)) == 4
    next(one for one in menu.actions() if one.text().startswith("Without author")).trigger()
    assert titles(pane) == ["harbour", "gamma"]


def test_a_group_is_made_from_the_menu_and_narrows(
    qtbot: QtBot, pane: SourcesPane, catalogue: Catalogue, ids: dict[str, int]
) -> None:
    pane.group_name.open([ids["alpha"], ids["gamma"]])
    qtbot.keyClicks(pane.group_name.field, "Official")
    qtbot.keyClick(pane.group_name.field, Qt.Key.Key_Return)
    (group,) = groups(catalogue.reading)
    assert group.sources == {ids["alpha"], ids["gamma"]}
    pane.narrow_to(Narrowing().toggled("group", group.id))
    assert titles(pane) == ["alpha", "gamma"]
    pane._put_into_group([ids["alpha"]], group.id, False)
    assert titles(pane) == ["gamma"]
    catalogue.project.undo()
    assert titles(pane) == ["alpha", "gamma"]


def test_folders_without_a_listed_source_step_back(pane: SourcesPane, catalogue: Catalogue, ids: dict[str, int]) -> None:
    create_folder(catalogue.project, "Empty")
    full = create_folder(catalogue.project, "Full", None, [ids["beta"]])
    edit_source(catalogue.project, ids["beta"], language="pl")
    assert titles(pane)[:2] == ["Empty", "Full"]
    pane.narrow_to(Narrowing(language=frozenset({"pl"})))
    assert titles(pane) == ["Full"]
    assert titles(pane, full) == ["beta"]
    move_sources(catalogue.project, [ids["beta"]], None)
    assert titles(pane) == ["beta"]


def test_the_menu_of_several_offers_what_can_be_done_with_them(
    pane: SourcesPane, catalogue: Catalogue, ids: dict[str, int]
) -> None:
    create_group(catalogue.project, "G")
    pane.view.select(ids["alpha"], ids["beta"])
    pane._menu(ids["alpha"], pane.mapToGlobal(pane.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.text().split("\t")[0] for action in menu.actions()]
    assert names == ["Edit the records of 2 sources", "Move to folder", "Groups", "Delete…"]
    menu.close()


def test_what_is_dragged_comes_back_and_damage_is_passed_over() -> None:
    assert rows_in(rows_data([1, 2**62], "x")) == (1, 2**62)
    data = rows_data([1], "x")
    data.setData("application/x-workbench-sources", b"[1, {")
    assert rows_in(data) == ()


def test_own_order_holds_over_all_folders(pane: SourcesPane, catalogue: Catalogue) -> None:
    positions = [one.position for one in catalogue.sources.values()]
    assert all(first < second for first, second in pairwise(positions))
