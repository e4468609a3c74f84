"""What differs between two quotations, word by word."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from workbench.model.span import Span
from workbench.sources.word_map import WORD

LONGEST = 12_000
"""Code points of a quotation that are compared; the rest of a longer one is not shown in lists anyway."""
BETWEEN = " … "


class Piece(NamedTuple):
    """Words of a quotation; is_other: they are not in the other one."""

    words: str
    is_other: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """Two quotations in pieces; both are on one line."""

    old: tuple[Piece, ...]
    new: tuple[Piece, ...]

    @property
    def is_none(self) -> bool:
        """Whether the two say the same."""
        return not any(piece.is_other for piece in (*self.old, *self.new))


def quote(text: str, spans: Iterable[Span]) -> str:
    """Return the words of a passage on one line, its pieces parted by an ellipsis."""
    return BETWEEN.join(" ".join(span.of(text).split()) for span in spans)


def difference(old: str, new: str) -> Difference:
    """Compare two quotations word by word."""
    from rapidfuzz.distance import Indel

    left, right = _tokens(old[:LONGEST]), _tokens(new[:LONGEST])
    pieces: tuple[list[Piece], list[Piece]] = ([], [])
    for step in Indel.opcodes([one.strip() for one in left], [one.strip() for one in right]):
        other = step.tag != "equal"
        for side, words in zip(
            pieces, (left[step.src_start : step.src_end], right[step.dest_start : step.dest_end]), strict=True
        ):
            _put(side, "".join(words), other)
    return Difference(tuple(pieces[0]), tuple(pieces[1]))


def _put(side: list[Piece], words: str, is_other: bool) -> None:
    if not words:
        return
    if side and side[-1].is_other is is_other:
        side[-1] = Piece(side[-1].words + words, is_other)
    else:
        side.append(Piece(words, is_other))


def _tokens(words: str) -> list[str]:
    """Divide into words and signs, each with the white space that follows it."""
    starts = [match.start() for match in WORD.finditer(words)]
    if not starts:
        return [words] if words else []
    starts[0] = 0
    return [words[start:end] for start, end in zip(starts, [*starts[1:], len(words)], strict=True)]
