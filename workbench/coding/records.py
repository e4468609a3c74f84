"""What is coded, as frozen records: the codebook with its counts, marks for the reader, passages for lists."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select

from workbench.model.analyst import Analyst
from workbench.model.coding import Coding
from workbench.model.entity import Entity
from workbench.model.ids import Id
from workbench.model.passage import Credibility, Fragment, Passage
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.model.theme import Theme
from workbench.project.reading import Prepared, Reading
from workbench.project.references import ids_json, one_of, one_of_parameter

_theme, _entity, _coding = table_of(Theme), table_of(Entity), table_of(Coding)
_passage, _fragment = table_of(Passage), table_of(Fragment)
_credibility, _analyst = table_of(Credibility), table_of(Analyst)


RECENT = 400
"""Codings among which those targets are sought that were used last."""


@dataclass(frozen=True, slots=True)
class ThemeRecord:
    """A theme in the tree's order; depth from 0; own counts its codings, whole those of its sub-themes too.

    made_by and initials are those of the analyst who made it, created_at when (ISO 8601, UTC).
    """

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
    when_to_use: str = ""
    when_not: str = ""
    example_id: Id | None = None
    is_retired: bool = False
    made_by: str = ""
    initials: str = ""
    created_at: str = ""


def codebook(reading: Reading, own: Mapping[int, int] | None = None) -> list[ThemeRecord]:
    """Return all themes, parents before children; own: how many codings each has, counted if it isn't given."""
    counts = theme_counts(reading) if own is None else own
    children: defaultdict[int | None, list[tuple[Any, ...]]] = defaultdict(list)
    for row in reading.run(_THEMES):
        children[row[1]].append(row)
    records: list[ThemeRecord] = []

    def walk(parent: int | None, depth: int, above: str) -> int:
        total = 0
        for row in children[parent]:
            place, path = len(records), above + row[2]
            records.append(_theme_record(row, path, depth, 0, 0))
            mine = counts.get(row[0], 0)
            below = walk(row[0], depth + 1, f"{path}/")
            if mine + below:
                records[place] = _theme_record(row, path, depth, mine, mine + below)
            total += mine + below
        return total

    walk(None, 0, "")
    return records


def theme_counts(reading: Reading) -> dict[int, int]:
    """Return how many codings each theme has, from one grouped query over a covering index; those without are left out."""
    grouped = select(_coding.c.theme_id, func.count()).where(_coding.c.theme_id.is_not(None)).group_by(_coding.c.theme_id)
    return dict(reading.tuples(grouped))


_THEME_COLUMNS = (
    _theme.c.id, _theme.c.parent_id, _theme.c.name, _theme.c.definition, _theme.c.colour, _theme.c.key,
    _theme.c.when_to_use, _theme.c.when_not, _theme.c.example_id, _theme.c.is_retired,
    func.coalesce(_analyst.c.name, ""), func.coalesce(_analyst.c.initials, ""), _theme.c.created_at,
)  # fmt: skip
_ALL_THEMES = select(*_THEME_COLUMNS).join_from(_theme, _analyst, _analyst.c.id == _theme.c.analyst_id, isouter=True)
_THEMES = Prepared(_ALL_THEMES.order_by(_theme.c.position, _theme.c.id))
_SOME_THEMES = Prepared(_ALL_THEMES.where(one_of_parameter(_theme.c.id, "ids")))


def edited_themes(reading: Reading, known: Mapping[int, ThemeRecord], ids: set[int]) -> dict[int, ThemeRecord] | None:
    """Return known themes with what is said of some of them read anew; None if names or places are others by now.

    Counts are as they were known. For edits while one types: a codebook of thousands is not read for a letter.
    """
    fresh = dict(known)
    rows = reading.run(_SOME_THEMES, ids=ids_json(ids))
    for row in rows:
        old = fresh.get(row[0])
        if old is None or (old.parent_id, old.name) != (row[1], row[2]):
            return None
        fresh[row[0]] = _theme_record(row, old.path, old.depth, old.own, old.whole)
    return fresh if len(rows) == len(ids) else None


def _theme_record(row: tuple[Any, ...], path: str, depth: int, own: int, whole: int) -> ThemeRecord:
    return ThemeRecord(
        row[0], row[1], row[2], path, row[3], row[4], row[5], depth, own, whole, row[6], row[7], row[8], bool(row[9]), *row[10:]
    )


