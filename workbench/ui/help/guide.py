"""The pages of the guide in a language, in their order: read from resources/help when they are first asked for."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from markdown_it.token import Token

from workbench import paths
from workbench.ui.help.listing import Listing, said
from workbench.ui.help.parsing import headings, parted, tokens_of

FIRST = "en"
"""The language that has every page."""


class PageMissingError(KeyError):
    """There is no page of this name in any language."""


class Page:
    """One page. language: that of its text, which is English where the page isn't translated."""

    def __init__(self, name: str, path: Path, language: str, listing: Listing) -> None:
        self.name, self.language, self._listing = name, language, listing
        front, self.source = parted(path.read_text(encoding="utf-8"))
        self.also = front.get("words", "")

    @cached_property
    def tokens(self) -> list[Token]:
        """The page's tokens."""
        return tokens_of(self.source)

    @cached_property
    def title(self) -> str:
        """Its first heading; its name if it has none."""
        line = next((line[2:] for line in self.source.splitlines() if line.startswith("# ")), "")
        return line.strip() or self.name

    @cached_property
    def anchors(self) -> tuple[tuple[str, str, int], ...]:
        """The headings below the title: anchor, words, level."""
        told = [(one.anchor, plain(one.words, self._listing), one.level) for one in headings(self.tokens)]
        return tuple(one for one in told if one[2] > 1)


@dataclass(frozen=True, slots=True)
class PartOfGuide:
    """Pages that belong together; title: in the guide's language."""

    name: str
    title: str
    pages: tuple[str, ...]


class Guide:
    """The pages in a language (``en``, ``pl``, …); what is missing in it stands in English.

    listing: the commands as they are now; a listing of another moment needs another Guide.
    """

    def __init__(self, language: str, listing: Listing, folder: Path | None = None) -> None:
        self.folder = folder or paths.resources() / "help"
        self.language, self.listing = language, listing
        self._pages: dict[str, Page] = {}

    @cached_property
    def parts(self) -> tuple[PartOfGuide, ...]:
        """The parts, in order."""
        told: dict[str, Any] = json.loads((self.folder / "contents.json").read_text(encoding="utf-8"))
        return tuple(
            PartOfGuide(part["name"], part["title"].get(self.language) or part["title"][FIRST], tuple(part["pages"]))
            for part in told["parts"]
        )

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of all pages, in the order in which one reads them."""
        return tuple(name for part in self.parts for name in part.pages)

    def __contains__(self, name: str) -> bool:
        return name in self.names

    def page(self, name: str) -> Page:
        """Return a page; PageMissingError if there is none."""
        if name not in self._pages:
            paths_ = ((self.folder / language / f"{name}.md", language) for language in (self.language, FIRST))
            found = next((one for one in paths_ if one[0].is_file()), None) if name in self.names else None
            if found is None:
                raise PageMissingError(name)
            self._pages[name] = Page(name, *found, self.listing)
        return self._pages[name]

    def pages(self) -> Iterator[Page]:
        """Yield all pages in order."""
        return (self.page(name) for name in self.names)

    def beside(self, name: str) -> tuple[str, str]:
        """Return the names of the pages before and after one; empty at the ends."""
        at = self.names.index(name)
        return (self.names[at - 1] if at else "", self.names[at + 1] if at + 1 < len(self.names) else "")

    def picture(self, name: str, *, dark: bool) -> Path | None:
        """Return the file of a picture in the guide's language and looks; None if there is none in any."""
        tones = ("dark", "light") if dark else ("light", "dark")
        found = (
            self.folder / "pictures" / language / f"{name}-{tone}.png" for language in (self.language, FIRST) for tone in tones
        )
        return next((path for path in found if path.is_file()), None)


def plain(inline: Token, listing: Listing) -> str:
    """Return the words of an inline token, marks said and pictures by what they show."""
    words = []
    for token in inline.children or ():
        if token.type == "mark":
            words.append(said(token.meta["kind"], token.meta["name"], listing))
        elif token.type in {"softbreak", "hardbreak"}:
            words.append(" ")
        elif token.type in {"text", "code_inline", "image"}:
            words.append(token.content)
    return "".join(words)
