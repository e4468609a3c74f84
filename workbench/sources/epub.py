"""EPUB 2 and 3 (W3C EPUB 3.3, IDPF OPF 2.0): the chapters of the spine as one text."""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from workbench.model.document import Document
from workbench.sources.epub_chapters import chapter
from workbench.sources.epub_metadata import package_metadata
from workbench.sources.errors import Damaged, Encrypted, Forbidden, NoText
from workbench.sources.html_blocks import Blocks
from workbench.sources.html_notes import Notes
from workbench.sources.limits import Limits
from workbench.sources.office_xml import is_element, local, optional_part, part
from workbench.sources.office_zip import WITH_SUBSET, open_checked
from workbench.sources.pieces import assemble

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TEXT = re.compile(r"xhtml|html|oeb1-document|dtbook", re.IGNORECASE)


def read_epub(data: bytes, limits: Limits) -> Document:
    """Read an EPUB file's bytes. Raises Damaged, Encrypted (DRM), Forbidden, NoText and TooLarge.

    A chapter that the archive has not gives a warning.
    """
    from lxml import etree

    archive = open_checked(data, "epub", limits, WITH_SUBSET)
    path = _package_path(archive, limits)
    package = part(archive, path, "epub", limits)
    if package is None:
        raise Damaged(kind="epub", detail="package")
    names = list(_spine(package, posixpath.dirname(path)))
    if _encrypted(archive, limits) & set(names):
        raise Encrypted(detail="epub")
    body, warnings = etree.Element("body"), list[str]()
    for name in names:
        try:
            content = archive.read(name)
        except (KeyError, zipfile.BadZipFile):
            warnings.append(f"part-missing:{posixpath.basename(name)[:80]}")
            continue
        if WITH_SUBSET.search(content.replace(b"\0", b"")):
            raise Forbidden(detail="doctype")
        body.append(chapter(content, name, limits))
    document = assemble(Blocks(Notes.of(body), limits).of(body), package_metadata(package), warnings)
    if not document.text.strip():
        raise NoText
    return document


def _package_path(archive: zipfile.ZipFile, limits: Limits) -> str:
    """The path of the package document, as META-INF/container.xml names it, else the one that there is."""
    container = optional_part(archive, "META-INF/container.xml", "epub", limits)
    for element in () if container is None else container.iter():
        if is_element(element) and local(element) == "rootfile" and element.get("full-path"):
            return _resolved("", element.get("full-path") or "")
    found = [name for name in archive.namelist() if name.lower().endswith(".opf")]
    if not found:
        raise Damaged(kind="epub", detail="container")
    return found[0]


def _spine(package: "Element", folder: str) -> Iterator[str]:
    """The names of the chapters in reading order; what is outside of the archive is not looked for."""
    elements = [element for element in package.iter() if is_element(element)]
    items = {element.get("id"): element for element in elements if local(element) == "item"}
    for reference in elements:
        item = items.get(reference.get("idref")) if local(reference) == "itemref" else None
        href = "" if item is None else item.get("href") or ""
        if item is not None and href and ":" not in href.split("/", 1)[0] and _TEXT.search(item.get("media-type") or "html"):
            yield _resolved(folder, href)


def _resolved(folder: str, href: str) -> str:
    """The name within the archive of a reference from a folder of it."""
    return posixpath.normpath(posixpath.join(folder, unquote(href.split("#", 1)[0]))).lstrip("/")


def _encrypted(archive: zipfile.ZipFile, limits: Limits) -> set[str]:
    """The parts that META-INF/encryption.xml says are encrypted; fonts may be, a text that can be read is not."""
    root = optional_part(archive, "META-INF/encryption.xml", "epub", limits)
    if root is None:
        return set()
    references = (element for element in root.iter() if is_element(element) and local(element) == "CipherReference")
    return {_resolved("", element.get("URI") or "") for element in references}
