"""The outline of a document: its headings as nested sections."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.model.document import BlockKind, Document

LONGEST = 300
"""Letters of a heading that an outline shows; what is longer was hardly meant as one."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it, up to the next heading of its level or above: start up to end, in code points.

    level: the heading's own, 1 to 6; depth: how deep it lies in this document, from 0, levels left out counting as none;
    parent: the number of the section around it, -1 for none; page: from 1, None without pages.
    """

    title: str
    level: int
    depth: int
    parent: int
    start: int
    end: int
    page: int | None


def outline(document: Document) -> tuple[Section, ...]:
    """Return the sections of a document in the order of the text; empty headings are none."""
    sections: list[Section] = []
    around: list[int] = []
    for block in document.blocks:
        if block.kind is not BlockKind.HEADING or block.continues:
            continue
        title = " ".join(document.block_text(block)[: 2 * LONGEST].split())[:LONGEST]
        if not title:
            continue
        while around and sections[around[-1]].level >= block.level:
            _close(sections, around.pop(), block.start)
        parent = around[-1] if around else -1
        around.append(len(sections))
        page = block.page if block.page is not None else document.page_at(block.start)
        sections.append(Section(title, block.level, len(around) - 1, parent, block.start, len(document.text), page))
    return tuple(sections)


def _close(sections: list[Section], number: int, end: int) -> None:
    sections[number] = replace(sections[number], end=end)


def section_at(sections: Sequence[Section], offset: int) -> int:
    """Return the number of the innermost section that holds a code point, -1 before the first heading."""
    return bisect_right(sections, offset, key=lambda section: section.start) - 1


def counted(sections: Sequence[Section], starts: Sequence[int]) -> tuple[int, ...]:
    """Return how many of the starts, code points in order, lie in each section, those below it included."""
    return tuple(bisect_right(starts, section.end - 1) - bisect_right(starts, section.start - 1) for section in sections)
