"""Acts on themes in their tree: moved by keys and drags, merged, grouped, retired, each undone at once in the open view."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from workbench.coding.theme_groups import create_group
from workbench.coding.themes import create_theme, retire_themes
from workbench.ui.catalogue import Catalogue
from workbench.ui.codebook import CodebookPane
from workbench.ui.mime import TARGET, targets_in
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.rows import RowRole

CLICK, CTRL, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def pane(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> Iterator[CodebookPane]:
    made = CodebookPane(catalogue, tokens)
    testers = [
        QAbstractItemModelTester(section.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for section in (made.themes, made.groups, made.entities)
    ]
    qtbot.addWidget(made)
    made.resize(280, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    del testers
    made.close()


def one(catalogue: Catalogue, path: str) -> int:
    return next(theme.id for theme in catalogue.themes.values() if theme.path == path)


def paths(catalogue: Catalogue) -> list[str]:
    return [theme.path for theme in catalogue.themes.values()]


def shown(pane: CodebookPane, parent: int = 0) -> list[str]:
    """The names in the tree as it stands, depth first."""
    model, found = pane.themes.model, []
    for each in model.ids(parent):
        record = model.record(each)
        assert record is not None
        found += [record.row.name, *shown(pane, each)]
    return found


def click(
    qtbot: QtBot, pane: CodebookPane, theme_id: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    place = pane.themes.view.visualRect(pane.themes.model.index_of(theme_id)).center()
    qtbot.mouseClick(pane.themes.view.viewport(), CLICK, modifier, place)


def chosen_from_menu(pane: CodebookPane, *words: str) -> None:
    """Trigger an entry of the menu that is open, through its submenus."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    outer = menu
    for word in words:
        action = next(action for action in menu.actions() if action.text().split("\t")[0] == word)
        inner = action.menu()
        if isinstance(inner, QMenu):
            menu = inner
        else:
            action.trigger()
    outer.close()


