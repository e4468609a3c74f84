"""Styles of a DOCX text (ECMA-376 part 1, 17.7): what a paragraph is and what a run bears by theirs."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workbench.model.document import BlockKind, StyleKind
from workbench.sources.office_flow import is_code_font, kind_by_name

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LONGEST_CHAIN = 30
_OFF = frozenset({"0", "false", "off", "none"})


class Names:
    """The names of WordprocessingML's elements and attributes in a file's namespace (transitional or strict)."""

    def __init__(self, root: "Element") -> None:
        self.w = str(root.tag).rpartition("}")[0] + "}"
        self.val = f"{self.w}val"

    def of(self, *names: str) -> tuple[str, ...]:
        """Return the full names."""
        return tuple(f"{self.w}{name}" for name in names)

    def value(self, holder: "Element | None", *path: str) -> str | None:
        """Return the value of the element to which a path of names leads, None if it is not there."""
        for name in path:
            holder = None if holder is None else holder.find(f"{self.w}{name}")
        return None if holder is None else holder.get(self.val) or ""

    def number(self, holder: "Element | None", *path: str) -> int | None:
        """Return such a value as a number, None if it is none."""
        text = self.value(holder, *path)
        return int(text[:7]) if text and text.lstrip("-").isdecimal() else None

    def is_on(self, holder: "Element", name: str) -> bool | None:
        """Tell whether a property is on, off, or (None) not stated."""
        found = holder.find(f"{self.w}{name}")
        return None if found is None else (found.get(self.val) or "1") not in _OFF


class Styles:
    """The styles by their identifiers."""

    def __init__(self, names: Names, root: "Element | None") -> None:
        self._names = names
        self._styles = {} if root is None else {one.get(f"{names.w}styleId") or "": one for one in root.iter(f"{names.w}style")}
        self._kinds: dict[str | None, tuple[BlockKind, int]] = {}
        self._marks: dict[str, dict[StyleKind, bool]] = {}

    def _chain(self, style: str | None) -> Iterator["Element"]:
        for _ in range(_LONGEST_CHAIN):
            found = self._styles.get(style or "")
            if found is None:
                return
            yield found
            style = self._names.value(found, "basedOn")

    def name(self, style: str | None) -> str:
        """Return a style's own name, by which all languages of the program know it."""
        found = self._styles.get(style or "")
        return (self._names.value(found, "name") if found is not None else style) or ""

    def kind(self, style: str | None) -> tuple[BlockKind, int]:
        """Return the kind and level of a paragraph by its style."""
        if style not in self._kinds:
            self._kinds[style] = self._found(style)
        return self._kinds[style]

    def _found(self, style: str | None) -> tuple[BlockKind, int]:
        for one in self._chain(style):
            found = kind_by_name(self._names.value(one, "name") or "")
            if found:
                return found
            outline = self._names.number(one, "pPr", "outlineLvl")
            if outline is not None:
                return (BlockKind.HEADING, min(6, outline + 1)) if 0 <= outline < 9 else (BlockKind.PARAGRAPH, 0)
        return (kind_by_name(style) if style and style not in self._styles else None) or (BlockKind.PARAGRAPH, 0)

    def numbering(self, style: str | None) -> tuple[int, int] | None:
        """Return the list and the level from 0 that a style puts its paragraphs in, None if in none."""
        for one in self._chain(style):
            listed = self._names.number(one, "pPr", "numPr", "numId")
            if listed is not None:
                return (listed, self._names.number(one, "pPr", "numPr", "ilvl") or 0) if listed else None
        return None

    def run_marks(self, properties: "Element | None") -> dict[StyleKind, bool]:
        """Return what a run bears by its own properties and by its character style."""
        if properties is None:
            return {}
        marks = self.own_marks(properties)
        style = self._names.value(properties, "rStyle")
        if style:
            marks = {**self._style_marks(style), **marks}
        return marks

    def _style_marks(self, style: str) -> dict[StyleKind, bool]:
        if style not in self._marks:
            found: dict[StyleKind, bool] = {}
            for one in self._chain(style):
                properties = one.find(f"{self._names.w}rPr")
                for kind, on in ({} if properties is None else self.own_marks(properties)).items():
                    found.setdefault(kind, on)
                if is_code_font(self._names.value(one, "name") or ""):
                    found.setdefault(StyleKind.CODE, True)
            self._marks[style] = found
        return self._marks[style]

    def own_marks(self, properties: "Element") -> dict[StyleKind, bool]:
        """Return what properties set themselves."""
        names, marks = self._names, dict[StyleKind, bool]()
        for child in properties:
            match str(child.tag).rpartition("}")[2]:
                case "b":
                    marks[StyleKind.BOLD] = child.get(names.val) not in _OFF
                case "i":
                    marks[StyleKind.ITALIC] = child.get(names.val) not in _OFF
                case "strike" | "dstrike":
                    marks[StyleKind.STRIKE] = marks.get(StyleKind.STRIKE, False) or child.get(names.val) not in _OFF
                case "vertAlign":
                    marks[StyleKind.SUPERSCRIPT] = child.get(names.val) == "superscript"
                    marks[StyleKind.SUBSCRIPT] = child.get(names.val) == "subscript"
                case "rFonts":
                    if is_code_font(child.get(f"{names.w}ascii") or ""):
                        marks[StyleKind.CODE] = True
        return marks
