"""From the lines of a PDF's pages to blocks: paragraphs, headings, list items, rows of tables, notes, page furniture."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from statistics import median

from workbench.model.document import BlockKind
from workbench.sources.bidi import is_right_to_left
from workbench.sources.pdf_columns import find_edges, mark_notes, reading_order
from workbench.sources.pdf_letters import HYPHEN, Line, Page
from workbench.sources.pdf_rows import Table, find_tables
from workbench.sources.pdf_text import LineText, known_words, to_piece
from workbench.sources.pieces import Piece

_BULLET = re.compile(r"([•‣◦▪▫●○■□➢➤✓\uf0b7\uf0a7\uf0d8\uf076\uf0a8–—*-]|o|\(?\d{1,3}[.)]|\(?[a-z][.)]|[ivx]{1,5}[.)])\Z")
_FINAL = re.compile(r"[.!?:;…。！？؟]['\"”’»)\]]*\d*\Z")
_NOTE = re.compile(r"(\[\d{1,3}\]|\d{1,3}|[*†‡])\s*")
_HEADING_SIZE = 1.12
_LONGEST_HEADING = 250


@dataclass(slots=True)
class Group:
    """Lines that make one block; marker: what stands before an item or note; words: how many of the first words it takes."""

    kind: BlockKind
    lines: list[Line] = field(default_factory=list)
    marker: str = ""
    words: int = 0
    level: int = 0


def group_pages(pages: list[Page], body: float) -> list[Piece]:
    """Return the blocks of all pages in reading order, each page's notes and furniture after the last paragraph begun on it."""
    flow: list[Group | Table] = []
    out: dict[int, list[Group]] = {}
    for page in pages:
        mark_notes(page, body)
        lines = reading_order([line for line in page.lines if line.kind == "body"], page.width)
        find_edges(lines)
        for part in find_tables(lines):
            _add(flow, part, body)
        out[page.number] = [*_notes(page), *_furniture(page)]
    _level_headings(flow, body)
    _level_items(flow)
    known = known_words(line.text for page in pages for line in page.lines)
    return list(_pieces(flow, out, known))


def _add(flow: list["Group | Table"], part: "Line | Table", body: float) -> None:
    if isinstance(part, Table):
        if flow and isinstance(flow[-1], Table) and flow[-1].goes_on_in(part):
            flow[-1].rows += part.rows
        else:
            flow.append(part)
        return
    last = flow[-1] if flow else None
    if isinstance(last, Group) and _joins(last, part):
        last.lines.append(part)
        return
    flow.append(_begin(part, body))


def _begin(line: Line, body: float) -> Group:
    bullet = _BULLET.match(line.words[0].text) if len(line.words) > 1 else None
    if bullet and not (line.size >= _HEADING_SIZE * body):
        marker = bullet.group(1)
        return Group(BlockKind.LIST_ITEM, [line], "•" if "\ue000" <= marker <= "\uf8ff" else marker, 1, 1)
    return Group(BlockKind.HEADING if line.size >= _HEADING_SIZE * body else BlockKind.PARAGRAPH, [line])


def _joins(group: Group, line: Line) -> bool:
    """Tell whether a line goes on with a group: on a page by distance and edges, across pages and columns by the sentence."""
    last = group.lines[-1]
    if abs(last.size - line.size) > 0.6 or (len(line.words) > 1 and _BULLET.match(line.words[0].text)):
        return False
    if last.bold != line.bold and group.kind is not BlockKind.LIST_ITEM and all(one.bold for one in group.lines):
        return False
    step = last.base - line.base
    if last.page == line.page and 0 < step <= 1.9 * line.size:
        return _same_paragraph(group, last, line, step)
    if last.page == line.page and abs(step) < 0.3 * line.size:
        return is_right_to_left(line.text) or line.x0 - last.x1 < line.size
    if group.kind is BlockKind.HEADING:
        return False
    unfinished = not _FINAL.search(last.text.rstrip()) or last.text.endswith((HYPHEN, "-"))
    return unfinished and (line.text[:1].islower() or line.text[:1].isdigit() or last.text.endswith(HYPHEN) or _is_full(group))


def _is_full(group: Group) -> bool:
    return len(group.lines) > 1 and group.lines[-1].x1 >= max(line.x1 for line in group.lines[-4:]) - 2 * group.lines[-1].size


