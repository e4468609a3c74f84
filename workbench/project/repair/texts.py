"""Texts, structures, originals: what no longer matches its hash comes from a dated copy, or as far as it can be read."""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote

from workbench.model.document import Block, BlockKind, Document, from_json, to_json
from workbench.project.blobs import Packed, packed, sha256
from workbench.project.repair.tale import Notes, Outcome

LOST = "\ufffd"
"""Stands for each letter of a text that is lost."""

LONGEST = 100_000_000
"""Characters of a text beyond which a number that says so is spoilt itself."""


class Texts:
    """target: the file under repair; copies: dated copies of the project, the newest first."""

    def __init__(self, target: sqlite3.Connection, copies: Iterable[Path], notes: Notes) -> None:
        self._target, self._copies, self._notes = target, list(copies), notes

    def mend(self) -> None:
        """Leave no version without a text, a structure and an original that match their hashes."""
        self._drop_unasked(self._renamed())
        rows = self._target.execute(
            "SELECT v.id, v.characters, v.text_hash, v.structure_hash, v.original_hash, s.title"
            " FROM source_version AS v JOIN source AS s ON s.id=v.source_id"
        ).fetchall()
        for version_id, characters, text_hash, structure_hash, original_hash, title in rows:
            text = self._whole(text_hash)
            if text is None:
                text = self._pieced(version_id, text_hash, characters).encode("utf-8")
                self._replace(version_id, "text", packed(text), str(title))
            self._mend_length(version_id, characters, len(text.decode("utf-8")))
            self._mend_structure(version_id, structure_hash, text.decode("utf-8"), str(title))
            if self._whole(original_hash) is None:
                spoilt = _read(self._target, original_hash)
                self._replace(version_id, "spoilt original" if spoilt else "original", packed(spoilt or b""), str(title))
        self._drop_unasked(self._renamed())

    def _mend_length(self, version_id: int, told: int, characters: int) -> None:
        """Let a version say how many characters its text has."""
        if told != characters:
            self._target.execute("UPDATE source_version SET characters=? WHERE id=?", (characters, version_id))
            self._notes.add("length", Outcome.REPAIRED)

    def _replace(self, version_id: int, what: str, blob: Packed, title: str) -> None:
        self._put(blob)
        column = f"{what.rpartition(' ')[2]}_hash"
        self._target.execute(f"UPDATE source_version SET {column}=? WHERE id=?", (blob.hash, version_id))
        self._notes.add(what, Outcome.GIVEN_UP if what in {"structure", "original"} else Outcome.KEPT, 1, title)

    def _mend_structure(self, version_id: int, key: str, text: str, title: str) -> None:
        whole = self._whole(key)
        with suppress(ValueError, KeyError, TypeError, IndexError):
            if whole is not None:
                from_json(text, whole.decode("utf-8"))
                return
        made = packed(to_json(Document(text, tuple(_paragraphs(text)))).encode("utf-8"), compress=True)
        self._replace(version_id, "structure", made, title)

    # --- blobs

    def _whole(self, key: str) -> bytes | None:
        """Return what is kept under a hash, from a dated copy if need be; None if it is lost."""
        data = _matching(self._target, key)
        if data is not None:
            return data
        for copy in self._copies:
            with suppress(sqlite3.Error, OSError, UnicodeDecodeError):
                address = f"file:{quote(str(copy))}?immutable=1"
                with closing(sqlite3.connect(address, uri=True)) as connection:
                    data = _matching(connection, key)
                if data is not None:
                    self._put(packed(data))
                    self._notes.add("blob", Outcome.REPAIRED)
                    return data
        return None

    def _put(self, blob: Packed) -> None:
        values = (blob.hash, blob.encoding, blob.size, blob.data)
        self._target.execute("INSERT OR REPLACE INTO blob(hash, encoding, size, data) VALUES(?,?,?,?)", values)

    def _renamed(self) -> set[str]:
        """Give a blob whose hash was spoilt its own again; return the hashes of those that match none."""
        bad: set[str] = set()
        for (key,) in self._target.execute("SELECT hash FROM blob").fetchall():
            if _matching(self._target, key) is None:
                bad.add(key)
        wanted = {
            key
            for row in self._target.execute("SELECT text_hash, structure_hash, original_hash FROM source_version")
            for key in row
        }
        for key in list(bad):
            data = _read(self._target, key)
            own = sha256(data) if data is not None else ""
            if own in wanted and key not in wanted and _matching(self._target, own) is None:
                self._target.execute("DELETE FROM blob WHERE hash IN (?, ?)", (key, own))
                self._put(packed(data or b""))
                self._notes.add("blob", Outcome.REPAIRED)
                bad.discard(key)
        return bad - wanted

    def _drop_unasked(self, keys: set[str]) -> None:
        """Of a source that was deleted the text may come back by undo: from a dated copy, else it is given up."""
        for key in keys:
            if self._whole(key) is None:
                self._target.execute("DELETE FROM blob WHERE hash=?", (key,))

    # --- what is left of a text

    def _pieced(self, version_id: int, key: str, characters: int) -> str:
        """Return a text of as many characters, or as the passages need if that number is spoilt: what can be read, and
        each passage's words in their places."""
        rows = self._target.execute(
            'SELECT start, "end", exact, prefix, suffix FROM fragment WHERE version_id=?', (version_id,)
        ).fetchall()
        known = _partial(self._target, key).replace("\x00", LOST)
        characters = characters if 0 < characters <= LONGEST else len(known)
        characters = max([characters, *(row[1] for row in rows if len(row[2]) == row[1] - row[0] and row[1] <= LONGEST)])
        known = known[:characters]
        letters = list(known.ljust(characters, LOST))
        for start, end, exact, prefix, suffix in rows:
            for at, words in ((start - len(prefix), prefix), (end, suffix), (start, exact)):
                if at >= 0 and at + len(words) <= characters and (words is not exact or end - start == len(words)):
                    letters[at : at + len(words)] = words
        return "".join(letters)


def _read(connection: sqlite3.Connection, key: str) -> bytes | None:
    row = connection.execute("SELECT encoding, data FROM blob WHERE hash=?", (key,)).fetchone()
    if row is None or not isinstance(row[1], bytes):
        return None
    try:
        return zlib.decompress(row[1]) if row[0] == "zlib" else row[1]
    except zlib.error:
        return None


def _matching(connection: sqlite3.Connection, key: str) -> bytes | None:
    data = _read(connection, key)
    return data if data is not None and sha256(data) == key else None


def _partial(connection: sqlite3.Connection, key: str) -> str:
    """Return as much of a damaged text as can be read; a letter that can't is replaced."""
    row = connection.execute("SELECT encoding, data FROM blob WHERE hash=?", (key,)).fetchone()
    if row is None or not isinstance(row[1], bytes):
        return ""
    data, unpacked = row[1], b""
    if row[0] == "zlib":
        packer = zlib.decompressobj()
        with suppress(zlib.error):
            for at in range(0, len(data), 64):
                unpacked += packer.decompress(data[at : at + 64])
        data = unpacked
    return data.decode("utf-8", "replace")


def _paragraphs(text: str) -> Iterator[Block]:
    """Yield a block for each line that holds anything."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Block(BlockKind.PARAGRAPH, start, start + len(line))
        start += len(line) + 1
