"""The navigator of the Sources activity."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.panes.pane_sources import add_source
from workbench.sources.editing import delete_source, edit_source
from workbench.ui.catalogue import Catalogue
from workbench.ui.sources import SourcesPane
from workbench.ui.theme.tokens import Tokens

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def pane(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens, asked: list[str]) -> Iterator[SourcesPane]:
    def agreed(words: str, _act: str) -> bool:
        asked.append(words)
        return len(asked) > 1

    made = SourcesPane(catalogue, tokens, agreed)
    tester = QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.addWidget(made)
    made.resize(280, 500)
    made.show()
    qtbot.waitExposed(made)
    yield made
    del tester
    made.close()


def test_a_source_shows_who_when_how_long_and_how_much_is_coded(pane: SourcesPane, catalogue: Catalogue) -> None:
    one = next(iter(catalogue.sources))
    edit_source(catalogue.project, one, authors="J. Nowak", published="1999-05")
    row = pane.model.record(one).row  # type: ignore[union-attr]
    assert row.second.startswith("J. Nowak · 1999-05 · ")
    assert (row.count, row.icon) == ("4", "file-text")


def test_double_click_and_enter_open_a_click_chooses(qtbot: QtBot, pane: SourcesPane, catalogue: Catalogue) -> None:
    one = next(iter(catalogue.sources))
    place = pane.view.visualRect(pane.model.index_of(one)).center()
    with qtbot.waitSignal(pane.source_chosen) as chosen:
        qtbot.mouseClick(pane.view.viewport(), CLICK, pos=place)
    with qtbot.waitSignal(pane.source_opened) as opened:
        qtbot.mouseDClick(pane.view.viewport(), CLICK, pos=place)
    with qtbot.waitSignal(pane.source_opened) as entered:
        qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert chosen.args == opened.args == entered.args == [one]


def test_rename_in_place_and_undo(qtbot: QtBot, pane: SourcesPane, catalogue: Catalogue) -> None:
    one = next(iter(catalogue.sources))
    pane.select(one)
    qtbot.keyClick(pane.view, Qt.Key.Key_F2)
    field = pane.view.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, "The letter")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: catalogue.sources[one].title == "The letter", timeout=10_000)
    catalogue.project.undo()
    assert pane.model.record(one).row.name == "harbour"  # type: ignore[union-attr]


def test_delete_says_what_goes_asks_and_undo_brings_it_back(
    qtbot: QtBot, pane: SourcesPane, catalogue: Catalogue, asked: list[str]
) -> None:
    one = next(iter(catalogue.sources))
    pane.select(one)
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert one in catalogue.sources
    assert "4 coding" in asked[0]
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert not catalogue.sources
    assert not pane.view.isVisible()
    catalogue.project.undo()
    assert pane.view.isVisible()
    assert list(pane.model.ids()) == [one]


def test_the_choice_stays_when_sources_come_and_go(pane: SourcesPane, catalogue: Catalogue) -> None:
    more = [add_source(catalogue.project, f"{number}.txt", f"Text {number} of many.") for number in range(30)]
    pane.select(more[20])
    place = pane.view.verticalScrollBar().value()
    delete_source(catalogue.project, more[29])
    add_source(catalogue.project, "last.txt", "The last text.")
    assert (pane.view.current, pane.view.verticalScrollBar().value()) == (more[20], place)


def test_the_filter_finds_by_author_and_file(qtbot: QtBot, pane: SourcesPane, catalogue: Catalogue) -> None:
    other = add_source(catalogue.project, "letter.txt", "Dear harbour master.")
    edit_source(catalogue.project, other, authors="Łucja Nowak")
    qtbot.keyClicks(pane.filter, "lucja")
    assert list(pane.model.ids()) == [other]
    pane.filter.clear()
    assert len(pane.model.ids()) == 2


def test_the_menu_offers_what_can_be_done(pane: SourcesPane, catalogue: Catalogue) -> None:
    pane._menu(next(iter(catalogue.sources)), pane.mapToGlobal(pane.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text().split("\t")[0] for action in menu.actions()] == [
        "Open", "Open beside", "Details", "Rename", "New version", "Export annotated source…", "Move to folder", "Groups",
        "Delete…",
    ]  # fmt: skip
    menu.close()
