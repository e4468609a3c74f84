"""What every test stands on: no screen, no network, no person's own files, nothing left running."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything of Qt is imported
os.environ.setdefault("QT_ACCESSIBILITY", "0")
os.environ["LC_ALL"] = "C.UTF-8"  # the desktop's language and numbers: those of nobody

import gc
import socket
import threading
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtCore import QThread, QTimer
    from PySide6.QtWidgets import QWidget

SHARED = Path(__file__).resolve().parents[2] / "shared"
"""The real texts and hard cases that stand beside a checkout, where there are any."""

PATIENCE = 5.0
"""Seconds that a thread of a test may take to end after it."""

MOST_OBJECTS = 400_000
"""Objects in Python's memory beyond which those that there are by now are set aside."""

settings.register_profile(
    "house",
    deadline=None,
    derandomize="CI" in os.environ,  # there a failure must be the change's own
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("house")


class NetworkUsedError(AssertionError):
    """Something tried to reach the network."""


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of the real texts and hard cases; the test is skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the shared material isn't beside this checkout")
    return SHARED


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every connection but one between processes of this machine raises, and so does every look-up of a name."""
    really_connect = socket.socket.connect

    def connect(self: socket.socket, address: object) -> None:
        if self.family != getattr(socket, "AF_UNIX", None):
            raise NetworkUsedError(f"a connection to {address!r}")
        really_connect(self, address)  # type: ignore[arg-type]

    def look_up(host: object, *_rest: object, **_named: object) -> None:
        raise NetworkUsedError(f"a look-up of {host!r}")

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket.socket, "connect_ex", connect)
    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "create_connection"):
        monkeypatch.setattr(socket, name, look_up)


@pytest.fixture(autouse=True)
def person(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new person's folder: settings, recent projects and documents of a test stay in it, its child processes' too."""
    home = tmp_path_factory.mktemp("person")
    monkeypatch.setenv("WORKBENCH_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def _english(request: pytest.FixtureRequest) -> Iterator[None]:
    """Before and after a test the window speaks English, whatever the desktop of the machine does.

    What is said and no translator knows fails the test (packaging/translations.py update), unless it is marked any_words.
    """
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    from workbench.ui.language import end_language
    from workbench.ui.words import VOICE

    end_language()
    said: list[str] = []
    VOICE.heard = said.append if request.node.get_closest_marker("any_words") is None else None
    yield
    VOICE.heard = None
    end_language()
    unknown = [words for words in said if words not in _translated() and any(map(str.isalpha, words))]
    assert not unknown, f"words that are in no translation file: {unknown}"


@cache
def _translated() -> frozenset[str]:
    """The English words of the translation files, with what tells two of the same apart."""
    file = Path(__file__).resolve().parents[1] / "resources" / "translations" / "pl.ts"
    messages = ET.parse(file).getroot().iter("message")
    return frozenset("||".join(filter(None, (one.findtext("source"), one.findtext("comment")))) for one in messages)


@pytest.fixture(autouse=True)
def _nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test no thread, QThread, QTimer or window that it started is alive."""
    before = set(threading.enumerate())
    yield
    if {"qtbot", "qapp"} & set(request.fixturenames):
        _end_of_qt()
    left = _threads_left(before)
    assert not left, f"threads left running: {left}"


def _threads_left(before: set[threading.Thread]) -> list[threading.Thread]:
    """The threads that were not there before and don't end within the patience; a daemon counts as well."""
    end = time.monotonic() + PATIENCE
    for thread in set(threading.enumerate()) - before:
        if not isinstance(thread, threading._DummyThread):
            thread.join(max(0.0, end - time.monotonic()))
    return [one for one in threading.enumerate() if one not in before and not isinstance(one, threading._DummyThread)]


def _end_of_qt() -> None:
    """Deliver what was put off, then fail on what a closed window left alive."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
    from PySide6.QtGui import QGuiApplication

    if isinstance(QCoreApplication.instance(), QGuiApplication):
        QGuiApplication.clipboard().clear()  # on a screen that isn't there, what Python put on it must not outlive Python
    assert QThreadPool.globalInstance().waitForDone(int(PATIENCE * 1000)), "work left in the thread pool"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = _alive_in_qt()
    if left:
        gc.collect()  # only then: it may be garbage in a ring, and collecting takes its time
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        left = _alive_in_qt()
        _end(left)
    assert not left, f"left alive after the test: {left}"
    _set_aside()


def _set_aside() -> None:
    """Keep what the tests so far left in memory out of later searches and collections, which would take ever longer."""
    if len(gc.get_objects()) > MOST_OBJECTS:
        gc.collect()
        gc.freeze()


def _alive_in_qt() -> "list[QWidget | QTimer | QThread]":
    """The windows shown, the timers ticking and the threads running that Python still knows."""
    from PySide6.QtCore import QThread, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    windows = [one for one in QApplication.topLevelWidgets() if isValid(one) and one.isVisible()]
    kinds = {QTimer, QThread, *_below(QTimer), *_below(QThread)}
    known = [one for one in gc.get_objects() if type(one) in kinds and isValid(one)]  # faster than isinstance by half
    timers = [one for one in known if isinstance(one, QTimer) and one.isActive()]
    threads = [one for one in known if isinstance(one, QThread) and one != QThread.currentThread() and one.isRunning()]
    return [*windows, *timers, *threads]


def _below(kind: type) -> set[type]:
    """All subclasses of a class."""
    subclasses: list[type] = type.__subclasses__(kind)
    return {each for subclass in subclasses for each in (subclass, *_below(subclass))}


def _end(left: "list[QWidget | QTimer | QThread]") -> None:
    """Hide windows and stop timers, so that the next test isn't blamed for them."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

    for one in left:
        if isinstance(one, QWidget):
            one.hide()
        elif isinstance(one, QTimer):
            one.stop()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of tests that can do more than a sample."""
    parser.addoption("--mutations", type=int, default=0, help="torn files a format, instead of ten a file")
