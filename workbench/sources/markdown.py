"""Markdown (CommonMark 0.31 with tables, strikethrough, footnotes, definition lists, front matter) by way of HTML."""

import re

from workbench.model.document import BlockKind, Document
from workbench.sources.encodings import decode
from workbench.sources.errors import NoText, TooLarge
from workbench.sources.front_matter import split_front_matter
from workbench.sources.html_blocks import Blocks
from workbench.sources.html_notes import Notes
from workbench.sources.html_page import parse
from workbench.sources.limits import Limits
from workbench.sources.pieces import Piece, assemble
from workbench.sources.plain_tables import read_rows

_ATTRIBUTES = re.compile(r"\s*\{[#.][^{}]*\}\s*$")
_QUOTES = re.compile(r"(?m)^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){60,}")
_GRID_TOP = re.compile(r"\s{0,3}\+(?:[-=]+\+)+\s*$")


def read_markdown(data: bytes, limits: Limits, encoding: str | None = None) -> tuple[Document, str]:
    """Read Markdown's bytes; returns the document and the encoding found.

    Raises NoText, and TooLarge for too deep a nesting.
    """
    decoded = decode(data, encoding)
    text = decoded.text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    metadata, body = split_front_matter(text)
    if _QUOTES.search(body):  # the parser drops what nests deeper without a word
        raise TooLarge(what="depth", limit=limits.depth)
    root = parse(_render(body), limits) if body.strip() else None
    pieces = [] if root is None else Blocks(Notes.of(root), limits).of(root)
    document = assemble(_captions(pieces), metadata, decoded.warnings)
    if not document.text.strip():
        raise NoText
    return document, decoded.encoding


def _render(text: str) -> str:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.footnote import footnote_plugin

    parser = (
        MarkdownIt("commonmark", {"maxNesting": 200})
        .enable(["table", "strikethrough"])
        .use(footnote_plugin)
        .use(deflist_plugin)
    )
    for name in ("subscript", "superscript"):
        _use(parser, name)
    return "<html><body>" + str(parser.render(_with_grids(text))) + "</body></html>"


def _use(parser: object, name: str) -> None:
    from importlib import import_module

    try:
        plugin = getattr(import_module(f"mdit_py_plugins.{name}"), f"{name}_plugin")
    except (ImportError, AttributeError):
        return
    parser.use(plugin)  # type: ignore[attr-defined]


def _with_grids(text: str) -> str:
    """Draw Pandoc's grid tables as HTML, which Markdown lets through."""
    from html import escape

    if "\n+" not in f"\n{text}":
        return text
    lines, out, place = text.split("\n"), list[str](), 0
    while place < len(lines):
        rows = read_rows(lines, place) if _GRID_TOP.match(lines[place]) else None
        if rows is None:
            out.append(lines[place])
            place += 1
            continue
        out.append("<table>")
        for number, row in enumerate(rows.rows):
            tag = "th" if number < rows.heads else "td"
            cells = (re.sub(r"(?m)^[-*] ", "", cell) for cell in row)
            out.append("<tr>" + "".join(f"<{tag}>{escape(cell).replace(chr(10), '<br>')}</{tag}>" for cell in cells) + "</tr>")
        out += ["</table>", ""]
        place += rows.length
    return "\n".join(out)


def _captions(pieces: list[Piece]) -> list[Piece]:
    """Pandoc's table captions (``: Caption`` after a table) and heading attributes (``{#id}``)."""
    for before, piece in zip([None, *pieces], pieces, strict=False):
        after_table = before is not None and before.kind is BlockKind.TABLE_CELL
        if piece.kind is BlockKind.PARAGRAPH and after_table and piece.text.startswith((": ", "Table: ")):
            skipped = piece.text.index(":") + 1
            cut = piece.cut(skipped + 1, len(piece.text))
            piece.kind, piece.text, piece.styles = BlockKind.CAPTION, cut.text, cut.styles
        elif piece.kind is BlockKind.HEADING and (found := _ATTRIBUTES.search(piece.text)):
            cut = piece.cut(0, found.start())
            piece.text, piece.styles = cut.text, cut.styles
    return pieces
