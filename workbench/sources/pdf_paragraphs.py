"""From the lines of a PDF's pages to blocks: paragraphs, headings, list items, rows of tables, notes, page furniture."""

import re
from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from workbench.model.document import BlockKind
from workbench.sources.bidi import is_right_to_left
from workbench.sources.pdf_columns import mark_notes
from workbench.sources.pdf_grids import Grid
from workbench.sources.pdf_groups import FINAL, Group
from workbench.sources.pdf_lines import HYPHEN, Line
from workbench.sources.pdf_notes import join_over_pages, link_references, notes_of
from workbench.sources.pdf_order import reading_order
from workbench.sources.pdf_outline import Entry, level_by_outline
from workbench.sources.pdf_page import Page
from workbench.sources.pdf_rows import Table, find_tables
from workbench.sources.pdf_text import LineText, known_words, to_piece
from workbench.sources.pieces import Piece

_BULLET = re.compile(r"([•‣◦▪▫●○■□➢➤✓\uf0b7\uf0a7\uf0d8\uf076\uf0a8–—*-]|o|\(?\d{1,3}[.)]|\(?[a-z][.)]|[ivx]{1,5}[.)])\Z")
_HEADING_SIZE = 1.12
_LONGEST_HEADING = 250
_BETWEEN = 12
_IN_ORDER = frozenset({"body", "field", "grid"})


def group_pages(pages: list[Page], body: float, outline: Sequence[Entry] = ()) -> list[Piece]:
    """Return the blocks of all pages in reading order, each page's notes and furniture after the last paragraph begun on it.

    outline: the bookmarks, which tell headings and their levels where they name them.
    """
    flow = _Flow(body)
    notes: dict[int, list[Group]] = {}
    for page in pages:
        mark_notes(page, body)
        lines = reading_order([line for line in page.lines if line.kind in _IN_ORDER], page.width)
        for part in find_tables(lines):
            flow.add(part)
        notes[page.number] = notes_of(page)
    join_over_pages(notes)
    out = {page.number: [*notes[page.number], *_remarks(page), *_furniture(page)] for page in pages}
    _level_headings(flow.parts, body)
    level_by_outline([group for group in flow.parts if isinstance(group, Group)], outline)
    _level_items(flow.parts)
    known = known_words(line.text for page in pages for line in page.lines)
    pieces = list(_pieces(flow.parts, out, known))
    link_references(pieces)
    return pieces


class _Flow:
    """The blocks in reading order; a line goes on with the one that is open, or begins the next."""

    def __init__(self, body: float) -> None:
        self.parts: list[Group | Table | Grid] = []
        self._body = body
        self._open: Group | None = None

    def add(self, part: Line | Table) -> None:
        """Add a line or a table."""
        if isinstance(part, Table | Grid):
            last = self.parts[-1] if self.parts else None
            if isinstance(last, Table) and isinstance(part, Table) and last.goes_on_in(part):
                last.rows += part.rows
            elif isinstance(last, Grid) and isinstance(part, Grid) and last.goes_on_in(part):
                last.take(part)
            else:
                self.parts.append(part)
                self._open = None
            return
        if self._open is None or not _joins(self._open, part):
            self._open = self._broken_off(part) or self._begin(part)
            if self._open.lines[-1] is part:
                self.parts.append(self._open)
                return
        self._open.lines.append(part)

    def _broken_off(self, line: Line) -> Group | None:
        """Return the paragraph that a line at the head of a column goes on with, over the tables and boxes between."""
        for group in reversed(self.parts[-_BETWEEN:]) if line.text[:1].islower() else ():
            if not isinstance(group, Group) or abs(group.lines[0].size - line.size) > 0.6:
                continue
            last = group.lines[-1]
            follows = last.page == line.page - 1 or (last.page == line.page and last.base < line.base)
            fits = group.kind is BlockKind.PARAGRAPH and group is not self._open and last.bold == line.bold
            return group if follows and fits and group.is_unfinished() else None
        return None

    def _begin(self, line: Line) -> Group:
        return _begin(line, self._body)


def _begin(line: Line, body: float) -> Group:
    if line.kind == "field":
        return Group(BlockKind.PARAGRAPH, [line])
    bullet = _BULLET.match(line.words[0].text) if len(line.words) > 1 else None
    if bullet and not (line.size >= _HEADING_SIZE * body):
        marker = bullet.group(1)
        return Group(BlockKind.LIST_ITEM, [line], "•" if "\ue000" <= marker <= "\uf8ff" else marker, 1, 1)
    return Group(BlockKind.HEADING if line.size >= _HEADING_SIZE * body else BlockKind.PARAGRAPH, [line])


def _joins(group: Group, line: Line) -> bool:
    """Tell whether a line goes on with a group: on a page by distance and edges, across pages and columns by the sentence."""
    last = group.lines[-1]
    if "field" in (last.kind, line.kind):
        return False
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
    unfinished = not FINAL.search(last.text.rstrip()) or last.text.endswith((HYPHEN, "-"))
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
    return step <= 1.75 * line.size or not FINAL.search(last.text)


def _would_fit(last: Line, line: Line) -> bool:
    """Tell whether a line's first word would have had its place at the end of the one before: then a person ended that line."""
    first = line.words[0]
    slack = (0.02 if FINAL.search(last.text) else 0.3) * (last.right - last.x0)
    return last.x1 + 0.3 * line.size + (first.x1 - first.x0) < last.right - slack


def _remarks(page: Page) -> Iterator[Group]:
    """What somebody wrote upon the page: beside its text, as notes are."""
    for line in sorted((line for line in page.lines if line.kind == "remark"), key=lambda line: -line.base):
        yield Group(BlockKind.FOOTNOTE, [line])


def _furniture(page: Page) -> Iterator[Group]:
    rows: dict[int, list[Line]] = {}
    for line in page.lines:
        if line.kind == "furniture":
            rows.setdefault(round(line.base / 3), []).append(line)
    for base in sorted(rows, reverse=True):
        yield Group(BlockKind.FURNITURE, sorted(rows[base], key=lambda line: line.x0))


def _level_headings(flow: Iterable["Group | Table | Grid"], body: float) -> None:
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
    titled = len(text) <= 120 and not FINAL.search(text) and text[:1].isupper()
    return all(line.bold for line in group.lines) and titled and plain_after and group.lines[0].size >= 0.95 * body


def _level_items(flow: Iterable["Group | Table | Grid"]) -> None:
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


def _pieces(flow: list["Group | Table | Grid"], out: dict[int, list[Group]], known: frozenset[str]) -> Iterator[Piece]:
    waiting = sorted(out)
    tables = 0
    for group in flow:
        begins = group.lines[0].page if isinstance(group, Group) else group.page
        while waiting and waiting[0] < begins:
            yield from (_piece(other, known) for other in out[waiting.pop(0)])
        if not isinstance(group, Group):
            yield from group.pieces(tables, known)
            tables += 1
        else:
            yield _piece(group, known)
    for number in waiting:
        yield from (_piece(other, known) for other in out[number])


def _piece(group: Group, known: frozenset[str]) -> Piece:
    lines = [
        LineText(line, group.words if place == 0 else 0, group.skipped if place == 0 else 0)
        for place, line in enumerate(group.lines)
    ]
    piece = to_piece(group.kind, lines, known)
    piece.level, piece.marker, piece.anchor = group.level, group.marker, group.anchor
    return piece
