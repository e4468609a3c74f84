"""Pieces: blocks on their way from a reader to a document."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from workbench.model.document import OUT_OF_ORDER, Area, Block, BlockKind, Document, PageRun, Style, StyleKind
from workbench.sources.stated import Stated

LONGEST = 10_000
"""Characters of a paragraph from which on it is split at the end of a sentence, so that a view can lay it out in time."""

_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\xad\ufeff\ufffe\uffff\ud800-\udfff\ufdd0-\ufdef]")
_UNUSUAL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff\ufdd0-\ufdef]")
_BREAKS = str.maketrans({"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\t": " ", "\x85": "\n"})
_JOINING = re.compile(
    "[\u1160-\u11ff\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e]"
)
_SENTENCE_END = re.compile(r"[.!?…]['\"”’)\]]*\s|[。！？]\s?")


@dataclass(slots=True)
class Piece:
    """A block with its own text; the offsets of styles and runs count from the piece's first character.

    anchor: the name by which references to a note (styles of the kind NOTE) call it while the document is being read.
    breaks: offsets within the piece at which the next page begins, for formats that mark only that.
    """

    kind: BlockKind
    text: str
    styles: list[Style] = field(default_factory=list)
    level: int = 0
    marker: str = ""
    page: int | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    row_span: int = 1
    column_span: int = 1
    header: bool = False
    continues: bool = False
    starts_at: int | None = None
    ends_at: int | None = None
    anchor: str = ""
    breaks: list[int] = field(default_factory=list)
    runs: list[PageRun] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)

    def cut(self, start: int, end: int) -> "Piece":
        """Return the characters from start up to end as a piece of the same kind."""
        styles = [
            replace(style, start=max(style.start, start) - start, end=min(style.end, end) - start)
            for style in self.styles
            if style.start < end and style.end > start
        ]
        runs = [_cut_run(run, start, end) for run in self.runs if run.offset < end and run.offset + run.length > start]
        page = runs[0].page if runs else self.page
        if self.breaks and page is not None:
            page += sum(offset <= start for offset in self.breaks)
        breaks = [offset - start for offset in self.breaks if start < offset < end]
        areas = [_cut_area(one, start, end) for one in self.areas if one.offset < end and one.offset + one.length > start]
        return replace(self, text=self.text[start:end], styles=styles, runs=runs, areas=areas, page=page, breaks=breaks)


def _cut_run(run: PageRun, start: int, end: int) -> PageRun:
    first, last = max(run.offset, start), min(run.offset + run.length, end)
    skipped = first - run.offset
    return PageRun(first - start, last - first, run.page, run.first + skipped if run.first >= 0 else -1)


def _cut_area(area: Area, start: int, end: int) -> Area:
    first, last = max(area.offset, start), min(area.offset + area.length, end)
    return replace(area, offset=first - start, length=last - first)


def joined(pieces: Iterable[Piece]) -> Piece:
    """Return one paragraph of all pieces, a line for each."""
    whole = Piece(BlockKind.PARAGRAPH, "")
    for piece in map(_stripped, pieces):
        whole.page = whole.page or piece.page
        whole.text += "\n" if whole.text else ""
        offset = len(whole.text)
        whole.breaks += [each + offset for each in piece.breaks]
        whole.styles += [Style(each.kind, each.start + offset, each.end + offset, each.target) for each in piece.styles]
        whole.text += piece.text
    return whole


def assemble(
    pieces: Iterable[Piece], metadata: Stated | dict[str, str] | None = None, warnings: Iterable[str] = (), pages: int = 0
) -> Document:
    """Make a document of pieces in reading order: clean, stripped, long ones split, empty ones (but cells) left out.

    pages: how many pages the file has, 0 where it has none.
    """
    stated = metadata if isinstance(metadata, Stated) else Stated(metadata or {})
    tidied = [part for piece in pieces for part in _parts(_stripped(_clean(piece)))]
    texts: list[str] = []
    blocks: list[Block] = []
    styles: list[Style] = []
    runs: list[PageRun] = []
    areas: list[Area] = []
    begins: dict[int, int] = {}
    anchors: dict[str, int] = {}
    offset = 0
    for piece, following in zip(tidied, [*tidied[1:], None], strict=False):
        blocks.append(_block(piece, offset))
        if piece.anchor:
            anchors.setdefault(piece.anchor, offset)
        styles += [replace(style, start=style.start + offset, end=style.end + offset) for style in piece.styles]
        for page, first in _pages_of(piece):
            if piece.kind not in OUT_OF_ORDER:
                begins.setdefault(page, offset + first)
        runs += [PageRun(run.offset + offset, run.length, run.page, run.first) for run in piece.runs]
        areas += [replace(area, offset=area.offset + offset) for area in piece.areas]
        between = "" if following is None else "\t" if _same_row(piece, following) else "\n"
        texts.append(piece.text + between)
        offset += len(piece.text) + len(between)
    return Document(
        text="".join(texts),
        blocks=tuple(blocks),
        styles=tuple(sorted(_aimed(styles, anchors), key=lambda style: (style.start, style.end, style.kind))),
        pages=tuple(_page_starts(begins, pages, offset)),
        page_map=tuple(_merged(runs)),
        metadata={key: _line(value) for key, value in stated.items() if _line(value)},
        warnings=tuple(warnings),
        origins={key: origin for key, origin in stated.origins.items() if _line(stated[key])},
        areas=tuple(areas),
    )


def _aimed(styles: list[Style], anchors: dict[str, int]) -> Iterator[Style]:
    """The styles, references to notes with the note's offset for its name; one whose note is not there is none."""
    for style in styles:
        if style.kind is not StyleKind.NOTE:
            yield style
        elif style.target in anchors:
            yield replace(style, target=str(anchors[style.target]))


