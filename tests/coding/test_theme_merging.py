"""Merging and splitting themes: nothing is lost or doubled, what is told beforehand comes true, one undo brings all back."""

import pytest
from sqlalchemy import select

from tests.project.content import content
from tests.project.worlds import add_brief
from workbench.coding.attaching import NewTheme, attach, comment_on
from workbench.coding.errors import NameEmpty, NameTaken, TooDeep
from workbench.coding.records import codebook, passages, passages_under
from workbench.coding.relying import RELYING as ON_PASSAGES
from workbench.coding.theme_effects import MergeEffects, delete_effects, merge_effects
from workbench.coding.theme_groups import create_group, theme_groups
from workbench.coding.theme_merging import merge_themes, split_theme
from workbench.coding.theme_relying import RELYING
from workbench.coding.themes import create_theme, delete_themes, edit_theme, retire_themes
from workbench.memos.editing import create_memo
from workbench.memos.things import Thing
from workbench.model.act import Act
from workbench.model.coding import Coding
from workbench.model.memo import Memo
from workbench.model.span import Span
from workbench.model.tables import JOURNALLED, table_of
from workbench.model.theme import DEEPEST
from workbench.project.project import Project
from workbench.project.references import reliant


def tree(project: Project) -> dict[str, tuple[int, int]]:
    """Every theme's own and whole count by its path."""
    return {theme.path: (theme.own, theme.whole) for theme in codebook(project.reading)}


def named(project: Project, path: str) -> int:
    return next(theme.id for theme in codebook(project.reading) if theme.path == path)


def code(project: Project, version: int, path: str, *starts: int) -> list[int]:
    """Attach passages of four letters to a theme; returns the codings."""
    return [attach(project, version, [Span(start, start + 4)], NewTheme(path)).coding_id for start in starts]


def memo_on(project: Project, **about: int) -> int:
    with project.step(Act.SAMPLE) as step:
        memo = Memo(body="See there", **about)
        step.add(memo)
    return memo.id


def test_what_points_to_themes_is_all_known() -> None:
    keys = {
        (table.name, key.parent.name)
        for table in map(table_of, JOURNALLED)
        for key in table.foreign_keys
        if key.column.table.name == "theme"
    }
    known = {(each.table.name, each.column) for each in RELYING}
    assert keys - known == {("theme", "parent_id"), ("coding", "theme_id")}
    assert any(each.column == "example_id" for each in ON_PASSAGES)


def test_a_merge_takes_codings_over_and_doubles_become_one(project: Project, version: int) -> None:
    code(project, version, "Guns", 20, 30, 40)
    (kept,) = code(project, version, "Arms", 20)
    comment_on(project, kept, "first")
    (double,) = code(project, version, "Guns", 20)
    comment_on(project, double, "second")
    memo = memo_on(project, coding_id=double)
    project.act_as("Jan Nowak")
    code(project, version, "Guns", 20)
    project.act_as("Anna Kowal")
    guns, arms = named(project, "Guns"), named(project, "Arms")
    told = merge_effects(project.reading, [guns], arms, "Anna Kowal")
    assert told == MergeEffects(codings=4, doubles=1, others=1, themes=0, memos=0, sections=0, groups=0)
    before, counted = content(project.reading), reliant(project.reading, "theme", {guns})["coding"]
    merge_themes(project, [guns], arms)
    assert tree(project) == {"Arms": (4, 4)}
    assert counted - told.doubles + 1 == 4
    coding = table_of(Coding)
    assert project.reading.value(select(coding.c.comment).where(coding.c.id == kept)) == "first\nsecond"
    table = table_of(Memo)
    assert project.reading.value(select(table.c.coding_id).where(table.c.id == memo)) == kept, "memos follow the coding"
    project.undo()
    assert content(project.reading) == before


def test_notes_key_groups_memos_and_sections_follow(project: Project, version: int) -> None:
    code(project, version, "Guns", 20)
    guns, arms = named(project, "Guns"), create_theme(project, "Arms", "what kills")
    passage = passages(project.reading)[0].id
    edit_theme(project, guns, definition="guns only", when_not="no swords", example_id=passage, key="7")
    both, one = create_group(project, "March", [guns, arms]), create_group(project, "April", [guns])
    memo, brief = memo_on(project, theme_id=guns), add_brief(project, [passage], guns)
    told = merge_effects(project.reading, [guns], arms, "Anna Kowal")
    assert (told.memos, told.sections, told.groups) == (1, 1, 2)
    merge_themes(project, [guns], arms)
    (merged,) = codebook(project.reading)
    assert (merged.definition, merged.when_not) == ("what kills\nguns only", "no swords")
    assert (merged.key, merged.example_id) == ("7", passage)
    assert {group.id: group.theme_ids for group in theme_groups(project.reading)} == {both: {arms}, one: {arms}}
    relying = reliant(project.reading, "theme", {arms})
    assert (relying["memo"], relying["brief_section"]) == (1, 1)
    assert memo
    assert brief
    edit_theme(project, create_theme(project, "Knives"), key="8")
    merge_themes(project, [named(project, "Knives")], arms)
    assert codebook(project.reading)[0].key == "7", "its own key stays"


def test_sub_themes_go_under_the_other_or_into_their_namesake(project: Project, version: int) -> None:
    for start, path in enumerate(("Guns/Old", "Guns/Old/Brass", "Guns/New", "Arms/Old", "Arms")):
        code(project, version, path, 20 + 10 * start)
    merge_themes(project, [named(project, "Guns")], named(project, "Arms"))
    assert tree(project) == {"Arms": (1, 5), "Arms/Old": (2, 3), "Arms/Old/Brass": (1, 1), "Arms/New": (1, 1)}


