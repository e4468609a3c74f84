"""Markdown line by line: what a line is, and which stretches of it are bold, code, a link ... or marks.

The text stays as it was typed; this only tells how to draw it, and where its ``[[links]]`` stand. It follows CommonMark
0.31 as far as a line alone can: headings with #, lists, task items, quotations, fences, rules, emphasis, code, links.
Offsets are code points within the line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from workbench.model.clean import shortened

LONGEST_LINE = 20_000
"""Code points of a line that are looked into; what follows is drawn plain."""


class Style(StrEnum):
    """How a stretch is drawn; MARK is what only means something: ``**``, ``#``, ``>``, the brackets of a link."""

    MARK = "mark"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    STRUCK = "struck"
    CODE = "code"
    LINK = "link"
    ADDRESS = "address"


class Kind(StrEnum):
    """What a line is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    ITEM = "item"
    TASK = "task"
    CODE = "code"
    FENCE = "fence"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a line, from start to end, in one style."""

    start: int
    end: int
    style: Style


@dataclass(frozen=True, slots=True)
class Line:
    """A line. level: of a heading 1-6, of a quotation or an item its depth; lead: where its words begin.

    is_done: a task that is ticked; fence: what closes the fenced code in which the line ends, empty outside of one.
    """

    kind: Kind
    level: int = 0
    lead: int = 0
    is_done: bool = False
    fence: str = ""
    stretches: tuple[Stretch, ...] = field(default=(), repr=False)


# Words between marks are looked for so far and no further: a mark that nothing closes must not be tried against a whole line.
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(?P<info>.*)$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_QUOTE = re.compile(r"(?: {0,3}>[ ]?)+")
_ITEM = re.compile(r"([ \t]*)([-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[([ xX])\](?=[ \t]|$)[ \t]*)?")

_CODE = re.compile(r"(?<![`\\])(`+)(?!`)(.{1,250}?)(?<!`)\1(?!`)")
_LINK = re.compile(r"(?<!\\)\[\[(?=[ \t]*[^\[\]|\s])(?P<words>[^\[\]|\n]{1,800})(?:\|(?P<shown>[^\[\]\n]{1,800}))?\]\]")
_ADDRESS = re.compile(
    r"(?<![\\!])\[(?P<shown>[^\[\]\n]+)\]\((?P<address>[^()\s]+)\)|<(?P<bare>[a-z][a-z0-9+.-]{1,31}:[^\s<>]+)>"
)
_BOLD = re.compile(
    r"(?<![\\*])(\*\*)(?=[^\s*])(.{1,250}?)(?<=[^\s*\\])\1(?!\*)|(?<![\\\w])(__)(?=[^\s_])(.{1,250}?)(?<=[^\s_\\])\3(?!\w)"
)
_SLANTED = re.compile(
    r"(?<![\\*])(\*)(?=[^\s*])(.{1,250}?)(?<=[^\s*\\])\1(?!\*)|(?<![\\\w])(_)(?=[^\s_])(.{1,250}?)(?<=[^\s_\\])\3(?!\w)"
)
_STRUCK = re.compile(r"(?<![\\~])(~~)(?=[^\s~])(.{1,250}?)(?<=[^\s~\\])\1(?!~)")
_BLANK = "\ufffc"
"""Stands for code and links while emphasis around them is sought: neither space nor a mark."""


def inspect(line: str, fence: str = "") -> Line:
    """Return what a line is; fence: what the line before ended in."""
    words = line[:LONGEST_LINE]
    opened = _FENCE.match(words)
    if fence:
        closes = opened is not None and opened[1].startswith(fence) and not opened["info"].strip()
        return Line(Kind.FENCE if closes else Kind.CODE, fence="" if closes else fence, stretches=_all(words, closes))
    if opened is not None and not (opened[1][0] == "`" and "`" in opened["info"]):
        return Line(Kind.FENCE, fence=opened[1], stretches=_all(words, is_mark=True))
    if _RULE.match(words):
        return Line(Kind.RULE, stretches=_all(words, is_mark=True))
    return _told(words)


def _all(words: str, is_mark: bool) -> tuple[Stretch, ...]:
    return (Stretch(0, len(words), Style.MARK if is_mark else Style.CODE),) if words else ()


def _told(words: str) -> Line:
    """Return a line of text: a heading, a quotation, an item or a paragraph."""
    heading = _HEADING.match(words)
    if heading is not None:
        return _line(Kind.HEADING, words, heading.end(), level=len(heading[1]))
    quote = _QUOTE.match(words)
    if quote is not None:
        return _line(Kind.QUOTE, words, quote.end(), level=quote[0].count(">"))
    item = _ITEM.match(words)
    if item is not None and item.end() > item.end(1):
        kind = Kind.TASK if item[3] else Kind.ITEM
        depth = len(item[1].replace("\t", "    ")) // 2 + 1
        return _line(kind, words, item.end(), level=depth, is_done=item[3] in {"x", "X"})
    return _line(Kind.PARAGRAPH, words, 0)


