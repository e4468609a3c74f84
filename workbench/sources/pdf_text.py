"""The text of a block of a PDF, with the run of pdfium's characters that each part of it comes from."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from workbench.model.document import Area, BlockKind, PageRun, Style, StyleKind
from workbench.sources.paragraphs import keeps_hyphen
from workbench.sources.pdf_lines import HYPHEN, Line, Word
from workbench.sources.pieces import Piece

_AT_ONCE = 200
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
    inner = (text[: text.rfind(" ")] if text.endswith(("-", HYPHEN)) else text for text in texts)
    while some := list(islice(inner, _AT_ONCE)):
        known.update(map(str.lower, _TOKEN.findall("\n".join(some))))
    return frozenset(known)


def to_piece(kind: BlockKind, lines: Sequence[LineText], known: frozenset[str], between: str = " ") -> Piece:
    """Join lines to a block: words broken at a line's end are made whole, other lines joined by ``between``."""
    builder = _Builder()
    for part in lines:
        builder.line(part, known, between)
    return Piece(kind, builder.text, builder.styles(), page=lines[0].line.page, runs=builder.runs, areas=builder.areas)


class _Builder:
    """Gathers words; a run is kept as a list [offset, length, page, first] until the end, since most are made longer."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._runs: list[list[int]] = []
        self._bold: list[tuple[int, int]] = []
        self._raised: list[tuple[int, int]] = []
        self._hidden: list[tuple[int, int]] = []
        self._letters = 0
        self.areas: list[Area] = []

    @property
    def text(self) -> str:
        return "".join(self._parts)

    @property
    def runs(self) -> list[PageRun]:
        return [PageRun(*run) for run in self._runs if run[1] > 0]

    def line(self, part: LineText, known: frozenset[str], between: str) -> None:
        """Add a line, its break undone."""
        first = part.line.stretch() if not part.words and not part.characters else -1
        if first >= 0:
            page = part.line.page
            if self._length:
                self._end_line(part.line.words[0], known, between, page)
            text = part.line.text
            self._run(self._length, len(text), page, first)
            self._parts.append(text)
            self._length += len(text)
            self._letters += len(text)
            return
        words = part.line.words[part.words :] if part.words else part.line.words
        page, last = part.line.page, None
        for word in words:
            if last is None:
                if self._length:
                    self._end_line(word, known, between, page)
                self._word(word, part.characters, page)
            else:
                if word.spaced or word.x0 - last.x1 >= 0.15 * word.size:
                    self._space(" ", page)
                self._word(word, 0, page)
            last = word

    def _end_line(self, word: Word, known: frozenset[str], between: str, page: int) -> None:
        last = self._parts[-1] if self._parts else ""
        broken = last.endswith((HYPHEN, "-", "\u2010")) and len(last) > 1 and word.text[:1].isalnum()
        if not broken or not (last.endswith(HYPHEN) or last[-2].isalnum()):
            self._space(between, page)
        elif keeps_hyphen(last[last.rfind(" ") + 1 : -1], word.text, known):
            self._parts[-1] = last.replace(HYPHEN, "-")
        else:
            self._parts[-1] = last[:-1]
            self._length -= 1
            self._runs[-1][1] -= 1

    def _word(self, word: Word, skipped: int, page: int) -> None:
        text, index = word.text, word.index
        if skipped:
            text, index = text[skipped:], index[skipped:]
            if not text:
                return
        start = self._length - skipped
        for first, last in word.raised:
            if last > skipped:
                self._mark(self._raised, start + max(first, skipped), start + last, 0)
        if word.bold:
            self._mark(self._bold, self._length, self._length + len(text), 1)
        if word.hidden:
            self._mark(self._hidden, self._length, self._length + len(text), 1)
        self._letters += len(text)
        if word.area is not None:
            self._runs.append([self._length, len(text), page, -1])
            self.areas.append(Area(self._length, len(text), page, *word.area))
        elif isinstance(index, range):
            self._run(self._length, len(text), page, index[0])
        else:
            for place, first in enumerate(index):
                self._run(self._length + place, 1, page, first)
        self._parts.append(text)
        self._length += len(text)

    def _mark(self, stretches: list[tuple[int, int]], start: int, end: int, gap: int) -> None:
        if stretches and start - stretches[-1][1] <= gap:
            stretches[-1] = (stretches[-1][0], end)
        else:
            stretches.append((start, end))

    def _space(self, text: str, page: int) -> None:
        if text:
            self._runs.append([self._length, len(text), page, -1])
            self._parts.append(text)
            self._length += len(text)

    def _run(self, offset: int, length: int, page: int, first: int) -> None:
        """Add a run; a single space between words that pdfium has too is joined with its neighbours."""
        runs = self._runs
        if runs and runs[-1][3] == -1 and runs[-1][1] == 1 and len(runs) > 1:
            last = runs[-2]
            if last[3] + last[1] + 1 == first and last[2] == page and last[3] >= 0:
                runs.pop()
                last[1] += 1 + length
                return
        if runs and runs[-1][3] >= 0 and runs[-1][3] + runs[-1][1] == first and runs[-1][2] == page:
            runs[-1][1] += length
            return
        runs.append([offset, length, page, first])

    def styles(self) -> list[Style]:
        """Return the letters that are raised or hidden, and the bold ones unless all are."""
        bold = sum(end - start for start, end in self._bold)
        shown = self._bold if bold < 0.95 * self._letters else []
        found = [Style(StyleKind.BOLD, start, end) for start, end in shown]
        found += [Style(StyleKind.SUPERSCRIPT, start, end) for start, end in self._raised if start < end]
        found += [Style(StyleKind.HIDDEN, start, end) for start, end in self._hidden]
        return sorted(found, key=lambda style: style.start)
