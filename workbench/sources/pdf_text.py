"""The text of a block of a PDF, with the run of pdfium's characters that each part of it comes from."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.model.document import BlockKind, PageRun, Style, StyleKind
from workbench.sources.paragraphs import keeps_hyphen
from workbench.sources.pdf_letters import HYPHEN, Line, Word
from workbench.sources.pieces import Piece

_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class LineText:
    """A line without its first words, and without the first characters of the word then first (a marker)."""

    line: Line
    words: int = 0
    characters: int = 0


def known_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the words, in lower case, that stand whole within lines: they tell whether a word owns its hyphen."""
    known: set[str] = set()
    for text in texts:
        inner = text[: text.rfind(" ")] if text.endswith(("-", HYPHEN)) else text
        known.update(token.lower() for token in _TOKEN.findall(inner))
    return frozenset(known)


def to_piece(kind: BlockKind, lines: Sequence[LineText], known: frozenset[str], between: str = " ") -> Piece:
    """Join lines to a block: words broken at a line's end are made whole, other lines joined by ``between``."""
    builder = _Builder()
    for part in lines:
        builder.line(part, known, between)
    return Piece(kind, builder.text, builder.styles(), page=lines[0].line.page, runs=builder.runs)


class _Builder:
    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self.runs: list[PageRun] = []
        self._bold: list[tuple[int, int]] = []
        self._raised: list[tuple[int, int]] = []
        self._letters = 0

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def line(self, part: LineText, known: frozenset[str], between: str) -> None:
        """Add a line, its break undone."""
        words = part.line.words[part.words :]
        for place, word in enumerate(words):
            if place or not self._length:
                glued = place > 0 and not word.spaced and word.x0 - words[place - 1].x1 < 0.15 * word.size
                if place and not glued:
                    self._put(" ", None, part.line.page)
            else:
                self._end_line(word, known, between, part.line.page)
            self._word(word, part.characters if place == 0 else 0, part.line.page)

    def _end_line(self, word: Word, known: frozenset[str], between: str, page: int) -> None:
        last = self._parts[-1] if self._parts else ""
        if not last.endswith((HYPHEN, "-", "\u2010")) or len(last) < 2 or not word.text[:1].isalnum():
            self._put(between, None, page)
        elif last.endswith(HYPHEN) or last[-2].isalnum():
            left = last[:-1]
            if not keeps_hyphen(left, word.text, known):
                self._drop_last()
        else:
            self._put(between, None, page)

    def _drop_last(self) -> None:
        self._parts[-1] = self._parts[-1][:-1]
        self._length -= 1
        run = self.runs.pop()
        if run.length > 1:
            self.runs.append(PageRun(run.offset, run.length - 1, run.page, run.first))

    def _word(self, word: Word, skipped: int, page: int) -> None:
        start = self._length - skipped
        text, index = word.text[skipped:], word.index[skipped:]
        if not text:
            return
        for first, last in word.raised:
            if last > skipped:
                self._mark(self._raised, start + max(first, skipped), start + last, 0)
        if word.bold:
            self._mark(self._bold, self._length, self._length + len(text), 1)
        self._letters += len(text)
        self._put(text, index, page)

    def _mark(self, stretches: list[tuple[int, int]], start: int, end: int, gap: int) -> None:
        if stretches and start - stretches[-1][1] <= gap:
            stretches[-1] = (stretches[-1][0], end)
        else:
            stretches.append((start, end))

    def _put(self, text: str, index: Sequence[int] | None, page: int) -> None:
        if index is None:
            self.runs.append(PageRun(self._length, len(text), page, -1))
        elif isinstance(index, range):
            self._run(self._length, len(text), page, index[0])
        else:
            for place, first in enumerate(index):
                self._run(self._length + place, 1, page, first)
        self._parts.append(text)
        self._length += len(text)

    def _run(self, offset: int, length: int, page: int, first: int) -> None:
        """Add a run; a single space between words that pdfium has too is joined with its neighbours."""
        runs = self.runs
        spaced = len(runs) > 1 and runs[-1].first < 0 and runs[-1].length == 1 and runs[-2].page == page
        if spaced and runs[-2].first >= 0 and runs[-2].first + runs[-2].length + 1 == first:
            last = runs[-2]
            runs[-2:] = [PageRun(last.offset, last.length + 1 + length, page, last.first)]
            return
        if runs and runs[-1].page == page and runs[-1].first >= 0 and runs[-1].first + runs[-1].length == first:
            last = runs[-1]
            runs[-1] = PageRun(last.offset, last.length + length, page, last.first)
            return
        runs.append(PageRun(offset, length, page, first))

    def styles(self) -> list[Style]:
        """Return the raised letters, and the bold ones unless all are."""
        bold = sum(end - start for start, end in self._bold)
        shown = self._bold if bold < 0.95 * self._letters else []
        found = [Style(StyleKind.BOLD, start, end) for start, end in shown]
        found += [Style(StyleKind.SUPERSCRIPT, start, end) for start, end in self._raised if start < end]
        return sorted(found, key=lambda style: style.start)
