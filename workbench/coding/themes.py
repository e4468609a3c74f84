"""Themes: the codebook's tree is made, named, moved and cut here; each act one step."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, func, select, update

from workbench.coding.errors import NameEmpty, NameTaken, TooDeep
from workbench.coding.naming import checked_name
from workbench.coding.passages import drop_bare
from workbench.model.act import Act
from workbench.model.clean import clean_line, clean_text
from workbench.model.coding import Coding
from workbench.model.ids import Id
from workbench.model.passage import Passage
from workbench.model.tables import table_of
from workbench.model.theme import DEEPEST, Theme
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.references import one_of
from workbench.project.step import Step

COLOURS = (17, 4, 12, 15, 9, 0, 21, 5, 14, 2, 19, 10, 3, 16, 6, 22, 11, 1, 20, 8, 18, 13, 7, 23)
"""Indexes into the palette in the order of first use: neighbours in time lie far apart (resources/look/palette.json)."""

_theme, _coding = table_of(Theme), table_of(Coding)


def create_theme(project: Project, path: str, definition: str = "") -> Id:
    """Make a theme and what is missing above it, as one step: ``Military/Arms``.

    The one that has the path already is returned as it is, but for a definition where it has none.
    """
    with project.step(Act.NEW_THEME, name=path.rsplit("/", 1)[-1].strip()) as step:
        theme_id = make_theme(step, path)
        theme = step.get(Theme, theme_id)
        theme.definition = theme.definition or clean_text(definition)
        return theme_id


def make_theme(step: Step, path: str) -> Id:
    """Return the theme at a path of names, made within the step where it is missing; NameEmpty, TooDeep."""
    names = [checked_name(name) for name in path.split("/") if name.strip()]
    if not names:
        raise NameEmpty
    if len(names) > DEEPEST:
        raise TooDeep
    parent: Id | None = None
    for name in names:
        parent = child_named(step, parent, name) or made_theme(step, parent, name)
    assert parent is not None
    return parent


def child_named(reading: Reading, parent: int | None, name: str) -> Id | None:
    """Return the theme of a name under a parent (None: on top), None if there is none."""
    found = reading.value(
        select(_theme.c.id).where(
            _theme.c.parent_id.is_(parent) if parent is None else _theme.c.parent_id == parent, _theme.c.name == name
        )
    )
    return None if found is None else Id(found)


def made_theme(step: Step, parent: int | None, name: str) -> Id:
    """Make a theme at the end of a parent's within a step, in the next colour, and return it."""
    used = step.value(select(func.count()).select_from(_theme))
    last = step.value(
        select(func.max(_theme.c.position)).where(
            _theme.c.parent_id.is_(parent) if parent is None else _theme.c.parent_id == parent
        )
    )
    theme = Theme(
        parent_id=parent, name=name, colour=COLOURS[used % len(COLOURS)], position=0 if last is None else last + 1,
        analyst_id=step.analyst_id,
    )  # fmt: skip
    step.add(theme)
    step.session.flush()
    return Id(theme.id)


def edit_theme(project: Project, theme_id: int, *, merge: str = "", **fields: str | int | None) -> None:
    """Change name, definition, when_to_use, when_not, example_id, colour (palette index) or key of a theme, as one step.

    NameEmpty, NameTaken; ValueError for a colour outside the palette; KeyError for a field, theme or passage that there
    isn't.
    """
    with project.step(Act.EDIT_THEME, merge=merge, fields=sorted(fields), name=_name(project, theme_id)) as step:
        theme = step.get(Theme, theme_id)
        for field, value in fields.items():
            setattr(theme, field, _checked(step, theme, field, value))


def edit_themes(project: Project, theme_ids: Iterable[int], *, colour: int) -> None:
    """Give themes one colour (palette index), as one step; ValueError for one outside the palette, KeyError."""
    wanted = set(theme_ids)
    with project.step(Act.EDIT_THEME, fields=["colour"], **_named(project, wanted)) as step:
        for one in wanted:
            theme = step.get(Theme, one)
            theme.colour = int(_checked(step, theme, "colour", colour) or 0)


def _checked(step: Step, theme: Theme, field: str, value: str | int | None) -> str | int | None:
    match field:
        case "name":
            name = theme_name(str(value))
            if child_named(step, theme.parent_id, name) not in {None, theme.id}:
                raise NameTaken(name)
            return name
        case "definition" | "when_to_use" | "when_not":
            return clean_text(str(value))
        case "example_id":
            return None if value is None else step.get(Passage, int(value)).id
        case "key":
            return clean_line(str(value))
        case "colour" if value is not None and int(value) in range(len(COLOURS)):
            return int(value)
        case "colour":
            raise ValueError(f"colour: {value}")
        case _:
            raise KeyError(field)


def theme_name(name: str) -> str:
    """Return a name as a theme may have it: on one line, its slashes made division signs, as paths are parted by slashes."""
    return checked_name(name.replace("/", "∕"))


def retire_themes(project: Project, theme_ids: Iterable[int], *, retired: bool = True) -> None:
    """Offer themes and their sub-themes no more, or again, as one step; their codings stay. KeyError for one that is gone."""
    wanted = set(theme_ids)
    with project.step(Act.RETIRE_THEME, back=not retired, **_named(project, wanted)) as step:
        for one in wanted:
            step.get(Theme, one)
        ids = below(step, wanted)
        step.execute(update(_theme).where(one_of(_theme.c.id, ids), _theme.c.is_retired != retired).values(is_retired=retired))
        step.session.expire_all()


def below(reading: Reading, theme_ids: set[int]) -> set[int]:
    """Return themes and all below them."""
    tree = select(_theme.c.id).where(one_of(_theme.c.id, theme_ids)).cte(recursive=True)
    tree = tree.union(select(_theme.c.id).where(_theme.c.parent_id == tree.c.id))
    return {row[0] for row in reading.rows(select(tree.c.id))}


def ancestors(reading: Reading, theme_id: int) -> list[int]:
    """Return a theme and all above it, the theme itself first."""
    chain: list[int] = []
    current: int | None = theme_id
    while current is not None and current not in chain:
        chain.append(current)
        current = reading.value(select(_theme.c.parent_id).where(_theme.c.id == current))
    return chain


def delete_theme(project: Project, theme_id: int) -> None:
    """Delete a theme with its sub-themes and their codings, as one step; passages stay, unless left bare."""
    delete_themes(project, [theme_id])


def delete_themes(project: Project, theme_ids: Iterable[int]) -> None:
    """Delete themes with their sub-themes and codings, as one step; passages stay, unless left bare. KeyError."""
    wanted = set(theme_ids)
    with project.step(Act.DELETE_THEME, **_named(project, wanted)) as step:
        for one in wanted:
            step.get(Theme, one)
        ids = below(step, wanted)
        coded = select(_coding.c.passage_id).where(one_of(_coding.c.theme_id, ids))
        touched = {row[0] for row in step.rows(coded)}
        step.execute(delete(_theme).where(one_of(_theme.c.id, wanted)))
        step.session.expire_all()
        drop_bare(step, touched)


def _named(project: Project, theme_ids: set[int]) -> dict[str, Any]:
    """Return how the history calls themes: one by its name, several by their number."""
    name = _name(project, next(iter(theme_ids))) if len(theme_ids) == 1 else ""
    return {"name": name, "count": len(theme_ids)}


def _name(project: Project, theme_id: int) -> str:
    return str(project.reading.value(select(_theme.c.name).where(_theme.c.id == theme_id)) or "")
