"""Questions: worded once, kept in the analyst's order, and passages stand on one side of each at a time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.project.content import content
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.errors import NameEmpty, NameTaken, NoSuchPlace
from workbench.coding.passages import delete_passage, make_passage
from workbench.coding.question_records import question, questions, stances_of_passages, stances_of_question
from workbench.coding.questions import (
    NewQuestion,
    QuestionTarget,
    create_question,
    delete_question,
    edit_question,
    move_question,
    put_stretches,
    put_to,
    take_from,
)
from workbench.coding.records import passages
from workbench.model.act import Act
from workbench.model.span import Span
from workbench.project.project import Project


def texts(project: Project) -> list[str]:
    return [one.text for one in questions(project.reading)]


def sides(project: Project, question_id: int) -> tuple[int, int]:
    record = question(project.reading, question_id)
    return record.supports, record.contradicts


def passage_at(project: Project, version: int, start: int, end: int) -> int:
    with project.step(Act.SAMPLE) as step:
        return make_passage(step, version, [Span(start, end)])


def test_a_question_has_words_that_no_other_has(project: Project) -> None:
    first = create_question(project, " Does the\n foothold  hold? ", "since 2018")
    assert create_question(project, "Does the foothold hold?") == first
    second = create_question(project, "Who pays?")
    record = question(project.reading, first)
    assert (record.text, record.detail, record.analyst) == ("Does the foothold hold?", "since 2018", "Anna Kowal")
    before = content(project.reading)
    for empty in ("", " \n"):
        with pytest.raises(NameEmpty):
            create_question(project, empty)
        with pytest.raises(NameEmpty):
            edit_question(project, first, text=empty)
    with pytest.raises(NameTaken):
        edit_question(project, second, text="Does the foothold  hold?")
    with pytest.raises(KeyError):
        edit_question(project, first, position="3")
    with pytest.raises(KeyError):
        edit_question(project, 7, text="x")
    assert content(project.reading) == before
    edit_question(project, second, text="Who pays?", detail="in the end")
    assert question(project.reading, second).detail == "in the end"


def test_typing_joins_into_one_step(project: Project) -> None:
    one = create_question(project, "A")
    for words in ("A thesis", "A thesis about", "A thesis about ports"):
        edit_question(project, one, merge="typing", text=words)
    project.undo()
    assert texts(project) == ["A"]


@settings(max_examples=30)  # each makes a project
@given(moves=st.lists(st.tuples(st.integers(0, 3), st.integers(-2, 6)), max_size=6))
def test_the_order_is_the_analysts(tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[int, int]]) -> None:
    from workbench.project.opening import create

    with create(tmp_path_factory.mktemp("order") / "a.workbench", "A", "Anna Kowal") as project:
        ids = [create_question(project, f"q{number}") for number in range(4)]
        model = [f"q{number}" for number in range(4)]
        states = []
        for which, place in moves:
            states.append(content(project.reading))
            name = f"q{which}"
            rest = [one for one in model if one != name]
            model = [*rest[: max(0, place)], name, *rest[max(0, place) :]]
            steps = len(project.history())
            move_question(project, ids[which], place)
            assert texts(project) == model
            if len(project.history()) == steps:  # it stood there already
                states.pop()
        for state in reversed(states):
            project.undo()
            assert content(project.reading) == state


def test_a_passage_stands_on_one_side(project: Project, version: int) -> None:
    asked = create_question(project, "Does it hold?")
    one, other = passage_at(project, version, 0, 18), passage_at(project, version, 20, 30)
    put_to(project, QuestionTarget(asked), [one, other], "supports", "as they say")
    assert sides(project, asked) == (2, 0)
    put_to(project, QuestionTarget(asked), [other], "contradicts", "or not")
    assert sides(project, asked) == (1, 1)
    assert question(project.reading, asked).is_divided
    records = stances_of_question(project.reading, asked)
    assert [(each.passage_id, each.stance, each.comment) for each in records] == [
        (one, "supports", "as they say"),
        (other, "contradicts", "as they say\nor not"),
    ]
    project.undo()
    assert sides(project, asked) == (2, 0)
    with pytest.raises(ValueError, match="stance"):
        put_to(project, QuestionTarget(asked), [one], "perhaps")
    with pytest.raises(KeyError):
        put_to(project, QuestionTarget(7), [one], "supports")
    with pytest.raises(KeyError):
        put_to(project, QuestionTarget(asked), [7], "supports")


def test_a_question_is_made_on_the_way_in_one_step(project: Project, version: int) -> None:
    before = content(project.reading)
    asked, made = put_stretches(
        project, NewQuestion("Does it hold?"), [(version, [Span(0, 18)]), (version, [Span(20, 30)])], "contradicts"
    )
    assert sides(project, asked) == (0, 2)
    assert [one.question_id for one in stances_of_passages(project.reading, {made[0]})] == [asked]
    again, _ = put_stretches(project, NewQuestion("Does it hold?"), [(version, [Span(0, 18)])], "supports")
    assert again == asked
    project.undo()
    project.undo()
    assert {**content(project.reading), "analyst": ()} == {**before, "analyst": ()}
    with pytest.raises(NoSuchPlace):
        put_stretches(project, NewQuestion("Other?"), [(version, [Span(0, 10**6)])], "supports")
    assert texts(project) == []


def test_taking_back_leaves_no_bare_passage_and_keeps_coded_ones(project: Project, version: int) -> None:
    coded = attach(project, version, [Span(0, 18)], NewTheme("A")).passage_id
    asked, (bare,) = put_stretches(project, NewQuestion("Does it hold?"), [(version, [Span(20, 30)])], "supports")
    put_to(project, QuestionTarget(asked), [coded], "supports")
    take_from(project, asked, [coded, bare])
    assert {one.id for one in passages(project.reading)} == {coded}
    project.undo()
    assert {one.id for one in passages(project.reading)} == {coded, bare}
    delete_question(project, asked)
    assert {one.id for one in passages(project.reading)} == {coded}
    assert texts(project) == []
    project.undo()
    assert sides(project, asked) == (2, 0)


def test_a_passage_that_goes_is_counted_no_more(project: Project, version: int) -> None:
    asked, (one, _other) = put_stretches(
        project, NewQuestion("Does it hold?"), [(version, [Span(0, 18)]), (version, [Span(20, 30)])], "supports"
    )
    delete_passage(project, one)
    assert sides(project, asked) == (1, 0)


def test_what_others_put_is_told_as_theirs(project: Project, version: int) -> None:
    asked, _ = put_stretches(project, NewQuestion("Does it hold?"), [(version, [Span(0, 18)])], "supports")
    project.act_as("Jan Nowak")
    put_stretches(project, QuestionTarget(asked), [(version, [Span(20, 30)])], "contradicts")
    assert [one.initials for one in stances_of_question(project.reading, asked)] == ["AK", "JN"]
