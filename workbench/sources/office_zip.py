"""Office files are zip archives of XML: looked through for what attacks readers, before any parser sees them."""

import io
import re
import zipfile

from workbench.sources.errors import Damaged, Encrypted, Forbidden, TooLarge
from workbench.sources.limits import MEGABYTE, Limits

_CHUNK = 1 << 16
ANY_DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
WITH_SUBSET = re.compile(rb"<!\s*(?:DOCTYPE[^>\[]{0,400}\[|ENTITY)", re.IGNORECASE)
"""A document type with declarations of its own; XHTML in an EPUB, and parts of an ODT that hold a formula or a macro, may
name one, without."""

_MARKUP = (".xml", ".rels", ".vml", ".xhtml", ".html", ".htm", ".opf", ".ncx", ".svg")
_OVERLAP = 512


def open_checked(data: bytes, kind: str, limits: Limits, forbidden: re.Pattern[bytes] = WITH_SUBSET) -> zipfile.ZipFile:
    """Return the archive once it is known to be harmless; nothing of it is ever written to a disk.

    Sizes and ratios of its directory are checked, then counted while inflating; what is forbidden in a part of XML is
    refused, because parsers drop entities silently: an ENTITY, of a DOCTYPE the one that declares something, in the parts
    that are parsed (see parse_xml()) any. Raises Damaged, Encrypted, Forbidden, TooLarge.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        _check_sizes(archive, limits)
        total = 0
        for entry in archive.infolist():
            total += _check_part(archive, entry, limits, total, forbidden)
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError) as error:
        raise Damaged(kind=kind, detail="zip") from error
    except Exception as error:
        if type(error).__module__ in {"zlib", "lzma", "_lzma", "_bz2"}:
            raise Damaged(kind=kind, detail="zip") from error
        raise
    return archive


def _check_sizes(archive: zipfile.ZipFile, limits: Limits) -> None:
    entries = archive.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise Encrypted
    if sum(entry.file_size for entry in entries) > limits.inflated or len(entries) > 20_000:
        raise TooLarge(what="inflated", limit=limits.inflated)
    for entry in entries:
        if entry.file_size > MEGABYTE and entry.file_size > limits.ratio * max(1, entry.compress_size):
            raise TooLarge(what="ratio", limit=limits.ratio)


def _check_part(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limits: Limits, before: int, forbidden: re.Pattern[bytes]
) -> int:
    """Inflate one part in pieces, count its bytes, look for what is forbidden if it is XML; returns the bytes."""
    size = 0
    tail = b""
    is_xml = entry.filename.lower().endswith(_MARKUP)
    with archive.open(entry) as part:
        while chunk := part.read(_CHUNK):
            size += len(chunk)
            if before + size > limits.inflated:
                raise TooLarge(what="inflated", limit=limits.inflated)
            if is_xml and forbidden.search((tail + chunk).replace(b"\0", b"")):
                raise Forbidden(detail="doctype")
            tail = chunk[-_OVERLAP:]
    return size
