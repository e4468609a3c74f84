"""The navigator of the Coding activity."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from workbench.coding.attaching import NewTheme, attach
from workbench.coding.theme_places import move_theme
from workbench.coding.themes import create_theme
from workbench.entities.claims import create_statement
from workbench.model.span import Span
from workbench.ui.catalogue import Catalogue
from workbench.ui.codebook import CodebookPane
from workbench.ui.codebook.views import NameProblem
from workbench.ui.mime import SPANS, TARGET, target_data
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.rows import RowRole

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def pane(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> Iterator[CodebookPane]:
    made = CodebookPane(catalogue, tokens)
    testers = [
        QAbstractItemModelTester(section.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for section in (made.themes, made.groups, made.entities)
    ]
    qtbot.addWidget(made)
    made.resize(280, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    del testers
    made.close()


def names(pane: CodebookPane, parent: int = 0) -> list[str]:
    model = pane.themes.model
    return [model.record(one).row.name for one in model.ids(parent)]  # type: ignore[union-attr]


def theme_id(catalogue: Catalogue, path: str) -> int:
    return next(theme.id for theme in catalogue.themes.values() if theme.path == path)


def test_a_theme_that_only_holds_others_shows_their_sum_and_no_swatch(pane: CodebookPane, catalogue: Catalogue) -> None:
    rows = [pane.themes.model.index_of(theme_id(catalogue, path)).data(RowRole) for path in ("Trade", "Trade/Cranes")]
    assert [(row.count, row.colour >= 0) for row in rows] == [("2", False), ("2", True)]


def test_what_is_open_chosen_and_on_view_stays_when_something_is_attached(pane: CodebookPane, catalogue: Catalogue) -> None:
    for number in range(60):
        create_theme(catalogue.project, f"Trade/Theme {number:02}")
    view, model = pane.themes.view, pane.themes.model
    chosen = theme_id(catalogue, "Trade/Theme 30")
    view.select(chosen)
    view.setExpanded(model.index_of(theme_id(catalogue, "Weather")), False)
    place = view.verticalScrollBar().value()
    version = next(iter(catalogue.sources.values())).version_id
    attach(catalogue.project, version, [Span(0, 11)], NewTheme("Another"))
    assert view.current == chosen
    assert view.isExpanded(model.index_of(theme_id(catalogue, "Trade")))
    assert not view.isExpanded(model.index_of(theme_id(catalogue, "Weather")))
    assert view.verticalScrollBar().value() == place > 0
    assert names(pane)[-1] == "Another"


def test_undo_takes_a_theme_away_and_redo_brings_it_back(pane: CodebookPane, catalogue: Catalogue) -> None:
    create_theme(catalogue.project, "New one")
    catalogue.project.undo()
    assert names(pane) == ["Trade", "Weather"]
    catalogue.project.redo()
    assert names(pane) == ["Trade", "Weather", "New one"]


def test_f2_renames_in_place(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    one = theme_id(catalogue, "Weather/Fog")
    pane.themes.view.select(one)
    pane.themes.view.setFocus()
    qtbot.keyClick(pane.themes.view, Qt.Key.Key_F2)
    field = pane.themes.view.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, "Mist")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: catalogue.themes[one].name == "Mist", timeout=10_000)


def test_a_name_that_is_taken_is_refused_at_the_field(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    one, view = theme_id(catalogue, "Trade/Ferries"), pane.themes.view
    view.rename(one)
    field = view.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, "Cranes")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    problem = view.findChild(NameProblem)
    assert problem is not None
    assert problem.isVisible()
    assert "Cranes" in problem.text()
    assert field.isVisible(), "it stays open for another name"
    qtbot.keyClicks(field, " of old")
    assert not problem.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: catalogue.themes[one].name == "Cranes of old", timeout=10_000)


def test_leaving_a_name_that_is_taken_lets_the_old_one_be(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    one, view = theme_id(catalogue, "Trade/Ferries"), pane.themes.view
    failed: list[object] = []
    catalogue.failed.connect(failed.append)
    view.rename(one)
    field = view.findChild(QLineEdit)
    assert field is not None
    field.setText("Cranes")
    pane.filter.setFocus()
    qtbot.waitUntil(lambda: view.findChild(QLineEdit) is None, timeout=10_000)
    assert (catalogue.themes[one].name, failed) == ("Ferries", [])


def test_plus_makes_a_nested_theme_and_tells_of_it(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    qtbot.mouseClick(pane.themes.head.button, CLICK)
    qtbot.keyClicks(pane.themes.name.field, "Weather/Storm")
    with qtbot.waitSignal(pane.theme_chosen) as told:
        qtbot.keyClick(pane.themes.name.field, Qt.Key.Key_Return)
    assert catalogue.themes[told.args[0]].path == "Weather/Storm"
    assert pane.themes.view.current == told.args[0]
    assert not pane.themes.name.isVisible()


def test_plus_makes_an_entity_of_a_kind(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    qtbot.mouseClick(pane.entities.head.button, CLICK)
    pane.entities.name.kinds.setCurrentIndex(pane.entities.name.kinds.findData("State"))
    qtbot.keyClicks(pane.entities.name.field, "Poland")
    with qtbot.waitSignal(pane.entity_chosen) as told:
        qtbot.keyClick(pane.entities.name.field, Qt.Key.Key_Return)
    assert (catalogue.entities[told.args[0]].name, catalogue.entities[told.args[0]].kind) == ("Poland", "State")


def test_delete_says_what_goes_at_its_place_first(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    trade, question = theme_id(catalogue, "Trade"), pane.themes.question
    pane.themes.view.select(trade)
    qtbot.keyClick(pane.themes.view, Qt.Key.Key_Delete)
    assert question.isVisible()
    assert "Trade" in question.title.text()
    assert "2 sub-themes" in question.words.text()
    assert "2 codings" in question.words.text()
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert not question.isVisible()
    assert trade in catalogue.themes
    qtbot.keyClick(pane.themes.view, Qt.Key.Key_Delete)
    qtbot.mouseClick(question.go, CLICK)
    assert names(pane) == ["Weather"]
    catalogue.project.undo()
    assert names(pane) == ["Trade", "Weather"]


def test_the_filter_finds_by_folded_letters_aliases_and_shows_what_stands_above(
    qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue
) -> None:
    qtbot.keyClicks(pane.filter, "lodz")
    assert [pane.entities.model.record(one).row.name for one in pane.entities.model.ids()] == ["Łódź"]  # type: ignore[union-attr]
    assert names(pane) == []
    pane.filter.clear()
    qtbot.keyClicks(pane.filter, "crane")
    assert names(pane) == ["Trade"]
    assert names(pane, theme_id(catalogue, "Trade")) == ["Cranes"]
    qtbot.keyClick(pane.filter, Qt.Key.Key_Escape)
    assert names(pane) == ["Trade", "Weather"]


def test_a_theme_is_dragged_into_another_but_not_into_itself(pane: CodebookPane, catalogue: Catalogue) -> None:
    model, ferries, weather = pane.themes.model, theme_id(catalogue, "Trade/Ferries"), theme_id(catalogue, "Weather")
    trade, move = theme_id(catalogue, "Trade"), Qt.DropAction.MoveAction
    data = model.mimeData([model.index_of(ferries)])
    assert data.hasFormat(TARGET)
    model.dropMimeData(data, move, -1, -1, model.index_of(weather))
    assert catalogue.themes[ferries].path == "Weather/Ferries"
    model.dropMimeData(data, move, 0, 0, model.index_of(weather))
    assert names(pane, weather) == ["Ferries", "Fog"]
    assert not model.canDropMimeData(
        target_data("theme", trade, ""), move, -1, -1, model.index_of(theme_id(catalogue, "Trade/Cranes"))
    )
    model.dropMimeData(model.mimeData([model.index_of(trade)]), move, 2, 0, QModelIndex())
    assert names(pane) == ["Weather", "Trade"]


def test_moving_back_and_forth_keeps_the_tree_whole(pane: CodebookPane, catalogue: Catalogue) -> None:
    cranes, weather, trade = (theme_id(catalogue, path) for path in ("Trade/Cranes", "Weather", "Trade"))
    move_theme(catalogue.project, cranes, weather, 0)
    move_theme(catalogue.project, trade, cranes, 0)
    assert names(pane, cranes) == ["Trade"]
    catalogue.project.undo()
    catalogue.project.undo()
    assert names(pane, trade) == ["Cranes", "Ferries"]


def test_text_dropped_on_a_theme_is_told(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    from PySide6.QtCore import QMimeData

    data = QMimeData()
    data.setData(SPANS, b"[[4, 11], [20, 30]]")
    fog = theme_id(catalogue, "Weather/Fog")
    with qtbot.waitSignal(pane.spans_dropped) as told:
        pane.themes.model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, pane.themes.model.index_of(fog))
    assert told.args == ["theme", fog, (Span(4, 11), Span(20, 30))]


def test_enter_asks_to_attach_and_a_click_chooses(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    fog = theme_id(catalogue, "Weather/Fog")
    place: QPoint = pane.themes.view.visualRect(pane.themes.model.index_of(fog)).center()
    with qtbot.waitSignal(pane.theme_chosen) as chosen:
        qtbot.mouseClick(pane.themes.view.viewport(), CLICK, pos=place)
    with qtbot.waitSignal(pane.attach_wanted) as wanted:
        qtbot.keyClick(pane.themes.view, Qt.Key.Key_Return)
    assert (chosen.args, wanted.args) == ([fog], ["theme", fog])


def test_menus_change_colour_and_kind(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    fog, anna = theme_id(catalogue, "Weather/Fog"), next(e.id for e in catalogue.entities.values() if e.name == "Anna Nowak")
    for act, one, words in ((pane.themes_side.show_menu, fog, "Colour"), (pane.entities_side.show_menu, anna, "Kind")):
        _choose_in_menu(pane, act, one, words)
    assert catalogue.themes[fog].colour == 7
    assert catalogue.entities[anna].kind == "Alliance"


def _choose_in_menu(pane: CodebookPane, act: Callable[[int, QPoint], None], one: int, words: str) -> None:
    from PySide6.QtWidgets import QApplication, QMenu

    act(one, pane.mapToGlobal(QPoint(40, 40)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    sub = next(action.menu() for action in menu.actions() if action.text() == words)
    assert isinstance(sub, QMenu)
    sub.actions()[7 if words == "Colour" else 5].trigger()
    menu.close()


def test_the_menus_offer_to_show_only_this_in_the_text(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    from PySide6.QtWidgets import QApplication, QMenu

    fog = next(one.id for one in catalogue.themes.values() if one.name == "Fog")
    anna = next(one.id for one in catalogue.entities.values() if one.name == "Anna Nowak")
    told: list[int] = []
    pane.only_wanted.connect(told.append)
    for act, one in ((pane.themes_side.show_menu, fog), (pane.entities_side.show_menu, anna)):
        act(one, QPoint(10, 10))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == "Show only this in the text").trigger()
        menu.close()
    assert told == [fog, anna]


def test_the_question_whether_to_delete_stands_above_the_rows_and_enter_alone_deletes_nothing(
    qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue
) -> None:
    pane.resize(220, 800)
    port = next(one.id for one in catalogue.entities.values() if one.mentions)
    for number in range(12):
        create_statement(catalogue.project, port, "population", f"{number},000")
    section = pane.entities
    qtbot.keyClick(section.view, Qt.Key.Key_Home)
    section.view.select(port)
    qtbot.keyClick(section.view, Qt.Key.Key_Delete)
    question = section.question
    qtbot.waitUntil(lambda: section.height() >= section.minimumHeight(), timeout=10_000)
    QApplication.processEvents()
    assert section.view.mapTo(section, QPoint(0, 0)).y() >= question.geometry().bottom()
    assert question.rect().contains(question.cancel.geometry())
    assert question.words.height() >= question.words.heightForWidth(question.words.width())
    assert question.cancel.hasFocus()
    qtbot.keyClick(question.cancel, Qt.Key.Key_Return)
    assert not question.isVisible()
    assert port in catalogue.entities
