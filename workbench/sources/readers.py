"""The readers, one a format; each is imported when the first file of its format comes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from workbench.model.document import Document
from workbench.sources.errors import Encrypted
from workbench.sources.kinds import Format
from workbench.sources.limits import Limits


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks of a reading.

    name: of the file, with its ending; kind and encoding: instead of what would be found; whole_page: of a web page
    also what surrounds the article; rows: of a table each row as a source of its own;
    recognise: of a PDF the scanned pages too, by OCR.
    """

    name: str = ""
    kind: str = ""
    encoding: str = ""
    password: str = ""
    whole_page: bool = False
    rows: bool = False
    recognise: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """A file to be read; progress is told steps done and all steps."""

    data: bytes
    wish: Wish
    limits: Limits
    progress: Callable[[int, int], None] | None = None

    @property
    def encoding(self) -> str | None:
        """The encoding that a person named."""
        return self.wish.encoding or None


@dataclass(frozen=True, slots=True)
class Part:
    """A document that a file holds; most files hold one.

    encoding: in which its letters were, empty for formats that say so themselves. kind: if another than the file's.
    name: what tells the part from others of the file, put to its name. original: the bytes of it alone, None where only
    the file as a whole can be kept.
    """

    document: Document
    encoding: str = ""
    kind: Format | None = None
    name: str = ""
    original: bytes | None = None


@dataclass(frozen=True, slots=True)
class _Reader:
    module: str
    function: str
    call: Callable[[Callable[..., object], Job], object]
    library: str = ""


def _binary(read: Callable[..., object], job: Job) -> object:
    return read(job.data, job.limits)


def _lettered(read: Callable[..., object], job: Job) -> object:
    return read(job.data, job.limits, job.encoding)


def _whole(read: Callable[..., object], job: Job) -> object:
    return read(job)


def _paged(read: Callable[..., object], job: Job) -> object:
    """Read a PDF, with the password only if it asks for one: of many files not each has the same."""
    try:
        return read(job.data, None, job.progress, recognise=job.wish.recognise)
    except Encrypted:
        if not job.wish.password:
            raise
    return read(job.data, job.wish.password, job.progress, recognise=job.wish.recognise)


_READERS = {
    Format.TEXT: _Reader("plain_text", "read_plain_text", lambda read, job: read(job.data, job.encoding), "chardet"),
    Format.MARKDOWN: _Reader("markdown", "read_markdown", _lettered, "markdown-it-py"),
    Format.HTML: _Reader(
        "html_page", "read_html", lambda read, job: read(job.data, job.limits, job.encoding, job.wish.whole_page), "lxml"
    ),
    Format.DOCX: _Reader("docx", "read_docx", _binary, "lxml"),
    Format.PDF: _Reader("pdf", "read_pdf", _paged, "pypdfium2"),
    Format.ODT: _Reader("odt", "read_odt", _binary, "lxml"),
    Format.EPUB: _Reader("epub", "read_epub", _binary, "lxml"),
    Format.RTF: _Reader("rtf", "read_rtf", lambda read, job: read(job.data, job.limits, job.progress)),
    Format.MHT: _Reader("mht", "read_mht", _whole, "lxml"),
    Format.EML: _Reader("mail", "read_message", _whole),
    Format.MBOX: _Reader("mail", "read_mailbox", _whole),
    Format.CSV: _Reader("table_text", "read_table", _whole),
    Format.TSV: _Reader("table_text", "read_table", _whole),
    Format.XLSX: _Reader("xlsx", "read_xlsx", _whole, "openpyxl"),
    Format.SRT: _Reader("cues", "read_cues", _lettered),
    Format.VTT: _Reader("cues", "read_cues", _lettered),
}


def library_of(kind: Format) -> str:
    """Return the name of the library with which a format is read, empty if only the house's own code is."""
    return _READERS[kind].library


def read_parts(kind: Format, job: Job) -> Iterator[Part]:
    """Yield the documents that a file of a format holds. Raises a SourceError of the type that fits."""
    reader = _READERS[kind]
    read = getattr(import_module(f"workbench.sources.{reader.module}"), reader.function)
    found = reader.call(read, job)
    if isinstance(found, Document):
        yield Part(found)
    elif isinstance(found, tuple):
        yield Part(*found)
    else:
        yield from cast(Iterator[Part], found)
