"""Things by an id of which most have only one: few objects, so that Python's collector has little to walk through."""

from collections.abc import Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Grouped(Generic[T]):
    """Things, none of them a list, by an id: marks by coding or by passage."""

    __slots__ = ("_groups",)

    def __init__(self) -> None:
        """Begin empty."""
        self._groups: dict[int, T | list[T]] = {}

    def add(self, key: int, thing: T) -> None:
        """Add a thing to the group of an id."""
        known = self._groups.setdefault(key, thing)
        if known is thing:
            return
        if isinstance(known, list):
            known.append(thing)
        else:
            self._groups[key] = [known, thing]

    def get(self, key: int) -> Sequence[T]:
        """Return what an id has, in the order in which they came."""
        found = self._groups.get(key)
        return () if found is None else found if isinstance(found, list) else (found,)

    def pop(self, key: int) -> Sequence[T]:
        """Take out and return what an id has."""
        found = self.get(key)
        self._groups.pop(key, None)
        return found

    def discard(self, key: int, thing: T) -> None:
        """Take one thing out of the group of an id."""
        rest = [other for other in self.pop(key) if other != thing]
        for other in rest:
            self.add(key, other)

    def all(self) -> list[T]:
        """Return all things."""
        groups = self._groups.values()
        found = [one for one in groups if not isinstance(one, list)]
        for group in groups:
            if isinstance(group, list):
                found += group
        return found
