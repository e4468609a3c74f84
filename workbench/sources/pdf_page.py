"""A page of a PDF as it is read: its lines, what lies upon them, and what can't be seen of it."""

from dataclasses import dataclass
from typing import Any

from workbench.sources.pdf_annotations import Marked, read_annotations
from workbench.sources.pdf_hidden import hide_unseen
from workbench.sources.pdf_letters import Letters
from workbench.sources.pdf_lines import Line, lines_of
from workbench.sources.pdf_rules import Rule, read_rules


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in pdfium's order; number from 1; width and height in points; characters: how many pdfium found.

    hidden: whether there are letters that can't be seen on it; marked: what somebody marked on it.
    rules: the lines drawn on it, along which tables lie; none for a page whose text is turned.
    unknown: how many of its letters nobody names, so that they stand as U+FFFD.
    """

    number: int
    lines: list[Line]
    width: float
    height: float
    characters: int
    hidden: bool = False
    marked: tuple[Marked, ...] = ()
    rules: tuple[Rule, ...] = ()
    unknown: int = 0


def read_page(document: Any, number: int) -> Page:
    """Return the lines of a page (from 1) of an open pypdfium2 document."""
    page = document[number - 1]
    width, height = page.get_size()
    textpage = page.get_textpage()
    try:
        letters = Letters(textpage.raw, width, height)
        lines = lines_of(letters.words(), number, letters.right_to_left)
        hidden = hide_unseen(page, textpage.raw, lines)
        rules = tuple(read_rules(page)) if letters.is_upright else ()
        laid = read_annotations(page, textpage.raw, number)
        return Page(number, [*lines, *laid.lines], width, height, letters.count, hidden, laid.marked, rules, letters.unknown)
    finally:
        textpage.close()
        page.close()