def test_a_theme_merges_into_one_below_it(project: Project, version: int) -> None:
    code(project, version, "Arms", 20)
    code(project, version, "Arms/Guns/Old", 30)
    code(project, version, "Arms/Swords", 40)
    before = content(project.reading)
    merge_themes(project, [named(project, "Arms")], named(project, "Arms/Guns/Old"))
    assert tree(project) == {"Old": (2, 3), "Old/Guns": (0, 0), "Old/Swords": (1, 1)}
    project.undo()
    assert content(project.reading) == before
    create_theme(project, "Arms/Arms")
    merge_themes(project, [named(project, "Arms")], named(project, "Arms/Arms"))
    assert set(tree(project)) == {"Arms", "Arms/Guns", "Arms/Guns/Old", "Arms/Swords"}, "it may have the name of the other"


def test_several_merge_at_once_also_where_one_lies_in_another(project: Project, version: int) -> None:
    for start, path in enumerate(("A", "A/B", "A/B/C", "D", "E")):
        code(project, version, path, 20 + 10 * start)
    merge_themes(project, [named(project, "A"), named(project, "A/B"), named(project, "D")], named(project, "E"))
    assert tree(project) == {"E": (4, 5), "E/C": (1, 1)}
    assert len(passages_under(project.reading, named(project, "E"))) == 5


def test_merges_that_cannot_be_change_nothing(project: Project) -> None:
    deep = create_theme(project, "/".join(f"t{number}" for number in range(DEEPEST)))
    create_theme(project, "A/B")
    create_theme(project, "X/A")
    before = content(project.reading)
    with pytest.raises(TooDeep):
        merge_themes(project, [named(project, "A")], deep)
    with pytest.raises(KeyError):
        merge_themes(project, [7], deep)
    with pytest.raises(KeyError):
        merge_themes(project, [deep], 7)
    with pytest.raises(ValueError, match="another"):
        merge_themes(project, [deep], deep)
    with pytest.raises(NameTaken):
        merge_themes(project, [named(project, "X")], named(project, "X/A"))
    assert content(project.reading) == before


def test_a_split_takes_chosen_passages_to_a_new_theme(project: Project, version: int) -> None:
    code(project, version, "Arms", 20, 30, 40)
    code(project, version, "Boats", 20)
    project.act_as("Jan Nowak")
    code(project, version, "Arms", 20)
    project.act_as("Anna Kowal")
    chosen = [record.id for record in passages(project.reading)][:2]
    before = content(project.reading)
    split_theme(project, named(project, "Arms"), chosen, "Guns")
    assert tree(project) == {"Arms": (1, 1), "Guns": (3, 3), "Boats": (1, 1)}, "it stands after the theme it came from"
    for name, error in (("Boats", NameTaken), (" ", NameEmpty)):
        with pytest.raises(error):
            split_theme(project, named(project, "Guns"), chosen, name)
    with pytest.raises(KeyError):
        split_theme(project, named(project, "Boats"), [7], "Ships")
    project.undo()
    assert content(project.reading) == before
    split_theme(project, named(project, "Arms"), chosen, "Guns", under=True)
    assert tree(project)["Arms/Guns"] == (3, 3)


def test_what_a_delete_takes_along_is_told_before(project: Project, version: int) -> None:
    code(project, version, "A", 20)
    code(project, version, "A/B", 20, 30, 40)
    code(project, version, "C", 30)
    bare, shown = passages(project.reading)[2].id, passages(project.reading)[0].id
    edit_theme(project, named(project, "A"), example_id=bare)
    add_brief(project, [shown], named(project, "A/B"))
    told = delete_effects(project.reading, [named(project, "A")], "Jan Nowak")
    assert (told.themes, told.codings, told.others, told.passages, told.briefs) == (1, 4, 4, 1, ("A brief",))
    delete_themes(project, [named(project, "A"), named(project, "A/B")])
    assert tree(project) == {"C": (1, 1)}
    assert len(passages(project.reading)) == 2, "the cited one stays, and that of the other theme"


def test_memos_about_codings_that_go_are_told_before(project: Project, version: int) -> None:
    code(project, version, "A/B", 20)
    coding = passages(project.reading)[0].codings[0].id
    create_memo(project, Thing("coding", coding), body="why")
    create_memo(project, Thing("theme", named(project, "A")), body="what")
    assert delete_effects(project.reading, [named(project, "A")], "Anna Kowal").memos == 2


def test_retired_themes_keep_their_codings_and_come_back(project: Project, version: int) -> None:
    code(project, version, "A/B", 20)
    create_theme(project, "C")
    retire_themes(project, [named(project, "A")])
    assert {theme.path: theme.is_retired for theme in codebook(project.reading)} == {"A": True, "A/B": True, "C": False}
    assert tree(project)["A"] == (0, 1)
    retire_themes(project, [named(project, "A/B")], retired=False)
    assert {theme.path for theme in codebook(project.reading) if theme.is_retired} == {"A"}
    with pytest.raises(KeyError):
        retire_themes(project, [7])


def test_a_sub_theme_of_the_same_name_keeps_its_notes(project: Project) -> None:
    for path in ("A", "A/B", "A/B/B"):
        create_theme(project, path)
    edit_theme(project, named(project, "A/B/B"), definition="what it is", key="q")
    merge_themes(project, [named(project, "A/B")], named(project, "A"))
    kept = next(one for one in codebook(project.reading) if one.path == "A/B")
    assert (kept.definition, kept.key) == ("what it is", "q")
    project.undo()
    assert named(project, "A/B/B")


def test_making_a_theme_that_is_there_leaves_what_is_said_of_it(project: Project) -> None:
    create_theme(project, "A", "old")
    create_theme(project, "A", "new")
    assert next(iter(codebook(project.reading))).definition == "old"
