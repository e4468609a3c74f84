"""Which passage comes next, and which lie under a place."""

from collections.abc import Sequence

from workbench.ui.reader.marks import Mark, MarkStore

FIRST_LOOK = 4096


def order(mark: Mark) -> tuple[int, int, int]:
    """Return the key by which passages are walked: by start, longer first."""
    return mark.start, -mark.end, mark.passage_id


def neighbour_of(store: MarkStore, start: int, chosen: int, length: int, *, forward: bool) -> Mark | None:
    """Return the first mark of the next (or previous) passage with a theme, from a code point or the chosen passage.

    Passages that carry entities only are skipped as long as there are others. None at the end. length: of the text.
    """
    mine = store.of_passage(chosen) if chosen else ()
    here = order(mine[0]) if mine else (start, -(1 << 60), -1) if forward else (start, 1 << 60, 0)
    for themes_only in (True, False):
        found = _walk(store, here, length, forward=forward, themes_only=themes_only)
        if found is not None:
            return found
    return None


def _walk(store: MarkStore, here: tuple[int, int, int], length: int, *, forward: bool, themes_only: bool) -> Mark | None:
    reach = FIRST_LOOK
    while True:
        low, high = (here[0], min(length, here[0] + reach)) if forward else (max(0, here[0] - reach), here[0] + 1)
        marks = [
            mark for mark in store.query(low, max(high, low + 1)) if low <= mark.start and (mark.is_theme or not themes_only)
        ]
        ahead = [mark for mark in marks if (order(mark) > here if forward else order(mark) < here)]
        for mark in sorted(ahead, key=order, reverse=not forward):
            pieces = store.of_passage(mark.passage_id)
            if not pieces or order(pieces[0]) == order(mark):
                return mark
        if (forward and high >= length) or (not forward and low <= 0):
            return None
        reach *= 4


def under(store: MarkStore, offset: int) -> list[int]:
    """Return the passages over a code point, the shortest first, themes before entities; each once."""
    marks = sorted(
        store.query(offset, offset + 1), key=lambda mark: (not mark.is_theme, mark.end - mark.start, mark.passage_id)
    )
    return list(dict.fromkeys(mark.passage_id for mark in marks))


def next_under(passages: Sequence[int], chosen: int) -> int:
    """Return the passage to choose when one clicks: the first, or the one after the chosen; 0 if there is none."""
    if not passages:
        return 0
    if chosen in passages:
        return passages[(passages.index(chosen) + 1) % len(passages)]
    return passages[0]
