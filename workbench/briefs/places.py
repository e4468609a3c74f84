"""Where a passage stands, in words: page, paragraph, cell; and what stands around it."""

import re
from itertools import pairwise
from typing import Any
from unicodedata import bidirectional

from workbench.briefs.parts import ContextRun
from workbench.model.document import OUT_OF_ORDER, Block, BlockKind, Document, Places
from workbench.model.span import Span

AROUND = 280
"""Characters shown before and after a passage, more or less: up to the nearest end of a sentence or word."""

_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{2})[.?!…][\"”’»)\]]*(\s+)(?=[\W\d]?[^\W\d_])")
"""An end that is no abbreviation such as ``U.S.``; the group is the space after it."""

GAP = 420
"""Characters between two pieces of a passage beyond which the middle is left out."""


def place_words(places: Places, spans: tuple[Span, ...], say: dict[str, Any]) -> str:
    """Return the place of a passage: ``p. 2, ¶ 7`` or ``table 1, row 2``; empty for a passage without pieces."""
    if not spans:
        return ""
    document, start = places.document, spans[0].start
    first, last = document.page_at(start), document.page_at(spans[-1].end - 1)
    parts: list[str] = []
    if first is not None:
        low, high = (document.page_label(page or first) for page in (first, last))
        parts.append(say["place_page"].format(n=low) if low == high else say["place_pages"].format(first=low, last=high))
    if document.blocks:
        parts.append(_block_words(places, document.blocks[document.block_index(start)], start, say))
    return ", ".join(part for part in parts if part)


def _block_words(places: Places, block: Block, start: int, say: dict[str, Any]) -> str:
    number = places.paragraph_at(start)
    paragraph = say["place_paragraph"].format(n=number) if number else ""
    if block.kind is BlockKind.TABLE_CELL:
        return str(say["place_cell"].format(table=(block.table or 0) + 1, row=(block.row or 0) + 1))
    if block.kind is BlockKind.FOOTNOTE:
        return str(say["place_note"].format(marker=block.marker)).strip()
    if block.kind is BlockKind.CUE:
        return block.marker
    if block.kind is BlockKind.LIST_ITEM:
        return ", ".join(part for part in (paragraph, say["place_list"]) if part)
    named = {BlockKind.HEADING: "place_heading", BlockKind.CAPTION: "place_caption", BlockKind.FURNITURE: "place_furniture"}
    return str(say[named[block.kind]]) if block.kind in named else paragraph


def context_runs(document: Document, spans: tuple[Span, ...], say: dict[str, Any]) -> tuple[ContextRun, ...]:
    """Return a passage within what stands around it, in the source's order.

    Notes and page heads that stand between are named, not printed; so is a page break, but within quoted words it is
    only a sign that is drawn, so that they can be copied in one piece.
    """
    if not spans:
        return ()
    low, high = _limits(document, spans)
    runs = _lead(document, spans, low, say)
    for start, end in pairwise(_cuts(document, spans, low, high)):
        if low < start and start in document.pages:
            inside = any(span.start < start < span.end for span in spans)
            runs.append(
                ContextRun(
                    say["page_break"].format(n=document.page_label(document.page_at(start) or 1)), "break" if inside else "mark"
                )
            )
        runs.extend(_stretch(document, spans, start, end, say))
    if high < _end_of_block(document, spans[-1].end):
        runs.append(ContextRun(" " + say["left_out"]))
    return _tidied(runs)


def _lead(document: Document, spans: tuple[Span, ...], low: int, say: dict[str, Any]) -> list[ContextRun]:
    cut = low > _block_of(document, spans[0].start).start if document.blocks else low > 0
    return [ContextRun(say["left_out"] + " ")] if cut else []


def _stretch(document: Document, spans: tuple[Span, ...], start: int, end: int, say: dict[str, Any]) -> list[ContextRun]:
    """Return what is shown of a stretch that is all of one kind."""
    if any(span.start <= start < span.end for span in spans):
        return [ContextRun(document.text[start:end], "quoted")]
    block = _block_of(document, start) if document.blocks else None
    if block is not None and block.kind in OUT_OF_ORDER and start < block.end and not _touches(block, spans):
        noted = block.kind is BlockKind.FOOTNOTE and start == block.start
        return [ContextRun(say["note_left_out"], "mark")] if noted else []
    if spans[0].start < start < spans[-1].end and end - start > GAP:
        return [ContextRun(" " + say["left_out"] + " ")]
    return _around(document, start, end)


