"""Small projects for tests of briefs: two made-up sources, coded, one with pages, a note and a table."""

from pathlib import Path

from workbench.coding.attaching import NewEntity, NewTheme, attach
from workbench.coding.passages import edit_passage, grade
from workbench.model.act import Act
from workbench.model.document import Block, BlockKind, Document, to_json
from workbench.model.source import Source, SourceVersion
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.project.project import Project

REPORT = [
    (BlockKind.HEADING, "Harbour report", {"level": 1}),
    (BlockKind.PARAGRAPH, "Two co-operating crews loaded crates in late"),  # goes on after the page break
    (BlockKind.FOOTNOTE, "Counted from the quay.", {"marker": "1"}),
    (BlockKind.PARAGRAPH, "autumn, the harbour master Łukasz Żak says. Nothing was written down."),
    (BlockKind.TABLE_CELL, "Crates", {"table": 0, "row": 0, "column": 0, "header": True}),
    (BlockKind.TABLE_CELL, "Tonnes", {"table": 0, "row": 0, "column": 1, "header": True}),
    (BlockKind.TABLE_CELL, "forty-two", {"table": 0, "row": 1, "column": 0}),
    (BlockKind.TABLE_CELL, "17", {"table": 0, "row": 1, "column": 1}),
    (BlockKind.LIST_ITEM, "The crane stood idle for a week.", {"level": 1, "marker": "•"}),
]
LETTER = [
    (BlockKind.PARAGRAPH, "The crates were empty; the crews were paid all the same."),
    (BlockKind.QUOTATION, "قال البحار إن السفينة غادرت ليلا."),
]


def document(pieces: list[tuple], pages: tuple[int, ...] = ()) -> Document:
    """Make a document of (kind, text, other fields of the block)."""
    text, blocks = "", []
    for index, (kind, words, *more) in enumerate(pieces):
        fields = more[0] if more else {}
        blocks.append(Block(kind, len(text), len(text) + len(words), **fields))
        if index + 1 < len(pieces):
            after = pieces[index + 1]
            same_row = "row" in fields and len(after) > 2 and after[2].get("row") == fields["row"]
            text += words + ("\t" if same_row else "\n")
        else:
            text += words
    return Document(text, tuple(blocks), pages=pages)


def add_source(project: Project, made: Document, **fields: str) -> int:
    """Add a source of a document and return its version."""
    with project.step(Act.IMPORT, name=fields["title"]) as step:
        source = Source(kind=fields.pop("kind", "text"), position=len(step.rows(Source.__table__.select())), **fields)
        step.add(source)
        step.session.flush()
        version = SourceVersion(
            source_id=source.id,
            text_hash=step.keep(made.text.encode()),
            structure_hash=step.keep(to_json(made).encode()),
            original_hash=step.keep(f"original of {source.title}".encode()),
            original_name="original.txt",
            original_size=1,
            reader="test",
            reader_version="1",
            characters=len(made.text),
            words=len(made.text.split()),
            pages=len(made.pages),
        )
        step.add(version)
    return version.id


def code(project: Project, version: int, made: Document, pieces: list[str], *targets: NewTheme | NewEntity) -> int:
    """Attach the passage with these words to targets and return it."""
    spans, at = [], 0
    for words in pieces:
        at = made.text.index(words, at)
        spans.append(Span(at, at + len(words)))
    passages = [attach(project, version, spans, target).passage_id for target in targets]
    return passages[0]


def harbour(folder: Path) -> tuple[Project, dict[str, int]]:
    """Make a coded project; returns it with its passages by a nickname."""
    project = create(folder / "harbour.workbench", "The harbour", "Ada Lane")
    report, letter = document(REPORT), document(LETTER)
    page_two = report.text.index("autumn")
    report = Document(report.text, report.blocks, pages=(0, page_two))
    first = add_source(project, report, title="Harbour report", authors="J. Doe", published="2026-01-26", kind="pdf")
    with project.step(Act.EDIT_SOURCE) as step:
        step.get(Source, _source_of(project, first)).reliability = "C"
    second = add_source(project, letter, title="A letter", handling="TLP:AMBER")
    found = {
        "cut": code(
            project, first, report,
            ["Two co-operating crews loaded crates in late", "autumn, the harbour master Łukasz Żak says."],
            NewTheme("Cargo/Loading"), NewTheme("Witnesses"), NewEntity("Łukasz Żak", "Person"),
        ),
        "cell": code(project, first, report, ["forty-two"], NewTheme("Cargo")),
        "idle": code(project, first, report, ["The crane stood idle"], NewTheme("Witnesses")),
        "empty": code(project, second, letter, ["The crates were empty"], NewTheme("Cargo/Loading")),
        "arabic": code(project, second, letter, ["قال البحار إن السفينة غادرت ليلا."], NewTheme("Witnesses")),
        "paid": code(project, second, letter, ["the crews were paid"], NewEntity("The crews", "Organization")),
    }  # fmt: skip
    edit_passage(project, found["cut"], gist="Two crews loaded crates in late autumn.", claimed_as="fact", is_key=True)
    grade(project, found["cut"], 2)
    return project, found


def _source_of(project: Project, version: int) -> int:
    table = SourceVersion.__table__
    return project.reading.value(table.select().with_only_columns(table.c.source_id).where(table.c.id == version))
