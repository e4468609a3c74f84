"""The text of a DOCX file as pieces: paragraphs, lists, tables, notes, text boxes (ECMA-376 part 1, 17.3, 17.4, 17.11)."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workbench.model.document import BlockKind, StyleKind
from workbench.sources.dates import day
from workbench.sources.docx_fields import Fields, link_of
from workbench.sources.docx_notes import NoteParts
from workbench.sources.docx_numbering import Numbering
from workbench.sources.docx_package import Package, Relation
from workbench.sources.docx_styles import Names, Styles
from workbench.sources.docx_tables import Rows
from workbench.sources.formula import formula
from workbench.sources.html_text import style_of
from workbench.sources.limits import Limits
from workbench.sources.office_flow import Flow
from workbench.sources.office_xml import is_element, local
from workbench.sources.pieces import Piece
from workbench.sources.runs import Mark, Runs
from workbench.sources.symbol_font import symbol

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_THROUGH = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "bdo", "dir", "ruby", "rubyBase", "body"})
_SIGNS = {"noBreakHyphen": "\u2011", "tab": "\t", "ptab": "\t"}


@dataclass(slots=True)
class _Paragraph:
    """The paragraph that is being read: its letters, where they lead, and what stands in boxes beside it.

    awaited: the note to which the letters that come next refer, since they are a mark of the writer's own.
    """

    runs: Runs
    links: list[str] = field(default_factory=list)
    fields: Fields = field(default_factory=Fields)
    boxes: "list[Element]" = field(default_factory=list)
    awaited: tuple[str, str] = ("", "")

    def link(self) -> str:
        """Where the letters lead, empty if nowhere."""
        return self.links[-1] if self.links else self.fields.link


class Body:
    """Walks a part's elements and adds what they hold to the flow; dated: the day that a paragraph of that style gives."""

    def __init__(self, package: Package, limits: Limits) -> None:
        self.flow = Flow(limits)
        self.dated = ""
        self._package = package
        self._names = names = Names(package.main)
        self._relations: dict[str, Relation] = package.relations
        self._styles = Styles(names, package.optional(package.named("styles")))
        self._numbering = Numbering(names, package.optional(package.named("numbering")))
        self._notes = NoteParts(names, package)
        self._rows = Rows(names)
        self._properties = f"{names.w}pPr"
        self._inlines: dict[str, Callable[[Element, _Paragraph], None]] = {
            "r": self._run, "hyperlink": self._hyperlink, "fldSimple": self._simple_field, "AlternateContent": self._alternate,
            "oMath": self._math, "oMathPara": self._math,
        }  # fmt: skip
        self._acts: dict[str, Callable[[Element, _Paragraph], None]] = {
            "br": self._break, "cr": self._break, "fldChar": self._field, "instrText": self._instruction,
            "footnoteReference": self._reference, "endnoteReference": self._reference, "commentReference": self._comment,
            "lastRenderedPageBreak": self._page, "drawing": self._boxes, "pict": self._boxes, "object": self._boxes,
        }  # fmt: skip

    def read(self) -> None:
        """Read the text with its notes, then its running heads; pages as the program last laid them out, if it says so."""
        if next(self._package.main.iter(f"{self._names.w}lastRenderedPageBreak"), None) is not None:
            self.flow.page = 1
        self._blocks(self._package.main)
        for section in self._package.main.iter(f"{self._names.w}sectPr"):
            for reference in section.iterchildren(f"{self._names.w}headerReference", f"{self._names.w}footerReference"):
                relation = self._package.relations.get(_identifier(reference))
                root = None if relation is None or relation.outside else self._package.optional(relation.target)
                if root is not None and relation is not None:
                    self.flow.running(self._apart(root, relation.target))

    def _apart(self, holder: "Element", part: str = "") -> list[Piece]:
        """What a holder of blocks holds, apart from the text; part: the name of the part that it is in, if another."""
        outer, page = self._relations, self.flow.page
        if part:
            self._relations, self.flow.page = self._package.relations_of(part), None
        with self.flow.apart() as pieces:
            self._blocks(holder)
        self._relations = outer
        self.flow.page = page if part else self.flow.page
        return pieces

    def _blocks(self, holder: "Element") -> None:
        for child in holder:
            name = local(child) if is_element(child) else ""
            if name == "p":
                self._paragraph(child)
            elif name == "tbl":
                self.flow.table(self._rows.of(child, self._apart))
            elif name == "AlternateContent":
                self._blocks(_choice(child))
            elif name in _THROUGH:
                self._blocks(child)

    def _paragraph(self, element: "Element") -> None:
        properties = element.find(self._properties)
        style = self._names.value(properties, "pStyle")
        kind, level = self._kind(properties, style)
        paragraph = _Paragraph(Runs(kept=kind is BlockKind.CODE))
        self._inside(element, paragraph)
        if paragraph.runs:
            listed = self._listed(properties, style) if kind in {BlockKind.PARAGRAPH, BlockKind.HEADING} else None
            marker = self._numbering.marker(*listed) if listed else ""
            if listed and kind is BlockKind.PARAGRAPH:
                kind, level = BlockKind.LIST_ITEM, listed[1] + 1
            self.flow.add(paragraph.runs.piece(kind, level, marker))
            if not self.dated and self._styles.name(style).lower() == "date":
                self.dated = day(paragraph.runs.text)
        else:
            self.flow.turn(paragraph.runs.page_breaks)
        for box in paragraph.boxes:
            self._blocks(box)

    def _kind(self, properties: "Element | None", style: str | None) -> tuple[BlockKind, int]:
        outline = self._names.number(properties, "outlineLvl")
        if outline is not None and 0 <= outline < 9:
            return BlockKind.HEADING, min(6, outline + 1)
        return self._styles.kind(style)

    def _listed(self, properties: "Element | None", style: str | None) -> tuple[int, int] | None:
        """The list of a paragraph and its level from 0; 0 for a list takes a paragraph out of its style's."""
        number = self._names.number(properties, "numPr", "numId")
        level = self._names.number(properties, "numPr", "ilvl")
        if number is None:
            found = self._styles.numbering(style)
            return (found[0], level if level is not None else found[1]) if found else None
        return (number, max(0, min(level or 0, 8))) if number else None

    def _inside(self, holder: "Element", paragraph: _Paragraph) -> None:
        for child in holder:
            name = local(child) if is_element(child) else ""
            if name in self._inlines:
                self._inlines[name](child, paragraph)
            elif name in _THROUGH:
                self._inside(child, paragraph)

    def _run(self, element: "Element", paragraph: _Paragraph) -> None:
        properties = element.find(f"{self._names.w}rPr")
        on = self._styles.run_marks(properties)
        marks: list[Mark] = [(kind, "") for kind, is_on in on.items() if is_on]
        link = paragraph.link()
        if link:
            marks.append((StyleKind.LINK, link))
        if properties is not None and self._names.is_on(properties, "vanish"):
            self.flow.warnings["hidden-text"] = None
        for child in element:
            if is_element(child):
                self._piece(child, local(child), paragraph, marks)

    def _piece(self, child: "Element", name: str, paragraph: _Paragraph, marks: list[Mark]) -> None:
        """Add one of the things that a run is made of."""
        if name == "t":
            self._letters(child.text or "", paragraph, marks)
        elif name in _SIGNS:
            self._letters(_SIGNS[name], paragraph, marks)
        elif name == "sym":
            code = child.get(f"{self._names.w}char") or ""
            self._letters(symbol(int(code, 16)) if _is_hexadecimal(code) else "", paragraph, marks)
        elif name == "ruby":
            self._ruby(child, paragraph, marks)
        elif name == "AlternateContent":
            for inner in _choice(child):
                self._piece(inner, local(inner) if is_element(inner) else "", paragraph, marks)
        elif name in self._acts:
            self._acts[name](child, paragraph)

    def _break(self, _element: "Element", paragraph: _Paragraph) -> None:
        paragraph.runs.line_break()

    def _page(self, _element: "Element", paragraph: _Paragraph) -> None:
        if self.flow.page is not None:
            paragraph.runs.page_break()

    def _field(self, element: "Element", paragraph: _Paragraph) -> None:
        paragraph.fields.mark(element.get(f"{self._names.w}fldCharType") or "")

    def _instruction(self, element: "Element", paragraph: _Paragraph) -> None:
        paragraph.fields.tell(element.text or "")

    def _comment(self, _element: "Element", _paragraph: _Paragraph) -> None:
        self.flow.warnings["comments-left-out"] = None

    def _letters(self, text: str, paragraph: _Paragraph, marks: list[Mark]) -> None:
        if paragraph.fields.hides or not text:
            return
        anchor, kind = paragraph.awaited
        if anchor and text.strip():
            paragraph.awaited = "", ""
            paragraph.runs.refer(text.strip(), anchor)
            self._note(kind, anchor, text.strip())
        else:
            paragraph.runs.add(text, marks)

    def _reference(self, element: "Element", paragraph: _Paragraph) -> None:
        """A reference to a note: its number is drawn by the program, or a mark of the writer's own comes next."""
        kind = local(element).removesuffix("Reference")
        anchor = f"{kind} {element.get(f'{self._names.w}id') or ''}"
        if self._notes.find(kind, anchor.partition(" ")[2]) is None:
            return
        if element.get(f"{self._names.w}customMarkFollows") in {"1", "true", "on"}:
            paragraph.awaited = anchor, kind
            return
        label = self._notes.next_label(kind)
        paragraph.runs.refer(label, anchor)
        self._note(kind, anchor, label)

    def _note(self, kind: str, anchor: str, label: str) -> None:
        note = self._notes.find(kind, anchor.partition(" ")[2])
        if note is not None:
            self.flow.note(self._apart(note, self._notes.part_name(kind)), label, anchor)

    def _hyperlink(self, element: "Element", paragraph: _Paragraph) -> None:
        relation = self._relations.get(_identifier(element))
        style = style_of("a", relation.target) if relation is not None and relation.outside else None
        paragraph.links.append(style.target if style else "")
        self._inside(element, paragraph)
        paragraph.links.pop()

    def _simple_field(self, element: "Element", paragraph: _Paragraph) -> None:
        link = link_of(element.get(f"{self._names.w}instr") or "")
        if link:
            paragraph.links.append(link)
        self._inside(element, paragraph)
        if link:
            paragraph.links.pop()

    def _alternate(self, element: "Element", paragraph: _Paragraph) -> None:
        self._inside(_choice(element), paragraph)

    def _math(self, element: "Element", paragraph: _Paragraph) -> None:
        """A formula as a line of letters."""
        self._letters(formula(element), paragraph, [])

    def _ruby(self, element: "Element", paragraph: _Paragraph, marks: list[Mark]) -> None:
        """Letters with their reading above them: the reading comes after, in brackets (ECMA-376 part 1, 17.3.3.25)."""
        self._inside(element, paragraph)
        reading = "".join(part.text or "" for part in element.iterfind(f"{self._names.w}rt//{self._names.w}t"))
        self._letters(f"({reading})" if reading.strip() else "", paragraph, marks)

    def _boxes(self, element: "Element", paragraph: _Paragraph) -> None:
        """Text boxes stand after the paragraph at which they are fixed; what is drawn twice for older programs counts once."""
        for child in element:
            name = local(child) if is_element(child) else ""
            if name == "txbxContent":
                paragraph.boxes.append(child)
            elif name == "AlternateContent":
                self._boxes(_choice(child), paragraph)
            elif name:
                self._boxes(child, paragraph)


def _choice(element: "Element") -> "Element":
    """What newer programs show of a content that is given twice (ECMA-376 part 3), else what older ones do."""
    found = [child for child in element if is_element(child) and local(child) in {"Choice", "Fallback"}]
    return found[0] if found else element


def _identifier(element: "Element") -> str:
    """The identifier of the relation that an element names, in whichever namespace."""
    return next((str(value) for name, value in element.attrib.items() if str(name).endswith("}id")), "")


def _is_hexadecimal(code: str) -> bool:
    return 0 < len(code) <= 6 and all(sign in "0123456789abcdefABCDEF" for sign in code)
