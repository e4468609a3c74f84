"""The codebook as a tree: which themes stand on top, in which order a brief goes through them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Self

from sqlalchemy import select

from workbench.model.tables import table_of
from workbench.model.theme import Theme
from workbench.project.reading import Reading

_theme = table_of(Theme)


@dataclass(frozen=True, slots=True)
class ThemeNode:
    """One theme; depth 0 for a top theme."""

    id: int
    parent_id: int | None
    name: str
    colour: int
    depth: int


@dataclass(frozen=True)
class Codebook:
    """All themes, in the order of the tree: each before those below it."""

    themes: tuple[ThemeNode, ...]
    by_id: dict[int, ThemeNode] = field(default_factory=dict)

    @classmethod
    def read(cls, reading: Reading) -> Self:
        """Read the codebook of a project."""
        columns = (_theme.c.id, _theme.c.parent_id, _theme.c.name, _theme.c.colour)
        below = defaultdict(list)
        for row in reading.rows(select(*columns).order_by(_theme.c.position, _theme.c.name, _theme.c.id)):
            below[row.parent_id].append(row)

        def walk(parent: int | None, depth: int) -> Iterator[ThemeNode]:
            for row in below[parent]:
                yield ThemeNode(row.id, row.parent_id, row.name, row.colour, depth)
                yield from walk(row.id, depth + 1)

        themes = tuple(walk(None, 0))
        return cls(themes, {theme.id: theme for theme in themes})

    def line(self, theme_id: int) -> tuple[int, ...]:
        """Return a theme and all above it, itself first; empty for a theme that is gone."""
        found: list[int] = []
        at: int | None = theme_id
        while at is not None and at in self.by_id:
            found.append(at)
            at = self.by_id[at].parent_id
        return tuple(found)

    def top(self, theme_id: int) -> int | None:
        """Return the top theme above a theme, itself if it is one."""
        line = self.line(theme_id)
        return line[-1] if line else None

    def path(self, theme_id: int) -> str:
        """Return the names from the top down, joined by slashes."""
        return " / ".join(self.by_id[each].name for each in reversed(self.line(theme_id)))
