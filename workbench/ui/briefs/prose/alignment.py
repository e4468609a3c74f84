"""Where the letters of a block stand in its markup: signs that only the markup has are stepped over."""

from collections.abc import Iterable, Iterator, Sequence

Stretch = tuple[str, str]
"""Letters of a block, and the markup of the atom that they show; empty for letters as such."""

SIGNS = "\\*"
"""What the markup has before or between letters and the block has not."""


def _steps(stretches: Sequence[Stretch], markup: str, lead: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield (position, its length, offset, its length) for each letter and atom; positions in UTF-16 units."""
    at, position = lead, 0
    for words, atom in stretches:
        if atom.startswith("(figure:"):  # stands before its caption, but is stored behind it
            position += _units(words)
        elif atom:
            found = markup.find(atom, at)
            found = at if found < 0 else found
            length = _units(words)
            yield position, length, found, min(len(atom), len(markup) - found)
            at, position = found + len(atom), position + length
        else:
            for letter in words:
                at = _on_to(markup, letter, at)
                width = 2 if letter > "\uffff" else 1
                yield position, width, at, 1
                at, position = at + 1, position + width


def _on_to(markup: str, letter: str, at: int) -> int:
    """Return where a letter stands from an offset on, after signs, and at a line's head after what says what it is."""
    ahead = at
    while ahead < len(markup) and markup[ahead] in SIGNS:
        if markup[ahead] == "\\" and markup[ahead + 1 : ahead + 2] == letter:
            return ahead + 1
        if markup[ahead] == letter == "\\":
            return ahead
        ahead += 1
    if markup[ahead : ahead + 1] == letter:
        return ahead
    found = markup.find(letter, at)
    return min(at, len(markup)) if found < 0 else found


def _units(words: str) -> int:
    return len(words) + sum(letter > "\uffff" for letter in words)


def offset_in(stretches: Sequence[Stretch], markup: str, position: int, lead: int) -> int:
    """Return the offset in a block's markup of a position in the block; the place after the last letter is the line's end."""
    last = lead
    for begin, length, offset, size in _steps(stretches, markup, lead):
        if position < begin + length:
            return offset
        last = offset + size
    return max(last, len(markup)) if position else last


def position_in(stretches: Sequence[Stretch], markup: str, offset: int, lead: int) -> int:
    """Return the position in a block of an offset in its markup."""
    return positions_in(stretches, markup, [offset], lead)[offset]


def positions_in(stretches: Sequence[Stretch], markup: str, offsets: Iterable[int], lead: int) -> dict[int, int]:
    """Return the positions in a block of offsets in its markup; the block is walked once, however many they are."""
    found: dict[int, int] = {}
    ahead, after = sorted(set(offsets), reverse=True), 0
    for begin, length, start, size in _steps(stretches, markup, lead):
        while ahead and ahead[-1] < start + size:
            found[ahead.pop()] = begin
        if not ahead:
            break
        after = begin + length
    return found | dict.fromkeys(ahead, after)


def moved(offset: int, was: str, now: str) -> int:
    """Return where an offset of a text stands after it became another, by what both have in common at their ends."""
    if was == now:
        return offset
    most = min(len(was), len(now))
    front = next((at for at in range(most) if was[at] != now[at]), most)
    if offset <= front:
        return offset
    back = next((at for at in range(most - front) if was[-1 - at] != now[-1 - at]), most - front)
    return offset + len(now) - len(was) if offset >= len(was) - back else min(offset, len(now) - back)
