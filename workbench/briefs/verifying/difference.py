"""Where published words and kept words differ, word by word."""

import re
from dataclasses import dataclass

_WORD = re.compile(r"\s+|[^\W_]+|[\W_]")
_MOST = 4_000
"""Pieces beyond which two texts are told apart as wholes."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that both have, or that one has in place of the other's; either may be empty."""

    published: str
    kept: str

    @property
    def is_same(self) -> bool:
        """Whether both have them."""
        return self.published == self.kept


def difference(published: str, kept: str) -> tuple[Stretch, ...]:
    """Return the stretches of two texts, in their order: joined, each side gives its text again."""
    from rapidfuzz.distance import Indel

    ours, theirs = _WORD.findall(published), _WORD.findall(kept)
    if len(ours) > _MOST or len(theirs) > _MOST:
        return (Stretch(published, kept),)
    found: list[Stretch] = []
    for code in Indel.opcodes(ours, theirs):
        one = "".join(ours[code.src_start : code.src_end])
        other = "".join(theirs[code.dest_start : code.dest_end])
        is_same = code.tag == "equal"
        if found and not is_same and not found[-1].is_same:
            found[-1] = Stretch(found[-1].published + one, found[-1].kept + other)
        else:
            found.append(Stretch(one, other))
    return tuple(found)
