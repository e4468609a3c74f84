"""The passages pane in the window: opened from text, tree and menu; coding keys work in it; it follows changes and undo."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.app.passage_links import PassageLinks
from workbench.app.passage_listing import PassageListing
from workbench.app.program import Program
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.link_records import links
from workbench.coding.passage_lists import About
from workbench.coding.records import PassageRecord, codebook, passage, passages
from workbench.entities.keys import set_key
from workbench.model.span import Span
from workbench.model.theme import Theme
from workbench.ui.passages.view import PassageCards

pytestmark = pytest.mark.timeout(180)
LEFT = Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def listing(program: Program, two: dict[str, int]) -> PassageListing:
    """The pane's part, with five passages of a theme in alpha and one in beta, listed."""
    project = program.desk.project
    for name, starts in (("alpha", (0, 20, 40, 82, 100)), ("beta", (0,))):
        version = program.desk.catalogue.sources[two[name]].version_id
        for start in starts:
            attach(project, version, [Span(start, start + 9)], NewTheme("Fog/Ships"))
    part = program.desk.parts.get(PassageListing)
    part.show(About("theme", theme(program, "Ships")))
    return part


def theme(program: Program, name: str) -> int:
    return next(one.id for one in codebook(program.desk.project.reading) if one.name == name)


def cards(listing: PassageListing) -> PassageCards:
    view = listing.pane.view
    view.viewport().repaint()
    return view


def shown(listing: PassageListing) -> list[int]:
    return [one.id for one in listing.pane.listing.shown]


def record(program: Program, one: int) -> PassageRecord:
    return passage(program.desk.project.reading, one)


def names(program: Program, one: int) -> list[str]:
    return sorted(coding.name for coding in record(program, one).codings)


def choose(listing: PassageListing, *numbers: int) -> tuple[int, ...]:
    ids = tuple(shown(listing)[number] for number in numbers)
    cards(listing).choose(ids, ids[0])
    cards(listing).setFocus()
    return ids


def test_the_list_is_by_source_in_the_order_of_the_sources(program: Program, listing: PassageListing) -> None:
    heads = [row.title for row in listing.pane.model.rows if hasattr(row, "title")]
    assert heads == [one.title for one in program.desk.catalogue.sources.values()]
    assert listing.pane.count.text() == "6 in 2 sources"
    assert listing.pane.about.text() == "Ships"


def test_every_coding_key_works_on_all_that_are_chosen_one_step_each(
    qtbot: QtBot, program: Program, listing: PassageListing
) -> None:
    project, view = program.desk.project, cards(listing)
    one, two = choose(listing, 0, 2)
    listing.panes.reading.last.take(program.desk.catalogue, theme(program, "Fog"), None)
    set_key(project, Theme, theme(program, "Fog"), ";f")
    before = len(project.history())
    QTest.keyClick(view, "R")
    assert names(program, one) == names(program, two) == ["Fog", "Ships"]
    QTest.keyClick(view, "G")
    QTest.keyClick(view, "2")
    QTest.keyClick(view, "*")
    assert [(record(program, each).credibility, record(program, each).is_key) for each in (one, two)] == [(2, True)] * 2
    assert len(project.history()) == before + 3
    project.undo()
    project.undo()
    project.undo()
    assert (names(program, one), record(program, one).credibility, record(program, one).is_key) == (["Ships"], None, False)
    assert view.chosen() == (one, two), "what is chosen stays chosen"
    for letter in ";F":
        QTest.keyClick(view, letter)
    assert names(program, one) == names(program, two) == ["Fog", "Ships"]
    QTest.keyClick(view, "A")
    assert listing.field.isVisible()
    QTest.keyClicks(listing.field.field, "Harbour")
    QTest.keyClick(listing.field.field, Qt.Key.Key_Return)
    assert names(program, two) == ["Fog", "Harbour", "Ships"]
    assert view.hasFocus()
    choose(listing, 1)
    QTest.keyClick(view, "V")
    assert len(names(program, shown(listing)[1])) == 2


def test_detaching_takes_passages_out_of_the_list_and_undo_brings_them_back_in_their_place(
    program: Program, listing: PassageListing
) -> None:
    view, before = cards(listing), shown(listing)
    choose(listing, 1)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert shown(listing) == [before[0], *before[2:]]
    assert view.chosen() == (before[2],), "the next one is chosen, to go on"
    program.desk.project.undo()
    assert shown(listing) == before
    choose(listing, 0, 1, 2)
    QTest.keyClick(view, Qt.Key.Key_Delete, SHIFT)
    assert shown(listing) == before[3:]
    program.desk.project.undo()
    assert shown(listing) == before


def test_change_puts_another_theme_in_the_place_of_the_lists(program: Program, listing: PassageListing) -> None:
    view, (one, two) = cards(listing), choose(listing, 0, 1)
    QTest.keyClick(view, "X")
    QTest.keyClicks(listing.field.field, "Mist")
    QTest.keyClick(listing.field.field, Qt.Key.Key_Return)
    assert names(program, one) == names(program, two) == ["Mist"]
    assert one not in shown(listing)


