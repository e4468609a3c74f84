"""The texts that are searched: the newest version of every source, and how to read a stretch of one."""

import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, func, literal_column, select

from workbench.model.ids import Id
from workbench.model.source import Blob, Source, SourceVersion
from workbench.model.tables import table_of
from workbench.project.chunks import Chunk, chunks
from workbench.project.reading import Prepared, Reading
from workbench.project.word_index import CHUNK, TEXT, chunk_ids

_source, _version, _blob = table_of(Source), table_of(SourceVersion), table_of(Blob)


@dataclass(frozen=True, slots=True)
class SearchedText:
    """A source's newest text. text_id: its id in the word index, None while the index doesn't hold it whole.

    blob: the row of its bytes, None if they are gone; encoding: of these bytes.
    """

    source_id: Id
    version_id: Id
    title: str
    kind: str
    hash: str
    text_id: int | None
    blob: int | None
    encoding: str


def _selected() -> Prepared:
    other = _version.alias()
    newest = select(func.max(other.c.number)).where(other.c.source_id == _source.c.id).scalar_subquery()
    whole = and_(TEXT.c.hash == _version.c.text_hash, TEXT.c.whole == 1)
    row: ColumnElement[int] = literal_column("blob.rowid")
    return Prepared(
        select(
            _source.c.id, _version.c.id, _source.c.title, _source.c.kind, _version.c.text_hash, TEXT.c.id, row, _blob.c.encoding
        )
        .join_from(_source, _version, and_(_version.c.source_id == _source.c.id, _version.c.number == newest))
        .outerjoin(TEXT, whole)
        .outerjoin(_blob, _blob.c.hash == _version.c.text_hash)
        .order_by(_source.c.position, _source.c.id)
    )  # fmt: skip


_TEXTS = _selected()


def searched_texts(reading: Reading) -> list[SearchedText]:
    """Return all texts in the analyst's order of their sources."""
    return [SearchedText(*row) for row in reading.run(_TEXTS)]


class TextGone(Exception):
    """The bytes of a text are gone or are no text."""


class TextReader:
    """Reads stretches of texts straight from the file, on one connection; for one thread."""

    def __init__(self, connection: Connection) -> None:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        self._raw = raw

    def whole(self, text: SearchedText) -> str:
        """Return a whole text; TextGone if that can't be."""
        if text.blob is None:
            raise TextGone
        try:
            data = self._raw.execute("SELECT data FROM blob WHERE rowid=?", (text.blob,)).fetchone()[0]
            return (zlib.decompress(data) if text.encoding == "zlib" else data).decode("utf-8")
        except (TypeError, UnicodeDecodeError, zlib.error) as error:
            raise TextGone from error

    def all_chunks(self, text: SearchedText) -> Iterator[tuple[Chunk, str]]:
        """Yield the chunks of a text with their letters, without the index."""
        content = self.whole(text)
        for chunk in chunks(content):
            yield chunk, content[chunk.start : chunk.stop]

    def some_chunks(self, text: SearchedText, wanted: list[int] | None) -> Iterator[tuple[Chunk, str]]:
        """Yield the chunks wanted by their ids in the index, or all of them, each with its letters."""
        if text.text_id is None or text.encoding != "raw":
            yield from self.all_chunks(text)
            return
        if text.blob is None:
            raise TextGone
        low, high = chunk_ids(text.text_id)
        rows = self._raw.execute(
            f'SELECT id, start, "end", stop, byte_start, byte_stop FROM {CHUNK.name} WHERE id>=? AND id<? ORDER BY id',
            (low if wanted is None else wanted[0], high if wanted is None else wanted[-1] + 1),
        ).fetchall()
        chosen = None if wanted is None else set(wanted)
        with self._raw.blobopen("blob", "data", text.blob, readonly=True) as data:
            for key, start, end, stop, first, after in rows:
                if chosen is None or key in chosen:
                    data.seek(first)
                    try:
                        yield Chunk(start, end, stop), data.read(after - first).decode("utf-8")
                    except UnicodeDecodeError as error:
                        raise TextGone from error