def _around(document: Document, start: int, end: int) -> list[ContextRun]:
    """Return a stretch of the surroundings, cut where one block ends and another begins: a row, a heading, a paragraph."""
    runs: list[ContextRun] = []
    at = start
    first, last = document.block_index(start), document.block_index(end)
    for block, following in pairwise(document.blocks[first : last + 2]):
        parted = document.text[block.end : following.start] == "\n" and not following.continues
        if parted and start <= block.end < end and not {block.kind, following.kind} & OUT_OF_ORDER:
            runs += [ContextRun(document.text[at : block.end]), ContextRun("¶", "border")]
            at = following.start
    return [*runs, ContextRun(document.text[at:end])]


def _cuts(document: Document, spans: tuple[Span, ...], low: int, high: int) -> list[int]:
    """Return the offsets between which nothing changes: neither piece nor page nor a block out of the reading order."""
    cuts = {low, high, *(span.start for span in spans), *(span.end for span in spans), *document.pages}
    for block in document.blocks[document.block_index(low) : document.block_index(high) + 1]:
        if block.kind in OUT_OF_ORDER:
            cuts |= {block.start, block.end}
    return sorted(cut for cut in cuts if low <= cut <= high)


def _limits(document: Document, spans: tuple[Span, ...]) -> tuple[int, int]:
    """Return the stretch that is shown: the paragraph around, shortened at sentences; of a cell its whole row."""
    start, end = spans[0].start, spans[-1].end
    if not document.blocks:
        return _back(document.text, 0, start), _forth(document.text, end, len(document.text))
    first, last = _block_of(document, start), _block_of(document, end - 1)
    if first.kind is BlockKind.TABLE_CELL:
        row = [block for block in _near(document, start) if (block.table, block.row) == (first.table, first.row)]
        return min(row[0].start, start), max(row[-1].end, end)
    return _back(document.text, min(first.start, start), start), _forth(document.text, end, max(last.end, end))


def _near(document: Document, offset: int) -> tuple[Block, ...]:
    """Return the blocks around an offset, enough for any row of a table."""
    index = document.block_index(offset)
    return document.blocks[max(0, index - 200) : index + 200]


def _back(text: str, low: int, start: int) -> int:
    """Return where the context before an offset begins: the first sentence within reach, else a word."""
    reach = start - AROUND
    if reach <= low:
        return low
    sentence = next((found.end() for found in _SENTENCE_END.finditer(text, reach, start)), None)
    word = text.find(" ", reach, start) + 1
    return sentence or word or reach


def _forth(text: str, end: int, high: int) -> int:
    """Return where the context after an offset ends: the last sentence within reach, else a word."""
    reach = end + AROUND
    if high <= reach:
        return high
    sentences = [found.start(1) for found in _SENTENCE_END.finditer(text, end, reach)]
    word = text.rfind(" ", end, reach)
    return sentences[-1] if sentences else word if word > 0 else reach


def _block_of(document: Document, offset: int) -> Block:
    return document.blocks[document.block_index(offset)]


def _end_of_block(document: Document, end: int) -> int:
    if not document.blocks:
        return len(document.text)
    block = _block_of(document, end - 1)
    return end if block.kind is BlockKind.TABLE_CELL else block.end


def _touches(block: Block, spans: tuple[Span, ...]) -> bool:
    return any(span.start < block.end and block.start < span.end for span in spans)


def _tidied(runs: list[ContextRun]) -> tuple[ContextRun, ...]:
    """Join neighbours of a kind; line breaks of the surroundings become spaces, borders of cells bars."""
    done: list[ContextRun] = []
    for run in runs:
        text = run.text.replace("\n", " ").replace("\t", " | ") if run.kind == "around" else run.text
        if done and done[-1].kind == run.kind == "around":
            done[-1] = ContextRun(done[-1].text + text)
        elif text:
            done.append(ContextRun(text, run.kind))
    return tuple(done)


def right_to_left(text: str) -> bool:
    """Tell whether a text's first strong letter runs from right to left (UAX 9, rule P2)."""
    kinds = (bidirectional(letter) for letter in text)
    return next((kind != "L" for kind in kinds if kind in {"L", "R", "AL"}), False)
