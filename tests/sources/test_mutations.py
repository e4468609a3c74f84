"""Files torn and twisted at random are read or refused; nothing else ever happens."""

import random
from pathlib import Path

import pytest
from documents import check_convention

from workbench.sources.errors import SourceError
from workbench.sources.parsing import Wish, parse_bytes

FILES = sorted(path for path in (Path(__file__).parent / "cases").rglob("*") if path.is_file())


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return the bytes with a few of them changed, lost, doubled or cut off."""
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


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_mutated_files_are_read_or_refused(path: Path) -> None:
    data, chance = path.read_bytes(), random.Random(path.name)
    for _ in range(12):
        try:
            parsed = parse_bytes(mutated(data, chance), Wish(path.name))
        except SourceError as refusal:
            assert refusal.path == path.name  # noqa: PT017
        else:
            check_convention(parsed.document)
