"""Files torn and twisted at random are read or refused; nothing else ever happens.

A sample of each case file here; ``pytest tests/sources/test_mutations.py --mutations 2000`` takes that many a format.
"""

import io
import random
import time
import zipfile
from pathlib import Path

import pytest
from documents import check_convention

from workbench.sources.errors import SourceError
from workbench.sources.parsing import Wish, parse_all

FILES = sorted(path for path in (Path(__file__).parent / "cases").rglob("*") if path.is_file())
PATIENCE = 15.0
"""Seconds that one torn file may take; far more than any does, far less than the worker's own limit."""


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return the bytes with a few of them changed, lost, doubled or cut off; of an archive, every other time in a part."""
    if data.startswith(b"PK\x03\x04") and chance.random() < 0.7:
        return _repacked(data, chance)
    out = bytearray(data)
    for _ in range(chance.choice([1, 3, 10, 60])):
        place, length = chance.randrange(max(1, len(out))), chance.randrange(1, 60)
        match chance.randrange(8):
            case 0 | 1 | 2 | 3:
                out[place : place + 1] = bytes([chance.randrange(256)])
            case 4 | 5:
                del out[place : place + length]
            case 6:
                out[place:place] = out[chance.randrange(max(1, len(out))) :][:length]
            case _:
                del out[max(place, len(out) // 2) :]
    return bytes(out)


def _repacked(data: bytes, chance: random.Random) -> bytes:
    """An archive with markup lost, doubled, moved or renamed in one of its parts, so that the reader itself gets to see it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as other:
        parts = {name: archive.read(name) for name in archive.namelist() if not name.startswith("..")}
        chosen = chance.choice([name for name in parts if name.endswith((".xml", ".xhtml", ".opf", ".rels"))] or list(parts))
        for name, content in parts.items():
            other.writestr(name, _twisted(content, chance) if name == chosen else content)
    return out.getvalue()


def _twisted(content: bytes, chance: random.Random) -> bytes:
    tags = content.split(b"<")
    for _ in range(chance.choice([1, 2, 5])):
        place, another = chance.randrange(len(tags)), chance.randrange(len(tags))
        match chance.randrange(6):
            case 0:
                tags[place] = tags[place].replace(b'="', b'="9', 1)
            case 1:
                tags[place] = tags[place].replace(b"1", b"-1").replace(b"2", b"99999999999")
            case 2:
                del tags[place : place + chance.randrange(1, 4)]
            case 3:
                tags[place], tags[another] = tags[another], tags[place]
            case 4:
                tags[place:place] = tags[another : another + chance.randrange(1, 8)]
            case _:
                tags[place] = mutated(tags[place], chance)
        tags = tags or [b""]
    return b"<".join(tags)


@pytest.mark.timeout(1200)  # of all mutations of a file; a single one has its own patience
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_mutated_files_are_read_or_refused(path: Path, request: pytest.FixtureRequest) -> None:
    wanted = request.config.getoption("--mutations")
    alike = sum(other.suffix == path.suffix for other in FILES)
    data, chance = path.read_bytes(), random.Random(path.name)
    for _ in range(-(-wanted // alike) if wanted else 10):
        torn = mutated(data, chance)
        began = time.monotonic()
        try:
            for parsed in parse_all(torn, Wish(path.name)):
                check_convention(parsed.document)
        except SourceError as refusal:
            assert refusal.path == path.name  # noqa: PT017
        assert time.monotonic() - began < PATIENCE