def passages_under(reading: Reading, theme_id: int) -> set[int]:
    """Return the passages coded with a theme or one of its sub-themes."""
    below = select(_theme.c.id).where(_theme.c.id == theme_id).cte(recursive=True)
    below = below.union_all(select(_theme.c.id).where(_theme.c.parent_id == below.c.id))
    return {row[0] for row in reading.rows(select(_coding.c.passage_id).where(_coding.c.theme_id.in_(select(below.c.id))))}


def passages_of_theme(reading: Reading, theme_id: int) -> set[int]:
    """Return the passages coded with a theme itself."""
    return {row[0] for row in reading.tuples(select(_coding.c.passage_id).where(_coding.c.theme_id == theme_id))}


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
    analyst_id: Id


_MARKS = (
    select(
        _coding.c.id, _coding.c.passage_id, _fragment.c.start, _fragment.c.end, _coding.c.theme_id, _coding.c.entity_id,
        func.coalesce(_theme.c.name, _entity.c.name), func.coalesce(_theme.c.colour, -1), func.coalesce(_entity.c.kind, ""),
        _passage.c.is_key, _coding.c.comment != "", _coding.c.analyst_id,
    )
    .join_from(_fragment, _coding, _coding.c.passage_id == _fragment.c.passage_id)
    .join(_passage, _passage.c.id == _coding.c.passage_id)
    .join(_theme, _theme.c.id == _coding.c.theme_id, isouter=True)
    .join(_entity, _entity.c.id == _coding.c.entity_id, isouter=True)
    .order_by(_fragment.c.start, _fragment.c.end.desc(), _coding.c.id)
)  # fmt: skip
_PLACED = _MARKS.where(_fragment.c.version_id == bindparam("version"), _fragment.c.end > bindparam("start"))
_MARKS_OF_ALL = Prepared(_PLACED)
_MARKS_WITHIN = Prepared(_PLACED.where(_fragment.c.start < bindparam("end")))
_MARKS_FROM = Prepared(
    _MARKS.where(_fragment.c.version_id == bindparam("version"), _fragment.c.start >= bindparam("start")).limit(
        bindparam("count")
    )
)
# of few codings the place comes last: an index on it would have SQLite walk the whole version to find them
_FEW = _MARKS.where(_fragment.c.version_id + 0 == bindparam("version"))
_MARKS_OF_CODINGS = Prepared(_FEW.where(one_of_parameter(_coding.c.id, "ids")))
_MARKS_OF_PASSAGES = Prepared(_FEW.where(one_of_parameter(_coding.c.passage_id, "ids")))


def marks(reading: Reading, version_id: int, start: int = 0, end: int | None = None) -> list[MarkRecord]:
    """Return the codings of a version that touch a stretch, all of it by default, by place and the longer first."""
    if end is None:
        return _records(reading.run(_MARKS_OF_ALL, version=version_id, start=start))
    return _records(reading.run(_MARKS_WITHIN, version=version_id, start=start, end=end))


def marks_from(reading: Reading, version_id: int, start: int, count: int) -> tuple[list[MarkRecord], int | None]:
    """Return about so many codings of a version that begin at start or later, and from where to go on; None at the end.

    Those that begin at one place come together.
    """
    while True:
        found = reading.run(_MARKS_FROM, version=version_id, start=start, count=count)
        if len(found) < count:
            return _records(found), None
        upto: int = found[-1][2]
        if upto > start:
            return _records([row for row in found if row[2] < upto]), upto
        count *= 2


def marks_of_codings(reading: Reading, version_id: int, codings: set[int]) -> list[MarkRecord]:
    """Return the marks of some codings in a version."""
    return _records(reading.run(_MARKS_OF_CODINGS, version=version_id, ids=ids_json(codings)))


def marks_of_passages(reading: Reading, version_id: int, passage_ids: set[int]) -> list[MarkRecord]:
    """Return the marks of all codings of some passages of a version."""
    return _records(reading.run(_MARKS_OF_PASSAGES, version=version_id, ids=ids_json(passage_ids)))


def _records(rows: list[tuple[Any, ...]]) -> list[MarkRecord]:
    return [MarkRecord(*[*row[:9], bool(row[9]), bool(row[10]), row[11]]) for row in rows]


