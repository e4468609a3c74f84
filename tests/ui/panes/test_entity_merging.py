"""Entities merged and split in the navigator: asked at their place, by menu and by dragging, undone at once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from workbench.entities.claims import create_relation, create_statement
from workbench.entities.records import entity
from workbench.entities.splitting import mergers
from workbench.ui.catalogue import Catalogue
from workbench.ui.codebook import CodebookPane
from workbench.ui.mime import target_data
from workbench.ui.theme.tokens import Tokens

ENTER = Qt.Key.Key_Return


@pytest.fixture
def pane(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> CodebookPane:
    """The navigator, shown."""
    made = CodebookPane(catalogue, tokens)
    qtbot.addWidget(made)
    made.resize(300, 900)
    made.show()
    return made


def named(catalogue: Catalogue, name: str) -> int:
    return next(one.id for one in catalogue.entities.values() if one.name == name)


def choose(qtbot: QtBot, words: str) -> None:
    """Trigger an entry of the open menu."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=10_000)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text() == words)
    action.trigger()
    menu.close()


def test_a_merger_says_what_it_does_and_is_undone_at_once(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    project, side = catalogue.project, pane.entities_side
    city, port = named(catalogue, "Łódź"), named(catalogue, "Port authority")
    create_statement(project, city, "population", "700,000")
    create_relation(project, city, "UnknownLink", port)
    side.show_menu(city, QPoint(0, 0))
    choose(qtbot, "Merge into…")
    question = side.section.question
    assert question.isVisible()
    QTest.keyClicks(question.field, "the port")
    words = question.words.text()
    assert all(
        part in words for part in ("“Łódź” becomes a name of “Port authority”", "1 mention", "1 statement", "1 relation")
    )
    QTest.keyClick(question.field, ENTER)
    assert not question.isVisible()
    assert city not in catalogue.entities
    assert set(entity(catalogue.reading, port).aliases) == {"Łódź", "Lodz", "the port"}
    assert side.section.view.selected == [port]
    project.undo()
    assert {city, port} <= set(side.section.model.ids())


def test_an_entity_dropped_on_another_asks_to_merge(pane: CodebookPane, catalogue: Catalogue) -> None:
    side = pane.entities_side
    city, port = named(catalogue, "Łódź"), named(catalogue, "Port authority")
    data = target_data("entity", city, "Łódź")
    model = side.section.model
    assert not model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, 0, model.index_of(city)), "not on itself"
    assert model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, 0, model.index_of(port))
    model.dropMimeData(data, Qt.DropAction.CopyAction, -1, 0, model.index_of(port))
    question = side.section.question
    assert question.isVisible()
    assert question.chosen == port
    QTest.keyClick(question.field, Qt.Key.Key_Escape)
    assert city in catalogue.entities


def test_what_was_merged_is_split_off_by_the_menu(qtbot: QtBot, pane: CodebookPane, catalogue: Catalogue) -> None:
    side = pane.entities_side
    city, port = named(catalogue, "Łódź"), named(catalogue, "Port authority")
    side.merging.merge(city, into=port)
    QTest.keyClick(side.section.question.field, ENTER)
    assert [one.name for one in mergers(catalogue.reading, port)] == ["Łódź"]
    side.show_menu(port, QPoint(0, 0))
    choose(qtbot, "Split “Łódź” off again")
    again = named(catalogue, "Łódź")
    assert entity(catalogue.reading, again).mentions == 1
    assert side.section.view.selected == [again]


def test_nothing_is_chosen_before_the_analyst_types_or_points(pane: CodebookPane, catalogue: Catalogue) -> None:
    city, port = named(catalogue, "Łódź"), named(catalogue, "Port authority")
    question = pane.entities_side.section.question
    pane.entities_side.merging.merge(city)
    assert question.chosen == 0
    QTest.keyClick(question.field, ENTER)
    assert question.isVisible()
    assert city in catalogue.entities, "Enter alone merges nothing"
    QTest.keyClicks(question.field, "the port")
    assert question.chosen == port
    for _each in "the port":
        QTest.keyClick(question.field, Qt.Key.Key_Backspace)
    assert question.chosen == 0
    QTest.keyClick(question.field, Qt.Key.Key_Down)
    QTest.keyClick(question.field, ENTER)
    assert city not in catalogue.entities
