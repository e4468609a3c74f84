"""Memos: about anything, linked by names that may change; typing is one step; they outlive what they are about."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from tests.project.content import content
from tests.project.worlds import add_text
from workbench.coding.attaching import NewEntity, NewTheme, attach, comment_on, detach
from workbench.coding.errors import NotOwn
from workbench.coding.passages import delete_passage, edit_passage
from workbench.coding.records import passages
from workbench.coding.themes import create_theme, delete_theme, edit_theme
from workbench.entities.editing import add_alias, create_entity, delete_entity, edit_entity
from workbench.memos.editing import (
    LONGEST,
    comment_to_memo,
    create_memo,
    create_memo_on,
    delete_memo,
    edit_memo,
    set_about,
    set_link,
)
from workbench.memos.errors import MemoTooLong, NothingToMove
from workbench.memos.naming import link_words, meant
from workbench.memos.records import links_of, memo, memo_passages, memos, memos_about, memos_linking
from workbench.memos.things import Thing
from workbench.model.question import Question
from workbench.model.source import Source
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.references import reliant
from workbench.sources.editing import delete_source


def source_id(project: Project) -> int:
    """The id of the one source."""
    return int(project.reading.value(select(table_of(Source).c.id)))


def test_a_memo_is_about_anything_and_says_who_wrote_it(project: Project, version: int) -> None:
    made = attach(project, version, [Span(0, 18)], NewTheme("Trade"))
    named = attach(project, version, [Span(20, 30)], NewEntity("Beijing", "Place"))
    with project.step(project.history()[0].act) as step:
        question = Question(text="Did it move?")
        step.add(question)
    things = {
        "source": source_id(project), "passage": made.passage_id, "theme": made.theme_id or 0, "entity": named.entity_id or 0,
        "coding": named.coding_id, "question": question.id,
    }  # fmt: skip
    for kind, key in things.items():
        found = memo(project.reading, create_memo(project, Thing(kind, key), body=f"On {kind}"))
        assert (found.about, found.heading, found.analyst, found.initials) == (
            Thing(kind, key),
            f"On {kind}",
            "Anna Kowal",
            "AK",
        )
        assert [one.id for one in memos_about(project.reading, [Thing(kind, key)])][:1] == [found.id]
    names = {one.about.kind: one.about_name for one in memos(project.reading) if one.about}
    assert names["coding"] == names["entity"] == "Beijing"
    assert names["question"] == "Did it move?"
    assert names["passage"].startswith("“Zażółć gęślą jaźń")
    edit_passage(project, made.passage_id, gist="It is so")
    assert "It is so" in {one.about_name for one in memos(project.reading)}
    about_passage = memos_about(project.reading, [Thing("passage", named.passage_id)])
    assert [one.about for one in about_passage] == [Thing("coding", named.coding_id)], (
        "a memo on a coding is one on its passage"
    )
    everything = memo(project.reading, create_memo(project, body="whole"))
    assert everything.about is None


def test_typing_is_one_step_and_so_is_a_memo_being_begun(project: Project) -> None:
    before, steps = content(project.reading), len(project.history())
    memo_id = create_memo(project, body="T", merge="typing 1")
    for end in range(2, 12):
        edit_memo(project, memo_id, body="The [[Russia]] memo"[:end], merge="typing 1")
    assert len(project.history()) == steps + 1
    edit_memo(project, memo_id, body="The rest", merge="typing 2")
    project.undo()
    assert memo(project.reading, memo_id).body == "The [[Russia]] memo"[:11]
    project.undo()
    assert content(project.reading) == before
    project.redo()
    project.redo()
    assert memo(project.reading, memo_id).body == "The rest"


def test_saving_the_same_words_leaves_no_step(project: Project) -> None:
    memo_id = create_memo(project, body="Same [[Nowhere]]", title="T")
    steps, edited = len(project.history()), memo(project.reading, memo_id).edited_at
    edit_memo(project, memo_id, body="Same [[Nowhere]]", title="T", kind="analytic", is_done=False)
    assert len(project.history()) == steps
    assert memo(project.reading, memo_id).edited_at == edited


def test_bad_values_are_refused_and_nothing_is_written(project: Project) -> None:
    memo_id = create_memo(project, body="x")
    before = content(project.reading)
    with pytest.raises(MemoTooLong) as told:
        edit_memo(project, memo_id, body="x" * 1_048_576)
    assert (told.value.length, told.value.most) == (1_048_576, LONGEST)
    with pytest.raises(MemoTooLong):
        create_memo(project, title="t" * 301)
    with pytest.raises(ValueError, match="kind"):
        edit_memo(project, memo_id, kind="poem")
    with pytest.raises(KeyError):
        edit_memo(project, memo_id, colour="red")
    with pytest.raises(KeyError):
        edit_memo(project, 1, body="y")
    with pytest.raises(KeyError):
        create_memo(project, Thing("theme", 1))
    with pytest.raises(KeyError):
        set_about(project, memo_id, Thing("source", 1))
    assert content(project.reading) == before


def test_a_link_keeps_its_thing_whatever_that_is_called_later(project: Project) -> None:
    russia = create_entity(project, "Russia", "State")
    memo_id = create_memo(project, body="On [[russia]] and [[Rosneft]]")
    links = links_of(project.reading, memo_id)
    assert links["russia"].thing == Thing("entity", russia)
    assert links["Rosneft"].thing is None
    edit_entity(project, russia, name="Russian Federation")
    edit_memo(project, memo_id, body="More on [[russia]] and [[Rosneft]]")
    link = links_of(project.reading, memo_id)["russia"]
    assert (link.thing, link.name) == (Thing("entity", russia), "Russian Federation")
    assert [one.id for one in memos_linking(project.reading, Thing("entity", russia))] == [memo_id]
    delete_entity(project, russia)
    assert links_of(project.reading, memo_id)["russia"].thing is None, "bare, and its words stay"
    project.undo()
    assert links_of(project.reading, memo_id)["russia"].thing == Thing("entity", russia)


def test_a_link_that_leads_nowhere_can_be_set_later(project: Project) -> None:
    memo_id = create_memo(project, body="[[Rosneft]]")
    made = create_entity(project, "Rosneft", "Company")
    link = links_of(project.reading, memo_id)["Rosneft"]
    assert link.thing is None, "making an entity touches no memo"
    assert meant(project.reading, "Rosneft") == [Thing("entity", made)]
    set_link(project, link.id, Thing("entity", made))
    assert links_of(project.reading, memo_id)["Rosneft"].thing == Thing("entity", made)
    with pytest.raises(KeyError):
        set_link(project, link.id, Thing("entity", 1))


def test_names_of_several_things_are_offered_and_a_choice_is_kept(project: Project) -> None:
    entity, theme = create_entity(project, "Russia", "State"), create_theme(project, "States/Russia")
    assert set(meant(project.reading, "Russia")) == {Thing("entity", entity), Thing("theme", theme)}
    assert meant(project.reading, "States/Russia") == [Thing("theme", theme)]
    assert meant(project.reading, link_words("Russia", "theme")) == [Thing("theme", theme)]
    memo_id = create_memo(project, body="[[Russia]]")
    assert links_of(project.reading, memo_id)["Russia"].thing is None
    edit_memo(project, memo_id, body="[[Russia]] and [[Russia (theme)]]", chosen={"Russia": Thing("entity", entity)})
    links = links_of(project.reading, memo_id)
    assert links["Russia"].thing == Thing("entity", entity)
    assert links["Russia (theme)"].thing == Thing("theme", theme)


def test_a_link_means_names_aliases_titles_and_memos(project: Project, version: int) -> None:
    beijing = create_entity(project, "Beijing", "Place")
    add_alias(project, beijing, "Peking")
    other = create_memo(project, title="Method of counting")
    made = attach(project, version, [Span(0, 18)], NewTheme("Trade"))
    edit_passage(project, made.passage_id, gist="It moved")
    for words, thing in (
        ("Peking", Thing("entity", beijing)),
        ("method of COUNTING", Thing("memo", other)),
        ("It moved", Thing("passage", made.passage_id)),
        ("Trade", Thing("theme", made.theme_id or 0)),
    ):
        assert meant(project.reading, words) == [thing]
    edit_theme(project, made.theme_id or 0, name="Commerce (theme)")
    assert meant(project.reading, "Commerce (theme)") == [Thing("theme", made.theme_id or 0)]


def test_a_memo_outlives_what_it_is_about(project: Project, version: int) -> None:
    made = attach(project, version, [Span(0, 18)], NewTheme("Trade"))
    on_passage = create_memo(project, Thing("passage", made.passage_id), body="p")
    on_coding = create_memo(project, Thing("coding", made.coding_id), body="c")
    on_source = create_memo(project, Thing("source", source_id(project)), body="s")
    assert reliant(project.reading, "passage", {made.passage_id})["memo"] == 2
    detach(project, made.coding_id)
    assert memo(project.reading, on_coding).about is None
    assert passages(project.reading), "a passage with a memo isn't bare"
    delete_passage(project, made.passage_id)
    delete_theme(project, made.theme_id or 0)
    delete_source(project, source_id(project))
    assert {one.id for one in memos(project.reading) if one.about is None} == {on_passage, on_coding, on_source}
    for _act in range(4):
        project.undo()
    assert all(one.about is not None for one in memos(project.reading))


def test_a_memo_on_a_selection_makes_its_passage_and_takes_it_along(project: Project, version: int) -> None:
    before = content(project.reading)
    memo_id = create_memo_on(project, version, [Span(20, 30)], body="Why?", merge="typing")
    about = memo(project.reading, memo_id).about
    assert about is not None
    assert memo_passages(project.reading, version) == {memo_id: about.id}
    assert memo_passages(project.reading, version, {1}) == {}
    assert memo_passages(project.reading, add_text(project)) == {}
    project.undo()
    set_about(project, memo_id, None)
    assert passages(project.reading) == [], "nothing else was on it"
    project.undo()
    assert passages(project.reading)
    delete_memo(project, memo_id)
    assert passages(project.reading) == []
    project.undo()
    project.undo()
    assert content(project.reading) == before


def test_a_comment_becomes_a_memo(project: Project, version: int) -> None:
    made = attach(project, version, [Span(0, 18)], NewTheme("Trade"), "see [[Trade]]")
    edit_passage(project, made.passage_id, comment="doubtful")
    on_passage = memo(project.reading, comment_to_memo(project, Thing("passage", made.passage_id)))
    on_coding = memo(project.reading, comment_to_memo(project, Thing("coding", made.coding_id)))
    assert (on_passage.body, on_coding.body) == ("doubtful", "see [[Trade]]")
    record = passages(project.reading)[0]
    assert (record.comment, record.codings[0].comment) == ("", "")
    with pytest.raises(NothingToMove):
        comment_to_memo(project, Thing("passage", made.passage_id))
    comment_on(project, made.coding_id, "mine")
    project.act_as("Jan Nowak")
    with pytest.raises(NotOwn):
        comment_to_memo(project, Thing("coding", made.coding_id))


WORDS = st.sampled_from(["Russia", "Trade", "Nowhere", "Trade (theme)", "memo one"])
BODIES = st.lists(
    st.one_of(WORDS.map(lambda words: f"[[{words}]]"), st.sampled_from([" and ", "`", "\n", "**", "```\n"])), max_size=8
)


@settings(max_examples=25, deadline=None)
@given(bodies=st.lists(BODIES.map("".join), min_size=1, max_size=5), data=st.data())
def test_any_edits_come_back_by_undo_and_rows_are_those_of_the_words(
    tmp_path_factory: pytest.TempPathFactory, bodies: list[str], data: st.DataObject
) -> None:
    from workbench.memos.markdown import links_in
    from workbench.project.opening import create

    with create(tmp_path_factory.mktemp("any") / "a.workbench", "A", "Anna Kowal") as project:
        create_entity(project, "Russia", "State")
        create_theme(project, "Trade")
        create_memo(project, title="memo one")
        memo_id = create_memo(project)
        states = [content(project.reading)]
        for body in bodies:
            steps = len(project.history())
            edit_memo(project, memo_id, body=body, merge=data.draw(st.sampled_from(["", "typing 1", "typing 2"])))
            if len(project.history()) > steps:
                states.append(content(project.reading))
            else:  # it changed nothing, or joined the step before
                states[-1] = content(project.reading)
            assert set(links_of(project.reading, memo_id)) == {link.words for link in links_in(body)}
        for state in reversed(states[:-1]):
            project.undo()
            assert content(project.reading) == state
        for state in states[1:]:
            project.redo()
            assert content(project.reading) == state


def test_typing_leaves_little_behind(project: Project) -> None:
    """Each pause saves the whole memo; the journal keeps the first and the last of these states, and undo knows both."""
    before = content(project.reading)
    words = "words with a [[link]] and more " * 40
    memo_id = create_memo(project, body="w", merge="typing")
    for end in range(10, len(words), 10):
        edit_memo(project, memo_id, body=words[:end], merge="typing")
    after = content(project.reading)
    with project.reading.connection() as connection:
        rows, letters = connection.exec_driver_sql(
            "SELECT count(*), sum(coalesce(length(before), 0) + coalesce(length(after), 0)) FROM change WHERE tbl LIKE 'memo%'"
        ).one()
    assert rows <= 4
    assert letters < 4 * len(words)
    project.undo()
    assert content(project.reading) == before
    project.redo()
    assert content(project.reading) == after
