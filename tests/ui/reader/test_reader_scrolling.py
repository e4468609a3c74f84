"""Scrolling, resizing, looks and hard texts."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reader_hands import NONE, Maker, click, coded, find, is_idle, picture, point, words
from reader_looks import PlainLooks
from reader_texts import build, long, mixed, paragraph

from workbench.model.document import Document
from workbench.model.span import Span
from workbench.ui.reader.actions import ReaderActions
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.style import ReadingStyle
from workbench.ui.theme.tokens import Mode, Tokens


def test_scrolled_pixels_are_those_painted_anew(make: Maker) -> None:
    page = make(long(400))
    text = page.document.text
    page.set_marks([Mark(i, i, i * 300, i * 300 + 40 + i % 500, f"T{i % 7}", i % 24) for i in range(1, len(text) // 300)])
    for pixels in (84, 84, -56, 300, 3, -500, 200):
        page.scroll_by(pixels)
        QApplication.processEvents()
    moved = page.viewport().grab().toImage()
    page.viewport().update()
    QApplication.processEvents()
    assert page.viewport().grab().toImage() == moved


def test_the_wheel_scrolls_and_the_bar_follows(make: Maker) -> None:
    page = make(long(400))
    at = QPointF(300, 300)
    wheel = QWheelEvent(
        at,
        page.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.viewport(), wheel)
    assert page.verticalScrollBar().value() == 84
    assert page.position.value == 84


def test_the_whole_text_can_be_scrolled_through_without_a_gap(make: Maker) -> None:
    page = make(long(600))
    seen, bottom = set(), page.verticalScrollBar().maximum
    for _ in range(3000):
        shown = page.position.shown()
        tops = [y for y, _ in shown]
        assert all(y + laid.height == following for (y, laid), following in zip(shown, tops[1:], strict=False))
        assert shown[-1][0] + shown[-1][1].height >= page.viewport().height()
        seen |= {laid.row for _, laid in shown}
        if not page.scroll_by(500):
            break
    assert seen == set(range(600))
    assert page.verticalScrollBar().value() == bottom()


@pytest.mark.parametrize("share", [0.0, 0.31, 0.77, 1.0])
def test_the_bar_leads_to_its_place(make: Maker, share: float) -> None:
    page = make(long())
    bar = page.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))
    assert abs(page.place() / len(page.document.text) - share) < 0.03


def test_heights_become_exact_and_the_view_stays(make: Maker, qtbot: QtBot) -> None:
    page = make(long(3000))
    page.go_to(find(page, "Paragraph 2000."))
    place = page.place()
    qtbot.waitUntil(lambda: is_idle(page.idle), timeout=20_000)
    assert page.place() == place
    assert page.flow.heights.total == sum(page.flow.row(row).height for row in range(3000))


def test_resizing_back_and_forth_keeps_the_place(make: Maker) -> None:
    page = make(long(2000))
    page.go_to(find(page, "Paragraph 900."))
    place = page.place()
    for width in (700, 500, 640, 1200, 914):
        page.resize(width, 700)
        QApplication.processEvents()
    assert page.place() == place


def test_a_larger_font_keeps_the_place(make: Maker) -> None:
    page = make(long(2000))
    page.go_to(find(page, "Paragraph 900."))
    place = page.place()
    page.set_reading_style(ReadingStyle(size=24, line=40))
    assert page.place() == place


def test_reveal_moves_only_when_it_must(make: Maker) -> None:
    page = make(long(2000))
    page.reveal(Span(10, 20))
    assert page.position.value == 0
    far = find(page, "Paragraph 1500.")
    page.reveal(Span(far, far + 10))
    assert QRect(QPoint(0, 0), page.viewport().size()).contains(page.line_box(far).toRect())


def test_choosing_steps_all_others_back(make: Maker) -> None:
    page = make(build([paragraph("one coded stretch, and then some words, and another stretch")]))
    page.set_marks([Mark(1, 1, 0, 17, "a", 4), Mark(2, 2, 44, 59, "b", 4)])
    other = point(page, 46) - QPoint(0, 7)
    before = picture(page).pixel(other)
    page.choose(1)
    assert picture(page).pixel(other) != before
    page.choose(0)
    assert picture(page).pixel(other) == before


def test_dark_and_back_paints_the_same(make: Maker) -> None:
    page = make(mixed())
    coded(page)
    light = picture(page)
    page.set_looks(PlainLooks(dark=True))
    assert picture(page) != light
    page.set_looks(PlainLooks())
    assert picture(page) == light


@pytest.mark.parametrize("mode", list(Mode))
def test_the_programs_own_looks_fit(make: Maker, mode: Mode) -> None:
    page = make(mixed())
    coded(page)
    page.set_looks(Tokens(mode))
    image = picture(page)
    assert image.pixelColor(3, 3) == Tokens(mode).colour("paper")


def test_a_page_mark_stands_beside_its_line(make: Maker) -> None:
    page = make(mixed())
    page.resize(914, 1400)
    image, accent = picture(page), PlainLooks().colour("accent").rgb()
    y = point(page, find(page, "late autumn")).y()
    found = {image.pixel(x, y + dy) for x in range(page.columns.text - 6) for dy in range(-14, 8)}
    assert accent in found


def test_hundred_thousand_marks_come_in_slices(make: Maker, qtbot: QtBot) -> None:
    page = make(long(10_000))
    size = len(page.document.text)
    marks = [Mark(i, i, i * size // 100_001, i * size // 100_001 + 30, "T", i % 24) for i in range(1, 100_000)]
    page.set_marks(marks)
    page.viewport().repaint()
    assert page.hot
    qtbot.waitUntil(lambda: page.store.is_filled, timeout=20_000)
    assert len(page.store) == len(marks)


@pytest.mark.parametrize("document", [Document("", ()), build([paragraph("")]), build([paragraph("")] * 500)])
def test_empty_texts_are_shown_as_such(make: Maker, document: Document) -> None:
    page = make(document)
    ReaderActions(page)
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_End,
        Qt.Key.Key_S,
        Qt.Key.Key_P,
        Qt.Key.Key_N,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageDown,
    ):
        QTest.keyClick(page, key)
    click(page, QPoint(200, 100))
    assert words(page) == []


def test_hard_texts_are_laid_out_at_once(make: Maker) -> None:
    page = make(build([paragraph("word " * 200_000), paragraph("e" + "\u0301" * 3000), paragraph("x")]))
    assert max(laid.height for _, laid in page.position.shown()) < 5000
    page.position.to_end()
    assert page.place() > 900_000


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "3"])
def test_what_is_scrolled_at_a_scale_is_what_would_be_painted(scale: str) -> None:
    script = Path(__file__).with_name("scaled_scroll.py")
    done = subprocess.run([sys.executable, str(script), scale], capture_output=True, text=True, timeout=50, check=False)
    assert done.stdout.strip() == "0", done.stderr[-2000:]
