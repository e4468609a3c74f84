"""The inspector lists the memos about what it shows and those that link to it, and a comment becomes a memo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.coding.passages import edit_passage
from workbench.coding.records import passages
from workbench.memos.editing import create_memo, edit_memo
from workbench.memos.records import memo, memos
from workbench.memos.things import Thing
from workbench.project.project import Project
from workbench.sources.records import sources
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector import InspectorPane
from workbench.ui.inspector.memos import MemoPart
from workbench.ui.theme.tokens import Tokens


@pytest.fixture
def pane(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> InspectorPane:
    """The inspector, shown."""
    made = InspectorPane(catalogue, tokens)
    qtbot.addWidget(made)
    made.resize(330, 900)
    with qtbot.waitExposed(made):
        made.show()
    return made


def lines(part: MemoPart | None) -> list[tuple[str, bool]]:
    """What the lines say, and whether they are links."""
    assert part is not None
    return [(line.record.heading, line.links) for line in part.lines]


def things(project: Project, catalogue: Catalogue) -> dict[str, int]:
    """A thing of each kind that the inspector shows."""
    return {
        "passage": passages(project.reading)[0].id, "theme": next(iter(catalogue.themes)),
        "entity": next(iter(catalogue.entities)), "source": sources(project.reading)[0].id,
    }  # fmt: skip


@pytest.mark.parametrize("kind", ["passage", "theme", "entity", "source"])
def test_memos_are_listed_where_they_belong_and_follow_undo(
    kind: str, pane: InspectorPane, project: Project, catalogue: Catalogue, qtbot: QtBot
) -> None:
    thing = Thing(kind, things(project, catalogue)[kind])
    getattr(pane, f"show_{kind}")(thing.id)
    view = getattr(pane, kind)
    assert lines(view.memos) == []
    one = create_memo(project, thing, body="About it")
    create_memo(project, body="See [[it]]", chosen={"it": thing})
    assert lines(view.memos) == [("About it", False), ("See it", True)]
    edit_memo(project, one, title="Named")
    assert lines(view.memos)[0] == ("Named", False)
    with qtbot.waitSignal(pane.memo_opened, timeout=10_000) as told:
        QTest.mouseClick(view.memos.lines[0], Qt.MouseButton.LeftButton)
    assert told.args == [one]
    for _step in range(3):
        project.undo()
    assert lines(view.memos) == []
    with qtbot.waitSignal(pane.memo_wanted, timeout=10_000):
        QTest.mouseClick(view.memos.head.button, Qt.MouseButton.LeftButton)
    assert pane.about() == (kind, thing.id, ())


def test_a_comment_becomes_a_memo_by_its_button(
    pane: InspectorPane, project: Project, catalogue: Catalogue, qtbot: QtBot
) -> None:
    one = things(project, catalogue)["passage"]
    pane.show_passage(one)
    assert not pane.passage.to_memo.isVisible()
    edit_passage(project, one, comment="Not sure about this")
    qtbot.waitUntil(pane.passage.to_memo.isVisible, timeout=10_000)
    with qtbot.waitSignal(pane.memo_opened, timeout=10_000) as told:
        QTest.mouseClick(pane.passage.to_memo.button, Qt.MouseButton.LeftButton)
    made = memo(project.reading, told.args[0])
    assert (made.body, made.about) == ("Not sure about this", Thing("passage", one))
    qtbot.waitUntil(lambda: not pane.passage.to_memo.isVisible(), timeout=10_000)
    assert pane.passage.comment.toPlainText() == ""
    project.undo()
    qtbot.waitUntil(lambda: pane.passage.comment.toPlainText() == "Not sure about this", timeout=10_000)
    assert memos(project.reading) == []


def test_a_selection_has_no_memos_yet(pane: InspectorPane, project: Project) -> None:
    from workbench.model.span import Span

    create_memo(project, body="of the project")
    pane.show_selection(sources(project.reading)[0].version_id, (Span(0, 5),))
    assert pane.passage.memos is not None
    assert not pane.passage.memos.isVisible()
