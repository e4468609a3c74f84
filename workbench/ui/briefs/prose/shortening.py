"""Which stretches of a quotation are kept: pure reckoning in code points of the words cited."""

from collections.abc import Iterable

Range = tuple[int, int]


def left_out(words: str, kept: tuple[Range, ...], start: int, end: int) -> tuple[Range, ...]:
    """Return what is kept once a stretch is left out, too; whole words go. Empty kept means all is."""
    begin, stop = whole_words(words, start, end)
    return tidied(words, (part for first, last in kept or ((0, len(words)),) for part in _cut(first, last, begin, stop)))


def put_back(words: str, kept: tuple[Range, ...], start: int, end: int) -> tuple[Range, ...]:
    """Return what is kept once a stretch is back."""
    return tidied(words, (*kept, whole_words(words, start, end))) if kept else ()


def _cut(first: int, last: int, begin: int, stop: int) -> Iterable[Range]:
    return ((first, min(last, begin)), (max(first, stop), last))


def whole_words(words: str, start: int, end: int) -> Range:
    """Return a stretch grown to the ends of the words in which it begins and ends."""
    start, end = max(0, min(start, end)), min(len(words), max(start, end))
    while 0 < start < len(words) and words[start - 1].isalnum() and words[start].isalnum():
        start -= 1
    while 0 < end < len(words) and words[end - 1].isalnum() and words[end].isalnum():
        end += 1
    return start, end


def tidied(words: str, ranges: Iterable[Range]) -> tuple[Range, ...]:
    """Return ranges in their order, without white space at their ends, joined where nothing is left out between them.

    Empty if all of the words is kept. What would keep nothing keeps the first word.
    """
    made: list[Range] = []
    for first, last in sorted(ranges):
        part = words[first:last]
        begin, stop = first + len(part) - len(part.lstrip()), last - len(part) + len(part.rstrip())
        if begin >= stop:
            continue
        if made and not words[made[-1][1] : begin].strip():
            made[-1] = (made[-1][0], max(stop, made[-1][1]))
        else:
            made.append((begin, stop))
    core = words.strip()
    begin = words.find(core)
    if not made:
        return (whole_words(words, begin, begin + 1),)
    return () if made == [(begin, begin + len(core))] else tuple(made)
