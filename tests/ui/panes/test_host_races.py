"""Acts on a passage that is gone, another's, or not read yet; acts that fail; words that are too long."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.project.content import content
from tests.project.worlds import add_brief, add_text
from workbench.coding.errors import NotOwn
from workbench.coding.passages import delete_passage, edit_passage
from workbench.coding.records import PassageRecord, passage, passages
from workbench.ui.catalogue import Catalogue
from workbench.ui.reader.standing import Standing
from workbench.ui.theme.tokens import Tokens
from workbench.ui.workspace import ReaderHost, marks
from workbench.ui.workspace.acts import Last

SHIFT = Qt.KeyboardModifier.ShiftModifier
FAMILY = "👩‍👩‍👧"


def _themed(host: ReaderHost) -> list[PassageRecord]:
    return [one for one in passages(host.acts.project.reading) if one.codings[0].theme_id]


def _heard(host: ReaderHost) -> tuple[list[str], list[Exception]]:
    said, failed = list[str](), list[Exception]()
    host.said.connect(said.append)
    host.failed.connect(failed.append)
    return said, failed


def test_a_place_whose_chosen_passage_is_gone_is_come_back_to_without_it(host: ReaderHost) -> None:
    found = _themed(host)[0].id
    host.show_passage(found)
    stood = Standing.of(host.page)
    host.page.choose(0)
    delete_passage(host.acts.project, found)
    host.stand(stood)
    assert host.page.chosen == 0
    assert host.page.place() == stood.place


def test_keys_about_a_passage_that_is_gone_say_so_and_attach_to_the_sentence(host: ReaderHost) -> None:
    project, said = host.acts.project, _heard(host)[0]
    found = _themed(host)[0]
    delete_passage(project, found.id)
    before = content(project.reading)
    host.page.choose(found.id)
    for key in ("*", "X", "J", Qt.Key.Key_Delete):
        said.clear()
        QTest.keyClick(host.page, key)
        assert said == ["Choose a passage first: click it, or press N."]
    QTest.keyClick(host.page, "Y")
    assert content(project.reading) == before
    host.copy_with_citation()
    assert QApplication.clipboard().text().startswith("“")


def test_what_another_analyst_attached_stays_and_it_is_said(
    host: ReaderHost, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    record, (said, failed), asked = _themed(host)[0], _heard(host), list[str]()
    add_brief(host.acts.project, [record.id])
    catalogue.project.act_as("Jan Nowak")
    monkeypatch.setattr(catalogue, "agreed", lambda words, _button: asked.append(words) or True)
    before = content(catalogue.reading)
    host.page.choose(record.id)
    QTest.keyClick(host.page, Qt.Key.Key_Delete)
    assert content(catalogue.reading) == before
    assert [type(one) for one in failed] == [NotOwn]
    assert said == []
    assert asked == [], "nobody is asked about what will not be done"
    host.menu.show(QPoint(0, 0), record.id, host.commands(), host._tokens)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    sub = next(action.menu() for action in menu.actions() if action.text() == record.codings[0].name)
    assert "Detach" not in [action.text() for action in sub.actions()]
    menu.close()


@pytest.mark.parametrize(("key", "act"), [("X", "detach"), ("D", "delete_passage"), ("M", "delete_many")])
def test_an_act_that_failed_is_never_said_to_be_done(
    host: ReaderHost, monkeypatch: pytest.MonkeyPatch, key: str, act: str
) -> None:
    def full(*_: Any) -> None:
        raise OSError("no room")

    said, failed = _heard(host)
    monkeypatch.setattr(f"workbench.ui.workspace.passage_acts.{act}", full)
    host.page.choose(_themed(host)[0].id)
    if key == "M":
        host.page.mark_all([one.id for one in _themed(host)])
    QTest.keyClick(host.page, Qt.Key.Key_Delete, SHIFT if key in "DM" else Qt.KeyboardModifier.NoModifier)
    assert [type(one) for one in failed] == [OSError]
    assert said == []


def test_signs_act_on_marks_that_are_still_being_read(
    qtbot: QtBot, catalogue: Catalogue, tokens: Tokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = next(one for one in passages(catalogue.reading) if one.quote == "counted every crane")
    edit_passage(catalogue.project, record.id, is_key=True)
    monkeypatch.setattr(marks, "AT_ONCE", 0)
    host = ReaderHost(catalogue, next(iter(catalogue.sources)), tokens, Last())
    host.page.idle.stop()
    qtbot.addWidget(host)
    host.resize(1000, 700)
    host.show()
    host.page.viewport().grab()
    assert not host.page.store.is_filled
    star = next(hot.box for hot in host.page.hot if hot.act == "star" and hot.mark.passage_id == record.id).center().toPoint()
    QTest.mouseClick(host.page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, star)
    assert not passage(catalogue.reading, record.id).is_key
    host.close()


def test_a_theme_of_long_words_ends_with_a_whole_letter(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> None:
    version = add_text(catalogue.project, "x" * 78 + FAMILY + " and more")
    source = next(one.id for one in catalogue.sources.values() if one.version_id == version)
    host = ReaderHost(catalogue, source, tokens, Last())
    qtbot.addWidget(host)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow, timeout=10_000)
    host.page.select(0, len(host.document.text))
    host.page.setFocus()
    QTest.keyClick(host.page, "V")
    assert host.acts.last.name == "x" * 78
    host.close()


@pytest.mark.parametrize("several", [False, True])
def test_deleting_says_of_one_and_of_many_what_relies_on_them(
    host: ReaderHost, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, several: bool
) -> None:
    asked, ids = list[str](), [one.id for one in _themed(host)]
    add_brief(host.acts.project, ids[:1])
    refuses: Callable[[str, str], bool] = lambda words, _button: bool(asked.append(words))  # noqa: E731
    monkeypatch.setattr(catalogue, "agreed", refuses)
    host.page.mark_all(ids if several else ids[:1])
    QTest.keyClick(host.page, Qt.Key.Key_Delete, SHIFT)
    assert ("rely on them: 1 citation" if several else "rely on it: 1 citation") in asked[-1]
    host.page.choose(ids[0])
    QTest.keyClick(host.page, Qt.Key.Key_Delete)
    assert "Nothing else is attached to this passage, and briefs rely on it: 1 citation" in asked[-1]
