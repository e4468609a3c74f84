"""What the letters in a field of the claim form may mean, best first; no Qt here."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from heapq import nsmallest

from workbench.entities.exhibits import Claim
from workbench.entities.kinds import EntityKind, entity_kind, entity_kinds
from workbench.entities.properties import Property
from workbench.entities.records import EntityRecord
from workbench.entities.relation_kinds import RelationKind
from workbench.ui.named import named
from workbench.ui.palette_matching import folded
from workbench.ui.sentences import quoted
from workbench.ui.words import tr


class Slot(StrEnum):
    """The fields of the form, in the order of the Tab key."""

    SUBJECT = "subject"
    SAYS = "says"
    OBJECT = "object"
    WHEN = "when"
    ROLE = "role"
    WHO = "who"
    CLAIMED_AS = "claimed as"
    LIKELIHOOD = "likelihood"


class Kind(StrEnum):
    """What an offer stands for."""

    ENTITY = "entity"
    NEW_ENTITY = "new entity"
    RELATION = "relation"
    NEW_RELATION = "new relation"
    PROPERTY = "property"
    NEW_PROPERTY = "new property"
    CLAIM = "claim"
    TERM = "term"
    WORDS = "words"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Offer:
    """One row: what it is, what it says, what stands beside it; name: as rows keep it; turned: a relation read backwards."""

    kind: Kind
    words: str
    id: int = 0
    name: str = ""
    aside: str = ""
    count: str = ""
    icon: str = ""
    turned: bool = False
    entity_kind: str = ""
    claim: Claim | None = None
    type: str = "text"


@dataclass(frozen=True, slots=True)
class StatedBefore:
    """A claim that is there already, in words, with how many passages speak for and against it."""

    claim: Claim
    words: str
    aside: str
    supports: int
    contradicts: int


@dataclass(frozen=True, slots=True)
class Knowing:
    """What there is to choose from; named: entities in the passage, in its order; terms: of the yardstick.

    properties, claims: of a kind of entities, of an entity.
    """

    entities: Sequence[EntityRecord]
    relations: Sequence[RelationKind]
    properties: Callable[[str], Sequence[Property]]
    claims: Callable[[int], Sequence[StatedBefore]]
    named: Sequence[int] = ()
    recent: Sequence[int] = ()
    terms: Sequence[str] = ()
    kinds: Sequence[EntityKind] = field(default_factory=entity_kinds)


kept = lru_cache(maxsize=65_536)(folded)
"""Names in the form in which they are compared, kept for as many as a large ledger has: each key stroke looks at all."""
MOST = 7
NEW_KINDS = 4
"""Kinds that a new entity is offered as; the others are chosen in the inspector afterwards."""
CLAIMED = ("fact", "assessment", "plan", "recommendation")


def claimed_words(value: str) -> str:
    """Return what a passage or claim is put forward as, in words."""
    return {
        "fact": tr("Fact"), "assessment": tr("Assessment"), "plan": tr("Plan"), "recommendation": tr("Recommendation"),
    }.get(value, "")  # fmt: skip


def entity_offers(
    knowing: Knowing, typed: str, *, wanted: Sequence[str] = (), without: int = 0, with_new: bool = True
) -> list[Offer]:
    """Return the entities that letters may mean: those named in the passage first; wanted: kinds that fit best."""
    words = folded(typed.strip())
    order = {one: number for number, one in enumerate((*knowing.named, *knowing.recent))}
    scored, is_known, rest = [], False, len(order)
    for record in knowing.entities:
        level = _level(words, record.name, record.aliases) if words else 0 if record.id in order else 9
        if level == 9:
            continue
        is_known = is_known or level == 0 or (level == 3 and any(kept(name) == words for name in record.aliases))
        if record.id != without:
            fits = not wanted or record.kind in wanted
            scored.append((level, order.get(record.id, rest), not fits, -record.mentions, record.id, record))
    found = [_entity(each[-1], words) for each in nsmallest(MOST, scored)]
    is_known = is_known and bool(words)
    if not words or is_known or not with_new:
        return found
    return [*found[: MOST - NEW_KINDS], *(_new(typed.strip(), kind) for kind in _new_kinds(knowing.kinds, wanted))]


def _entity(record: EntityRecord, words: str) -> Offer:
    kind = entity_kind(record.kind)
    also = next((name for name in record.aliases if words and words in folded(name)), "")
    aside = named(kind.label)
    if also and words not in folded(record.name):
        aside = tr("{kind}, also “{name}”").format(kind=aside, name=also)
    return Offer(Kind.ENTITY, record.name, record.id, aside=aside, icon=kind.icon, entity_kind=record.kind)


def _new(words: str, kind: EntityKind) -> Offer:
    said = tr("New: “{name}”").format(name=words)
    return Offer(Kind.NEW_ENTITY, said, name=words, aside=named(kind.label), icon=kind.icon, entity_kind=kind.name)


def _new_kinds(kinds: Sequence[EntityKind], wanted: Sequence[str]) -> list[EntityKind]:
    return sorted(kinds, key=lambda kind: kind.name not in wanted)[:NEW_KINDS]


def _level(words: str, name: str, further: Iterable[str] = ()) -> int:
    """Return how well words match: 0 the name itself, 9 not at all."""
    plain = kept(name)
    at = plain.find(words)
    if at == 0:
        return 0 if plain == words else 1
    if at > 0 and f" {words}" in plain:
        return 2
    for other in further:
        found = kept(other).find(words)
        if found == 0 or (found > 0 and f" {words}" in kept(other)):
            return 3
    return 4 if at > 0 else 9


def says_offers(knowing: Knowing, typed: str, subject: Offer | None, other: Offer | None) -> list[Offer]:
    """Return what may be said of an entity: relations (fitting ones first), properties, claims there are already.

    While nothing is typed the claims come first: this passage may speak for or against one.
    """
    words = folded(typed.strip())
    subject_kind = subject.entity_kind if subject else ""
    scored: list[tuple[tuple[int, int, int], Offer]] = []
    if subject is not None and subject.id:
        for number, claim in enumerate(knowing.claims(subject.id)):
            level = _level(words, claim.words) if words else 0
            if level < 9:
                scored.append(((level, 9 if words else 0, number), _claimed(claim)))
    for number, (offer, fits) in enumerate(_relations(knowing, subject_kind, other.entity_kind if other else "")):
        level = _level(words, offer.words) if words else 0
        if level < 9:
            scored.append(((level, 1 if fits else 3, number), offer))
    for number, each in enumerate(knowing.properties(subject_kind)):
        level = _level(words, named(each.label)) if words else 0
        if level < 9:
            own = 2 if each.kind else 4
            offer = Offer(
                Kind.PROPERTY, named(each.label), name=each.name, aside=_type(each), icon="tag-simple", type=each.type
            )
            scored.append(((level, own, number), offer))
    found = [offer for _rank, offer in sorted(scored, key=lambda pair: pair[0])]
    is_known = any(folded(offer.words) == words for offer in found)
    return found[:MOST] if not words or is_known else [*found[: MOST - 2], *_new_says(typed.strip(), subject_kind)]


def _claimed(claim: StatedBefore) -> Offer:
    count = f"{claim.supports} : {claim.contradicts}" if claim.contradicts else f"{claim.supports}"
    return Offer(Kind.CLAIM, claim.words, aside=claim.aside, count=count, icon="check-circle", claim=claim.claim)


def _relations(knowing: Knowing, subject: str, other: str) -> Iterable[tuple[Offer, bool]]:
    for kind in knowing.relations:
        forward = Offer(Kind.RELATION, named(kind.label), name=kind.name, aside=tr("Relation"), icon="arrow-right")
        yield forward, kind.fits(subject, other) if subject and other else kind.fits(subject, subject) if subject else True
        if not kind.is_mutual:
            back = Offer(
                Kind.RELATION, named(kind.inverse), name=kind.name, aside=tr("Relation"), icon="arrow-left", turned=True
            )
            yield back, kind.fits(other, subject) if subject and other else False


def _new_says(words: str, subject_kind: str) -> list[Offer]:
    said = tr("New: “{name}”").format(name=words)
    label = named(entity_kind(subject_kind).label) if subject_kind else ""
    aside = tr("Property of the kind {kind}").format(kind=label) if label else tr("Property")
    made = [Offer(Kind.NEW_RELATION, said, name=words, aside=tr("Relation"), icon="plus")]
    return [*made, Offer(Kind.NEW_PROPERTY, said, name=words, aside=aside, icon="plus")] if label else made


def _type(each: Property) -> str:
    return {"date": tr("Property, a date"), "number": tr("Property, a number")}.get(each.type, tr("Property"))


def who_offers(knowing: Knowing, typed: str) -> list[Offer]:
    """Return who may say something: entities, or somebody in words; nobody: the source's author."""
    if not typed.strip():
        author = Offer(Kind.WORDS, tr("The source’s author"), icon="pencil-simple")
        return [author, *entity_offers(knowing, "", with_new=False)[: MOST - 1]]
    words = Offer(Kind.WORDS, quoted(typed.strip()), name=typed.strip(), aside=tr("in these words"), icon="quotes")
    return [*entity_offers(knowing, typed, with_new=False)[: MOST - 1], words]


def term_offers(terms: Sequence[str], typed: str, words_of: Callable[[str], str] = str) -> list[Offer]:
    """Return the terms of a scale that letters may mean, in its order."""
    words = folded(typed.strip())
    named = [(one, words_of(one)) for one in terms]
    return [Offer(Kind.TERM, shown, name=one) for one, shown in named if not words or _level(words, shown) < 9]
