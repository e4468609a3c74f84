"""What the claim form has to choose from, read from the project for the passages it is about."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache, partial

from workbench.briefs.scales import scale
from workbench.coding.records import marks
from workbench.entities.claim_records import RelationRecord, StatementRecord, relations, statements
from workbench.entities.exhibits import RelationRef, StatementRef
from workbench.entities.properties import properties_of
from workbench.entities.relation_kinds import relation_kinds
from workbench.model.span import Span
from workbench.project.reading import Reading
from workbench.ui.catalogue import Catalogue
from workbench.ui.claim_offers import Knowing, StatedBefore
from workbench.ui.named import named
from workbench.ui.palette_matching import folded
from workbench.ui.sentences import related_to

_BETWEEN = re.compile(r"[\W_]+")
YARDSTICK = "icd-203-row-1"
"""The scale whose terms say how likely a claim is."""


def knowing_of(catalogue: Catalogue, named: Sequence[int] = ()) -> Knowing:
    """Return what there is to choose from; named: entities in the passage, in its order."""
    reading = catalogue.reading
    recent = [one for kind, one in catalogue.recent if kind == "entity"]
    terms = tuple(term.term for term in scale(YARDSTICK).terms)
    return Knowing(
        tuple(catalogue.entities.values()), relation_kinds(reading), cache(partial(properties_of, reading)),
        cache(partial(stated_before, reading)), tuple(named), tuple(recent), terms, catalogue.kinds,
    )  # fmt: skip


def named_in(catalogue: Catalogue, version_id: int, spans: Iterable[Span], words: str) -> list[int]:
    """Return the entities that are mentioned within spans of a version, in order; then those whose names stand in the words."""
    found: dict[int, int] = {}
    for span in spans:
        for mark in marks(catalogue.reading, version_id, span.start, span.end):
            if mark.entity_id is not None:
                found.setdefault(mark.entity_id, mark.start)
    ordered = sorted(found, key=lambda one: found[one])
    text = f" {_spaced(words[:4000])} "
    by_name = []
    for record in catalogue.entities.values():
        here = [place for name in (record.name, *record.aliases) if (place := text.find(_kept(name))) >= 0]
        if here and record.id not in found:
            by_name.append((min(here), record.id))
    return [*ordered, *(one for _place, one in sorted(by_name))]


def _spaced(words: str) -> str:
    return _BETWEEN.sub(" ", folded(words)).strip()


@lru_cache(maxsize=65_536)
def _kept(name: str) -> str:
    """Return a name as it stands in a text of which only words are left, a space at either end."""
    return f" {_spaced(name) or name} "


def stated_before(reading: Reading, entity_id: int) -> list[StatedBefore]:
    """Return the claims about an entity, in words, relations first."""
    related = [_relation(one, entity_id) for one in relations(reading, [entity_id])]
    return [*related, *(_statement(one) for one in statements(reading, [entity_id]))]


def _relation(one: RelationRecord, entity_id: int) -> StatedBefore:
    label, _other_id, other, _kind = one.seen_from(entity_id)
    aside = ", ".join(part for part in (one.role, one.when) if part)
    return StatedBefore(
        RelationRef(one.id), related_to(label, other), aside, len(one.backed("supports")), len(one.backed("contradicts"))
    )


def _statement(one: StatementRecord) -> StatedBefore:
    supports, contradicts = len(one.backed("supports")), len(one.backed("contradicts"))
    return StatedBefore(StatementRef(one.id), f"{named(one.of.label)}: {one.shown}", one.when, supports, contradicts)
