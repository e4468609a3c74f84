"""Pasting: words and markup become a source with their structure; pictures and nothing at all are refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.model.document import BlockKind, StyleKind
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.errors import Cancelled, Empty, Unsupported
from workbench.sources.importing import Duplicate, Imported, Refused
from workbench.sources.pasting import Pasted, import_pasted
from workbench.sources.records import document_of, original_of, source, sources


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with create(tmp_path / "p.workbench", "P", "Anna Kowal") as made:
        yield made


def test_markup_goes_before_words_and_is_taken_whole(project: Project) -> None:
    html = (
        "<meta charset='utf-8'><nav>Kept? No: navigation is none of the words.</nav><b style='font-weight:normal'><h2>Źródła</h2>"  # noqa: E501
        "<p>One <span style='font-weight:700'>bold</span> word.</p><ul><li>item</ul></b>"
    )
    outcome = import_pasted(
        project, "Pasted today", Pasted("Źródła\nOne bold word.", html, ("text/html", "text/plain", "image/png"))
    )
    assert isinstance(outcome, Imported)
    record = source(project.reading, outcome.source_id)
    document = document_of(project.reading, record.version_id)
    assert [(block.kind, document.block_text(block)) for block in document.blocks] == [
        (BlockKind.HEADING, "Źródła"), (BlockKind.PARAGRAPH, "One bold word."), (BlockKind.LIST_ITEM, "item"),
    ]  # fmt: skip
    assert [(s.kind, document.text[s.start : s.end]) for s in document.styles] == [(StyleKind.BOLD, "bold")]
    assert (record.title, record.title_from, record.kind, record.original_name) == (
        "Pasted today",
        "file",
        "html",
        "Pasted today.html",
    )
    assert original_of(project.reading, record.version_id) == html.encode()
    assert isinstance(import_pasted(project, "Again", Pasted(html=html)), Duplicate)


def test_words_alone(project: Project) -> None:
    outcome = import_pasted(project, "Pasted", Pasted("First, łódź 🚀\ud83d.\n\nSecond.", "<img src='x'>"))
    assert isinstance(outcome, Imported)
    record = source(project.reading, outcome.source_id)
    assert document_of(project.reading, record.version_id).text == "First, łódź 🚀\ufffd.\nSecond."
    assert (record.kind, record.title) == ("text", "Pasted")
    project.undo()
    assert sources(project.reading) == []


@pytest.mark.parametrize(
    ("pasted", "error"),
    [
        (Pasted(types=("image/png",)), Unsupported), (Pasted(" ", types=("application/x-qt-image",)), Unsupported),
        (Pasted(), Empty), (Pasted(" \n"), Empty),
    ],
)  # fmt: skip
def test_what_is_no_text_is_refused(project: Project, pasted: Pasted, error: type[Exception]) -> None:
    outcome = import_pasted(project, "Pasted", pasted)
    assert isinstance(outcome, Refused)
    assert type(outcome.error) is error
    assert sources(project.reading) == []


def test_it_can_be_taken_back(project: Project) -> None:
    outcome = import_pasted(project, "Pasted", Pasted("Words."), cancelled=lambda: True)
    assert isinstance(outcome, Refused)
    assert isinstance(outcome.error, Cancelled)
