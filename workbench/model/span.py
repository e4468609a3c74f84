"""Spans: half-open stretches of a source's text, in code points."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The code points from start up to, not including, end; ValueError unless 0 <= start < end."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"no span: {self.start} to {self.end}")

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """Return the characters of the span."""
        return text[self.start : self.end]

    def bare(self, text: str) -> "Span | None":
        """Return the span without the white space at its ends; None if it holds nothing else."""
        words = self.of(text)
        bare = words.strip()
        start = self.start + len(words) - len(words.lstrip())
        return Span(start, start + len(bare)) if bare else None

    @classmethod
    def tidy(cls, spans: Iterable["Span"]) -> tuple["Span", ...]:
        """Return the spans in order, those that overlap or touch joined into one."""
        joined: list[Span] = []
        for span in sorted(spans):
            if joined and span.start <= joined[-1].end:
                joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
            else:
                joined.append(span)
        return tuple(joined)

    @classmethod
    def parse(cls, limits: str) -> tuple[Self, ...]:
        """Read what write() wrote: ``120-180;200-240``."""
        pairs = (piece.split("-") for piece in limits.split(";"))
        return tuple(cls(int(start), int(end)) for start, end in pairs)

    @staticmethod
    def write(spans: Iterable["Span"]) -> str:
        """Write spans as ``120-180;200-240``, the key by which equal passages are found."""
        return ";".join(f"{span.start}-{span.end}" for span in spans)
