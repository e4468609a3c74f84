"""The table of claims by source: what each source says to a question, of a value, of a relation; and whether they agree.

What a passage puts forward as a plan or a recommendation is shown, and never counts for the verdict (FIELD.md §5).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select

from workbench.briefs.figures.frame import Frame, NothingToShow
from workbench.briefs.figures.wording import Claim, aside, lowered, relation_words, value_words, when_words
from workbench.briefs.parts import ClaimRow, ClaimsPart, Paragraph, Run
from workbench.briefs.words import labelled, short_title
from workbench.coding.cited import Cited, cited
from workbench.coding.question_records import QuestionRecord, questions, stances_of_question
from workbench.entities.claim_records import EvidenceRecord, RelationRecord, StatementRecord, relations, statements
from workbench.model.clean import shortened
from workbench.model.fold import fold
from workbench.model.source import Source
from workbench.model.tables import table_of
from workbench.project.references import one_of

_source = table_of(Source)
GIST = 90
"""Characters of a passage's line in a cell."""

NOT_FACTS = frozenset({"plan", "recommendation"})


@dataclass(slots=True)
class _Saying:
    """What one source says, once: in words, the passages, whether it counts; stance or value by which it is compared."""

    words: str
    compared: str
    passages: list[int] = field(default_factory=list)
    counts: bool = False


@dataclass(slots=True)
class _Row:
    """A claim and, by source, what is said of it."""

    claim: str
    cells: dict[int, list[_Saying]]
    is_exclusive: bool = True  # of two different sayings one at most is right


def claims_part(frame: Frame, question_id: int | None = None) -> ClaimsPart:
    """Return the table: of one question, or of all questions and of what several sources state; NothingToShow."""
    rows = _rows(frame, question_id)
    if not rows:
        raise NothingToShow("no_evidence_of_question" if question_id is not None else "no_claims")
    order = _sources(frame, {source for row in rows for source in row.cells})
    made = tuple(
        ClaimRow(row.claim, tuple(_cell(row.cells.get(each, ()), frame) for each in order), _verdict(row)) for row in rows
    )
    return ClaimsPart(tuple(order.values()), made)


def compared(frame: Frame, question_id: int | None = None) -> list[int]:
    """Return the passages on which the table rests, in its order."""
    said = (each for row in _rows(frame, question_id) for cell in row.cells.values() for each in cell)
    return list(dict.fromkeys(passage for each in said for passage in each.passages))


def _rows(frame: Frame, question_id: int | None) -> list[_Row]:
    rows = _of_questions(frame, question_id)
    if question_id is None:
        rows += [*_of_statements(frame), *_of_relations(frame)]
    return [row for row in rows if row.cells]


def _sources(frame: Frame, ids: set[int]) -> dict[int, str]:
    """Return the heads of the columns in the project's order: a cited source's tag, another's title, shortened."""
    query = select(_source.c.id, _source.c.title).where(one_of(_source.c.id, ids)).order_by(_source.c.position, _source.c.id)
    return {row.id: frame.tags.get(row.id) or short_title(row.title) for row in frame.reading.rows(query)}


def _cell(said: Iterable[_Saying], frame: Frame) -> Paragraph:
    runs: list[Run] = []
    for saying in said:
        runs.append(Run(("; " if runs else "") + saying.words))
        cites = frame.cites(saying.passages)
        if cites:
            runs.append(Run(cites=cites))
    return tuple(runs)


def _verdict(row: _Row) -> str:
    """Return whether those sources that count say the same: ``one`` for a single one, ``partly`` if some of it is shared.

    Different things that may all be right (two aims, two deliveries) are neither: empty.
    """
    compared = [{each.compared for each in said if each.counts} for said in row.cells.values()]
    sides = [each for each in compared if each]
    if len(sides) < 2:
        return "one"
    if all(side == sides[0] and len(side) == 1 for side in sides):
        return "agree"
    if set.intersection(*sides):
        return "partly"
    return "differ" if row.is_exclusive else ""


