"""Folders, groups and the order of sources."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.project.worlds import plain
from workbench.model.source import SourceKind
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.folders import (
    DEEPEST,
    create_folder,
    delete_folder,
    folders,
    move_folder,
    move_sources,
    rename_folder,
)
from workbench.sources.groups import add_to_group, create_group, delete_group, groups, rename_group, take_from_group
from workbench.sources.reading import ReadResult
from workbench.sources.record_errors import FolderWithinItself, OrderNameEmpty, OrderNameTaken
from workbench.sources.records import sources
from workbench.sources.storing import store


def made(path: Path, names: str = "ABCD") -> Project:
    project = create(path / "p.workbench", "Papers", "Anna Kowal")
    for name in names:
        store(project, f"{name}.txt", name.encode(), ReadResult(plain(f"Text {name}"), SourceKind.TEXT, "test", "1", "utf-8"))
    return project


def titles(project: Project) -> str:
    return "".join(one.title for one in sources(project.reading))


def tree(project: Project) -> list[tuple[str, str]]:
    known = {one.id: one.name for one in folders(project.reading)}
    return [(one.name, known.get(one.parent_id, "")) for one in folders(project.reading)]


def test_folders_nest_and_are_told_in_order(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        outer, other = create_folder(project, "Outer"), create_folder(project, "Other")
        inner = create_folder(project, "Inner", outer)
        assert tree(project) == [("Outer", ""), ("Inner", "Outer"), ("Other", "")]
        move_folder(project, other, None, 0)
        move_folder(project, inner, other)
        assert tree(project) == [("Other", ""), ("Inner", "Other"), ("Outer", "")]
        with pytest.raises(FolderWithinItself):
            move_folder(project, other, inner)
        with pytest.raises(FolderWithinItself):
            move_folder(project, other, other)
        with pytest.raises(OrderNameTaken):
            rename_folder(project, outer, "Other")
        with pytest.raises(OrderNameEmpty):
            create_folder(project, "")
        create_folder(project, "Inner", outer)
        with pytest.raises(OrderNameTaken):
            move_folder(project, inner, outer)
        assert tree(project)[1] == ("Inner", "Other")


def test_folders_nest_no_deeper_than_can_be_shown(tmp_path: Path) -> None:
    with made(tmp_path, "A") as project:
        above: int | None = None
        for number in range(DEEPEST):
            above = create_folder(project, f"F{number}", above)
        with pytest.raises(FolderWithinItself):
            create_folder(project, "One more", above)
        pair = create_folder(project, "Pair")
        create_folder(project, "Lower", pair)
        with pytest.raises(FolderWithinItself):
            move_folder(project, pair, folders(project.reading)[DEEPEST - 2].id)
        move_folder(project, pair, folders(project.reading)[DEEPEST - 3].id)


def test_what_lies_in_a_deleted_folder_goes_to_where_it_was(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        ids = [one.id for one in sources(project.reading)]
        outer = create_folder(project, "Outer")
        middle = create_folder(project, "Middle", outer, ids[:2])
        create_folder(project, "Inner", middle, ids[2:3])
        create_folder(project, "Inner", outer)
        delete_folder(project, middle)
        assert sorted(tree(project)) == [("Inner", "Outer"), ("Inner 2", "Outer"), ("Outer", "")]
        assert [one.folder_id for one in sources(project.reading)][:2] == [outer, outer]
        project.undo()
        assert [one.folder_id for one in sources(project.reading)][:2] == [middle, middle]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sets(st.integers(0, 5), min_size=1, max_size=3), st.integers(0, 5)), max_size=6))
def test_sources_stand_where_they_were_dropped_and_undo_brings_the_order_back(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[set[int], int]]
) -> None:
    with made(tmp_path_factory.mktemp("p"), "ABCDEF") as project:
        ids = {one.title: one.id for one in sources(project.reading)}
        expected, before = list("ABCDEF"), [titles(project)]
        for which, at in moves:
            moved = [name for name in expected if name in {"ABCDEF"[one] for one in which}]
            target = "ABCDEF"[at]
            move_sources(project, [ids[name] for name in moved], None, ids[target])
            if target not in moved:
                rest = [name for name in expected if name not in moved]
                rest[rest.index(target) : rest.index(target)] = moved
                expected = rest
            assert titles(project) == "".join(expected)
            if titles(project) != before[-1]:
                before.append(titles(project))
        for known in reversed(before[:-1]):
            project.undo()
            assert titles(project) == known


def test_groups_cut_across_folders(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        ids = [one.id for one in sources(project.reading)]
        create_folder(project, "F", None, ids[:1])
        group = create_group(project, "Official", ids[:2])
        add_to_group(project, group, ids[1:3])
        assert [(one.name, set(one.sources)) for one in groups(project.reading)] == [("Official", set(ids[:3]))]
        take_from_group(project, group, ids[:1])
        with pytest.raises(OrderNameTaken):
            create_group(project, "Official")
        rename_group(project, group, "State")
        assert [(one.name, set(one.sources)) for one in groups(project.reading)] == [("State", set(ids[1:3]))]
        delete_group(project, group)
        assert groups(project.reading) == []
        project.undo()
        assert groups(project.reading)[0].sources == frozenset(ids[1:3])


def test_a_folder_in_one_of_its_own_name_takes_its_place(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        outer = create_folder(project, "Ports")
        inner = create_folder(project, "Ports", outer)
        delete_folder(project, outer)
        assert [(one.id, one.name) for one in folders(project.reading)] == [(inner, "Ports")]
