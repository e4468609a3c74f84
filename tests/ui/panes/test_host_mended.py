"""What an analyst may rely on while reading: R, the place in the status bar, walks that go round, the field at its passage."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.panes.pane_sources import add_source
from workbench.coding.attaching import NewTheme, attach, detach
from workbench.coding.records import passages
from workbench.model.span import Span
from workbench.ui.catalogue import Catalogue
from workbench.ui.reader.margin import Hot
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.acts import Last
from workbench.ui.workspace.here_popover import HerePopover

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


def _click(host: ReaderHost, offset: int) -> None:
    box = host.page.line_box(offset)
    QTest.mouseClick(host.page.viewport(), LEFT, pos=box.center().toPoint() + QPoint(3, 0))


@pytest.fixture
def said(host: ReaderHost) -> list[str]:
    """What the reader says."""
    found: list[str] = []
    host.said.connect(found.append)
    return found


@pytest.fixture
def long(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> ReaderHost:
    """A reader of a text of 200 paragraphs."""
    lines = "\n".join(f"Paragraph {number} says something. And it says more." for number in range(1, 201))
    source_id = add_source(catalogue.project, "long.txt", lines)
    made = ReaderHost(catalogue, source_id, tokens, Last())
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=10_000)
    made.page.setFocus()
    return made


# --- R


def test_r_forgets_a_theme_that_undo_took_away(host: ReaderHost) -> None:
    failed: list[object] = []
    host.failed.connect(failed.append)
    project = host.acts.project
    at = host.document.text.index("letter")
    _click(host, at)
    QTest.keyClick(host.page, "S")
    QTest.keyClick(host.page, "V")
    made = host.acts.last.name
    assert made
    project.undo()
    assert host.acts.last.name != made
    assert host.bar.repeat.text() == host.acts.last.name, "the bar offers what was attached before"
    _click(host, at)
    QTest.keyClick(host.page, "S")
    QTest.keyClick(host.page, "R")
    assert not failed
    names = [coding.name for record in passages(project.reading) for coding in record.codings]
    assert made not in names


def test_r_asks_where_nothing_is_left_to_attach_to(host: ReaderHost, said: list[str]) -> None:
    project = host.acts.project
    host.acts.attach_spans([Span(4, 11)], NewTheme("Only"))
    for record in passages(project.reading):
        for coding in record.codings:
            if coding.name != "Only":
                detach(project, coding.id)
    project.undo()
    host.acts.last.take_first(host._catalogue, ())
    host.acts.last.settle(host._catalogue)
    assert host.acts.last.target is None, "what was never attached isn't offered"


# --- the place


def test_the_status_bar_tells_the_clicked_paragraph_while_it_is_on_view(long: ReaderHost) -> None:
    told: list[str] = []
    long.status.connect(told.append)
    _click(long, long.document.text.index("Paragraph 6 "))
    assert "¶ 6" in told[-1]
    QTest.keyClick(long.page, Qt.Key.Key_Down)
    QTest.keyClick(long.page, Qt.Key.Key_Down)
    assert "¶ 8" in told[-1] or "¶ 7" in told[-1]
    long.page.scroll_by(3000)
    assert f"¶ {_first_on_view(long)}" in told[-1]


def _first_on_view(host: ReaderHost) -> int:
    return host.document.block_index(host.page.place()) + 1


# --- walks


def test_n_goes_round_and_says_so(host: ReaderHost, said: list[str]) -> None:
    walked = []
    for _ in range(4):
        QTest.keyClick(host.page, "N")
        walked.append(host.page.chosen)
    assert walked[3] == walked[0]
    assert len(set(walked)) == 3
    assert said == ["From the beginning again"]
    QTest.keyClick(host.page, "N", SHIFT)
    assert (host.page.chosen, said[-1]) == (walked[2], "From the end again")


@pytest.mark.parametrize(("key", "words"), [("N", "No passage"), ("T", "No passage"), ("K", "No comment")])
def test_a_walk_with_nowhere_to_go_says_so(long: ReaderHost, key: str, words: str) -> None:
    said: list[str] = []
    long.said.connect(said.append)
    QTest.keyClick(long.page, key)
    assert len(said) == 1
    assert said[0].startswith(words)


# --- the popup of the margin


def test_the_popup_of_what_has_no_room_stands_within_the_window(qtbot: QtBot, host: ReaderHost) -> None:
    for number in range(12):
        attach(host.acts.project, host.source.version_id, [Span(4, 11 + 2 * number)], NewTheme(f"Layer {number}"))
    host.page.viewport().repaint()
    more: Hot = next(hot for hot in host.page.hot if hot.more)
    qtbot.mouseClick(host.page.viewport(), LEFT, pos=more.box.center().toPoint())
    found = host.findChild(HerePopover)
    assert found is not None
    frame = found.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
    assert host.rect().contains(frame), (frame, host.rect())


# --- the field


def test_a_brings_a_chosen_passage_on_view_and_stands_at_it(long: ReaderHost) -> None:
    start = long.document.text.index("Paragraph 3 ")
    made = attach(long.acts.project, long.version_id, [Span(start, start + 11)], NewTheme("Three"))
    long.page.choose(made.passage_id)
    long.page.scroll_by(4000)
    assert not long.page.is_on_view(start)
    QTest.keyClick(long.page, "A")
    assert long.page.is_on_view(start)
    line = long.page.line_box(start).toRect()
    top = long.page.viewport().mapTo(long, line.topLeft()).y()
    field = long.field.geometry()
    assert abs(field.top() - top) < 120 or abs(field.bottom() - top) < 120


def test_a_with_a_caret_out_of_view_means_a_sentence_on_view(long: ReaderHost) -> None:
    _click(long, long.document.text.index("Paragraph 2 "))
    long.page.scroll_by(4000)
    place = long.page.place()
    QTest.keyClick(long.page, "A")
    (span,) = long.page.selected_spans()
    assert span.start <= place + 60
    assert long.page.is_on_view(span.end - 1)
    assert long.page.place() == place, "nothing scrolled"


# --- the menu key


def _menu_key(host: ReaderHost) -> list[str]:
    viewport = host.page.viewport()
    at = QPoint(3, 3)
    QApplication.sendEvent(viewport, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, viewport.mapToGlobal(at)))
    menu = next(one for one in host.findChildren(QMenu) if one.isVisible())
    words = [action.text() for action in menu.actions()]
    menu.close()
    return words


def test_the_menu_key_is_about_the_passage_at_the_caret_and_leaves_the_caret(host: ReaderHost) -> None:
    mark = next(one for one in host.page.store.all() if one.label == "Fog")
    host.page.set_selection(host.page.selection.at(mark.start + 2))
    assert "Fog" in _menu_key(host)
    assert (host.page.chosen, host.page.selection.caret) == (mark.passage_id, mark.start + 2)
