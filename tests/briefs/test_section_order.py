"""The order of a brief: what is free moves and nests, the form stays; duplicates stand for themselves."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.briefs import editing, judging, managing, outlining, records
from workbench.briefs.composing import draft
from workbench.briefs.outlining import DEEPEST, WrongPlace
from workbench.model.brief import SectionKind


@pytest.fixture
def brief(coded):
    return coded[0], draft(coded[0], "Crates")


def shown(project, brief_id):
    """Return the discussion as (title, level), checking that plain positions say the same order."""
    sections = records.sections(project.reading, brief_id)
    free = outlining.discussion(sections)
    assert [one.id for one, _level in free] == [one.id for one in sections if one.kind in outlining.FREE]
    return [(one.title, level) for one, level in free]


def test_free_sections_are_added_moved_and_nested_while_the_form_stays(brief):
    project, brief_id = brief
    before = shown(project, brief_id)
    cargo, witnesses = (one.id for one, _ in outlining.discussion(records.sections(project.reading, brief_id)))
    naval = outlining.add_section(project, brief_id, title="Naval  visits", parent_id=cargo)
    early = outlining.add_section(project, brief_id, title="Early", parent_id=cargo, position=0)
    assert shown(project, brief_id) == [("Cargo", 0), ("Early", 1), ("Naval visits", 1), ("Witnesses", 0)]
    outlining.move_section(project, early, naval)
    outlining.move_section(project, naval, None, 0)
    assert shown(project, brief_id) == [("Naval visits", 0), ("Early", 1), ("Cargo", 0), ("Witnesses", 0)]
    outlining.move_section(project, naval, witnesses, 5)
    outlining.rename_section(project, early, "Late")
    assert shown(project, brief_id) == [("Cargo", 0), ("Witnesses", 0), ("Naval visits", 1), ("Late", 2)]
    for refused, reason in (((naval, early), "cycle"), ((naval, naval), "cycle")):
        with pytest.raises(WrongPlace) as told:
            outlining.move_section(project, *refused)
        assert told.value.reason == reason
    kinds = [one.kind for one in records.sections(project.reading, brief_id)]
    assert kinds[:4] == list(SectionKind)[:4]
    assert kinds[-1] is SectionKind.SOURCE_SUMMARY
    for _ in range(6):
        project.undo()
    assert shown(project, brief_id) == before


def test_a_standard_section_keeps_its_place_and_is_brought_back_to_it(brief):
    project, brief_id = brief
    sections = records.sections(project.reading, brief_id)
    gaps = next(one for one in sections if one.kind is SectionKind.GAPS)
    outlining.delete_section(project, gaps.id)
    assert outlining.missing(records.sections(project.reading, brief_id)) == (SectionKind.GAPS,)
    again = outlining.add_section(project, brief_id, SectionKind.GAPS)
    order = [one.kind for one in records.sections(project.reading, brief_id)]
    assert order == [one.kind for one in sections]
    with pytest.raises(WrongPlace):
        outlining.add_section(project, brief_id, SectionKind.GAPS)
    for act in (
        lambda: outlining.rename_section(project, again, "Holes"),
        lambda: outlining.move_section(project, again, sections[4].id),
        lambda: outlining.add_section(project, brief_id, title="Below", parent_id=again),
    ):
        with pytest.raises(WrongPlace) as told:
            act()
        assert told.value.reason == "form"


def test_deleting_tells_what_goes_and_keeps_the_citations(brief):
    project, brief_id = brief
    cargo = outlining.discussion(records.sections(project.reading, brief_id))[0][0]
    below = outlining.add_section(project, brief_id, title="Below", parent_id=cargo.id, prose="Three more words.")
    told = outlining.going(project.reading, cargo.id)
    assert (told.title, told.below, told.words, told.citations) == ("Cargo", 1, 3, len(cargo.citations))
    numbers = [one.number for one in records.citations(project.reading, brief_id)]
    outlining.delete_section(project, cargo.id)
    assert not {cargo.id, below} & {one.id for one in records.sections(project.reading, brief_id)}
    assert [one.number for one in records.citations(project.reading, brief_id)] == numbers
    anew = outlining.add_section(project, brief_id, SectionKind.THEME, "Cargo", theme_id=cargo.theme_id)
    section = next(one for one in records.sections(project.reading, brief_id) if one.id == anew)
    assert section.citations == cargo.citations
    with pytest.raises(KeyError):
        outlining.delete_section(project, below)


def test_sections_nest_only_so_deep_and_circles_of_merged_copies_are_still_shown(brief):
    project, brief_id = brief
    chain = [outlining.add_section(project, brief_id, title="0")]
    for level in range(1, DEEPEST + 1):
        chain.append(outlining.add_section(project, brief_id, title=str(level), parent_id=chain[-1]))
    with pytest.raises(WrongPlace) as told:
        outlining.add_section(project, brief_id, title="Too deep", parent_id=chain[-1])
    assert told.value.reason == "deep"
    other = outlining.add_section(project, brief_id, title="Other")
    with pytest.raises(WrongPlace):
        outlining.move_section(project, chain[0], other)
    with project.step(outlining_act()) as step:
        from workbench.model.brief import Section

        step.get(Section, chain[0]).parent_id = chain[1]
    titles = [one.title for one, _ in outlining.discussion(records.sections(project.reading, brief_id))]
    assert {"0", "1", "2", "3", "4"} <= set(titles)


def outlining_act():
    from workbench.model.act import Act

    return Act.EDIT_BRIEF


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(-1, 6), st.integers(0, 7)), max_size=8))
def test_whatever_is_moved_wherever_nothing_is_lost(brief, moves):
    project, brief_id = brief
    while len(ids := [one.id for one, _ in outlining.discussion(records.sections(project.reading, brief_id))]) < 7:
        outlining.add_section(project, brief_id, title=f"Section {len(ids)}")
    for mine, parent, position in moves:
        with_parent = None if parent < 0 else ids[parent]
        try:
            outlining.move_section(project, ids[mine], with_parent, position)
        except WrongPlace:
            continue
        sections = records.sections(project.reading, brief_id)
        assert next(one for one in sections if one.id == ids[mine]).parent_id == with_parent
        assert len(shown(project, brief_id)) == 7
        assert [one.position for one in sections] == list(range(len(sections)))


def test_words_are_counted_without_signs_and_citations(brief):
    project, brief_id = brief
    was = managing.contents(project.reading, [brief_id])[brief_id].words
    prose = "## Two words\n- a **third** [3, 4]\n> [“5:0-7”]\n![Six seven](figure:themes)\nsee [](ref:section/7) [“8”]"
    outlining.add_section(project, brief_id, title="One", prose=prose)
    judging.add_judgment(project, brief_id, "Nine ten.")
    held = managing.contents(project.reading, [brief_id])[brief_id].words
    assert held - was == 1 + 2 + 2 + 2 + 1 + 2
    told = managing.words_written(records.sections(project.reading, brief_id), records.judgments(project.reading, brief_id))
    assert told == held


def test_a_duplicate_has_all_of_the_brief_and_only_the_judgments_in_common(brief):
    project, brief_id = brief
    cargo = outlining.discussion(records.sections(project.reading, brief_id))[0][0]
    outlining.add_section(project, brief_id, title="Below", parent_id=cargo.id, prose=f"See [](ref:section/{cargo.id}).")
    judging.add_judgment(project, brief_id, "Crates were loaded.")
    second = managing.duplicate_brief(project, brief_id, " Crates,  again ")
    assert shown(project, second) == shown(project, brief_id)
    assert records.brief(project.reading, second).title == "Crates, again"
    new = records.sections(project.reading, second)
    ids = {one.id for one in new}
    assert not ids & {one.id for one in records.sections(project.reading, brief_id)}
    below = next(one for one in new if one.title == "Below")
    assert below.prose == f"See [](ref:section/{below.parent_id})."
    assert below.parent_id in ids
    assert [one.citations for one in new] == [one.citations for one in records.sections(project.reading, brief_id)]
    held = managing.contents(project.reading, [brief_id, second, 1])
    assert held[brief_id] == held[second]
    assert held[brief_id].judgments == 1
    assert held[brief_id].own_judgments == 0
    assert held[1] == managing.Contents()
    editing.delete_brief(project, brief_id)
    assert len(records.judgments(project.reading, second)) == 1
    assert shown(project, second)
