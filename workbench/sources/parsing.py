"""From the bytes of a file to its document: finds the format and calls its reader. Runs in the worker, without SQL or Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import PurePath

from workbench.model.document import Document
from workbench.sources.errors import SourceError, TooLarge
from workbench.sources.kinds import Format, find_format, mislabelled
from workbench.sources.limits import Limits

VERSION = "1"
"""Of our own readers; raised whenever one of them gives another text for the same bytes."""

_LIBRARIES = {
    Format.TEXT: "chardet",
    Format.MARKDOWN: "markdown-it-py",
    Format.HTML: "lxml",
    Format.DOCX: "mammoth",
    Format.PDF: "pypdfium2",
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks of a reading.

    name: of the file, with its ending; kind and encoding: instead of what would be found;
    whole_page: of a web page also what surrounds the article.
    """

    name: str = ""
    kind: str = ""
    encoding: str = ""
    password: str = ""
    whole_page: bool = False


@dataclass(frozen=True, slots=True)
class Parsed:
    """A document, its format, and what read it; encoding is empty for formats that have none of their own."""

    document: Document
    kind: Format
    reader: str
    reader_version: str
    encoding: str = ""


def parse_bytes(
    data: bytes, wish: Wish | None = None, limits: Limits | None = None, progress: Callable[[int, int], None] | None = None
) -> Parsed:
    """Read a file's bytes; progress is told steps done and all steps (pages, for a PDF).

    Raises a SourceError of the kind that fits; its path is the wish's name.
    """
    wish, limits = wish or Wish(), limits or Limits()
    try:
        kind = Format(wish.kind) if wish.kind else find_format(data, PurePath(wish.name).name)
        document, encoding = _read(data, kind, wish, limits, progress)
        if len(document.text) > limits.characters:
            raise TooLarge(what="characters", limit=limits.characters)
        if not wish.kind and mislabelled(wish.name, kind):
            document = replace(document, warnings=(f"mislabelled:{kind.value}", *document.warnings))
    except SourceError as error:
        error.path = error.path or wish.name
        error.__post_init__()
        raise
    except RecursionError as error:
        raise TooLarge(wish.name, "depth", limits.depth) from error
    except MemoryError as error:
        raise TooLarge(wish.name, "memory", limits.memory) from error
    library = _LIBRARIES[kind]
    return Parsed(document, kind, f"workbench+{library}", f"{VERSION}+{_version(library)}", encoding)


def _read(
    data: bytes, kind: Format, wish: Wish, limits: Limits, progress: Callable[[int, int], None] | None
) -> tuple[Document, str]:
    encoding = wish.encoding or None
    if kind is Format.PDF:
        from workbench.sources.pdf import read_pdf

        return read_pdf(data, wish.password or None, progress), ""
    if kind is Format.DOCX:
        from workbench.sources.docx import read_docx

        return read_docx(data, limits), ""
    if kind is Format.HTML:
        from workbench.sources.html_page import read_html

        return read_html(data, limits, encoding, wish.whole_page)
    if kind is Format.MARKDOWN:
        from workbench.sources.markdown import read_markdown

        return read_markdown(data, limits, encoding)
    from workbench.sources.plain_text import read_plain_text

    return read_plain_text(data, encoding)


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "0"
