"""Gathering what a brief says of passages: their words, places, themes, entities and grades, read in few selects."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select

from workbench.model.analyst import Analyst
from workbench.model.coding import Coding
from workbench.model.document import Document, Places
from workbench.model.entity import Alias, Entity
from workbench.model.fold import fold
from workbench.model.passage import Credibility, Fragment, Passage
from workbench.model.source import Source, SourceVersion
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.project.references import one_of
from workbench.sources.records import document_of

_passage, _fragment, _coding = table_of(Passage), table_of(Fragment), table_of(Coding)
_credibility, _analyst = table_of(Credibility), table_of(Analyst)
_source, _version = table_of(Source), table_of(SourceVersion)
_entity, _alias = table_of(Entity), table_of(Alias)

JOINT = " … "
"""Stands between the pieces of a passage where they are quoted in one line."""


@dataclass(frozen=True, slots=True)
class CodedPassage:
    """A passage and all that is attached to it; digits: the analysts' grades, differing ones each once.

    analysts: names, the first coder first; coded_at: the moment of the first coding. spans in code points.
    """

    id: int
    version_id: int
    source_id: int
    source_position: int
    spans: tuple[Span, ...]
    exact: tuple[str, ...]
    gist: str
    claimed_as: str
    says_who: str
    is_key: bool
    themes: tuple[int, ...]
    entities: tuple[int, ...]
    digits: tuple[int, ...]
    analysts: tuple[str, ...]
    coded_at: str

    @property
    def quoted(self) -> str:
        """The passage's exact words, its pieces joined by an ellipsis."""
        return JOINT.join(self.exact)

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Sorts passages as a reader meets them: by source, version, first and last character."""
        return (
            self.source_position,
            self.version_id,
            self.spans[0].start if self.spans else 0,
            self.spans[-1].end if self.spans else 0,
        )


def coded_ids(reading: Reading) -> set[int]:
    """Return the passages that are attached to a theme or an entity, but for bare mentions.

    A bare mention says nothing but the name of its entity, and nobody wrote a gist of it: found by the hundred, they would
    bury what there is to cite.
    """
    themed, named = (  # each from an index that holds it; what comes twice takes a set less than it would take SQLite
        {row[0] for row in reading.tuples(select(_coding.c.passage_id).where(target.is_not(None)))}
        for target in (_coding.c.theme_id, _coding.c.entity_id)
    )
    named -= themed
    return themed | (named - _bare(reading, named))


def _bare(reading: Reading, ids: set[int]) -> set[int]:
    """Return those of some passages that say only a name."""
    if not ids:
        return set()
    names = {fold(row[0]) for table in (_entity, _alias) for row in reading.rows(select(table.c.name))}
    query = select(_fragment.c.passage_id, _fragment.c.exact).join_from(_fragment, _passage)
    pieces: defaultdict[int, list[str]] = defaultdict(list)
    for row in reading.rows(query.where(one_of(_fragment.c.passage_id, ids), _passage.c.gist == "")):
        pieces[row.passage_id].append(row.exact)
    return {passage for passage, exact in pieces.items() if len(exact) == 1 and _is_name(fold(exact[0].strip()), names)}


def _is_name(words: str, names: set[str]) -> bool:
    """Tell whether words are a name, a case's or a possessor's ending of up to three letters after it."""
    return any(words[: len(words) - cut] in names for cut in range(min(4, len(words))))


def coded_in_order(reading: Reading) -> list[int]:
    """Return the same passages in the sources' order, each by the place of its first letter."""
    chosen = coded_ids(reading)
    versions = select(_version.c.id, _source.c.position, _source.c.id, _version.c.number)
    found = reading.tuples(versions.join_from(_version, _source, _source.c.id == _version.c.source_id))
    order = {version_id: (position, source_id, -number) for version_id, position, source_id, number in found}
    ranks = {version_id: rank for rank, version_id in enumerate(sorted(order, key=order.__getitem__))}
    first = select(_fragment.c.version_id, _fragment.c.start, _fragment.c.passage_id).where(_fragment.c.position == 0)
    rows = [(ranks[version_id], start, one) for version_id, start, one in reading.tuples(first) if one in chosen]
    return [row[2] for row in sorted(rows)]


