"""Lists of passages: who is in them, in which order, and what a filter finds in them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.project.worlds import add_brief, add_text
from workbench.coding.attaching import NewEntity, NewTheme, attach
from workbench.coding.links import link_passages
from workbench.coding.passage_lists import READY, SORTS, About, folded_words, list_counts, listed
from workbench.coding.passages import edit_passage, grade
from workbench.coding.questions import NewQuestion, put_to
from workbench.model.fold import fold
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.project.project import Project


def ids(project: Project, about: About, sort: str = "place", coded_by: str = "") -> list[int]:
    return [one.id for one in listed(project.reading, about, project.analyst, sort, coded_by)]


@pytest.fixture
def four(project: Project, version: int) -> list[int]:
    """Four passages: two of Arms, one of its sub-theme by another analyst, one of an entity in another source."""
    other = add_text(project, "Another text that speaks of Oslo.", "Other")
    second = attach(project, version, [Span(60, 70)], NewTheme("Arms"))
    first = attach(project, version, [Span(0, 6), Span(20, 30)], NewTheme("Arms"))
    project.act_as("Jan Nowak")
    third = attach(project, version, [Span(80, 90)], NewTheme("Arms/Sold"))
    project.act_as("Anna Kowal")
    fourth = attach(project, other, [Span(0, 12)], NewEntity("Oslo", "Place"))
    assert first.theme_id is not None
    return [first.passage_id, second.passage_id, third.passage_id, fourth.passage_id]


def theme(project: Project, name: str) -> int:
    from workbench.coding.records import codebook

    return next(one.id for one in codebook(project.reading) if one.name == name)


def test_lists_of_a_theme_an_entity_a_question_links_and_a_source(project: Project, version: int, four: list[int]) -> None:
    first, second, third, fourth = four
    arms = theme(project, "Arms")
    assert ids(project, About("theme", arms)) == [first, second, third]
    assert ids(project, About("theme", arms, below=False)) == [first, second]
    assert ids(project, About("theme", arms), coded_by="Jan Nowak") == [third]
    question = put_to(project, NewQuestion("Was it sold?"), [third, fourth], "supports")
    assert ids(project, About("question", question)) == [third, fourth]
    link_passages(project, first, fourth, "explains")
    assert ids(project, About("links", kind="explains")) == ids(project, About("links")) == [first, fourth]
    assert ids(project, About("links", kind="updates")) == []
    assert ids(project, About("these", ids=(fourth, first, 7))) == [first, fourth]
    with pytest.raises(ValueError, match="list of passages"):
        ids(project, About("nothing of the kind"))
    with pytest.raises(ValueError, match="order"):
        ids(project, About("all"), sort="colour")


def test_ready_lists_and_their_counts(project: Project, version: int, four: list[int]) -> None:
    first, second, third, fourth = four
    edit_passage(project, second, is_key=True)
    edit_passage(project, third, gist="Sold")
    grade(project, first, 2)
    add_brief(project, [third])
    found = {what: ids(project, About(what)) for what in READY}
    assert found == {
        "all": four, "key": [second], "ungraded": [second, third, fourth], "uncited": [first, second, fourth],
        "no gist": [first, second, fourth], "no theme": [fourth], "mine": [first, second, fourth], "others": [third],
    }  # fmt: skip
    assert list_counts(project.reading, project.analyst) == {what: len(one) for what, one in found.items()}
    project.act_as("Jan Nowak")
    assert ids(project, About("ungraded")) == four


def test_orders(project: Project, version: int, four: list[int]) -> None:
    first, second, third, fourth = four
    grade(project, third, 1)
    grade(project, second, 4)
    assert ids(project, About("all"), "grade") == [third, second, first, fourth]
    assert ids(project, About("all"), "time") == [fourth, third, first, second]
    assert ids(project, About("all"), "analyst") == [first, second, fourth, third]
    by = [one.by for one in listed(project.reading, About("all"), sort="grade")]
    assert by == ["1", "4", "", ""]


def test_a_filter_finds_words_gists_and_comments_whatever_their_case_and_accents(project: Project, four: list[int]) -> None:
    first = four[0]
    edit_passage(project, first, gist="Über Łódź", comment="Vide Annexe")
    words = folded_words(project.reading, four)
    assert set(words) == set(four)
    for wanted in ("zazol", "LODZ", "annexe", "depot a"):
        assert fold(wanted) in words[first], wanted
    assert "oslo" not in words[first]


@settings(max_examples=30)  # each makes a project
@given(st.lists(st.tuples(st.integers(0, 900), st.integers(3, 40), st.booleans()), max_size=12), st.sampled_from(SORTS))
def test_any_list_has_each_passage_once_by_place(
    tmp_path_factory: pytest.TempPathFactory, wanted: list[tuple[int, int, bool]], sort: str
) -> None:
    with create(tmp_path_factory.mktemp("any") / "a.workbench", "A", "Anna Kowal") as project:
        versions = [add_text(project), add_text(project)]
        made = set()
        for start, length, second in wanted:
            for name in ("A", "A/B"):
                made.add(attach(project, versions[second], [Span(start, start + length)], NewTheme(name)).passage_id)
        rows = listed(project.reading, About("all"), sort=sort)
        assert {row.id for row in rows} == made
        assert len(rows) == len(made)
        if sort == "place":
            places = [(row.version_id, row.start) for row in rows]
            assert places == sorted(places)
        assert all(row.length > 0 for row in rows)


def test_who_coded_counts_only_for_the_theme_and_those_below_it(project: Project, version: int, four: list[int]) -> None:
    first, _, third, _ = four
    project.act_as("Jan Nowak")
    attach(project, version, [Span(0, 6), Span(20, 30)], NewTheme("Elsewhere"))
    arms = About("theme", theme(project, "Arms"))
    assert first not in ids(project, arms, coded_by="Jan Nowak")
    assert ids(project, arms, coded_by="Jan Nowak") == [third]
