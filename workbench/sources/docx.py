"""DOCX (ECMA-376) by way of mammoth's HTML."""

import io
import re
import zipfile
from datetime import datetime

from workbench.model.document import Document
from workbench.sources.errors import Damaged, NoText, SourceError
from workbench.sources.html_blocks import Blocks
from workbench.sources.html_notes import Notes
from workbench.sources.html_page import parse
from workbench.sources.limits import Limits
from workbench.sources.office_zip import open_checked
from workbench.sources.pieces import assemble

STYLES = """
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Quotations'] => blockquote > p:fresh
p[style-name='Block Text'] => blockquote > p:fresh
p[style-name='Block Quotation'] => blockquote > p:fresh
p[style-name='caption'] => figcaption:fresh
p[style-name='Caption'] => figcaption:fresh
p[style-name='Table Caption'] => figcaption:fresh
p[style-name='Image Caption'] => figcaption:fresh
p[style-name='Table'] => figcaption:fresh
p[style-name='Source Code'] => pre:fresh
p[style-name='Preformatted Text'] => pre:fresh
p[style-name='HTML Preformatted'] => pre:fresh
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Date'] => p.date:fresh
p[style-name='Definition Term'] => p:fresh
r[style-name='Verbatim Char'] => code
strike => s
"""
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def read_docx(data: bytes, limits: Limits) -> Document:
    """Read a DOCX file's bytes. Raises Damaged, Encrypted, Forbidden, NoText and TooLarge."""
    archive = open_checked(data, "docx", limits)
    metadata = _properties(archive)
    html = _to_html(data)
    if not html.strip():
        raise NoText
    root = parse(f"<html><body>{html}</body></html>", limits)
    metadata.setdefault("date", _day(str(root.xpath("string(//p[@class='date'])"))))
    document = assemble(Blocks(Notes.of(root), limits).of(root), metadata)
    if not document.text.strip():
        raise NoText
    return document


def _to_html(data: bytes) -> str:
    import mammoth

    try:
        result = mammoth.convert_to_html(
            io.BytesIO(data), style_map=STYLES, convert_image=lambda _image: [], external_file_access=False
        )
    except (SourceError, MemoryError, RecursionError):
        raise
    except Exception as error:
        raise Damaged(kind="docx", detail=type(error).__name__) from error
    return str(result.value)


def _properties(archive: zipfile.ZipFile) -> dict[str, str]:
    """What docProps/core.xml states (ECMA-376 part 2); created is the file's own day, not that of publication."""
    from lxml import etree

    name = next((name for name in archive.namelist() if name.lower() == "docprops/core.xml"), None)
    if name is None:
        return {}
    try:
        root = etree.fromstring(archive.read(name), etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return {}
    values = {
        "title": root.findtext(f"{_DC}title"),
        "author": root.findtext(f"{_DC}creator"),
        "date": _day(root.findtext(f"{_DC}date")),
        "created": _day(root.findtext(f"{_TERMS}created")),
        "publisher": root.findtext(f"{_DC}publisher"),
        "language": root.findtext(f"{_DC}language"),
    }
    return {key: value.strip() for key, value in values.items() if value and value.strip()}


def _day(text: str | None) -> str:
    found = _DAY.match((text or "").strip())
    if not found:
        return ""
    try:
        return datetime.fromisoformat(found.group()).date().isoformat()
    except ValueError:
        return ""
