"""What a file is: by its content first, then by its name."""

import io
import re
import zipfile
import zlib
from enum import StrEnum
from pathlib import PurePath

from workbench.sources.errors import Binary, Damaged, Empty, Encrypted, Unsupported


class Format(StrEnum):
    """The formats that are read; values as in model.source.SourceKind, which needs SQL and so stays out of the worker.

    A mailbox is none of a source's: each of its messages is a source.
    """

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    ODT = "odt"
    RTF = "rtf"
    EPUB = "epub"
    MHT = "mht"
    CSV = "csv"
    TSV = "tsv"
    XLSX = "xlsx"
    EML = "eml"
    MBOX = "mbox"
    SRT = "srt"
    VTT = "vtt"


_BY_NAME = {
    ".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN, ".mkd": Format.MARKDOWN,
    ".htm": Format.HTML, ".html": Format.HTML, ".xhtml": Format.HTML, ".xht": Format.HTML,
    ".csv": Format.CSV, ".tsv": Format.TSV, ".tab": Format.TSV, ".srt": Format.SRT, ".vtt": Format.VTT, ".eml": Format.EML,
    ".mht": Format.MHT, ".mhtml": Format.MHT, ".mbox": Format.MBOX,
}  # fmt: skip
_PROMISED = {
    **_BY_NAME, ".txt": Format.TEXT, ".pdf": Format.PDF, ".docx": Format.DOCX, ".odt": Format.ODT, ".rtf": Format.RTF,
    ".epub": Format.EPUB, ".xlsx": Format.XLSX,
}  # fmt: skip
ENDINGS = (*_PROMISED, ".docm", ".ott", ".xlsm", ".text", ".log")
"""Endings of the names of files that are read, for a window that asks for files."""

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM", b"\0\0\1\0")
_MAGIC = (
    b"\x7fELF", b"MZ", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!", b"SQLite format 3\0", b"\xca\xfe\xba\xbe",
    b"\xcf\xfa\xed\xfe", b"OggS", b"ID3", b"fLaC", b"\x1aE\xdf\xa3", b"wOFF", b"\0asm", b"%!PS",
)  # fmt: skip
_OLD_OFFICE = (
    ("WordDocument", "doc"), ("Workbook", "xls"), ("PowerPoint Document", "ppt"), ("__substg1.0_", "msg"), ("Book", "xls"),
)  # fmt: skip
_PDF_WITHIN = 1024
_HTML = re.compile(rb"(?is)\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b")
_TAG = re.compile(rb"<(?:p|div|h[1-6]|table|ul|ol|br|span|a|title|meta)\b[^>]*>", re.IGNORECASE)
_VTT = re.compile(rb"WEBVTT(?:[ \t][^\n]*)?(?:\r?\n|\Z)")
_SRT = re.compile(rb"\s*(?:\d{1,7}[ \t]*\r?\n)?\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->[ \t]*\d{1,3}:\d\d:\d\d[,.]\d{1,3}")
_MBOX = re.compile(rb"\s*From \S[^\n]*\d{4}[^\n]*\r?\n(?:>?[!-9;-~]+:|From )")
_FIELD = re.compile(rb"[!-9;-~]+:[ \t]*\S")
_TELLING = re.compile(
    rb"(?im)^(?:From|To|Subject|Date|MIME-Version|Message-ID|Received|Return-Path|Content-Type|Content-Transfer-Encoding|"
    rb"X-[!-9;-~]+|DKIM-Signature|Delivered-To|Snapshot-Content-Location):"
)
_BY_CONTENT = frozenset({Format.SRT, Format.VTT, Format.EML, Format.MHT, Format.MBOX})
"""Formats that show by their content; a name that promises one of them alone makes none."""

_WIDE = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def find_format(data: bytes, name: str) -> Format:
    """Return the format of a file's bytes; name: the file's name, used only where the content leaves it open.

    Raises Empty, Binary, Encrypted (office files), Damaged or Unsupported.
    """
    if not data.strip(b"\0 \t\r\n\f"):
        raise Empty
    return _by_magic(data) or _by_markup(data, name) or _by_name(data, name)


