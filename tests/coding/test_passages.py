"""Passages: shared by equal limits, true to the letter, split when two analysts part, gone when bare."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from tests.project.content import content
from tests.project.worlds import TEXT, add_brief
from workbench.briefs.records import briefs, cited_in
from workbench.coding.attaching import EntityTarget, NewEntity, NewTheme, ThemeTarget, attach, comment_on, detach
from workbench.coding.errors import NameEmpty, NoSuchPlace, TooDeep
from workbench.coding.limits import set_limits
from workbench.coding.passages import CONTEXT, delete_passage, edit_passage, grade, trimmed
from workbench.coding.records import marks, marks_of_codings, passage, passages
from workbench.model.act import Act
from workbench.model.brief import Citation
from workbench.model.judgment import Evidence
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.model.theme import DEEPEST
from workbench.project.project import Project


def test_equal_fragments_share_a_passage(project: Project, version: int) -> None:
    first = attach(project, version, [Span(0, 18)], NewTheme("A"))
    again = attach(project, version, [Span(10, 18), Span(0, 10)], NewTheme("B"))
    spaces = attach(project, version, [Span(0, 19)], NewEntity("C", "Place"))
    assert first.passage_id == again.passage_id == spaces.passage_id
    assert len({first.coding_id, again.coding_id, spaces.coding_id}) == 3
    assert len(passages(project.reading)) == 1


def test_attaching_twice_changes_nothing(project: Project, version: int) -> None:
    first = attach(project, version, [Span(0, 18)], NewTheme("A"))
    before, steps = content(project.reading), len(project.history())
    assert attach(project, version, [Span(0, 18)], NewTheme("A")) == first
    assert (content(project.reading), len(project.history())) == (before, steps)
    project.act_as("Jan Nowak")
    assert attach(project, version, [Span(0, 18)], NewTheme("A")).coding_id != first.coding_id, "another analyst's is another"


def test_attaching_again_keeps_what_was_said_each_time(project: Project, version: int) -> None:
    first = attach(project, version, [Span(0, 6)], NewTheme("A"), comment="seen first")
    steps = project.history()
    assert attach(project, version, [Span(0, 6)], NewTheme("A")) == first
    assert project.history() == steps
    assert attach(project, version, [Span(0, 6)], NewTheme("A"), comment="seen again") == first
    assert [coding.comment for coding in passages(project.reading)[0].codings] == ["seen first\nseen again"]
    project.undo()
    assert [coding.comment for coding in passages(project.reading)[0].codings] == ["seen first"]


@pytest.mark.parametrize("words", ["Zażółć", "北京", "🚚🚚", "e\u0301ven", "قال البحار", "depôt at 北京 moved 🚚"])
def test_fragments_say_what_stands_at_their_place(project: Project, version: int, words: str) -> None:
    start = TEXT.index(words)
    made = attach(project, version, [Span(start, start + len(words))], NewTheme("A"))
    record = passage(project.reading, made.passage_id)
    assert record.pieces == (words,)
    row = dict(zip(("exact", "prefix", "suffix"), content(project.reading)["fragment"][0][6:9], strict=True))
    assert row == {
        "exact": words,
        "prefix": TEXT[max(0, start - CONTEXT) : start],
        "suffix": TEXT[start + len(words) : start + len(words) + CONTEXT],
    }


@settings(max_examples=60)
@given(
    st.lists(st.builds(lambda a, n: Span(a, a + n), st.integers(0, len(TEXT) + 5), st.integers(1, 30)), min_size=1, max_size=4)
)
def test_trimmed_spans_hold_the_same_letters(spans: list[Span]) -> None:
    try:
        kept = trimmed(TEXT, spans)
    except NoSuchPlace:
        assert any(span.end > len(TEXT) for span in spans) or not any(span.of(TEXT).strip() for span in spans)
        return
    assert all(span.of(TEXT) == span.of(TEXT).strip() for span in kept)
    wanted = {place for span in spans for place in range(span.start, span.end) if not TEXT[place].isspace()}
    assert wanted == {place for span in kept for place in range(span.start, span.end) if not TEXT[place].isspace()}


@pytest.mark.parametrize("spans", [[], [Span(18, 19)], [Span(0, 100_000)], [Span(0, 5), Span(10_000, 10_001)]])
def test_places_that_there_are_not(project: Project, version: int, spans: list[Span]) -> None:
    before = content(project.reading)
    with pytest.raises(NoSuchPlace):
        attach(project, version, spans, NewTheme("A"))
    assert content(project.reading) == before


def test_targets_that_there_are_not(project: Project, version: int) -> None:
    before = content(project.reading)
    for target, error in (
        (ThemeTarget(7), KeyError),
        (EntityTarget(7), KeyError),
        (NewTheme(" / "), NameEmpty),
        (NewEntity(" \n", "Place"), NameEmpty),
        (NewTheme("/".join("a" * (DEEPEST + 1))), TooDeep),
    ):
        with pytest.raises(error):
            attach(project, version, [Span(0, 5)], target)
    with pytest.raises(KeyError):
        attach(project, 7, [Span(0, 5)], NewTheme("A"))
    for call in (
        lambda: detach(project, 7), lambda: comment_on(project, 7, "x"), lambda: delete_passage(project, 7),
        lambda: edit_passage(project, 7, gist="x"), lambda: grade(project, 7, 3), lambda: set_limits(project, 7, [Span(0, 2)]),
    ):  # fmt: skip
        with pytest.raises(KeyError):
            call()
    assert content(project.reading) == before


# --- detaching


def test_detaching_the_last_takes_the_bare_passage_along_in_one_step(project: Project, version: int) -> None:
    empty = content(project.reading)
    made = attach(project, version, [Span(0, 18)], NewTheme("A"))
    full = content(project.reading)
    detach(project, made.coding_id)
    assert passages(project.reading) == []
    project.undo()
    assert content(project.reading) == full
    project.undo()
    assert content(project.reading) == empty


def test_what_was_noted_on_it_goes_with_a_bare_passage_and_comes_back(project: Project, version: int) -> None:
    made = attach(project, version, [Span(0, 18)], NewTheme("A"))
    edit_passage(project, made.passage_id, gist="x", comment="y", claimed_as="fact", says_who="z", is_key=True)
    grade(project, made.passage_id, 2, "why")
    full = content(project.reading)
    detach(project, made.coding_id)
    left = content(project.reading)
    assert not left["passage"], "no list would show it"
    assert not left["credibility"]
    project.undo()
    assert content(project.reading) == full


@pytest.mark.parametrize("kept_by", ["citation", "evidence", "other analyst", "other theme"])
def test_a_passage_stays_while_something_relies_on_it(project: Project, version: int, kept_by: str) -> None:
    made = attach(project, version, [Span(0, 18)], NewTheme("A"))
    assert cited_in(project.reading, made.passage_id) == []
    if kept_by in {"citation", "evidence"}:
        add_brief(project, [made.passage_id])
        with project.step(Act.EDIT_BRIEF) as step:
            step.execute(delete(table_of(Evidence if kept_by == "citation" else Citation)))
        assert cited_in(project.reading, made.passage_id) == [brief.title for brief in briefs(project.reading)]
    else:
        if kept_by == "other analyst":
            project.act_as("Jan Nowak")
        attach(project, version, [Span(0, 18)], NewTheme("A" if kept_by == "other analyst" else "B"))
    project.act_as("Anna Kowal")
    detach(project, made.coding_id)
    assert [record.id for record in passages(project.reading)] == [made.passage_id]


def test_a_deleted_passage_stays_quoted_in_briefs(project: Project, version: int) -> None:
    made = attach(project, version, [Span(0, 18)], NewTheme("A"))
    add_brief(project, [made.passage_id])
    before = content(project.reading)
    delete_passage(project, made.passage_id)
    citation = content(project.reading)["brief_citation"][0]
    assert "said" in citation
    assert made.passage_id not in citation
    project.undo()
    assert content(project.reading) == before


# --- moved limits


def test_moved_limits_keep_the_passage(project: Project, version: int) -> None:
    made = attach(project, version, [Span(0, 6)], NewTheme("A"))
    edit_passage(project, made.passage_id, gist="so")
    assert set_limits(project, made.passage_id, [Span(0, 18)]) == made.passage_id
    record = passage(project.reading, made.passage_id)
    assert (record.pieces, record.gist, len(record.codings)) == ((TEXT[:18],), "so", 1)
    steps = len(project.history())
    assert set_limits(project, made.passage_id, [Span(0, 18)]) == made.passage_id
    assert len(project.history()) == steps, "the same limits are no act"


def test_moved_limits_split_off_ones_own_codings(project: Project, version: int) -> None:
    mine = attach(project, version, [Span(0, 6)], NewTheme("A"))
    also = attach(project, version, [Span(0, 6)], NewTheme("B"))
    project.act_as("Jan Nowak")
    theirs = attach(project, version, [Span(0, 6)], NewTheme("A"))
    project.act_as("Anna Kowal")
    before = content(project.reading)
    moved = set_limits(project, mine.passage_id, [Span(0, 18)])
    assert moved != mine.passage_id
    assert {coding.id for coding in passage(project.reading, moved).codings} == {mine.coding_id, also.coding_id}
    assert [coding.id for coding in passage(project.reading, mine.passage_id).codings] == [theirs.coding_id]
    assert passage(project.reading, mine.passage_id).pieces == (TEXT[:6],)
    project.undo()
    assert content(project.reading) == before


def test_another_analysts_passage_stays_where_it_is(project: Project, version: int) -> None:
    theirs = attach(project, version, [Span(0, 6)], NewTheme("A"))
    project.act_as("Jan Nowak")
    before = content(project.reading)
    assert set_limits(project, theirs.passage_id, [Span(0, 18)]) == theirs.passage_id
    assert content(project.reading) == before


def test_limits_moved_onto_another_passage_join_it(project: Project, version: int) -> None:
    first = attach(project, version, [Span(0, 6)], NewTheme("A"))
    attach(project, version, [Span(0, 6)], NewTheme("B"))
    there = attach(project, version, [Span(0, 18)], NewTheme("A"))
    edit_passage(project, first.passage_id, gist="moved", comment="moved too")
    edit_passage(project, there.passage_id, gist="here before")
    grade(project, first.passage_id, 2)
    assert set_limits(project, first.passage_id, [Span(0, 18)]) == there.passage_id
    assert [record.id for record in passages(project.reading)] == [there.passage_id]
    joined = passages(project.reading)[0]
    assert sorted(coding.name for coding in joined.codings) == ["A", "B"]
    assert (joined.gist, joined.comment, joined.credibility) == ("here before; moved", "moved too", 2), "nothing noted is lost"


# --- grades, records


def test_grades(project: Project, version: int) -> None:
    made = attach(project, version, [Span(0, 6)], NewTheme("A"))
    for digit in (0, 7, -1):
        with pytest.raises(ValueError, match="credibility"):
            grade(project, made.passage_id, digit)
    grade(project, made.passage_id, 2, "why")
    grade(project, made.passage_id, 3)
    assert content(project.reading)["credibility"][0][3:5] == (3, "why")
    project.act_as("Jan Nowak")
    grade(project, made.passage_id, 5)
    assert passage(project.reading, made.passage_id).credibility == 5
    grade(project, made.passage_id, None)
    assert passage(project.reading, made.passage_id).credibility == 3


def test_marks_of_a_stretch(project: Project, version: int) -> None:
    made = [
        attach(project, version, [Span(n * 10, n * 10 + 5), Span(n * 10 + 7, n * 10 + 9)], NewTheme(f"t{n}"))
        for n in range(3, 9)
    ]
    everything = marks(project.reading, version)
    assert len(everything) == 12
    for start, end in ((0, 1000), (42, 55), (60, 61), (0, 30), (87, 1000)):
        expected = [mark for mark in everything if mark.start < end and mark.end > start]
        assert marks(project.reading, version, start, end) == expected
    chosen = {made[0].coding_id, made[3].coding_id}
    assert {mark.coding_id for mark in marks_of_codings(project.reading, version, chosen)} == chosen
    assert passages(project.reading, set()) == []
    assert len(passages(project.reading, {each.passage_id for each in made[:2]} | set(range(300_000)))) == 2
