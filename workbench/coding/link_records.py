"""Links between passages as frozen records: of passages, of a version for its margin, of a kind, and their counts."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, or_, select

from workbench.model.analyst import Analyst
from workbench.model.ids import Id
from workbench.model.passage import Fragment, Passage
from workbench.model.question import PassageLink
from workbench.model.source import SourceVersion
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.reading import Prepared, Reading
from workbench.project.references import ids_json, one_of_parameter

_link, _passage, _fragment = table_of(PassageLink), table_of(Passage), table_of(Fragment)
_version, _analyst = table_of(SourceVersion), table_of(Analyst)


@dataclass(frozen=True, slots=True)
class LinkEnd:
    """The passage at an end of a link: where it is (code points) and what it says, its pieces joined with " … "."""

    passage_id: Id
    version_id: Id
    source_id: Id
    spans: tuple[Span, ...]
    quote: str


@dataclass(frozen=True, slots=True)
class LinkRecord:
    """A link with both its passages; kind: the name of a LinkKind."""

    id: Id
    kind: str
    begin: LinkEnd
    end: LinkEnd
    comment: str
    analyst: str
    initials: str
    at: str

    def is_from(self, passage_id: int) -> bool:
        """Tell whether the link begins at a passage."""
        return self.begin.passage_id == passage_id

    def other(self, passage_id: int) -> LinkEnd:
        """Return the end that is not at a passage."""
        return self.end if self.is_from(passage_id) else self.begin


_COLUMNS = select(
    _link.c.id, _link.c.kind, _link.c.from_id, _link.c.to_id, _link.c.comment, func.coalesce(_analyst.c.name, ""),
    func.coalesce(_analyst.c.initials, ""), _link.c.created_at,
).join_from(_link, _analyst, _analyst.c.id == _link.c.analyst_id, isouter=True).order_by(_link.c.id)  # fmt: skip
_ALL = Prepared(_COLUMNS)
_BY_ID = Prepared(_COLUMNS.where(one_of_parameter(_link.c.id, "ids")))
_OF_KIND = Prepared(_COLUMNS.where(_link.c.kind == bindparam("kind")))
_OF_PASSAGES = Prepared(_COLUMNS.where(or_(one_of_parameter(_link.c.from_id, "ids"), one_of_parameter(_link.c.to_id, "ids"))))
_ENDS = Prepared(
    select(
        _fragment.c.passage_id, _fragment.c.version_id, _version.c.source_id, _fragment.c.start, _fragment.c.end,
        _fragment.c.exact,
    )
    .join_from(_fragment, _version, _version.c.id == _fragment.c.version_id)
    .where(one_of_parameter(_fragment.c.passage_id, "ids"))
    .order_by(_fragment.c.passage_id, _fragment.c.position)
)  # fmt: skip


def links(reading: Reading, kind: str | None = None) -> list[LinkRecord]:
    """Return all links, or those of one kind, in the order of their making."""
    return _records(reading, reading.run(_ALL) if kind is None else reading.run(_OF_KIND, kind=kind))


def link(reading: Reading, link_id: int) -> LinkRecord:
    """Return one link; KeyError if there is none."""
    found = _records(reading, reading.run(_BY_ID, ids=ids_json({link_id})))
    if not found:
        raise KeyError(f"link {link_id}")
    return found[0]


def links_of(reading: Reading, passage_ids: Iterable[int]) -> dict[int, list[LinkRecord]]:
    """Return by passage the links that begin or end there, in the order of their making; only those that have any."""
    ids = set(passage_ids)
    by_passage: defaultdict[int, list[LinkRecord]] = defaultdict(list)
    for record in _records(reading, reading.run(_OF_PASSAGES, ids=ids_json(ids))):
        for end in (record.begin, record.end):
            if end.passage_id in ids:
                by_passage[end.passage_id].append(record)
    return dict(by_passage)


def linked_in(reading: Reading, version_id: int) -> set[int]:
    """Return the passages of a version at which a link begins or ends."""
    ends = select(_link.c.from_id.label("id")).union(select(_link.c.to_id)).subquery()
    wanted = select(ends.c.id).join(_passage, _passage.c.id == ends.c.id).where(_passage.c.version_id == version_id)
    return {row[0] for row in reading.rows(wanted)}


def linked_passages(reading: Reading) -> set[int]:
    """Return all passages at which a link begins or ends."""
    return {row[0] for row in reading.tuples(select(_link.c.from_id).union(select(_link.c.to_id)))}


def link_counts(reading: Reading) -> dict[str, int]:
    """Return how many links there are of each kind that has any."""
    return {row[0]: row[1] for row in reading.rows(select(_link.c.kind, func.count()).group_by(_link.c.kind))}


def _records(reading: Reading, rows: list[tuple[Any, ...]]) -> list[LinkRecord]:
    ends = _ends(reading, {row[2] for row in rows} | {row[3] for row in rows})
    return [
        LinkRecord(row[0], row[1], ends[row[2]], ends[row[3]], *row[4:]) for row in rows if row[2] in ends and row[3] in ends
    ]


def _ends(reading: Reading, ids: set[int]) -> dict[int, LinkEnd]:
    pieces: defaultdict[tuple[Id, Id, Id], list[tuple[Span, str]]] = defaultdict(list)
    for passage_id, version_id, source_id, start, end, exact in reading.run(_ENDS, ids=ids_json(ids)):
        pieces[passage_id, version_id, source_id].append((Span(start, end), exact))
    return {
        key[0]: LinkEnd(*key, tuple(span for span, _ in found), " … ".join(words for _, words in found))
        for key, found in pieces.items()
    }
