"""Limits moved in the project: one step for a drag, one for key strokes in a row, others' passages left alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.project.content import content
from tests.ui.panes.pane_sources import HARBOUR
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.records import passage, passages
from workbench.model.span import Span
from workbench.ui.workspace import ReaderHost


def _chosen(host: ReaderHost, words: str) -> int:
    found = next(record.id for record in passages(host.acts.project.reading) if record.quote == words)
    host.page.choose(found)
    return found


def _quote(host: ReaderHost) -> str:
    return passage(host.acts.project.reading, host.page.chosen).quote


def test_key_strokes_in_a_row_are_one_step(host: ReaderHost) -> None:
    project = host.acts.project
    _chosen(host, "sold nine cranes")
    before, steps = content(project.reading), len(project.history())
    for key in "]][":
        QTest.keyClick(host.page, key)
    assert _quote(host) == "harbour sold nine cranes to Łódź"
    assert len(project.history()) == steps + 1
    assert host.page.scene.pieces == passage(project.reading, host.page.chosen).spans
    QTest.keyClick(host.page, "*")
    QTest.keyClick(host.page, "}")
    assert len(project.history()) == steps + 3, "another act parts them"
    for _ in range(3):
        project.undo()
    assert content(project.reading) == before


def test_strokes_across_the_limits_of_another_passage_leave_that_as_it_was(host: ReaderHost) -> None:
    project = host.acts.project
    start = HARBOUR.index("sold nine")
    other = attach(project, host.source.version_id, [Span(start, HARBOUR.index(" in 1999"))], NewTheme("Longer")).passage_id
    first = _chosen(host, "sold nine cranes")
    before = content(project.reading)
    QTest.keyClick(host.page, "]")
    QTest.keyClick(host.page, "]")
    assert host.page.chosen == other, "both have the same limits now"
    assert len(passage(project.reading, other).codings) == 2
    QTest.keyClick(host.page, "]")
    assert host.page.chosen == first
    assert _quote(host) == "sold nine cranes to Łódź in"
    assert [coding.name for coding in passage(project.reading, other).codings] == ["Longer"]
    project.undo()
    assert content(project.reading) == before


def test_another_analysts_passage_stays_and_it_is_said(host: ReaderHost) -> None:
    project, said = host.acts.project, list[str]()
    project.act_as("Jan Nowak")
    host.said.connect(said.append)
    _chosen(host, "sold nine cranes")
    before = content(project.reading)
    QTest.keyClick(host.page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert content(project.reading) == before
    assert "other analysts" in said[-1]
