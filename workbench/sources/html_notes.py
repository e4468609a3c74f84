"""Footnotes in HTML: which elements are notes, what refers to them, and the links back."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HOLDERS = frozenset({"li", "p", "div", "aside", "dd", "section"})
_ARROWS = frozenset("↩↑^⤴⏎↵")
_LABEL = re.compile(r"[\[(]?\s*([0-9]{1,4}|[a-z]{1,3}|[ivxlc]{1,6}|[*†‡§¶]{1,3})\s*[\])]?\Z", re.IGNORECASE)
_BACK_CLASS = re.compile(r"\bfootnote-?(?:back|backref|backlink)\b|\breversefootnote\b")


class Notes:
    """The notes of one page: a note is a block whose id a short raised link names."""

    def __init__(self) -> None:
        self._labels: dict[str, str] = {}
        self._inside: set[int] = set()

    @classmethod
    def of(cls, root: "Element") -> "Notes":
        """Find the references of a page, and the notes that really are there."""
        notes = cls()
        blocks = {element.get("id"): element for element in root.iter(*_HOLDERS) if element.get("id")}
        links = [(link, (link.get("href") or "")[1:], _reference_label(link)) for link in root.iter("a")]
        _lift(root, {target for _, target, label in links if label and target not in blocks}, blocks)
        for link, target, label in links:
            if label and target in blocks and not _holds(blocks[target], link):
                notes._labels.setdefault(target, label)
        return notes

    def is_note(self, element: "Element") -> bool:
        """Tell whether the element is a note that is not being read already."""
        return (element.get("id") or "") in self._labels and element.tag in _HOLDERS and id(element) not in self._inside

    def enter(self, element: "Element") -> None:
        """Begin to read a note's inside."""
        self._inside.add(id(element))

    def leave(self, element: "Element") -> None:
        """End reading a note's inside."""
        self._inside.discard(id(element))

    def label_of(self, element: "Element") -> str:
        """Return the label of a reference to a note (``1``), empty for any other element."""
        return _reference_label(_link(element)) if self.target_of(element) else ""  # type: ignore[arg-type]

    def target_of(self, element: "Element") -> str:
        """Return the id of the note to which an element refers, empty if it refers to none."""
        link = _link(element)
        target = "" if link is None else (link.get("href") or "")[1:]
        return "" if target not in self._labels or (element.tag == "sup" and len(element) > 1) else target

    def is_way_back(self, element: "Element") -> bool:
        """Tell whether the element is a link from a note to where it is referred to."""
        if element.tag != "a" or not (element.get("href") or "").startswith("#"):
            return False
        if element.get("role") == "doc-backlink" or _BACK_CLASS.search(element.get("class") or ""):
            return True
        text = "".join(str(part) for part in element.itertext()).strip().strip("\ufe0e\ufe0f")
        return bool(text) and set(text) <= _ARROWS

    def marker_of(self, element: "Element", text: str) -> tuple[str, int]:
        """Return a note's marker, and how many of its characters repeat it at the beginning."""
        label = self._labels[element.get("id") or ""]
        repeated = re.match(rf"\s*[\[(]?{re.escape(label)}[\])]?[.:]?\s+", text)
        return label, repeated.end() if repeated else 0


def _lift(root: "Element", wanted: set[str], blocks: "dict[str | None, Element]") -> None:
    """Give identifiers that stand on the first letters of a block (as older books have them) to the block itself."""
    for element in root.iter("a", "span", "sup", "b", "i") if wanted else ():
        name = element.get("id") or element.get("name") or ""
        holder = next((above for above in element.iterancestors() if above.tag in _HOLDERS), None) if name in wanted else None
        if holder is not None and not holder.get("id") and _begins(holder, element):
            holder.set("id", name)
            blocks[name] = holder


def _begins(holder: "Element", element: "Element") -> bool:
    """Tell whether no letter of the holder stands before the element."""
    for part in holder.iter():
        before = part.getprevious() if part is not holder else None
        if before is not None and (before.tail or "").strip():
            return False
        if part is element:
            return True
        if (part.text or "").strip():
            return False
    return False


def _link(element: "Element") -> "Element | None":
    """The link that an element is, or that it raises."""
    return element if element.tag == "a" else next(element.iter("a"), None) if element.tag == "sup" else None


def _reference_label(link: "Element") -> str:
    """The short label of a raised link within the page, without its brackets; empty if the link is none."""
    if not (link.get("href") or "").startswith("#"):
        return ""
    raised = any(above.tag == "sup" for above in list(link.iterancestors())[:2]) or link.find(".//sup") is not None
    if not raised and link.get("role") != "doc-noteref" and "footnote-ref" not in (link.get("class") or ""):
        return ""
    match = _LABEL.match("".join(str(part) for part in link.itertext()).strip())
    return match.group(1) if match else ""


def _holds(block: "Element", link: "Element") -> bool:
    return any(above is block for above in link.iterancestors())
