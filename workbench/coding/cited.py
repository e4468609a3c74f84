"""Passages as lists of evidence cite them: their words, where they stand, their source and both grades; in a few selects."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from workbench.model.coding import Coding
from workbench.model.ids import Id
from workbench.model.passage import Credibility, Fragment, Passage
from workbench.model.source import Source, SourceVersion
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.reading import Prepared, Reading
from workbench.project.references import ids_json, one_of_parameter

_passage, _fragment, _credibility = table_of(Passage), table_of(Fragment), table_of(Credibility)
_version, _source, _coding = table_of(SourceVersion), table_of(Source), table_of(Coding)

NOT_FACTS = frozenset({"plan", "recommendation"})
"""As what a passage may be put forward that never counts as a fact."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A passage with its source: spans in code points; quote joins its pieces with " … "; digit None: not graded.

    authors: of the source; says_who: in the passage, empty for them; is_newest: it is on the source's newest version.
    """

    id: Id
    version_id: Id
    source_id: Id
    source: str
    source_kind: str
    authors: str
    reliability: str
    spans: tuple[Span, ...]
    quote: str
    gist: str
    claimed_as: str
    says_who: str
    is_key: bool
    digit: int | None

    @property
    def grade(self) -> str:
        """Its grades as one (AJP-2.1), such as ``B2``; 6 where credibility was not judged."""
        return f"{self.reliability}{self.digit or 6}"

    @property
    def is_fact(self) -> bool:
        """Whether it may count as one: a plan or a recommendation never does."""
        return self.claimed_as not in NOT_FACTS


_PASSAGES = Prepared(
    select(
        _passage.c.id, _passage.c.version_id, _source.c.id, _source.c.title, _source.c.kind, _source.c.authors,
        _source.c.reliability, _passage.c.gist, _passage.c.claimed_as, _passage.c.says_who, _passage.c.is_key,
    )
    .join_from(_passage, _version, _version.c.id == _passage.c.version_id)
    .join(_source, _source.c.id == _version.c.source_id)
    .where(one_of_parameter(_passage.c.id, "ids"))
)  # fmt: skip
_PIECES = Prepared(
    select(_fragment.c.passage_id, _fragment.c.start, _fragment.c.end, _fragment.c.exact)
    .where(one_of_parameter(_fragment.c.passage_id, "ids"))
    .order_by(_fragment.c.position)
)
_DIGITS = Prepared(
    select(_credibility.c.passage_id, _credibility.c.digit)
    .where(one_of_parameter(_credibility.c.passage_id, "ids"))
    .order_by(_credibility.c.created_at)
)


def cited(reading: Reading, passage_ids: Iterable[int]) -> dict[int, Cited]:
    """Return passages by id; those that are gone are left out."""
    wanted = ids_json(set(passage_ids))
    pieces: defaultdict[int, list[tuple[Span, str]]] = defaultdict(list)
    for passage_id, start, end, exact in reading.run(_PIECES, ids=wanted):
        pieces[passage_id].append((Span(start, end), exact))
    digits = dict(reading.run(_DIGITS, ids=wanted))
    made = {}
    for row in reading.run(_PASSAGES, ids=wanted):
        own = pieces[row[0]]
        words = " … ".join(exact for _span, exact in own)
        spans = tuple(span for span, _exact in own)
        made[row[0]] = Cited(*[*row[:7], spans, words, *row[7:10], bool(row[10]), digits.get(row[0])])
    return made


_ORDERED = (
    select(_fragment.c.passage_id, _version.c.source_id)
    .join_from(_fragment, _version, _version.c.id == _fragment.c.version_id)
    .join(_source, _source.c.id == _version.c.source_id)
    .where(_fragment.c.position == 0)
    .order_by(_source.c.position, _source.c.id, _version.c.number.desc(), _fragment.c.start, _fragment.c.end.desc())
)
_IN_ORDER = Prepared(_ORDERED.where(one_of_parameter(_fragment.c.passage_id, "ids")))


def in_source_order(reading: Reading, passage_ids: Iterable[int]) -> list[tuple[Id, Id]]:
    """Return (passage, source) in the analyst's order of sources, the newest version of each first, then by place."""
    return [(row[0], row[1]) for row in reading.run(_IN_ORDER, ids=ids_json(set(passage_ids)))]


_inner = _fragment.alias("inner")
_NAMED = Prepared(
    select(_fragment.c.passage_id, _coding.c.entity_id)
    .join_from(
        _fragment,
        _inner,
        (_inner.c.version_id == _fragment.c.version_id)
        & (_inner.c.start >= _fragment.c.start)
        & (_inner.c.start < _fragment.c.end)
        & (_inner.c.end <= _fragment.c.end),
    )
    .join(_coding, _coding.c.passage_id == _inner.c.passage_id)
    .where(one_of_parameter(_fragment.c.passage_id, "ids"), _coding.c.entity_id.is_not(None))
    .distinct()
)


def entities_named_in(reading: Reading, passage_ids: Iterable[int]) -> dict[int, set[int]]:
    """Return by passage the entities that are mentioned within its words, or by all of them."""
    named: defaultdict[int, set[int]] = defaultdict(set)
    for passage_id, entity_id in reading.run(_NAMED, ids=ids_json(set(passage_ids))):
        named[passage_id].add(entity_id)
    return dict(named)
