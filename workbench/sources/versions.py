"""Versions of a source: a further reading of it - the file replaced, another reader, a corrected text - beside the old ones."""

from dataclasses import dataclass

from sqlalchemy import func, select

from workbench.model.clean import clean_line
from workbench.model.document import Document, to_json
from workbench.model.ids import Id
from workbench.model.source import Source, SourceVersion
from workbench.model.tables import table_of
from workbench.project.blobs import Packed, packed
from workbench.project.reading import Reading
from workbench.project.step import Step
from workbench.sources.correcting import READER
from workbench.sources.filled import fill_in
from workbench.sources.reading import ReadResult
from workbench.sources.storing import count_words

_version = table_of(SourceVersion)


@dataclass(frozen=True, slots=True)
class PackedVersion:
    """A reading of a source made ready to be kept, so that the step that keeps it is short."""

    name: str
    document: Document
    kind: str
    reader: str
    reader_version: str
    original_size: int
    text: Packed
    structure: Packed
    original: Packed


def pack_version(name: str, original: bytes, result: ReadResult) -> PackedVersion:
    """Make a reading ready to be kept: name of the file, its bytes, and what was read of them."""
    document = result.document
    return PackedVersion(
        clean_line(name),
        document,
        result.kind.value,
        result.reader,
        result.reader_version,
        len(original),
        packed(document.text.encode("utf-8")),
        packed(to_json(document).encode("utf-8"), compress=True),
        packed(original),
    )


def add_version(step: Step, source_id: int, ready: PackedVersion) -> Id:
    """Keep a reading as the newest version of a source within a step; returns its id. KeyError if there is no such source.

    The source is of the new file's kind; of its record only what was empty is filled in from what the file states,
    unless the analyst emptied it. A corrected text states nothing.
    """
    last = step.value(select(func.max(_version.c.number)).where(_version.c.source_id == source_id))
    if last is None:
        raise KeyError(f"source {source_id}")
    document = ready.document
    version = SourceVersion(
        source_id=source_id, number=last + 1, text_hash=step.keep(ready.text), structure_hash=step.keep(ready.structure),
        original_hash=step.keep(ready.original), original_name=ready.name, original_size=ready.original_size,
        reader=ready.reader, reader_version=ready.reader_version, characters=len(document.text),
        words=count_words(document), pages=len(document.pages), analyst_id=step.analyst_id,
    )  # fmt: skip
    step.add(version)
    if ready.reader != READER:
        record = step.get(Source, source_id)
        record.kind = ready.kind
        fill_in(record, document)
    step.session.flush()
    return Id(version.id)


@dataclass(frozen=True, slots=True)
class VersionRecord:
    """One version of a source; passages: how many stand on it."""

    id: Id
    number: int
    original_name: str
    original_hash: str
    reader: str
    reader_version: str
    characters: int
    words: int
    pages: int
    imported_at: str
    passages: int


def versions(reading: Reading, source_id: int) -> list[VersionRecord]:
    """Return the versions of a source, the newest first; empty if there is no such source."""
    from workbench.model.passage import Passage

    passage = table_of(Passage)
    counted = select(func.count()).where(passage.c.version_id == _version.c.id).scalar_subquery()
    names = [name for name in VersionRecord.__dataclass_fields__ if name != "passages"]
    query = select(*[_version.c[name] for name in names], counted).where(_version.c.source_id == source_id)
    return [VersionRecord(*row) for row in reading.rows(query.order_by(_version.c.number.desc()))]