def test_alt_and_arrows_order_and_nest(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    view, ferries = pane.themes.view, one(catalogue, "Trade/Ferries")
    click(qtbot, pane, ferries)
    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    assert shown(pane) == ["Trade", "Ferries", "Cranes", "Weather", "Fog"]
    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    assert shown(pane)[1] == "Ferries", "nothing is above it"
    qtbot.keyClick(view, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert "Trade/Cranes/Ferries" in paths(catalogue)
    assert view.isExpanded(pane.themes.model.index_of(one(catalogue, "Trade/Cranes")))
    assert view.current == ferries
    qtbot.keyClick(view, Qt.Key.Key_Left, ALT)
    qtbot.keyClick(view, Qt.Key.Key_Left, ALT)
    assert paths(catalogue) == ["Trade", "Trade/Cranes", "Ferries", "Weather", "Weather/Fog"]
    pane.themes_side.show_menu(ferries, pane.mapToGlobal(QPoint(40, 40)))
    chosen_from_menu(pane, "Move", "Down")
    assert paths(catalogue) == ["Trade", "Trade/Cranes", "Weather", "Weather/Fog", "Ferries"]
    for _ in range(6):
        catalogue.project.undo()
    assert shown(pane) == ["Trade", "Cranes", "Ferries", "Weather", "Fog"]


def test_several_move_together_as_one_step(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    create_theme(catalogue.project, "Trade/Docks")
    view = pane.themes.view
    click(qtbot, pane, one(catalogue, "Trade/Ferries"))
    click(qtbot, pane, one(catalogue, "Trade/Docks"), SHIFT)
    assert len(view.selected) == 2
    qtbot.keyClick(view, Qt.Key.Key_Left, ALT)
    assert shown(pane) == ["Trade", "Cranes", "Ferries", "Docks", "Weather", "Fog"]
    assert len(view.selected) == 2, "what was chosen stays chosen"
    catalogue.project.undo()
    assert "Trade/Docks" in paths(catalogue)


def test_several_are_dragged_together_in_the_order_of_the_tree(pane: CodebookPane, catalogue: Catalogue) -> None:
    model, weather = pane.themes.model, one(catalogue, "Weather")
    ids = [one(catalogue, path) for path in ("Trade/Ferries", "Trade/Cranes")]
    data = model.mimeData([model.index_of(each) for each in ids])
    assert data.hasFormat(TARGET)
    assert targets_in(data) == ("theme", (ids[1], ids[0]))
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, model.index_of(weather))
    assert shown(pane) == ["Trade", "Weather", "Cranes", "Ferries", "Fog"]
    inner = model.mimeData([model.index_of(weather), model.index_of(ids[0])])
    assert targets_in(inner) == ("theme", (weather,)), "what lies in another goes with it"
    assert not model.canDropMimeData(inner, Qt.DropAction.MoveAction, 0, 0, model.index_of(ids[0])), "no cycles"


def test_a_drop_where_the_name_is_taken_is_refused(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    create_theme(catalogue.project, "Cranes")
    model = pane.themes.model
    data = model.mimeData([model.index_of(one(catalogue, "Cranes"))])
    with qtbot.waitSignal(catalogue.failed) as told:
        model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index_of(one(catalogue, "Trade")))
    assert told.args[0].name == "Cranes"
    assert "Cranes" in paths(catalogue)


def test_enter_on_several_asks_to_attach_them_all(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    ids = tuple(one(catalogue, path) for path in ("Trade/Cranes", "Weather/Fog"))
    click(qtbot, pane, ids[0])
    click(qtbot, pane, ids[1], CTRL)
    with qtbot.waitSignal(pane.several_wanted) as told:
        qtbot.keyClick(pane.themes.view, Qt.Key.Key_Return)
    assert told.args == ["theme", ids]


def test_merge_asks_at_its_place_says_what_goes_over_and_is_undone_at_once(
    qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue
) -> None:
    fog, cranes, question = one(catalogue, "Weather/Fog"), one(catalogue, "Trade/Cranes"), pane.themes.question
    pane.themes_side.show_menu(fog, pane.mapToGlobal(QPoint(40, 40)))
    chosen_from_menu(pane, "Merge into…")
    assert question.isVisible()
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    assert question.isVisible(), "nothing is chosen beforehand"
    assert not question.chosen
    qtbot.keyClicks(question.field, "crane")
    assert question.chosen == cranes
    assert "personal key" in question.words.text()
    assert "Over to “Cranes”: 1 coding." in question.words.text()
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    assert not question.isVisible()
    assert shown(pane) == ["Trade", "Cranes", "Ferries", "Weather"]
    assert pane.themes.view.current == cranes
    row = pane.themes.model.index_of(cranes).data(RowRole)
    assert row.count == "3"
    catalogue.project.undo()
    assert shown(pane) == ["Trade", "Cranes", "Ferries", "Weather", "Fog"]
    assert pane.themes.model.index_of(cranes).data(RowRole).count == "2"


def test_of_several_chosen_the_last_is_offered_to_merge_into(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    cranes, ferries = one(catalogue, "Trade/Cranes"), one(catalogue, "Trade/Ferries")
    pane.themes_side.merge((cranes, ferries))
    question = pane.themes.question
    assert question.chosen == ferries
    qtbot.keyClick(question.field, Qt.Key.Key_Up)
    assert question.chosen == cranes
    qtbot.keyClicks(question.field, "zzz")
    assert not question.go.isEnabled()
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    assert question.isVisible(), "Enter without a theme does nothing"
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert paths(catalogue) == ["Trade", "Trade/Cranes", "Trade/Ferries", "Weather", "Weather/Fog"]


def test_new_themes_of_a_name_that_is_taken_are_refused_at_the_field(
    qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue
) -> None:
    pane.new_theme()
    name = pane.themes.name
    for path, words in (("Trade/Cranes", "Cranes"), (" / ", "needed")):
        name.field.clear()
        qtbot.keyClicks(name.field, path)
        qtbot.keyClick(name.field, Qt.Key.Key_Return)
        assert name.problem.isVisible()
        assert words in name.problem.text()
    qtbot.keyClicks(name.field, "Quays")
    assert not name.problem.isVisible()
    qtbot.keyClick(name.field, Qt.Key.Key_Return)
    assert "Quays" in paths(catalogue)


def test_a_personal_key_is_set_in_place_and_a_bad_one_refused_there(
    qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue
) -> None:
    fog, question = one(catalogue, "Weather/Fog"), pane.themes.question
    pane.themes_side.show_menu(fog, pane.mapToGlobal(QPoint(40, 40)))
    chosen_from_menu(pane, "Personal key…")
    qtbot.keyClicks(question.field, "fog")
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    assert question.problem.isVisible()
    assert "fog" in question.problem.text()
    question.field.selectAll()
    qtbot.keyClicks(question.field, ";fo")
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    assert catalogue.themes[fog].key == ";fo"
    entity = next(iter(catalogue.entities))
    pane.entities_side.ask_key(entity)
    qtbot.keyClicks(pane.entities.question.field, ";fo")
    qtbot.keyClick(pane.entities.question.field, Qt.Key.Key_Return)
    assert (catalogue.themes[fog].key, catalogue.entities[entity].key) == ("", ";fo"), "a key has one owner"


def test_another_name_of_an_entity_is_asked_for_in_place(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    entity, question = next(one.id for one in catalogue.entities.values() if one.name == "Łódź"), pane.entities.question
    pane.entities_side.ask_alias(entity)
    qtbot.keyClicks(question.field, "Lodz")
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    assert "Lodz" in question.problem.text(), "it has this name already"
    qtbot.keyClicks(question.field, "h")
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    assert catalogue.entities[entity].aliases == ("Lodz", "Lodzh")


def test_retired_themes_are_dimmed_and_a_filter_hides_them(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    fog = one(catalogue, "Weather/Fog")
    pane.themes_side.show_menu(fog, pane.mapToGlobal(QPoint(40, 40)))
    chosen_from_menu(pane, "Retire")
    row = pane.themes.model.index_of(fog).data(RowRole)
    assert (row.faint, row.aside) == (True, "retired")
    pane.themes_side.show_menu(0, pane.mapToGlobal(QPoint(40, 40)))
    chosen_from_menu(pane, "Hide retired themes")
    assert shown(pane) == ["Trade", "Cranes", "Ferries", "Weather"]
    (button,) = pane.themes.chips.buttons
    qtbot.mouseClick(button, CLICK)
    assert shown(pane)[-1] == "Fog"
    assert not pane.themes.chips.isVisible()
    retire_themes(catalogue.project, [fog], retired=False)
    assert not pane.themes.model.index_of(fog).data(RowRole).faint


def test_a_group_is_made_of_chosen_themes_limits_the_tree_and_takes_drops(
    qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue
) -> None:
    assert not pane.groups.isVisible(), "what few need is hidden until first used"
    cranes, fog = one(catalogue, "Trade/Cranes"), one(catalogue, "Weather/Fog")
    click(qtbot, pane, cranes)
    click(qtbot, pane, fog, CTRL)
    pane.themes_side.show_menu(fog, pane.mapToGlobal(QPoint(40, 40)))
    chosen_from_menu(pane, "Groups", "New group…")
    qtbot.keyClicks(pane.groups.name.field, "March")
    qtbot.keyClick(pane.groups.name.field, Qt.Key.Key_Return)
    (group,) = catalogue.groups.values()
    assert (group.name, group.theme_ids) == ("March", {cranes, fog})
    view = pane.groups.view
    qtbot.mouseClick(view.viewport(), CLICK, pos=view.visualRect(pane.groups.model.index_of(group.id)).center())
    assert shown(pane) == ["Trade", "Cranes", "Weather", "Fog"]
    faint = {each: pane.themes.model.index_of(each).data(RowRole).faint for each in (one(catalogue, "Trade"), cranes)}
    assert list(faint.values()) == [True, False], "what only stands above is faint"
    ferries = one(catalogue, "Trade/Ferries")
    data = pane.themes_side._dragged([ferries], "Ferries")
    pane.groups.model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, pane.groups.model.index_of(group.id))
    assert "Ferries" in shown(pane)
    assert pane.groups.model.index_of(group.id).data(RowRole).count == "3"
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert not catalogue.groups
    assert not pane.groups.isVisible()
    assert "Fog" in shown(pane)
    assert not pane.themes.chips.isVisible()
    catalogue.project.undo()
    assert pane.groups.isVisible()


def test_groups_are_named_anew_in_place_and_not_twice_alike(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    first = create_group(catalogue.project, "March")
    create_group(catalogue.project, "April")
    pane.groups.view.rename(first)
    field = pane.groups.view.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, "April")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.isVisible()
    qtbot.keyClicks(field, " too")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: catalogue.groups[first].name == "April too", timeout=10_000)


def test_a_theme_shown_from_elsewhere_puts_what_hides_it_aside(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    group = create_group(catalogue.project, "March", [one(catalogue, "Trade/Cranes")])
    pane.limit(group)
    fog = one(catalogue, "Weather/Fog")
    assert "Fog" not in shown(pane)
    pane.select("theme", fog)
    assert pane.themes.view.current == fog
    qtbot.keyClicks(pane.filter, "cran")
    assert shown(pane) == ["Trade", "Cranes"]


def test_a_question_finds_its_room_in_a_low_window_and_gives_it_back(
    qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue
) -> None:
    create_group(catalogue.project, "March")
    pane.resize(248, 600)
    qtbot.wait(10)
    heights = [section.height() for section in (pane.themes, pane.groups, pane.entities)]
    pane.entities_side.ask_key(next(iter(catalogue.entities)))
    qtbot.wait(10)
    question = pane.entities.question
    assert question.height() >= question.room(question.width())
    assert question.geometry().bottom() <= pane.entities.rect().bottom()
    assert pane.entities.view.isVisible()
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    qtbot.wait(10)
    assert [section.height() for section in (pane.themes, pane.groups, pane.entities)] == heights
    pane.themes_side.merge((one(catalogue, "Weather/Fog"),))
    qtbot.wait(10)
    question = pane.themes.question
    qtbot.keyClicks(question.field, "crane")
    qtbot.wait(10)
    assert question.geometry().bottom() <= pane.themes.rect().bottom()
    assert not question.words.geometry().intersects(question.go.geometry())
