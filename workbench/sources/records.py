"""What a project knows of its sources, as frozen records."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from workbench.model.coding import Coding
from workbench.model.document import Document, from_json, stated_in
from workbench.model.ids import Id
from workbench.model.passage import Passage
from workbench.model.source import Source, SourceVersion
from workbench.model.tables import table_of
from workbench.project.blobs import get_blob
from workbench.project.reading import Prepared, Reading
from workbench.project.references import one_of
from workbench.sources.filled import FIELDS_STATED, is_guessed

_source, _version = table_of(Source), table_of(SourceVersion)
_passage, _coding = table_of(Passage), table_of(Coding)


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """One source with its newest version; sizes in characters (code points), words, pages; counts of passages and codings."""

    id: Id
    version_id: Id
    title: str
    title_from: str
    kind: str
    authors: str
    publisher: str
    series: str
    published: str
    information: str
    accessed: str
    url: str
    identifier: str
    language: str
    descriptor: str
    reliability: str
    reliability_reason: str
    handling: str
    characters: int
    words: int
    pages: int
    original_name: str
    original_hash: str
    reader: str
    imported_at: str
    passages: int
    codings: int
    number: str = ""
    place: str = ""
    issn: str = ""
    isbn: str = ""
    doi: str = ""
    keywords: str = ""
    work: str = ""
    fields_from: str = ""
    folder_id: int | None = None
    origin_id: int | None = None
    origin_note: str = ""
    position: int = 0
    created_at: str = ""
    analyst_id: int | None = None

    @property
    def is_encoding_unsure(self) -> bool:
        """Whether the encoding of its letters was guessed, and nobody has confirmed it."""
        return is_guessed(self.fields_from)


def _selected() -> Select[Any]:
    other = _version.alias()
    newest = select(func.max(other.c.number)).where(other.c.source_id == _source.c.id).scalar_subquery()
    passages = select(func.count()).where(_passage.c.version_id == _version.c.id).scalar_subquery()
    codings = select(func.count()).where(_coding.c.version_id == _version.c.id).scalar_subquery()
    columns: dict[str, Any] = {"version_id": _version.c.id.label("version_id"), "passages": passages.label("passages")}
    columns["codings"] = codings.label("codings")
    for name in SourceRecord.__dataclass_fields__:
        if name not in columns:
            columns[name] = _source.c[name] if name in _source.c else _version.c[name]
    ordered = [columns[name] for name in SourceRecord.__dataclass_fields__]
    return (
        select(*ordered).join_from(_source, _version, _version.c.source_id == _source.c.id).where(_version.c.number == newest)
    )


def sources(reading: Reading) -> list[SourceRecord]:
    """Return all sources in the analyst's order."""
    return [SourceRecord(*row) for row in reading.rows(_selected().order_by(_source.c.position, _source.c.id))]


def sources_of(reading: Reading, ids: set[int]) -> list[SourceRecord]:
    """Return some sources in the analyst's order; those that are gone are passed over."""
    wanted = _selected().where(one_of(_source.c.id, ids)).order_by(_source.c.position, _source.c.id)
    return [SourceRecord(*row) for row in reading.rows(wanted)]


def source(reading: Reading, source_id: int) -> SourceRecord:
    """Return one source; KeyError if there is none."""
    row = reading.row(_selected().where(_source.c.id == source_id))
    if row is None:
        raise KeyError(f"source {source_id}")
    return SourceRecord(*row)


def source_of_version(reading: Reading, version_id: int) -> SourceRecord:
    """Return the source to which a version belongs; KeyError if there is none."""
    return source(reading, reading.value(select(_version.c.source_id).where(_version.c.id == version_id)) or 0)


class SeveralSources(KeyError):
    """More than one source answers to the words; ids: theirs, in the analyst's order."""

    def __init__(self, words: str, ids: tuple[int, ...]) -> None:
        super().__init__(words)
        self.ids = ids


def find_source(reading: Reading, words: str) -> SourceRecord:
    """Return the source with this id, title or file name; KeyError if there is none, SeveralSources if more than one."""
    known = sources(reading)
    tests = (
        lambda s: str(s.id) == words,
        lambda s: s.title == words,
        lambda s: s.original_name == words,
        lambda s: s.title.casefold() == words.casefold(),
        lambda s: s.title.casefold().startswith(words.casefold()),
    )
    for test in tests:
        found = [record for record in known if test(record)]
        if len(found) == 1:
            return found[0]
        if found:
            raise SeveralSources(words, tuple(record.id for record in found))
    raise KeyError(words)


_TEXT = Prepared(select(_version.c.text_hash).where(_version.c.id == bindparam("version")))


def text_of(reading: Reading, version_id: int) -> str:
    """Return the text of a version, as kept; KeyError if there is no such version."""
    found = reading.run(_TEXT, version=version_id)
    if not found:
        raise KeyError(f"version {version_id}")
    key = found[0][0]
    return reading.immutables.get("text", key, lambda: get_blob(reading, key).decode("utf-8"))


def document_of(reading: Reading, version_id: int) -> Document:
    """Return the text of a version with its structure; KeyError if there is no such version."""
    row = reading.row(select(_version.c.text_hash, _version.c.structure_hash).where(_version.c.id == version_id))
    if row is None:
        raise KeyError(f"version {version_id}")
    text = text_of(reading, version_id)
    key = f"{row.text_hash}{row.structure_hash}"
    return reading.immutables.get(
        "document", key, lambda: from_json(text, get_blob(reading, row.structure_hash).decode("utf-8"))
    )


def stated_of(reading: Reading, version_id: int) -> dict[str, tuple[str, str]]:
    """Return by field of the record what a version's file stated, and where in it (``og:title``), empty where not known.

    KeyError if there is no such version.
    """
    key = reading.value(select(_version.c.structure_hash).where(_version.c.id == version_id))
    if key is None:
        raise KeyError(f"version {version_id}")
    metadata, origins = stated_in(get_blob(reading, key).decode("utf-8"))
    named = ((field, name) for field, name in FIELDS_STATED.items() if name in metadata)
    return {field: (metadata[name], origins.get(name, "")) for field, name in named}


def original_of(reading: Reading, version_id: int) -> bytes:
    """Return the file from which a version was read, byte for byte; KeyError if there is no such version."""
    key = reading.value(select(_version.c.original_hash).where(_version.c.id == version_id))
    if key is None:
        raise KeyError(f"version {version_id}")
    return get_blob(reading, key)
