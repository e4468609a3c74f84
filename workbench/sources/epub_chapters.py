"""A chapter of an EPUB as an element of HTML, with names that are its own within the whole book."""

import posixpath
import re
from contextlib import suppress
from html.entities import html5
from typing import TYPE_CHECKING
from urllib.parse import unquote

from workbench.sources.errors import NoText
from workbench.sources.html_page import decode_html, parse
from workbench.sources.limits import Limits
from workbench.sources.office_xml import is_element

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_OWN = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})
_TYPE = "{http://www.idpf.org/2007/ops}type"


def chapter(data: bytes, name: str, limits: Limits) -> "Element":
    """Return a chapter's bytes as a section; name: of its part, before which all its identifiers are put.

    Markup that is no XML is read as browsers read HTML. Raises TooLarge when elements nest too deeply.
    """
    from lxml import etree

    root = _parsed(data, limits)
    section = etree.Element("section")
    body = None if root is None else next((element for element in root.iter() if _plain(element) == "body"), root)
    if body is None:
        return section
    for element in body.iter():
        if is_element(element):
            plain = _plain(element)
            if plain != element.tag:
                with suppress(ValueError):  # a torn name; what it holds is read all the same
                    element.tag = plain
            _rename(element, name)
    section.text = body.text
    section.extend(list(body))
    return section


def _parsed(data: bytes, limits: Limits) -> "Element | None":
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(_ENTITY.sub(_letter, data), parser)
    except (etree.XMLSyntaxError, ValueError):
        pass
    try:
        return parse(decode_html(data).text, limits)
    except NoText:
        return None


def _letter(match: "re.Match[bytes]") -> bytes:
    """A named character of HTML as a number, since XML knows only five of them."""
    name = match.group(1)
    letters = html5.get(name.decode("ascii") + ";")
    return match.group() if name in _OWN or not letters else "".join(f"&#{ord(one)};" for one in letters).encode("ascii")


def _plain(element: "Element") -> str:
    return element.tag.rpartition("}")[2].lower() if is_element(element) else ""


def _rename(element: "Element", name: str) -> None:
    """Make identifiers, and the links that lead to them, unique in the book; what EPUB calls a note reference is one."""
    own = element.get("id")
    if own:
        element.set("id", f"{name}#{own}")
    href = (element.get("href") or "").strip()
    if href.startswith("#"):
        element.set("href", f"#{name}{href}")
    elif "#" in href and ":" not in href.split("/", 1)[0]:
        path, _, target = href.partition("#")
        element.set("href", f"#{posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(path)))}#{target}")
    elif href and ":" not in href.split("/", 1)[0]:
        del element.attrib["href"]  # another chapter: no link that a person could follow
    if element.tag == "a" and "noteref" in (element.get(_TYPE) or "").split():
        element.set("role", "doc-noteref")
