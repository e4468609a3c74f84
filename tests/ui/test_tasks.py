"""Background work tells how it ends, and keeps nothing of what has ended."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.ui.tasks import Cancelled, Progress, Task, Tasks


class Held:
    """Something that work holds."""


@pytest.fixture
def tasks(qapp: object) -> Tasks:
    return Tasks()


def test_an_ended_task_keeps_nothing(tasks: Tasks, qtbot: QtBot) -> None:
    refs: list[weakref.ref[object]] = []
    for number in range(30):
        held, heard = Held(), Held()

        def work(_progress: Progress, _cancelled: Cancelled, held: Held = held, number: int = number) -> Held:
            if number % 3 == 0:
                raise ValueError
            return held

        def end(_value: object, heard: Held = heard) -> None: ...

        refs += [weakref.ref(held), weakref.ref(heard), weakref.ref(tasks.run("", work, end, end))]
        del held, heard, work, end
    qtbot.waitUntil(lambda: not tasks.running, timeout=10_000)
    tasks.close()
    gc.collect()
    assert [one() for one in refs if one() is not None] == []


def test_ends_and_progress_come_in_the_thread_of_the_window(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[tuple[object, QThread]] = []
    seen: list[tuple[float, str]] = []
    tasks.changed.connect(lambda: seen.extend((part, words) for _task, part, words in tasks.running))
    step = threading.Event()

    def work(progress: Progress, _cancelled: Cancelled) -> int:
        progress(0.5, "half")
        step.wait(5)
        return 7

    tasks.run("", work, lambda value: told.append((value, QThread.currentThread())))
    qtbot.waitUntil(lambda: (0.5, "half") in seen, timeout=10_000)
    step.set()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert told == [(7, QThread.currentThread())]
    tasks.close()


def test_what_was_given_up_says_nothing_more(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[object] = []

    def work(_progress: Progress, cancelled: Cancelled) -> bool:
        while not cancelled():
            pass
        return True

    task: Task = tasks.run("", work, told.append, told.append)
    tasks.close()
    QApplication.processEvents()
    assert not told
    assert not tasks.running
    task.cancel()
