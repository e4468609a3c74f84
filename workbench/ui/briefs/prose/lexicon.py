"""What the atoms of a brief's prose are called: citations and references by what they lead to, the words of quotations."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from workbench.briefs.inline import quotation_of
from workbench.briefs.parts import Figure, Quotation
from workbench.briefs.words import words
from workbench.model.clean import clean_line
from workbench.ui.words import tr

ELLIPSIS = "…"
"""Stands where words of a passage are left out."""

FIRST_STRONG, POP = "\u2068", "\u2069"
_ISOLATES = frozenset("\u2066\u2067\u2068")

_NUMBERS = re.compile(r"\d+")
_QUOTATION = re.compile(r"\[[“\"](\d{1,9})(?::([0-9,\- ]*))?[”\"]\]")
_TARGET = re.compile(r"\(ref:([a-z]+)/(.*)\)")


@dataclass(frozen=True, slots=True)
class Cited:
    """A cited passage; label: short source and place, for a chip; words: as they were cited; passage_id None: it is gone."""

    number: int
    label: str
    words: str
    source: str
    place: str
    grade: str
    passage_id: int | None


@dataclass(frozen=True)
class Lexicon:
    """judgments and sections: what they are called, by id; figures: numbers by what stands in the markup (``entity/5``).

    version: grows when a figure may be another. language: of the brief, as BCP 47 has it. picture: the figure as it is now,
    by kind and argument; None if it can't be made.
    """

    cited: Mapping[int, Cited] = field(default_factory=dict)
    judgments: Mapping[int, str] = field(default_factory=dict)
    sections: Mapping[int, str] = field(default_factory=dict)
    figures: Mapping[str, int] = field(default_factory=dict)
    version: int = 0
    language: str = "en"
    picture: Callable[[str, str], Figure | None] = field(default=lambda _kind, _argument: None, compare=False)

    @property
    def say(self) -> dict[str, Any]:
        """Words of the brief's language."""
        return words(self.language)

    def citation(self, number: int) -> Cited | None:
        """Return what a number cites, None if nothing."""
        return self.cited.get(number)

    def quoted(self, markup: str) -> str:
        """Return the words that a quotation shows, on one line in the brief's quotation marks; its number and ? if none.

        They run their own way, whatever way the line runs: else their marks and ends would stand on the wrong side.
        """
        told = quotation(markup)
        cited = self.cited.get(told.number) if told is not None else None
        if told is None or cited is None:
            return self._in_marks(f"{told.number if told else ''}?")
        return isolated(self._in_marks(shown_words(cited.words, told.ranges)))

    def _in_marks(self, words: str) -> str:
        return str(self.say["quoted"].format(words=words))

    def referred(self, markup: str) -> str:
        """Return the words of a cross-reference, empty if what it leads to is gone."""
        found = _TARGET.search(markup)
        if found is None:
            return ""
        kind, target = found[1], found[2]
        if kind == "figure":
            number = self.figures.get(target)
            return tr("figure {number}").format(number=number) if number else ""
        named = self.judgments if kind == "judgment" else self.sections
        return named.get(int(target), "") if target.isdigit() else ""


def quotation(markup: str) -> Quotation | None:
    """Return the quotation that a markup tells of, its words not yet filled in."""
    found = _QUOTATION.search(markup)
    return quotation_of(found[1], found[2]) if found else None


def shown_words(words: str, ranges: tuple[tuple[int, int], ...]) -> str:
    """Return the words of a passage between code points, an ellipsis where some are left out; all of them for no ranges."""
    if not ranges:
        return clean_line(words)
    parts = [words[max(0, begin) : end].strip() for begin, end in ranges if begin < len(words)]
    said = f" {ELLIPSIS} ".join(part for part in parts if part)
    before = f"{ELLIPSIS} " if words[: ranges[0][0]].strip() else ""
    after = f" {ELLIPSIS}" if words[ranges[-1][1] :].strip() else ""
    return clean_line(f"{before}{said}{after}") or ELLIPSIS


def isolated(words: str) -> str:
    """Return words within a first strong isolate (Unicode annex 9); isolates that they open or close alone are paired."""
    depth = lone = 0
    for letter in words:
        if letter in _ISOLATES:
            depth += 1
        elif letter == POP and depth:
            depth -= 1
        elif letter == POP:
            lone += 1
    return f"{FIRST_STRONG * (lone + 1)}{words}{POP * (depth + 1)}"


def unisolated(words: str) -> str:
    """Return words without the isolate around them."""
    return words.strip(FIRST_STRONG + POP)


def numbers_of(markup: str) -> list[int]:
    """Return the numbers in a citation's markup."""
    return [int(each) for each in _NUMBERS.findall(markup)]


def figure_of(markup: str) -> tuple[str, str]:
    """Return kind and argument of a figure's markup."""
    kind, _, argument = markup.removeprefix("(figure:").removesuffix(")").partition("/")
    return kind, argument
