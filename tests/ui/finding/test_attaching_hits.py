"""All hits attached in one step, as words or as sentences; many of them beside the window's thread, to be cancelled there."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.finding.test_find_bar import typed
from workbench.coding.many import AttachedMany
from workbench.coding.records import marks
from workbench.model.document import Block, BlockKind, Document
from workbench.model.hits import Hits
from workbench.model.span import Span
from workbench.ui.catalogue import Catalogue
from workbench.ui.tasks import Tasks
from workbench.ui.theme.tokens import Tokens
from workbench.ui.workspace import ReaderHost, attaching_found
from workbench.ui.workspace.acts import Last
from workbench.ui.workspace.attaching_found import AttachingFound, sentences_of

PATIENCE = 5


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """The work of the window."""
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def attaching(host: ReaderHost, catalogue: Catalogue, tokens: Tokens, tasks: Tasks) -> AttachingFound:
    """The act, joined to the tab as the desk joins it."""
    made = AttachingFound(catalogue, Last(), tasks, host, lambda: tokens)
    bar = host.finding.bar
    host.attach_found_wanted.connect(lambda found: made.ask([found], bar.attach, bar.field.setFocus))
    made.said.connect(host.said)
    return made


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Many are attached, as many hits as there are, and not before this is set."""
    really, go = attaching_found.attach_stretches, threading.Event()

    def attach(*what: Any, **how: Any) -> AttachedMany:
        assert go.wait(PATIENCE)
        return really(*what, **how)

    monkeypatch.setattr(attaching_found, "AT_ONCE", 0)
    monkeypatch.setattr(attaching_found, "attach_stretches", attach)
    yield go
    go.set()


def attach_all(host: ReaderHost, attaching: AttachingFound, qtbot: QtBot, which: int, name: str) -> None:
    """Click the button, choose what of the hits, type a name and press Enter."""
    qtbot.mouseClick(host.finding.bar.attach, Qt.MouseButton.LeftButton)
    (menu,) = [menu for menu in host.findChildren(QMenu) if menu.isVisible()]
    menu.actions()[which].trigger()
    menu.close()
    field = attaching._field
    assert field is not None
    assert field.isVisible()
    QTest.keyClicks(field.field, name)
    QTest.keyClick(field.field, Qt.Key.Key_Return)


def attached(host: ReaderHost, catalogue: Catalogue, name: str) -> list[str]:
    found = marks(catalogue.reading, host.source.version_id)
    return [host.document.text[mark.start : mark.end] for mark in found if mark.name == name]


def test_all_words_found_are_attached_in_one_step(
    host: ReaderHost, attaching: AttachingFound, catalogue: Catalogue, qtbot: QtBot
) -> None:
    said: list[str] = []
    host.said.connect(said.append)
    typed(host, qtbot, "crane")
    attach_all(host, attaching, qtbot, 0, "Machines")
    assert attached(host, catalogue, "Machines") == ["crane", "crane"]
    assert said[-1] == "Attached “Machines” to 2 passages. Ctrl+Z takes it back."
    assert host.finding.bar.field.hasFocus()
    catalogue.project.undo()
    assert attached(host, catalogue, "Machines") == []


def test_their_sentences_are_attached_each_once(
    host: ReaderHost, attaching: AttachingFound, catalogue: Catalogue, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attaching_found, "AT_ONCE", 0)  # as many hits are: beside the window's thread
    typed(host, qtbot, "the ")
    attach_all(host, attaching, qtbot, 1, "Whole")
    qtbot.waitUntil(lambda: bool(attached(host, catalogue, "Whole")), timeout=10_000)
    text = host.document.text
    whole = [sentence for line in text.split("\n") for sentence in line.split(". ")]
    expected = [sentence for sentence in whole if "the " in sentence.lower()]
    assert [words.rstrip(".") for words in attached(host, catalogue, "Whole")] == [words.rstrip(".") for words in expected]


def test_closing_the_tab_waits_for_nothing_and_loses_nothing(
    host: ReaderHost, attaching: AttachingFound, catalogue: Catalogue, tasks: Tasks, qtbot: QtBot, held: threading.Event
) -> None:
    typed(host, qtbot, "crane")
    attach_all(host, attaching, qtbot, 0, "Machines")
    assert [task.title for task, _part, _words in tasks.running] == ["Attaching"]
    host.close()
    assert attached(host, catalogue, "Machines") == []
    held.set()
    qtbot.waitUntil(lambda: attached(host, catalogue, "Machines") == ["crane", "crane"], timeout=10_000)


def test_what_is_cancelled_is_not_attached_at_all(
    host: ReaderHost, attaching: AttachingFound, catalogue: Catalogue, tasks: Tasks, qtbot: QtBot, held: threading.Event
) -> None:
    said: list[str] = []
    attaching.said.connect(said.append)
    typed(host, qtbot, "crane")
    attach_all(host, attaching, qtbot, 0, "Machines")
    tasks.running[0][0].cancel()
    held.set()
    qtbot.waitUntil(lambda: not tasks.running, timeout=10_000)
    assert said == ["Cancelled. Nothing was attached."]
    assert attached(host, catalogue, "Machines") == []
    assert "Machines" not in [theme.name for theme in catalogue.themes.values()]


def test_nothing_is_attached_to_an_old_version(host: ReaderHost, attaching: AttachingFound, qtbot: QtBot) -> None:
    said: list[str] = []
    host.said.connect(said.append)
    host.acts.is_old = True
    typed(host, qtbot, "crane")
    qtbot.mouseClick(host.finding.bar.attach, Qt.MouseButton.LeftButton)
    assert said[-1].startswith("This is an older version")
    assert not [menu for menu in host.findChildren(QMenu) if menu.isVisible()]


def test_too_many_are_refused_in_words(
    host: ReaderHost, attaching: AttachingFound, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attaching_found, "MOST", 1)
    said: list[str] = []
    host.said.connect(said.append)
    typed(host, qtbot, "the ")
    qtbot.mouseClick(host.finding.bar.attach, Qt.MouseButton.LeftButton)
    assert said[-1].startswith("These are too many hits")


def test_the_sentence_of_a_hit_over_two_sentences_is_both() -> None:
    text = "One came. Two went. Three stayed."
    document = Document(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    (pieces,) = sentences_of(Hits.of([Span(4, 13)]), document)
    assert [span.of(text) for span in pieces] == ["One came. Two went."]
