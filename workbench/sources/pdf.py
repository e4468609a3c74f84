"""PDF (ISO 32000) by pdfium: letters, lines, columns, furniture and notes, paragraphs, and the map back to the page."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from workbench.model.document import Document
from workbench.sources.errors import Damaged, Encrypted, NoText, ReaderFailed, WrongPassword
from workbench.sources.pdf_columns import body_size, mark_furniture
from workbench.sources.pdf_grids import find_grids
from workbench.sources.pdf_highlights import highlights_of
from workbench.sources.pdf_outline import read_labels, read_outline
from workbench.sources.pdf_page import Page, read_page
from workbench.sources.pdf_paragraphs import group_pages
from workbench.sources.pieces import assemble
from workbench.sources.stated import Stated

_KEYS = {"title": "Title", "author": "Author", "subject": "Subject", "keywords": "Keywords"}
_PASSWORD = 4
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")
_NOTHING = re.compile(r"(?:untitled|anonymous|unspecified|unknown)\Z", re.IGNORECASE)


def read_pdf(
    data: bytes,
    password: str | None = None,
    progress: Callable[[int, int], None] | None = None,
    *,
    recognise: bool = False,
) -> Document:
    """Read a PDF's bytes; progress is told the pages done and all pages.

    recognise: scanned pages, and those most of whose letters nobody names, are read from their pictures, which takes seconds
    each; NoRecogniser if there is no program for it. Raises Damaged, Encrypted, WrongPassword, and NoText for a scan without
    a text layer; single pages without one give a warning, and so does a page that could not be recognised: ReaderFailed if
    none could.
    """
    document = open_pdf(data, password)
    try:
        if document.get_formtype():
            document.init_forms()
        pages: list[Page] = []
        warnings: list[str] = []
        for number in range(1, len(document) + 1):
            pages.append(_page(document, number, warnings))
            if recognise and warnings and warnings[-1] in {f"no-text-layer:{number}", f"letters-unnamed:{number}"}:
                pages[-1] = _recognised(document, number, warnings, progress, pages[-1])
            if progress:
                progress(number, len(document))
        metadata = _metadata(document)
        outline, labels = read_outline(document), read_labels(document)
    finally:
        document.close()
    if not any(page.lines for page in pages):
        raise _nothing(len(pages), warnings)
    body = body_size(pages)
    for page in pages:
        page.lines[:] = find_grids(page.lines, page.rules)
    mark_furniture(pages, body)
    made = assemble(group_pages(pages, body, outline), metadata, warnings, pages=len(pages))
    if not made.text.strip():
        raise NoText(pages=len(pages))
    marked = [one for page in pages for one in page.marked]
    return replace(made, labels=labels, highlights=highlights_of(made, marked))


def open_pdf(data: bytes, password: str | None = None) -> Any:
    """Open a PDF; bytes before its header are skipped. Raises Damaged, Encrypted and WrongPassword."""
    import pypdfium2 as pdfium

    start = max(0, data.find(b"%PDF-", 0, 1024))
    try:
        document = pdfium.PdfDocument(data[start:] if start else data, password=password)
        pages = len(document)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            raise (WrongPassword if password else Encrypted) from error
        raise Damaged(kind="pdf", detail="structure") from error
    if pages == 0:
        raise Damaged(kind="pdf", detail="pages")
    return document


def _page(document: Any, number: int, warnings: list[str]) -> Page:
    import pypdfium2 as pdfium

    try:
        page = read_page(document, number)
    except pdfium.PdfiumError:
        warnings.append(f"page-damaged:{number}")
        return Page(number, [], 595.0, 842.0, 0)
    if not page.characters and not page.lines and _shows_something(document, number):
        warnings.append(f"no-text-layer:{number}")
    if page.hidden:
        warnings.append(f"hidden-text:{number}")
    if page.unknown:
        warnings.append(f"{'letters-unnamed' if 3 * page.unknown > page.characters else 'letters-missing'}:{number}")
    return page


def _recognised(
    document: Any, number: int, warnings: list[str], progress: Callable[[int, int], None] | None, page: Page
) -> Page:
    """Return a page as it is recognised; the warning says that it was or failed, or stays if nothing was found."""
    from workbench.sources.pdf_scans import recognise_page

    try:
        found = recognise_page(document, number, lambda: progress(number - 1, len(document)) if progress else None)
    except ReaderFailed:  # on this page, which is no reason to lose the others
        if not page.unknown:
            warnings[-1] = f"not-recognised:{number}"
        return page
    if not found.lines:
        return page
    warnings[-1] = f"recognised:{number}"
    return replace(page, lines=[*found.lines, *(line for line in page.lines if line.kind != "body")], rules=())


def _nothing(pages: int, warnings: list[str]) -> NoText | ReaderFailed:
    """Return what to say of a file of which nothing was read."""
    failed = any(code.startswith("not-recognised:") for code in warnings)
    return ReaderFailed(detail="tesseract") if failed else NoText(pages=pages)


def _shows_something(document: Any, number: int) -> bool:
    """Tell whether a page without letters has a picture or a drawing on it; an empty page is no scan."""
    import pypdfium2 as pdfium

    try:
        return next(iter(document[number - 1].get_objects(max_depth=2)), None) is not None
    except pdfium.PdfiumError:
        return True


def _metadata(document: Any) -> Stated:
    """What the information dictionary states (ISO 32000-1, 14.3.3); created: the file's own day, not that of publication."""
    found = document.get_metadata_dict(skip_empty=True)
    values = {key: str(found.get(name, "")) for key, name in _KEYS.items()}
    created = _DATE.match(str(found.get("CreationDate", "")))
    values["created"] = "-".join(part for part in created.groups() if part) if created else ""
    told = {key: value for key, value in values.items() if not _NOTHING.match(value.strip())}
    return Stated(told, {key: f"Info {_KEYS.get(key, 'CreationDate')}" for key in told})
