"""Blobs: texts, structures and originals, immutable, by their SHA-256; outside the journal, deleted by no act."""

import hashlib
import zlib
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from workbench.model.source import Blob
from workbench.model.tables import table_of
from workbench.project.errors import DamagedProject
from workbench.project.reading import Reading

_blob = table_of(Blob)
_KEPT_ONCE = insert(_blob).on_conflict_do_nothing()


def sha256(data: bytes) -> str:
    """Return the SHA-256 of the bytes in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class Packed:
    """Bytes as they are kept, and what there is to know of them; size: bytes before compression."""

    hash: str
    encoding: str
    size: int
    data: bytes


def packed(data: bytes, *, compress: bool = False) -> Packed:
    """Make bytes ready to be kept; compressing takes its time, so it is done before a step."""
    return Packed(sha256(data), "zlib" if compress else "raw", len(data), zlib.compress(data, 6) if compress else data)


def put_blob(connection: Connection, blob: Packed) -> str:
    """Keep bytes under their SHA-256, which is returned; bytes already kept are not kept twice."""
    values = {"hash": blob.hash, "encoding": blob.encoding, "size": blob.size, "data": blob.data}
    connection.execute(_KEPT_ONCE, values)
    return blob.hash


def get_blob(reading: Reading, key: str) -> bytes:
    """Return the bytes kept under a SHA-256; raises DamagedProject if they are gone or no longer match it."""
    row = reading.row(select(_blob.c.encoding, _blob.c.data).where(_blob.c.hash == key))
    if row is None:
        raise DamagedProject(reading.path, (f"blob {key[:12]} is missing",))
    try:
        data = zlib.decompress(row.data) if row.encoding == "zlib" else bytes(row.data)
    except zlib.error as error:
        raise DamagedProject(reading.path, (f"blob {key[:12]} is damaged",)) from error
    if sha256(data) != key:
        raise DamagedProject(reading.path, (f"blob {key[:12]} is damaged",))
    return data
