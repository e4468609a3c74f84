"""A new version of a source: what relies on its passages, and what was rejected in it, is right after adopting and undoing."""

import pytest
from sqlalchemy import select

from tests.coding.test_reanchoring import NEW, OLD, code, review
from tests.project.content import content
from tests.project.worlds import add_text
from workbench.coding.attaching import ThemeTarget, attach
from workbench.coding.reanchoring import adopt_version, review_left_behind
from workbench.coding.records import passage
from workbench.entities.editing import create_entity
from workbench.entities.reviewing import Place, reject_mentions, rejected_places
from workbench.memos.editing import create_memo
from workbench.memos.things import Thing
from workbench.model.act import Act
from workbench.model.claim import Statement
from workbench.model.coding import Coding
from workbench.model.memo import Memo
from workbench.model.question import ClaimEvidence, PassageLink, Question
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.check import full_check
from workbench.project.project import Project
from workbench.sources.anchors import Anchor, Anchoring
from workbench.sources.records import text_of

KEPT = "left the harbour of Puerto 30"
GONE = "Sentence 12 tells how ship 12 left the harbour of Puerto 12."


def add_reliance(project: Project, first: int, second: int) -> None:
    """A claim and a question rest on the first passage, a link leads from it to the second, a memo is about it."""
    entity = create_entity(project, "Puerto", "Place")
    with project.step(Act.SAMPLE) as step:
        statement, question = Statement(entity_id=entity, property="country", value="Venezuela"), Question(text="Did it leave?")
        step.add(statement, question)
        step.session.flush()
        step.add(
            ClaimEvidence(passage_id=first, statement_id=statement.id),
            ClaimEvidence(passage_id=first, question_id=question.id, stance="contradicts"),
            PassageLink(kind="updates", from_id=first, to_id=second),
        )
    create_memo(project, Thing("passage", first), body="Look again.")


def reliance(project: Project) -> list[list[int]]:
    """The passages that evidence, links and memos point to."""
    evidence, link, memo = table_of(ClaimEvidence).c, table_of(PassageLink).c, table_of(Memo).c
    queries = (
        select(evidence.passage_id), select(link.from_id), select(link.to_id),
        select(memo.passage_id).where(memo.passage_id.is_not(None)),
    )  # fmt: skip
    return [[row[0] for row in project.reading.rows(query)] for query in queries]


def test_evidence_links_and_memos_stay_with_their_passage(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    kept, gone = code(project, version, KEPT), code(project, version, GONE)
    add_reliance(project, kept, gone)
    before = content(project.reading)
    new = adopt_version(project, review(project, version, NEW))
    assert reliance(project) == [[kept, kept], [kept], [gone], [kept]]
    assert [passage(project.reading, one).version_id for one in (kept, gone)] == [new, version]
    assert full_check(project.reading) == []
    after = content(project.reading)
    project.undo()
    assert content(project.reading) == before
    project.redo()
    assert content(project.reading) == after


def test_what_relies_on_passages_that_meet_is_joined(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    first, second, third = (code(project, version, words) for words in (KEPT, GONE, "how ship 5 left"))
    add_reliance(project, first, third)
    before = content(project.reading)
    made = review(project, version, NEW)
    place = next(one.anchor.spans for one in made.carried if one.passage_id == first)
    adopt_version(project, made, {second: place})
    assert reliance(project) == [[second, second], [second], [third], [second]], "the one that stood first stays"
    assert full_check(project.reading) == []
    project.undo()
    assert content(project.reading) == before


def test_codings_that_meet_keep_all_comments_and_memos(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    start = OLD.index(KEPT)
    theme = ThemeTarget(attached_theme(project, version))
    project.act_as("Jan Nowak")
    one = attach(project, version, [Span(start, start + len(KEPT))], theme, "the first")
    other = attach(project, version, [Span(OLD.index(GONE), OLD.index(GONE) + len(GONE))], theme, "the second")
    create_memo(project, Thing("coding", one.coding_id), body="About the coding.")
    project.act_as("Anna Kowal")
    made = review(project, version, NEW)
    place = next(each.anchor.spans for each in made.carried if each.passage_id == one.passage_id)
    adopt_version(project, made, {other.passage_id: place})
    coding, memo = table_of(Coding).c, table_of(Memo).c
    mine = select(coding.id, coding.comment).where(coding.passage_id == other.passage_id)
    ((coding_id, comment),) = [tuple(row) for row in project.reading.rows(mine)]
    assert comment == "the second\nthe first"
    assert project.reading.value(select(memo.coding_id)) == coding_id
    project.undo()
    assert passage(project.reading, other.passage_id).quote == GONE


def attached_theme(project: Project, version: int) -> int:
    made = code(project, version, "ship 39 left")
    return passage(project.reading, made).codings[0].theme_id or 0


def test_rejected_mentions_follow_their_words(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    entity, other = create_entity(project, "Puerto", "Place"), create_entity(project, "Ship", "Vessel")
    places = [at_words(version, entity, f"Puerto {number}", "Puerto") for number in (12, 20, 30)]
    changed = at_words(version, other, "ship 20", "ship")
    reject_mentions(project, [*places, changed])
    before = content(project.reading)
    new = adopt_version(project, review(project, version, NEW))
    there = rejected_places(project.reading, {new})
    text = text_of(project.reading, new)
    expected = [text.index(f"Puerto {number}.") for number in (20, 30)]
    assert sorted(there) == sorted((entity, new, start, start + len("Puerto")) for start in expected)
    left = rejected_places(project.reading, {version})
    assert {(key[0], key[2]) for key in left} == {(entity, places[0].limits[0]), (other, changed.limits[0])}, (
        "the words are gone, or are other ones"
    )
    after = content(project.reading)
    project.undo()
    assert content(project.reading) == before
    project.redo()
    assert content(project.reading) == after


def at_words(version: int, entity: int, words: str, within: str) -> Place:
    start = OLD.index(words) + words.index(within)
    return Place(entity, version, (Span(start, start + len(within)),))


def test_a_place_rejected_in_both_versions_is_kept_once_in_each(project: Project) -> None:
    version = add_text(project, OLD, "Log")
    entity = create_entity(project, "Puerto", "Place")
    kept = code(project, version, KEPT)
    new = adopt_version(project, review(project, version, NEW), {kept: None})
    place = at_words(version, entity, "Puerto 30", "Puerto")
    start = NEW.index("Puerto 30")
    reject_mentions(project, [place, Place(entity, new, (Span(start, start + 6),))])
    later = review_left_behind(project.reading, version)
    assert later is not None
    adopt_version(project, later)
    assert len(rejected_places(project.reading, {version})) == len(rejected_places(project.reading, {new})) == 1
    assert full_check(project.reading) == []


def test_what_was_rejected_before_the_review_is_not_looked_up_in_the_step(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = add_text(project, OLD, "Log")
    entity = create_entity(project, "Puerto", "Place")
    reject_mentions(project, [at_words(version, entity, f"Puerto {number}", "Puerto") for number in (20, 30)])
    made = review(project, version, NEW)
    reject_mentions(project, [at_words(version, entity, "Puerto 31", "Puerto")])
    asked: list[tuple[Span, ...]] = []
    place = Anchoring.place

    def counted(anchoring: Anchoring, spans: tuple[Span, ...]) -> Anchor:
        asked.append(tuple(spans))
        return place(anchoring, spans)

    monkeypatch.setattr(Anchoring, "place", counted)
    new = adopt_version(project, made)
    assert len(asked) == 1, "only the one that was rejected after the review"
    assert len(rejected_places(project.reading, {new})) == 3
