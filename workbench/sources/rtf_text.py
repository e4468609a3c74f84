"""The text of an RTF file: what its tokens say, in the order in which they come (Rich Text Format 1.9.1)."""

from collections.abc import Callable
from dataclasses import dataclass

from workbench.model.document import BlockKind
from workbench.sources.errors import TooLarge
from workbench.sources.html_text import style_of
from workbench.sources.limits import Limits
from workbench.sources.office_flow import Flow
from workbench.sources.ordinals import ordinal
from workbench.sources.pieces import Piece
from workbench.sources.rtf_header import Header, Style
from workbench.sources.rtf_letters import Letters, codec_of_page
from workbench.sources.rtf_paragraph import Paragraph
from workbench.sources.rtf_state import Shape, State
from workbench.sources.rtf_tables import Table
from workbench.sources.rtf_tokens import Kind, Token, Tokens
from workbench.sources.rtf_words import (
    BOXES,
    CAUGHT,
    FORMATS,
    LINK,
    NOTE_AHEAD,
    NOTE_FORMAT,
    RULE,
    RUNNING,
    SIGNS,
    SKIPPED,
    SYMBOLS,
    THROUGH,
    WITHIN,
)  # fmt: skip

_DEEPEST = 4000
_TOLD_EVERY = 1 << 18


@dataclass(slots=True)
class _Within:
    """A text within the text (a note, a comment, a running head): what began it, and what goes on after it."""

    word: str
    label: str
    paragraph: Paragraph
    table: Table


