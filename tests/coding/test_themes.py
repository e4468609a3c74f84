"""The codebook's tree: made by paths, never two of a name under one parent, never within itself, never too deep."""

import pytest

from tests.project.content import content
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.errors import NameEmpty, NameTaken, TooDeep
from workbench.coding.records import codebook, passages, passages_under, recent_targets, theme_ids
from workbench.coding.theme_places import move_theme
from workbench.coding.themes import COLOURS, ancestors, create_theme, delete_theme, edit_theme
from workbench.model.span import Span
from workbench.model.theme import DEEPEST
from workbench.project.project import Project


def paths(project: Project) -> list[str]:
    return [theme.path for theme in codebook(project.reading)]


def test_paths_make_what_is_missing(project: Project) -> None:
    arms = create_theme(project, " Military / Arms ", "what kills")
    assert create_theme(project, "Military/Arms") == arms
    create_theme(project, "Military/Men")
    assert paths(project) == ["Military", "Military/Arms", "Military/Men"]
    assert [theme.definition for theme in codebook(project.reading)] == ["", "what kills", ""]
    for empty in ("", " / ", "\n"):
        with pytest.raises(NameEmpty):
            create_theme(project, empty)


def test_the_first_colours_differ(project: Project) -> None:
    for number in range(len(COLOURS)):
        create_theme(project, f"t{number}")
    assert sorted(theme.colour for theme in codebook(project.reading)) == sorted(range(24))


def test_names_under_one_parent_are_unique(project: Project) -> None:
    first, _second, deep = (create_theme(project, path) for path in ("A", "B", "C/A"))
    before = content(project.reading)
    for act in (lambda: edit_theme(project, first, name=" B "), lambda: move_theme(project, deep, None, 0)):
        with pytest.raises(NameTaken) as caught:
            act()
        assert caught.value.name in {"A", "B"}
    with pytest.raises(NameEmpty):
        edit_theme(project, first, name="  ")
    with pytest.raises(KeyError):
        edit_theme(project, first, position=3)
    with pytest.raises(KeyError):
        edit_theme(project, 7, name="x")
    for colour in (-1, 24):
        with pytest.raises(ValueError, match="colour"):
            edit_theme(project, first, colour=colour)
    assert content(project.reading) == before
    edit_theme(project, first, name="A/B")
    assert "A/B" not in paths(project), "a slash in a name would look like a path"


def test_no_theme_lies_within_itself(project: Project) -> None:
    deep = create_theme(project, "A/B/C")
    top, middle = ancestors(project.reading, deep)[2], ancestors(project.reading, deep)[1]
    for under in (top, middle, deep):
        with pytest.raises(TooDeep):
            move_theme(project, top, under, 0)
    with pytest.raises(KeyError):
        move_theme(project, top, 7, 0)
    with pytest.raises(KeyError):
        move_theme(project, 7, None, 0)
    move_theme(project, deep, top, 0)
    assert paths(project) == ["A", "A/C", "A/B"]


def test_no_theme_lies_too_deep(project: Project) -> None:
    long = create_theme(project, "/".join(f"t{number}" for number in range(DEEPEST - 1)))
    pair = ancestors(project.reading, create_theme(project, "p/q"))[1]
    with pytest.raises(TooDeep):
        move_theme(project, pair, long, 0)
    move_theme(project, create_theme(project, "single"), long, 0)
    with pytest.raises(TooDeep):
        create_theme(project, "/".join("x" * (DEEPEST + 1)))


def test_counts_of_the_tree(project: Project, version: int) -> None:
    for number, path in enumerate(("A", "A/B", "A/B", "A/B/C", "D")):
        attach(project, version, [Span(number * 3, number * 3 + 2)], NewTheme(path))
    assert {theme.path: (theme.own, theme.whole, theme.depth) for theme in codebook(project.reading)} == {
        "A": (1, 4, 0), "A/B": (2, 3, 1), "A/B/C": (1, 1, 2), "D": (1, 1, 0),
    }  # fmt: skip
    top = codebook(project.reading)[0].id
    assert len(passages_under(project.reading, top)) == 4
    everything = {passage.id for passage in passages(project.reading)}
    assert theme_ids(project.reading, everything) == {theme.id for theme in codebook(project.reading)}
    assert recent_targets(project.reading, 1) == [("theme", codebook(project.reading)[-1].id)]


def test_a_deleted_theme_takes_only_bare_passages_along(project: Project, version: int) -> None:
    attach(project, version, [Span(0, 6)], NewTheme("A/B"))
    attach(project, version, [Span(0, 6)], NewTheme("D"))
    attach(project, version, [Span(20, 26)], NewTheme("A/B"))
    before = content(project.reading)
    delete_theme(project, codebook(project.reading)[0].id)
    assert paths(project) == ["D"]
    assert [passage.spans for passage in passages(project.reading)] == [(Span(0, 6),)]
    project.undo()
    assert content(project.reading) == before
