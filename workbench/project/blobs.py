"""Blobs: texts, structures and originals, immutable, by their SHA-256; outside the journal, deleted by no act."""

import hashlib
import zlib

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from workbench.model.source import Blob
from workbench.model.tables import table_of
from workbench.project.errors import DamagedProject
from workbench.project.reading import Reading

_blob = table_of(Blob)


def sha256(data: bytes) -> str:
    """Return the SHA-256 of the bytes in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def put_blob(connection: Connection, data: bytes, *, compress: bool = False) -> str:
    """Keep bytes under their SHA-256, which is returned."""
    key = sha256(data)
    packed = zlib.compress(data, 6) if compress else data
    encoding = "zlib" if compress else "raw"
    row = {"hash": key, "encoding": encoding, "size": len(data), "data": packed}
    connection.execute(insert(_blob).values(row).on_conflict_do_nothing())
    return key


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