def _line(value: str) -> str:
    return " ".join(unicodedata.normalize("NFC", _FORBIDDEN.sub("", value.translate(_BREAKS))).split())[:1000]


def _block(piece: Piece, offset: int) -> Block:
    return Block(
        piece.kind, offset, offset + len(piece.text), piece.level, piece.marker, piece.page,
        piece.table, piece.row, piece.column, piece.row_span, piece.column_span, piece.header,
        piece.continues, piece.starts_at, piece.ends_at,
    )  # fmt: skip


def _same_row(one: Piece, other: Piece) -> bool:
    return one.table is not None and (one.table, one.row) == (other.table, other.row)


def _pages_of(piece: Piece) -> Iterator[tuple[int, int]]:
    if piece.page is not None and not piece.runs:
        yield piece.page, 0
        for number, offset in enumerate(piece.breaks, 1):
            yield piece.page + number, offset
    for run in piece.runs:
        yield run.page, run.offset


def _page_starts(begins: dict[int, int], pages: int, end: int) -> list[int]:
    """Offsets at which pages 1 to ``pages`` begin; a page without text of its own begins where the next one does."""
    starts = [0] * pages
    following = end
    for page in range(pages, 0, -1):
        following = starts[page - 1] = min(begins.get(page, following), following)
    return [0, *starts[1:]] if pages else []


def _merged(runs: list[PageRun]) -> Iterator[PageRun]:
    last: PageRun | None = None
    for run in runs:
        touches = last and run.page == last.page and run.offset == last.offset + last.length and last.first >= 0
        if last and touches and run.first == last.first + last.length:
            last = replace(last, length=last.length + run.length)
            continue
        if last:
            yield last
        last = run
    if last:
        yield last


def _parts(piece: Piece) -> Iterator[Piece]:
    """The piece, or if it is very long its parts, each ending with a sentence; nothing for an empty one that is no cell.

    Parts after the first go on with it: they are no paragraphs or list items of their own.
    """
    if not piece.text and piece.kind is not BlockKind.TABLE_CELL:
        return
    if len(piece.text) <= LONGEST or piece.kind in {BlockKind.TABLE_CELL, BlockKind.CODE, BlockKind.HEADING}:
        yield piece
        return
    start = 0
    while len(piece.text) - start > LONGEST:
        end = _good_end(piece.text, start)
        yield _part(piece, start, end)
        start = end
    rest = _part(piece, start, len(piece.text))
    if rest.text:
        yield rest


def _part(piece: Piece, start: int, end: int) -> Piece:
    part = _stripped(piece.cut(start, end))
    marker = "" if start and piece.kind is BlockKind.LIST_ITEM else piece.marker
    return replace(part, continues=start > 0, marker=marker)


def _good_end(text: str, start: int) -> int:
    window = text[start : start + LONGEST]
    ends = [match.end() for match in _SENTENCE_END.finditer(window, LONGEST // 2)]
    if ends:
        return start + ends[-1]
    space = max(window.rfind(" "), window.rfind("\n"))
    return start + (space + 1 if space > 0 else LONGEST)


def _stripped(piece: Piece) -> Piece:
    text = piece.text
    stripped = text.strip()
    if len(stripped) == len(text):
        return piece
    start = len(text) - len(text.lstrip())
    return piece.cut(start, start + len(stripped))


def _clean(piece: Piece) -> Piece:
    """The piece with its text in NFC and without control characters; styles and runs follow their letters."""
    if not _UNUSUAL.search(piece.text) and unicodedata.is_normalized("NFC", piece.text):
        return piece
    text, origin = _normal(piece.text)

    def place(old: int) -> int:
        return bisect_left(origin, old)

    styles = [replace(style, start=place(style.start), end=place(style.end)) for style in piece.styles]
    runs = [_moved(run, place(run.offset), place(run.offset + run.length), origin) for run in piece.runs]
    placed = [(place(area.offset), place(area.offset + area.length), area) for area in piece.areas]
    return replace(
        piece,
        areas=[replace(area, offset=start, length=end - start) for start, end, area in placed if end > start],
        text=text,
        styles=[style for style in styles if style.start < style.end],
        runs=[run for moved in runs for run in moved],
        breaks=[place(offset) for offset in piece.breaks],
    )


def _moved(run: PageRun, start: int, end: int, origin: list[int]) -> list[PageRun]:
    if run.first < 0:
        return [PageRun(start, end - start, run.page, -1)] if end > start else []
    return list(_merged([PageRun(new, 1, run.page, run.first + origin[new] - run.offset) for new in range(start, end)]))


def _normal(text: str) -> tuple[str, list[int]]:
    """Return the text normalised, and for each of its characters the offset from which it came."""
    out: list[str] = []
    origin: list[int] = []
    for start, end in _clusters(text):
        clean = unicodedata.normalize("NFC", _FORBIDDEN.sub("", text[start:end].translate(_BREAKS)))
        out.append(clean)
        origin += [start] * len(clean)
    joined = "".join(out)
    whole = unicodedata.normalize("NFC", joined)
    return whole, origin if len(whole) == len(joined) else (origin + origin[-1:] * len(whole))[: len(whole)]


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for place in range(1, len(text)):
        letter = text[place]
        if not unicodedata.combining(letter) and not _JOINING.match(letter) and not _FORBIDDEN.match(letter):
            yield start, place
            start = place
    if text:
        yield start, len(text)