# --- questions


def _of_questions(frame: Frame, question_id: int | None) -> list[_Row]:
    wanted = questions(frame.reading, None if question_id is None else {question_id})
    if question_id is not None and not wanted:
        raise NothingToShow("no_such_question")
    return [_question(each, frame) for each in wanted]


def _question(asked: QuestionRecord, frame: Frame) -> _Row:
    stances = stances_of_question(frame.reading, asked.id)
    passages = cited(frame.reading, [each.passage_id for each in stances])
    cells: defaultdict[int, list[_Saying]] = defaultdict(list)
    for each in sorted(stances, key=lambda one: one.stance != "supports"):
        passage = passages.get(each.passage_id)
        if passage is not None:
            is_more = any(said.compared == each.stance for said in cells[passage.source_id])
            words = _line(passage, frame)
            words = words if is_more else frame.say[f"stance_{each.stance}"].format(words=words)
            cells[passage.source_id].append(_Saying(words, each.stance, [passage.id], passage.is_fact))
    return _Row(asked.text, dict(cells))


def _line(passage: Cited, frame: Frame) -> str:
    """Return a passage in a line: its gist, else its own words within quotation marks; and as what it is put forward."""
    words = passage.gist or str(frame.say["quoted"].format(words=shortened(passage.quote, GIST)))
    kind = frame.say["claims"].get(passage.claimed_as, "") if passage.claimed_as not in {"", "fact"} else ""
    return f"{words} ({kind})" if kind else words


# --- what several sources state


def _of_statements(frame: Frame) -> list[_Row]:
    groups: defaultdict[tuple[int, str], list[StatementRecord]] = defaultdict(list)
    for record in statements(frame.reading):
        groups[record.entity_id, record.of.name].append(record)
    rows = []
    for group in groups.values():
        first = group[0]
        claim = frame.say["property_of_line"].format(entity=first.entity, property=lowered(labelled(first.of.label, frame.say)))
        said = _said([(value_words(each, frame.say), each) for each in group], frame)
        rows.append(_Row(claim, said, first.of.single))
    return [row for row in rows if len(row.cells) > 1]


def _of_relations(frame: Frame) -> list[_Row]:
    groups: defaultdict[tuple[int, str, int], list[RelationRecord]] = defaultdict(list)
    for record in relations(frame.reading):
        groups[record.subject_id, record.kind, record.object_id].append(record)
    rows = []
    for group in groups.values():
        first = group[0]
        claim = relation_words(first.subject, labelled(first.label, frame.say), first.object, "", frame.say)
        rows.append(_Row(claim, _said([(each.role or frame.say["yes"], each) for each in group], frame), is_exclusive=False))
    return [row for row in rows if len(row.cells) > 1]


def _said(claims: Sequence[tuple[str, Claim]], frame: Frame) -> dict[int, list[_Saying]]:
    """Return by source what it says: each value once, and against which it is evidence."""
    cells: defaultdict[int, dict[tuple[str, str], _Saying]] = defaultdict(dict)
    for value, claim in claims:
        when = when_words(claim, frame.say)
        words = (value if not when or value == when else f"{value}, {when}") + aside(claim, frame.say)
        for each in claim.evidence:
            _add(cells[each.source_id], words, fold(value), each, claim.is_fact, frame.say)
    return {source: list(said.values()) for source, said in cells.items()}


def _add(
    said: dict[tuple[str, str], _Saying],
    words: str,
    value: str,
    evidence: EvidenceRecord,
    is_fact: bool,
    say: Mapping[str, str],
) -> None:
    told = words if evidence.stance == "supports" else say["stance_against_value"].format(words=words)
    saying = said.setdefault(
        (evidence.stance, value), _Saying(told, value if evidence.stance == "supports" else f"not {value}")
    )
    saying.passages.append(evidence.passage_id)
    saying.counts = saying.counts or (is_fact and evidence.claimed_as not in NOT_FACTS)
