"""Hits boxed in the text and ticked on the scroll bar."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from reader_hands import Maker, find, picture, point
from reader_looks import PlainLooks
from reader_texts import build, long, mixed, paragraph

from workbench.model.hits import Hits
from workbench.model.span import Span
from workbench.ui.reader.hits import hit_rows
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.style import TICK_PITCH


def edge(page: ReaderPage, span: Span) -> set[str]:
    """The colours seen just left of a stretch."""
    at, image = point(page, span.start), picture(page)
    box = page.line_box(span.start)
    return {QColor(image.pixel(QPoint(round(box.left()) + dx, at.y()))).name() for dx in range(-5, 1)}


def hit(page: ReaderPage, words: str) -> Span:
    start = find(page, words)
    return Span(start, start + len(words))


def test_hits_are_boxed_the_current_one_in_accent(make: Maker) -> None:
    page, looks = make(mixed()), PlainLooks()
    one, other = hit(page, "delegation"), hit(page, "stayed")
    assert not {looks.colour("warn").name(), looks.colour("accent").name()} & edge(page, one)
    page.set_hits([one, other], 1)
    assert looks.colour("warn").name() in edge(page, one)
    assert looks.colour("accent").name() in edge(page, other)
    page.set_hits(())
    assert not {looks.colour("warn").name(), looks.colour("accent").name()} & edge(page, one)


def test_ticks_stand_where_the_hits_are(make: Maker) -> None:
    page = make(long(400))
    page.idle.finish()
    bar, length = page.verticalScrollBar(), len(page.document.text)
    page.set_hits([Span(0, 3), Span(length // 2, length // 2 + 3), Span(length - 3, length)])
    rows = bar._hit_rows
    assert len(rows) == 3
    assert rows[0] == 0
    assert abs(rows[1] - bar.height() / 2) < bar.height() * 0.05
    assert rows[2] >= bar.height() * 0.9
    page.resize(page.width(), 500)
    assert max(bar._hit_rows) < bar.height()
    page.show_document(mixed())
    assert not bar._hit_rows
    assert not len(page.scene.hits)


def test_a_tick_shows_on_the_bar(make: Maker) -> None:
    page = make(long(400))
    page.set_hits([Span(10_000, 10_005)])
    bar = page.verticalScrollBar()
    image = bar.grab().toImage()
    at = QPoint(bar.width() // 2, bar._hit_rows[0])
    assert QColor(image.pixel(at)) == PlainLooks().colour("warn")


@settings(max_examples=40, deadline=None)
@given(st.sets(st.integers(0, 3000)), st.integers(60, 900))
def test_every_hit_has_a_tick_near_its_place(fonts: None, offsets: set[int], height: int) -> None:
    from workbench.ui.reader.flow import Flow
    from workbench.ui.reader.style import ReadingStyle

    document = build([paragraph("word " * 60) for _ in range(10)])
    flow = Flow(document, ReadingStyle(), 600)
    places = sorted(offset for offset in offsets if offset < len(document.text))
    rows = hit_rows(places, flow, height)
    assert bool(rows) == bool(places)
    for place in places:
        row = flow.rows.at(place)
        first, last = (
            flow.heights.above(row) * height // flow.heights.total,
            flow.heights.above(row + 1) * height // flow.heights.total,
        )
        assert any(first - 2 * TICK_PITCH <= y <= last + TICK_PITCH for y in rows)


def test_a_million_hits_do_not_stall(make: Maker) -> None:
    page = make(long(3000))
    count = 1_000_000
    step = max(1, len(page.document.text) // count)
    hits = Hits(range(0, count * step, step), range(1, count * step + 1, step))
    began = time.process_time()
    page.set_hits(hits, 5)
    page.viewport().repaint()
    assert time.process_time() - began < 0.7
