"""The records of sources, edited: fields, many at once, what filled them, origins."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.worlds import plain
from workbench.model.source import Source, SourceKind
from workbench.model.tables import table_of
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.editing import delete_sources, edit_source, edit_sources
from workbench.sources.filled import fields_from
from workbench.sources.origin import chain, first_origin, origins, repeating, set_origin
from workbench.sources.own_fields import (
    all_own_values,
    create_field,
    delete_field,
    edit_field,
    move_field,
    own_fields,
    own_values,
    set_value,
    set_values,
)
from workbench.sources.reading import ReadResult
from workbench.sources.record_errors import NotOfType, OrderNameEmpty, OrderNameTaken, OriginCycle
from workbench.sources.records import source, sources
from workbench.sources.storing import store


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project with four sources."""
    with create(tmp_path / "p.workbench", "Papers", "Anna Kowal") as made:
        for name in "ABCD":
            store(made, f"{name}.txt", name.encode(), ReadResult(plain(f"Text {name}"), SourceKind.TEXT, "test", "1", "utf-8"))
        yield made


@pytest.fixture
def ids(project: Project) -> list[int]:
    return [one.id for one in sources(project.reading)]


def steps(project: Project) -> int:
    """How many steps can be undone."""
    count = 0
    while project.to_undo() is not None and count < 100:
        project.undo()
        count += 1
    for _ in range(count):
        project.redo()
    return count


def test_every_field_is_kept_and_marked_as_the_analysts(project: Project, ids: list[int]) -> None:
    edit_source(project, ids[0], number=" 15  10 ", place="Lublin", issn="2544-4840", keywords="oil; arms", work="report")
    record = source(project.reading, ids[0])
    assert (record.number, record.place, record.issn, record.keywords, record.work) == (
        "15 10", "Lublin", "2544-4840", "oil; arms", "report",
    )  # fmt: skip
    assert fields_from(record.fields_from) == dict.fromkeys(("number", "place", "issn", "keywords", "work"), "analyst")
    edit_source(project, ids[0], number="1510", place="Lublin")
    project.undo()
    assert source(project.reading, ids[0]).number == "15 10"


def test_what_is_no_value_of_a_field_is_refused_and_nothing_written(project: Project, ids: list[int]) -> None:
    for wrong in ({"work": "leaflet"}, {"handling": "secret"}, {"reliability": "G"}, {"title": "  "}):
        with pytest.raises(ValueError, match=r"\w"):
            edit_sources(project, ids, language="pl", **wrong)
    assert {one.language for one in sources(project.reading)} == {""}


def test_many_records_are_edited_in_one_step(project: Project, ids: list[int]) -> None:
    before = steps(project)
    edit_sources(project, ids[:3], language="pl", handling="TLP:AMBER")
    assert [one.language for one in sources(project.reading)] == ["pl", "pl", "pl", ""]
    assert steps(project) == before + 1
    project.undo()
    assert {one.handling for one in sources(project.reading)} == {"TLP:CLEAR"}


def test_many_sources_go_in_one_step_and_come_back(project: Project, ids: list[int]) -> None:
    delete_sources(project, ids[1:])
    assert [one.id for one in sources(project.reading)] == ids[:1]
    project.undo()
    assert [one.id for one in sources(project.reading)] == ids


# --- origins


def test_origins_lead_to_the_first_and_are_freed_with_it(project: Project, ids: list[int]) -> None:
    a, b, c, d = ids
    set_origin(project, b, a)
    set_origin(project, c, b)
    known = origins(project.reading)
    assert (first_origin(c, known), first_origin(d, known), repeating(a, known)) == (a, d, [b])
    assert chain(c, known) == [c, b, a]
    delete_sources(project, [a])
    assert origins(project.reading) == {c: b}
    project.undo()
    assert first_origin(c, origins(project.reading)) == a


def test_a_source_repeats_neither_itself_nor_what_repeats_it(project: Project, ids: list[int]) -> None:
    a, b, c, _ = ids
    set_origin(project, b, a)
    set_origin(project, c, b)
    for other in (a, b, c):
        with pytest.raises(OriginCycle) as caught:
            set_origin(project, a, other)
        assert caught.value.title == source(project.reading, other).title
    assert origins(project.reading) == {b: a, c: b}
    set_origin(project, c, None)
    assert origins(project.reading) == {b: a}


def test_a_cycle_that_came_with_the_file_ends_nothing(project: Project) -> None:
    assert chain(1, {1: 2, 2: 3, 3: 1}) == [1, 2, 3]


# --- fields of one's own


def test_own_fields_hold_values_of_their_type(project: Project, ids: list[int]) -> None:
    seen = create_field(project, " Seen  by ", "yes or no")
    copies = create_field(project, "Copies", "number")
    set_value(project, ids[0], seen, "Yes")
    set_values(project, ids[:2], copies, "1 200,5")
    assert own_values(project.reading, ids[0]) == {seen: "yes", copies: "1 200,5"}
    assert [(one.name, one.values) for one in own_fields(project.reading)] == [("Seen by", 1), ("Copies", 2)]
    for field, wrong in ((seen, "perhaps"), (copies, "a few")):
        with pytest.raises(NotOfType):
            set_value(project, ids[0], field, wrong)
    set_value(project, ids[0], seen, " ")
    assert all_own_values(project.reading) == {ids[0]: {copies: "1 200,5"}, ids[1]: {copies: "1 200,5"}}


def test_own_fields_are_renamed_typed_ordered_deleted(project: Project, ids: list[int]) -> None:
    first, second, third = (create_field(project, name) for name in ("One", "Two", "Three"))
    set_value(project, ids[0], first, "late 2018")
    with pytest.raises(NotOfType):
        edit_field(project, first, kind="number")
    with pytest.raises(OrderNameTaken):
        edit_field(project, first, name="Two")
    with pytest.raises(OrderNameEmpty):
        create_field(project, " ")
    edit_field(project, first, name="Uno", kind="date")
    move_field(project, third, 0)
    assert [(one.name, one.type) for one in own_fields(project.reading)] == [
        ("Three", "text"),
        ("Uno", "date"),
        ("Two", "text"),
    ]
    delete_field(project, first)
    assert own_values(project.reading, ids[0]) == {}
    project.undo()
    assert own_values(project.reading, ids[0]) == {first: "late 2018"}
    assert [one.id for one in own_fields(project.reading)] == [third, first, second]


def test_no_row_of_a_deleted_source_stays(project: Project, ids: list[int]) -> None:
    field = create_field(project, "F")
    set_values(project, ids, field, "x")
    delete_sources(project, ids[:2])
    assert set(all_own_values(project.reading)) == set(ids[2:])
    assert table_of(Source).c.origin_id is not None
