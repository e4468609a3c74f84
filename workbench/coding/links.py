"""Links between passages: one supports, contradicts, explains, elaborates or updates another; recorded both ways.

A link may begin or end where no passage is yet: then one is made in the same step. A passage that is bare once its last
link is gone goes with it.
"""

from collections.abc import Sequence

from sqlalchemy import select

from workbench.coding.errors import CodingError, LinkToItself, LinkTwice, NotOwnLink
from workbench.coding.link_kinds import LinkKind, link_kinds
from workbench.coding.passages import drop_bare, make_passage, quote_of
from workbench.model.act import Act
from workbench.model.clean import clean_text
from workbench.model.ids import Id
from workbench.model.passage import Passage
from workbench.model.question import PassageLink
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.step import Step

Place = int | tuple[int, Sequence[Span]]
"""An end of a link: a passage by its id, or a version and the spans of a passage in it that may have to be made."""

_link = table_of(PassageLink)


def link_passages(project: Project, begin: Place, end: Place, kind: str, comment: str = "") -> Id:
    """Link one passage to another, as one step; kind: the name of a LinkKind. Returns the link.

    Raises LinkTwice if the same is said already (of a symmetric kind either way), LinkToItself, NoSuchPlace; KeyError for
    a passage that is gone or a kind that there isn't.
    """
    known = _kind(project, kind)
    with project.step(Act.NEW_LINK, name=known.label, quote=_quote(project, begin)) as step:
        from_id, to_id = _passage(step, begin), _passage(step, end)
        _check(step, from_id, to_id, known)
        link = PassageLink(
            kind=kind, from_id=from_id, to_id=to_id, comment=clean_text(comment), analyst_id=step.analyst_id or None
        )
        step.add(link)
        step.session.flush()
        return Id(link.id)


def link_many(project: Project, begins: Sequence[Place], ends: Sequence[Place], kind: str) -> int:
    """Link each of some passages to each of others, as one step; returns how many links were made.

    What is linked like that already, or would lead back to itself, is passed over; where nothing is left to link, raises
    LinkTwice or LinkToItself. Else raises as link_passages().
    """
    known, made = _kind(project, kind), 0
    refused: CodingError = LinkToItself()
    with project.step(
        Act.NEW_LINK, name=known.label, count=len(begins) * len(ends), quote=_quote(project, begins[0]) if begins else ""
    ) as step:
        from_ids, to_ids = ([_passage(step, place) for place in places] for places in (begins, ends))
        for from_id in from_ids:
            for to_id in to_ids:
                try:
                    link_passages(project, from_id, to_id, kind)
                    made += 1
                except (LinkTwice, LinkToItself) as error:
                    refused = refused if isinstance(refused, LinkTwice) else error
        if not made:
            raise refused
    return made


def edit_link(project: Project, link_id: int, *, kind: str | None = None, comment: str | None = None, merge: str = "") -> None:
    """Change kind or comment of one of one's own links, as one step; typing merges by its key.

    Raises LinkTwice, NotOwnLink for another analyst's link, KeyError for a link or kind that there isn't.
    """
    known = None if kind is None else _kind(project, kind)
    with project.step(Act.EDIT_LINK, merge=merge, name=known.label if known else "") as step:
        link = _own(step, link_id)
        if known is not None and known.name != link.kind:
            _check(step, link.from_id, link.to_id, known, but=link_id)
            link.kind = known.name
        if comment is not None:
            link.comment = clean_text(comment)


def turn_link(project: Project, link_id: int) -> None:
    """Let one of one's own links lead the other way, as one step. Raises as edit_link()."""
    with project.step(Act.TURN_LINK) as step:
        link = _own(step, link_id)
        _check(step, link.to_id, link.from_id, _kind_of(step, link.kind), but=link_id)
        link.from_id, link.to_id = link.to_id, link.from_id


def delete_link(project: Project, link_id: int) -> None:
    """Delete one of one's own links, as one step; a passage left bare goes with it. Raises NotOwnLink, KeyError."""
    with project.step(Act.DELETE_LINK) as step:
        link = _own(step, link_id)
        ends = {link.from_id, link.to_id}
        step.delete(link)
        drop_bare(step, ends)


def _kind(project: Project, name: str) -> LinkKind:
    found = next((kind for kind in link_kinds(project.reading) if kind.name == name), None)
    if found is None:
        raise KeyError(f"kind of links {name}")
    return found


def _kind_of(step: Step, name: str) -> LinkKind:
    return next((kind for kind in link_kinds(step) if kind.name == name), LinkKind(name, name, name, ""))


def _own(step: Step, link_id: int) -> PassageLink:
    link = step.get(PassageLink, link_id)
    if link.analyst_id not in {None, step.analyst_id}:
        raise NotOwnLink
    return link


def _passage(step: Step, place: Place) -> Id:
    return Id(step.get(Passage, place).id) if isinstance(place, int) else make_passage(step, *place)


def _quote(project: Project, place: Place) -> str:
    return quote_of(project.reading, place) if isinstance(place, int) else ""


def _check(step: Step, from_id: int, to_id: int, kind: LinkKind, but: int = 0) -> None:
    """Refuse a link that leads back to its passage, or one that says what another says already."""
    if from_id == to_id:
        raise LinkToItself
    ends = [(from_id, to_id), (to_id, from_id)] if kind.symmetric else [(from_id, to_id)]
    for one, other in ends:
        same = select(_link.c.id).where(_link.c.kind == kind.name, _link.c.from_id == one, _link.c.to_id == other)
        if step.value(same.where(_link.c.id != but)) is not None:
            raise LinkTwice(kind.label)
