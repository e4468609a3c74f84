"""The codebook as a table (RFC 4180): a row a theme, its place as a path of names; UTF-8 with a mark, as Excel needs it."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from workbench.exchange.codebook_entries import CodebookFile, CodebookInvalid, Entry, Fault, Reason, checked, colour_name
from workbench.exchange.codebook_fields import (
    COLOUR,
    DEFINITION,
    FIELDS,
    GROUPS,
    KEY,
    NAME,
    NOT,
    PARENT,
    RETIRED,
    THEME,
    USE,
    entry_of,
    field_named,
    groups_words,
    path_of,
)  # fmt: skip
from workbench.exchange.codebook_parents import paths_by_parents

HEAD = (THEME, *FIELDS)
RISKY = ("=", "+", "-", "@", "'", "\t")
"""First letters of a cell that a spreadsheet would calculate, or that stand before one; such a cell is written after a '."""


def write_csv(entries: Iterable[Entry]) -> bytes:
    """Return a codebook as a table."""
    held = io.StringIO()
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerow(HEAD)
    for entry in entries:
        writer.writerow([_safe("/".join(entry.path)), *(_safe(words) for words in _cells(entry).values())])
    return b"\xef\xbb\xbf" + held.getvalue().encode()


def _cells(entry: Entry) -> dict[str, str]:
    return {
        DEFINITION: entry.definition or "", USE: entry.when_to_use or "", NOT: entry.when_not or "",
        COLOUR: colour_name(entry), KEY: entry.key or "", GROUPS: groups_words(entry.groups or ()),
        RETIRED: "yes" if entry.is_retired else "",
    }  # fmt: skip


def _safe(words: str) -> str:
    return f"'{words}" if words.startswith(RISKY) else words


def _plain(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(RISKY) else cell


def read_csv(text: str) -> CodebookFile:
    """Return the codebook in a table: columns ``theme`` (a path), or ``name`` and ``parent``; CodebookInvalid.

    Commas, semicolons or tabulators part the cells, whichever the head has most of.
    """
    rows = _rows(text)
    if not rows:
        raise CodebookInvalid([Fault(1, Reason.EMPTY)])
    columns = _columns(rows[0][1], rows[0][0])
    faults: list[Fault] = []
    named: list[tuple[int, dict[str, str]]] = []
    for line, cells in rows[1:]:
        if any(cell.strip() for cell in cells[len(columns) :]):
            faults.append(Fault(line, Reason.TOO_MANY_CELLS, f"{len(cells)}"))
        filled = [*cells, *[""] * (len(columns) - len(cells))]
        if any(cell.strip() for cell in filled):
            named.append((line, {column: _plain(cell) for column, cell in zip(columns, filled, strict=False)}))
    entries = _entries(named, columns, faults)
    known = {THEME, NAME, PARENT, *FIELDS}
    return CodebookFile(checked(entries, faults), tuple(column for column in columns if column and column not in known))


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """Return all rows that aren't blank, each with the line in which it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    rows, begins = [], 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append((begins, cells))
            begins = reader.line_num + 1
    except csv.Error:
        raise CodebookInvalid([Fault(begins, Reason.BROKEN)]) from None
    return rows


def _delimiter(text: str) -> str:
    head = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t", key=head.count)


def _columns(head: Sequence[str], line: int) -> list[str]:
    columns = [field_named(_plain(cell)) for cell in head]
    doubled = [column for number, column in enumerate(columns) if column and column in columns[:number]]
    faults = [Fault(line, Reason.TWICE_COLUMN, column) for column in doubled]
    if THEME not in columns and NAME not in columns:
        faults.append(Fault(line, Reason.NO_COLUMN, ", ".join(column for column in columns if column)[:80]))
    if faults:
        raise CodebookInvalid(faults)
    return columns


def _entries(rows: Sequence[tuple[int, Mapping[str, str]]], columns: Sequence[str], faults: list[Fault]) -> list[Entry]:
    if THEME in columns:
        paths = [path_of(fields[THEME]) for _line, fields in rows]
        faults += [Fault(line, Reason.NO_NAME) for (line, _fields), path in zip(rows, paths, strict=True) if not path]
    else:
        paths = paths_by_parents([(line, fields[NAME], fields.get(PARENT, "")) for line, fields in rows], faults)
    return [entry_of(path, fields, line, faults) for (line, fields), path in zip(rows, paths, strict=True) if path]
