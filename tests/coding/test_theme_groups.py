"""Groups of themes cut across the tree: names are unique, members count once, themes outlive them."""

import pytest

from tests.project.content import content
from workbench.coding.errors import NameEmpty, NameTaken
from workbench.coding.theme_groups import (
    create_group,
    delete_group,
    put_in_group,
    rename_group,
    take_out_of_group,
    theme_groups,
)  # fmt: skip
from workbench.coding.themes import create_theme, delete_theme
from workbench.project.project import Project


def members(project: Project) -> dict[str, frozenset[int]]:
    return {group.name: group.theme_ids for group in theme_groups(project.reading)}


def test_groups_are_made_filled_and_emptied(project: Project) -> None:
    a, b, c = (create_theme(project, path) for path in ("A", "A/B", "C"))
    march = create_group(project, " For  March ", [a, b])
    create_group(project, "April")
    assert members(project) == {"For March": {a, b}, "April": frozenset()}
    assert put_in_group(project, march, [b, c]) == 1
    take_out_of_group(project, march, [a, 7])
    assert members(project)["For March"] == {b, c}
    delete_theme(project, a)
    assert members(project)["For March"] == {c}
    project.undo()
    assert members(project)["For March"] == {b, c}
    delete_group(project, march)
    assert list(members(project)) == ["April"]


def test_names_of_groups_are_unique_and_what_is_gone_is_refused(project: Project) -> None:
    march, april = create_group(project, "March"), create_group(project, "April")
    theme = create_theme(project, "A")
    before = content(project.reading)
    for name, error in (("March", NameTaken), ("\n", NameEmpty)):
        with pytest.raises(error):
            create_group(project, name)
        with pytest.raises(error):
            rename_group(project, april, name)
    for act in (
        lambda: rename_group(project, 7, "x"), lambda: delete_group(project, 7), lambda: put_in_group(project, 7, [theme]),
        lambda: put_in_group(project, march, [theme, 7]), lambda: take_out_of_group(project, 7, [theme]),
    ):  # fmt: skip
        with pytest.raises(KeyError):
            act()
    assert content(project.reading) == before
    rename_group(project, april, "May")
    assert list(members(project)) == ["March", "May"]
