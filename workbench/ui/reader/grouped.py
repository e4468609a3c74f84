"""Marks by an id of which most have one mark: few objects, so that Python's collector has little to walk through."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.ui.reader.marks import Mark


class Grouped:
    """Marks by coding or by passage."""

    __slots__ = ("_groups",)

    def __init__(self) -> None:
        """Begin empty."""
        self._groups: dict[int, Mark | list[Mark]] = {}

    def add(self, key: int, mark: "Mark") -> None:
        """Add a mark to the group of an id."""
        known = self._groups.setdefault(key, mark)
        if known is mark:
            return
        if isinstance(known, list):
            known.append(mark)
        else:
            self._groups[key] = [known, mark]

    def get(self, key: int) -> Sequence["Mark"]:
        """Return the marks of an id, in the order in which they came."""
        found = self._groups.get(key)
        return () if found is None else found if isinstance(found, list) else (found,)

    def pop(self, key: int) -> Sequence["Mark"]:
        """Take out and return the marks of an id."""
        found = self.get(key)
        self._groups.pop(key, None)
        return found

    def discard(self, key: int, mark: "Mark") -> None:
        """Take one mark out of the group of an id."""
        rest = [other for other in self.pop(key) if other != mark]
        for other in rest:
            self.add(key, other)

    def __iter__(self) -> Iterator["Mark"]:
        """Yield all marks."""
        for found in self._groups.values():
            if isinstance(found, list):
                yield from found
            else:
                yield found
