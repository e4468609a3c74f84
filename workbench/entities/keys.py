"""Personal keys of themes and entities: a digit, or a semicolon and letters; each has one owner."""

import re

from sqlalchemy import select

from workbench.model.act import Act
from workbench.model.entity import Entity
from workbench.model.tables import table_of
from workbench.model.theme import Theme
from workbench.project.project import Project

PATTERN = re.compile(r"[0-9]|;[a-z]{1,3}")
"""What a personal key may be; letters alone are the reading view's own acts."""


class NoSuchKey(ValueError):
    """The words are no personal key; key holds them."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def set_key(project: Project, model: type[Theme] | type[Entity], row_id: int, key: str) -> None:
    """Give a theme or an entity its personal key, as one step; whoever had it loses it. Empty takes it away.

    NoSuchKey for anything but a digit or a semicolon and up to three letters; KeyError if the row is gone.
    """
    wanted = key.strip().casefold()
    if wanted and not PATTERN.fullmatch(wanted):
        raise NoSuchKey(key)
    is_theme = model is Theme
    with project.step(Act.EDIT_THEME if is_theme else Act.EDIT_ENTITY, fields=["key"]) as step:
        row = step.get(model, row_id)
        for other in (Theme, Entity):
            table = table_of(other)
            for owner in step.rows(select(table.c.id).where(table.c.key == wanted, table.c.id != row_id)) if wanted else ():
                step.get(other, owner[0]).key = ""
        row.key = wanted
