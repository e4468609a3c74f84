"""Where an entity is named: around its mentions, each passage once, in order; other versions' passages are theirs."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.project.worlds import add_text
from workbench.coding.attaching import EntityTarget, NewTheme, attach
from workbench.coding.named import LEAST, where_named
from workbench.coding.records import PassageRecord, passages
from workbench.entities.editing import create_entity
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.project.project import Project

SPANS = st.tuples(st.integers(70, 400), st.integers(3, 120)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


def test_mentions_are_counted_by_their_words(project: Project, version: int) -> None:
    entity = create_entity(project, "Line", "Place")
    for start in (77, 77, 120):
        attach(project, version, [Span(start, start + 4)], EntityTarget(entity))
    found = where_named(project.reading, entity)
    assert sum(found.words.values()) == len(found.passages) == 2
    assert where_named(project.reading, 7).passages == ()


def _is_around(one: PassageRecord, mention: PassageRecord) -> bool:
    outer, inner = one.spans[0], mention.spans[0]
    fits = outer.start <= inner.start and inner.end <= outer.end
    return fits and one.version_id == mention.version_id and outer.end - outer.start > LEAST


@settings(max_examples=15)
@given(mentions=st.lists(SPANS, min_size=1, max_size=6), others=st.lists(SPANS, max_size=6))
def test_each_mention_is_told_by_what_is_around_it_or_by_itself(
    tmp_path_factory, mentions: list[Span], others: list[Span]
) -> None:
    with create(tmp_path_factory.mktemp("named") / "a.workbench", "A", "Anna Kowal") as project:
        versions = [add_text(project), add_text(project, title="Other")]
        entity = create_entity(project, "X", "Place")
        for version in versions:
            for span in mentions:
                attach(project, version, [span], EntityTarget(entity))
            for span in others:
                attach(project, version, [span], NewTheme("T"))
        known = passages(project.reading)
        own = {one.id for one in known if any(coding.entity_id == entity for coding in one.codings)}
        wanted: set[int] = set()
        for mention in (one for one in known if one.id in own):
            around = {one.id for one in known if one.id != mention.id and _is_around(one, mention)}
            wanted |= around or {mention.id}
        found = where_named(project.reading, entity).passages
        assert {one for one, _source in found} == wanted
        assert len(found) == len(wanted)
        starts = {one.id: one.spans[0].start for one in known}
        for source in {source for _one, source in found}:
            places = [starts[one] for one, its in found if its == source]
            assert places == sorted(places)
