"""The inspector's acts on codings and on many passages: comments in place, menus, one step for all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from workbench.coding.attaching import comment_on
from workbench.coding.many import delete_many
from workbench.coding.records import CodingRecord, passage, passages
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector import InspectorPane
from workbench.ui.theme.tokens import Tokens

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def inspector(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> InspectorPane:
    """The inspector, shown and active."""
    made = InspectorPane(catalogue, tokens)
    qtbot.addWidget(made)
    made.resize(328, 900)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def themed(catalogue: Catalogue) -> list[int]:
    """The three passages with themes: two of Cranes, one of Fog."""
    return [record.id for record in passages(catalogue.reading) if record.codings[0].theme_id]


def test_a_comment_is_written_below_its_coding_as_one_step(
    inspector: InspectorPane, catalogue: Catalogue, themed: list[int], qtbot: QtBot
) -> None:
    inspector.show_passage(themed[0])
    coding = passage(catalogue.reading, themed[0]).codings[0]
    steps = len(catalogue.project.history())
    inspector.comment_on(coding.id)
    row = inspector.passage.attached.row(coding.id)
    assert row is not None
    assert row.comment is not None
    assert row.comment.hasFocus()
    QTest.keyClicks(row.comment, "so he says")
    inspector.refresh()
    assert row.comment.hasFocus(), "what is typed does not take the field away"
    QTest.keyClicks(row.comment, ", twice")
    with qtbot.waitSignal(inspector.text_wanted, timeout=10_000):
        QTest.keyClick(row.comment, Qt.Key.Key_Escape)
    assert passage(catalogue.reading, themed[0]).codings[0].comment == "so he says, twice"
    assert len(catalogue.project.history()) == steps + 1
    catalogue.project.undo()
    inspector.refresh()
    assert row.comment.toPlainText() == ""
    inspector.comment_on(12345)


def test_the_menu_of_a_coding_asks_the_reader_for_what_it_does(
    inspector: InspectorPane, catalogue: Catalogue, themed: list[int], qtbot: QtBot
) -> None:
    inspector.show_passage(themed[0])
    coding = passage(catalogue.reading, themed[0]).codings[0]
    row = inspector.passage.attached.row(coding.id)
    assert row is not None
    qtbot.mouseClick(row.more, CLICK)
    menu = next(one for one in row.findChildren(QMenu) if one.isVisible())
    with qtbot.waitSignal(inspector.act_wanted, timeout=10_000) as told:
        menu.actions()[0].trigger()
    assert told.args == ["change", coding]
    menu.close()


def test_many_passages_are_shown_with_what_they_share(
    inspector: InspectorPane, catalogue: Catalogue, themed: list[int]
) -> None:
    inspector.show_many(themed)
    view = inspector.many
    assert view.head.words.text() == "3 passages"
    shown = [(row.sign.name, row.sign.aside) for one in catalogue.themes if (row := view.attached.row(one)) is not None]
    assert sorted(shown) == [("Cranes", "2 / 3"), ("Fog", "1 / 3")]
    steps = len(catalogue.project.history())
    QTest.mouseClick(view.grades.boxes["2"], CLICK)
    QTest.mouseClick(view.key, CLICK)
    inspector.refresh()
    assert [(r.credibility, r.is_key) for r in (passage(catalogue.reading, one) for one in themed)] == [(2, True)] * 3
    assert view.grades.boxes["2"].chosen
    assert view.key.isChecked()
    assert len(catalogue.project.history()) == steps + 2
    catalogue.project.undo()
    catalogue.project.undo()
    inspector.refresh()
    assert not view.key.isChecked()


def test_acts_on_many_are_asked_of_the_reader(
    inspector: InspectorPane, catalogue: Catalogue, themed: list[int], qtbot: QtBot
) -> None:
    inspector.show_many(themed)
    cranes = next(theme.id for theme in catalogue.themes.values() if theme.name == "Cranes")
    asked: list[tuple[str, CodingRecord | None]] = []
    inspector.act_wanted.connect(lambda act, about: asked.append((act, about)))
    for button in inspector.many.buttons.values():
        qtbot.mouseClick(button, CLICK)
    inspector.many.attached.acted.emit("detach", cranes)
    inspector.many.attached.acted.emit("change", cranes)
    assert [act for act, _ in asked] == ["attach", "merge", "delete", "detach_all", "change"]
    assert all(about is not None and (about.theme_id, about.name) == (cranes, "Cranes") for _, about in asked[3:])


def test_passages_that_are_all_gone_leave_nothing_to_show(
    inspector: InspectorPane, catalogue: Catalogue, themed: list[int]
) -> None:
    inspector.show_many(themed)
    delete_many(catalogue.project, themed)
    inspector.refresh()
    assert inspector.currentWidget() is not inspector.many


def test_what_another_analyst_said_is_shown_but_not_offered_for_change(
    inspector: InspectorPane, catalogue: Catalogue, themed: list[int], qtbot: QtBot
) -> None:
    coding = passage(catalogue.reading, themed[0]).codings[0]
    comment_on(catalogue.project, coding.id, "as she sees it")
    catalogue.project.act_as("Jan Nowak")
    inspector.show_passage(themed[0])
    row = inspector.passage.attached.row(coding.id)
    assert row is not None
    assert row.comment is not None
    inspector.comment_on(coding.id)
    QTest.keyClicks(row.comment, "not so")
    assert passage(catalogue.reading, themed[0]).codings[0].comment == "as she sees it"
    assert row.comment.toPlainText() == "as she sees it"
    assert [button.accessibleName() for button in row.findChildren(QToolButton)] == ["More about “Cranes”"]
    qtbot.mouseClick(row.more, CLICK)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Mark all its passages in this text"]
    menu.close()
