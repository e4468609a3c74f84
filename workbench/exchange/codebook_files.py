"""Files of codebooks: told apart by the ends of their names, their letters read in whatever encoding they are."""

from pathlib import Path

from workbench.exchange.codebook_csv import read_csv, write_csv
from workbench.exchange.codebook_entries import CodebookFile, CodebookInvalid, Fault, Reason, entries_of
from workbench.exchange.codebook_markdown import read_markdown, write_markdown
from workbench.project.reading import Reading

MARKDOWN = frozenset({".md", ".markdown", ".mkd"})
LARGEST = 20_000_000
"""Bytes beyond which a file is no codebook."""


def is_markdown(path: Path) -> bool:
    """Tell whether a file is Markdown by its name; else it is a table."""
    return path.suffix.casefold() in MARKDOWN


def codebook_bytes(reading: Reading, path: Path, title: str) -> bytes:
    """Return a project's codebook as a file of this name has it."""
    entries = entries_of(reading)
    return write_markdown(entries, title) if is_markdown(path) else write_csv(entries)


def read_codebook(path: Path) -> CodebookFile:
    """Return the codebook in a file; CodebookInvalid for what is none, OSError for a file that can't be read."""
    if path.stat().st_size > LARGEST:
        raise CodebookInvalid([Fault(1, Reason.BROKEN)])
    text, encoding = _letters(path.read_bytes())
    found = read_markdown(text) if is_markdown(path) else read_csv(text)
    return CodebookFile(found.entries, found.ignored, encoding)


def _letters(data: bytes) -> tuple[str, str]:
    """Return the letters of a file and their encoding; CodebookInvalid, at the first line in doubt, if it is only a guess."""
    from workbench.sources.encodings import decode
    from workbench.sources.errors import Binary

    try:
        decoded = decode(data)
    except Binary:
        raise CodebookInvalid([Fault(1, Reason.LETTERS)]) from None
    torn = _torn_at(data, decoded.encoding)
    if decoded.unsure and torn < 0:
        torn = next((at for at, byte in enumerate(data) if byte >= 0x80), 0)
    if torn >= 0:
        raise CodebookInvalid([Fault(data.count(b"\n", 0, torn) + 1, Reason.LETTERS)])
    return decoded.text, decoded.encoding


def _torn_at(data: bytes, encoding: str) -> int:
    """Return the first byte that is none of the encoding's, -1 if all are."""
    try:
        data.decode(encoding)
    except UnicodeDecodeError as error:
        return error.start
    return -1
