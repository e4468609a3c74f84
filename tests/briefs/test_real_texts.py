"""The brief of the two real texts, which stand beside a checkout or not: each passage there, the cut sentence too."""

from pathlib import Path

import pytest
from brief_pdfs import attachment, squeezed, whole_text

from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.briefs.typeset import Typesetter
from workbench.coding.attaching import NewTheme, attach
from workbench.model.document import OUT_OF_ORDER, BlockKind, Document
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.importing import Imported, import_files
from workbench.sources.records import document_of, sources


def every_third(made: Document) -> list[Span]:
    """Return whole blocks as passages: paragraphs, list items, cells; of long ones the last 300 characters."""
    chosen = [block for block in made.blocks if block.kind not in OUT_OF_ORDER and block.end - block.start > 12][::3]
    return [Span(max(block.start, block.end - 300), block.end) for block in chosen]


def across_pages(made: Document) -> list[Span]:
    """Return a passage across each page break within a paragraph."""
    found = []
    for page in made.pages[1:]:
        block = made.blocks[made.block_index(page)]
        if block.kind is BlockKind.PARAGRAPH and block.start < page:
            found.append(Span(max(block.start, page - 80), min(block.end, page + 80)))
    return found


@pytest.mark.parametrize(
    "names",
    [("russia-venezuela-article.html", "ies-commentary-1510.pdf"), ("russia-venezuela-article.txt", "ies-commentary-1510.txt")],
)
def test_each_passage_of_the_real_texts_is_in_the_pdf(
    shared: Path, tmp_path: Path, typesetter: Typesetter, names: tuple[str, ...]
) -> None:
    with create(tmp_path / "real.workbench", "Russia in Venezuela", "Ada Lane") as project:
        done = list(import_files(project, [shared / "sources" / name for name in names]))
        assert all(isinstance(each, Imported) for each in done)
        cut = code_all(project)
        brief_id = draft(project)
        said = content(project.reading, brief_id)
        pdf = typesetter.typeset(said)
        text = whole_text(pdf)
        lost = [part.number for part in said.passages for piece in part.fragments if squeezed(piece) not in text]
        assert lost == []
        assert len(attachment(pdf)["citations"]) == len(said.passages) > 15
        if names[1].endswith(".pdf"):
            assert cut
            assert any(part.place.startswith("pp. 1–2") for part in said.passages)


def code_all(project: Project) -> int:
    """Attach many passages of each source to themes; returns how many of them run across a page break."""
    cut = 0
    for source in sources(project.reading):
        made = document_of(project.reading, source.version_id)
        for number, span in enumerate([*every_third(made), *across_pages(made)]):
            attach(project, source.version_id, [span], NewTheme(f"Theme {number % 4}"))
        cut += len(across_pages(made))
    return cut
