"""The header of a message: fields in letters, names of parts, the day (RFC 5322, RFC 2047, RFC 2231)."""

import email.header
import email.utils
from email.message import Message

from workbench.sources.encodings import decode
from workbench.sources.errors import Binary
from workbench.sources.stated import Stated

SHOWN = ("From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Date", "Subject")
"""Fields that a reader of mail shows."""


def raw_fields(message: "Message[str, str]", name: str) -> list[str]:
    """Return the values of a field as they stand in the file, bytes beyond ASCII as lone surrogates (PEP 383)."""
    return [str(value) for key, value in message.raw_items() if key.lower() == name.lower()]


def field(message: "Message[str, str]", name: str) -> str:
    """Return the first value of a field in letters, empty if there is none."""
    return next((words for value in raw_fields(message, name) if (words := letters(value))), "")


def letters(raw: str) -> str:
    """Return a field's value in letters: encoded words decoded, bytes guessed, folds undone."""
    try:
        parts = email.header.decode_header(raw)
    except (email.errors.HeaderParseError, ValueError, LookupError, IndexError):
        parts = [(raw, None)]
    words = "".join(text if isinstance(text, str) and not charset else _decoded(text, charset) for text, charset in parts)
    if any("\udc80" <= sign <= "\udcff" for sign in words):
        words = _decoded(words.encode("utf-8", "surrogateescape"), None)
    return " ".join((words if words.strip() else raw).split())


def _decoded(data: "bytes | str", charset: str | None) -> str:
    raw = data.encode("utf-8", "surrogateescape") if isinstance(data, str) else data
    try:
        return decode(raw, None if charset in {None, "unknown-8bit"} else charset).text
    except Binary:
        return raw.decode("latin-1")


def fields(message: "Message[str, str]") -> list[tuple[str, str]]:
    """Return the fields that are shown, in the order in which readers of mail show them."""
    return [(name, words) for name in SHOWN for value in raw_fields(message, name) if (words := letters(value))]


def file_name(message: "Message[str, str]") -> str:
    """Return the name of a part's file, without a path; empty if it has none."""
    try:
        name = letters(message.get_filename() or "")
    except (UnicodeError, LookupError, ValueError, TypeError):
        return ""
    return name.replace("\\", "/").rpartition("/")[2]


def stated(message: "Message[str, str]") -> Stated:
    """Return what the header states: subject, sender, day, identifier, language."""
    sender, address = email.utils.parseaddr(field(message, "From"))
    return Stated.first({
        "title": [("Subject", field(message, "Subject"))],
        "author": [("From", sender or address)],
        "date": [("Date", _day(field(message, "Date")))],
        "identifier": [("Message-ID", field(message, "Message-ID"))],
        "language": [("Content-Language", field(message, "Content-Language"))],
    })  # fmt: skip


def _day(value: str) -> str:
    try:
        return email.utils.parsedate_to_datetime(value).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