def mislabelled(name: str, kind: Format) -> bool:
    """Tell whether a file's name promises another of the formats that are read than the one it has.

    A message is one also with the line of a mailbox before it.
    """
    promised = _PROMISED.get(PurePath(name).suffix.lower())
    return promised not in {None, kind} and (promised, kind) != (Format.EML, Format.MBOX)


def _by_magic(data: bytes) -> Format | None:
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return Format.PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise Encrypted
        raise Unsupported(kind=next((kind for name, kind in _OLD_OFFICE if name.encode("utf-16-le") in data), "doc"))
    if data.lstrip(b"\xef\xbb\xbf \r\n")[:5] == b"{\\rtf":
        return Format.RTF
    picture = data.startswith(_PICTURES) or (data.startswith(b"RIFF") and data[8:12] == b"WEBP")
    if picture and not _mostly_text(data):
        raise Unsupported(kind="picture")
    if data.startswith(_MAGIC) and not _mostly_text(data):
        raise Binary
    return None


def _zipped(data: bytes) -> Format:
    """The format of a zip archive by the parts that it holds, of an OpenDocument file by the type that it states."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        names = archive.namelist()
        with archive.open("mimetype") if "mimetype" in names else io.BytesIO() as part:
            stated = part.read(200).decode("ascii", "replace").strip()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, RuntimeError, zlib.error) as error:
        raise Damaged(kind="zip", detail="directory") from error
    parts = {name.lower() for name in names}
    if "word/document.xml" in parts:
        return Format.DOCX
    if stated == "application/epub+zip" or "meta-inf/container.xml" in parts:
        return Format.EPUB
    if stated.startswith("application/vnd.oasis.opendocument.") or (not stated and "content.xml" in parts):
        if not stated or stated.startswith("application/vnd.oasis.opendocument.text"):
            return Format.ODT
        raise Unsupported(kind="ods" if stated.endswith("spreadsheet") else "odp" if stated.endswith("presentation") else "odf")
    if any(name.startswith("xl/") for name in parts):
        return Format.XLSX
    if any(name.startswith("ppt/") for name in parts):
        raise Unsupported(kind="pptx")
    if "[content_types].xml" in parts:
        return Format.DOCX
    raise Unsupported(kind="zip")


def _by_markup(data: bytes, name: str) -> Format | None:
    """The format by how a text begins: a page, cues with times, a message, a mailbox."""
    head = data[:8192]
    for mark, encoding in _WIDE:
        if head.startswith(mark):
            head = head[2:].decode(encoding, "replace").encode("utf-8")
    head = head.removeprefix(b"\xef\xbb\xbf")
    if _HTML.match(head):
        return Format.HTML
    if _VTT.match(head):
        return Format.VTT
    if _SRT.match(head):
        return Format.SRT
    if _MBOX.match(head):
        return Format.MBOX
    return _message(head, PurePath(name).suffix.lower())


def _message(head: bytes, suffix: str) -> Format | None:
    """Mail, or a page that was saved as if it were mail (RFC 2557), by its header."""
    header = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    if not _FIELD.match(header) or not (suffix in {".eml", ".mht", ".mhtml"} or len(_TELLING.findall(header)) > 1):
        return None
    if suffix not in {".mht", ".mhtml"}:
        saved = re.search(rb"(?im)^snapshot-content-location:|^from:\s*<?saved by", header)
        if not saved:
            return Format.EML
    return Format.MHT


def _by_name(data: bytes, name: str) -> Format:
    suffix = PurePath(name).suffix.lower()
    if not _mostly_text(data):
        raise Binary
    found = _BY_NAME.get(suffix, Format.TEXT)
    if found is Format.HTML and not _TAG.search(data.replace(b"\0", b"")[:100_000]):
        return Format.TEXT
    return Format.TEXT if found in _BY_CONTENT else found


def _mostly_text(data: bytes) -> bool:
    """Tell whether few enough bytes are control characters; UTF-16 and UTF-32 pass by their pattern of zeros."""
    sample = data[:65536] + data[-4096:]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")) or wide_encoding(sample):
        return True
    if b"\x1b$)C" in sample and sample.isascii():  # Korean in seven bits shifts in and out with control characters
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
