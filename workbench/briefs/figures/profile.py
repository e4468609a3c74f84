"""An entity's profile: its statements and relations as facts in words, and where the brief's passages mention it."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from sqlalchemy import select

from workbench.briefs.figures.frame import Frame, NothingToShow
from workbench.briefs.figures.wording import Claim, raised, relation_words, value_words, when_words
from workbench.briefs.material import Material
from workbench.briefs.parts import EntityPart, FactPart
from workbench.briefs.words import labelled
from workbench.entities.claim_records import RelationRecord, StatementRecord, relations, statements
from workbench.entities.kinds import kind_named
from workbench.model.entity import Alias, Entity
from workbench.model.tables import table_of
from workbench.project.reading import Reading

_entity, _alias = table_of(Entity), table_of(Alias)


def name_of(reading: Reading, entity_id: int) -> str:
    """Return an entity's name; NothingToShow if there is none of that id."""
    found = reading.value(select(_entity.c.name).where(_entity.c.id == entity_id))
    if found is None:
        raise NothingToShow("no_such_entity")
    return str(found)


def profile(frame: Frame, material: Material, entity_id: int) -> EntityPart:
    """Return the profile of an entity; NothingToShow if it is gone."""
    row = frame.reading.row(select(_entity).where(_entity.c.id == entity_id))
    if row is None:
        raise NothingToShow("no_such_entity")
    names = frame.reading.rows(select(_alias.c.name).where(_alias.c.entity_id == entity_id).order_by(_alias.c.name))
    mentioned = [passage for passage in material.passages.values() if entity_id in passage.entities]
    counts = Counter(material.tags[passage.source_id] for passage in mentioned)
    return EntityPart(
        name=row.name,
        kind=labelled(kind_named(frame.reading, row.kind).label, frame.say),
        description=row.description,
        aliases=tuple(each.name for each in names),
        mentions=tuple((tag, counts[tag]) for tag in material.tags.values() if counts[tag]),
        passages=frame.cites(passage.id for passage in mentioned),
        facts=facts(frame, [entity_id])[entity_id],
    )


def facts(frame: Frame, entity_ids: Iterable[int]) -> dict[int, tuple[FactPart, ...]]:
    """Return by entity its facts: relations first, by time, then statements by property; every id asked for is there."""
    ids = set(entity_ids)
    found: defaultdict[int, list[FactPart]] = defaultdict(list)
    if ids:
        for related in relations(frame.reading, ids):
            for end in {related.subject_id, related.object_id} & ids:
                found[end].append(_fact(related, _seen_from(related, end, frame), frame))
        for stated in statements(frame.reading, ids):
            found[stated.entity_id].append(_fact(stated, _stated(stated, frame), frame))
    return {each: tuple(found[each]) for each in ids}


def _fact(claim: Claim, text: str, frame: Frame) -> FactPart:
    kind = frame.say["claims"].get(claim.claimed_as, claim.claimed_as)
    said = "; ".join(part for part in (kind, claim.sayer) if part)
    against = frame.backing(claim.evidence, "contradicts")
    return FactPart(raised(text), when_words(claim, frame.say), said, frame.backing(claim.evidence), against)


def _seen_from(claim: RelationRecord, entity_id: int, frame: Frame) -> str:
    label, _id, other, _kind = claim.seen_from(entity_id)
    return relation_words("", labelled(label, frame.say), other, claim.role, frame.say).strip(" –")


def _stated(claim: StatementRecord, frame: Frame) -> str:
    pattern = frame.say["property_line"]
    return str(pattern.format(property=labelled(claim.of.label, frame.say), value=value_words(claim, frame.say)))
