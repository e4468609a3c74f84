"""Links between passages: both ways, once, one's own, made where no passage is yet, gone with what leaves them bare."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.project.content import content
from tests.project.worlds import add_text
from workbench.coding.attaching import NewTheme, attach, detach
from workbench.coding.errors import KindInUse, LinkToItself, LinkTwice, NameEmpty, NameTaken, NotOwnLink
from workbench.coding.link_kinds import add_link_kind, delete_link_kind, edit_link_kind, link_kind, link_kinds
from workbench.coding.link_records import link, link_counts, linked_in, links, links_of
from workbench.coding.links import delete_link, edit_link, link_many, link_passages, turn_link
from workbench.coding.passages import delete_passage
from workbench.coding.records import passages
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.project.project import Project


def coded(project: Project, version: int, start: int, end: int) -> int:
    return attach(project, version, [Span(start, end)], NewTheme("A")).passage_id


def test_a_link_is_known_at_both_its_ends_across_sources(project: Project, version: int) -> None:
    other = add_text(project, "Another text says it is not so.", "Other")
    first, second = coded(project, version, 0, 18), coded(project, other, 0, 12)
    made = link_passages(project, first, second, "contradicts", "see\r\nthere")
    by_passage = links_of(project.reading, {first, second})
    assert [[one.id for one in by_passage[each]] for each in (first, second)] == [[made], [made]]
    record = by_passage[first][0]
    assert (record.is_from(first), record.is_from(second)) == (True, False)
    assert record.other(first).quote == "Another text"
    assert record.other(second).passage_id == first
    assert (record.comment, record.analyst, record.initials) == ("see\nthere", "Anna Kowal", "AK")
    assert linked_in(project.reading, version) == {first}
    assert linked_in(project.reading, other) == {second}
    assert link_counts(project.reading) == {"contradicts": 1}
    assert [one.id for one in links(project.reading, "contradicts")] == [made]
    assert links(project.reading, "explains") == []


def test_ends_that_are_no_passages_yet_are_made_in_the_same_step_and_go_with_the_link(project: Project, version: int) -> None:
    coded(project, version, 0, 18)
    before, steps = content(project.reading), len(project.history())
    made = link_passages(project, (version, [Span(20, 30), Span(41, 46)]), (version, [Span(60, 70)]), "explains")
    assert len(project.history()) == steps + 1
    assert len(passages(project.reading)) == 3
    record = link(project.reading, made)
    assert record.begin.spans == (Span(20, 30), Span(41, 46))
    assert " … " in record.begin.quote
    delete_link(project, made)
    assert content(project.reading) == before
    project.undo()
    assert link(project.reading, made) == record


def test_a_linked_passage_outlives_its_last_coding(project: Project, version: int) -> None:
    made = attach(project, version, [Span(0, 18)], NewTheme("A"))
    linked = link_passages(project, made.passage_id, (version, [Span(20, 30)]), "supports")
    detach(project, made.coding_id)
    assert link(project.reading, linked).begin.passage_id == made.passage_id
    delete_passage(project, made.passage_id)
    assert links(project.reading) == []
    project.undo()
    assert [one.id for one in links(project.reading)] == [linked]


def test_the_same_is_said_once(project: Project, version: int) -> None:
    first, second = coded(project, version, 0, 18), coded(project, version, 20, 30)
    made = link_passages(project, first, second, "supports")
    turned = link_passages(project, second, first, "supports")
    against = link_passages(project, first, second, "contradicts")
    before, steps = content(project.reading), project.history()
    for refused in (
        lambda: link_passages(project, first, second, "supports"),
        lambda: link_passages(project, second, first, "contradicts"),
        lambda: turn_link(project, made),
        lambda: edit_link(project, against, kind="supports"),
        lambda: edit_link(project, turned, kind="contradicts"),
    ):
        with pytest.raises(LinkTwice):
            refused()
    with pytest.raises(LinkToItself):
        link_passages(project, first, (version, [Span(0, 19)]), "explains")
    with pytest.raises(KeyError):
        link_passages(project, first, 7, "explains")
    with pytest.raises(KeyError):
        link_passages(project, first, second, "no such kind")
    assert content(project.reading) == before
    assert project.history() == steps


def test_several_are_linked_in_one_step_and_what_is_linked_is_passed_over(project: Project, version: int) -> None:
    ends = [coded(project, version, 20 * number, 20 * number + 9) for number in range(1, 5)]
    link_passages(project, ends[0], ends[1], "explains")
    before, steps = content(project.reading), len(project.history())
    assert link_many(project, ends[:1], [*ends, (version, [Span(0, 18)])], "explains") == 3
    assert len(project.history()) == steps + 1
    with pytest.raises(LinkTwice):
        link_many(project, ends[:1], ends, "explains")
    with pytest.raises(LinkToItself):
        link_many(project, ends[:1], ends[:1], "explains")
    project.undo()
    assert content(project.reading) == before


def test_kind_comment_and_direction_are_edited(project: Project, version: int) -> None:
    first, second = coded(project, version, 0, 18), coded(project, version, 20, 30)
    made = link_passages(project, first, second, "supports", "why")
    edit_link(project, made, kind="updates")
    turn_link(project, made)
    turn_link(project, made)
    turn_link(project, made)
    for words in ("a", "ab", "abc"):
        edit_link(project, made, comment=words, merge="typing")
    record = link(project.reading, made)
    assert (record.kind, record.begin.passage_id, record.comment) == ("updates", second, "abc")
    project.undo()
    assert link(project.reading, made).comment == "why", "typing is one step"
    edit_link(project, made, kind="updates")
    assert project.to_redo() is not None, "what changes nothing leaves no step"


def test_links_of_others_are_theirs(project: Project, version: int) -> None:
    first, second = coded(project, version, 0, 18), coded(project, version, 20, 30)
    made = link_passages(project, first, second, "supports")
    project.act_as("Jan Nowak")
    for refused in (
        lambda: edit_link(project, made, comment="no"),
        lambda: turn_link(project, made),
        lambda: delete_link(project, made),
    ):
        with pytest.raises(NotOwnLink):
            refused()
    assert link_passages(project, first, second, "contradicts") != made


def test_kinds_of_ones_own(project: Project, version: int) -> None:
    common = link_kinds(project.reading)
    own = add_link_kind(project, "  quotes ", "is quoted by")
    same = add_link_kind(project, "echoes")
    kinds = link_kinds(project.reading)
    assert kinds[: len(common)] == common
    assert [kind.own_id for kind in kinds[len(common) :]] == [own, same]
    assert kinds[-2].words(forward=False) == "is quoted by"
    assert kinds[-1].words(forward=False) == "echoes"
    for label in ("Supports", "is explained by", "QUOTES", "is quoted by"):
        with pytest.raises(NameTaken):
            add_link_kind(project, label)
    with pytest.raises(NameEmpty):
        add_link_kind(project, " \n")
    made = link_passages(project, coded(project, version, 0, 18), coded(project, version, 20, 30), "quotes")
    edit_link_kind(project, own, "Quotes", "is cited by")
    assert link_kind(project.reading, link(project.reading, made).kind).words(forward=False) == "is cited by"
    with pytest.raises(KindInUse) as refused:
        delete_link_kind(project, own)
    assert (refused.value.name, refused.value.count) == ("Quotes", 1)
    delete_link_kind(project, same)
    with pytest.raises(KeyError):
        delete_link_kind(project, same)
    assert link_kind(project.reading, "from elsewhere").words(forward=False) == "from elsewhere"


@settings(max_examples=30)  # each makes a project
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.sampled_from(["supports", "contradicts"])), max_size=12))
def test_any_links_are_told_from_both_ends_and_undone_to_the_row(
    tmp_path_factory: pytest.TempPathFactory, wanted: list[tuple[int, int, str]]
) -> None:
    with create(tmp_path_factory.mktemp("any") / "a.workbench", "A", "Anna Kowal") as project:
        version = add_text(project)
        ends = [coded(project, version, 20 * number, 20 * number + 9) for number in range(1, 5)]
        states = [content(project.reading)]
        for one, other, kind in wanted:
            try:
                link_passages(project, ends[one], ends[other], kind)
            except (LinkTwice, LinkToItself):
                continue
            states.append(content(project.reading))
        found = links(project.reading)
        assert len(found) == len(states) - 1
        told = links_of(project.reading, ends)
        assert sorted(one.id for each in told.values() for one in each) == sorted(2 * [one.id for one in found])
        while len(states) > 1:
            states.pop()
            project.undo()
            assert content(project.reading) == states[-1]
