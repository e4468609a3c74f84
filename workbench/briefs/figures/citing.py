"""Citing what a figure rests on: its evidence gets numbers in the brief, in one step."""

from collections.abc import Iterable

from sqlalchemy import func, select

from workbench.briefs.composing import citation_row
from workbench.briefs.editing import editing
from workbench.briefs.figures.chronology import dated_claims
from workbench.briefs.figures.claims import compared
from workbench.briefs.figures.frame import Frame, NothingToShow, frame_of
from workbench.briefs.figures.making import CITED, argument_id, entity_of
from workbench.briefs.figures.relations import relations_shown
from workbench.briefs.gathering import gather
from workbench.briefs.material import read_material
from workbench.entities.claim_records import EvidenceRecord, relations, statements
from workbench.model.brief import Brief, Citation
from workbench.model.tables import table_of
from workbench.project.project import Project
from workbench.project.reading import Reading

_citation = table_of(Citation)


def uncited_evidence(reading: Reading, brief_id: int, kind: str, argument: str = "") -> list[int]:
    """Return the passages on which a figure rests and that the brief doesn't cite, in the figure's order; KeyError."""
    with reading.snapshot() as still:
        frame = frame_of(still, read_material(still, brief_id))
        try:
            return [each for each in _evidence(frame, kind, argument.strip()) if each not in frame.numbers]
        except NothingToShow:
            return []


def cite_figure_evidence(
    project: Project, brief_id: int, kind: str, argument: str = "", section_id: int | None = None
) -> tuple[int, ...]:
    """Cite all that a figure rests on, under a section if one is given, as one step; return the new numbers, none for none.

    Raises KeyError for a brief that is gone.
    """
    wanted = uncited_evidence(project.reading, brief_id, kind, argument)
    if not wanted:
        return ()
    with editing(project, "cite", Brief, brief_id) as step:
        passages = gather(step, wanted)
        last = int(step.value(select(func.max(_citation.c.number)).where(_citation.c.brief_id == brief_id)) or 0)
        found = [passages[each] for each in wanted if each in passages]
        step.insert(Citation, [citation_row(brief_id, section_id, each, last + at) for at, each in enumerate(found, 1)])
    return tuple(range(last + 1, last + 1 + len(found)))


def _evidence(frame: Frame, kind: str, argument: str) -> list[int]:
    if argument == CITED:
        return []
    if kind == "claims":
        return compared(frame, argument_id(argument, "no_such_question") if argument else None)
    found: list[EvidenceRecord] = []
    if kind == "chronology":
        found = [each for line in dated_claims(frame, entity_of(frame, argument)) for each in _for_it(line.claim.evidence)]
    elif kind == "relations":
        found = [each for one in relations_shown(frame, entity_of(frame, argument)) for each in _for_it(one.evidence)]
    elif kind == "entity":
        ids = [argument_id(argument, "no_such_entity")]
        claims = [*relations(frame.reading, ids), *statements(frame.reading, ids)]
        found = [each for one in claims for each in one.evidence]
    return list(dict.fromkeys(each.passage_id for each in found))


def _for_it(evidence: Iterable[EvidenceRecord]) -> list[EvidenceRecord]:
    return [each for each in evidence if each.stance == "supports"]
