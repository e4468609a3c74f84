"""The origin of sources: that one repeats another, so that the two together corroborate nothing."""

from collections.abc import Mapping

from sqlalchemy import select

from workbench.model.act import Act
from workbench.model.source import Source
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.sources.editing import title_of
from workbench.sources.record_errors import OriginCycle

_source = table_of(Source).c


def set_origin(project: Project, source_id: int, origin_id: int | None) -> None:
    """Say that a source repeats another one, or none, as one step.

    OriginCycle where the other repeats this one, by however many steps; KeyError for a source that there isn't.
    """
    with project.step(Act.SET_ORIGIN, id=source_id, name=title_of(project.reading, source_id)) as step:
        row = step.get(Source, source_id)
        if origin_id is not None:
            origin = step.get(Source, origin_id)
            if source_id in chain(origin_id, origins(step)):
                raise OriginCycle(origin.title)
        row.origin_id = origin_id


def origins(reading: Reading) -> dict[int, int]:
    """Return by source the one that it repeats, of those that repeat one."""
    found = reading.tuples(select(_source.id, _source.origin_id).where(_source.origin_id.is_not(None)))
    return {int(one): int(other) for one, other in found}


def chain(source_id: int, known: Mapping[int, int]) -> list[int]:
    """Return a source, the one it repeats, the one that this repeats, and so on; ends where a cycle would close."""
    found = [source_id]
    while (above := known.get(found[-1])) is not None and above not in found:
        found.append(above)
    return found


def first_origin(source_id: int, known: Mapping[int, int]) -> int:
    """Return the source at which what a source says first stood, as far as that is known: itself if it repeats none."""
    return chain(source_id, known)[-1]


def repeating(source_id: int, known: Mapping[int, int]) -> list[int]:
    """Return the sources that repeat one directly."""
    return sorted(one for one, other in known.items() if other == source_id)
