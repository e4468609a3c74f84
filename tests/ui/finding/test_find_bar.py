"""The find bar with real keys: as one types, from hit to hit, and what is left behind."""

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.panes.pane_sources import add_source
from workbench.model.document import Block, BlockKind, Document
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.sources.records import sources
from workbench.ui.catalogue import Catalogue
from workbench.ui.theme.tokens import Tokens
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.acts import Last

ENTER, ESC, F3 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F3
SHIFT = Qt.KeyboardModifier.ShiftModifier


def typed(host: ReaderHost, qtbot: QtBot, words: str) -> None:
    """Open the bar, type into it, and wait for what is found."""
    host.finding.open()
    host.finding.bar.field.clear()
    QTest.keyClicks(host.finding.bar.field, words)
    settled(host, qtbot)


def settled(host: ReaderHost, qtbot: QtBot) -> None:
    """Wait until nothing is looked for any more."""
    qtbot.waitUntil(lambda: not host.finding.is_busy, timeout=15_000)


def current(host: ReaderHost) -> str:
    """The words of the hit one stands at."""
    number = host.finding.current
    return "" if number is None else "|".join(span.of(host.document.text) for span in host.finding.hits.pieces(number))


def key(host: ReaderHost, key_: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(host.finding.bar.field, key_, modifiers)


def test_typing_boxes_the_hits_and_keeps_the_place(host: ReaderHost, qtbot: QtBot) -> None:
    host.page.scroll_by(30)
    place, selection = host.page.place(), host.page.selection
    typed(host, qtbot, "lodz")
    assert host.finding.bar.field.note.text() == "1 hit"
    assert host.finding.bar.field.hasFocus()
    assert [span.of(host.document.text) for span in host.page.scene.hits] == ["Łódź"]
    assert host.page.scene.hit is None
    assert (host.page.place(), host.page.selection) == (place, selection)
    typed(host, qtbot, "zzz")
    assert host.finding.bar.field.note.text() == "No hits"
    assert not len(host.page.scene.hits)


def test_enter_walks_and_wraps_and_says_so(host: ReaderHost, qtbot: QtBot) -> None:
    said: list[str] = []
    host.said.connect(said.append)
    typed(host, qtbot, "crane")
    key(host, ENTER)
    assert host.finding.bar.field.note.text() == "1 of 2"
    assert host.page.scene.hit == 0
    key(host, ENTER)
    assert host.finding.bar.field.note.text() == "2 of 2"
    key(host, ENTER)
    assert host.finding.bar.field.note.text() == "1 of 2, again from the start"
    assert said[-1] == "1 of 2, again from the start"
    key(host, ENTER, SHIFT)
    assert host.finding.bar.field.note.text() == "2 of 2, again from the end"


def test_enter_before_anything_is_found_goes_as_soon_as_it_is(host: ReaderHost, qtbot: QtBot) -> None:
    host.finding.open()
    QTest.keyClicks(host.finding.bar.field, "fog")
    key(host, ENTER)
    settled(host, qtbot)
    qtbot.waitUntil(lambda: host.finding.current == 0, timeout=10_000)
    assert current(host) == "Fog"


def test_esc_leaves_the_hit_selected_for_attaching(host: ReaderHost, qtbot: QtBot) -> None:
    typed(host, qtbot, "ferries")
    key(host, ENTER)
    key(host, ESC)
    assert not host.finding.is_open
    assert host.page.hasFocus()
    assert host.page.selected_text() == "Ferries"
    assert not len(host.page.scene.hits)
    QTest.keyClick(host.page, Qt.Key.Key_A)
    assert host.field.isVisible()


def test_esc_without_a_hit_leaves_the_selection_alone(host: ReaderHost, qtbot: QtBot) -> None:
    host.page.select(0, 3)
    typed(host, qtbot, "ferries")
    key(host, ESC)
    assert host.page.selected_text() == "The"


def test_the_next_hit_without_the_bar(host: ReaderHost, qtbot: QtBot) -> None:
    typed(host, qtbot, "the ")
    key(host, ENTER)
    key(host, ESC)
    first = host.page.selected_spans()
    host.finding.next()
    assert host.page.selected_spans()[0] > first[0]
    host.finding.previous()
    assert host.page.selected_spans() == first
    assert not host.finding.is_open


def test_the_next_hit_is_looked_for_from_a_new_selection_on(host: ReaderHost, qtbot: QtBot) -> None:
    typed(host, qtbot, "fog")
    key(host, ENTER)
    assert current(host) == "Fog"
    letter = host.document.text.index("letter")
    host.page.select(letter, letter + 6)
    assert host.finding.bar.field.note.text() == "2 hits"
    key(host, ENTER)
    assert host.finding.bar.field.note.text() == "2 of 2"


def test_a_selection_fills_the_field_and_is_the_hit_one_stands_at(host: ReaderHost, qtbot: QtBot) -> None:
    at = host.document.text.index("fog.")
    host.page.select(at, at + 3)
    host.finding.open()
    settled(host, qtbot)
    assert host.finding.bar.field.text() == "fog"
    assert host.finding.bar.field.selectedText() == "fog"
    assert host.finding.bar.field.note.text() == "2 of 2"


def test_the_last_query_is_kept(host: ReaderHost, qtbot: QtBot) -> None:
    typed(host, qtbot, "quay")
    key(host, ESC)
    host.page.clear_selection()
    host.finding.open()
    assert host.finding.bar.field.text() == "quay"
    assert host.finding.bar.field.selectedText() == "quay"
    assert host.finding.bar.field.note.text() == "1 hit"
    assert len(host.page.scene.hits) == 1


def test_toggles_seek_anew(host: ReaderHost, qtbot: QtBot) -> None:
    typed(host, qtbot, "fog")
    assert host.finding.bar.field.note.text() == "2 hits"
    host.finding.bar.exact.click()
    settled(host, qtbot)
    assert host.finding.bar.field.note.text() == "1 hit"
    host.finding.bar.exact.click()
    typed(host, qtbot, "crane")
    host.finding.bar.whole.click()
    settled(host, qtbot)
    assert host.finding.bar.field.note.text() == "1 hit"


def test_a_pattern_and_what_is_wrong_with_one(host: ReaderHost, qtbot: QtBot) -> None:
    host.finding.open()
    host.finding.bar.pattern.click()
    typed(host, qtbot, r"\d+")
    assert host.finding.bar.field.note.text() == "1 hit"
    height = host.finding.bar.height()
    typed(host, qtbot, "(fog")
    assert host.finding.bar.complaint.isVisible()
    assert host.finding.bar.complaint.text() == "The bracket ( at letter 1 is not closed."
    assert host.finding.bar.height() > height
    assert not len(host.page.scene.hits)
    typed(host, qtbot, "(fog)")
    assert not host.finding.bar.complaint.isVisible()
    assert host.finding.bar.height() == height
    assert host.finding.bar.field.note.text() == "2 hits"


def test_a_pattern_without_end_is_given_up_and_explained(
    host: ReaderHost, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.analysis.patterns.LIMIT", 0.3)
    host.finding.open()
    host.finding.bar.pattern.click()
    typed(host, qtbot, "(.*)*(.+)+zz$")
    assert "given up" in host.finding.bar.complaint.text()
    typed(host, qtbot, "fog")
    assert host.finding.bar.field.note.text() == "2 hits"


def test_the_lines_stay_where_they_are_while_the_bar_comes_and_goes(host: ReaderHost, qtbot: QtBot) -> None:
    add_long(host)
    host.page.scroll_by(700)
    line = host.page.position.place()
    where = lambda: host.page.mapTo(host, host.page.line_box(line).topLeft().toPoint()).y()  # noqa: E731
    before = where()
    typed(host, qtbot, "word")
    assert where() == before
    key(host, ESC)
    assert where() == before


def add_long(host: ReaderHost) -> None:
    """Show a long text in the page of the host."""
    host.page.show_document(lines("word " * 60, 60))


def lines(line: str, count: int) -> Document:
    text = "\n".join([line] * count)
    blocks = tuple(Block(BlockKind.PARAGRAPH, n * (len(line) + 1), n * (len(line) + 1) + len(line)) for n in range(count))
    return Document(text, blocks)


def test_letters_typed_in_the_bar_are_no_acts_of_the_text(host: ReaderHost, qtbot: QtBot) -> None:
    typed(host, qtbot, "nsp")
    assert not host.page.selected_spans()
    assert not host.page.chosen


def test_typing_fast_ends_with_the_last_query(host: ReaderHost, qtbot: QtBot) -> None:
    host.finding.open()
    for words in ("f", "fo", "fog", "fo", "f", "quay"):
        host.finding.bar.field.setText(words)
    settled(host, qtbot)
    assert host.finding.bar.field.note.text() == "1 hit"
    assert host.page.scene.hits[0].of(host.document.text) == "quay"


def test_closing_the_tab_in_the_midst_of_a_search(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens, project: Project) -> None:
    add_source(project, "long.txt", "word " * 400_000)
    last = sources(project.reading)[-1]
    host = ReaderHost(catalogue, last.id, tokens, Last())
    qtbot.addWidget(host)
    host.show()
    host.finding.open()
    host.finding.bar.field.setText("w")
    began = time.process_time()
    host.close()
    assert time.process_time() - began < 6
    QApplication.processEvents()  # what was told before the end comes now, and is heard by nobody


def test_hits_span_what_was_found(host: ReaderHost, qtbot: QtBot) -> None:
    typed(host, qtbot, "fog")
    text = host.document.text
    assert list(host.finding.hits) == [
        Span(text.index("Fog"), text.index("Fog") + 3),
        Span(text.index("fog."), text.index("fog.") + 3),
    ]


def test_tab_leads_through_the_bar_and_on_to_the_text(host: ReaderHost, qtbot: QtBot) -> None:
    typed(host, qtbot, "fog")
    bar = host.finding.bar
    way = [bar.field, bar.up, bar.down, bar.exact, bar.whole, bar.pattern, bar.attach, bar.close_, host.page]
    for here, there in pairwise(way):
        assert here.hasFocus()
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert there.hasFocus()


def test_f3_walks_along_what_another_search_has_boxed(host: ReaderHost, qtbot: QtBot) -> None:
    text = host.document.text
    starts = [text.index("crane"), text.index("quay"), text.index("letter")]
    host.page.set_hits([Span(start, start + 4) for start in starts])
    said: list[str] = []
    host.said.connect(said.append)
    for number in (0, 1, 2):
        host.finding.next()
        assert host.page.scene.hit == number
        assert host.page.selected_spans()[0].start == starts[number]
    assert said[-1] == "3 of 3"
    assert not host.finding.is_open


def test_a_hit_of_two_pieces_is_selected_as_two(host: ReaderHost, qtbot: QtBot) -> None:
    text = "The fleet lay in the\nA note.\nharbour of the north."
    kinds = [BlockKind.PARAGRAPH, BlockKind.FOOTNOTE, BlockKind.PARAGRAPH]
    limits = [(0, 20), (21, 28), (29, len(text))]
    host.page.show_document(Document(text, tuple(Block(kind, *ends) for kind, ends in zip(kinds, limits, strict=True))))
    typed(host, qtbot, "in the harbour")
    key(host, ENTER)
    key(host, ESC)
    assert host.page.selected_spans() == (Span(14, 20), Span(29, 36))
