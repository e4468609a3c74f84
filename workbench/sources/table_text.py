"""CSV (RFC 4180) and tables of tabulators: the sign between the cells is found out, whatever the name says."""

import csv
import io
from collections import Counter
from collections.abc import Iterator

from workbench.sources.encodings import decode
from workbench.sources.errors import Damaged
from workbench.sources.kinds import Format
from workbench.sources.readers import Job, Part
from workbench.sources.table_rows import Sheet, as_sources, as_table

_SAMPLE = 100_000
_SIGNS = (",", ";", "\t", "|")


def read_table(job: Job) -> Iterator[Part]:
    """Yield the table as one document, or its rows as one each, as wished. Raises Binary, Damaged, NoText and TooLarge."""
    decoded = decode(job.data, job.encoding)
    text = decoded.text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    named, text = _named_sign(text)
    tabs = job.wish.kind == Format.TSV or job.wish.name.lower().endswith((".tsv", ".tab"))
    rows = _rows(text, named or find_sign(text, "\t" if tabs else ","))
    widths = {len(row) for row in rows}
    warnings = [*decoded.warnings, *(["rows-uneven"] if len(widths) > 1 else [])]
    if job.wish.rows:
        yield from as_sources([Sheet("", rows)], warnings, decoded.encoding, job.limits)
    else:
        yield Part(as_table([Sheet("", rows)], warnings, job.limits), decoded.encoding)


def _named_sign(text: str) -> tuple[str, str]:
    """The sign that a first line ``sep=;`` names, as Excel writes it, and the text without that line."""
    first, _, rest = text.partition("\n")
    plain = first.strip().strip('"')
    return (plain[4:], rest) if plain.lower().startswith("sep=") and len(plain) == 5 else ("", text)


def find_sign(text: str, usual: str) -> str:
    """Return the sign that parts the cells: the one with which most rows have the same number of cells, more than one.

    >>> find_sign("a;b,c;d\\n1;2;3\\n", ",")
    ';'
    """
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE:
        sample = sample.rpartition("\n")[0] or sample
    best, found = (0.0, 0), usual
    for sign in (usual, *(other for other in _SIGNS if other != usual)):
        widths = Counter(len(row) for row in _rows(sample, sign))
        width, count = max(widths.items(), key=lambda pair: (pair[0] > 1, pair[1]), default=(1, 0))
        score = (count / max(1, sum(widths.values())) if width > 1 else 0.0, width)
        if score > best:
            best, found = score, sign
    return found


def _rows(text: str, sign: str) -> list[list[str]]:
    """The rows without the empty ones; a cell may hold line ends between quotes."""
    csv.field_size_limit(1 << 30)
    try:
        return [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=sign) if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise Damaged(kind="csv", detail="rows") from error
