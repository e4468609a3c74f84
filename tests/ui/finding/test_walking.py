"""Walking along a theme, an entity, the comments."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.coding.attaching import EntityTarget, ThemeTarget, attach, comment_on
from workbench.coding.records import marks
from workbench.model.span import Span
from workbench.ui.catalogue import Catalogue
from workbench.ui.reader.marks import Mark, MarkStore
from workbench.ui.reader.passages import neighbour_like, order
from workbench.ui.workspace import ReaderHost

SHIFT = Qt.KeyboardModifier.ShiftModifier


def chosen(host: ReaderHost) -> str:
    """The words of the chosen passage."""
    return "|".join(host.document.text[mark.start : mark.end] for mark in host.page.store.of_passage(host.page.chosen)[:1])


def theme(catalogue: Catalogue, name: str) -> int:
    return next(one.id for one in catalogue.themes.values() if one.name == name)


def attach_more(catalogue: Catalogue, host: ReaderHost, name: str, words: str) -> None:
    start = host.document.text.index(words)
    attach(catalogue.project, host.source.version_id, [Span(start, start + len(words))], ThemeTarget(theme(catalogue, name)))


def test_t_walks_along_the_theme_of_the_chosen_passage(host: ReaderHost, catalogue: Catalogue) -> None:
    attach_more(catalogue, host, "Cranes", "The master of the port")
    said: list[str] = []
    host.said.connect(said.append)
    walked = []
    for _ in range(3):
        QTest.keyClick(host.page, Qt.Key.Key_T)
        walked.append(chosen(host))
    assert walked == ["sold nine cranes", "counted every crane", "The master of the port"]
    QTest.keyClick(host.page, Qt.Key.Key_T)
    assert said[-1] == "From the beginning again"
    assert chosen(host) == "sold nine cranes"
    QTest.keyClick(host.page, Qt.Key.Key_T, SHIFT)
    assert (said[-1], chosen(host)) == ("From the end again", "The master of the port")


def test_t_on_the_only_passage_of_a_theme_says_so(host: ReaderHost) -> None:
    said: list[str] = []
    host.said.connect(said.append)
    fog = next(mark for mark in host.page.store.all() if mark.label == "Fog")
    host.page.choose(fog.passage_id)
    QTest.keyClick(host.page, Qt.Key.Key_T)
    assert (said, host.page.chosen) == (["No other passage of “Fog” in this text."], fog.passage_id)


def test_the_way_goes_on_through_passages_that_have_more_themes(host: ReaderHost, catalogue: Catalogue) -> None:
    attach_more(catalogue, host, "Ferries", "counted every crane")
    attach_more(catalogue, host, "Cranes", "a long letter")
    QTest.keyClick(host.page, Qt.Key.Key_N)
    for _ in range(2):
        QTest.keyClick(host.page, Qt.Key.Key_T)
    assert chosen(host) == "a long letter"


def test_along_an_entity(host: ReaderHost, catalogue: Catalogue) -> None:
    city = next(one.id for one in catalogue.entities.values() if one.name == "Łódź")
    start = host.document.text.index("port")
    attach(catalogue.project, host.source.version_id, [Span(start, start + 4)], EntityTarget(city))
    first = next(mark for mark in host.page.store.all() if not mark.is_theme)
    host.page.choose(first.passage_id)
    QTest.keyClick(host.page, Qt.Key.Key_T)
    assert chosen(host) == "port"


def test_k_walks_the_comments(host: ReaderHost, catalogue: Catalogue) -> None:
    said: list[str] = []
    host.said.connect(said.append)
    QTest.keyClick(host.page, Qt.Key.Key_K)
    assert said[-1] == "No comment in this text."
    records = marks(catalogue.reading, host.source.version_id)
    for record in (records[0], records[-1]):
        comment_on(catalogue.project, record.coding_id, "why")
    QTest.keyClick(host.page, Qt.Key.Key_K)
    QTest.keyClick(host.page, Qt.Key.Key_K)
    assert host.page.chosen == records[-1].passage_id
    QTest.keyClick(host.page, Qt.Key.Key_K, SHIFT)
    assert host.page.chosen == records[0].passage_id


@pytest.mark.parametrize("filled", [True, False])
@pytest.mark.parametrize("forward", [True, False])
def test_the_neighbour_is_that_of_a_plain_search(filled: bool, forward: bool) -> None:
    chance = random.Random(7)
    made = []
    for number in range(300):
        start = chance.randrange(90_000)
        made.append(Mark(number, number % 200, start, start + chance.randrange(1, 90), "x", target=chance.randrange(12)))
    store = MarkStore()
    if filled:
        store.set(made)
    else:
        store._waiting, store._next = made, 0
        assert not store.is_filled
    for target in range(12):
        first = {one: min((order(m) for m in made if m.passage_id == one), default=None) for one in range(200)}
        like = [m for m in made if m.target == target and order(m) == first[m.passage_id]]
        for at in (0, 40_000, 89_999):
            found = neighbour_like(store, at, 0, 100_000, lambda mark: mark.target == target, forward=forward)  # noqa: B023
            ahead = [order(m) for m in like if (m.start >= at if forward else m.start <= at)]
            assert (order(found) if found else None) == (min(ahead, default=None) if forward else max(ahead, default=None))


def test_the_menu_of_a_coding_leads_to_its_next_passage(host: ReaderHost, catalogue: Catalogue) -> None:
    attach_more(catalogue, host, "Ferries", "sold nine cranes")
    attach_more(catalogue, host, "Ferries", "a long letter")
    QTest.keyClick(host.page, Qt.Key.Key_N)
    menu = host.menu.build(host.commands(), host._tokens)
    (ferries,) = [action.menu() for action in menu.actions() if action.menu() is not None and action.text() == "Ferries"]
    next(action for action in ferries.actions() if "next" in action.text()).trigger()
    assert chosen(host) == "a long letter"
    menu.deleteLater()
