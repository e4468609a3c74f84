"""What a repair tells: each thing that was wrong, how often, and what became of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from workbench.project.copies import Holdings
from workbench.project.finding import Finding


class Outcome(StrEnum):
    """What became of something that was wrong."""

    REPAIRED = "repaired"
    KEPT = "kept"
    """It is there still, but not as it was: whoever works on should look at it."""
    GIVEN_UP = "given up"


@dataclass(frozen=True, slots=True)
class Mended:
    """code: what was wrong (see workbench.repair_wording); where: the table or the source's title, if that helps."""

    code: str
    outcome: Outcome
    count: int = 1
    where: str = ""


@dataclass(slots=True)
class Notes:
    """What a repair notes while it works; equal things are counted together."""

    counts: dict[tuple[str, Outcome, str], int] = field(default_factory=dict)

    def add(self, code: str, outcome: Outcome, count: int = 1, where: str = "") -> None:
        """Note that something was wrong, count times; nothing for 0."""
        if count > 0:
            key = (code, outcome, where)
            self.counts[key] = self.counts.get(key, 0) + count

    def mended(self) -> Iterator[Mended]:
        """Yield what was noted, in the order in which it first was."""
        for (code, outcome, where), count in self.counts.items():
            yield Mended(code, outcome, count, where)

    def has_touched(self) -> bool:
        """Tell whether anything was altered besides what is made anew from the rest, such as indexes."""
        return any(code not in MADE_ANEW for code, _outcome, _where in self.counts)


MADE_ANEW = frozenset({"index", "trigger", "header", "open step"})
"""What says nothing of its own: it follows from the rest of the file."""


@dataclass(frozen=True, slots=True)
class Tale:
    """path: the repaired copy; left: what the full check finds in it still, nothing as a rule; holds: what it holds."""

    path: Path
    mended: tuple[Mended, ...]
    holds: Holdings
    left: tuple[Finding, ...] = ()

    def of(self, outcome: Outcome) -> tuple[Mended, ...]:
        """Return what had an outcome."""
        return tuple(one for one in self.mended if one.outcome is outcome)
