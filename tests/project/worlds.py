"""Small made-up projects for tests: sources without a reader, and one with a row in every table."""

from dataclasses import replace
from itertools import count

from workbench.coding.attaching import NewEntity, NewTheme, attach
from workbench.coding.passages import edit_passage, grade
from workbench.entities.editing import add_alias
from workbench.model.act import Act
from workbench.model.brief import Brief, Citation, Evidence, Judgment, Section
from workbench.model.document import Block, BlockKind, Document, Highlight, to_json
from workbench.model.source import Source, SourceVersion
from workbench.model.span import Span
from workbench.project.project import Project

TEXT = "Zażółć gęślą jaźń.\nThe depôt at 北京 moved 🚚🚚 on Monday, e\u0301ven so.\nقال البحار إن السفينة غادرت.\n" + "\n".join(
    f"Line {number} says what was counted at the gate." for number in range(60)
)
_numbers = count()


def marked(document: Document) -> Document:
    """Return a document in which somebody marked two words before it came in."""
    end = len(document.text)
    pieces = [(Span(0, min(3, end)),), (Span(max(0, end - 3), end),)] if document.text.strip() else []
    return replace(document, highlights=tuple(Highlight(each, "see “annex”", "Łucja") for each in pieces))


def plain(text: str) -> Document:
    """A document with a paragraph for each line."""
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    return Document(text, tuple(blocks))


def add_text(project: Project, text: str = TEXT, title: str = "") -> int:
    """Add a source with a text, as importing does, and return its version's id."""
    document, number = marked(plain(text)), next(_numbers)
    with project.step(Act.IMPORT, name=title) as step:
        source = Source(title=title or f"Source {number}", kind="text", analyst_id=step.analyst_id)
        step.add(source)
        step.session.flush()
        original = f"original {number}".encode()
        version = SourceVersion(
            source_id=source.id, text_hash=step.keep(text.encode()), original_hash=step.keep(original),
            structure_hash=step.keep(to_json(document).encode(), compress=True), original_name="a.txt",
            original_size=len(original), reader="test", reader_version="1", characters=len(text), words=len(text.split()),
            analyst_id=step.analyst_id,
        )  # fmt: skip
        step.add(version)
    return version.id


def add_brief(project: Project, passage_ids: list[int], theme_id: int | None = None) -> int:
    """Add a brief with a section, a judgment, citations and evidence, and return its id."""
    with project.step(Act.DRAFT_BRIEF, title="A brief") as step:
        brief = Brief(title="A brief", analyst_id=step.analyst_id)
        section = Section(brief_id=brief.id, kind="theme", theme_id=theme_id)
        judgment, second = (
            Judgment(brief_id=brief.id, text="It is so."),
            Judgment(brief_id=brief.id, text="Or not.", position=1),
        )
        step.add(brief)
        step.session.flush()
        step.add(section, judgment, second)
        step.session.flush()
        for number, passage_id in enumerate(passage_ids, 1):
            step.add(Citation(brief_id=brief.id, section_id=section.id, passage_id=passage_id, number=number, quoted="said"))
            step.add(Evidence(judgment_id=judgment.id, passage_id=passage_id))
    return brief.id


def furnish(project: Project) -> int:
    """Put at least one row into every journalled table, and return the version of the one source."""
    version = add_text(project)
    project.act_as("Jan Nowak")
    other = attach(project, version, [Span(0, 18)], NewTheme("Military/Arms"))
    project.act_as("Anna Kowal")
    first = attach(project, version, [Span(0, 18)], NewTheme("Military/Arms"))
    second = attach(project, version, [Span(20, 30), Span(40, 47)], NewEntity("Beijing", "Place"), "a comment")
    attach(project, version, [Span(60, 70)], NewTheme("Trade"))
    add_alias(project, second.entity_id or 0, "北京", "zh")
    grade(project, first.passage_id, 3, "two sources")
    edit_passage(project, second.passage_id, gist="It moved", is_key=True)
    add_brief(project, [first.passage_id, second.passage_id], other.theme_id)
    return version
