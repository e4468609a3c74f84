"""Words, sentences, paragraphs, cells: the units in which an analyst selects."""

import re
import unicodedata
from bisect import bisect_right

from workbench.model.document import OUT_OF_ORDER, Block, BlockKind, Document
from workbench.model.sentences import sentences
from workbench.model.span import Span

_APOSTROPHES = frozenset("'’ʼ‘")
_JOINERS = frozenset("\u200d\ufe0f\u200c\u2060")
_TERMINATED = re.compile(r"[.!?…:;。！？؟۔।][\"'’”»)\]」』]*[¹²³⁰-⁹\d]*\s*$")
_SPACELESS = re.compile(
    "[\u0e01-\u0eff\u0f40-\u0fbc\u1000-\u109f\u1780-\u17d3\u3005\u3041-\u309f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Scripts written without spaces (Thai, Lao, Tibetan, Burmese, Khmer, kana, Han): there each letter is taken by itself."""
LONGEST_WORD = 400
"""Code points to either side within which a word's limits are sought: of what goes on for longer a part is taken."""
MISSED = 2
_FAR = 4000
"""Code points a sentence is sought within, at each side."""


def is_word_character(text: str, at: int) -> bool:
    """Tell whether the character stands in a word: letters, digits, marks, the apostrophe of "isn't", the hyphen of "S-300"."""
    character = text[at]
    if character.isalnum() or character == "_" or character in _JOINERS or unicodedata.category(character)[0] == "M":
        return True
    if 0 < at < len(text) - 1 and text[at - 1].isalnum():
        after = text[at + 1]
        return (character in _APOSTROPHES and after.isalpha()) or (character in "-‑.," and after.isdigit() and _joins(text, at))
    return False


def _joins(text: str, at: int) -> bool:
    """Tell whether a hyphen, point or comma before a digit belongs to one word: "S-300", "1.5", not "Relations-1"."""
    return text[at] in "-‑" or text[at - 1].isdigit()


def word_at(text: str, offset: int, low: int, high: int) -> tuple[int, int]:
    """Return start and end of the word that holds the character at offset, else of that character alone, within low to high."""
    if not low <= offset < high:
        return offset, offset
    if not is_word_character(text, offset):
        end = offset + 1
        while end < high and (text[end] in _JOINERS or text[end - 1] == "\u200d" or "\U0001f3fb" <= text[end] <= "\U0001f3ff"):
            end += 1
        return offset, end
    start, end = offset, offset + 1
    while start > low and _goes_with_before(text[start]):
        start -= 1
    if _SPACELESS.match(text, start):
        while end < high and _goes_with_before(text[end]):
            end += 1
        return start, end
    low, high = max(low, offset - LONGEST_WORD), min(high, offset + LONGEST_WORD)
    while start > low and is_word_character(text, start - 1) and not _SPACELESS.match(text, start - 1):
        start -= 1
    while end < high and is_word_character(text, end) and not _SPACELESS.match(text, end):
        end += 1
    return start, end


def _goes_with_before(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character)[0] == "M"


class Units:
    """The units of one document around an offset; each returns start and end in code points, None where there is none."""

    def __init__(self, document: Document) -> None:
        """Keep the document."""
        self._document = document

    def block(self, offset: int) -> Block | None:
        """Return the block that holds the offset."""
        blocks = self._document.blocks
        return blocks[self._document.block_index(offset)] if blocks else None

    def word(self, offset: int) -> tuple[int, int]:
        """Return the word at the offset, or the one just before it."""
        block = self.block(offset)
        if block is None:
            return offset, offset
        text = self._document.text
        at = offset
        if not (at < block.end and is_word_character(text, at)) and at > block.start and is_word_character(text, at - 1):
            at -= 1
        return word_at(text, min(at, max(block.start, block.end - 1)), block.start, block.end)

    def chain(self, offset: int) -> tuple[Block, ...]:
        """Return the blocks of the sentence's paragraph: several where notes or a page's furniture cut it in two."""
        document = self._document
        if not document.blocks:
            return ()
        at = document.block_index(offset)
        block = document.blocks[at]
        if block.kind is not BlockKind.PARAGRAPH:
            return (block,)
        first, last = at, at
        while (before := self._goes_on(first, -1)) is not None:
            first = before
        while (after := self._goes_on(last, 1)) is not None:
            last = after
        return tuple(b for b in document.blocks[first : last + 1] if b.kind not in OUT_OF_ORDER)

    def _goes_on(self, at: int, step: int) -> int | None:
        """Return the paragraph with which this one hangs together across notes and furniture, None for none."""
        blocks, text = self._document.blocks, self._document.text
        other = at + step
        while 0 <= other < len(blocks) and blocks[other].kind in OUT_OF_ORDER:
            other += step
        if abs(other - at) < 2 or not 0 <= other < len(blocks) or blocks[other].kind is not BlockKind.PARAGRAPH:
            return None
        earlier = blocks[min(at, other)]
        return None if _TERMINATED.search(text, max(earlier.start, earlier.end - 20), earlier.end) else other

    def sentence(self, offset: int) -> tuple[int, int] | None:
        """Return the sentence at the offset, whole also where a note or page end stands within it."""
        pieces = [
            (max(block.start, offset - _FAR), min(block.end, offset + _FAR))
            for block in self.chain(offset)
            if block.end > block.start
        ]
        pieces = [(start, end) for start, end in pieces if start < end]
        if not pieces:
            return None
        text, document_text, places = "", self._document.text, []
        for start, end in pieces:
            places.append((len(text), start))
            text += document_text[start:end] + " "
        starts = [place for place, _ in places]

        def to_document(place: int) -> int:
            piece = bisect_right(starts, place) - 1
            return places[piece][1] + place - places[piece][0]

        found = None
        for start, end in sentences(text):
            if found is None or to_document(start) <= offset:
                found = to_document(start), to_document(end - 1) + 1
        return found

    def paragraph(self, offset: int) -> tuple[int, int] | None:
        """Return the paragraph at the offset, whole also where a note or page end stands within it; a cell in a table."""
        blocks = [block for block in self.chain(offset) if block.end > block.start]
        return (blocks[0].start, blocks[-1].end) if blocks else None

    def table_row(self, offset: int) -> tuple[int, int] | None:
        """Return the row of the table's cell at the offset; None outside of tables."""
        block = self.block(offset)
        if block is None or block.kind is not BlockKind.TABLE_CELL:
            return None
        blocks, at = self._document.blocks, self._document.block_index(offset)
        first = last = at
        while first > 0 and _same_row(blocks[first - 1], block):
            first -= 1
        while last + 1 < len(blocks) and _same_row(blocks[last + 1], block):
            last += 1
        return blocks[first].start, blocks[last].end

    def next_sentence(self, end: int) -> tuple[int, int] | None:
        """Return the sentence after an offset in the reading order, None at the end."""
        at = self._next_place(end)
        return None if at is None else self.sentence(at)

    def next_paragraph(self, end: int) -> tuple[int, int] | None:
        """Return the paragraph or cell after an offset in the reading order, None at the end."""
        blocks = self._document.blocks
        for block in blocks[self._document.block_index(end) :] if blocks else ():
            if block.start >= end and block.end > block.start and block.kind not in OUT_OF_ORDER:
                return self.paragraph(block.start)
        return None

    def _next_place(self, end: int) -> int | None:
        blocks, text = self._document.blocks, self._document.text
        for block in blocks[self._document.block_index(max(0, end - 1)) :] if blocks else ():
            if block.kind in OUT_OF_ORDER and block.start >= end:
                continue
            for at in range(max(end, block.start), block.end):
                if not text[at].isspace():
                    return at
        return None

    def snapped(self, anchor: int, to: int) -> Span | None:
        """Return the stretch from anchor to another offset, both ends widened to whole words.

        Within one word characters are taken, unless only a letter or two are missing: then the hand meant the word.
        """
        first, second = self.word_inside(anchor), self.word_inside(to)
        if first is not None and first[0] <= to <= first[1]:
            nearly = first[1] - first[0] - abs(to - anchor) <= MISSED and first[1] - first[0] > 2 * MISSED
            start, end = first if nearly else (min(anchor, to), max(anchor, to))
            return Span(start, end) if start < end else None
        if to >= anchor:
            start, end = first[0] if first else anchor, second[1] if second else to
        else:
            start, end = second[0] if second else to, first[1] if first else anchor
        return Span(start, end) if start < end else None

    def word_inside(self, offset: int) -> tuple[int, int] | None:
        """Return the word that an offset stands within, not at an end of; None if there is none."""
        block, text = self.block(offset), self._document.text
        if block is None or not block.start < offset < block.end:
            return None
        if not (is_word_character(text, offset) and is_word_character(text, offset - 1)):
            return None
        return word_at(text, offset, block.start, block.end)


def _same_row(one: Block, other: Block) -> bool:
    return one.kind is BlockKind.TABLE_CELL and (one.table, one.row) == (other.table, other.row)
