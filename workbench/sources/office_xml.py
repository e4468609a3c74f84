"""XML parts of office files, parsed without entities, network or undue depth."""

import zipfile
from typing import TYPE_CHECKING

from workbench.sources.errors import Damaged, Forbidden, TooLarge
from workbench.sources.limits import Limits

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def part(archive: zipfile.ZipFile, name: str, kind: str, limits: Limits) -> "Element | None":
    """Return the root of a part, None if the archive has none of that name; raises Damaged and TooLarge (depth)."""
    try:
        data = archive.read(name)
    except KeyError:
        return None
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError) as error:
        raise Damaged(kind=kind, detail="zip") from error
    return parse_xml(data, kind, limits)


def optional_part(archive: zipfile.ZipFile, name: str, kind: str, limits: Limits) -> "Element | None":
    """Return the root of a part that a text can do without; None if it is absent or damaged."""
    try:
        return part(archive, name, kind, limits)
    except Damaged:
        return None


def parse_xml(data: bytes, kind: str, limits: Limits) -> "Element":
    """Parse XML; raises Damaged, Forbidden if it has a document type, and TooLarge if elements nest too deeply.

    A package of EPUB may name a document type: its entities are not looked for. Programs write the same xml:id twice, so
    identifiers are not checked.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=False,
        collect_ids=False,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if "depth" in str(error).lower():
            raise TooLarge(what="depth", limit=limits.depth) from error
        raise Damaged(kind=kind, detail="xml") from error
    if kind != "epub" and root.getroottree().docinfo.internalDTD is not None:
        raise Forbidden(detail="doctype")
    return root


def local(element: "Element") -> str:
    """Return an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def is_element(node: "Element") -> bool:
    """Tell whether a node is an element, and no entity, comment or instruction."""
    tag: object = node.tag
    return isinstance(tag, str)
