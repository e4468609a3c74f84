"""What a file states about itself, and where in it that was found."""

from collections.abc import Iterable


class Stated(dict[str, str]):
    """Metadata by name (title, author, date, ...); origins: by the same names, the place as the format calls it.

    >>> Stated.first({"title": [("og:title", ""), ("title", "A title")]}).origins
    {'title': 'title'}
    """

    def __init__(self, values: dict[str, str] | None = None, origins: dict[str, str] | None = None) -> None:
        super().__init__({key: value.strip() for key, value in (values or {}).items() if value and value.strip()})
        self.origins = {key: origin for key, origin in (origins or {}).items() if key in self}

    @classmethod
    def first(cls, offered: dict[str, Iterable[tuple[str, str | None]]]) -> "Stated":
        """Return for each name the first value that is not empty, of pairs of its place and the value."""
        stated = cls()
        for name, pairs in offered.items():
            for origin, value in pairs:
                stated.add(name, value, origin)
        return stated

    def add(self, name: str, value: str | None, origin: str) -> None:
        """State a value, unless it is empty or another was stated before."""
        if value and value.strip() and name not in self:
            self[name], self.origins[name] = value.strip(), origin