def _same_paragraph(group: Group, last: Line, line: Line, step: float) -> bool:
    if group.kind is BlockKind.LIST_ITEM:
        return line.x0 >= group.lines[0].x0 + 2 and step <= 1.7 * line.size
    steps = [one.base - two.base for one, two in zip(group.lines, group.lines[1:], strict=False) if one.page == two.page]
    if steps and step > 1.12 * median(steps) + 0.5:
        return False
    if is_right_to_left(line.text):
        return step <= 1.7 * line.size
    if _would_fit(last, line):
        return False
    left = min(one.x0 for one in group.lines)
    if len(group.lines) > 1 and line.x0 > left + 0.9 * line.size and last.x0 <= left + 3:
        return False
    if len(group.lines) == 1 and line.x0 > last.x0 + 0.9 * line.size and line.x1 < last.x1 - 0.9 * line.size:
        return group.kind is BlockKind.HEADING  # centred lines: a heading of two, else two things
    return step <= 1.75 * line.size or not _FINAL.search(last.text)


def _would_fit(last: Line, line: Line) -> bool:
    """Tell whether a line's first word would have had its place at the end of the one before: then a person ended that line."""
    first = line.words[0]
    slack = (0.02 if _FINAL.search(last.text) else 0.3) * (last.right - last.x0)
    return last.x1 + 0.3 * line.size + (first.x1 - first.x0) < last.right - slack


def _notes(page: Page) -> Iterator[Group]:
    group: Group | None = None
    for line in reading_order([line for line in page.lines if line.kind == "note"], page.width):
        first = line.words[0]
        raised = bool(first.raised) and first.raised[0][0] == 0
        mark = _NOTE.match(first.text) if raised or first.size <= 0.8 * line.size else None
        if mark or group is None:
            if group:
                yield group
            marker = first.text[: first.raised[0][1]] if mark and raised else mark.group(1) if mark else ""
            group = Group(BlockKind.FOOTNOTE, [line], marker.strip("[]"), 1 if mark and not raised else 0)
        else:
            group.lines.append(line)
    if group:
        yield group


def _furniture(page: Page) -> Iterator[Group]:
    rows: dict[int, list[Line]] = {}
    for line in page.lines:
        if line.kind == "furniture":
            rows.setdefault(round(line.base / 3), []).append(line)
    for base in sorted(rows, reverse=True):
        yield Group(BlockKind.FURNITURE, sorted(rows[base], key=lambda line: line.x0))


def _level_headings(flow: Iterable["Group | Table"], body: float) -> None:
    """Sizes give the levels; short bold paragraphs of the body's size come below them."""
    groups = [group for group in flow if isinstance(group, Group)]
    sizes: list[float] = []
    for group in groups:
        if group.kind is BlockKind.HEADING:
            if sum(len(line.text) for line in group.lines) > _LONGEST_HEADING:
                group.kind = BlockKind.PARAGRAPH
            else:
                sizes.append(round(group.lines[0].size))
    order = sorted(set(sizes), reverse=True)
    for group, after in zip(groups, [*groups[1:], None], strict=False):
        if group.kind is BlockKind.HEADING:
            group.level = min(6, order.index(round(group.lines[0].size)) + 1)
        elif group.kind is BlockKind.PARAGRAPH and _is_bold_title(group, after, body):
            group.kind, group.level = BlockKind.HEADING, min(6, len(order) + 1)


def _is_bold_title(group: Group, after: Group | None, body: float) -> bool:
    text = " ".join(line.text for line in group.lines)
    plain_after = after is not None and after.kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM} and not after.lines[0].bold
    titled = len(text) <= 120 and not _FINAL.search(text) and text[:1].isupper()
    return all(line.bold for line in group.lines) and titled and plain_after and group.lines[0].size >= 0.95 * body


def _level_items(flow: Iterable["Group | Table"]) -> None:
    """The further right an item's marker stands, the deeper it lies in the list."""
    edges: list[float] = []
    for group in flow:
        if not isinstance(group, Group) or group.kind is not BlockKind.LIST_ITEM:
            edges = []
            continue
        left = group.lines[0].x0
        while edges and left < edges[-1] - 3:
            edges.pop()
        if not edges or left > edges[-1] + 3:
            edges.append(left)
        group.level = len(edges)


def _pieces(flow: list["Group | Table"], out: dict[int, list[Group]], known: frozenset[str]) -> Iterator[Piece]:
    waiting = sorted(out)
    tables = 0
    for group in flow:
        begins = group.rows[0][0].page if isinstance(group, Table) else group.lines[0].page
        while waiting and waiting[0] < begins:
            yield from (_piece(other, known) for other in out[waiting.pop(0)])
        if isinstance(group, Table):
            yield from group.pieces(tables, known)
            tables += 1
        else:
            yield _piece(group, known)
    for number in waiting:
        yield from (_piece(other, known) for other in out[number])


def _piece(group: Group, known: frozenset[str]) -> Piece:
    skipped = len(group.marker) if group.kind is BlockKind.FOOTNOTE and not group.words else 0
    lines = [
        LineText(line, group.words if place == 0 else 0, skipped if place == 0 else 0) for place, line in enumerate(group.lines)
    ]
    piece = to_piece(group.kind, lines, known)
    piece.level, piece.marker = group.level, group.marker
    return piece