def gather(reading: Reading, ids: Iterable[int]) -> dict[int, CodedPassage]:
    """Return passages by id; an id that is gone is left out."""
    chosen = set(ids)
    fragments = _grouped(reading, _fragment_query().where(one_of(_fragment.c.passage_id, chosen)))
    codings = _grouped(reading, _coding_query().where(one_of(_coding.c.passage_id, chosen)))
    grades = select(_credibility.c.passage_id, _credibility.c.digit)
    digits = _grouped(reading, grades.where(one_of(_credibility.c.passage_id, chosen)))
    rows = reading.rows(_passage_query().where(one_of(_passage.c.id, chosen)))
    return {row.id: _passage_of(row, fragments[row.id], codings[row.id], digits[row.id]) for row in rows}


def _passage_of(row: Any, fragments: list[Any], codings: list[Any], digits: list[Any]) -> CodedPassage:
    return CodedPassage(
        id=row.id,
        version_id=row.version_id,
        source_id=row.source_id,
        source_position=row.position,
        spans=tuple(Span(each.start, each.end) for each in fragments),
        exact=tuple(each.exact for each in fragments),
        gist=row.gist,
        claimed_as=row.claimed_as,
        says_who=row.says_who,
        is_key=bool(row.is_key),
        themes=tuple(dict.fromkeys(each.theme_id for each in codings if each.theme_id is not None)),
        entities=tuple(dict.fromkeys(each.entity_id for each in codings if each.entity_id is not None)),
        digits=tuple(sorted({each.digit for each in digits})),
        analysts=tuple(dict.fromkeys(each.name for each in codings)),
        coded_at=codings[0].created_at if codings else row.created_at,
    )


def _passage_query() -> Select[Any]:
    names = ("id", "version_id", "gist", "claimed_as", "says_who", "is_key", "created_at")
    return (
        select(*(_passage.c[name] for name in names), _version.c.source_id, _source.c.position)
        .join_from(_passage, _version, _version.c.id == _passage.c.version_id)
        .join(_source, _source.c.id == _version.c.source_id)
    )


def _fragment_query() -> Select[Any]:
    columns = (_fragment.c.passage_id, _fragment.c.start, _fragment.c.end, _fragment.c.exact)
    return select(*columns).order_by(_fragment.c.position, _fragment.c.start)


def _coding_query() -> Select[Any]:
    columns = (_coding.c.passage_id, _coding.c.theme_id, _coding.c.entity_id, _coding.c.created_at, _analyst.c.name)
    joined = select(*columns).join_from(_coding, _analyst, _analyst.c.id == _coding.c.analyst_id)
    return joined.order_by(_coding.c.created_at, _coding.c.id)


def _grouped(reading: Reading, query: Select[Any]) -> "defaultdict[int, list[Any]]":
    groups: defaultdict[int, list[Any]] = defaultdict(list)
    for row in reading.rows(query):
        groups[row.passage_id].append(row)
    return groups


@dataclass(frozen=True, slots=True)
class VersionText:
    """One version's text with the numbers of its places, and the SHA-256 of it and of its original."""

    document: Document
    places: Places
    source_id: int
    number: int
    original_hash: str
    original_name: str
    pages: int
    characters: int
    text_hash: str = ""


def version_texts(reading: Reading, ids: Iterable[int]) -> dict[int, VersionText]:
    """Return the texts of versions by id; DamagedProject if a text is missing or altered."""
    names = (
        "id",
        "source_id",
        "number",
        "text_hash",
        "structure_hash",
        "original_hash",
        "original_name",
        "pages",
        "characters",
    )
    query = select(*(_version.c[name] for name in names)).where(one_of(_version.c.id, set(ids)))
    found = {}
    for row in reading.rows(query):
        document = document_of(reading, row.id)
        found[row.id] = VersionText(
            document,
            Places(document),
            row.source_id,
            row.number,
            row.original_hash,
            row.original_name,
            row.pages,
            row.characters,
            row.text_hash,
        )
    return found
