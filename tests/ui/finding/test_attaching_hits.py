"""All hits attached in one step, as words or as sentences."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.finding.test_find_bar import typed
from workbench.coding.records import marks
from workbench.model.document import Block, BlockKind, Document
from workbench.model.hits import Hits
from workbench.model.span import Span
from workbench.ui.catalogue import Catalogue
from workbench.ui.workspace import ReaderHost, attaching_hits
from workbench.ui.workspace.attaching_hits import sentences_of


def attach_all(host: ReaderHost, qtbot: QtBot, which: int, name: str) -> None:
    """Click the button, choose what of the hits, type a name and press Enter."""
    qtbot.mouseClick(host.finding.bar.attach, Qt.MouseButton.LeftButton)
    (menu,) = [menu for menu in host.findChildren(QMenu) if menu.isVisible()]
    menu.actions()[which].trigger()
    menu.close()
    field = host.attaching_hits._field
    assert field is not None
    assert field.isVisible()
    QTest.keyClicks(field.field, name)
    QTest.keyClick(field.field, Qt.Key.Key_Return)


def attached(host: ReaderHost, catalogue: Catalogue, name: str) -> list[str]:
    found = marks(catalogue.reading, host.source.version_id)
    return [host.document.text[mark.start : mark.end] for mark in found if mark.name == name]


def test_all_words_found_are_attached_in_one_step(host: ReaderHost, catalogue: Catalogue, qtbot: QtBot) -> None:
    said: list[str] = []
    host.said.connect(said.append)
    typed(host, qtbot, "crane")
    attach_all(host, qtbot, 0, "Machines")
    assert attached(host, catalogue, "Machines") == ["crane", "crane"]
    assert said[-1] == "Attached “Machines” to 2 passages. Ctrl+Z takes it back."
    assert host.finding.bar.field.hasFocus()
    catalogue.project.undo()
    assert attached(host, catalogue, "Machines") == []


def test_their_sentences_are_attached_each_once(
    host: ReaderHost, catalogue: Catalogue, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attaching_hits, "AT_ONCE", 0)  # as many hits are: beside the window's thread
    typed(host, qtbot, "the ")
    attach_all(host, qtbot, 1, "Whole")
    qtbot.waitUntil(lambda: bool(attached(host, catalogue, "Whole")), timeout=5000)
    text = host.document.text
    whole = [sentence for line in text.split("\n") for sentence in line.split(". ")]
    expected = [sentence for sentence in whole if "the " in sentence.lower()]
    assert [words.rstrip(".") for words in attached(host, catalogue, "Whole")] == [words.rstrip(".") for words in expected]


def test_too_many_are_refused_in_words(host: ReaderHost, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attaching_hits, "MOST", 1)
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
