"""The attached citations as values: JSON of anybody's making, taken only where it has the form that this program writes."""

import json
from dataclasses import dataclass
from typing import Any

from workbench.briefs.attachment import FORMAT, VERSION
from workbench.briefs.verifying.report import NotABrief

_MANY = 200_000
"""Citations, or pieces of one, that are taken; a brief has at most a few thousand."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Exact words; start and end in code points of the kept text, None where the file states no place."""

    exact: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A citation as attached; sha256: of the original that it names, empty for a passage that was gone.

    text_sha256: of the text in which the places are counted; empty where the file does not say (version 1).
    """

    number: int
    pieces: tuple[Piece, ...]
    sha256: str = ""
    source: str = ""
    place: str = ""
    text_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A quotation within the prose, as attached: of which citation, its words, what is left out standing between them."""

    number: int
    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claimed:
    """All that is attached. project: the GUID of the project from which it was published.

    quotations: None in version 1, which did not attach them.
    """

    project: str
    title: str
    reference: str
    date: str
    claims: tuple[Claim, ...]
    quotations: tuple[Written, ...] | None = None


def read_claimed(data: bytes, path: str) -> Claimed:
    """Return what is attached; NotABrief (json, form, newer)."""
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):
        raise NotABrief(path, "json") from None
    try:
        return _claimed(whole)
    except _Wrong as wrong:
        raise NotABrief(path, wrong.reason, wrong.where) from None


class _Wrong(Exception):
    """A value is not what it must be; where: its place."""

    def __init__(self, where: str, reason: str = "form") -> None:
        super().__init__(where)
        self.where = where
        self.reason = reason


def _claimed(whole: Any) -> Claimed:
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise _Wrong("format")
    version = _number(whole.get("version"), "version")
    if version > VERSION:
        raise _Wrong("version", "newer")
    brief = _dict(whole.get("brief"), "brief")
    cited = _list(whole.get("citations"), "citations")
    claims = tuple(_claim(each, f"citations[{index}]") for index, each in enumerate(cited))
    title, reference, date = (_text(brief, name, "brief.") for name in ("title", "reference", "date"))
    quoted = _list(whole.get("quotations"), "quotations") if version > 1 else None
    written = None if quoted is None else tuple(_written(each, f"quotations[{index}]") for index, each in enumerate(quoted))
    return Claimed(_text(whole, "project", ""), title, reference, date, claims, written)


def _written(value: Any, where: str) -> Written:
    held = _dict(value, where)
    pieces = _list(held.get("pieces"), f"{where}.pieces")
    if not pieces or not all(isinstance(each, str) for each in pieces):
        raise _Wrong(f"{where}.pieces")
    return Written(_number(held.get("number"), f"{where}.number"), tuple(pieces))


def _claim(value: Any, where: str) -> Claim:
    held = _dict(value, where)
    pieces = _list(held.get("fragments"), f"{where}.fragments")
    if not pieces:
        raise _Wrong(f"{where}.fragments")
    return Claim(
        _number(held.get("number"), f"{where}.number"),
        tuple(_piece(each, f"{where}.fragments[{index}]") for index, each in enumerate(pieces)),
        _text(held, "sha256", f"{where}."),
        _text(held, "title", f"{where}."),
        _text(held, "place", f"{where}."),
        _text(held, "text_sha256", f"{where}."),
    )


def _piece(value: Any, where: str) -> Piece:
    held = _dict(value, where)
    exact = held.get("exact")
    if not isinstance(exact, str):
        raise _Wrong(f"{where}.exact")
    if "start" not in held and "end" not in held:
        return Piece(exact)
    start, end = (_number(held.get(name), f"{where}.{name}") for name in ("start", "end"))
    return Piece(exact, start, end)


def _dict(value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _Wrong(where)
    return value


def _list(value: Any, where: str) -> list[Any]:
    if not isinstance(value, list) or len(value) > _MANY:
        raise _Wrong(where)
    return value


def _number(value: Any, where: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 62:
        raise _Wrong(where)
    return value


def _text(held: dict[str, Any], name: str, where: str) -> str:
    value = held.get(name, "")
    if not isinstance(value, str):
        raise _Wrong(where + name)
    return value
