"""Citing what a figure rests on: its evidence gets numbers in the brief, in one step."""

from collections.abc import Iterable

from workbench.briefs.editing import cited_numbers, editing
from workbench.briefs.figures.chronology import dated_claims
from workbench.briefs.figures.claims import compared
from workbench.briefs.figures.frame import Frame, NothingToShow, frame_of
from workbench.briefs.figures.making import CITED, argument_id, entity_of
from workbench.briefs.figures.relations import relations_shown
from workbench.briefs.material import read_material
from workbench.entities.claim_records import EvidenceRecord, relations, statements
from workbench.model.brief import Brief
from workbench.project.project import Project
from workbench.project.reading import Reading


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

    Raises KeyError for a brief or passage that is gone.
    """
    wanted = uncited_evidence(project.reading, brief_id, kind, argument)
    if not wanted:
        return ()
    with editing(project, "cite", Brief, brief_id) as step:
        return tuple(cited_numbers(step, brief_id, wanted, section_id).values())


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
