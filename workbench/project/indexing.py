"""Keeping the word index: texts that it doesn't hold yet are taken in, in steps so short that no act waits for them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, and_, insert, select, update

from workbench.model.source import SourceVersion
from workbench.model.tables import table_of
from workbench.project.blobs import get_blob
from workbench.project.chunks import Chunk, chunks
from workbench.project.errors import DamagedProject
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.project.word_index import MARK, TEXT, add_chunks, drop_index, is_sound, make_index, words_in

BATCH = 64_000
"""Code points written at once: some 10 ms, during which nobody else can write."""

_version = table_of(SourceVersion)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some chunks of a text in a row, ready to be written; start, end: code points; last: no more of this text follows."""

    hash: str
    start: int
    end: int
    last: bool
    rows: tuple[tuple[Chunk, int, int, int, str], ...]


def mend_index(project: Project) -> bool:
    """Make the index anew, empty, if it is not sound; returns whether it was. Raises ProjectReadOnly."""
    with project.reading.connection() as reader:
        sound = is_sound(reader)
    if not sound:
        rebuild_index(project)
    return sound


def rebuild_index(project: Project) -> None:
    """Make the index anew, empty, whatever it is like; complete_index() fills it. Raises ProjectReadOnly."""
    with project.aside() as connection:
        drop_index(connection)
        make_index(connection)


def complete_index(
    project: Project,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[float], None] = lambda _part: None,
) -> int:
    """Take in all texts that the index doesn't hold whole, and return how many that were; progress hears the part done.

    May run in any thread beside the analyst's acts; it can be broken off anywhere and goes on from there. A text that
    can't be read is left out. Raises ProjectReadOnly, DiskFull, ProjectUnreachable.
    """
    mend_index(project)
    waiting = left_out(project.reading)
    for done, key in enumerate(waiting):
        progress(done / len(waiting))
        for piece in _pieces(project.reading, key):
            if cancelled():
                return done
            with project.aside() as connection:
                _write(connection, piece)
    return len(waiting)


def left_out(reading: Reading) -> list[str]:
    """Return the SHA-256 of the texts that the index doesn't hold whole, in the order of their import."""
    whole = and_(TEXT.c.hash == _version.c.text_hash, TEXT.c.whole == 1)
    query = select(_version.c.text_hash).outerjoin(TEXT, whole).where(TEXT.c.id.is_(None)).order_by(_version.c.id)
    return list(dict.fromkeys(row[0] for row in reading.tuples(query)))


def _pieces(reading: Reading, key: str) -> Iterator[_Piece]:
    """Yield what of a text is still to be written, cut and folded before the write that it would hold up."""
    try:
        text = get_blob(reading, key).decode("utf-8")
    except (DamagedProject, UnicodeDecodeError):
        return
    done = int(reading.value(select(TEXT.c.characters).where(TEXT.c.hash == key)) or 0)
    start, size, byte, rows = done, 0, 0, []
    for number, chunk in enumerate(chunks(text)):
        begin, byte = byte, byte + len(text[chunk.start : chunk.end].encode())
        if chunk.start < done:
            continue
        stop = byte + len(text[chunk.end : chunk.stop].encode())
        rows.append((chunk, number, begin, stop, words_in(text[chunk.start : chunk.stop])))
        size += chunk.end - chunk.start
        if size >= BATCH and chunk.end < len(text):
            yield _Piece(key, start, chunk.end, False, tuple(rows))
            start, size, rows = chunk.end, 0, []
    yield _Piece(key, start, len(text), True, tuple(rows))


def _write(connection: Connection, piece: _Piece) -> None:
    """Write a piece, unless the index has come to another place meanwhile."""
    about = select(TEXT.c.id, TEXT.c.characters, TEXT.c.whole).where(TEXT.c.hash == piece.hash)
    known = connection.execute(about).first()
    if known is None:
        values = {"hash": piece.hash, "made": MARK, "characters": 0, "whole": 0}
        connection.execute(insert(TEXT).values(values))
        known = connection.execute(about).one()
    text_id, characters, whole = known
    if whole or characters != piece.start:
        return
    if piece.rows:
        add_chunks(connection, text_id, piece.rows)
    connection.execute(update(TEXT).where(TEXT.c.id == text_id).values(characters=piece.end, whole=int(piece.last)))
