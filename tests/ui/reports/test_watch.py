"""What nobody caught: from wherever it comes it is logged once, shown in one dialog, and tells no word of a person's."""

import faulthandler
import gc
import logging
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint, QRunnable, Qt, QThreadPool, QTimer, QtMsgType
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from workbench.ui.errors import describe_error, log
from workbench.ui.reports import CrashWatch, ReportDialog, Situation, Watch, Ways, report_of, start_log
from workbench.ui.reports.logbook import Logbook
from workbench.ui.reports.watch import qt_message
from workbench.ui.theme.tokens import Mode, Tokens

SECRET = "Ωsecret words of a sourceΩ"


@pytest.fixture
def watch(qtbot, qapp, tmp_path):
    """A watch over a window of its own, installed; with its log in a file."""
    window = QWidget()
    qtbot.addWidget(window)
    start_log(tmp_path / "workbench.log")
    tokens = Tokens(Mode.LIGHT)
    made = Watch(lambda: tokens, lambda: window, lambda: Ways(safe="All is in the file.", reopen=lambda: None))
    made.install()
    yield made
    made.uninstall()
    if made.dialog is not None:
        made.dialog.close()
    for handler in log.handlers[:]:
        log.removeHandler(handler)
    log.propagate = True


def logged(tmp_path: Path) -> str:
    return (tmp_path / "workbench.log").read_text(encoding="utf-8")


def fail(secret: str = SECRET) -> None:
    raise ValueError(secret)


class Faulty(QObject):
    """Fails in a virtual method that Qt calls."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.User:
            fail()
        return super().event(event)


class Unraisable:
    def __del__(self) -> None:
        raise OSError(SECRET)


def in_a_thread() -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def in_the_pool() -> None:
    class Work(QRunnable):
        def run(self) -> None:
            fail()

    pool = QThreadPool()
    pool.start(Work())
    pool.waitForDone(5000)


def unraisable() -> None:
    Unraisable()
    gc.collect()


def in_a_virtual() -> None:
    QApplication.postEvent(Faulty(QApplication.instance()), QEvent(QEvent.Type.User))


DOORS = [lambda: QTimer.singleShot(0, fail), in_a_thread, in_the_pool, unraisable, in_a_virtual]


@pytest.mark.parametrize("door", DOORS, ids=["slot", "thread", "pool", "unraisable", "virtual"])
def test_it_is_caught_from_everywhere(watch, qtbot, tmp_path, door):
    door()
    qtbot.waitUntil(lambda: watch.dialog is not None, timeout=10_000)
    assert "Error" in watch.dialog.report
    assert "test_watch.py" in watch.dialog.report
    assert SECRET not in watch.dialog.report + logged(tmp_path) + watch.dialog.happened.text()


def test_a_storm_is_one_dialog_that_counts_and_few_lines_of_the_log(watch, qtbot, tmp_path):
    for _ in range(150):
        QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: watch.dialog is not None and "150" in watch.dialog.times.text(), timeout=10_000)
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, ReportDialog) and one.isVisible()]
    assert len(shown) == 1
    assert logged(tmp_path).count("ERROR") == 3, "the first, the tenth and the hundredth"
    watch.dialog.close()
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: watch.dialog is not None, timeout=10_000)


def test_the_dialog_with_mouse_and_keys(watch, qtbot, tmp_path):
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: watch.dialog is not None, timeout=10_000)
    dialog = watch.dialog
    qtbot.waitExposed(dialog)
    assert "safe" in dialog.happened.text()
    assert dialog.safe.text() == "All is in the file."
    assert dialog.reopen_button.isVisible()
    assert not dialog.copy_project.isVisible()
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert QApplication.clipboard().text() == dialog.report
    dialog.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8").strip() == dialog.report
    dialog.save(tmp_path / "no folder" / "report.txt")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: watch.dialog is None, timeout=10_000)


def planted(secret: str) -> str:
    """Return all that is said of an error in whose every place a secret stands."""
    try:
        try:
            raise KeyError(secret)
        except KeyError as inner:
            value = secret  # a local of the frame
            raise RuntimeError(secret, value) from inner
    except RuntimeError as error:
        error.add_note(secret)
        settings = dict.fromkeys(("looks", "language", "navigator", "analyst", "recent", "searches"), secret)
        return report_of(error, error.__traceback__, Situation(), settings) + describe_error(error)


@given(st.text("ąłΩx !”:", min_size=6, max_size=30))
def test_a_planted_secret_never_shows(secret):
    assert secret not in planted(secret)


def test_qt_tells_nothing_that_it_quotes(watch, tmp_path):
    class Context:
        category = SECRET

    for words in (SECRET, f"QPainter::begin: {SECRET}", f'QFont::fromString: "{SECRET}"'):
        qt_message(QtMsgType.QtWarningMsg, Context, words)
    assert SECRET not in logged(tmp_path)
    assert "QPainter::begin" in logged(tmp_path)


# --- the log


def test_two_programs_share_a_log_that_stays_small(tmp_path):
    path, threads = tmp_path / "w.log", []
    book = [Logbook(path, largest=4_000), Logbook(path, largest=4_000)]

    def write(number: int) -> None:
        for entry in range(200):
            record = logging.LogRecord("workbench", logging.INFO, "", 0, "entry %s of %s.", (entry, number), None)
            book[number].emit(record)

    for number in (0, 1):
        threads.append(threading.Thread(target=write, args=(number,)))
        threads[-1].start()
    for thread in threads:
        thread.join()
    kept = sorted(tmp_path.glob("w.log*"))
    assert sum(one.stat().st_size for one in kept) < 4 * 4_500
    lines = [line for one in kept if one.suffix != ".lock" for line in one.read_text().splitlines()]
    assert lines
    assert all(line.endswith(".") and "Z " in line for line in lines), "none is torn, all are in UTC"


def test_a_log_that_cannot_be_written_is_no_error(tmp_path, monkeypatch):
    Logbook(tmp_path / "gone" / "w.log").emit(logging.makeLogRecord({"msg": "x"}))
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("WORKBENCH_HOME", str(blocked))
    start_log()
    log.info("x")
    assert CrashWatch().start() == []
    for handler in log.handlers[:]:
        log.removeHandler(handler)
    log.propagate = True


# --- a crash of Python itself

CRASH = """
import faulthandler, sys
from pathlib import Path
from workbench.ui.reports.crash import CrashWatch
watch = CrashWatch(Path(sys.argv[1]))
watch.start()
def deep_in_the_program():
    secret = sys.argv[2]
    faulthandler._sigsegv()
deep_in_the_program() if sys.argv[3] == "crash" else watch.stop()
"""


def test_a_crash_is_told_at_the_next_start(tmp_path):
    was_on = faulthandler.is_enabled()
    script = tmp_path / "ends.py"
    script.write_text(CRASH)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    for way in ("ends well", "crash"):
        subprocess.run([sys.executable, script, tmp_path, SECRET, way], env=environment, timeout=60, check=False)
    ours = CrashWatch(tmp_path)
    crashes = ours.start()
    assert len(crashes) == 1
    assert "deep_in_the_program" in crashes[0].report
    assert "Segmentation fault" in crashes[0].report
    assert str(Path.home()) not in crashes[0].report
    again = CrashWatch(tmp_path)
    assert again.start() == [], "it is told once, and the program that runs is let alone"
    again.stop()
    ours.stop()
    assert not list(tmp_path.glob("crash-*"))
    if was_on:
        faulthandler.enable()
