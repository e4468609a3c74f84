"""Reading a source anew, for a new version of it: from another file, from its own original, or as corrected by hand."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select

from workbench import __version__
from workbench.model.document import Document
from workbench.model.source import SourceKind, SourceVersion
from workbench.model.tables import table_of
from workbench.project.reading import Reading
from workbench.sources.correcting import READER, corrected
from workbench.sources.errors import Empty, ReaderFailed
from workbench.sources.kinds import Format, find_format
from workbench.sources.original import read_original
from workbench.sources.readers import Wish
from workbench.sources.reading import Readers, ReadResult
from workbench.sources.records import document_of, original_of, source

_version = table_of(SourceVersion)

PAGES = frozenset({SourceKind.HTML, SourceKind.MHT})
"""Kinds that can be read as the article alone or as the whole page."""


@dataclass(frozen=True, slots=True)
class Reread:
    """A new reading of a source: the name and bytes of what was read, and what was read of it."""

    name: str
    original: bytes
    result: ReadResult


Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


def _unheard(_part: float) -> None:
    pass


def _never() -> bool:
    return False


def read_file(path: Path, wish: Wish | None = None, progress: Progress = _unheard, cancelled: Cancelled = _never) -> Reread:
    """Read a file in a worker; of one that holds several documents the first. Raises a SourceError, Cancelled too."""
    original = read_original(path)
    with Readers(cancelled=cancelled) as readers:
        result = readers.read(path, original, wish=wish, progress=progress)
    return Reread(path.name, original if result.original is None else result.original, result)


def read_again(
    reading: Reading, source_id: int, wish: Wish | None = None, progress: Progress = _unheard, cancelled: Cancelled = _never
) -> Reread:
    """Read the kept original of a source's newest version with today's reader. KeyError if there is no such source.

    wish: how, its name left aside. A row of a table is sought in the table by its number. Raises a SourceError.
    """
    record = source(reading, source_id)
    original = original_of(reading, record.version_id)
    name, _, part = record.original_name.partition("#")
    wish = replace(wish or Wish(), rows=bool(part))
    with Readers(cancelled=cancelled) as readers:
        if not part:
            return Reread(record.original_name, original, readers.read(name, original, wish=wish, progress=progress))
        for result in readers.read_all(name, original, wish=wish, progress=progress):
            if result.part == part:
                return Reread(record.original_name, original, result)
    raise ReaderFailed(name, "part")


def read_correction(reading: Reading, version_id: int, text: str) -> Reread:
    """Make a reading of a text that was corrected by hand; the original stays the file from which the former was read.

    Raises Empty if no words are left; KeyError for a version that is gone.
    """
    row = reading.row(select(_version.c.original_name).where(_version.c.id == version_id))
    if row is None:
        raise KeyError(f"version {version_id}")
    original, name = original_of(reading, version_id), str(row.original_name)
    document = _with_words(corrected(document_of(reading, version_id), text), name)
    return Reread(name, original, ReadResult(document, kind_of(original, name), READER, __version__, None))


def _with_words(document: Document, name: str) -> Document:
    if not document.text.strip():
        raise Empty(name)
    return document


def kind_of(original: bytes, name: str) -> SourceKind:
    """Return the format of an original that was read before."""
    found = find_format(original, name.partition("#")[0])
    return SourceKind.EML if found is Format.MBOX else SourceKind(found.value)
