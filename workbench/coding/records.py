"""What is coded, as frozen records: the codebook with its counts, marks for the reader, passages for lists."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import func, select

from workbench.model.analyst import Analyst
from workbench.model.coding import Coding
from workbench.model.entity import Entity
from workbench.model.ids import Id
from workbench.model.passage import Credibility, Fragment, Passage
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.model.theme import Theme
from workbench.project.reading import Reading
from workbench.project.references import one_of

_theme, _entity, _coding = table_of(Theme), table_of(Entity), table_of(Coding)
_passage, _fragment = table_of(Passage), table_of(Fragment)
_credibility, _analyst = table_of(Credibility), table_of(Analyst)


RECENT = 400
"""Codings among which those targets are sought that were used last."""


@dataclass(frozen=True, slots=True)
class ThemeRecord:
    """A theme in the tree's order; depth from 0; own counts its codings, whole those of its sub-themes too."""

    id: Id
    parent_id: Id | None
    name: str
    path: str
    definition: str
    colour: int
    key: str
    depth: int
    own: int
    whole: int


def codebook(reading: Reading) -> list[ThemeRecord]:
    """Return all themes, parents before children, with counts from one grouped query over a covering index."""
    grouped = select(_coding.c.theme_id, func.count()).where(_coding.c.theme_id.is_not(None)).group_by(_coding.c.theme_id)
    counts = {row[0]: row[1] for row in reading.rows(grouped)}
    children = defaultdict(list)
    for row in reading.rows(select(_theme).order_by(_theme.c.position, _theme.c.id)):
        children[row.parent_id].append(row)
    records: list[ThemeRecord] = []

    def walk(parent: int | None, depth: int, above: str) -> int:
        total = 0
        for row in children[parent]:
            place = len(records)
            records.append(
                ThemeRecord(row.id, row.parent_id, row.name, above + row.name, row.definition, row.colour, row.key, depth, 0, 0)
            )
            own = counts.get(row.id, 0)
            whole = own + walk(row.id, depth + 1, f"{above}{row.name}/")
            old = records[place]
            records[place] = ThemeRecord(
                old.id, old.parent_id, old.name, old.path, old.definition, old.colour, old.key, depth, own, whole
            )
            total += whole
        return total

    walk(None, 0, "")
    return records


def passages_under(reading: Reading, theme_id: int) -> set[int]:
    """Return the passages coded with a theme or one of its sub-themes."""
    below = select(_theme.c.id).where(_theme.c.id == theme_id).cte(recursive=True)
    below = below.union_all(select(_theme.c.id).where(_theme.c.parent_id == below.c.id))
    return {row[0] for row in reading.rows(select(_coding.c.passage_id).where(_coding.c.theme_id.in_(select(below.c.id))))}


@dataclass(frozen=True, slots=True)
class MarkRecord:
    """One fragment of one coding, for painting: where (code points), what, and how it looks."""

    coding_id: Id
    passage_id: Id
    start: int
    end: int
    theme_id: Id | None
    entity_id: Id | None
    name: str
    colour: int
    kind: str
    is_key: bool
    has_comment: bool


def marks(
    reading: Reading,
    version_id: int,
    start: int = 0,
    end: int | None = None,
    *,
    codings: set[int] | None = None,
    passages: set[int] | None = None,
) -> list[MarkRecord]:
    """Return the codings of a version that touch a stretch (all of it by default), only some if ids are given."""
    columns = (
        _coding.c.id, _coding.c.passage_id, _fragment.c.start, _fragment.c.end, _coding.c.theme_id, _coding.c.entity_id,
        func.coalesce(_theme.c.name, _entity.c.name), func.coalesce(_theme.c.colour, -1), func.coalesce(_entity.c.kind, ""),
        _passage.c.is_key, _coding.c.comment != "",
    )  # fmt: skip
    query = (
        select(*columns)
        .join_from(_fragment, _coding, _coding.c.passage_id == _fragment.c.passage_id)
        .join(_passage, _passage.c.id == _coding.c.passage_id)
        .join(_theme, _theme.c.id == _coding.c.theme_id, isouter=True)
        .join(_entity, _entity.c.id == _coding.c.entity_id, isouter=True)
        .where(_fragment.c.end > start)
        .order_by(_fragment.c.start, _fragment.c.end.desc(), _coding.c.id)
    )
    few = codings is not None or passages is not None
    # of few codings the place comes last: an index on it would have SQLite walk the whole version to find them
    query = query.where((_fragment.c.version_id + 0 if few else _fragment.c.version_id) == version_id)
    if end is not None:
        query = query.where(_fragment.c.start < end)
    if codings is not None:
        query = query.where(one_of(_coding.c.id, codings))
    if passages is not None:
        query = query.where(one_of(_coding.c.passage_id, passages))
    return [MarkRecord(*row) for row in reading.rows(query)]


