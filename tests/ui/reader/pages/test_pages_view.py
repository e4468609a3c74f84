"""Pages of a PDF: drawn, scrolled, zoomed; broken pages, missing files and workers that die."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.sources.pdf_made import BROKEN, SLOW, contents, pdf_of, prose
from tests.ui.reader.pages.pages_hands import CONTROL, Desk, Maker, picture_bytes, problem_of, worker_pid
from workbench.model.span import Span
from workbench.sources.errors import Damaged, WrongPassword
from workbench.sources.pdf import read_pdf
from workbench.ui.reader.pages import drawer
from workbench.ui.reader.pages.canvas import PagesCanvas
from workbench.ui.reader.pages.sheets import page_words, problem_words
from workbench.ui.reader.pages.zoom import Fit, Zoom

Case = Callable[[str], bytes]


def many(count: int) -> bytes:
    """Return a PDF of pages that each know their number."""
    return pdf_of([contents(prose(30, number)) for number in range(1, count + 1)])


def ink(desk: Desk, page: int) -> int:
    """Return how many dark pixels of a page are on view."""
    picture = desk.pages.viewport().grab().toImage()
    x, y, width, height = desk.pages.stack.rect(page, desk.pages.middle)
    top = y - desk.pages.above
    rows = range(max(0, int(top)), min(picture.height(), int(top + height)), 2)
    columns = range(max(0, int(x)), min(picture.width(), int(x + width)), 2)
    return sum(picture.pixelColor(column, row).lightness() < 100 for row in rows for column in columns)


def test_a_page_is_drawn_fitted_to_the_width(show: Maker) -> None:
    desk = show(many(2))
    desk.wait_for(1)
    pages = desk.pages
    left, width = pages.corner(1).x(), pages.stack.sizes[0][0] * pages.zoom.scale
    assert pages.zoom.fit is Fit.WIDTH
    assert left > 0
    assert abs((pages.viewport().width() - width) / 2 - left) <= 1
    assert ink(desk, 1) > 500


def test_zoom_by_wheel_keeps_what_is_under_the_mouse(show: Maker) -> None:
    desk = show(many(3))
    desk.wait_for(1)
    pages, at = desk.pages, desk.point(desk.find("quays"))
    before = pages.zoom.scale
    there = pages.offset_at(QPointF(at))
    point = QPointF(at)
    wheel = QWheelEvent(
        point, pages.viewport().mapToGlobal(point), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, CONTROL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pages.viewport(), wheel)
    assert pages.zoom.scale == pytest.approx(before * 1.21)
    assert pages.zoom.fit is Fit.NONE
    line = pages.line_rect(there if there is not None else -1)
    assert abs(line.center().y() - at.y()) < 30


def test_keys_of_the_zoom(show: Maker) -> None:
    desk = show(many(2))
    desk.wait_for(1)
    pages = desk.pages
    fitted = pages.zoom.scale
    QTest.keyClick(pages, Qt.Key.Key_Plus, CONTROL)
    larger = pages.zoom.scale
    QTest.keyClick(pages, Qt.Key.Key_Minus, CONTROL)
    QTest.keyClick(pages, Qt.Key.Key_Minus, CONTROL)
    assert pages.zoom.scale < fitted < larger
    QTest.keyClick(pages, Qt.Key.Key_9, CONTROL)
    assert pages.zoom.fit is Fit.PAGE
    assert pages.stack.sizes[0][1] * pages.zoom.scale <= pages.viewport().height()
    QTest.keyClick(pages, Qt.Key.Key_0, CONTROL)
    assert pages.zoom == Zoom(Fit.WIDTH, fitted)


@pytest.mark.parametrize("scale", [0.01, 99.0])
def test_the_zoom_has_ends(show: Maker, scale: float) -> None:
    desk = show(many(1))
    desk.wait_for(1)
    desk.pages.set_zoom(Zoom(Fit.NONE, scale))
    assert desk.pages.zoom.scale in {0.25, 4.0}
    desk.wait_for(1)
    assert ink(desk, 1) > 0


def test_pictures_are_bounded_to_the_pages_near(show: Maker) -> None:
    desk = show(many(40))
    desk.wait_for(1)
    most = 0
    for page in range(2, 40, 3):
        desk.pages.show_at(desk.reader.document.pages[page - 1], 0)
        desk.wait_for(page)
        most = max(most, picture_bytes(desk.pages))
    width, height = desk.pages.stack.sizes[0]
    assert most <= 7 * 4 * width * height * desk.pages.zoom.scale**2


def test_a_broken_page_says_so_and_the_others_go_on(show: Maker) -> None:
    desk = show(pdf_of([contents(prose(5)), BROKEN, contents(prose(5, 3))]))
    desk.pages.set_zoom(Zoom(Fit.PAGE))
    desk.wait_for(1)
    desk.pages.scroll_by(600)
    desk.wait_for(2)
    assert isinstance(problem_of(desk.pages, 2), Damaged)
    assert "Page 2" in page_words(2, Damaged())
    desk.pages.scroll_by(900)
    desk.wait_for(3)
    assert problem_of(desk.pages, 3) is None
    assert ink(desk, 3) > 100


def test_a_missing_original_is_told_and_the_text_stays(show: Maker) -> None:
    def missing() -> bytes:
        raise KeyError("gone")

    desk = show(many(1), original=missing)
    desk.qtbot.waitUntil(lambda: desk.pages.problem is not None, timeout=10_000)
    assert "missing" in problem_words(desk.pages.problem or ValueError())
    desk.pages.viewport().grab()
    desk.reader.select(0, 4)
    QTest.keyClick(desk.pages, Qt.Key.Key_PageDown)
    assert desk.words() == [desk.reader.document.text[:4]] or not desk.words()


def test_a_worker_killed_in_the_middle_is_replaced(show: Maker) -> None:
    desk = show(many(12))
    desk.wait_for(1)
    pid = worker_pid(desk.pages)
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    desk.pages.show_at(desk.reader.document.pages[9], 0)
    desk.wait_for(10)
    assert problem_of(desk.pages, 10) is None
    assert ink(desk, 10) > 500
    assert worker_pid(desk.pages) not in {None, pid}


def test_a_worker_that_nobody_asks_is_let_go_and_comes_back(show: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawer, "PATIENCE", 0.2)
    desk = show(many(12))
    desk.wait_for(1)
    desk.qtbot.waitUntil(lambda: worker_pid(desk.pages) is None, timeout=10_000)
    desk.pages.show_at(desk.reader.document.pages[9], 0)
    desk.wait_for(10)
    assert ink(desk, 10) > 500


def test_of_slow_pages_a_draft_comes_first(show: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawer, "SLOW", -1.0)
    desk = show(many(12))
    desk.wait_for(1)
    came: list[float] = []
    desk.pages.drawer.drawn.connect(lambda key, _image: came.append(key.scale) if key.page == 10 else None)
    desk.pages.show_at(desk.reader.document.pages[9], 0)
    desk.wait_for(10)
    desk.qtbot.waitUntil(lambda: came[-1] == desk.pages.stack.scale, timeout=10_000)
    assert came[0] < came[-1]


def test_closing_ends_the_worker_at_once_also_while_it_draws(show: Maker) -> None:
    slow = contents(["One"]) + b"\n" + SLOW * 20_000
    desk = show(pdf_of([slow]))
    desk.qtbot.waitUntil(lambda: worker_pid(desk.pages) is not None, timeout=10_000)
    start = time.monotonic()
    desk.pages.close()
    assert time.monotonic() - start < 15
    assert worker_pid(desk.pages) is None


def test_what_arrives_after_the_end_is_not_heeded(show: Maker) -> None:
    desk = show(many(3))
    desk.pages.close_down()
    QApplication.processEvents()
    desk.pages.viewport().repaint()
    assert len(desk.pages.stack) == 0


@pytest.mark.parametrize("name", ["commentary", "two_column", "rotated_and_cropped", "arabic", "hidden_and_odd_text"])
def test_a_place_shown_on_the_page_is_the_place_told(show: Maker, case: Case, name: str) -> None:
    desk = show(case(name))
    desk.wait_for(1)
    pages, document = desk.pages, desk.reader.document
    for block in document.blocks:
        if block.end > block.start:
            pages.show_at(block.start, 0)
            desk.wait_for(pages.page_of(block.start))
            letters = pages.letters(pages.page_of(block.start))
            caret = letters.caret(block.start) if letters is not None else None
            assert caret is not None
            if 0 <= caret.y0 <= pages.stack.sizes[pages.page_of(block.start) - 1][1]:  # not cut off by the page's crop box
                assert pages.is_on_view(block.start)


def test_going_to_a_line_puts_it_at_the_top(show: Maker) -> None:
    desk = show(many(6))
    desk.wait_for(1)
    offset = desk.find("Line 4x11")
    desk.pages.show_at(offset, 0)
    desk.wait_for(4)
    assert abs(desk.pages.line_rect(offset).top()) <= 1
    assert desk.pages.place() == offset
    desk.pages.reveal(Span(offset, offset + 4))
    assert desk.pages.place() == offset


def test_the_window_never_waits_for_the_worker(show: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = contents(prose(30)) + b"\n" + SLOW * 20_000
    desk = show(pdf_of([slow] * 3))
    frames, last = [], time.perf_counter()
    until = last + 2.5  # a page takes longer than that
    while (now := time.perf_counter()) < until:
        frames.append(now - last)
        last = now
        QApplication.processEvents()
        desk.pages.scroll_by(7)
    assert sorted(frames)[len(frames) * 95 // 100] < 0.1
    assert max(frames) < 1.5  # whatever else the machine does


def test_a_view_without_pages_does_nothing(show: Maker) -> None:
    desk = show(many(1), original=lambda: b"no pdf")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Plus):
        QTest.keyClick(desk.pages, key, CONTROL)
    desk.click(QPoint(300, 300))
    desk.qtbot.waitUntil(lambda: desk.pages.problem is not None, timeout=10_000)
    assert isinstance(desk.pages, PagesCanvas)
    assert desk.pages.offset_at(QPointF(5, 5)) is None


def test_a_password_is_asked_for_on_the_desk(show: Maker, case: Case) -> None:
    data = case("encrypted_user_password_is_sesam")
    desk = show(data, read_pdf(data, "sesam"))
    locked = desk.pages.locked
    desk.qtbot.waitUntil(locked.isVisible, timeout=10_000)
    QTest.keyClicks(locked.field, "wrong")
    QTest.keyClick(locked.field, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: isinstance(desk.pages.problem, WrongPassword), timeout=10_000)
    QTest.keyClicks(locked.field, "sesam")
    QTest.keyClick(locked.field, Qt.Key.Key_Return)
    desk.wait_for(1)
    assert not locked.isVisible()
    assert ink(desk, 1) > 50


def resident(pid: int | str = "self") -> int:
    return int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]) * 4096


@pytest.mark.heavy
@pytest.mark.timeout(180)
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the system does not tell")
def test_memory_stays_flat_over_a_thousand_pages(show: Maker) -> None:
    desk = show(many(1000))
    desk.wait_for(1)
    pages, starts = desk.pages, desk.reader.document.pages
    worker = worker_pid(pages)
    held = []
    for page in [*range(1, 1000, 11), *range(1, 1000, 7)]:
        pages.show_at(starts[page - 1], 0)
        desk.wait_for(page)
        held.append((resident(), resident(worker or 0)))
    assert worker_pid(pages) == worker
    early, late = held[40:60], held[-20:]
    for one in (0, 1):
        assert max(each[one] for each in late) - min(each[one] for each in early) < 25 << 20
