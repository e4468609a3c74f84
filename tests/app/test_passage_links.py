"""Links made and followed by key and mouse, across tabs and sources: bar, menu of kinds, margin, inspector, undo."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench.app.passage_links import PassageLinks
from workbench.app.program import Program
from workbench.coding.attaching import NewTheme, attach, detach
from workbench.coding.link_kinds import link_kinds
from workbench.coding.link_records import LinkRecord, links
from workbench.coding.links import link_passages
from workbench.coding.passages import delete_passage
from workbench.model.span import Span
from workbench.ui.inspector.links import LinkList
from workbench.ui.link_hand import LinkHand
from workbench.ui.widgets.link_bar import LinkBar
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.link_acts import LinkActs

pytestmark = pytest.mark.timeout(180)
LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier


def reader(program: Program, source: int) -> ReaderHost:
    """A source's reader, in front and with the focus."""
    found = program.desk.reading.open(source)
    assert found is not None
    found.page.setFocus()
    found.page.viewport().repaint()
    return found


@pytest.fixture
def hand(program: Program, two: dict[str, int]) -> LinkHand:
    """The one hand of the open project."""
    return program.desk.parts.get(PassageLinks).hand


@pytest.fixture
def passages(program: Program, two: dict[str, int], hand: LinkHand) -> tuple[int, int]:
    """A passage with a theme in each of the two texts."""
    made = []
    for name in ("alpha", "beta"):
        version = program.desk.catalogue.sources[two[name]].version_id
        made.append(attach(program.desk.project, version, [Span(0, 9)], NewTheme(name.title())).passage_id)
    return made[0], made[1]


def all_links(program: Program) -> list[LinkRecord]:
    return links(program.desk.project.reading)


def bar(host: ReaderHost) -> LinkBar:
    return host.findChild(LinkActs).bar


def popup(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=10_000)
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def list_of(program: Program) -> LinkList:
    return program.desk.inspector.passage.links


def test_a_link_is_made_by_keys_across_two_sources_and_followed_there_and_back(
    qtbot: QtBot, program: Program, two: dict[str, int], passages: tuple[int, int], hand: LinkHand
) -> None:
    first = reader(program, two["alpha"])
    first.page.choose(passages[0])
    QTest.keyClick(first.page, "L")
    assert "Link from “" in bar(first).words
    assert bar(first).isVisibleTo(first)
    second = reader(program, two["beta"])
    assert bar(second).isVisibleTo(second), "the link is held in every tab"
    second.page.choose(passages[1])
    QTest.keyClick(second.page, "L")
    QTest.keyClick(popup(qtbot), "2")
    assert [(one.kind, one.begin.passage_id, one.end.passage_id) for one in all_links(program)] == [("contradicts", *passages)]
    assert not hand.is_held
    assert not bar(first).isVisibleTo(first)
    assert {host.page.scene.linked for host in (first, second)} == {frozenset({one}) for one in passages}
    QTest.keyClick(second.page, "L", ALT)
    assert program.desk.host() is first
    assert first.page.chosen == passages[0]
    program.window.commands.action("back").trigger()
    assert program.desk.host() is second
    assert second.page.chosen == passages[1]


def test_escape_lets_the_link_go_and_so_does_the_button(
    program: Program, two: dict[str, int], passages: tuple[int, int], hand: LinkHand
) -> None:
    host = reader(program, two["alpha"])
    host.page.choose(passages[0])
    for let_go in (
        lambda: QTest.keyClick(host.page, Qt.Key.Key_Escape),
        lambda: QTest.mouseClick(bar(host).cancel, LEFT),
    ):
        host.page.choose(passages[0])
        QTest.keyClick(host.page, "L")
        assert hand.is_held
        let_go()
        assert not hand.is_held
        assert not bar(host).isVisibleTo(host)


def test_words_that_are_no_passage_yet_become_one_with_the_link_and_are_shown_without_a_theme(
    qtbot: QtBot, program: Program, two: dict[str, int], passages: tuple[int, int], hand: LinkHand
) -> None:
    host = reader(program, two["alpha"])
    host.page.choose(passages[0])
    QTest.keyClick(host.page, "L")
    host.page.choose(0)
    host.page.select(12, 20)
    QTest.keyClick(host.page, "L")
    QTest.keyClick(popup(qtbot), Qt.Key.Key_Return)
    made = all_links(program)[0]
    assert made.kind == "supports"
    marks = host.page.store.of_passage(made.end.passage_id)
    assert [(mark.label, mark.coding_id) for mark in marks] == [("Linked", -made.end.passage_id)]
    program.desk.project.undo()
    qtbot.waitUntil(lambda: not host.page.store.of_passage(made.end.passage_id), timeout=10_000)
    assert host.page.scene.linked == frozenset()
    program.desk.project.redo()
    qtbot.waitUntil(lambda: bool(host.page.store.of_passage(made.end.passage_id)), timeout=10_000)


