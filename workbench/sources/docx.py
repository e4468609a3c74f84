"""DOCX (ECMA-376, ISO/IEC 29500) read part by part: lists with their numbers, notes, merged cells, running heads."""

from workbench.model.document import Document
from workbench.sources.docx_package import Package
from workbench.sources.docx_text import Body
from workbench.sources.errors import NoText
from workbench.sources.limits import Limits
from workbench.sources.office_zip import open_checked
from workbench.sources.pieces import assemble


def read_docx(data: bytes, limits: Limits) -> Document:
    """Read a DOCX file's bytes. Raises Damaged, Encrypted, Forbidden, NoText and TooLarge."""
    package = Package(open_checked(data, "docx", limits), limits)
    body = Body(package, limits)
    body.read()
    stated = package.stated()
    stated.add("date", body.dated, "paragraph of the style Date")
    document = assemble(body.flow.all(), stated, body.flow.warnings, body.flow.pages)
    if not document.text.strip():
        raise NoText
    return document
