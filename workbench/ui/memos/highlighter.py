"""Drawing Markdown as what it means while it is typed: every letter stays, marks step back."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from workbench.memos.markdown import Kind, Line, Stretch, Style, inspect, links_of
from workbench.ui.theme.tokens import Tokens

HEADINGS = (1.5, 1.3, 1.15, 1.0, 1.0, 1.0)
"""How much larger than the text the headings of each level are."""


class MemoHighlighter(QSyntaxHighlighter):
    """Formats the lines of a memo. told: what became of each line that was looked at since take_told()."""

    def __init__(self, document: QTextDocument, tokens: Tokens, size: int) -> None:
        """size: of the text, in pixels."""
        super().__init__(document)
        self._told: dict[int, Line] = {}
        self._links: Mapping[str, bool] = {}
        self._make(tokens, size)

    def set_looks(self, tokens: Tokens, size: int) -> None:
        """Wear other looks."""
        self._make(tokens, size)
        self.rehighlight()

    def set_links(self, links: Mapping[str, bool]) -> None:
        """Say which links lead somewhere; only lines that hold one of another state are drawn anew."""
        changed = {words for words in {*links, *self._links} if links.get(words) != self._links.get(words)}
        self._links = dict(links)
        block = self.document().begin() if changed else None
        while block is not None and block.isValid():
            text = block.text()
            if "[[" in text and any(words in " ".join(text.split()) for words in changed):
                self.rehighlightBlock(block)
            block = block.next()

    def take_told(self) -> dict[int, Line]:
        """Return what the lines looked at since the last time are, by number, and forget them."""
        told, self._told = self._told, {}
        return told

    def _make(self, tokens: Tokens, size: int) -> None:
        self._size, self._tokens = size, tokens
        mono = tokens.type["mono_family"][:-1]
        self._formats = {style: QTextCharFormat() for style in Style}
        formats = self._formats
        formats[Style.STRONG].setFontWeight(QFont.Weight.DemiBold)
        formats[Style.EMPHASIS].setFontItalic(True)
        formats[Style.STRUCK].setFontStrikeOut(True)
        formats[Style.STRUCK].setForeground(tokens.colour("text2"))
        formats[Style.CODE].setFontFamilies(mono)
        formats[Style.CODE].setBackground(tokens.colour("hover"))
        for style in (Style.LINK, Style.ADDRESS):
            formats[style].setForeground(tokens.colour("accent"))
        formats[Style.MARK].setForeground(tokens.colour("text3"))
        self._fenced = QTextCharFormat()
        self._fenced.setFontFamilies(mono)  # the block has the ground
        self._broken = QTextCharFormat()
        self._broken.setForeground(tokens.colour("danger"))
        self._broken.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        self._broken.setUnderlineColor(tokens.colour("danger"))

    # --- lines

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        """Format a line; the state of a block is the fence in which it ends."""
        line = inspect(text, _fence(self.previousBlockState()))
        self.setCurrentBlockState(_state(line.fence))
        self._told[self.currentBlock().blockNumber()] = line
        units, base = Units(text), self._base(line)
        links = {link.end: link.words for link in links_of(text, line)}
        for start, end, over in _runs(line, len(text)):
            if base is None and not over:
                continue
            made = QTextCharFormat(base) if base is not None else QTextCharFormat()
            for stretch in over:
                made.merge(self._format(stretch, line, links))
            self.setFormat(units.at(start), units.at(end) - units.at(start), made)

    def _base(self, line: Line) -> QTextCharFormat | None:
        """Return how the whole of a line is drawn, None for a plain one."""
        made = QTextCharFormat()
        if line.kind is Kind.HEADING:
            made.setFontWeight(QFont.Weight.DemiBold)
            made.setProperty(QTextCharFormat.Property.FontPixelSize, round(self._size * HEADINGS[line.level - 1]))
        elif line.kind is Kind.QUOTE or (line.kind is Kind.TASK and line.is_done):
            made.setForeground(self._tokens.colour("text2"))
            made.setFontStrikeOut(line.kind is Kind.TASK)
        else:
            return None
        return made

    def _format(self, stretch: Stretch, line: Line, links: Mapping[int, str]) -> QTextCharFormat:
        style = stretch.style
        if style is Style.LINK and self._links.get(links.get(stretch.end + 2, "")) is False:
            return self._broken
        return self._fenced if style is Style.CODE and line.kind is Kind.CODE else self._formats[style]


def _runs(line: Line, length: int) -> Iterator[tuple[int, int, list[Stretch]]]:
    """Yield a line's pieces within which nothing changes, each with the stretches over it, marks last."""
    starting: defaultdict[int, list[Stretch]] = defaultdict(list)
    for stretch in line.stretches:
        starting[stretch.start].append(stretch)
    cuts = sorted({0, length, *starting, *(stretch.end for stretch in line.stretches)})
    over: list[Stretch] = []
    for start, end in pairwise(cuts):
        over = [stretch for stretch in over if stretch.end > start] + starting[start]
        over.sort(key=lambda stretch: stretch.style is Style.MARK)
        yield start, end, over


def _state(fence: str) -> int:
    """Return a fence as a block's state: 0 none, else its length, even for backticks."""
    return len(fence) * 2 + (fence[0] == "~") if fence else 0


def _fence(state: int) -> str:
    return ("~" if state % 2 else "`") * (state // 2) if state > 0 else ""


def fence_before(block: QTextBlock) -> str:
    """Return the fence within which a block begins, empty outside of code."""
    return _fence(block.previous().userState()) if block.previous().isValid() else ""


class Units:
    """Code points of a line as the UTF-16 units in which Qt counts."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._plain = text.isascii() or max(text, default="") <= "\uffff"

    def at(self, offset: int) -> int:
        """Return the unit at a code point."""
        return offset if self._plain else len(self._text[:offset].encode("utf-16-le", "surrogatepass")) // 2
