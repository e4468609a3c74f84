"""XLSX (ECMA-376 SpreadsheetML) by openpyxl: each sheet a table, values as the workbook last computed them."""

import datetime as dt
import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from workbench.sources.dates import day
from workbench.sources.errors import Damaged, SourceError, TooLarge
from workbench.sources.limits import Limits
from workbench.sources.office_zip import ANY_DOCTYPE, open_checked
from workbench.sources.readers import Job, Part
from workbench.sources.stated import Stated
from workbench.sources.table_rows import Sheet, as_sources, as_table

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_MOST_PLACES = 5_000_000
_UNCOMPUTED = re.compile(rb"<f(?:\s[^>]*)?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>")
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")
_DECIMALS = re.compile(r"0(?:\.(0+))?")


def read_xlsx(job: Job) -> Iterator[Part]:
    """Yield the workbook as one document, or its rows as one each, as wished.

    Raises Damaged, Encrypted, Forbidden, NoText and TooLarge.
    """
    archive = open_checked(job.data, "xlsx", job.limits, ANY_DOCTYPE)
    sheets, warned, stated = _opened(_transitional(job.data, archive), archive, job.limits)
    if job.wish.rows:
        yield from as_sources(sheets, warned, "", job.limits)
    else:
        document = as_table(sheets, warned, job.limits)
        document.metadata.update(stated)
        document.origins.update(stated.origins)
        yield Part(document)


def _transitional(data: bytes, archive: zipfile.ZipFile) -> bytes:
    """A workbook in the strict form of ISO/IEC 29500 with the names of the usual one, which the library knows."""
    if not any(_STRICT.search(archive.read(name)) for name in archive.namelist() if name.lower() == "xl/workbook.xml"):
        return data
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as usual:
        for name in archive.namelist():
            content = archive.read(name)
            usual.writestr(
                name, _STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/", content) if _is_xml(name) else content
            )
    return out.getvalue()


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))


def _opened(data: bytes, archive: zipfile.ZipFile, limits: Limits) -> tuple[list[Sheet], list[str], Stated]:
    import openpyxl

    uncomputed = any(_UNCOMPUTED.search(archive.read(name)) for name in archive.namelist() if name.startswith("xl/worksheets/"))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(data), data_only=True, keep_links=False)
            formulas = openpyxl.load_workbook(io.BytesIO(data), keep_links=False) if uncomputed else None
            sheets = [_sheet(sheet, formulas and formulas[sheet.title], limits) for sheet in book.worksheets]
            hidden = [f"hidden-sheet:{sheet.title}" for sheet in book.worksheets if sheet.sheet_state != "visible"]
            stated = _stated(book.properties)
    except (SourceError, MemoryError, RecursionError):
        raise
    except Exception as error:
        raise Damaged(kind="xlsx", detail=type(error).__name__) from error
    return sheets, [*hidden, *(["formulas-without-values"] if uncomputed else [])], stated


def _sheet(sheet: "Worksheet", formulas: "Worksheet | None", limits: Limits) -> Sheet:
    """A sheet's words; where no program has computed a value, the formula itself."""
    if sheet.max_row * sheet.max_column > max(_MOST_PLACES, limits.cells):
        raise TooLarge(what="cells", limit=limits.cells)
    values = [list(row) for row in sheet.iter_rows(values_only=True)]
    first_row, first = sheet.min_row, sheet.min_column
    if formulas is not None:
        for row, others in zip(values, formulas.iter_rows(values_only=True), strict=False):
            row[:] = [other if value is None else value for value, other in zip(row, others, strict=False)]
    rows = [
        ["" if value is None else _words(value, sheet, first_row + y, first + x) for x, value in enumerate(row)]
        for y, row in enumerate(values)
    ]
    filled = [(y, x) for y, row in enumerate(rows) for x, text in enumerate(row) if text]
    if not filled:
        return Sheet(str(sheet.title), [])
    top, bottom = filled[0][0], filled[-1][0] + 1
    left, right = min(x for _, x in filled), max(x for _, x in filled) + 1
    spans = {}
    for area in sheet.merged_cells.ranges:
        row, column = area.min_row - first_row - top, area.min_col - first - left
        if 0 <= row < bottom - top and 0 <= column < right - left:
            down, across = area.max_row - area.min_row + 1, area.max_col - area.min_col + 1
            spans[row, column] = min(down, bottom - top - row), min(across, right - left - column)
    return Sheet(str(sheet.title), [row[left:right] for row in rows[top:bottom]], spans)


def _words(value: Any, sheet: "Worksheet", row: int, column: int) -> str:
    """A value as it is shown: dates in ISO 8601, numbers with the decimals of their format, percentages as such."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "seconds")
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, int | float):
        return _number(value, str(sheet.cell(row, column).number_format or "General"))
    return str(value)


def _number(value: float, shape: str) -> str:
    """Return a number with the decimals of its format.

    >>> _number(0.125, "0.0%"), _number(1200.0, "General"), _number(3.14159, "0.00")
    ('12.5%', '1200', '3.14')
    """
    decimals = _DECIMALS.search(shape.partition(";")[0])
    if decimals and shape != "General" and not any(sign in shape for sign in "?/eE"):
        places = len(decimals.group(1) or "")
        return f"{value * 100:.{places}f}%" if "%" in shape else f"{value:.{places}f}"
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else f"{value:.15g}"


def _stated(properties: Any) -> Stated:
    """What docProps/core.xml states (ECMA-376 part 2)."""
    created = properties.created.isoformat() if properties.created else ""
    return Stated.first({
        "title": [("docProps/core.xml dc:title", properties.title)],
        "author": [("docProps/core.xml dc:creator", properties.creator if properties.creator != "openpyxl" else "")],
        "language": [("docProps/core.xml dc:language", properties.language)],
        "created": [("docProps/core.xml dcterms:created", day(created))],
    })  # fmt: skip
