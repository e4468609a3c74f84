"""Markdown of the guide into tokens: CommonMark with tables, our marks, and headings that say their anchor."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

MARK = re.compile(r"\{(command|keys|menu|key|list):(\}|[^}\n]+)\}")
"""What stands for something that the code knows: ``{command:attach}``, ``{key:Ctrl+F}``, ``{list:commands}``."""

_ANCHOR = re.compile(r"\s*\{#([a-z0-9-]+)\}\s*$")
_FRONT = re.compile(r"\A---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Heading:
    """level: 1 (the page's title) to 6; words: as parsed inline tokens; anchor: empty where none is told."""

    level: int
    words: Token
    anchor: str


def parted(source: str) -> tuple[dict[str, str], str]:
    """Return the front matter (``name: value`` lines) and the rest of a page."""
    found = _FRONT.match(source)
    if found is None:
        return {}, source
    lines = (line.partition(":") for line in found[1].splitlines() if ":" in line)
    return {name.strip(): value.strip() for name, _, value in lines}, source[found.end() :]


def tokens_of(source: str) -> list[Token]:
    """Return the tokens of a page without its front matter; headings carry their anchor as the attribute ``id``."""
    tokens = _parser().parse(source)
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open":
            _take_anchor(opening, inline)
    return tokens


def headings(tokens: list[Token]) -> Iterator[Heading]:
    """Yield the headings in order."""
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open":
            yield Heading(int(opening.tag[1:]), inline, str(opening.attrGet("id") or ""))


def _take_anchor(opening: Token, inline: Token) -> None:
    found = _ANCHOR.search(inline.content)
    last = inline.children[-1] if inline.children else None
    if found is not None and last is not None:
        opening.attrSet("id", found[1])
        inline.content = inline.content[: found.start()]
        last.content = _ANCHOR.sub("", last.content)


@cache
def _parser() -> MarkdownIt:
    made = MarkdownIt("commonmark", {"html": False}).enable("table")
    made.inline.ruler.before("escape", "mark", _mark)
    return made


def _mark(state: StateInline, silent: bool) -> bool:
    """Take a mark as a whole, so that the letters in it, such as * or [, mean nothing else."""
    found = MARK.match(state.src, state.pos) if state.src[state.pos] == "{" else None
    if found is None:
        return False
    if not silent:
        token = state.push("mark", "", 0)
        token.content, token.meta = found[0], {"kind": found[1], "name": found[2]}
    state.pos = found.end()
    return True
