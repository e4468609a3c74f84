"""Which passage comes next, and which lie under a place."""

from collections.abc import Callable, Sequence

from workbench.ui.reader.marks import Mark, MarkStore

FIRST_LOOK = 4096

Wanted = Callable[[Mark], bool]


def order(mark: Mark) -> tuple[int, int, int]:
    """Return the key by which passages are walked: by start, longer first."""
    return mark.start, -mark.end, mark.passage_id


def neighbour_of(store: MarkStore, start: int, chosen: int, length: int, *, forward: bool) -> Mark | None:
    """Return the first mark of the next (or previous) passage with a theme, from a code point or the chosen passage.

    Passages that carry entities only are skipped as long as there are others. None at the end. length: of the text.
    """
    here = _place(store, start, chosen, forward=forward)
    for wanted in (_is_theme, _is_any):
        found = _walk(store, here, length, wanted, forward=forward)
        if found is not None:
            return found
    return None


def neighbour_like(store: MarkStore, start: int, chosen: int, length: int, wanted: Wanted, *, forward: bool) -> Mark | None:
    """Return the first mark of the next (or previous) passage that has a mark like that, however far; None at the end.

    100,000 marks: 20 ms.
    """
    here = _place(store, start, chosen, forward=forward)
    if not store.is_filled:
        return _walk(store, here, length, wanted, forward=forward)
    like = [mark for mark in store.all() if wanted(mark)]
    ahead = [mark for mark in like if (order(mark) > here if forward else order(mark) < here)]
    for mark in sorted(ahead, key=order, reverse=not forward):
        if _begins(store, mark):
            return mark
    return None


def _place(store: MarkStore, start: int, chosen: int, *, forward: bool) -> tuple[int, int, int]:
    """Return from where one walks: the chosen passage, else a code point."""
    mine = store.of_passage(chosen) if chosen else ()
    return order(mine[0]) if mine else (start, -(1 << 60), -1) if forward else (start, 1 << 60, 0)


def _begins(store: MarkStore, mark: Mark) -> bool:
    """Tell whether a mark is on the first piece of its passage."""
    pieces = store.of_passage(mark.passage_id)
    return not pieces or order(pieces[0]) == order(mark)


def _is_theme(mark: Mark) -> bool:
    return mark.is_theme


def _is_any(_mark: Mark) -> bool:
    return True


def _walk(store: MarkStore, here: tuple[int, int, int], length: int, wanted: Wanted, *, forward: bool) -> Mark | None:
    reach = FIRST_LOOK
    while True:
        low, high = (here[0], min(length, here[0] + reach)) if forward else (max(0, here[0] - reach), here[0] + 1)
        marks = [mark for mark in store.query(low, max(high, low + 1)) if low <= mark.start and wanted(mark)]
        ahead = [mark for mark in marks if (order(mark) > here if forward else order(mark) < here)]
        for mark in sorted(ahead, key=order, reverse=not forward):
            if _begins(store, mark):
                return mark
        if (forward and high >= length) or (not forward and low <= 0):
            return None
        reach *= 4


def under(store: MarkStore, offset: int) -> list[int]:
    """Return the passages over a code point, the shortest first, themes before entities; each once."""
    return of_marks(store.query(offset, offset + 1))


def of_marks(marks: Sequence[Mark]) -> list[int]:
    """Return the passages of marks, the shortest first, themes before entities; each once."""
    ordered = sorted(marks, key=lambda mark: (not mark.is_theme, mark.end - mark.start, mark.passage_id))
    return list(dict.fromkeys(mark.passage_id for mark in ordered))


def next_under(passages: Sequence[int], chosen: int) -> int:
    """Return the passage to choose when one clicks: the first, or the one after the chosen; 0 if there is none."""
    if not passages:
        return 0
    if chosen in passages:
        return passages[(passages.index(chosen) + 1) % len(passages)]
    return passages[0]
