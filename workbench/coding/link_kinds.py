"""Kinds of links between passages: those everybody has (resources/coding/links.json) and those that analysts add."""

import json
from dataclasses import dataclass
from functools import cache

from sqlalchemy import func, select

from workbench import paths
from workbench.coding.errors import KindInUse, NameEmpty, NameTaken
from workbench.model.act import Act
from workbench.model.claim import OwnKind
from workbench.model.clean import clean_line
from workbench.model.ids import Id
from workbench.model.question import PassageLink
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.step import Step

NOUN = "link"
"""What an OwnKind of links is called in its column ``noun``."""

_own, _link = table_of(OwnKind), table_of(PassageLink)


@dataclass(frozen=True, slots=True)
class LinkKind:
    """name: as rows keep it; label and inverse: for people, both ways; symmetric: it says the same both ways.

    icon: of the Phosphor set. own_id: the row of a kind that an analyst added, None for the others.
    """

    name: str
    label: str
    inverse: str
    icon: str
    symmetric: bool = False
    own_id: Id | None = None

    def words(self, *, forward: bool) -> str:
        """Return what the link says read from its beginning, or from its end; a symmetric one says the same."""
        return self.label if forward or self.symmetric else self.inverse


@cache
def common_kinds() -> tuple[LinkKind, ...]:
    """Return the kinds that every project has, in the order in which they are offered."""
    data = json.loads((paths.resources() / "coding" / "links.json").read_text(encoding="utf-8"))
    return tuple(LinkKind(**kind) for kind in data["kinds"])


def link_kinds(reading: Reading) -> tuple[LinkKind, ...]:
    """Return all kinds of links: those of every project, then the analysts' own in the order of their making."""
    rows = reading.rows(select(_own).where(_own.c.noun == NOUN).order_by(_own.c.id))
    own = (LinkKind(row.name, row.label, row.inverse, row.icon or "link", not row.inverse, row.id) for row in rows)
    return (*common_kinds(), *own)


def link_kind(reading: Reading, name: str) -> LinkKind:
    """Return a kind by its name; one that is not known is shown as it is written."""
    found = next((kind for kind in common_kinds() if kind.name == name), None)
    return found or next((kind for kind in link_kinds(reading) if kind.name == name), LinkKind(name, name, name, "link"))


def add_link_kind(project: Project, label: str, inverse: str = "") -> Id:
    """Add a kind of links, as one step; without an inverse it says the same both ways. Raises NameEmpty, NameTaken."""
    cleaned = clean_line(label)
    with project.step(Act.NEW_LINK_KIND, name=cleaned) as step:
        _check(step, cleaned, clean_line(inverse))
        kind = OwnKind(
            noun=NOUN, name=cleaned, label=cleaned, inverse=clean_line(inverse), icon="link", analyst_id=step.analyst_id or None
        )
        step.add(kind)
        step.session.flush()
        return Id(kind.id)


def edit_link_kind(project: Project, own_id: int, label: str, inverse: str = "") -> None:
    """Call a kind of one's own otherwise, as one step; its links stay. Raises NameEmpty, NameTaken, KeyError."""
    cleaned = clean_line(label)
    with project.step(Act.EDIT_LINK_KIND, name=cleaned) as step:
        kind = _get(step, own_id)
        _check(step, cleaned, clean_line(inverse), but=kind.name)
        kind.label, kind.inverse = cleaned, clean_line(inverse)


def delete_link_kind(project: Project, own_id: int) -> None:
    """Delete a kind of one's own, as one step. Raises KindInUse while links are of it, KeyError if there is none."""
    row = project.reading.row(select(_own.c.label).where(_own.c.id == own_id, _own.c.noun == NOUN))
    with project.step(Act.DELETE_LINK_KIND, name=row.label if row else "") as step:
        kind = _get(step, own_id)
        used = step.value(select(func.count()).where(_link.c.kind == kind.name))
        if used:
            raise KindInUse(kind.label, used)
        step.delete(kind)


def _get(step: Step, own_id: int) -> OwnKind:
    kind = step.get(OwnKind, own_id)
    if kind.noun != NOUN:
        raise KeyError(f"kind of links {own_id}")
    return kind


def _check(step: Step, label: str, inverse: str, but: str = "") -> None:
    """Refuse words that a kind has already, either way, in any case; but: the name of the kind that is edited."""
    if not label:
        raise NameEmpty
    taken = {
        words.casefold() for kind in link_kinds(step) if kind.name != but for words in (kind.label, kind.inverse, kind.name)
    }
    for words in (label, inverse):
        if words and words.casefold() in taken:
            raise NameTaken(words)
