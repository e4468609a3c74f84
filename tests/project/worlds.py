"""Small made-up projects for tests: sources without a reader, and one with a row in every table."""

from dataclasses import replace
from itertools import count

from workbench.coding.attaching import Attached, NewEntity, NewTheme, attach
from workbench.coding.passages import edit_passage, grade
from workbench.entities.editing import add_alias
from workbench.model.act import Act
from workbench.model.brief import Brief, Citation, Section
from workbench.model.claim import OwnKind, OwnProperty, Relation, Statement
from workbench.model.document import Block, BlockKind, Document, Highlight, to_json
from workbench.model.entity import Entity, RejectedMention
from workbench.model.judgment import BriefJudgment, Evidence, Judgment, JudgmentPoint, LeftFinding
from workbench.model.memo import Memo, MemoLink
from workbench.model.merger import Merger, MergerItem
from workbench.model.question import ClaimEvidence, PassageLink, Question
from workbench.model.source import Source, SourceVersion
from workbench.model.source_order import OwnField, OwnValue, SourceFolder, SourceGroup, SourceGroupMember
from workbench.model.span import Span
from workbench.model.theme import Theme, ThemeGroup, ThemeGroupMember
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
        judgment, second = Judgment(text="It is so."), Judgment(text="Or not.")
        step.add(brief)
        step.session.flush()
        step.add(section, judgment, second)
        step.session.flush()
        for position, each in enumerate((judgment, second)):
            step.add(BriefJudgment(brief_id=brief.id, judgment_id=each.id, position=position))
            step.add(JudgmentPoint(judgment_id=each.id, kind="assumption", text="It was so before.", category="C"))
        step.add(LeftFinding(brief_id=brief.id, rule="weasel words", place_id=judgment.id, words="may"))
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
    brief_id = add_brief(project, [first.passage_id, second.passage_id], other.theme_id)
    add_ledger(project, version, first, second, brief_id)
    with project.step(Act.DRAFT_BRIEF, title="A second brief") as step:
        step.add(Brief(title="A second brief", analyst_id=step.analyst_id))
    return version


def add_ledger(project: Project, version: int, first: Attached, second: Attached, brief_id: int) -> None:
    """Add a row of each kind that says something about what is there: claims, questions, links, memos, groups, fields."""
    place, theme, passages = second.entity_id, first.theme_id, (first.passage_id, second.passage_id)
    with project.step(Act.SAMPLE) as step:
        source_id = step.get(SourceVersion, version).source_id
        state, question, memo = Entity(kind="State", name="China"), Question(text="Did it move?"), Memo(body="See [[China]]")
        merger = Merger(entity_id=state.id, kind="State", name="PRC")
        folder, group, field = SourceFolder(name="Ports"), SourceGroup(name="Official"), OwnField(name="Box")
        themes = ThemeGroup(name="For March")
        for row in (state, question, merger, folder, group, field, themes):
            step.add(row)
        step.session.flush()
        statement = Statement(entity_id=state.id, property="capital", value="Beijing", claimed_as="fact")
        relation = Relation(
            kind="Occupancy", subject_id=state.id, object_id=place, since="2018-10/2018-12", since_words="late 2018"
        )
        memo.passage_id, memo.title = passages[0], "Where from"
        step.get(Source, source_id).folder_id = folder.id
        step.get(Theme, theme).example_id = passages[0]
        step.add(statement, relation, memo)
        step.session.flush()
        step.add(
            ClaimEvidence(passage_id=passages[0], statement_id=statement.id),
            ClaimEvidence(passage_id=passages[1], relation_id=relation.id, stance="contradicts"),
            ClaimEvidence(passage_id=passages[1], question_id=question.id),
            PassageLink(kind="updates", from_id=passages[0], to_id=passages[1]),
            MemoLink(memo_id=memo.id, words="China", entity_id=state.id),
            MemoLink(memo_id=memo.id, words="A brief", brief_id=brief_id),
            MergerItem(merger_id=merger.id, table_name="statement", column_name="entity_id", row_id=statement.id),
            RejectedMention(entity_id=place, version_id=version, start=0, end=4),
            OwnKind(noun="relation", name="Guards", label="guards", inverse="is guarded by"),
            OwnKind(noun="link", name="quotes", label="quotes", inverse="is quoted by"),
            OwnProperty(kind="Place", name="berths", label="Berths", type="number"),
            SourceGroupMember(group_id=group.id, source_id=source_id),
            ThemeGroupMember(group_id=themes.id, theme_id=theme),
            OwnValue(field_id=field.id, source_id=source_id, value="12"),
        )
