"""One converter from HTML to blocks, for web pages, Markdown and DOCX alike (HTML Living Standard, element names)."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.model.document import BlockKind, Style, StyleKind
from workbench.sources.errors import TooLarge
from workbench.sources.formula import formula
from workbench.sources.html_notes import Notes
from workbench.sources.html_tables import is_layout, table_pieces
from workbench.sources.html_text import Letters, style_of, styles_of
from workbench.sources.limits import Limits
from workbench.sources.ordinals import ordinal
from workbench.sources.pieces import Piece, joined

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

DROPPED = frozenset({
    "script", "style", "noscript", "template", "iframe", "svg", "canvas", "audio", "video", "map", "form", "button",
    "select", "input", "textarea", "head", "title", "meta", "link", "base", "nav", "dialog", "img", "area", "param", "source",
    "track",
})  # fmt: skip
_BLOCKS = frozenset({
    "html", "body", "main", "article", "section", "header", "footer", "div", "p", "address", "hgroup", "figure", "fieldset",
    "center", "details", "summary", "search", "aside", "thead", "tbody", "tfoot", "tr", "td", "th", "colgroup", "col", "li",
    "dt", "dd",
})  # fmt: skip
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_CAPTIONS = frozenset({"figcaption", "caption"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


class Blocks:
    """Turns an element's content into pieces.

    >>> Blocks().of(element)  # doctest: +SKIP
    """

    def __init__(self, notes: Notes | None = None, limits: Limits | None = None) -> None:
        self.notes = notes or Notes()
        self.limits = limits or Limits()
        self.pieces: list[Piece] = []
        self._letters = Letters()
        self._pattern = Piece(BlockKind.PARAGRAPH, "")
        self._kept = False
        self._lists = 0
        self._quotes = 0
        self._depth = 0
        self._tables = 0
        self._special: dict[str, Callable[[Element], None]] = {
            **dict.fromkeys(("ul", "ol", "menu", "dir"), self._list),
            "dl": self._definitions,
            **dict.fromkeys(("pre", "listing", "xmp"), self._code),
            "table": self._table,
            "blockquote": self._quotation,
            "br": self._break,
            "math": self._formula,
            "rt": self._reading,
            "hr": self._rule,
        }

    def of(self, element: "Element") -> list[Piece]:
        """Return the pieces of an element; raises TooLarge for too many cells or too deep a nesting."""
        self._children(element)
        self._flush()
        return self.pieces

    def _flush(self) -> None:
        text, pattern = self._letters.text, self._pattern
        if text.strip():
            piece = replace(pattern, text=text, styles=self._letters.styles)
            if self._kept:
                piece = piece.cut(len(text) - len(text.lstrip("\n")), len(text.rstrip("\n")))
            self.pieces.append(piece)
            pattern.marker = ""
        if len(self._letters) or self._letters.styles:
            self._letters = Letters()

    def _children(self, element: "Element") -> None:
        self._depth += 1
        if self._depth > self.limits.depth:
            raise TooLarge(what="depth", limit=self.limits.depth)
        self._letters.add(element.text, kept=self._kept)
        for child in element:
            if isinstance(child.tag, str):
                self._element(child)
            self._letters.add(child.tail, kept=self._kept)
        self._depth -= 1

    def _element(self, element: "Element") -> None:
        tag = str(element.tag).lower()
        if tag in DROPPED or _is_hidden(element):
            return
        if self.notes.is_note(element):
            self._note(element)
        elif tag in self._special:
            self._special[tag](element)
        elif tag in _HEADINGS:
            self._block(element, Piece(BlockKind.HEADING, "", level=_HEADINGS[tag]))
        elif tag in _CAPTIONS:
            self._block(element, Piece(BlockKind.CAPTION, ""))
        elif tag in _BLOCKS:
            self._block(element, self._pattern)
        else:
            self._inline(element, tag)

    def _break(self, _element: "Element") -> None:
        self._letters.line_break()

    def _formula(self, element: "Element") -> None:
        self._letters.add(formula(element) or element.get("alttext"), kept=self._kept)

    def _reading(self, element: "Element") -> None:
        """The reading above letters comes after them in brackets, which a page may bring itself (HTML, 4.5.11)."""
        ruby = element.getparent()
        signs = ("", "") if ruby is not None and ruby.find("rp") is not None else ("(", ")")
        self._letters.add(signs[0])
        self._children(element)
        self._letters.add(signs[1])

    def _rule(self, _element: "Element") -> None:
        self._flush()

    def _block(self, element: "Element", pattern: Piece) -> None:
        self._flush()
        before, self._pattern = self._pattern, pattern
        self._children(element)
        self._flush()
        self._pattern = before

    def _inline(self, element: "Element", tag: str) -> None:
        if self.notes.is_way_back(element):
            return
        label = self.notes.label_of(element)
        letters, before = self._letters, len(self.pieces)
        mark = letters.mark()
        if label:
            letters.add(label)
            letters.style(style_of("sup", ""), mark)
            letters.style(Style(StyleKind.NOTE, 0, 0, self.notes.target_of(element)), mark)
            return
        self._children(element)
        if len(self.pieces) == before:  # else blocks within have ended the text
            for style in styles_of(tag, element.get("href") or "", element.get("style") or ""):
                letters.style(style, mark)

    def _list(self, element: "Element") -> None:
        self._flush()
        self._lists += 1
        before, number = self._pattern, _start(element)
        for child in element:
            name = _name(child)
            if name == "li" and not self.notes.is_note(child):
                number = _value(child, number)
                marker = ordinal(number, _style(element)) + "." if element.tag == "ol" else "•"
                self._block(child, Piece(BlockKind.LIST_ITEM, "", level=self._lists, marker=marker))
                number += 1
            elif name:
                self._pattern = Piece(BlockKind.LIST_ITEM, "", level=self._lists)
                self._element(child)
                self._flush()
            self._letters.add(child.tail)
        self._lists -= 1
        self._pattern = before

    def _definitions(self, element: "Element") -> None:
        """Terms and what they mean; a dl may group them in div elements (HTML Living Standard, 4.4.9)."""
        self._flush()
        self._lists += 1
        before = self._pattern
        for child in [inner for group in element for inner in (group if _name(group) == "div" else (group,))]:
            name = _name(child)
            if name in {"dt", "dd"} and not self.notes.is_note(child):
                kind = BlockKind.TERM if name == "dt" else BlockKind.DEFINITION
                self._block(child, Piece(kind, "", level=self._lists))
            elif name:
                self._element(child)
                self._flush()
        self._lists -= 1
        self._pattern = before

    def _quotation(self, element: "Element") -> None:
        self._quotes += 1
        self._block(element, Piece(BlockKind.QUOTATION, "", level=self._quotes))
        self._quotes -= 1

    def _code(self, element: "Element") -> None:
        self._flush()
        self._kept = True
        self._block(element, Piece(BlockKind.CODE, ""))
        self._kept = False

    def _table(self, element: "Element") -> None:
        self._flush()
        if is_layout(element):
            self._block(element, self._pattern)
            return
        for caption in element.iterchildren("caption"):
            self._block(caption, Piece(BlockKind.CAPTION, ""))
        self.pieces += table_pieces(element, self._tables, self._within, self.limits)
        self._tables += 1

    def _within(self, element: "Element") -> list[Piece]:
        """The pieces of all that an element holds, apart from those around it."""
        inner = Blocks(self.notes, self.limits)
        inner._depth = self._depth
        return inner.of(element)

    def _note(self, element: "Element") -> None:
        self._flush()
        whole = self._part_of_note(element)
        marker, skipped = self.notes.marker_of(element, whole.text)
        piece = whole.cut(skipped, len(whole.text))
        piece.kind, piece.marker, piece.anchor = BlockKind.FOOTNOTE, marker, element.get("id") or ""
        if piece.text.strip():
            self.pieces.append(piece)

    def _part_of_note(self, element: "Element") -> Piece:
        self.notes.enter(element)
        try:
            return joined(self._within(element))
        finally:
            self.notes.leave(element)


def _is_hidden(element: "Element") -> bool:
    """Whether an element is not shown, or is drawn beside a formula that says the same; some pages hide the formula itself."""
    if element.get("hidden") is not None:
        return True
    if element.get("aria-hidden") == "true":
        beside = element.getparent()
        return beside is not None and element.find(".//math") is None and beside.find(".//math") is not None
    return bool(_HIDDEN.search(element.get("style") or "")) and element.find("math") is None


def _name(element: "Element") -> str:
    """An element's name in small letters, empty for a comment or an instruction."""
    tag: object = element.tag
    return tag.lower() if isinstance(tag, str) else ""


def _start(element: "Element") -> int:
    return _number(element.get("start"), 1)


def _value(element: "Element", number: int) -> int:
    return _number(element.get("value"), number)


def _number(text: str | None, default: int) -> int:
    return int(text) if text and re.fullmatch(r"-?\d{1,6}", text.strip()) else default


_STYLES = {
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
}
_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)


def _style(element: "Element") -> str:
    """How an ordered list counts: by its type, else by what its style says."""
    found = _STYLE.search(element.get("style") or "")
    return element.get("type") or (_STYLES.get(found.group(1).lower(), "1") if found else "1")
