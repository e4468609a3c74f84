"""ODT (OASIS OpenDocument 1.3, ISO/IEC 26300): an archive of XML, read part by part."""

import re
import zipfile
from typing import TYPE_CHECKING

from workbench.model.document import Document
from workbench.sources.dates import day
from workbench.sources.errors import Damaged, Encrypted, Forbidden, NoText, TooLarge
from workbench.sources.formula import formula
from workbench.sources.limits import Limits
from workbench.sources.odt_styles import OFFICE, STYLE, TEXT, Styles
from workbench.sources.odt_text import Body
from workbench.sources.office_xml import local, optional_part, part
from workbench.sources.office_zip import open_checked
from workbench.sources.pieces import assemble
from workbench.sources.stated import Stated

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DC = "{http://purl.org/dc/elements/1.1/}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_ENCRYPTED = re.compile(rb"<(?:\w+:)?encryption-data\b")


def read_odt(data: bytes, limits: Limits) -> Document:
    """Read an ODT file's bytes. Raises Damaged, Encrypted, Forbidden, NoText and TooLarge."""
    archive = open_checked(data, "odt", limits)
    if _is_encrypted(archive):
        raise Encrypted(detail="odt")
    content = part(archive, "content.xml", "odt", limits)
    text = None if content is None else content.find(f"{OFFICE}body/{OFFICE}text")
    if content is None or text is None:
        raise Damaged(kind="odt", detail="content")
    styles = optional_part(archive, "styles.xml", "odt", limits)
    known = Styles([root for root in (styles, content) if root is not None])
    body = Body(known, limits, lambda name: _formula(archive, name, limits))
    if next(text.iter(f"{TEXT}soft-page-break"), None) is not None:
        body.flow.page = 1
    body.blocks(text)
    pages = body.flow.pages
    if styles is not None:
        _running(styles, body)
    document = assemble(body.flow.all(), _metadata(archive, limits), body.flow.warnings, pages)
    if not document.text.strip():
        raise NoText
    return document


def _formula(archive: zipfile.ZipFile, name: str, limits: Limits) -> str:
    """The formula that an object of the file holds, empty if it is another kind of object, or damaged."""
    try:
        root = optional_part(archive, f"{name.removeprefix('./')}/content.xml", "odf", limits)
    except (Forbidden, TooLarge):
        return ""
    return formula(root) if root is not None and local(root) == "math" else ""


def _is_encrypted(archive: zipfile.ZipFile) -> bool:
    try:
        return bool(_ENCRYPTED.search(archive.read("META-INF/manifest.xml")))
    except (KeyError, zipfile.BadZipFile):
        return False


def _running(styles: "Element", body: Body) -> None:
    """Add the heads and feet of the page styles."""
    for page in styles.iter(f"{STYLE}master-page"):
        for holder in page.iterchildren(f"{STYLE}header", f"{STYLE}header-first", f"{STYLE}footer", f"{STYLE}footer-first"):
            body.flow.page = None
            with body.flow.apart() as pieces:
                body.blocks(holder)
            body.flow.running(pieces)


def _metadata(archive: zipfile.ZipFile, limits: Limits) -> Stated:
    """What meta.xml states (ODF part 3, 4.3); dc:date is the day of the last change, so it is no date of publication."""
    root = optional_part(archive, "meta.xml", "odt", limits)
    if root is None:
        return Stated()
    own = {(field.get(f"{_META}name") or "").lower(): field.text for field in root.iter(f"{_META}user-defined")}
    first = {name: next((element.text for element in root.iter(name)), None) for name in _STANDARD}
    return Stated.first({
        "title": [("meta.xml dc:title", first[f"{_DC}title"])],
        "author": [
            ("meta.xml meta:initial-creator", first[f"{_META}initial-creator"]),
            ("meta.xml dc:creator", first[f"{_DC}creator"]),
        ],
        "date": [("meta.xml meta:user-defined date", day(own.get("date")))],
        "publisher": [
            ("meta.xml meta:user-defined publisher", own.get("publisher")), ("meta.xml dc:publisher", first[f"{_DC}publisher"]),
        ],
        "language": [("meta.xml dc:language", first[f"{_DC}language"])],
        "url": [("meta.xml meta:user-defined url", own.get("url"))],
        "created": [("meta.xml meta:creation-date", day(first[f"{_META}creation-date"]))],
    })  # fmt: skip


_STANDARD = (
    f"{_DC}title", f"{_DC}creator", f"{_DC}publisher", f"{_DC}language", f"{_META}initial-creator", f"{_META}creation-date",
)  # fmt: skip