def _line(kind: Kind, words: str, lead: int, *, level: int = 0, is_done: bool = False) -> Line:
    marks = (Stretch(0, lead, Style.MARK),) if words[:lead].strip() else ()
    return Line(kind, level, lead, is_done, "", marks + tuple(_inline(words, lead)))


def _inline(words: str, lead: int) -> Iterator[Stretch]:
    """Yield the stretches of a line's words, the outer before the inner, marks last."""
    marks: list[Stretch] = []
    masked = words
    for pattern, style in ((_CODE, Style.CODE), (_LINK, Style.LINK), (_ADDRESS, Style.ADDRESS)):
        for found in pattern.finditer(masked, lead):
            start, end = _kernel(found)
            yield Stretch(start, end, style)
            marks += [Stretch(found.start(), start, Style.MARK), Stretch(end, found.end(), Style.MARK)]
            masked = masked[: found.start()] + _BLANK * (found.end() - found.start()) + masked[found.end() :]
    for pattern, style in ((_BOLD, Style.STRONG), (_SLANTED, Style.EMPHASIS), (_STRUCK, Style.STRUCK)):
        for found in pattern.finditer(masked, lead):
            size = len(found[1] or (found[3] if found.re.groups > 2 else ""))
            yield Stretch(found.start() + size, found.end() - size, style)
            marks += [
                Stretch(found.start(), found.start() + size, Style.MARK),
                Stretch(found.end() - size, found.end(), Style.MARK),
            ]
            if style is Style.STRONG:  # so that its asterisks open no emphasis
                masked = _blanked(masked, found.start(), size)
                masked = _blanked(masked, found.end() - size, size)
    yield from marks


def _blanked(words: str, start: int, size: int) -> str:
    return words[:start] + _BLANK * size + words[start + size :]


def _kernel(found: "re.Match[str]") -> tuple[int, int]:
    """Return where the words stand within what was found: without quotes, brackets and address."""
    named = found.groupdict()
    for group in ("shown", "words", "bare"):
        if named.get(group):
            return found.span(group)
    return found.start() + len(found[1]), found.end() - len(found[1])


@dataclass(frozen=True, slots=True)
class Link:
    """A ``[[link]]``: its words, and where it stands in the text, brackets included."""

    words: str
    start: int
    end: int


def links_in(body: str) -> list[Link]:
    """Return the links of a text in their order; what looks like one within code is none."""
    found: list[Link] = []
    fence, start = "", 0
    for line in body.split("\n"):
        told = inspect(line, fence) if fence or "[[" in line or "```" in line or "~~~" in line else None
        if told is not None:
            fence = told.fence
            found += [Link(link.words, start + link.start, start + link.end) for link in links_of(line, told)]
        start += len(line) + 1
    return found


def link_at(line: str, place: int, fence: str = "") -> Link | None:
    """Return the link of a line within which, or at whose end, a place lies; None if there is none."""
    found = links_of(line, inspect(line, fence))
    return next((link for link in found if link.start <= place <= link.end), None)


def links_of(line: str, told: Line) -> Iterator[Link]:
    """Yield the links of a line; told: what inspect() says of it."""
    if told.kind in {Kind.CODE, Kind.FENCE, Kind.RULE}:
        return
    kernels = {stretch.end for stretch in told.stretches if stretch.style is Style.LINK}
    for found in _LINK.finditer(line[:LONGEST_LINE], told.lead) if kernels else ():
        if found.end("shown" if found["shown"] else "words") in kernels:
            yield Link(" ".join(found["words"].split()), found.start(), found.end())


def first_words(body: str, most: int = 80) -> str:
    """Return the first line that says something, without its marks: what a memo without a title is called."""
    fence = ""
    for whole in body[:4000].split("\n"):
        line = whole[: 2 * most + 40]  # of a long line what follows is not read
        told = inspect(line, fence)
        fence = told.fence
        words = plain_words(line, told)
        if words:
            return shortened(words, most)
    return ""


def plain_words(line: str, told: Line | None = None) -> str:
    """Return a line's words without its marks."""
    told = told or inspect(line)
    if told.kind is Kind.FENCE:
        return ""
    hidden = sorted((s.start, s.end) for s in told.stretches if s.style is Style.MARK)
    kept, at = [], 0
    for start, end in hidden:
        kept.append(line[at : max(at, start)])
        at = max(at, end)
    return " ".join("".join([*kept, line[at:]]).split())
