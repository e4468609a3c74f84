"""The text of an OpenDocument file as pieces: paragraphs, lists, tables, notes, frames (OASIS ODF 1.3, part 3, 5 to 9)."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from workbench.model.document import BlockKind, StyleKind
from workbench.sources.grid import WIDEST, Cell
from workbench.sources.html_text import style_of
from workbench.sources.limits import Limits
from workbench.sources.odt_lists import Lists
from workbench.sources.odt_styles import DRAW, OFFICE, TABLE, TEXT, XLINK, Styles, whole
from workbench.sources.office_flow import Flow
from workbench.sources.office_xml import is_element
from workbench.sources.pieces import Piece
from workbench.sources.runs import Mark, Runs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_SPACE = re.compile(r"[ \t\n\r]+")
_LEFT_OUT = frozenset({
    f"{TEXT}tracked-changes", f"{TEXT}sequence-decls", f"{TEXT}variable-decls", f"{TEXT}user-field-decls", f"{OFFICE}forms",
    f"{TEXT}bookmark", f"{TEXT}bookmark-start", f"{TEXT}bookmark-end", f"{TEXT}note-citation",
    f"{OFFICE}annotation-end", f"{TEXT}change", f"{TEXT}change-start", f"{TEXT}change-end",
})  # fmt: skip


class Body:
    """Walks a text's elements and adds what they hold to the flow."""

    def __init__(self, styles: Styles, limits: Limits, formula: Callable[[str], str] = lambda _name: "") -> None:
        """Make the walker; formula: gives that which an object of the file holds, by the object's name."""
        self.flow = Flow(limits)
        self._styles = styles
        self._lists = Lists(styles)
        self._marks: dict[StyleKind, bool] = {}
        self._links: list[Mark] = []
        self._pattern: tuple[int, str] | None = None
        self._frames: list[Element] = []
        self._formula = formula
        self._blocks: dict[str, Callable[[Element], None]] = {
            f"{TEXT}p": self._paragraph, f"{TEXT}h": self._paragraph, f"{TEXT}list": self._list, f"{TABLE}table": self._table,
            f"{TEXT}numbered-paragraph": self.blocks,
        }  # fmt: skip
        self._inlines: dict[str, Callable[[Element, Runs], None]] = {
            f"{TEXT}span": self._span, f"{TEXT}a": self._link, f"{TEXT}s": self._spaces, f"{TEXT}tab": self._tab,
            f"{TEXT}line-break": self._break, f"{TEXT}note": self._note, f"{OFFICE}annotation": self._annotation,
            f"{DRAW}frame": self._frame, f"{TEXT}soft-page-break": self._page, f"{TEXT}ruby-text": self._reading,
        }  # fmt: skip

    def blocks(self, holder: "Element") -> None:
        """Add what a holder of blocks holds; sections, indexes and text boxes only hold."""
        for child in holder:
            if child.tag == f"{TEXT}soft-page-break":
                self.flow.turn()
            elif child.tag in self._blocks:
                self._blocks[child.tag](child)
            elif is_element(child) and child.tag not in _LEFT_OUT:
                self.blocks(child)

    def _paragraph(self, element: "Element") -> None:
        name = element.get(f"{TEXT}style-name")
        kind, level = self._kind(element, name)
        runs = Runs(kept=kind is BlockKind.CODE)
        self._marks = self._styles.marks(name, "paragraph")
        if self._styles.hidden(name, "paragraph"):
            self.flow.warnings["hidden-text"] = None
        self._inside(element, runs)
        frames, self._frames = self._frames, []
        if runs:
            marker = ""
            if self._pattern and kind in {BlockKind.PARAGRAPH, BlockKind.HEADING}:
                depth, marker = self._pattern
                kind, level = (kind, level) if kind is BlockKind.HEADING else (BlockKind.LIST_ITEM, depth)
                self._pattern = depth, ""
            self.flow.add(runs.piece(kind, level, marker))
        else:
            self.flow.turn(runs.page_breaks)
        for frame in frames:
            self.blocks(frame)

    def _kind(self, element: "Element", name: str | None) -> tuple[BlockKind, int]:
        if element.tag == f"{TEXT}h":
            return BlockKind.HEADING, max(1, min(6, whole(element.get(f"{TEXT}outline-level"), 1)))
        return self._styles.kind(name)

    def _inside(self, element: "Element", runs: Runs) -> None:
        self._letters(element.text, runs)
        for child in element:
            if child.tag in self._inlines:
                self._inlines[child.tag](child, runs)
            elif is_element(child) and child.tag not in _LEFT_OUT:
                self._other(child, runs)
            self._letters(child.tail, runs)

    def _other(self, element: "Element", runs: Runs) -> None:
        if str(element.tag).startswith(DRAW):
            self._frames.append(element)  # shapes may hold paragraphs
        else:
            self._inside(element, runs)

    def _letters(self, text: str | None, runs: Runs) -> None:
        if text:
            runs.add(_SPACE.sub(" ", text), self._on())

    def _on(self) -> list[Mark]:
        """The marks of the letters to come."""
        return [(kind, "") for kind, is_on in self._marks.items() if is_on] + self._links

    def _span(self, element: "Element", runs: Runs) -> None:
        name = element.get(f"{TEXT}style-name")
        before, self._marks = self._marks, {**self._marks, **self._styles.marks(name)}
        if self._styles.hidden(name):
            self.flow.warnings["hidden-text"] = None
        self._inside(element, runs)
        self._marks = before

    def _link(self, element: "Element", runs: Runs) -> None:
        style = style_of("a", element.get(f"{XLINK}href") or "")
        before = self._links
        self._links = [(style.kind, style.target)] if style else before
        self._inside(element, runs)
        self._links = before

    def _spaces(self, element: "Element", runs: Runs) -> None:
        runs.add(" " * whole(element.get(f"{TEXT}c"), 1, 1000), self._on())

    def _tab(self, _element: "Element", runs: Runs) -> None:
        runs.add("\t", self._on())

    def _break(self, _element: "Element", runs: Runs) -> None:
        runs.line_break()

    def _page(self, _element: "Element", runs: Runs) -> None:
        if self.flow.page is not None:
            runs.page_break()

    def _frame(self, element: "Element", runs: Runs) -> None:
        """A frame stands after its paragraph, a formula within it."""
        held = element.find(f"{DRAW}object")
        words = self._formula(held.get(f"{XLINK}href") or "") if held is not None else ""
        if words:
            runs.add(words, self._on())
        else:
            self._frames.append(element)

    def _reading(self, element: "Element", runs: Runs) -> None:
        """The reading above letters comes after them, in brackets."""
        words = "".join(str(part) for part in element.itertext()).strip()
        runs.add(f"({words})" if words else "", self._on())

    def _annotation(self, _element: "Element", _runs: Runs) -> None:
        self.flow.warnings["comments-left-out"] = None

    def _note(self, element: "Element", runs: Runs) -> None:
        """A note: its number stands where it is referred to, its text apart."""
        label = (element.findtext(f"{TEXT}note-citation") or "").strip()
        anchor = f"note {element.get(f'{TEXT}id') or id(element)}"
        runs.refer(label or "*", anchor)
        kept = self._marks, self._links, self._pattern, self._frames, self.flow.page
        self._marks, self._links, self._pattern, self._frames, self.flow.page = {}, [], None, [], None
        with self.flow.apart() as pieces:
            for body in element.iterchildren(f"{TEXT}note-body"):
                self.blocks(body)
        self._marks, self._links, self._pattern, self._frames, self.flow.page = kept
        self.flow.note(pieces, label or "*", anchor)

    def _list(self, element: "Element") -> None:
        before = self._pattern
        self._lists.enter(element)
        for item in element:
            if item.tag in {f"{TEXT}list-item", f"{TEXT}list-header"}:
                marker = self._lists.marker(item)
                self._pattern = self._lists.depth, marker
                self.blocks(item)
        self._lists.leave()
        self._pattern = before

    def _table(self, element: "Element") -> None:
        rows: list[list[Cell]] = []
        before, self._pattern = self._pattern, None
        self._rows(element, rows, header=False)
        self._pattern = before
        self.flow.table(rows)

    def _rows(self, holder: "Element", rows: list[list[Cell]], *, header: bool) -> None:
        for child in holder:
            if child.tag == f"{TEXT}soft-page-break":
                self.flow.turn()
            elif child.tag == f"{TABLE}table-row":
                cells = [cell for element in child for cell in self._cell(element, header=header)]
                rows += [cells] * (whole(child.get(f"{TABLE}number-rows-repeated"), 1, 1000) if _filled(cells) else 1)
            elif child.tag in {f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group"}:
                self._rows(child, rows, header=header or child.tag == f"{TABLE}table-header-rows")

    def _cell(self, element: "Element", *, header: bool) -> list[Cell]:
        if element.tag != f"{TABLE}table-cell":
            return []  # a covered place belongs to the cell that covers it
        with self.flow.apart() as pieces:
            self.blocks(element)
        across = whole(element.get(f"{TABLE}number-columns-spanned"), 1, WIDEST)
        down = whole(element.get(f"{TABLE}number-rows-spanned"), 1)
        times = whole(element.get(f"{TABLE}number-columns-repeated"), 1, WIDEST) if pieces else 1
        return [Cell(list[Piece](pieces), across, down, header) for _ in range(times)]


def _filled(cells: list[Cell]) -> bool:
    return any(cell.pieces for cell in cells)
