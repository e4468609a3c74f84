"""Esc in the midst of a search: the bar goes at once, whatever the search is at, and what was held is let go behind it."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.analysis.finding import Finder, Found, Query
from workbench.ui.tasks import Cancelled
from workbench.ui.workspace import ReaderHost

PATIENCE = 5


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Is set when a search has begun, which then ends only with the test: it is at something that can't be cancelled."""
    begun, over = threading.Event(), threading.Event()
    really = Finder.find

    def find(finder: Finder, query: Query, cancelled: Cancelled) -> Found:
        with finder._turn:
            begun.set()
            over.wait(PATIENCE)
        return really(finder, query, cancelled=cancelled)

    monkeypatch.setattr(Finder, "find", find)
    yield begun
    over.set()


def test_esc_waits_for_no_search(qtbot: QtBot, host: ReaderHost, begun: threading.Event) -> None:
    host.finding.open()
    host.finding.bar.field.setText("crane")
    qtbot.waitUntil(begun.is_set, timeout=10_000)
    finder = host.finding._seeking._finder
    assert finder is not None
    QTest.keyClick(host.finding.bar.field, Qt.Key.Key_Escape)
    assert finder._turn.locked(), "the search still runs"
    assert not host.finding.is_open
    assert host.page.hasFocus()


def test_esc_ends_what_was_made_ready_ahead(qtbot: QtBot, host: ReaderHost, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = threading.Event()

    def prepare(_finder: Finder, _query: Query, cancelled: Cancelled) -> None:
        while not cancelled():
            ended.wait(0.005)
        ended.set()

    monkeypatch.setattr(Finder, "prepare", prepare)
    host.finding.open()
    QTest.keyClick(host.finding.bar.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(ended.is_set, timeout=10_000)


def test_the_process_for_patterns_ends_with_the_bar(qtbot: QtBot, host: ReaderHost) -> None:
    host.finding.open()
    host.finding.bar.pattern.click()
    host.finding.bar.field.setText("cr.ne")
    qtbot.waitUntil(lambda: not host.finding.is_busy, timeout=20_000)
    finder = host.finding._seeking._finder
    assert finder is not None
    assert not finder.is_cold
    QTest.keyClick(host.finding.bar.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: finder.is_cold, timeout=10_000)
