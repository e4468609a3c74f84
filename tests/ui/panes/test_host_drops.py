"""Drag and drop, personal keys and several attachments in a row, by the events that a hand makes."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.coding.records import PassageRecord, passages
from workbench.entities.keys import set_key
from workbench.model.theme import Theme
from workbench.ui.catalogue import Catalogue
from workbench.ui.mime import target_data
from workbench.ui.workspace import ReaderHost

CONTROL, NONE, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def _find(host: ReaderHost, words: str) -> PassageRecord:
    return next(record for record in passages(host.acts.project.reading) if record.quote == words)


def _theme(catalogue: Catalogue, name: str) -> int:
    return next(theme.id for theme in catalogue.themes.values() if theme.name == name)


def _drop(host: ReaderHost, catalogue: Catalogue, name: str, at: QPointF) -> None:
    """Drop a theme on a point of the text or its margin."""
    data = target_data("theme", _theme(catalogue, name), name)
    viewport = host.page.viewport()
    QApplication.sendEvent(viewport, QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, LEFT, NONE))
    dropped = QDropEvent(at, Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(viewport, dropped)
    assert dropped.isAccepted()


def _bracket(host: ReaderHost, record: PassageRecord) -> QPointF:
    host.page.viewport().repaint()
    return next(hot.box.center() for hot in host.page.hot if hot.mark.passage_id == record.id)


def _names(record: PassageRecord) -> list[str]:
    return sorted(coding.name for coding in record.codings)


def test_a_theme_is_dropped_on_a_bracket_on_words_and_on_what_is_selected(host: ReaderHost, catalogue: Catalogue) -> None:
    _drop(host, catalogue, "Ferries", _bracket(host, _find(host, "Fog closed the quay")))
    assert _names(_find(host, "Fog closed the quay")) == ["Ferries", "Fog"]
    place = host.document.text.index("letter")
    _drop(host, catalogue, "Ferries", QPointF(host.page.line_box(place).center()) + QPointF(8, 0))
    sentence = "The master of the port wrote a long letter about the fog."
    assert _names(_find(host, sentence)) == ["Ferries"]
    start = host.document.text.index("Ferries waited")
    host.page.select(start, start + 14)
    _drop(host, catalogue, "Fog", QPointF(host.page.line_box(start).center()) + QPointF(12, 0))
    assert _names(_find(host, "Ferries waited")) == ["Fog"]


def test_a_drop_on_one_of_the_marked_is_for_all_and_beside_them_for_one(host: ReaderHost, catalogue: Catalogue) -> None:
    cranes, fog = _find(host, "sold nine cranes"), _find(host, "Fog closed the quay")
    host.page.mark_all([cranes.id, fog.id])
    _drop(host, catalogue, "Ferries", _bracket(host, fog))
    assert all("Ferries" in _names(_find(host, words)) for words in ("sold nine cranes", "Fog closed the quay"))
    _drop(host, catalogue, "Fog", _bracket(host, _find(host, "counted every crane")))
    assert "Fog" not in _names(_find(host, "sold nine cranes"))
    assert "Fog" in _names(_find(host, "counted every crane"))


def test_a_personal_key_is_for_all_that_are_marked(host: ReaderHost, catalogue: Catalogue) -> None:
    set_key(catalogue.project, Theme, _theme(catalogue, "Ferries"), ";fe")
    host.page.mark_all([_find(host, "sold nine cranes").id, _find(host, "Fog closed the quay").id])
    for key in ";fe":
        QTest.keyClick(host.page, key)
    assert all("Ferries" in _names(_find(host, words)) for words in ("sold nine cranes", "Fog closed the quay"))


def test_several_are_attached_in_a_row_with_a_comment_at_the_last(host: ReaderHost, catalogue: Catalogue, qtbot: QtBot) -> None:
    start = host.document.text.index("three days")
    host.page.select(start, start + 10)
    QTest.keyClick(host.page, "A")
    field = host.field.field
    QTest.keyClicks(field, "Fog")
    QTest.keyClick(field, Qt.Key.Key_Return, CONTROL)
    assert host.field.isVisible()
    QTest.keyClicks(field, "Ferries")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.keyClicks(host.field.comment, "none went")
    QTest.keyClick(host.field.comment, Qt.Key.Key_Return)
    assert not host.field.isVisible()
    record = _find(host, "three days")
    assert [(coding.name, coding.comment) for coding in record.codings] == [("Fog", ""), ("Ferries", "none went")]
    assert host.page.chosen == record.id


def test_what_is_no_target_is_not_taken(host: ReaderHost) -> None:
    data = target_data("theme", 1, "x")
    data.setData("application/x-workbench-target", b"[]")
    entered = QDragEnterEvent(QPoint(200, 60), Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(host.page.viewport(), entered)
    assert not entered.isAccepted()


def test_a_theme_that_is_gone_by_the_drop_is_told(host: ReaderHost, catalogue: Catalogue, qtbot: QtBot) -> None:
    with qtbot.waitSignal(host.failed, timeout=10_000):
        host.page.target_dropped.emit("theme", 12345, _find(host, "Fog closed the quay").spans, 0)
