"""What somebody highlighted in a file is offered in the source's record, and taken over by one button."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.project.worlds import marked, plain
from workbench.coding.records import passages
from workbench.model.source import SourceKind
from workbench.project.project import Project
from workbench.sources.reading import ReadResult
from workbench.sources.storing import store
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.source import SourceView
from workbench.ui.theme.tokens import Tokens


def shown(qtbot: QtBot, project: Project, catalogue: Catalogue, tokens: Tokens, *, is_marked: bool) -> SourceView:
    """The record of a source in whose file two words are highlighted, or none."""
    document = marked(plain("One crane stood beside the quay"))
    kept = document if is_marked else replace(document, highlights=())
    source_id, _ = store(project, "a.pdf", b"a", ReadResult(kept, SourceKind.PDF, "test", "1", None))
    view = SourceView(catalogue, tokens)
    qtbot.addWidget(view)
    view.show_source(source_id)
    view.show()
    return view


def test_one_click_takes_all_over(qtbot: QtBot, project: Project, catalogue: Catalogue, tokens: Tokens) -> None:
    view = shown(qtbot, project, catalogue, tokens, is_marked=True)
    assert view.offer.button.text() == "Take over 2 highlights"
    QTest.mouseClick(view.offer.button, Qt.MouseButton.LeftButton)
    made = [one for one in passages(project.reading) if any(coding.name == "Highlights" for coding in one.codings)]
    assert [coding.comment for one in made for coding in one.codings] == ["Łucja: see “annex”"] * 2
    view.refresh()
    assert view.offer.isHidden()
    project.undo()
    view.refresh()
    assert not view.offer.isHidden()


def test_nothing_is_offered_where_nothing_is_marked(
    qtbot: QtBot, project: Project, catalogue: Catalogue, tokens: Tokens
) -> None:
    assert shown(qtbot, project, catalogue, tokens, is_marked=False).offer.isHidden()