def test_enter_shows_the_context_and_the_way_back_leads_back(
    program: Program, two: dict[str, int], listing: PassageListing
) -> None:
    program.desk.reading.open(two["beta"])
    program.desk.host().page.go_to(3000)
    view, (one,) = cards(listing), choose(listing, 3)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert program.desk.host().source.id == two["alpha"]
    assert program.desk.host().page.chosen == one
    assert view.hasFocus(), "one goes on in the list"
    program.window.commands.action("back").trigger()
    assert program.desk.host().source.id == two["beta"]
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return, CONTROL)
    assert program.desk.host().page.hasFocus()


def test_links_are_made_from_the_list(program: Program, listing: PassageListing) -> None:
    view, hand = cards(listing), program.desk.parts.get(PassageLinks).hand
    (one,) = choose(listing, 0)
    QTest.keyClick(view, "L")
    assert hand.is_held
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not hand.is_held
    QTest.keyClick(view, "L")
    hand.end(choose(listing, 1, 2), "explains")
    assert [link.begin.passage_id for link in links(program.desk.project.reading)] == [one, one]
    listing.show(About("links", kind="explains"))
    assert len(shown(listing)) == 3
    assert listing.pane.view.painter.notes(record(program, one)) != []


def test_the_keys_of_the_text_and_the_counts_of_the_tree_open_it(
    qtbot: QtBot, program: Program, two: dict[str, int], listing: PassageListing
) -> None:
    listing.show(About("all"))
    host = program.desk.reading.open(two["alpha"])
    host.page.setFocus()
    host.page.choose(shown(listing)[0])
    QTest.keyClick(host.page, "Q")
    assert listing.pane.listing.about == About("theme", theme(program, "Ships"))
    program.window.show_activity("coding")
    tree = program.desk.codebook.themes_side.section.view
    fog = theme(program, "Fog")
    box = tree.visualRect(tree.records.index_of(fog))
    QTest.mouseClick(tree.viewport(), LEFT, pos=QPoint(tree.viewport().width() - 20, box.center().y()))
    assert listing.pane.listing.about == About("theme", fog)
    assert len(shown(listing)) == 6
    listing.pane.below.click()
    assert shown(listing) == []
    program.desk.inspector.show_theme(theme(program, "Ships"))
    head = program.desk.inspector.theme.passages[0]
    QTest.mouseClick(head, LEFT, pos=QPoint(30, head.height() // 2))
    assert listing.pane.listing.about == About("theme", theme(program, "Ships"))
    program.desk.sources.view.count_clicked.emit(program.desk.sources.model.index_of(two["beta"]))
    assert len(shown(listing)) == 1
    for name, count in (("list_key", 0), ("list_all", 6), ("list_mine", 6), ("list_uncited", 6), ("list_ungraded", 6)):
        program.window.commands.action(name).trigger()
        assert len(shown(listing)) == count, name


def test_filter_and_orders(qtbot: QtBot, program: Program, listing: PassageListing) -> None:
    before = shown(listing)
    choose(listing, 2)
    QTest.keyClick(cards(listing), "G")
    QTest.keyClick(cards(listing), "3")
    listing.pane._set_sort("grade")
    assert shown(listing)[0] == before[2]
    assert [row.title for row in listing.pane.model.rows if hasattr(row, "title")][1] == "Not graded"
    listing.pane._set_sort("place")
    assert shown(listing) == before
    listing.pane.filter.setText("PARAGRAPH")
    assert 0 < len(shown(listing)) < 6
    listing.pane.filter.clear()
    assert shown(listing) == before


def test_copying_takes_all_that_are_chosen_with_their_sources(program: Program, listing: PassageListing) -> None:
    view = cards(listing)
    choose(listing, 0, 5)
    QTest.keyClick(view, "C", CONTROL | SHIFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.count("“") >= 2
    assert "alpha" in copied
    assert "beta" in copied


def test_what_was_missed_while_hidden_is_read_when_shown(qtbot: QtBot, program: Program, listing: PassageListing) -> None:
    program.window.docks.hide("passages")
    version = program.desk.host().version_id
    attach(program.desk.project, version, [Span(200, 220)], NewTheme("Fog/Ships"))
    assert len(shown(listing)) == 6
    program.window.commands.action("toggle_passages").trigger()
    qtbot.waitUntil(lambda: len(shown(listing)) == 7, timeout=10_000)
    assert len(passages(program.desk.project.reading)) == 7


def test_memos_statements_and_comments_are_begun_in_the_text_at_the_passage(program: Program, listing: PassageListing) -> None:
    view, (one,) = cards(listing), choose(listing, 3)
    QTest.keyClick(view, Qt.Key.Key_Return)
    host, begun = program.desk.host(), list[str]()
    for name in ("memo", "state", "comment"):
        action = host.actions_.action(name)
        action.triggered.disconnect()
        action.triggered.connect(lambda _checked=False, name=name: begun.append(name))
    for letter in "MFC":
        choose(listing, 3)
        QTest.keyClick(view, letter)
    assert begun == ["memo", "state", "comment"]
    assert host.page.chosen == one
