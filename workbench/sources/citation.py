"""A citation as it is shown: plain words, some of them in italics."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Italic:
    """A stretch of a citation in italics: [start, end) in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation in plain words, and where it is in italics."""

    text: str
    italics: tuple[Italic, ...] = ()
