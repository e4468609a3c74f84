"""Styles of an OpenDocument text (OASIS ODF 1.3, part 3, 16): what a paragraph, a run and a list level are by theirs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workbench.model.document import BlockKind, StyleKind
from workbench.sources.office_flow import is_code_font, kind_by_name
from workbench.sources.office_xml import is_element
from workbench.sources.ordinals import bullet, ordinal

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_URN = "{urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, STYLE, TEXT, TABLE = f"{_URN}office:1.0}}", f"{_URN}style:1.0}}", f"{_URN}text:1.0}}", f"{_URN}table:1.0}}"
DRAW, FO, XLINK = f"{_URN}drawing:1.0}}", f"{_URN}xsl-fo-compatible:1.0}}", "{http://www.w3.org/1999/xlink}"
_CODED = re.compile(r"_([0-9a-f]{1,4})_")
_LONGEST_CHAIN = 30


@dataclass(slots=True)
class _Named:
    """A style as written: its parent, whether the program made it for one place, and what it sets."""

    name: str
    parent: str
    automatic: bool
    outline: int = 0
    marks: dict[StyleKind, bool] = field(default_factory=dict)
    hidden: bool = False


class Styles:
    """The styles of content.xml and styles.xml."""

    def __init__(self, roots: "list[Element]") -> None:
        self._styles: dict[tuple[str, str], _Named] = {}
        self._lists: dict[str, dict[int, Element]] = {}
        self._marks: dict[tuple[str, str | None], dict[StyleKind, bool]] = {}
        self._hidden: dict[tuple[str, str | None], bool] = {}
        for root in roots:
            for container in (f"{OFFICE}styles", f"{OFFICE}automatic-styles"):
                for holder in root.iter(container):
                    self._read(holder, automatic=container.endswith("automatic-styles"))

    def _read(self, holder: "Element", *, automatic: bool) -> None:
        for style in holder.iterchildren(f"{STYLE}style"):
            named = _named(style, automatic=automatic)
            self._styles[style.get(f"{STYLE}family") or "", style.get(f"{STYLE}name") or ""] = named
        for listed in holder.iterchildren(f"{TEXT}list-style"):
            levels = {_whole(level.get(f"{TEXT}level"), 1): level for level in listed if is_element(level)}
            self._lists[listed.get(f"{STYLE}name") or ""] = levels

    def _chain(self, family: str, name: str | None) -> Iterator[_Named]:
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get((family, name or ""))
            if style is None:
                return
            yield style
            name = style.parent

    def kind(self, name: str | None) -> tuple[BlockKind, int]:
        """Return the kind and level of a paragraph."""
        known = False
        for style in self._chain("paragraph", name):
            known = True
            if style.outline:
                return BlockKind.HEADING, min(6, style.outline)
            found = kind_by_name(style.name)
            if found:
                return found
        unknown = None if known else kind_by_name(_decoded(name or ""))
        return unknown or (BlockKind.PARAGRAPH, 0)

    def marks(self, name: str | None, family: str = "text") -> dict[StyleKind, bool]:
        """Return what a run's style sets; of a paragraph's (family) only what was set for that very place."""
        if (family, name) not in self._marks:
            self._marks[family, name] = self._found_marks(name, family)
        return self._marks[family, name]

    def _found_marks(self, name: str | None, family: str) -> dict[StyleKind, bool]:
        found: dict[StyleKind, bool] = {}
        if family == "text" and (family, name or "") not in self._styles and is_code_font(_decoded(name or "")):
            found[StyleKind.CODE] = True
        for style in self._chain(family, name):
            if family == "paragraph" and not style.automatic:
                break
            for kind, on in style.marks.items():
                found.setdefault(kind, on)
        return found

    def hidden(self, name: str | None, family: str = "text") -> bool:
        """Tell whether a style hides its letters."""
        if (family, name) not in self._hidden:
            self._hidden[family, name] = any(style.hidden for style in self._chain(family, name))
        return self._hidden[family, name]

    def level(self, name: str, depth: int) -> "ListLevel":
        """Return how a list style numbers its items at a depth from 1."""
        element = self._lists.get(name, {}).get(depth)
        return ListLevel() if element is None else _list_level(element)


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How a level of a list is marked: by a bullet, or by numbers of a format from a start on."""

    sign: str = "•"
    format: str | None = None
    prefix: str = ""
    suffix: str = ""
    start: int = 1

    def marker(self, number: int) -> str:
        """Return the marker of an item."""
        return self.sign if self.format is None else f"{self.prefix}{ordinal(number, self.format)}{self.suffix}"


def _list_level(element: "Element") -> ListLevel:
    if not str(element.tag).endswith("list-level-style-number"):
        return ListLevel(bullet(element.get(f"{TEXT}bullet-char") or ""))
    kind = element.get(f"{STYLE}num-format") or ""
    prefix, suffix = element.get(f"{STYLE}num-prefix") or "", element.get(f"{STYLE}num-suffix") or ""
    if not kind:
        return ListLevel("")
    return ListLevel("", kind, prefix.strip(), suffix.strip(), _whole(element.get(f"{TEXT}start-value"), 1))


def _named(style: "Element", *, automatic: bool) -> _Named:
    name = style.get(f"{STYLE}display-name") or _decoded(style.get(f"{STYLE}name") or "")
    named = _Named(name, style.get(f"{STYLE}parent-style-name") or "", automatic)
    named.outline = _whole(style.get(f"{STYLE}default-outline-level"), 0)
    if style.get(f"{STYLE}family") == "text" and is_code_font(named.name):
        named.marks[StyleKind.CODE] = True
    for properties in style.iterchildren(f"{STYLE}text-properties"):
        _read_marks(properties, named)
    return named


def _read_marks(properties: "Element", named: _Named) -> None:
    weight = properties.get(f"{FO}font-weight")
    if weight:
        named.marks[StyleKind.BOLD] = weight == "bold" or (weight.isdecimal() and int(weight) >= 600)
    if slant := properties.get(f"{FO}font-style"):
        named.marks[StyleKind.ITALIC] = slant in {"italic", "oblique"}
    if line := properties.get(f"{STYLE}text-line-through-style") or properties.get(f"{STYLE}text-line-through-type"):
        named.marks[StyleKind.STRIKE] = line != "none"
    if position := (properties.get(f"{STYLE}text-position") or "").split():
        named.marks[StyleKind.SUPERSCRIPT] = position[0] == "super" or position[0][:1] in "123456789"
        named.marks[StyleKind.SUBSCRIPT] = position[0] == "sub" or position[0].startswith("-")
    if named.automatic and is_code_font(properties.get(f"{STYLE}font-name") or ""):
        named.marks[StyleKind.CODE] = True
    named.hidden = properties.get(f"{TEXT}display") == "none"


def _decoded(name: str) -> str:
    """A style's name with the characters that ODF writes as numbers: ``Heading_20_1`` is Heading 1."""
    return _CODED.sub(lambda match: chr(int(match.group(1), 16)), name)


def _whole(text: str | None, default: int) -> int:
    return int(text[:6]) if text and text.isdecimal() else default


def whole(text: str | None, default: int, most: int = 1_000_000) -> int:
    """Return a count that an attribute states, at most so much."""
    return min(_whole(text, default), most)
