"""What an analyst says of proposed mentions: accepted are codings, rejected are kept in mind; how names are sought."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import delete, select

from workbench.coding.attaching import EntityTarget
from workbench.coding.many import attach_many
from workbench.coding.stretches import Watch, make_passages
from workbench.entities.forms import checked_rule
from workbench.model.act import Act
from workbench.model.coding import Coding
from workbench.model.entity import Alias, Entity, RejectedMention
from workbench.model.ids import new_id
from workbench.model.moment import now
from workbench.model.passage import Fragment
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.references import one_of

_rejected, _coding, _fragment = table_of(RejectedMention), table_of(Coding), table_of(Fragment)
_entity = table_of(Entity)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a version where an entity may be named: the pieces of the words, in code points."""

    entity_id: int
    version_id: int
    pieces: tuple[Span, ...]

    @property
    def limits(self) -> tuple[int, int]:
        """From the first code point to the last."""
        return self.pieces[0].start, self.pieces[-1].end


def accept_mentions(project: Project, places: Iterable[Place], watch: Watch = lambda: None) -> int:
    """Attach each place to its entity, as one step; returns how many were not attached before. None is rejected any more.

    watch: as attach_stretches() has it. Raises KeyError where an entity is gone or there is no place, NoSuchPlace.
    """
    wanted = sorted(set(places))
    if not wanted:
        raise KeyError("places")
    name = _names(project.reading, wanted)
    with project.step(Act.ACCEPT_MENTIONS, name=name, count=len(wanted)) as step:
        added = 0
        for entity_id, group in groupby(wanted, key=lambda place: place.entity_id):
            passages = make_passages(step, [(place.version_id, place.pieces) for place in group], watch)
            added += attach_many(project, passages, EntityTarget(entity_id)).added
        gone = _rejections(step, wanted)
        if gone:
            step.execute(delete(_rejected).where(one_of(_rejected.c.id, gone)))
        return added


def reject_mentions(project: Project, places: Iterable[Place]) -> int:
    """Remember that at these places the entity is not meant, as one step; returns how many were not remembered yet."""
    wanted = sorted(set(places))
    if not wanted:
        raise KeyError("places")
    with project.step(Act.REJECT_MENTIONS, name=_names(project.reading, wanted), count=len(wanted)) as step:
        there, moment = rejected_places(step, {place.version_id for place in wanted}), now()
        rows = [
            {
                "id": new_id(), "entity_id": place.entity_id, "version_id": place.version_id, "start": place.limits[0],
                "end": place.limits[1], "analyst_id": step.analyst_id, "created_at": moment,
            }
            for place in wanted
            if (place.entity_id, place.version_id, *place.limits) not in there
        ]  # fmt: skip
        if rows:
            step.insert(RejectedMention, rows)
        return len(rows)


def reconsider_mentions(project: Project, places: Iterable[Place]) -> int:
    """Let rejected places be proposed again, as one step; returns how many were rejected."""
    wanted = sorted(set(places))
    if not wanted:
        raise KeyError("places")
    with project.step(Act.RECONSIDER_MENTIONS, name=_names(project.reading, wanted), count=len(wanted)) as step:
        gone = _rejections(step, wanted)
        if gone:
            step.execute(delete(_rejected).where(one_of(_rejected.c.id, gone)))
        return len(gone)


def set_forms(project: Project, entity_id: int, alias_id: int | None, rule: str, *, merge: str = "") -> None:
    """Set the rule of a name's forms, of an alias or of the name itself, as one step; RuleInvalid, KeyError."""
    cleaned = checked_rule(rule)
    with project.step(Act.EDIT_FORMS, merge=merge, name=_name(project.reading, entity_id)) as step:
        row = step.get(Entity, entity_id) if alias_id is None else step.get(Alias, alias_id)
        row.forms = cleaned


def set_sought(project: Project, entity_id: int, alias_id: int | None, *, sought: bool) -> None:
    """Say whether mentions of a name are looked for - not those of a common word - as one step; KeyError."""
    with project.step(Act.EDIT_FORMS, name=_name(project.reading, entity_id)) as step:
        row = step.get(Entity, entity_id) if alias_id is None else step.get(Alias, alias_id)
        row.is_sought = sought


def rejected_places(reading: Reading, version_ids: set[int]) -> dict[tuple[int, int, int, int], int]:
    """Return what was rejected in these versions: by entity, version, start and end, the row's id."""
    query = select(_rejected).where(one_of(_rejected.c.version_id, version_ids))
    return {(row.entity_id, row.version_id, row.start, row.end): row.id for row in reading.rows(query)}


def coded_places(reading: Reading, version_ids: set[int]) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """Return where entities are coded in these versions, by entity and version: starts and ends, sorted."""
    query = (
        select(_coding.c.entity_id, _coding.c.version_id, _fragment.c.start, _fragment.c.end)
        .join(_fragment, _fragment.c.passage_id == _coding.c.passage_id)
        .where(_coding.c.entity_id.is_not(None), one_of(_coding.c.version_id, version_ids))
        .order_by(_fragment.c.start)
    )
    found: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for entity_id, version_id, start, end in reading.rows(query):
        found.setdefault((entity_id, version_id), []).append((start, end))
    return found


def _rejections(reading: Reading, places: Sequence[Place]) -> set[int]:
    there = rejected_places(reading, {place.version_id for place in places})
    keys = [(place.entity_id, place.version_id, *place.limits) for place in places]
    return {there[key] for key in keys if key in there}


def _names(reading: Reading, places: Sequence[Place]) -> str:
    """The one entity's name, for the history; of several the first, with an ellipsis."""
    ids = sorted({place.entity_id for place in places})
    return _name(reading, ids[0]) + ("…" if len(ids) > 1 else "")


def _name(reading: Reading, entity_id: int) -> str:
    return str(reading.value(select(_entity.c.name).where(_entity.c.id == entity_id)) or "")