class Body:
    """Follows the tokens; the flow has the blocks, the header what the file states."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self.header = Header()
        self.flow = Flow(limits)
        self._tokens = Tokens(data)
        self._letters = Letters()
        self._state = State()
        self._stack: list[State] = []
        self._paragraph = Paragraph()
        self._table = Table()
        self._caught = ""
        self._own = ""
        self._font: int | None = None
        self._style: Style | None = None
        self._star = self._fresh = self._passes = False
        self._notes = [0, 0]
        self._formats = ["1", "i"]
        self._within: list[_Within] = []
        self._boxed: list[Piece] = []

    def read(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Follow all tokens; progress is told the bytes read and all bytes. Raises TooLarge when groups nest too deeply."""
        told = 0
        for token in self._tokens:
            if progress and self._tokens.place - told > _TOLD_EVERY:
                told = self._tokens.place
                progress(told, len(self._tokens.data))
            match token.kind:
                case Kind.OPEN:
                    self._open()
                case Kind.CLOSE:
                    self._close()
                case Kind.TEXT:
                    self._add_bytes(token.data)
                case Kind.BYTE:
                    self._add_bytes(bytes([token.number or 0]))
                case Kind.SYMBOL:
                    self._symbol(token)
                case Kind.WORD:
                    self._word(token.word, token.number)
        self._flush()
        while self._within:  # a file that was cut off
            self._end_within()
        self._end_paragraph(always=False)
        self._end_table()

    def _open(self) -> None:
        self._flush()
        if self._passes:  # what stands there in letters of a code page comes once more in Unicode
            self._passes = False
            self._tokens.skip_group()
            return
        if len(self._stack) >= _DEEPEST:
            raise TooLarge(what="depth", limit=_DEEPEST)
        self._stack.append(self._state)
        self._state = self._state.inner()
        self._fresh, self._star = True, False

    def _close(self) -> None:
        self._flush()
        if self._stack:
            inner, self._state = self._state, self._stack.pop()
            if inner.destination != self._state.destination:
                self._leave(inner)
        self._fresh = False

    def _add_bytes(self, data: bytes) -> None:
        self._fresh = False
        self._letters.add_bytes(data, self.header.codec_of(self._state.font))

    def _symbol(self, token: Token) -> None:
        if token.word == "*":
            self._star = True
        elif token.word in SYMBOLS:
            self._letters.add(SYMBOLS[token.word])
        elif token.word in "\r\n":
            self._word("par", None)

    def _word(self, word: str, number: int | None) -> None:
        if word == "u":
            self._letters.add_unit(number or 0, self._state.substitutes)
            return
        if word in SIGNS:
            self._letters.add(SIGNS[word])
            return
        self._flush()
        fresh, star, self._fresh, self._star = self._fresh, self._star, False, False
        star = star and (fresh or word != "cs")  # some programs put the sign before a style of letters within a text too
        if (fresh and self._enter(word, number)) or (star and not self._known(word)):
            return
        if self._state.character(word, number) or self._table.word(word, number) or self._in_header(word, number):
            return
        if not self._state.paragraph(word, number):
            self._act(word, number)

    def _known(self, word: str) -> bool:
        """Whether a word that a program may pass over (``\\*``) was taken; its group is passed over, if not."""
        if word in THROUGH or word in CAUGHT:
            return True
        self._pass_over()
        return False

    def _pass_over(self) -> None:
        self._tokens.skip_group()
        if self._stack:
            self._state = self._stack.pop()

    def _enter(self, word: str, number: int | None) -> bool:
        """Begin a destination; tells whether the word began one."""
        if word in WITHIN or word in RUNNING:
            self._begin_within(word)
        elif word in SKIPPED:
            self._pass_over()
        elif word == "upr":
            self._passes = True
        elif word in {"f", "s"} and self._state.destination == {"f": "fonttbl", "s": "stylesheet"}[word]:
            self._begin_entry(word, number or 0)
        elif word in CAUGHT and word not in {"f", "s"}:
            self._state.destination, self._caught = word, ""
        elif word in {"fonttbl", "stylesheet", "creatim"}:
            self._state.destination = word
        else:
            return False
        return True

    def _begin_entry(self, word: str, number: int) -> None:
        """A font or a style in its table."""
        self._state.destination, self._caught = word, ""
        if word == "f":
            self._font = self._state.font = number
        else:
            self._style = self.header.styles[number] = Style()

    def _begin_within(self, word: str) -> None:
        """A note, a comment, a running head: a text within the text."""
        label = ""
        if word == "footnote":
            end = self._tokens.data[self._tokens.place : self._tokens.place + 40].lstrip().startswith(b"\\ftnalt")
            self._notes[end] += 1
            label = self._label(end=end, number=self._notes[end])
        elif word == "annotation":
            self.flow.warnings["comments-left-out"] = None
        self.flow.begin()
        self._within.append(_Within(word, label, self._paragraph, self._table))
        self._paragraph, self._table = Paragraph(), Table()
        self._state.destination, self._state.marks, self._state.link = f"{word} {len(self._within)}", frozenset(), ""
        self._state.shape = Shape()

    def _end_within(self) -> None:
        self._end_paragraph(always=False)
        self._end_table()
        within, pieces = self._within.pop(), self.flow.end()
        self._paragraph, self._table = within.paragraph, within.table
        if within.word == "footnote":
            self.flow.note(pieces, within.label, f"note {within.label}")
        elif within.word in RUNNING:
            self.flow.running(pieces)
        elif within.word in BOXES:
            self._boxed += pieces

    def _label(self, *, end: bool, number: int) -> str:
        """The number of a footnote, or of an endnote."""
        return ordinal(number, self._formats[end])

    def _leave(self, inner: State) -> None:
        """End a destination and do what it tells."""
        words, self._caught = self._caught, ""
        match inner.destination:
            case "f":
                self.header.name_font(self._font or 0, words.strip().rstrip(";"))
            case "s" if self._style is not None:
                self._style.name = words.strip().rstrip(";")
            case "fldinst":
                found = LINK.match(words)
                style = style_of("a", found.group(1)) if found else None
                self._state.link = style.target if style else ""
            case "listtext" | "pntext":
                self._paragraph.marker = words.strip()
            case "title" | "author" | "company":
                self.header.info[inner.destination] = words.strip()
            case "propname":
                self._own = words.strip().lower()
            case "staticval":
                self.header.own[self._own] = words.strip()
            case other if self._within and other.partition(" ")[0] == self._within[-1].word:
                self._end_within()

    def _in_header(self, word: str, number: int | None) -> bool:
        """Take a word of the head, or of a font or style; tells whether it was one."""
        match word, self._state.destination:
            case "ansicpg", _:
                self.header.codec = codec_of_page(number or 1252)
            case "mac", _:
                self.header.codec = "mac_roman"
            case "pc" | "pca", _:
                self.header.codec = "cp850" if word == "pca" else "cp437"
            case "fcharset", "f":
                self.header.charset(self._font or 0, number or 0)
            case "sbasedon", "s" if self._style is not None:
                self._style.based_on = number
            case "outlinelevel", "s" if self._style is not None:
                self._style.outline = number or 0
            case (("yr" | "mo" | "dy"), "creatim"):
                self.header.created[word] = number or 0
            case _:
                return self._note_format(word)
        return True

    def _note_format(self, word: str) -> bool:
        found = NOTE_FORMAT.match(word)
        if found:
            self._formats[bool(found.group(1))] = FORMATS[found.group(2)]
        return bool(found)

    def _act(self, word: str, _number: int | None) -> None:
        """Do what a word says to the text that is being read."""
        match word:
            case "par" | "sect" | "page" | "column" | "nestcell":
                self._end_paragraph()
            case "line" | "lbr":
                self._paragraph.line_break()
            case "tab" if self._state.destination in CAUGHT:
                self._caught += "\t"
            case "tab":
                self._paragraph.tab()
            case "cell":
                self._end_paragraph(in_table=True, always=False)
                self._table.end_cell()
            case "row":
                self._table.end_row()
            case "chftn" if not self._within:
                ahead = self._tokens.ahead(NOTE_AHEAD)
                end = bool(ahead and ahead.group(1))
                label = self._label(end=end, number=self._notes[end] + 1)
                self._paragraph.refer(label, f"note {label}")

    def _flush(self) -> None:
        """Give the letters collected to where they belong."""
        self._letters.skip = 0
        text = self._letters.take()
        if not text:
            return
        state = self._state
        if state.destination in CAUGHT:
            self._caught += text
        elif state.destination not in {"fonttbl", "stylesheet", "creatim"} and not state.deleted:
            if state.hidden:
                self.flow.warnings["hidden-text"] = None
            self._paragraph.add(text, state.all_marks(code=state.font in self.header.code_fonts))

    def _end_paragraph(self, *, in_table: bool = False, always: bool = True) -> None:
        """End a paragraph; always: one without letters ends a table as well."""
        shape = self._state.shape
        in_table = in_table or shape.in_table
        if not in_table and (always or self._paragraph):
            self._end_table()
        piece = self._paragraph.piece(shape, self._kind(shape), in_table=in_table)
        self._paragraph = self._paragraph.next()
        if piece is not None and not RULE.match(piece.text):
            if in_table:
                self._table.pieces.append(piece)
            else:
                self.flow.add(piece)
        if self._boxed and not self._within:  # boxes stand after the paragraph at which they are fixed
            (self._table.pieces if in_table else self.flow.pieces).extend(self._boxed)
            self._boxed = []

    def _kind(self, shape: Shape) -> tuple[BlockKind, int]:
        if shape.outline < 9:
            return BlockKind.HEADING, min(6, max(0, shape.outline) + 1)
        return self.header.kind(shape.style)

    def _end_table(self) -> None:
        rows = self._table.take()
        if rows:
            self.flow.table(rows)
