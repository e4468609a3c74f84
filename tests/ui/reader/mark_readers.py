"""A reader of marks over a list, for tests."""

from collections.abc import Sequence

from workbench.ui.reader.marks import Mark


class ListReader:
    """Marks read from a list; asked: the stretches that were asked for."""

    def __init__(self, marks: list[Mark]) -> None:
        self.marks = marks
        self.asked: list[tuple[int, int]] = []

    def touching(self, start: int, end: int) -> Sequence[Mark]:
        self.asked.append((start, end))
        return [mark for mark in self.marks if mark.start < end and mark.end > start]

    def of_passage(self, passage_id: int) -> Sequence[Mark]:
        return [mark for mark in self.marks if mark.passage_id == passage_id]

    def following(self, start: int, count: int) -> tuple[Sequence[Mark], int | None]:
        later = sorted((mark for mark in self.marks if mark.start >= start), key=lambda mark: mark.start)
        places = sorted({mark.start for mark in later})
        upto = places[count] if count < len(places) else None
        return [mark for mark in later if upto is None or mark.start < upto], upto


def marks_of(spans: list[tuple[int, int]]) -> list[Mark]:
    """Return a mark of a coding and passage of its own for each start and end, numbered from 1."""
    return [Mark(number, number, start, end, "x", 0) for number, (start, end) in enumerate(spans, 1)]
