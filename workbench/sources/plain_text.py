"""Plain text: letters and line ends, from which paragraphs, lists, tables, headings and notes are told."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.model.document import BlockKind, Document
from workbench.sources.encodings import decode
from workbench.sources.errors import Empty
from workbench.sources.note_links import link_notes
from workbench.sources.paragraphs import LIST_ITEM, join_wrapped
from workbench.sources.pieces import Piece, assemble
from workbench.sources.plain_tables import read_rows

_ESCAPE = re.compile("\x1b(?:\\[[0-?]*[ -/]*[@-~]|[@-Z\\\\-_])")
_LINE_ENDS = re.compile("\r\n|\r|\u2028|\x85|\x0b")
_RULE = re.compile(r"\s*([-=_*~#])(?:\s*\1){2,}\s*$")
_NOTE = re.compile(r"\s*(?:([¹²³⁴-⁹⁰][⁰¹²³⁴-⁹]*|[†‡])\s*|(\[\d{1,3}\]|\[\^\w{1,20}\]:)\s+)(?=\S)")
_UNFINISHED = re.compile(r"[^\s.!?…:;”\"’)\]]\s*$")
_SUPERSCRIPT = "¹²³⁰⁴⁵⁶⁷⁸⁹*†‡"
_LONGEST_HEADING = 120
_SHORTEST_PROSE = 80


@dataclass(slots=True)
class _Stanza:
    """Lines without an empty one between them, the page they stand on and whether an empty line went before."""

    lines: list[str]
    page: int | None


def read_plain_text(data: bytes, encoding: str | None = None) -> tuple[Document, str]:
    """Read a plain text's bytes; encoding: what a person says it is. Returns the document and the encoding found.

    Form feeds are page breaks. Raises Empty and Binary.
    """
    decoded = decode(data, encoding)
    pieces = list(text_pieces(decoded.text))
    pages = max((piece.page or 0 for piece in pieces), default=0)
    document = assemble(pieces, warnings=decoded.warnings, pages=pages)
    if not document.text.strip():
        raise Empty
    return document, decoded.encoding


def text_pieces(text: str) -> Iterator[Piece]:
    """Yield the blocks of a plain text."""
    text = _LINE_ENDS.sub("\n", _ESCAPE.sub("", text.replace("\0", ""))).replace("\u2029", "\n\n").strip("\f\n")
    widest = max((len(line) for line in text.split("\n")), default=0)
    found: list[Piece] = []
    for table, stanza in enumerate(_stanzas(text)):
        for piece in _stanza_pieces(stanza.lines, widest, table):
            piece.page = stanza.page
            found.append(piece)
    _number_tables(found)
    _find_notes(found)
    _find_headings(found)
    yield from link_notes(found)


def _stanzas(text: str) -> Iterator[_Stanza]:
    pages = text.split("\f")
    for number, page in enumerate(pages, 1):
        lines: list[str] = []
        for line in [*page.split("\n"), ""]:
            if line.strip():
                lines.append(line.expandtabs(4) if line.startswith((" ", "\t")) else line)
            elif lines:
                yield _Stanza(lines, number if len(pages) > 1 else None)
                lines = []


def _stanza_pieces(lines: list[str], widest: int, table: int) -> Iterator[Piece]:
    """Split one stanza into tables, lists, underlined headings and paragraphs; table: a number of the stanza's own."""
    place = 0
    prose: list[str] = []
    tables = 0
    while place < len(lines):
        rows = read_rows(lines, place)
        underline = _underline(lines, place)
        if rows is None and not underline and not _RULE.match(lines[place]):
            prose.append(lines[place])
            place += 1
            continue
        yield from _prose(prose, widest)
        prose = []
        if rows is not None:
            yield from rows.cells(table * 1000 + tables)
            tables += 1
            place += rows.length
        elif underline:
            yield Piece(BlockKind.HEADING, lines[place].strip(), level=underline)
            place += 2
        else:
            place += 1
    yield from _prose(prose, widest)


