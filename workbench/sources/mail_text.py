"""A message's plain text: what is quoted in it by signs at the line's beginning, and lines that flow (RFC 3676)."""

import re
from collections.abc import Iterator
from dataclasses import replace

from workbench.model.document import BlockKind
from workbench.sources.pieces import Piece
from workbench.sources.plain_text import text_pieces

_QUOTED = re.compile(r"((?:>[ ]?)+)")
_SIGNATURE = re.compile(r"(?m)^-- ?$")


def mail_pieces(text: str, *, flowed: bool = False, delete_space: bool = False) -> Iterator[Piece]:
    """Yield the blocks of a message's text: what is quoted as quotations, the signature apart.

    flowed: lines that end with a space go on (``format=flowed``); delete_space: that space is no part of the text.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    table = 0
    for depth, words, signature in _stretches(_flowing(text, delete_space=delete_space) if flowed else text):
        highest = table
        for piece in text_pieces(words):
            if piece.table is not None:
                piece.table += table
                highest = max(highest, piece.table + 1)
            yield _shaped(piece, depth, signature=signature)
        table = highest


def _shaped(piece: Piece, depth: int, *, signature: bool) -> Piece:
    """A mail has no headings that could be guessed: a short line before a long one is how one is addressed."""
    plain = piece.kind in {BlockKind.HEADING, BlockKind.PARAGRAPH}
    if signature and piece.table is None:
        return replace(piece, kind=BlockKind.FURNITURE, level=0, marker="")
    if depth and plain:
        return replace(piece, kind=BlockKind.QUOTATION, level=depth)
    return replace(piece, kind=BlockKind.PARAGRAPH, level=0) if plain else piece


def _stretches(text: str) -> Iterator[tuple[int, str, bool]]:
    """Stretches of lines that are quoted as deeply, without their signs, and whether they are the signature."""
    body, *rest = _SIGNATURE.split(text, maxsplit=1)
    for part, signature in ((body, False), *((words, True) for words in rest)):
        depth, lines = 0, list[str]()
        for line in part.split("\n"):
            quoted = _QUOTED.match(line)
            found = quoted.group(1).count(">") if quoted else 0
            if found != depth and (line.strip() or not lines):
                yield depth, "\n".join(lines), signature
                depth, lines = found, []
            lines.append(line[quoted.end() :] if quoted else line)
        yield depth, "\n".join(lines), signature


def _flowing(text: str, *, delete_space: bool) -> str:
    """Join lines that flow into the next of the same depth; a space that was put before a line's first sign goes."""
    out: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        quoted = _QUOTED.match(line)
        sign = ">" * quoted.group(1).count(">") if quoted else ""
        words = line[quoted.end() :] if quoted else line.removeprefix(" ")
        if open_depth == len(sign) and line not in {"-- ", "--"}:
            out[-1] += words
        else:
            out.append(f"{sign} {words}" if sign else words)
        flows = words.endswith(" ") and words != "-- "
        if flows and delete_space:
            out[-1] = out[-1][:-1]
        open_depth = len(sign) if flows else -1
    return "\n".join(out)
