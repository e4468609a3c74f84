"""Web pages: the article with its metadata, or the whole page."""

import re
from typing import TYPE_CHECKING

from workbench.model.document import BlockKind, Document
from workbench.sources.encodings import Decoded, decode
from workbench.sources.errors import NoText, TooLarge
from workbench.sources.html_article import find_article
from workbench.sources.html_blocks import Blocks
from workbench.sources.html_metadata import page_metadata
from workbench.sources.html_notes import Notes
from workbench.sources.limits import Limits
from workbench.sources.pieces import Piece, assemble

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CHARSET = re.compile(rb"<meta\b[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]*encoding=[\"']([\w.:-]+)", re.IGNORECASE)


def read_html(data: bytes, limits: Limits, encoding: str | None = None, whole_page: bool = False) -> tuple[Document, str]:
    """Read a web page's bytes; returns the document and the encoding found.

    whole_page: also what surrounds the article. Raises NoText, and TooLarge when elements nest too deeply.
    """
    decoded = decode_html(data, encoding)
    root = parse(decoded.text, limits)
    metadata = page_metadata(root)
    part = root if whole_page else find_article(root)
    pieces = Blocks(Notes.of(root), limits).of(part)
    if not whole_page:
        pieces = _with_title(pieces, root, part)
    document = assemble(pieces, metadata, decoded.warnings)
    if not document.text.strip():
        raise NoText
    return document, decoded.encoding


def decode_html(data: bytes, encoding: str | None = None) -> Decoded:
    """Return a page's letters: byte order mark, then what a person or the page declares, then a guess (WHATWG HTML, 13.2.3)."""
    declared = _CHARSET.search(data[:4096])
    name = (declared.group(1) or declared.group(2)).decode("ascii", "replace") if declared else None
    if name and name.lower().startswith("utf-16"):
        name = "utf-8"
    return decode(data, encoding or name)


def parse(text: str, limits: Limits) -> "Element":
    """Parse HTML; raises NoText for none, TooLarge if the parser gave up because of the depth (it drops the rest silently)."""
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        root = etree.fromstring(_CONTROLS.sub("", text).encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise NoText from error
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        raise TooLarge(what="depth", limit=limits.depth)
    if root is None:
        raise NoText
    return root


def _with_title(pieces: list[Piece], root: "Element", part: "Element") -> list[Piece]:
    """Put the page's one first heading before the article, if it stands outside of it."""
    if part is root or any(piece.kind is BlockKind.HEADING and piece.level == 1 for piece in pieces):
        return pieces
    titles = [title for title in root.iter("h1") if "".join(map(str, title.itertext())).strip()]
    if len(titles) != 1:
        return pieces
    before = Blocks().of(titles[0])
    for piece in before:
        piece.kind, piece.level = BlockKind.HEADING, 1
    return before + pieces
