"""Questions: theses that collect passages for and against; made, worded, ordered and answered here, each act one step."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select

from workbench.coding.errors import NameEmpty, NameTaken
from workbench.coding.passages import drop_bare, make_passage
from workbench.model.act import Act
from workbench.model.clean import clean_line, clean_text, shortened
from workbench.model.ids import Id
from workbench.model.passage import Passage
from workbench.model.question import STANCES, ClaimEvidence, Question
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.references import one_of
from workbench.project.step import Step

_question, _evidence = table_of(Question), table_of(ClaimEvidence)


@dataclass(frozen=True, slots=True)
class QuestionTarget:
    """A question to which passages are put, by its id."""

    id: int


@dataclass(frozen=True, slots=True)
class NewQuestion:
    """A question to be made on the way, by its words; one that has the words already is used."""

    text: str


Asked = QuestionTarget | NewQuestion


def create_question(project: Project, text: str, detail: str = "") -> Id:
    """Make a question as the last one, as one step; the one that has the words already is returned as it is. NameEmpty."""
    with project.step(Act.NEW_QUESTION, name=shortened(text)) as step:
        question_id = make_question(step, text)
        question = step.get(Question, question_id)
        question.detail = question.detail or clean_text(detail)
        return question_id


def make_question(step: Step, text: str) -> Id:
    """Return the question with these words, made within the step if there is none; NameEmpty without words."""
    words = clean_line(text)
    if not words:
        raise NameEmpty
    found = question_worded(step, words)
    if found is not None:
        return found
    last = step.value(select(func.max(_question.c.position)))
    question = Question(text=words, position=0 if last is None else last + 1, analyst_id=step.analyst_id)
    step.add(question)
    step.session.flush()
    return Id(question.id)


def question_worded(reading: Reading, words: str) -> Id | None:
    """Return the question with just these words, None if there is none."""
    found = reading.value(select(_question.c.id).where(_question.c.text == clean_line(words)))
    return None if found is None else Id(found)


def edit_question(project: Project, question_id: int, *, merge: str = "", **fields: str) -> None:
    """Change text or detail of a question, as one step; typing merges by its key.

    NameEmpty for a text without words, NameTaken if another question has it; KeyError for other fields, or no such question.
    """
    cleaners = {"text": clean_line, "detail": clean_text}
    cleaned = {name: cleaners[name](value) for name, value in fields.items()}
    with project.step(Act.EDIT_QUESTION, merge=merge, name=name_of(project.reading, question_id)) as step:
        question = step.get(Question, question_id)
        if "text" in cleaned:
            _check_text(step, question_id, cleaned["text"])
        for name, value in cleaned.items():
            setattr(question, name, value)


def _check_text(step: Step, question_id: int, words: str) -> None:
    if not words:
        raise NameEmpty
    if question_worded(step, words) not in {None, question_id}:
        raise NameTaken(words)


def move_question(project: Project, question_id: int, position: int) -> None:
    """Put a question at a place among all, from 0, as one step; KeyError if there is none."""
    with project.step(Act.MOVE_QUESTION, name=name_of(project.reading, question_id)) as step:
        step.get(Question, question_id)
        rows = step.rows(select(_question.c.id).order_by(_question.c.position, _question.c.id))
        order = [row[0] for row in rows if row[0] != question_id]
        order.insert(max(0, min(position, len(order))), question_id)
        for number, one in enumerate(order):
            step.get(Question, one).position = number


def delete_question(project: Project, question_id: int) -> None:
    """Delete a question, as one step; its passages stay, unless left bare, and memos about it become the project's."""
    with project.step(Act.DELETE_QUESTION, name=name_of(project.reading, question_id)) as step:
        put = {row[0] for row in step.rows(select(_evidence.c.passage_id).where(_evidence.c.question_id == question_id))}
        step.delete(step.get(Question, question_id))
        step.session.expire_all()
        drop_bare(step, put)


# --- passages for and against


def put_to(project: Project, asked: Asked, passage_ids: Iterable[int], stance: str, comment: str = "") -> Id:
    """Let passages support or contradict a question, as one step; returns the question.

    A passage that is put to it already takes the new stance; a comment goes below the one that is there. ValueError for
    a stance outside STANCES; NameEmpty for a new question without words; KeyError for what is gone.
    """
    ids = sorted(set(passage_ids))
    with project.step(Act.PUT_TO_QUESTION, name=asked_name(project.reading, asked), stance=stance, count=len(ids)) as step:
        question_id = _resolved(step, asked)
        for passage_id in ids:
            _put(step, question_id, step.get(Passage, passage_id).id, stance, comment)
        return question_id


def put_stretches(
    project: Project, asked: Asked, stretches: Iterable[tuple[int, Iterable[Span]]], stance: str, comment: str = ""
) -> tuple[Id, tuple[Id, ...]]:
    """Let stretches of texts, (version, its spans in code points), support or contradict a question, as one step.

    Returns the question and the passages that have these limits, made where there were none. Raises as put_to(), and
    NoSuchPlace for a stretch outside the text.
    """
    wanted = [(version_id, tuple(spans)) for version_id, spans in stretches]
    with project.step(Act.PUT_TO_QUESTION, name=asked_name(project.reading, asked), stance=stance, count=len(wanted)) as step:
        question_id = _resolved(step, asked)
        passages = tuple(make_passage(step, version_id, spans) for version_id, spans in wanted)
        for passage_id in passages:
            _put(step, question_id, passage_id, stance, comment)
        return question_id, passages


def _resolved(step: Step, asked: Asked) -> Id:
    match asked:
        case QuestionTarget(question_id):
            return Id(step.get(Question, question_id).id)
        case NewQuestion(text):
            return make_question(step, text)


def _put(step: Step, question_id: int, passage_id: int, stance: str, comment: str) -> None:
    if stance not in STANCES:
        raise ValueError(f"stance: {stance}")
    words = clean_text(comment)
    own = (_evidence.c.question_id == question_id) & (_evidence.c.passage_id == passage_id)
    found = step.value(select(_evidence.c.id).where(own))
    if found is None:
        row = ClaimEvidence(
            passage_id=passage_id, question_id=question_id, stance=stance, comment=words, analyst_id=step.analyst_id
        )
        step.add(row)
        step.session.flush()
        return
    there = step.get(ClaimEvidence, found)
    there.stance = stance
    if words:
        there.comment = "\n".join(part for part in (there.comment, words) if part)


def take_from(project: Project, question_id: int, passage_ids: Iterable[int]) -> None:
    """Let passages be neither for nor against a question any more, as one step; those left bare go."""
    ids = set(passage_ids)
    name = name_of(project.reading, question_id)
    with project.step(Act.TAKE_FROM_QUESTION, name=name, count=len(ids)) as step:
        wanted = select(_evidence.c.id).where(_evidence.c.question_id == question_id, one_of(_evidence.c.passage_id, ids))
        for row in step.rows(wanted):
            step.delete(step.get(ClaimEvidence, row[0]))
        drop_bare(step, ids)


def asked_name(reading: Reading, asked: Asked) -> str:
    """Return the first words of a question, for the history; empty if it is gone."""
    return name_of(reading, asked.id) if isinstance(asked, QuestionTarget) else shortened(asked.text)


def name_of(reading: Reading, question_id: int) -> str:
    """Return the first words of a question; empty if it is gone."""
    return shortened(reading.value(select(_question.c.text).where(_question.c.id == question_id)) or "")