def test_the_other_way_round_the_same_twice_and_kinds_of_ones_own(
    qtbot: QtBot, program: Program, answers: Answers, passages: tuple[int, int], hand: LinkHand
) -> None:
    said = list[str]()
    hand.said.connect(said.append)
    one, other = passages
    window = program.window
    hand.press([one], "one", window, QPoint())
    hand.press([one], "one", window, QPoint())
    assert said[-1].startswith("The link begins here.")
    hand.end([other], "explains", forward=False)
    assert [(link.kind, link.begin.passage_id) for link in all_links(program)] == [("explains", other)]
    hand.press([other], "other", window, QPoint())
    hand.end([one], "explains")
    assert hand.is_held, "what was refused can be ended otherwise"
    assert len(all_links(program)) == 1
    answers.name = "echoes / is echoed by"
    hand._new_kind((one,))
    assert link_kinds(program.desk.project.reading)[-1].inverse == "is echoed by"
    assert sorted(link.kind for link in all_links(program)) == ["echoes", "explains"]


def test_the_inspector_reads_a_link_from_either_end_and_edits_it_in_place(
    qtbot: QtBot, program: Program, two: dict[str, int], passages: tuple[int, int], hand: LinkHand
) -> None:
    project = program.desk.project
    made = link_passages(project, *passages, "supports")
    host = reader(program, two["beta"])
    host.page.choose(passages[1])
    shown = list_of(program)
    qtbot.waitUntil(lambda: len(shown.rows) == 1, timeout=10_000)
    assert shown.rows[0].accessibleName().startswith("is supported by:")
    for act, says in (("turn", "supports:"), ("updates", "updates:")):
        shown._act(shown.rows[0], act)
        qtbot.waitUntil(lambda says=says: shown.rows[0].accessibleName().startswith(says), timeout=10_000)
    QTest.keyClick(shown.rows[0], Qt.Key.Key_F2)
    field = shown.rows[0].comment
    assert field is not None
    QTest.keyClicks(field, "as both say")
    qtbot.waitUntil(lambda: all_links(program)[0].comment == "as both say", timeout=10_000)
    assert shown.rows[0].comment is field, "typing goes on in the same field"
    project.undo()
    assert all_links(program)[0].comment == ""
    QTest.mouseClick(shown.rows[0], LEFT, pos=QPoint(30, 8))
    assert program.desk.host().page.chosen == passages[0]
    qtbot.waitUntil(lambda: bool(shown.rows) and shown.rows[0].accessibleName().startswith("is updated by:"), timeout=10_000)
    qtbot.waitUntil(lambda: shown.rows[0].isVisible(), timeout=10_000)
    shown.rows[0].setFocus()
    QTest.keyClick(shown.rows[0], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not shown.rows, timeout=10_000)
    assert all_links(program) == []
    project.undo()
    qtbot.waitUntil(lambda: len(shown.rows) == 1, timeout=10_000)
    assert all_links(program)[0].id == made


def test_a_sign_in_the_margin_tells_and_follows(
    qtbot: QtBot, program: Program, two: dict[str, int], passages: tuple[int, int], hand: LinkHand
) -> None:
    link_passages(program.desk.project, *passages, "contradicts")
    host = reader(program, two["alpha"])
    qtbot.waitUntil(lambda: host.page.scene.linked == {passages[0]}, timeout=10_000)
    host.page.viewport().repaint()
    sign = next(hot for hot in host.page.hot if hot.act == "link")
    assert "contradicts “" in host.page.link_tip(passages[0])
    QTest.mouseClick(host.page.viewport(), LEFT, pos=sign.box.center().toPoint())
    assert program.desk.host().page.chosen == passages[1]


def test_the_hand_lets_go_of_a_passage_that_is_deleted(
    program: Program, two: dict[str, int], passages: tuple[int, int], hand: LinkHand
) -> None:
    host = reader(program, two["alpha"])
    host.page.choose(passages[0])
    QTest.keyClick(host.page, "L")
    delete_passage(program.desk.project, passages[0])
    assert not hand.is_held


def test_a_linked_passage_stays_on_view_when_its_last_theme_goes(
    qtbot: QtBot, program: Program, two: dict[str, int], passages: tuple[int, int], hand: LinkHand
) -> None:
    project = program.desk.project
    host = reader(program, two["alpha"])
    link_passages(project, *passages, "supports")
    detach(project, host.page.store.of_passage(passages[0])[0].coding_id)
    qtbot.waitUntil(lambda: [m.label for m in host.page.store.of_passage(passages[0])] == ["Linked"], timeout=10_000)
    project.undo()
    qtbot.waitUntil(lambda: [m.label for m in host.page.store.of_passage(passages[0])] == ["Alpha"], timeout=10_000)
