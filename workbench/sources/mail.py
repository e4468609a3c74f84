"""Mail: a message (RFC 5322 with MIME) as a source, and each message of a mailbox (mbox, RFC 4155)."""

import email
import re
from collections.abc import Iterator
from email.message import Message

from workbench.model.document import BlockKind, Document
from workbench.sources.encodings import decode
from workbench.sources.errors import NoText, SourceError, TooLarge
from workbench.sources.html_blocks import Blocks
from workbench.sources.html_notes import Notes
from workbench.sources.html_page import decode_html, parse
from workbench.sources.kinds import Format
from workbench.sources.limits import Limits
from workbench.sources.mail_header import fields, file_name, stated
from workbench.sources.mail_text import mail_pieces
from workbench.sources.pieces import Piece, assemble
from workbench.sources.readers import Job, Part

_FROM = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]*\n(?=>?[!-9;-~]+:|From )")
_ENDED = re.compile(rb"(\n)\r?\n\Z")
"""The empty line that ends a message in a mailbox and is none of its own."""

_ESCAPED = re.compile(rb"(?m)^>(>*From )")
_DEEPEST = 30
_MOST_PARTS = 5000
_STRUCTURE = ("table", "ul", "ol", "h1", "h2", "h3")

Mail = Message


def read_message(job: Job) -> Iterator[Part]:
    """Yield the one message. Raises NoText and TooLarge."""
    document, encoding = message_document(job.data, job.limits, job.encoding)
    yield Part(document, encoding)


def read_mailbox(job: Job) -> Iterator[Part]:
    """Yield each message of a mailbox, its own bytes with it; a message without anything in it is left out."""
    ends = [found.span() for found in _FROM.finditer(job.data)]
    for number, (_, start) in enumerate(ends, 1):
        stop = ends[number][0] if number < len(ends) else len(job.data)
        data = _ESCAPED.sub(rb"\1", _ENDED.sub(rb"\1", job.data[start:stop]))
        if job.progress:
            job.progress(number, len(ends))
        try:
            document, encoding = message_document(data, job.limits, job.encoding)
        except NoText:
            continue
        yield Part(document, encoding, Format.EML, str(number), data)


def message_document(data: bytes, limits: Limits, encoding: str | None) -> tuple[Document, str]:
    """Return a message as a document, and the encoding of its first text."""
    message = email.message_from_bytes(data.lstrip(b"\r\n"))
    body = _Body(limits, encoding)
    body.message(message)
    document = assemble(body.pieces, stated(message), dict.fromkeys(body.warnings))
    if not document.text.strip():
        raise NoText
    return document, body.encoding


class _Body:
    """Gathers the pieces of a message: its header, its text, the names of what is attached, messages within it."""

    def __init__(self, limits: Limits, encoding: str | None) -> None:
        self.pieces: list[Piece] = []
        self.warnings: list[str] = []
        self.encoding = ""
        self._limits, self._wished = limits, encoding
        self._depth = self._parts = self._tables = 0

    def message(self, message: "Mail[str, str]") -> None:
        """Add a message's header, then its parts."""
        self.pieces += [Piece(BlockKind.MESSAGE_HEADER, f"{name}: {words}") for name, words in fields(message)]
        self._part(message)

    def _part(self, part: "Mail[str, str]") -> None:
        self._parts += 1
        if self._depth > _DEEPEST or self._parts > _MOST_PARTS:
            raise TooLarge(what="depth", limit=self._limits.depth)
        self._depth += 1
        kind = part.get_content_type()
        attached = part.get_content_disposition() == "attachment"
        children = [child for child in part.get_payload() if isinstance(child, Message)] if part.is_multipart() else []
        if kind == "message/rfc822":
            self._attachment(part)
            for child in children:
                self.message(child)
        elif kind == "multipart/alternative":
            self._part(self._chosen(children)) if children else None
        elif part.is_multipart():
            for child in children:
                self._part(child)
        elif attached or kind not in {"text/plain", "text/html"} or (file_name(part) and self._parts > 2):
            self._attachment(part)
        else:
            self._add(self._html(part) if kind == "text/html" else self._plain(part))
        self._depth -= 1

    def _attachment(self, part: "Mail[str, str]") -> None:
        """Name what is attached; pictures without a name belong to the look of a page."""
        name = file_name(part)
        if name or part.get_content_maintype() not in {"image", "multipart", "message"}:
            self.pieces.append(Piece(BlockKind.ATTACHMENT, name or part.get_content_type()))

    def _chosen(self, children: "list[Mail[str, str]]") -> "Mail[str, str]":
        """Of several forms of one text the plain one, unless the other has a structure or much more in it."""
        plain = next((child for child in children if child.get_content_type() == "text/plain"), None)
        rich = next((child for child in reversed(children) if child is not plain), plain or children[-1])
        if plain is None or rich is plain:
            return rich
        page = next((part for part in rich.walk() if part.get_content_type() == "text/html"), None)
        if page is None:
            return plain
        words, root = len(self._letters(plain).split()), None
        try:
            root = parse(decode_html(_payload(page), self._charset(page)).text, self._limits)
        except SourceError:
            return plain
        more = len("".join(map(str, root.itertext())).split()) > 3 * words + 20
        return rich if more or next(root.iter(*_STRUCTURE), None) is not None else plain

    def _plain(self, part: "Mail[str, str]") -> list[Piece]:
        flowed = str(part.get_param("format") or "").lower() == "flowed"
        return list(mail_pieces(self._letters(part), flowed=flowed, delete_space=str(part.get_param("delsp")).lower() == "yes"))

    def _html(self, part: "Mail[str, str]") -> list[Piece]:
        decoded = decode_html(_payload(part), self._charset(part))
        self._found(decoded.encoding, decoded.warnings)
        try:
            root = parse(decoded.text, self._limits)
        except NoText:
            return []
        return Blocks(Notes.of(root), self._limits).of(root)

    def _add(self, pieces: list[Piece]) -> None:
        """Add a part's pieces, its tables counted on."""
        highest = self._tables
        for piece in pieces:
            if piece.table is not None:
                piece.table += self._tables
                highest = max(highest, piece.table + 1)
        self._tables = highest
        self.pieces += pieces

    def _letters(self, part: "Mail[str, str]") -> str:
        decoded = decode(_payload(part), self._charset(part))
        self._found(decoded.encoding, decoded.warnings)
        return decoded.text.replace("\0", "")

    def _charset(self, part: "Mail[str, str]") -> str | None:
        declared = part.get_content_charset()
        return self._wished or (None if declared in {None, "us-ascii"} else declared)

    def _found(self, encoding: str, warnings: list[str]) -> None:
        self.encoding = self.encoding or encoding
        self.warnings += warnings


def _payload(part: "Mail[str, str]") -> bytes:
    """A part's bytes; what can't be decoded as it says is taken as it stands."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, UnicodeError):
        data = str(part.get_payload()).encode("utf-8", "replace")
    return data if isinstance(data, bytes) else b""
