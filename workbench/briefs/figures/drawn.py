"""The sources on which a brief's figures and profiles draw beside those that it cites: their handling is the brief's, too."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import or_, select

from workbench.briefs.figures.chronology import dated_claims
from workbench.briefs.figures.claims import compared
from workbench.briefs.figures.frame import Frame, NothingToShow
from workbench.briefs.figures.making import CITED, argument_id, entity_of
from workbench.briefs.figures.relations import relations_shown
from workbench.briefs.markup import parse
from workbench.briefs.records import CitationRecord
from workbench.coding.cited import cited
from workbench.entities.claim_records import EvidenceRecord, relations, statements
from workbench.model.claim import Relation, Statement
from workbench.model.coding import Coding
from workbench.model.passage import Passage
from workbench.model.question import ClaimEvidence
from workbench.model.source import SourceVersion
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.project.references import one_of

_evidence, _statement, _relation = table_of(ClaimEvidence).c, table_of(Statement).c, table_of(Relation).c
_coding, _passage, _version = table_of(Coding).c, table_of(Passage).c, table_of(SourceVersion).c


def drawn_sources(
    reading: Reading, citations: Iterable[CitationRecord], texts: Iterable[str], say: Mapping[str, Any], until: str = ""
) -> set[int]:
    """Return the sources, by id, that stand behind what figures and profiles say and that the brief doesn't cite.

    texts: the prose as stored. A claim that a cited source bears out says nothing of its others; the table of claims names
    each source and what it says.
    """
    known = [each for each in citations if each.passage_id is not None and each.source_id is not None]
    numbers = {each.passage_id: each.number for each in known if each.passage_id is not None}
    own = {each.source_id for each in known if each.source_id is not None}
    frame = Frame(reading, dict(say), numbers, {}, until)
    found = _behind_profiles(reading, set(numbers), own)
    for kind, argument in {pair for text in texts for pair in _figures(text)}:
        try:
            found |= _behind(frame, kind, argument.strip(), own)
        except NothingToShow:
            continue
    return found - own


def _figures(text: str) -> list[tuple[str, str]]:
    if "(figure:" not in text:
        return []
    return [(block.figure.kind, block.figure.argument) for block in parse(text) if block.figure]


def _behind(frame: Frame, kind: str, argument: str, own: set[int]) -> set[int]:
    """Return the sources behind a figure; NothingToShow."""
    if argument == CITED:
        return set()
    if kind == "claims":
        passages = compared(frame, argument_id(argument, "no_such_question") if argument else None)
        return {each.source_id for each in cited(frame.reading, passages).values()}
    evidence: list[tuple[EvidenceRecord, ...]] = []
    if kind == "chronology":
        evidence = [line.claim.evidence for line in dated_claims(frame, entity_of(frame, argument))]
    elif kind == "relations":
        evidence = [each.evidence for each in relations_shown(frame, entity_of(frame, argument))]
    elif kind == "entity":
        ids = [argument_id(argument, "no_such_entity")]
        evidence = [each.evidence for each in (*relations(frame.reading, ids), *statements(frame.reading, ids))]
    return _uncited([[(each.stance, each.source_id) for each in one] for one in evidence], own)


def _uncited(claims: Iterable[list[tuple[str, int]]], own: set[int]) -> set[int]:
    """Return the sources of claims that no cited source bears out; a claim: stance and source of its evidence."""
    bare = (one for one in claims if not any(stance == "supports" and source in own for stance, source in one))
    return {source for one in bare for _, source in one}


def _behind_profiles(reading: Reading, passages: set[int], own: set[int]) -> set[int]:
    """Return the sources behind the facts of those entities that the cited passages are attached to."""
    named = select(_coding.entity_id).where(one_of(_coding.passage_id, passages), _coding.entity_id.is_not(None))
    stated = select(_statement.id).where(_statement.entity_id.in_(named))
    related = select(_relation.id).where(or_(_relation.subject_id.in_(named), _relation.object_id.in_(named)))
    columns = (_evidence.statement_id, _evidence.relation_id, _evidence.stance, _version.source_id)
    query = select(*columns).join(_passage.id.table, _passage.id == _evidence.passage_id)
    query = query.join(_version.id.table, _version.id == _passage.version_id)
    claims: defaultdict[tuple[int | None, int | None], list[tuple[str, int]]] = defaultdict(list)
    for statement, relation, stance, source in reading.tuples(
        query.where(or_(_evidence.statement_id.in_(stated), _evidence.relation_id.in_(related)))
    ):
        claims[statement, relation].append((stance, source))
    return _uncited(claims.values(), own)
