"""Which line of a corrected text is which line of the former one: equal lines in order, then those most alike between."""

from collections.abc import Sequence

ALIKE = 50.0
"""The least likeness, of 100, of a line and what it was corrected to, where lines also came or went."""
NOWHERE = -1
GAP_WORK = 40_000
"""Pairs of lines of one gap that are compared by their letters; in larger gaps lines are paired in order."""


def line_pairs(old: Sequence[str], new: Sequence[str]) -> list[int]:
    """Return, for each new line, the number of the old one that it is, or was corrected from; NOWHERE for a fresh one."""
    from rapidfuzz.distance import Indel

    known: dict[str, int] = {}
    forms = [[known.setdefault(line, len(known)) for line in lines] for lines in (old, new)]
    pairs = [NOWHERE] * len(new)
    gap_old, gap_new = 0, 0
    for step in Indel.opcodes(*forms):
        if step.tag == "equal":
            _fill(old, new, (gap_old, step.src_start, gap_new, step.dest_start), pairs)
            for shift in range(step.src_end - step.src_start):
                pairs[step.dest_start + shift] = step.src_start + shift
            gap_old, gap_new = step.src_end, step.dest_end
    _fill(old, new, (gap_old, len(old), gap_new, len(new)), pairs)
    return pairs


def _fill(old: Sequence[str], new: Sequence[str], gap: tuple[int, int, int, int], pairs: list[int]) -> None:
    """Pair the lines of a gap: as many as there were are the same ones corrected; of others those that are alike."""
    low, high, there_low, there_high = gap
    if high - low == there_high - there_low or (high - low) * (there_high - there_low) > GAP_WORK:
        for shift in range(min(high - low, there_high - there_low)):
            pairs[there_low + shift] = low + shift
        return
    from rapidfuzz.fuzz import ratio

    for place in range(there_low, there_high):
        scored = [(ratio(new[place], old[line]), -line) for line in range(low, high) if old[line].strip()]
        best, line = max(scored, default=(0.0, 0))
        if best >= ALIKE and new[place].strip():
            pairs[place], low = -line, -line + 1
