"""Subtitles and transcripts: SubRip (.srt) and WebVTT (W3C WebVTT: The Web Video Text Tracks Format); a block a cue."""

import html
import re
from collections.abc import Iterator

from workbench.model.document import BlockKind, Document, StyleKind
from workbench.sources.encodings import decode
from workbench.sources.errors import NoText
from workbench.sources.limits import Limits
from workbench.sources.pieces import Piece, assemble
from workbench.sources.runs import Runs
from workbench.sources.stated import Stated

_TIMES = re.compile(
    r"\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})[ \t]*-->[ \t]*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})(?:[ \t]|$)"
)
_TAG = re.compile(r"<(/?)([a-zA-Z]*)((?:\.[^ \t>]*)?)(?:[ \t]+([^>]*))?>|<[\d:.]+>|\{\\[^}]*\}")
_LETTERS = {"b": StyleKind.BOLD, "i": StyleKind.ITALIC, "s": StyleKind.STRIKE}
_NO_CUES = re.compile(r"(?:NOTE|STYLE|REGION)(?:[ \t]|$)")


def read_cues(data: bytes, _limits: Limits, encoding: str | None = None) -> tuple[Document, str]:
    """Read a file of cues; a voice (``<v Anna>``) is put before its words, as transcripts write it.

    A cue's times are in milliseconds, its marker says when it begins. Returns the document and the encoding found.
    Raises Binary and NoText.
    """
    decoded = decode(data, encoding)
    text = decoded.text.replace("\0", "\ufffd").replace("\r\n", "\n").replace("\r", "\n")
    document = assemble(_cues(text), _stated(text), decoded.warnings)
    if not document.text.strip():
        raise NoText
    return document, decoded.encoding


def _stated(text: str) -> Stated:
    """The title that may stand after WEBVTT, and the language that some programs write below."""
    head = text.lstrip("\ufeff").split("\n\n", 1)[0].split("\n")
    if not head[0].startswith("WEBVTT"):
        return Stated()
    fields = dict(pair for line in head[1:] if len(pair := line.split(":", 1)) == 2 and "-->" not in line)
    title = head[0].removeprefix("WEBVTT").strip(" \t-–")
    return Stated.first({"title": [("WEBVTT", title)], "language": [("WEBVTT Language", fields.get("Language"))]})


def _cues(text: str) -> Iterator[Piece]:
    """The cues: a line of times, then lines up to an empty one."""
    lines = text.split("\n")
    place = 0
    while place < len(lines):
        times = _TIMES.match(lines[place])
        if times is None:
            skipped = _NO_CUES.match(lines[place])
            place += 1
            while skipped and place < len(lines) and lines[place].strip():
                place += 1
            continue
        end = place + 1
        while end < len(lines) and lines[end].strip() and not _TIMES.match(lines[end]):
            end += 1
        body = lines[place + 1 : end]
        if end < len(lines) and lines[end].strip() and body and body[-1].strip().isdecimal():
            body.pop()  # no empty line before the next cue: its number is no part of this one
        yield from _cue(body, times)
        place = end


def _cue(lines: list[str], times: "re.Match[str]") -> Iterator[Piece]:
    """A cue's words, a piece for each voice in it."""
    starts, ends = _milliseconds(times.groups()[:4]), _milliseconds(times.groups()[4:])
    for runs in _voices("\n".join(lines)):
        piece = runs.piece(BlockKind.CUE, marker=clock(starts))
        piece.starts_at, piece.ends_at = starts, max(starts, ends)
        yield piece


def _voices(text: str) -> Iterator[Runs]:
    runs, open_marks, place = Runs(), list[StyleKind](), 0
    for tag in _TAG.finditer(text):
        _add(runs, text[place : tag.start()], open_marks)
        place = tag.end()
        closing, name, _, words = tag.groups()
        kind = _LETTERS.get((name or "").lower())
        if name == "v" and not closing and words:
            if runs:
                yield runs
                runs = Runs()
            runs.add(f"{html.unescape(words.strip())}:", [(StyleKind.BOLD, "")])
            runs.add(" ")
        elif kind and not closing:
            open_marks.append(kind)
        elif kind and kind in open_marks:
            open_marks.remove(kind)
    _add(runs, text[place:], open_marks)
    if runs:
        yield runs


def _add(runs: Runs, text: str, marks: list[StyleKind]) -> None:
    for number, line in enumerate(html.unescape(text).split("\n")):
        if number:
            runs.line_break()
        runs.add(line, [(kind, "") for kind in marks])


def _milliseconds(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, fraction = (part or "0" for part in parts)
    return ((int(hours) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(fraction.ljust(3, "0"))


def clock(milliseconds: int) -> str:
    """Return a time as a transcript shows it.

    >>> clock(62_500), clock(3_604_300)
    ('01:02', '1:00:04')
    """
    minutes, seconds = divmod(milliseconds // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
