"""A field of a source's record tells where its words come from: the file, and which place of it, or the analyst."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from workbench.project.project import Project
from workbench.sources.editing import edit_source
from workbench.sources.importing import Imported, import_files
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.source import SourceView
from workbench.ui.theme.tokens import Tokens

PAGE = (
    '<html lang="pl"><head><meta property="og:title" content="Ships &lt;b&gt;"><meta name="author" content="Anna Kowal"></head>'
    "<body><p>The tanker left before anybody had counted the crates.</p></body></html>"
)


@pytest.fixture
def view(project: Project, catalogue: Catalogue, tokens: Tokens, tmp_path: Path) -> SourceView:
    """The view of a page that states its title, author and language."""
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    (outcome,) = import_files(project, [path])
    assert isinstance(outcome, Imported)
    made = SourceView(catalogue, tokens)
    made.show_source(outcome.source_id)
    return made


def tip_of(view: SourceView, name: str) -> str:
    """What a field says when the mouse rests on it."""
    field = view.fields[name]
    QApplication.sendEvent(field, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
    return field.toolTip()


def test_where_words_come_from(project: Project, view: SourceView) -> None:
    assert tip_of(view, "authors") == "As the file states it (author)"
    assert tip_of(view, "language") == "As the file states it (html lang)"
    assert tip_of(view, "publisher") == ""
    edit_source(project, view.source_id, authors="A. Kowal", title="Crates", publisher="House")
    assert tip_of(view, "authors") == "The file states: Anna Kowal (author)"
    assert "Ships &lt;b&gt; (og:title)" in tip_of(view, "title"), "words of a file are never markup"
    assert tip_of(view, "publisher") == ""
    view.deleteLater()