@dataclass(frozen=True, slots=True)
class CodingRecord:
    """One coding: what is attached, by whom and when."""

    id: Id
    theme_id: Id | None
    entity_id: Id | None
    name: str
    colour: int
    kind: str
    analyst: str
    initials: str
    at: str
    comment: str


@dataclass(frozen=True, slots=True)
class PassageRecord:
    """A passage in full; quote joins its pieces with " … "; credibility is the newest grade's digit, None without."""

    id: Id
    version_id: Id
    spans: tuple[Span, ...]
    pieces: tuple[str, ...]
    gist: str
    comment: str
    claimed_as: str
    says_who: str
    is_key: bool
    credibility: int | None
    codings: tuple[CodingRecord, ...]

    @property
    def quote(self) -> str:
        """The passage's words."""
        return " … ".join(self.pieces)


def passages(reading: Reading, ids: set[int] | None = None, version_id: int | None = None) -> list[PassageRecord]:
    """Return passages with their codings, by source version and place; only some if ids or a version are given."""
    found = select(_passage)
    if ids is not None:
        found = found.where(one_of(_passage.c.id, ids))
    if version_id is not None:
        found = found.where(_passage.c.version_id == version_id)
    chosen = found.with_only_columns(_passage.c.id).scalar_subquery()
    pieces, codings = _pieces(reading, chosen), _codings(reading, chosen)
    digits = _digits(reading, chosen)
    records = [
        PassageRecord(
            row.id, row.version_id, tuple(span for span, _ in pieces[row.id]), tuple(words for _, words in pieces[row.id]),
            row.gist, row.comment, row.claimed_as, row.says_who, bool(row.is_key), digits.get(row.id), tuple(codings[row.id]),
        )
        for row in reading.rows(found)
    ]  # fmt: skip
    return sorted(records, key=lambda record: (record.version_id, record.spans))


def passage(reading: Reading, passage_id: int) -> PassageRecord:
    """Return one passage; KeyError if there is none."""
    found = passages(reading, {passage_id})
    if not found:
        raise KeyError(f"passage {passage_id}")
    return found[0]


def _pieces(reading: Reading, chosen: object) -> dict[int, list[tuple[Span, str]]]:
    columns = (_fragment.c.passage_id, _fragment.c.start, _fragment.c.end, _fragment.c.exact)
    query = select(*columns).where(_fragment.c.passage_id.in_(chosen)).order_by(_fragment.c.position)  # type: ignore[arg-type]
    pieces = defaultdict(list)
    for row in reading.rows(query):
        pieces[row[0]].append((Span(row[1], row[2]), row[3]))
    return pieces


def _codings(reading: Reading, chosen: object) -> dict[int, list[CodingRecord]]:
    query = (
        select(
            _coding.c.passage_id, _coding.c.id, _coding.c.theme_id, _coding.c.entity_id,
            func.coalesce(_theme.c.name, _entity.c.name), func.coalesce(_theme.c.colour, -1), func.coalesce(_entity.c.kind, ""),
            _analyst.c.name, _analyst.c.initials, _coding.c.created_at, _coding.c.comment,
        )
        .join_from(_coding, _analyst, _analyst.c.id == _coding.c.analyst_id)
        .join(_theme, _theme.c.id == _coding.c.theme_id, isouter=True)
        .join(_entity, _entity.c.id == _coding.c.entity_id, isouter=True)
        .where(_coding.c.passage_id.in_(chosen))  # type: ignore[arg-type]
        .order_by(_coding.c.entity_id.is_not(None), _coding.c.created_at, _coding.c.id)
    )  # fmt: skip
    codings = defaultdict(list)
    for row in reading.rows(query):
        codings[row[0]].append(CodingRecord(*row[1:]))
    return codings


def _digits(reading: Reading, chosen: object) -> dict[int, int]:
    query = select(_credibility.c.passage_id, _credibility.c.digit).where(_credibility.c.passage_id.in_(chosen))  # type: ignore[arg-type]
    return {row[0]: row[1] for row in reading.rows(query.order_by(_credibility.c.created_at))}


def theme_ids(reading: Reading, passage_ids: set[int]) -> set[int]:
    """Return the themes attached to any of the passages."""
    query = select(_coding.c.theme_id).where(one_of(_coding.c.passage_id, passage_ids), _coding.c.theme_id.is_not(None))
    return {row[0] for row in reading.rows(query)}


def recent_targets(reading: Reading, most: int = 5) -> list[tuple[str, Id]]:
    """Return what was attached last, newest first, each once: ("theme" or "entity", id).

    Ids grow with time, so the newest codings are the last rows; only they are looked at, however many there are.
    """
    last = reading.tuples(select(_coding.c.theme_id, _coding.c.entity_id).order_by(_coding.c.id.desc()).limit(RECENT))
    targets = (("theme", theme_id) if theme_id else ("entity", entity_id) for theme_id, entity_id in last)
    return list(dict.fromkeys(targets))[:most]
