"""What a published file holds: the attached citations and the words of its pages, read in a process of its own.

The file may be anybody's: whatever parses it is limited in memory and time, and attachments are inflated in bounds.
"""

import io
import json
import re
import zlib
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from workbench.briefs.verifying.report import NotABrief
from workbench.briefs.verifying.tagged import marked_content
from workbench.sources.confining import allow_time, confine, silence
from workbench.sources.errors import Encrypted, SourceError, TooLarge
from workbench.sources.limits import MEGABYTE, Limits

MOST = 64 * MEGABYTE
"""Bytes of attached citations: a brief of a thousand passages holds about one megabyte."""

LIMITS = Limits(original=256 * MEGABYTE, inflated=300 * MEGABYTE, memory=1500 * MEGABYTE, total=120.0)
FORMAT = b"workbench-citations"
ATTACHED = "citations.json"

_SCRIPT = re.compile(rb"<script[^>]{0,300}application/json[^>]{0,300}>(.*?)</script", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Held:
    """form: see Report. citations: the JSON; pages: their words, None where they can't be read.

    quoted: the quotations of the pages, as the file's structure tells them, None where it can't; cited: the numbers of the
    passages to which the pages have links.
    """

    form: str
    citations: bytes
    pages: tuple[str, ...] | None
    quoted: tuple[str, ...] | None = None
    cited: tuple[int, ...] = ()


def serve(pipe: Connection) -> None:
    """Answer one request, the bytes of a file: JSON {form, pages} and then the citations, or {reason}."""
    silence()
    confine(LIMITS)
    allow_time(LIMITS.total)
    pipe.send_bytes(b"{}")
    try:
        held = extract(pipe.recv_bytes())
        answer: dict[str, Any] = {"form": held.form, "pages": held.pages, "quoted": held.quoted, "cited": held.cited}
    except NotABrief as error:
        held, answer = None, {"reason": error.reason}
    except MemoryError:
        held, answer = None, {"reason": "memory"}
    except Exception:  # noqa: BLE001 - a file at which a library breaks is a damaged file
        held, answer = None, {"reason": "damaged"}
    pipe.send_bytes(json.dumps(answer).encode("ascii"))
    if held is not None:
        pipe.send_bytes(held.citations)


def extract(data: bytes) -> Held:
    """Return what a file of any known form holds; NotABrief."""
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    try:
        if b"%PDF-" in head:
            return Held("pdf", _of_pdf(data), _pdf_pages(data), *_marked(data))
        if head.startswith(b"PK"):
            return _docx(data)
        if head.startswith(b"<"):
            return _html(data)
        if head.startswith(b"{"):
            return Held("json", _bounded(data), None)
    except Encrypted:
        raise NotABrief("", "encrypted") from None
    except TooLarge:
        raise NotABrief("", "large") from None
    except SourceError:
        raise NotABrief("", "damaged") from None
    raise NotABrief("", "kind")


# --- PDF


def _of_pdf(data: bytes) -> bytes:
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)) as document:
            names = list(document.attachments)
            chosen = ATTACHED if ATTACHED in names else next((each for each in names if each.endswith(".json")), None)
            if chosen is None:
                raise NotABrief("", "citations")
            return _inflated(document.attachments[chosen].get_file().obj)
    except pikepdf.PasswordError:
        raise NotABrief("", "encrypted") from None
    except (pikepdf.PdfError, KeyError, ValueError, TypeError):
        raise NotABrief("", "damaged") from None


def _inflated(stream: Any) -> bytes:
    """Return the bytes of a stream, which may be deflated once (ISO 32000-2, 7.4.4), as this program writes them."""
    raw = bytes(stream.read_raw_bytes())
    filters = stream.get("/Filter")
    names = [] if filters is None else [str(each) for each in filters] if not _is_name(filters) else [str(filters)]
    if not names:
        return _bounded(raw)
    if names != ["/FlateDecode"]:
        raise NotABrief("", "citations")
    try:
        opened = zlib.decompressobj()
        return _bounded(opened.decompress(raw, MOST + 1))
    except zlib.error:
        raise NotABrief("", "damaged") from None


def _is_name(value: Any) -> bool:
    import pikepdf

    return isinstance(value, pikepdf.Name)