def _underline(lines: list[str], place: int) -> int:
    """The level of a heading that the next line underlines, as Markdown's setext headings do; 0 for none."""
    if place + 1 >= len(lines) or lines[place + 1].lstrip()[:1] not in {"=", "-"} or _RULE.match(lines[place]):
        return 0
    below, line = lines[place + 1].strip(), lines[place].strip()
    if len(below) < 3 or set(below) not in ({"="}, {"-"}) or abs(len(below) - len(line)) > max(3, len(line) // 4):
        return 0
    return 1 if below[0] == "=" else 2


def _prose(lines: list[str], widest: int) -> Iterator[Piece]:
    """Yield paragraphs and list items of lines that belong to no table."""
    indents: list[int] = []
    for text, indent in join_wrapped(lines, widest):
        item = LIST_ITEM.match(text)
        if not item:
            indents = []
            yield Piece(BlockKind.PARAGRAPH, " ".join(text.split(" ")) if "  " not in text else re.sub(" {2,}", " ", text))
            continue
        while indents and indent < indents[-1]:
            indents.pop()
        if not indents or indent > indents[-1]:
            indents.append(indent)
        body = re.sub(" {2,}", " ", text[item.end() :])
        yield Piece(BlockKind.LIST_ITEM, body, level=len(indents), marker=item.group(1))


def _number_tables(pieces: list[Piece]) -> None:
    numbers: dict[int, int] = {}
    for piece in pieces:
        if piece.table is not None:
            piece.table = numbers.setdefault(piece.table, len(numbers))


def _find_notes(pieces: list[Piece]) -> None:
    """A paragraph after a note's number is a note; with a bracketed number only where it interrupts or ends the text."""
    ending = len(pieces)
    while ending and (_NOTE.match(pieces[ending - 1].text) or pieces[ending - 1].kind is BlockKind.FOOTNOTE):
        ending -= 1
    for place, piece in enumerate(pieces):
        note = _NOTE.match(piece.text) if piece.kind is BlockKind.PARAGRAPH else None
        if note is None:
            continue
        before = pieces[place - 1] if place else None
        interrupted = before is not None and bool(_UNFINISHED.search(before.text[-40:]))
        if note.group(1) or interrupted or (place >= ending and place):
            marker = note.group(1) or note.group(2).strip("[]^:")
            piece.kind, piece.marker, piece.text = BlockKind.FOOTNOTE, marker, piece.text[note.end() :]


def _find_headings(pieces: list[Piece]) -> None:
    """Short lines like titles with prose after them; a line before such a heading only if the text begins with it."""
    for place in range(len(pieces) - 2, -1, -1):
        piece, after = pieces[place], pieces[place + 1]
        if piece.kind is BlockKind.LIST_ITEM and piece.level == 1:
            _numbered_heading(pieces, place)
        elif piece.kind is BlockKind.PARAGRAPH and _like_title(piece.text):
            headed = _is_prose(after, len(piece.text)) or (place == 0 and after.kind is BlockKind.HEADING)
            if headed:
                piece.kind, piece.level = BlockKind.HEADING, 1 if place == 0 else 2


def _numbered_heading(pieces: list[Piece], place: int) -> None:
    """``1. Title`` alone between paragraphs is a heading, not a list of one."""
    piece, after = pieces[place], pieces[place + 1]
    alone = after.kind is BlockKind.PARAGRAPH and (place == 0 or pieces[place - 1].kind is not BlockKind.LIST_ITEM)
    if alone and piece.marker[0].isdigit() and _like_title(piece.text) and _is_prose(after, len(piece.text)):
        piece.kind, piece.text, piece.marker, piece.level = BlockKind.HEADING, f"{piece.marker} {piece.text}", "", 2


def _like_title(text: str) -> bool:
    """Tell whether a line could be a title: short, its end no end of a sentence, letters in it, no small one first."""
    line = text.rstrip(_SUPERSCRIPT + " ")
    if not line or len(text) > _LONGEST_HEADING or "\n" in text or line[-1] in ".,;:!…。，；：-–—|/@":
        return False
    if line[0].islower() or line[0] in "|©®@#<>/\\" or not any(map(str.isalpha, line)) or " | " in line or "://" in line:
        return False
    return len(line) > 2


def _is_prose(piece: Piece, title: int) -> bool:
    return piece.kind is BlockKind.PARAGRAPH and len(piece.text) >= max(_SHORTEST_PROSE, title * 3 // 2)
