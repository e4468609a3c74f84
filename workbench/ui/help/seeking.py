"""Seeking in all pages: every typed word begins a word of a section, letters without their accents and case."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.model.fold import fold
from workbench.model.span import Span
from workbench.ui.help.guide import Guide, Page, plain
from workbench.ui.help.listing import anchor_of

LIST = "commands"
"""The page on which the commands are listed."""

AROUND = 60
"""Code points of context before what was found."""
LONGEST = 220
"""Code points of context in all."""
MOST = 80
BIT = 400
"""Code points that are folded at a time."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something can be found: a section of a page, its text in plain words; also: synonyms, never shown."""

    page: str
    anchor: str
    title: str
    heading: str
    text: str
    also: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A place that was found: its context, and the pieces of it that were sought, in code points of the context."""

    place: Place
    context: str
    pieces: tuple[Span, ...]
    points: int


class Seeker:
    """Knows the words of all pages once they were asked for; 100 pages of a thousand words are sought in a millisecond."""

    def __init__(self, guide: Guide) -> None:
        self._places = [(place, *_folded(place)) for place in places(guide)]

    def found(self, typed: str) -> list[Found]:
        """Return the places that hold every typed word, best first; none where nothing is typed."""
        words = _WORD.findall(fold(typed))
        if not words:
            return []
        scored = [
            (_points(title, heading, text, also, words), place, text) for place, title, heading, text, also in self._places
        ]
        best = sorted(((points, place, text) for points, place, text in scored if points), key=lambda one: -one[0])
        return [_shown(place, text, words, points) for points, place, text in best[:MOST]]


def places(guide: Guide) -> Iterator[Place]:
    """Yield the sections of all pages and the lines of the list of commands."""
    for page in guide.pages():
        yield from _sections(page, guide)
    if LIST in guide:
        title = guide.page(LIST).title
        for group, line in guide.listing.lines():
            text = " · ".join(part for part in (", ".join(line.keys), line.menu or group.words) if part)
            yield Place(LIST, anchor_of(line), title, line.words, text, line.also)


def _sections(page: Page, guide: Guide) -> Iterator[Place]:
    """Cut a page at its headings; what stands above the first one belongs to the page itself."""
    anchor, heading, words = "", "", list[str]()
    inline = False
    for token in page.tokens:
        if token.type == "heading_open":
            if anchor or words or token.tag != "h1":
                yield _section(page, anchor, heading, words)
            anchor, words, inline = str(token.attrGet("id") or ""), [], True
        elif token.type == "inline":
            said = plain(token, guide.listing)
            heading = said if inline else heading
            words += [] if inline else [said]
            inline = False
        elif token.type == "fence":
            words.append(token.content)
    yield _section(page, anchor, heading, words)


def _section(page: Page, anchor: str, heading: str, words: list[str]) -> Place:
    also = "" if anchor else page.also
    if not anchor and not words:  # a page without words of its own above its first heading is told by its headings
        words = [" · ".join(said for _, said, level in page.anchors if level == 2)]
    return Place(page.name, anchor, page.title, heading if anchor else "", " ".join(words), also)


def _plain(words: str) -> str:
    """Fold words bit by bit: for longer ones fold() makes itself a table, which the guide does not need."""
    return "".join(fold(words[at : at + BIT]) for at in range(0, len(words), BIT))


def _folded(place: Place) -> tuple[str, str, str, str]:
    return tuple(f" {_plain(words)}" for words in (place.title, place.heading, place.text, place.also))  # type: ignore[return-value]


def _points(title: str, heading: str, text: str, also: str, words: list[str]) -> int:
    """Return how well a place matches: a title counts most, then headings, synonyms and text; 0 if a word is missing."""
    total = 0
    for word in words:
        start = re.compile(rf"(?<!\w){re.escape(word)}")
        points = 40 * bool(start.search(heading)) + 15 * bool(start.search(also)) + 6 * bool(start.search(text))
        in_title = bool(start.search(title))
        if not points and not in_title:
            return 0
        total += points + (24 if in_title and not heading.strip() else 4 if in_title else 0)
    return total


def _shown(place: Place, text: str, words: list[str], points: int) -> Found:
    """Return a place with its context: the text around the first word that was found in it."""
    folded = text[1:]
    starts = sorted(
        (found.start(), found.end()) for word in words for found in re.finditer(rf"(?<!\w){re.escape(word)}\w*", folded)
    )
    first = starts[0][0] if starts else 0
    begin = 0 if first <= AROUND else place.text.rfind(" ", 0, first - AROUND // 2) + 1
    end = min(len(place.text), begin + LONGEST)
    before = "… " if begin else ""
    pieces = tuple(
        Span(one - begin + len(before), min(last, end) - begin + len(before)) for one, last in starts if begin <= one < end
    )
    return Found(place, before + place.text[begin:end], _apart(pieces), points)


def _apart(pieces: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the pieces without those that begin within another."""
    kept: list[Span] = []
    for piece in pieces:
        if not kept or piece.start >= kept[-1].end:
            kept.append(piece)
    return tuple(kept)
