"""A page's tokens into a QTextDocument, with looks of our own: no HTML, so nothing wears Qt's plain looks."""

from collections.abc import Callable
from dataclasses import dataclass

from markdown_it.token import Token
from PySide6.QtGui import QTextCharFormat, QTextList, QTextListFormat

from workbench.ui.help.listed import write_list
from workbench.ui.help.listing import Listing, readable
from workbench.ui.help.style import Style
from workbench.ui.help.writing import Writer
from workbench.ui.words import tr

Picture = Callable[[str], tuple[float, float] | None]
"""Gives the size in px at which a picture is shown where there is room; None: there is no such picture."""


@dataclass
class _Within:
    """What surrounds the next block."""

    box: int = 0
    is_first: bool = False


class Composer:
    """Writes a page's tokens by a writer."""

    def __init__(self, writer: Writer, listing: Listing, picture: Picture) -> None:
        self.writer, self.style, self.listing, self._picture = writer, writer.style, listing, picture
        self._within = _Within()
        self._lists: list[tuple[str, QTextList | None]] = []
        self._looks: list[QTextCharFormat] = []

    def write(self, tokens: list[Token]) -> None:
        """Write a page."""
        at = 0
        while at < len(tokens):
            at = self._step(tokens, at)

    def note(self, words: str) -> None:
        """Write a boxed note of the program's own."""
        self.writer.block(self.style.boxed(self.style.paragraph(22), self.writer.box()), self.style.small())
        self.writer.cursor.insertText(words)

    def ways(self, ways: list[tuple[str, str]]) -> None:
        """Write links of the program's own below the page, a line each: where they lead, and their words."""
        for number, (href, words) in enumerate(ways):
            self.writer.block(self.style.paragraph(24, above=0 if number else 26, below=0), self.style.small())
            looks = self.style.letters(14.5, "accent", "ui_family")
            looks.setAnchor(True)
            looks.setAnchorHref(href)
            self.writer.cursor.insertText(words, looks)

    # --- blocks

    def _step(self, tokens: list[Token], at: int) -> int:
        token = tokens[at]
        if token.type == "heading_open":
            self._heading(token, tokens[at + 1])
            return at + 3
        if token.type == "paragraph_open":
            self._paragraph(tokens[at + 1])
            return at + 3
        if token.type == "table_open":
            return self._table(tokens, at)
        if token.type in {"fence", "code_block"}:
            self._code(token.content)
        else:
            self._enter(token)
        return at + 1

    def _enter(self, token: Token) -> None:
        """Note which lists and boxes begin and end."""
        within = self._within
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            self._lists.append((token.type.partition("_")[0], None))
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            self._lists.pop()
            if not self._lists:
                self.writer.add_space(self.style.px(8))
        elif token.type == "list_item_open":
            within.is_first = True
        elif token.type == "blockquote_open":
            within.box = self.writer.box()
            self.writer.add_space(self.style.px(8))
        elif token.type == "blockquote_close":
            within.box = 0
            self.writer.add_space(self.style.px(14))

    def _heading(self, token: Token, inline: Token) -> None:
        level = int(token.tag[1:])
        self.writer.block(self.style.heading(level), self.style.head(level))
        self._inline(inline, self.style.head(level), str(token.attrGet("id") or ""))

    def _paragraph(self, inline: Token) -> None:
        alone = inline.children[0] if inline.children and len(inline.children) == 1 else None
        if alone is not None and alone.type == "image":
            self._show(alone)
        elif alone is not None and alone.type == "mark" and alone.meta["kind"] == "list":
            write_list(self.writer, self.listing.groups(alone.meta["name"]))
        else:
            self._plain(inline)

    def _plain(self, inline: Token) -> None:
        within, style = self._within, self.style
        form = style.paragraph(below=5 if self._lists else 12)
        if within.box:
            form = style.boxed(style.paragraph(25, below=8), within.box)
        if self._lists and not within.is_first:
            form.setIndent(len(self._lists))
        self.writer.block(form, style.text())
        if self._lists and within.is_first:
            self._item()
        within.is_first = False
        self._inline(inline, style.text())

    def _item(self) -> None:
        """Make the block an item of the list begun last."""
        kind, known = self._lists[-1]
        if known is not None:
            known.add(self.writer.cursor.block())
            return
        form = QTextListFormat()
        form.setStyle(QTextListFormat.Style.ListDecimal if kind == "ordered" else QTextListFormat.Style.ListDisc)
        form.setIndent(len(self._lists))
        self._lists[-1] = (kind, self.writer.cursor.createList(form))

    def _code(self, words: str) -> None:
        number = -self.writer.box()
        self.writer.add_space(self.style.px(8))
        for line in words.rstrip("\n").split("\n"):
            self.writer.block(self.style.boxed(self.style.paragraph(23, below=0), number), self.style.code(self.style.text()))
            self.writer.cursor.insertText(line)
        self.writer.add_space(self.style.px(24))

    # --- pictures

    def _show(self, image: Token) -> None:
        """Show a picture at the column's width at most, and below it what stands after | in its words."""
        name = str(image.attrGet("src") or "")
        size = self._picture(name)
        words, _, caption = image.content.partition("|")
        if size is None:
            self.writer.block(self.style.paragraph(22), self.style.small("text3"))
            self.writer.cursor.insertText(tr("Picture: {words}").format(words=words.strip()))
            return
        self.writer.block(self.style.picture(), self.style.small())
        self.writer.image(name, size, words.strip())
        if caption.strip():
            self.writer.block(self.style.paragraph(20, below=18), self.style.small())
            self.writer.cursor.insertText(caption.strip())

    # --- tables

    def _table(self, tokens: list[Token], at: int) -> int:
        end = next(number for number in range(at, len(tokens)) if tokens[number].type == "table_close")
        rows: list[list[Token]] = []
        for token in tokens[at:end]:
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline":
                rows[-1].append(token)
        table = self.writer.table(len(rows), len(rows[0]))
        for row, cells in enumerate(rows):
            for column, inline in enumerate(cells):
                looks = self.style.letters(14, weight=600 if row == 0 else 400)
                self.writer.cell(table, row, column, looks)
                self._inline(inline, looks)
        self.writer.after_table()
        return end + 1

    # --- words

    def _inline(self, inline: Token, looks: QTextCharFormat, anchor: str = "") -> None:
        self._looks = [looks]
        for token in inline.children or ():
            shown = QTextCharFormat(self._looks[-1])
            if anchor:
                shown.setAnchorNames([anchor])
                anchor = ""
            self._word(token, shown)

    def _word(self, token: Token, looks: QTextCharFormat) -> None:
        if token.type in _BREAKS:
            self.writer.cursor.insertText(_BREAKS[token.type], looks)
        elif token.type == "text":
            self.writer.cursor.insertText(token.content.replace("'", "’"), looks)
        elif token.type == "code_inline":
            self.writer.cursor.insertText(token.content, self.style.code(looks))
        elif token.type == "mark":
            self._mark(token.meta["kind"], token.meta["name"], looks)
        elif token.type in _CHANGES:
            _CHANGES[token.type](looks, token, self.style)
            self._looks.append(looks)
        elif token.type.endswith("_close") and len(self._looks) > 1:
            self._looks.pop()

    def _mark(self, kind: str, name: str, looks: QTextCharFormat) -> None:
        """Write what stands for a command or a key, as the program has it now."""
        line = self.listing.by_name.get(name)
        if kind == "key":
            self.writer.keys((readable(name),), looks)
        elif line is None:
            self.writer.cursor.insertText(f"{{{kind}:{name}}}", looks)
        elif kind == "keys":
            self.writer.keys(line.keys, looks)
        else:
            strong = QTextCharFormat(looks)
            strong.setFontWeight(600)
            where = f"{line.menu} › " if kind == "menu" and line.menu else ""
            self.writer.cursor.insertText(f"{where}{line.words}", strong)
            if line.keys and kind == "command":
                self.writer.cursor.insertText("\u00a0", looks)
                self.writer.keys(line.keys[:1], looks)


def _strong(looks: QTextCharFormat, _token: Token, _style: Style) -> None:
    looks.setFontWeight(600)


def _sloped(looks: QTextCharFormat, _token: Token, _style: Style) -> None:
    looks.setFontItalic(True)


def _link(looks: QTextCharFormat, token: Token, style: Style) -> None:
    looks.setAnchor(True)
    looks.setAnchorHref(str(token.attrGet("href") or ""))
    looks.setForeground(style.tokens.colour("accent"))
    looks.setFontUnderline(True)


_BREAKS = {"softbreak": " ", "hardbreak": "\u2028"}
_CHANGES: dict[str, Callable[[QTextCharFormat, Token, Style], None]] = {
    "strong_open": _strong, "em_open": _sloped, "link_open": _link,
}  # fmt: skip
