"""Links to passages and places: copied, opened, and refused in a sentence."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.texts import PLAIN, open_texts
from tests.journeys.answers import Answers
from workbench.app.program import Program
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.passages import delete_passage
from workbench.model.link import find_link
from workbench.model.span import Span
from workbench.project.opening import create

pytestmark = pytest.mark.timeout(180)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def two(program: Program, tmp_path: Path, qtbot: QtBot) -> dict[str, int]:
    """Two texts in a project that is open; returns their ids by title."""
    QGuiApplication.clipboard().clear()
    return open_texts(qtbot, program, tmp_path, {"alpha & <b>": PLAIN, "beta": PLAIN.replace("ships", "boats")})


def copied(program: Program) -> str:
    QTest.keyClick(program.window, Qt.Key.Key_L, CONTROL | SHIFT)
    return QGuiApplication.clipboard().text()


def open_link(program: Program, answers: Answers, words: str) -> str:
    """Give a link to who asks for it; returns what the field offered at first."""
    offered = []

    def line(_title: str, _words: str, default: str = "") -> str:
        offered.append(default)
        return words or default

    answers.line = line
    QTest.keyClick(program.window, Qt.Key.Key_L, CONTROL)
    return offered[0]


def said(program: Program) -> str:
    return program.window.status._message.text()


def passage_in(program: Program, source_id: int, start: int) -> int:
    version = program.desk.catalogue.sources[source_id].version_id
    return attach(program.desk.project, version, [Span(start, start + 20)], NewTheme("Trade")).passage_id


def test_a_link_to_a_passage_is_copied_with_its_citation_and_leads_back(program, two, answers) -> None:
    passage = passage_in(program, two["alpha & <b>"], 30_000)
    program.desk.travelling.show_passage(passage)
    words = copied(program)
    link = find_link(words)
    assert (link.kind, link.id, link.project) == ("passage", passage, program.desk.project.guid)
    assert "alpha & <b>" in words
    assert "¶" in words
    html = QGuiApplication.clipboard().mimeData().html()
    assert f'href="{link}"' in html
    assert "alpha &amp; &lt;b&gt;" in html
    program.desk.jump(two["beta"])
    assert open_link(program, answers, "") == str(link), "the clipboard's link is offered"
    assert program.desk.host().source.title == "alpha & <b>"
    assert program.desk.host().page.chosen == passage
    program.desk.travelling.back()
    assert program.desk.host().source.title == "beta"


def test_a_link_to_what_is_selected_selects_it(program, two, answers) -> None:
    program.desk.jump(two["beta"], Span(12_000, 12_040))
    words = copied(program)
    program.desk.jump(two["alpha & <b>"], 0)
    open_link(program, answers, words)
    assert program.desk.host().page.selected_spans() == (Span(12_000, 12_040),)


def test_a_link_to_a_place_leads_to_its_line(program, two, answers) -> None:
    program.desk.jump(two["beta"], 12_000)
    place = program.desk.host().page.place()
    words = copied(program)
    program.desk.jump(two["alpha & <b>"], 0)
    open_link(program, answers, words)
    assert program.desk.host().page.place() == place


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("no link at all", "no link"),
        ("workbench://{guid}/passage/77", "passage"),
        ("workbench://{guid}/source/77?at=5", "source"),
        ("workbench://11111111-2222-3333-4444-555555555555/passage/77", "not opened here"),
    ],
)
def test_a_link_that_leads_nowhere_is_told(program, two, answers, words, part) -> None:
    tabs = program.window.tabs.keys()
    open_link(program, answers, words.format(guid=program.desk.project.guid))
    assert part in said(program)
    assert program.window.tabs.keys() == tabs


def test_a_link_past_the_end_shows_the_end(program, two, answers) -> None:
    open_link(program, answers, f"workbench://{program.desk.project.guid}/source/{two['beta']}?at=999999-1000000")
    assert program.desk.host().source.title == "beta"
    assert program.desk.host().page.selected_spans() == ()


def test_a_deleted_passage_is_told_and_undo_brings_the_link_back(program, two, answers) -> None:
    passage = passage_in(program, two["beta"], 5_000)
    words = f"workbench://{program.desk.project.guid}/passage/{passage}"
    delete_passage(program.desk.project, passage)
    open_link(program, answers, words)
    assert "gone" in said(program)
    program.desk.undoing.undo()
    open_link(program, answers, words)
    assert program.desk.host().page.chosen == passage


def test_a_link_into_another_project_opens_it_if_the_analyst_agrees(program, two, answers, tmp_path) -> None:
    passage = passage_in(program, two["beta"], 5_000)
    words = f"workbench://{program.desk.project.guid}/passage/{passage}"
    other = tmp_path / "other.workbench"
    create(other, "Other", "Anna Kowal").close()
    program.open_path(other)
    answers.agrees = False
    open_link(program, answers, words)
    assert program.desk.project.path == other
    assert "ways.workbench" in answers.asked[-1]
    answers.agrees = True
    open_link(program, answers, words)
    assert program.desk.host().page.chosen == passage


def test_a_link_on_the_command_line_opens_its_project_without_asking(program, two, answers, tmp_path) -> None:
    passage, path = passage_in(program, two["beta"], 5_000), program.desk.project.path
    words = f"workbench://{program.desk.project.guid}/passage/{passage}"
    program.close_project()
    program.start([words])
    assert program.desk.project.path == path
    assert program.desk.host().page.chosen == passage
    assert not answers.asked
    program.close_project()
    path.unlink()
    program.start([words])
    assert program.desk is None
    assert "ways.workbench" in answers.told[-1]


def test_a_link_leads_into_no_other_project_that_took_the_file_s_place(program, two, answers, tmp_path) -> None:
    guid, path = program.desk.project.guid, program.desk.project.path
    program.close_project()
    path.unlink()
    create(path, "Another", "Anna Kowal").close()
    program.start([f"workbench://{guid}/passage/5"])
    assert "not opened here" in said(program)
