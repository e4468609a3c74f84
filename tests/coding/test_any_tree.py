"""Any acts on a tree of themes in any order: it stays a tree without doubles, no coding is lost, and undo leads back."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.project.content import content
from tests.project.worlds import add_text
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.errors import CodingError
from workbench.coding.records import codebook, passages
from workbench.coding.theme_effects import delete_effects, merge_effects
from workbench.coding.theme_groups import create_group, put_in_group, take_out_of_group
from workbench.coding.theme_merging import merge_themes, split_theme
from workbench.coding.theme_places import move_themes
from workbench.coding.themes import delete_themes, edit_theme, retire_themes
from workbench.model.span import Span
from workbench.project.check import full_check
from workbench.project.opening import create
from workbench.project.project import Project

ACTS = st.lists(
    st.tuples(st.sampled_from(("merge", "split", "move", "delete", "retire", "group", "rename")), *[st.integers(0, 9)] * 4),
    min_size=1, max_size=7,
)  # fmt: skip
PATHS = ("A", "A/B", "A/B/C", "A/D", "E", "E/B", "E/B/C", "F")


def furnished(folder: str) -> Project:
    """Eight themes, fourteen codings of two analysts on overlapping passages."""
    project = create(Path(folder) / "p.workbench", "P", "Jan Nowak")
    version = add_text(project)
    for number in range(14):
        if number == 7:
            project.act_as("Anna Kowal")
        start = 20 + 4 * (number % 5)
        attach(project, version, [Span(start, start + 3)], NewTheme(PATHS[number * 3 % len(PATHS)]))
    for path in PATHS:
        attach(project, version, [Span(60, 66)], NewTheme(path))
    return project


def do(project: Project, act: str, one: int, other: int, place: int, more: int) -> None:
    """Do an act on themes and passages chosen by numbers; what can't be done isn't."""
    themes = codebook(project.reading)
    if not themes:
        return
    first, second, third = (themes[number % len(themes)].id for number in (one, other, more))
    found = [passage.id for passage in passages(project.reading)]
    match act:
        case "merge":
            _check_merge(project, [first, third], second)
        case "split":
            split_theme(project, first, found[place % 3 :: 2], f"S{more}", under=bool(other % 2))
        case "move":
            move_themes(project, [first, third], second if place % 3 else None, place)
        case "delete":
            _check_delete(project, [first, second])
        case "retire":
            retire_themes(project, [first], retired=bool(place % 2))
        case "group":
            group = create_group(project, f"G{place}", [first, second])
            put_in_group(project, group, [third])
            take_out_of_group(project, group, [first])
        case _:
            edit_theme(project, first, name=f"N{place}", key="")


def _check_merge(project: Project, theme_ids: list[int], into: int) -> None:
    wanted = set(theme_ids) - {into}
    told = merge_effects(project.reading, wanted, into, "Anna Kowal")
    held = {one.id: one.own for one in codebook(project.reading)}
    merge_themes(project, theme_ids, into)
    now = {one.id: one.own for one in codebook(project.reading)}
    namesakes = set(held) - set(now) - wanted  # sub-themes that went into others of their name
    if not namesakes:
        assert now[into] == held[into] + told.codings - told.doubles


def _check_delete(project: Project, theme_ids: list[int]) -> None:
    told = delete_effects(project.reading, theme_ids, "Anna Kowal")
    themes, bare = len(codebook(project.reading)), len(passages(project.reading))
    delete_themes(project, theme_ids)
    assert themes - len(codebook(project.reading)) == told.themes + len(set(theme_ids))
    assert bare - len(passages(project.reading)) == told.passages


@given(acts=ACTS)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_acts_on_a_tree(acts: list[tuple[str, int, int, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder, furnished(folder) as project:
        states = [content(project.reading)]
        for act, *numbers in acts:
            try:
                do(project, act, *numbers)
            except (CodingError, KeyError, ValueError):
                assert content(project.reading) == states[-1] or act == "group", "what can't be done changes nothing"
            states.append(content(project.reading))
            paths = [theme.path for theme in codebook(project.reading)]
            assert len(set(paths)) == len(paths)
            assert len(paths) == len(content(project.reading)["theme"]), "all hang on the tree"
        assert full_check(project.reading) == []
        _undo_to(project, states[0])


def _undo_to(project: Project, wanted: object) -> None:
    for _ in range(60):
        if content(project.reading) == wanted:
            return
        project.undo()
    raise AssertionError("undo does not lead back")
