"""Whether the word index says what stands in the texts."""

from sqlalchemy import Connection, select

from workbench.project.blobs import get_blob
from workbench.project.chunks import chunks
from workbench.project.errors import ProjectError
from workbench.project.finding import Finding
from workbench.project.reading import Reading
from workbench.project.word_index import CHUNK, TEXT, chunk_ids, is_broken, is_sound, matching, words_in

_PROBES = 8
"""Words of each chunk that are sought in the index: the longest, which few other chunks hold."""


def index_findings(reading: Reading) -> list[Finding]:
    """Return what is wrong with the index: with all of it, or the texts for which it is (by SHA-256).

    An index that lags behind is not wrong. Opening a project for writing makes one anew that is unsound.
    """
    with reading.connection() as connection:
        if not is_sound(connection):
            return [Finding("index", "the word index can't be asked; opening the project makes it anew")]
    texts = reading.tuples(select(TEXT.c.id, TEXT.c.hash).where(TEXT.c.whole == 1).order_by(TEXT.c.id))
    return [Finding("index", key) for text_id, key in texts if not _agrees(reading, text_id, key)]


def _agrees(reading: Reading, text_id: int, key: str) -> bool:
    try:
        text = get_blob(reading, key).decode("utf-8")
    except (ProjectError, UnicodeDecodeError):
        return True  # the blob's own finding tells
    low, high = chunk_ids(text_id)
    kept = reading.tuples(select(CHUNK).where(CHUNK.c.id >= low, CHUNK.c.id < high).order_by(CHUNK.c.id))
    wanted, byte = [], 0
    for number, chunk in enumerate(chunks(text)):
        begin, byte = byte, byte + len(text[chunk.start : chunk.end].encode())
        stop = byte + len(text[chunk.end : chunk.stop].encode())
        wanted.append((low + number, chunk.start, chunk.end, chunk.stop, begin, stop))
    if kept != wanted:
        return False
    with reading.connection() as connection:
        return all(_holds(connection, row[0], text[row[1] : row[3]]) for row in wanted)


def _holds(connection: Connection, chunk_id: int, text: str) -> bool:
    """Tell whether a chunk is found by some of its words."""
    words = sorted(set(words_in(text).split()), key=lambda word: (-len(word), word))[:_PROBES]
    if not words:
        return True
    try:
        return chunk_id in matching(connection, " AND ".join(f'"{word}"' for word in words))
    except Exception as error:
        if is_broken(error):
            return False
        raise
