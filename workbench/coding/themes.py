"""Themes: the codebook's tree is made, named, moved and cut here; each act one step."""

from sqlalchemy import func, select

from workbench.coding.errors import NameEmpty, NameTaken, TooDeep
from workbench.coding.naming import checked_name
from workbench.model.act import Act
from workbench.model.clean import clean_line, clean_text
from workbench.model.ids import Id
from workbench.model.tables import table_of
from workbench.model.theme import DEEPEST, Theme
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.step import Step

COLOURS = (17, 4, 12, 15, 9, 0, 21, 5, 14, 2, 19, 10, 3, 16, 6, 22, 11, 1, 20, 8, 18, 13, 7, 23)
"""Indexes into the palette in the order of first use: neighbours in time lie far apart (resources/look/palette.json)."""

_theme = table_of(Theme)


def create_theme(project: Project, path: str, definition: str = "") -> Id:
    """Make a theme and what is missing above it, as one step: ``Military/Arms``; returns the one that has the path."""
    with project.step(Act.NEW_THEME, name=path.rsplit("/", 1)[-1].strip()) as step:
        theme_id = make_theme(step, path)
        if definition:
            step.get(Theme, theme_id).definition = clean_text(definition)
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
        parent = _child(step, parent, name) or _made(step, parent, name)
    assert parent is not None
    return parent


def _child(reading: Reading, parent: int | None, name: str) -> Id | None:
    found = reading.value(
        select(_theme.c.id).where(
            _theme.c.parent_id.is_(parent) if parent is None else _theme.c.parent_id == parent, _theme.c.name == name
        )
    )
    return None if found is None else Id(found)


def _made(step: Step, parent: int | None, name: str) -> Id:
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


def edit_theme(project: Project, theme_id: int, *, merge: str = "", **fields: str | int) -> None:
    """Change name, definition, colour (palette index) or key of a theme, as one step.

    NameEmpty, NameTaken; ValueError for a colour outside the palette; KeyError for a field or theme that there isn't.
    """
    with project.step(Act.EDIT_THEME, merge=merge, fields=sorted(fields), name=_name(project, theme_id)) as step:
        theme = step.get(Theme, theme_id)
        for field, value in fields.items():
            setattr(theme, field, _checked(step, theme, field, value))


def _checked(step: Step, theme: Theme, field: str, value: str | int) -> str | int:
    match field:
        case "name":
            name = checked_name(str(value).replace("/", "∕"))
            if _child(step, theme.parent_id, name) not in {None, theme.id}:
                raise NameTaken(name)
            return name
        case "definition":
            return clean_text(str(value))
        case "key":
            return clean_line(str(value))
        case "colour" if int(value) in range(len(COLOURS)):
            return int(value)
        case "colour":
            raise ValueError(f"colour: {value}")
        case _:
            raise KeyError(field)


def move_theme(project: Project, theme_id: int, parent_id: int | None, position: int) -> None:
    """Put a theme under a parent (None: top) at a place among its siblings, as one step; NameTaken, TooDeep, KeyError."""
    with project.step(Act.MOVE_THEME, name=_name(project, theme_id)) as step:
        theme = step.get(Theme, theme_id)
        above = ancestors(step, step.get(Theme, parent_id).id) if parent_id is not None else []
        if theme_id in above or len(above) + _height(step, theme_id) > DEEPEST:
            raise TooDeep
        if _child(step, parent_id, theme.name) not in {None, theme_id}:
            raise NameTaken(theme.name)
        theme.parent_id = parent_id
        step.session.flush()
        siblings = [row[0] for row in step.rows(_children(parent_id)) if row[0] != theme_id]
        siblings.insert(max(0, min(position, len(siblings))), theme_id)
        for number, sibling in enumerate(siblings):
            step.get(Theme, sibling).position = number


def _children(parent_id: int | None):  # type: ignore[no-untyped-def]
    own = _theme.c.parent_id.is_(None) if parent_id is None else _theme.c.parent_id == parent_id
    return select(_theme.c.id).where(own).order_by(_theme.c.position, _theme.c.id)


def ancestors(reading: Reading, theme_id: int) -> list[int]:
    """Return a theme and all above it, the theme itself first."""
    chain: list[int] = []
    current: int | None = theme_id
    while current is not None and current not in chain:
        chain.append(current)
        current = reading.value(select(_theme.c.parent_id).where(_theme.c.id == current))
    return chain


def _height(reading: Reading, theme_id: int) -> int:
    children = [row[0] for row in reading.rows(_children(theme_id))]
    return 1 + max((_height(reading, child) for child in children), default=0)


def delete_theme(project: Project, theme_id: int) -> None:
    """Delete a theme with its sub-themes and their codings, as one step; passages stay, unless left bare."""
    from workbench.coding.passages import drop_bare
    from workbench.coding.records import passages_under

    with project.step(Act.DELETE_THEME, name=_name(project, theme_id)) as step:
        touched = passages_under(step, theme_id)
        step.delete(step.get(Theme, theme_id))
        step.session.expire_all()
        drop_bare(step, touched)


def _name(project: Project, theme_id: int) -> str:
    return str(project.reading.value(select(_theme.c.name).where(_theme.c.id == theme_id)) or "")
