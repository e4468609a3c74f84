"""Links to a place in a project: ``workbench://GUID/passage/ID``, ``workbench://GUID/source/ID?at=120`` or ``?at=120-180``.

The project is named by its guid, not by its path, so a link outlives a move of the file. Offsets are code points of the
source's newest version.
"""

import re
from dataclasses import dataclass
from typing import Literal

SCHEME = "workbench:"

LONGEST = 100_000
"""Characters of pasted words in which a link is looked for."""

_FORM = re.compile(
    r"workbench://(?P<project>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/"
    r"(?P<kind>passage|source)/(?P<id>[0-9]{1,19})(?![0-9])(?:\?at=(?P<at>[0-9]{1,10})(?:-(?P<until>[0-9]{1,10}))?)?",
    re.IGNORECASE | re.ASCII,
)
_GREATEST = 2**63


class LinkError(Exception):
    """A link leads nowhere. reason: ``form`` (it is none), ``project`` (known here by no path), ``passage``, ``source``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Link:
    """A place: a passage, or a source at a code point or a stretch (at up to until); project is a guid in lower case."""

    project: str
    kind: Literal["passage", "source"]
    id: int
    at: int | None = None
    until: int | None = None

    def __str__(self) -> str:
        """Write the link as others read it."""
        place = "" if self.at is None else f"?at={self.at}" + ("" if self.until is None else f"-{self.until}")
        return f"{SCHEME}//{self.project}/{self.kind}/{self.id}{place}"


def is_link(words: str) -> bool:
    """Tell whether words are meant as a link, be it a good one or not."""
    return words.strip().casefold().startswith(SCHEME)


def find_link(words: str) -> Link | None:
    """Return the first link that stands in words, None if none does; signs and words around it don't matter."""
    found = _FORM.search(words[:LONGEST])
    if found is None or int(found["id"]) >= _GREATEST:
        return None
    at, until = (int(found[name]) if found[name] is not None else None for name in ("at", "until"))
    if at is None or found["kind"].casefold() == "passage":
        at = until = None
    if at is not None and until is not None and until <= at:
        until = None
    kind: Literal["passage", "source"] = "passage" if found["kind"].casefold() == "passage" else "source"
    return Link(found["project"].casefold(), kind, int(found["id"]), at, until)


def parse_link(words: str) -> Link:
    """Return the link that stands in words; LinkError ``form`` if none does."""
    link = find_link(words)
    if link is None:
        raise LinkError("form")
    return link
