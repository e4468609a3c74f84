"""What a file is: by its content first, then by its name."""

import io
import re
import zipfile
from enum import StrEnum
from pathlib import PurePath

from workbench.sources.errors import Binary, Damaged, Empty, Encrypted, Unsupported


class Format(StrEnum):
    """The formats that are read; values as in model.source.SourceKind, which needs SQL and so stays out of the worker."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"


_BY_NAME = {
    ".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN, ".mkd": Format.MARKDOWN,
    ".htm": Format.HTML, ".html": Format.HTML, ".xhtml": Format.HTML, ".xht": Format.HTML,
}  # fmt: skip
_PROMISED = {**_BY_NAME, ".txt": Format.TEXT, ".pdf": Format.PDF, ".docx": Format.DOCX}
_LATER = {
    ".mht": "mht",
    ".mhtml": "mht",
    ".eml": "eml",
    ".mbox": "mbox",
    ".csv": "csv",
    ".tsv": "tsv",
    ".srt": "srt",
    ".vtt": "vtt",
}
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM", b"\0\0\1\0")
_MAGIC = (
    b"\x7fELF", b"MZ", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!", b"SQLite format 3\0", b"\xca\xfe\xba\xbe",
    b"\xcf\xfa\xed\xfe", b"OggS", b"ID3", b"fLaC", b"\x1aE\xdf\xa3", b"wOFF", b"\0asm", b"%!PS",
)  # fmt: skip
_OFFICE = {"xl/": "xlsx", "ppt/": "pptx", "META-INF/container.xml": "epub", "content.xml": "odt"}
_PDF_WITHIN = 1024
_HTML = re.compile(rb"(?is)\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b")
_TAG = re.compile(rb"<(?:p|div|h[1-6]|table|ul|ol|br|span|a|title|meta)\b[^>]*>", re.IGNORECASE)
_WIDE = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def find_format(data: bytes, name: str) -> Format:
    """Return the format of a file's bytes; name: the file's name, used only where the content leaves it open.

    Raises Empty, Binary, Encrypted (office files), Damaged or Unsupported.
    """
    if not data.strip(b"\0 \t\r\n\f"):
        raise Empty
    return _by_magic(data) or _by_markup(data) or _by_name(data, name)


def mislabelled(name: str, kind: Format) -> bool:
    """Tell whether a file's name promises another of the formats that are read than the one it has."""
    promised = _PROMISED.get(PurePath(name).suffix.lower())
    return promised is not None and promised is not kind


def _by_magic(data: bytes) -> Format | None:
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return Format.PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise Encrypted
        raise Unsupported(kind="doc")
    if data.startswith(b"{\\rtf"):
        raise Unsupported(kind="rtf")
    picture = data.startswith(_PICTURES) or (data.startswith(b"RIFF") and data[8:12] == b"WEBP")
    if picture and not _mostly_text(data):
        raise Unsupported(kind="picture")
    if data.startswith(_MAGIC) and not _mostly_text(data):
        raise Binary
    return None


def _zipped(data: bytes) -> Format:
    try:
        names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
        raise Damaged(kind="zip", detail="directory") from error
    if any(name.lower() == "word/document.xml" for name in names):
        return Format.DOCX
    for start, kind in _OFFICE.items():
        if any(name.startswith(start) for name in names):
            raise Unsupported(kind=kind)
    if "[Content_Types].xml" in names:
        return Format.DOCX
    raise Unsupported(kind="zip")


def _by_markup(data: bytes) -> Format | None:
    head = data[:4096]
    for mark, encoding in _WIDE:
        if head.startswith(mark):
            head = head[2:].decode(encoding, "replace").encode("utf-8")
    if _HTML.match(head.removeprefix(b"\xef\xbb\xbf")):
        return Format.HTML
    if re.match(rb"(?:From|MIME-Version|Message-ID|Received|Return-Path|Content-Type): ?\S", head, re.IGNORECASE):
        if re.search(rb"^content-type:\s*multipart/related", head, re.IGNORECASE | re.MULTILINE):
            raise Unsupported(kind="mht")
        if re.search(rb"^(?:MIME-Version|Message-ID|Received|Subject):", head, re.IGNORECASE | re.MULTILINE):
            raise Unsupported(kind="eml")
    return None


def _by_name(data: bytes, name: str) -> Format:
    suffix = PurePath(name).suffix.lower()
    if not _mostly_text(data):
        raise Binary
    if suffix in _LATER:
        raise Unsupported(kind=_LATER[suffix])
    found = _BY_NAME.get(suffix, Format.TEXT)
    if found is Format.HTML and not _TAG.search(data.replace(b"\0", b"")[:100_000]):
        return Format.TEXT
    return found


def _mostly_text(data: bytes) -> bool:
    """Tell whether few enough bytes are control characters; UTF-16 and UTF-32 pass by their pattern of zeros."""
    sample = data[:65536] + data[-4096:]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")) or wide_encoding(sample):
        return True
    controls = sum(sample.count(bytes([code])) for code in (*range(9), *range(14, 27), *range(28, 32)))
    return controls <= max(3, len(sample) // 50)


def wide_encoding(data: bytes) -> str | None:
    """Return the UTF-16 or UTF-32 that bytes without a mark are in by their zeros and line ends, else None."""
    sample = data[: min(len(data), 65536) // 4 * 4]
    if len(sample) < 4:
        return None
    quarter = len(sample) // 4
    zeros = [sample[place::4].count(0) for place in range(4)]
    if zeros[2] == zeros[3] == quarter or zeros[0] == zeros[1] == quarter:
        return "utf-32-le" if zeros[3] == quarter else "utf-32-be"
    even, odd = zeros[0] + zeros[2], zeros[1] + zeros[3]
    if max(even, odd) * 3 >= quarter * 2 and min(even, odd) * 10 <= max(even, odd):
        return "utf-16-le" if odd > even else "utf-16-be"
    if len(data) % 2 == 0 and even + odd:
        return _wide_by_spaces(sample)
    return None


def _wide_by_spaces(sample: bytes) -> str | None:
    """UTF-16 of a script without zeros (Chinese, Arabic): spaces and line ends are whole units, and no unit is broken."""
    for encoding, space, end in (("utf-16-le", b" \0", b"\n\0"), ("utf-16-be", b"\0 ", b"\0\n")):
        units = [sample[place : place + 2] for place in range(0, len(sample), 2)]
        if (
            (units.count(space) + units.count(end)) * 40 >= len(units)
            and len(units) >= 20
            and 2 * sample.count(0) <= len(sample)
        ):
            try:
                sample.decode(encoding)
            except UnicodeDecodeError:
                continue
            return encoding
    return None
