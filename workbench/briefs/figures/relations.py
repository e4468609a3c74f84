"""The relation chart: entities as boxes, relations as lines between them, drawn the same whenever they are the same."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.briefs.figures.arranging import WIDTH, arranged
from workbench.briefs.figures.frame import Frame, NothingToShow
from workbench.briefs.figures.labels import Line
from workbench.briefs.figures.measure import width, wrapped
from workbench.briefs.parts import ChartPart, EdgePart, NodePart
from workbench.briefs.words import labelled
from workbench.entities.claim_records import RelationRecord, claims_on, relations
from workbench.entities.kinds import all_kinds, entity_kind
from workbench.model.clean import shortened

MOST = 30
"""Entities of one chart; of more those with the most relations are shown."""

NAME, KIND, LABEL = 8.0, 6.4, 7.2
"""Points of a name, the kind below it, a label, in a chart WIDTH points wide; as the pages have them."""
NAME_LETTERS, LABEL_LETTERS = 48, 30
WIDEST = 92.0
"""Points that a line of a name may take."""
ANY = "UnknownLink"
"""The kind of relation whose label says nothing beside its role."""


@dataclass(frozen=True, slots=True)
class _Edge:
    """Relations of one kind from one entity to another, put forward alike; numbers as the brief cites them."""

    begin: int
    end: int
    label: str
    style: str
    is_mutual: bool
    cites: tuple[int, ...]


def relation_chart(frame: Frame, entity_id: int | None = None, *, cited_only: bool = False) -> ChartPart:
    """Return the chart of the project, or around one entity: what it is related to, and these to each other; NothingToShow."""
    found = _cited(frame) if cited_only else relations_shown(frame, entity_id)
    if not found:
        raise NothingToShow("no_relations_cited" if cited_only else "no_relations")
    nodes, left_out = _nodes(found, entity_id)
    kept = [each for each in found if each.subject_id in nodes and each.object_id in nodes]
    return replace(_chart(tuple(nodes.items()), tuple(_edges(kept, frame)), _kinds(frame)), left_out=left_out)


def _cited(frame: Frame) -> list[RelationRecord]:
    """Return the relations that rest on passages that the brief cites."""
    return [each for each in claims_on(frame.reading, frame.numbers)[1] if frame.is_cited(each.backed("supports"))]


def relations_shown(frame: Frame, entity_id: int | None = None) -> list[RelationRecord]:
    """Return all relations, or those of one entity and of these to each other."""
    if entity_id is None:
        return relations(frame.reading)
    own = relations(frame.reading, [entity_id])
    ends = {entity_id, *(each.seen_from(entity_id)[1] for each in own)}
    every = relations(frame.reading, ends) if own else []
    return [each for each in every if each.subject_id in ends and each.object_id in ends]


def _nodes(found: Iterable[RelationRecord], entity_id: int | None) -> tuple[dict[int, tuple[str, str]], int]:
    """Return the names and kinds of the entities, the best connected first, and how many there is no room for."""
    known: dict[int, tuple[str, str]] = {}
    ways: Counter[int] = Counter()
    for each in found:
        known[each.subject_id], known[each.object_id] = (each.subject, each.subject_kind), (each.object, each.object_kind)
        ways.update((each.subject_id, each.object_id))
    order = sorted(known, key=lambda one: (one != entity_id, -ways[one], known[one][0].casefold(), one))
    return {one: known[one] for one in order[:MOST]}, max(0, len(order) - MOST)


def _edges(found: Iterable[RelationRecord], frame: Frame) -> list[_Edge]:
    groups: dict[tuple[int, int, str, str], list[RelationRecord]] = {}
    for each in found:
        is_mutual = each.label == each.inverse
        ends = (each.subject_id, each.object_id)
        key = (*(sorted(ends) if is_mutual else ends), each.kind, each.claimed_as)
        groups.setdefault(key, []).append(each)
    return [_edge(group, frame) for group in groups.values()]


def _edge(group: Sequence[RelationRecord], frame: Frame) -> _Edge:
    first = group[0]
    told = _told(first.kind, labelled(first.label, frame.say), dict.fromkeys(each.role for each in group if each.role))
    cites = frame.cites(each.passage_id for one in group for each in one.evidence if each.stance == "supports")
    is_mutual = first.label == first.inverse
    return _Edge(first.subject_id, first.object_id, told, first.claimed_as, is_mutual, cites)


def _told(kind: str, label: str, roles: Iterable[str]) -> str:
    """Return a label with its roles if there is room for them on a line; the whole stands in profile and chronology."""
    role = ", ".join(roles)
    if role and kind == ANY:
        return shortened(role, LABEL_LETTERS)
    whole = f"{label}: {role}" if role else label
    return whole if len(whole) <= LABEL_LETTERS else shortened(label, LABEL_LETTERS)


def _kinds(frame: Frame) -> tuple[tuple[str, str], ...]:
    return tuple((kind.name, labelled(kind.label, frame.say)) for kind in all_kinds(frame.reading))


@lru_cache(maxsize=32)  # a preview asks after every edit, and a chart changes seldom
def _chart(
    nodes: tuple[tuple[int, tuple[str, str]], ...], edges: tuple[_Edge, ...], kinds: tuple[tuple[str, str], ...]
) -> ChartPart:
    index = {entity_id: at for at, (entity_id, _named) in enumerate(nodes)}
    labels = dict(kinds)
    names = [(shortened(name, NAME_LETTERS), labels.get(kind, entity_kind(kind).label)) for _id, (name, kind) in nodes]
    sizes = [_size(name, kind) for name, kind in names]
    boxes, lines, height = arranged(sizes, [_line(each, index) for each in edges])
    made = tuple(
        NodePart(str(nodes[at][0]), *names[at], round(box.x / WIDTH, 4), round(box.y / height, 4))
        for at, box in enumerate(boxes)
    )
    drawn = tuple(
        EdgePart(
            str(each.begin), str(each.end), each.label, each.style, round(line.bend, 3), each.cites, line.at, each.is_mutual
        )
        for each, line in zip(edges, lines, strict=True)
    )
    return ChartPart(made, drawn, round(height / WIDTH, 3))


def _size(name: str, kind: str) -> tuple[float, float]:
    """Return the size of an entity's box: its name in lines no wider than WIDEST, its kind below."""
    lines = wrapped(name, NAME, WIDEST, bold=True)
    wide = max(*(width(line, NAME, bold=True) for line in lines), width(kind, KIND))
    return wide + 12, 15 + 10 * len(lines)


def _line(edge: _Edge, index: dict[int, int]) -> Line:
    numbers = ", ".join(map(str, edge.cites))
    return Line(index[edge.begin], index[edge.end], width(edge.label, LABEL) + width(numbers, LABEL * 0.7) + 8)
