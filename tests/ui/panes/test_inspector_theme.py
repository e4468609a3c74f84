"""The view of a theme: all of it edited in place, its passages split off, its counts by source."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.panes.pane_sources import add_source
from workbench.coding.attaching import ThemeTarget, attach
from workbench.coding.quotes import find_quote
from workbench.coding.records import passages, passages_of_theme
from workbench.coding.theme_groups import create_group
from workbench.coding.themes import create_theme, delete_theme, edit_theme
from workbench.sources.records import document_of, sources
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector import InspectorPane
from workbench.ui.inspector.quotes import QuoteRole
from workbench.ui.inspector.theme import ThemeView
from workbench.ui.theme.tokens import Tokens

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def inspector(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> InspectorPane:
    made = InspectorPane(catalogue, tokens)
    qtbot.addWidget(made)
    made.resize(328, 1400)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def view(inspector: InspectorPane, catalogue: Catalogue) -> ThemeView:
    inspector.show_theme(named(catalogue, "Cranes"))
    inspector.theme.more.click()
    return inspector.theme


def named(catalogue: Catalogue, name: str) -> int:
    return next(theme.id for theme in catalogue.themes.values() if theme.name == name)


def test_each_field_is_typed_as_one_step(qtbot: QtBot, view: ThemeView, catalogue: Catalogue) -> None:
    cranes = named(catalogue, "Cranes")
    for name in ("definition", "when_to_use", "when_not"):
        view.texts[name].setFocus()
        qtbot.keyClicks(view.texts[name], f"on {name}")
        assert getattr(catalogue.themes[cranes], name) == f"on {name}"
    for _ in range(3):
        catalogue.project.undo()
    assert {getattr(catalogue.themes[cranes], name) for name in view.texts} == {""}
    qtbot.waitUntil(lambda: view.texts["definition"].toPlainText() == "", timeout=10_000)


def test_a_taken_name_is_told_under_the_field_and_left_it_goes(qtbot: QtBot, view: ThemeView, catalogue: Catalogue) -> None:
    cranes = named(catalogue, "Cranes")
    view.name.field.setFocus()
    view.name.field.selectAll()
    qtbot.keyClicks(view.name.field, "Ferries")
    assert view.name.problem.isVisible()
    assert "Ferries" in view.name.problem.text()
    qtbot.keyClick(view.name.field, Qt.Key.Key_Return)
    assert (view.name.field.text(), catalogue.themes[cranes].name) == ("Ferries", "Cranes")
    assert view.name.problem.isVisible()
    qtbot.keyClicks(view.name.field, " and quays")
    assert not view.name.problem.isVisible()
    assert catalogue.themes[cranes].name == "Cranes"
    qtbot.keyClick(view.name.field, Qt.Key.Key_Return)
    assert catalogue.themes[cranes].name == "Ferries and quays"
    view.name.field.selectAll()
    qtbot.keyClicks(view.name.field, "Ferries")
    view.texts["definition"].setFocus()
    assert view.name.field.text() == catalogue.themes[cranes].name == "Ferries and quays"
    assert not view.name.problem.isVisible()
    catalogue.project.undo()
    assert catalogue.themes[cranes].name == "Cranes"


def test_a_name_that_waits_belongs_to_the_theme_it_was_typed_for(
    qtbot: QtBot, view: ThemeView, inspector: InspectorPane, catalogue: Catalogue
) -> None:
    cranes, ferries = named(catalogue, "Cranes"), named(catalogue, "Ferries")
    view.name.field.setFocus()
    view.name.field.selectAll()
    qtbot.keyClicks(view.name.field, "Ferries")
    inspector.show_theme(ferries)  # without the focus leaving, as by a link
    assert (view.name.field.text(), view.name.problem.isVisible()) == ("Ferries", False)
    inspector.show_theme(cranes)
    assert (view.name.field.text(), view.name.problem.isVisible()) == ("Cranes", False)
    qtbot.keyClick(view.name.field, Qt.Key.Key_End)
    qtbot.keyClicks(view.name.field, " on rails")
    inspector.show_theme(ferries)
    assert (catalogue.themes[cranes].name, catalogue.themes[ferries].name) == ("Cranes on rails", "Ferries")
    assert view.name.field.text() == "Ferries"


def test_an_entitys_name_is_kept_whole_and_escape_takes_it_back(
    qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue
) -> None:
    city = next(entity.id for entity in catalogue.entities.values() if entity.name == "Łódź")
    inspector.show_entity(city)
    name = inspector.entity.name
    name.field.setFocus()
    qtbot.keyClick(name.field, Qt.Key.Key_End)
    qtbot.keyClicks(name.field, " Fabryczna")
    edit_theme(catalogue.project, named(catalogue, "Cranes"), definition="Anything")  # what is typed outlasts a change
    assert (catalogue.entities[city].name, name.field.text()) == ("Łódź", "Łódź Fabryczna")
    qtbot.keyClick(name.field, Qt.Key.Key_Escape)
    assert name.field.text() == "Łódź"
    name.field.selectAll()
    qtbot.keyClick(name.field, Qt.Key.Key_Backspace)
    qtbot.keyClick(name.field, Qt.Key.Key_Return)
    assert (catalogue.entities[city].name, name.problem.isVisible()) == ("Łódź", True)
    qtbot.keyClicks(name.field, "Lodz city")
    assert inspector.save_kept()
    assert catalogue.entities[city].name == "Lodz city"


def test_the_key_is_set_by_enter_and_a_bad_one_told(qtbot: QtBot, view: ThemeView, catalogue: Catalogue) -> None:
    cranes = named(catalogue, "Cranes")
    view.key.setFocus()
    qtbot.keyClicks(view.key, "xx")
    qtbot.keyClick(view.key, Qt.Key.Key_Return)
    assert "xx" in view._key_line.problem.text()
    assert view._key_line.problem.isVisible()
    view.key.selectAll()
    qtbot.keyClicks(view.key, ";c")
    qtbot.keyClick(view.key, Qt.Key.Key_Return)
    assert catalogue.themes[cranes].key == ";c"
    view.key.selectAll()
    qtbot.keyClicks(view.key, "zz")
    view.name.field.setFocus()
    assert (view.key.text(), catalogue.themes[cranes].key) == (";c", ";c")


def test_counts_and_who_are_told(qtbot: QtBot, view: ThemeView, inspector: InspectorPane, catalogue: Catalogue) -> None:
    project = catalogue.project
    add_source(project, "other.txt", "Nine cranes more stood at the second quay.")
    version = next(one.version_id for one in sources(project.reading) if "other" in one.title)
    text = document_of(project.reading, version)
    attach(project, version, find_quote(text, "second quay"), ThemeTarget(named(catalogue, "Cranes")))
    assert "Anna Kowal" in view.facts.text()
    inspector.show_theme(named(catalogue, "Trade"))
    assert "3 with sub-themes" in view.tallies.line.text()
    qtbot.mouseClick(view.tallies.line, CLICK)
    rows = [(row.title, row.own, row.whole) for row in view.tallies._rows]
    assert sorted((own, whole) for _title, own, whole in rows) == [(0, 1), (0, 2)]
    catalogue.project.undo()
    qtbot.waitUntil(lambda: len(view.tallies._rows) == 1, timeout=10_000)


def test_groups_are_ticked_in_a_menu(qtbot: QtBot, view: ThemeView, catalogue: Catalogue) -> None:
    group, cranes = create_group(catalogue.project, "March"), named(catalogue, "Cranes")
    qtbot.waitUntil(lambda: bool(view.groups._groups), timeout=10_000)
    qtbot.mouseClick(view.groups, CLICK)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert catalogue.groups[group].theme_ids == {cranes}
    qtbot.waitUntil(lambda: view.groups.text() == "March", timeout=10_000)


def test_an_example_is_chosen_from_the_passages_and_opens(qtbot: QtBot, view: ThemeView, catalogue: Catalogue) -> None:
    cranes = named(catalogue, "Cranes")
    _head, rows = view.passages
    quote = rows.quotes.index(0).data(QuoteRole)
    view._passage_menu(quote.passage_id, QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if "example" in action.text()).trigger()
    menu.close()
    assert catalogue.themes[cranes].example_id == quote.passage_id
    qtbot.waitUntil(lambda: quote.words[:8] in view.example.words.text(), timeout=10_000)
    with qtbot.waitSignal(view.passage_wanted) as told:
        qtbot.mouseClick(view.example, CLICK)
    assert told.args == [quote.passage_id]
    qtbot.mouseClick(view.example.cross, CLICK)
    assert catalogue.themes[cranes].example_id is None


def test_passages_are_split_off_by_mouse_and_name(qtbot: QtBot, view: ThemeView, catalogue: Catalogue) -> None:
    cranes, (_head, rows) = named(catalogue, "Cranes"), view.passages
    opened: list[object] = []
    view.passage_wanted.connect(opened.append)
    view.begin_split()
    question = view.splitting.question
    assert question.isVisible()
    assert not question.go.isEnabled()
    qtbot.mouseClick(rows.viewport(), CLICK, pos=rows.visualRect(rows.quotes.index(1)).center())
    assert opened == [], "clicks choose now"
    assert "1 passage of 2" in question.words.text()
    qtbot.wait(10)
    assert question.height() >= question.room(question.width()), "no word is cut off"
    qtbot.keyClicks(question.field, "Ferries")
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    assert "Ferries" in question.problem.text()
    question.field.selectAll()
    qtbot.keyClicks(question.field, "Old cranes")
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    assert not question.isVisible()
    made = named(catalogue, "Old cranes")
    assert (catalogue.themes[cranes].own, catalogue.themes[made].own) == (1, 1)
    assert len(passages_of_theme(catalogue.reading, made)) == 1
    qtbot.mouseClick(rows.viewport(), CLICK, pos=rows.visualRect(rows.quotes.index(0)).center())
    assert len(opened) == 1, "clicks open again"
    catalogue.project.undo()
    assert catalogue.themes[cranes].own == 2


def test_a_theme_that_goes_while_it_is_split_ends_the_question(
    qtbot: QtBot, view: ThemeView, inspector: InspectorPane, catalogue: Catalogue
) -> None:
    view.begin_split()
    delete_theme(catalogue.project, named(catalogue, "Cranes"))
    qtbot.waitUntil(lambda: inspector.currentWidget() is not view, timeout=10_000)
    assert view.splitting.question.isHidden()
    assert not view.splitting.is_on


def test_another_theme_shown_ends_the_question_too(view: ThemeView, inspector: InspectorPane, catalogue: Catalogue) -> None:
    view.begin_split()
    inspector.show_theme(create_theme(catalogue.project, "Quays"))
    assert view.splitting.question.isHidden()
    assert view.name.field.text() == "Quays"
    shown = passages(catalogue.reading)[0]
    edit_theme(catalogue.project, view.target_id, example_id=shown.id)
    inspector.refresh()
