"""Sources for the tests of panes, kept without a reader."""

from workbench.model.document import Block, BlockKind, Document
from workbench.model.source import SourceKind
from workbench.project.project import Project
from workbench.sources.reading import ReadResult
from workbench.sources.storing import store

HARBOUR = (
    "The harbour sold nine cranes to Łódź in 1999. A pilot counted every crane twice.\n"
    "Fog closed the quay for three days. Ferries waited outside the mole.\n"
    "The master of the port wrote a long letter about the fog."
)


def document(text: str) -> Document:
    """Return a text whose lines are paragraphs."""
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    return Document(text, tuple(blocks))


def add_source(project: Project, name: str, text: str) -> int:
    """Keep a text as a source and return the source's id."""
    made = ReadResult(document(text), SourceKind.TEXT, "test", "1", None)
    return int(store(project, name, text.encode(), made)[0])
