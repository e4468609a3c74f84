"""What a PDF says of its own order: the outline, whose entries tell headings and their levels, and the labels of pages."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Any, NamedTuple

from workbench.model.document import BlockKind
from workbench.sources.pdf_groups import Group

_MOST = 5_000
_DEEPEST = 12
_LONGEST = 250
_NUMBER = re.compile(
    r"^(?:(?:chapter|section|part|annex|kapitel|rozdział)\s+)?[\divxlc]+(?:\.[\da-z]+)*[.):]?\s+", re.IGNORECASE
)
_LEVELS = 6


class Entry(NamedTuple):
    """A bookmark (ISO 32000-1, 12.3.3); depth from 0; page from 1, None where it leads nowhere."""

    title: str
    depth: int
    page: int | None


def read_outline(document: Any) -> list[Entry]:
    """Return the bookmarks of an open PDF in their order, the first thousands; none where they are damaged."""
    import pypdfium2 as pdfium

    found: list[Entry] = []
    try:
        for bookmark in document.get_toc(max_depth=_DEEPEST):
            target = bookmark.get_dest()
            index = target.get_index() if target is not None else None
            found.append(Entry(bookmark.get_title(), bookmark.level, None if index is None else index + 1))
            if len(found) >= _MOST:
                break
    except (pdfium.PdfiumError, UnicodeDecodeError, RecursionError):
        pass
    return found


def read_labels(document: Any) -> tuple[str, ...]:
    """Return what the pages call themselves (12.4.2), as ``iv``, ``A-3``; empty where each bears just its number."""
    try:
        labels = [" ".join((document.get_page_label(index) or "").split())[:40] for index in range(len(document))]
    except UnicodeDecodeError:
        return ()
    plain = all(label in ("", str(number)) for number, label in enumerate(labels, 1))
    return () if plain else tuple(label or str(number) for number, label in enumerate(labels, 1))


def level_by_outline(groups: Sequence[Group], entries: Sequence[Entry]) -> None:
    """Make headings of the groups that bookmarks name, as deep as these lie; other headings keep their order among them."""
    named = _matches(groups, entries)
    if not named:
        return
    sizes: dict[float, int] = {}
    for place, depth in named.items():
        group = groups[place]
        group.kind, group.level, group.marker, group.words = BlockKind.HEADING, depth + 1, "", 0
        size = group.lines[0].size
        sizes[size] = min(sizes.get(size, _LEVELS), depth + 1)
    others = [group for place, group in enumerate(groups) if group.kind is BlockKind.HEADING and place not in named]
    titles = [group for group in others if group.lines[0].size > max(sizes) + 0.5]
    for group in others:
        size = group.lines[0].size
        larger = [level for other, level in sizes.items() if other > size + 0.5]
        group.level = sizes.get(size) or (max(larger) + 1 if larger else 0)
    shift = 1 if titles else 0
    for group in groups:
        if group.kind is BlockKind.HEADING:
            group.level = max(1, min(_LEVELS, group.level + shift))


def _matches(groups: Sequence[Group], entries: Sequence[Entry]) -> dict[int, int]:
    """Return the depth of the entry that names it for each group that one does, by the group's place."""
    places: dict[str, list[int]] = {}
    for place, group in enumerate(groups):
        text = group.text if entries and len(group.lines) < 5 else ""
        if text and len(text) <= _LONGEST:
            places.setdefault(_key(text), []).append(place)
            places.setdefault(_key(_NUMBER.sub("", text)), []).append(place)
    found: dict[int, int] = {}
    for entry in entries:
        for key in dict.fromkeys((_key(entry.title), _key(_NUMBER.sub("", entry.title)))):
            near = [place for place in places.get(key, ()) if place not in found and _is_near(groups[place], entry)]
            if key and near:
                found[near[0]] = entry.depth
                break
    return found


def _is_near(group: Group, entry: Entry) -> bool:
    return entry.page is None or abs(group.lines[0].page - entry.page) <= 1


def _key(text: str) -> str:
    """Return what two spellings of a heading share: its letters and digits."""
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).casefold() if letter.isalnum())