def _pdf_pages(data: bytes) -> tuple[str, ...] | None:
    """Return the words of each page; None where pdfium can't read them, which does no harm to what is attached."""
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(data) as document:
            return tuple(page.get_textpage().get_text_range() for page in document)
    except (pypdfium2.PdfiumError, UnicodeError, ValueError):
        return None


def _marked(data: bytes) -> tuple[tuple[str, ...] | None, tuple[int, ...]]:
    """Return the quotations that a tagged PDF has and the passages it links to; None where nothing is tagged."""
    import pikepdf
    import pypdfium2

    try:
        return marked_content(data)
    except (pikepdf.PdfError, pypdfium2.PdfiumError, RecursionError, KeyError, ValueError, TypeError, AttributeError):
        return None, ()


# --- DOCX


_WORDS = ("word/document.xml", "word/footnotes.xml")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LETTERS = {f"{_W}t", f"{_W}br", f"{_W}tab"}
_PASSAGE_MARK = re.compile(rb'w:(?:anchor|name)="passage_(\d{1,9})"')
QUOTED_STYLE = "QuotedWords"
"""The style of characters in which a Word document has its quotations."""


def _docx(data: bytes) -> Held:
    from workbench.sources.office_zip import ANY_DOCTYPE, open_checked

    with open_checked(data, "docx", LIMITS, ANY_DOCTYPE) as archive:
        names = archive.namelist()
        if "word/document.xml" not in names:
            raise NotABrief("", "kind")
        stored = (archive.read(name) for name in names if re.fullmatch(r"customXml/item\d+\.xml", name))
        citations = next((held for part in stored if FORMAT in part and (held := _within(part))), None)
        if citations is None:
            raise NotABrief("", "citations")
        parts = [archive.read(name) for name in _WORDS if name in names]
        quoted = tuple(quotation for part in parts for quotation in _docx_quoted(part))
        cited = tuple(sorted({int(number) for part in parts for number in _PASSAGE_MARK.findall(part)}))
        return Held("docx", _bounded(citations), tuple(map(_words, parts)), quoted, cited)


def _within(part: bytes) -> bytes:
    """Return the JSON that is an element's text in a custom XML part."""
    from workbench.sources.office_xml import parse_xml

    texts = (str(text).strip() for text in parse_xml(part, "docx", LIMITS).itertext())
    return next((text.encode() for text in texts if text.startswith("{")), b"")


def _words(part: bytes) -> str:
    """Return the words of a part of WordprocessingML (ISO/IEC 29500-1), a line a paragraph."""
    from workbench.sources.office_xml import parse_xml

    name = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    lines = parse_xml(part, "docx", LIMITS).iter(f"{name}p")
    return "\n".join("".join(str(run.text or "") for run in line.iter(f"{name}t")) for line in lines)


def _docx_quoted(part: bytes) -> list[str]:
    """Return the quotations of a part: neighbouring runs of their style, a paragraph's own."""
    from workbench.sources.office_xml import parse_xml

    found: list[str] = []
    for line in parse_xml(part, "docx", LIMITS).iter(f"{_W}p"):
        is_open = False
        for run in line.iter(f"{_W}r"):
            styles = {style.get(f"{_W}val") for style in run.iter(f"{_W}rStyle")}
            if QUOTED_STYLE in styles:
                words = "".join(" " if text.tag != f"{_W}t" else str(text.text or "") for text in run if text.tag in _LETTERS)
                found[len(found) - is_open :] = [(found[-1] if is_open else "") + words]
            is_open = QUOTED_STYLE in styles
    return found


# --- HTML


def _html(data: bytes) -> Held:
    from lxml import etree, html

    embedded = next((found[1] for found in _SCRIPT.finditer(data) if FORMAT in found[1]), None)
    if embedded is None:
        raise NotABrief("", "citations")
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True)
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError):
        return Held("html", _bounded(embedded), None)
    etree.strip_elements(root, "script", "style", "template", with_tail=False)
    quoted = tuple("".join(map(str, each.itertext())) for each in root.iter("q"))
    links = (str(each.get(name, "")) for name in ("href", "id") for each in root.iter())
    numbers = {int(found[1]) for link in links if (found := re.fullmatch(r"#?passage-(\d{1,9})", link))}
    return Held("html", _bounded(embedded), ("".join(map(str, root.itertext())),), quoted, tuple(sorted(numbers)))


def _bounded(data: bytes) -> bytes:
    if len(data) > MOST:
        raise NotABrief("", "large")
    return data
