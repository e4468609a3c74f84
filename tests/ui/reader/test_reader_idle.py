"""Idle work stays out of the analyst's way."""

import time

from mark_readers import ListReader
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reader_hands import NONE, Maker, is_idle
from reader_texts import long

from workbench.ui.reader.idle import BUDGET, IdleWork
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.page import ReaderPage

FRAME = 0.016
"""Seconds of the thread's own time that an answer to the hand may take."""


def wheel(page: ReaderPage) -> None:
    at, nothing = QPointF(300, 300), Qt.MouseButton.NoButton
    where = page.viewport().mapToGlobal(at)
    event = QWheelEvent(at, where, QPoint(), QPoint(0, -120), nothing, NONE, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(page.viewport(), event)


def spent(act: object, page: ReaderPage) -> float:
    """The thread's time for an act, for painting, and for the slice of idle work that may come between."""
    begin = time.thread_time()
    act()  # type: ignore[operator]
    QApplication.processEvents()
    page.viewport().repaint()
    return time.thread_time() - begin


def test_keys_and_wheel_are_answered_while_marks_are_filled_in(make: Maker) -> None:
    page = make(long(10_000))
    size = len(page.document.text)
    marks = [Mark(i, i, i * size // 100_001, i * size // 100_001 + 30, "T", i % 24) for i in range(1, 100_001)]
    page.set_marks(marks)
    times: list[float] = []
    while not page.store.is_filled and len(times) < 300:
        times += [spent(lambda: wheel(page), page), spent(lambda: QTest.keyClick(page, Qt.Key.Key_Down), page)]
        page.idle._timer.start(0)  # scrolling bids it rest: here it goes on between any two strokes
    times.sort()
    assert len(times) > 40
    assert times[len(times) // 2] < FRAME
    assert times[int(len(times) * 0.95)] < 2 * FRAME


def test_marks_come_before_heights_and_the_timer_stands_still_at_the_end(make: Maker, qtbot: QtBot) -> None:
    page = make(long(4000))
    page.read_marks(ListReader([Mark(i, i, i * 20, i * 20 + 15, "T", 1) for i in range(6000)]))
    qtbot.waitUntil(lambda: page.store.is_filled, timeout=20_000)
    assert not is_idle(page.idle)
    qtbot.waitUntil(lambda: is_idle(page.idle), timeout=30_000)
    assert not page.idle._timer.isActive()


def test_a_slice_ends_in_time_and_scrolling_bids_it_rest(qapp: object, qtbot: QtBot) -> None:
    work, turns = IdleWork(), list[float]()

    def task(deadline: float) -> bool:
        assert deadline - time.perf_counter() <= BUDGET
        turns.append(time.perf_counter())
        while time.perf_counter() < deadline:
            pass
        return len(turns) > 5

    work.put("busy", task)
    work.rest()
    begin = time.perf_counter()
    qtbot.waitUntil(lambda: is_idle(work), timeout=10_000)
    assert turns[0] - begin > 0.1
    work.stop()


def test_a_task_that_raises_is_dropped_and_told_once_and_the_others_go_on(qapp: object, qtbot: QtBot) -> None:
    work, told, done, gone = IdleWork(), list[BaseException](), list[str](), OSError("the file is away")

    def broken(_deadline: float) -> bool:
        raise gone

    def whole(_deadline: float) -> bool:
        done.append("whole")
        return True

    work.failed.connect(told.append)
    for _ in range(3):
        work.put("marks", broken, first=True)
        work.put("heights", whole)
        qtbot.waitUntil(lambda: is_idle(work), timeout=10_000)
    assert done == ["whole"] * 3
    assert told == [gone]
    work.put("marks", whole)
    qtbot.waitUntil(lambda: is_idle(work), timeout=10_000)
    work.put("marks", broken)
    qtbot.waitUntil(lambda: is_idle(work), timeout=10_000)
    assert told == [gone] * 2, "after a success it is news again"