@dataclass(frozen=True, slots=True)
class CodingRecord:
    """One coding: what is attached, by whom and when; by_colour: the analyst's, an index into the palette."""

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
    by_colour: int = 0


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
    if ids is not None:
        found = passages_of(reading, ids)
        return found if version_id is None else [record for record in found if record.version_id == version_id]
    wanted = select(_passage.c.id)
    if version_id is not None:
        wanted = wanted.where(_passage.c.version_id == version_id)
    return passages_of(reading, {row[0] for row in reading.tuples(wanted)})


def passages_of(reading: Reading, ids: set[int]) -> list[PassageRecord]:
    """Return some passages with their codings, by source version and place; ids that are gone are left out."""
    wanted = ids_json(ids)
    pieces, codings, digits = _pieces(reading, wanted), _codings(reading, wanted), _digits(reading, wanted)
    records = []
    for passage_id, version_id, *words, is_key in reading.run(_PASSAGES, ids=wanted):
        spans, quoted = zip(*pieces[passage_id], strict=True) if pieces[passage_id] else ((), ())
        own = [*words, bool(is_key), digits.get(passage_id), tuple(codings[passage_id])]
        records.append(PassageRecord(passage_id, version_id, spans, quoted, *own))
    return sorted(records, key=lambda record: (record.version_id, record.spans))


def passage(reading: Reading, passage_id: int) -> PassageRecord:
    """Return one passage; KeyError if there is none."""
    found = passages(reading, {passage_id})
    if not found:
        raise KeyError(f"passage {passage_id}")
    return found[0]


_PASSAGES = Prepared(
    select(
        _passage.c.id, _passage.c.version_id, _passage.c.gist, _passage.c.comment, _passage.c.claimed_as,
        _passage.c.says_who, _passage.c.is_key,
    ).where(one_of_parameter(_passage.c.id, "ids"))
)  # fmt: skip
_PIECES = Prepared(
    select(_fragment.c.passage_id, _fragment.c.start, _fragment.c.end, _fragment.c.exact)
    .where(one_of_parameter(_fragment.c.passage_id, "ids"))
    .order_by(_fragment.c.position)
)
_CODINGS = Prepared(
    select(
        _coding.c.passage_id, _coding.c.id, _coding.c.theme_id, _coding.c.entity_id,
        func.coalesce(_theme.c.name, _entity.c.name), func.coalesce(_theme.c.colour, -1), func.coalesce(_entity.c.kind, ""),
        _analyst.c.name, _analyst.c.initials, _coding.c.created_at, _coding.c.comment, _analyst.c.colour,
    )
    .join_from(_coding, _analyst, _analyst.c.id == _coding.c.analyst_id)
    .join(_theme, _theme.c.id == _coding.c.theme_id, isouter=True)
    .join(_entity, _entity.c.id == _coding.c.entity_id, isouter=True)
    .where(one_of_parameter(_coding.c.passage_id, "ids"))
    .order_by(_coding.c.entity_id.is_not(None), _coding.c.created_at, _coding.c.id)
)  # fmt: skip
_DIGITS = Prepared(
    select(_credibility.c.passage_id, _credibility.c.digit)
    .where(one_of_parameter(_credibility.c.passage_id, "ids"))
    .order_by(_credibility.c.created_at)
)


def _pieces(reading: Reading, ids: str) -> dict[int, list[tuple[Span, str]]]:
    pieces = defaultdict(list)
    for passage_id, start, end, exact in reading.run(_PIECES, ids=ids):
        pieces[passage_id].append((Span(start, end), exact))
    return pieces


def _codings(reading: Reading, ids: str) -> dict[int, list[CodingRecord]]:
    codings = defaultdict(list)
    for row in reading.run(_CODINGS, ids=ids):
        codings[row[0]].append(CodingRecord(*row[1:]))
    return codings


def _digits(reading: Reading, ids: str) -> dict[int, int]:
    return dict(reading.run(_DIGITS, ids=ids))


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


def passage_of_coding(reading: Reading, coding_id: int) -> PassageRecord | None:
    """Return the passage on which a coding is, None if there is no such coding."""
    found = reading.value(select(_coding.c.passage_id).where(_coding.c.id == coding_id))
    return None if found is None else passage(reading, found)
