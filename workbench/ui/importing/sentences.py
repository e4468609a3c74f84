"""What became of files, in words: a line in the list, sentences beside it, and a report of all."""

import re
from collections.abc import Sequence
from pathlib import Path

from workbench.said import Words
from workbench.sources.errors import NoText
from workbench.sources.outcomes import Duplicate, Imported
from workbench.ui import locale
from workbench.ui.errors import describe_error
from workbench.ui.importing.board import FileRow, State, shown
from workbench.ui.widgets.rows import Row
from workbench.ui.words import tr
from workbench.wording import warning_words

ICONS = {
    State.QUEUED: "clock", State.READING: "hourglass-medium", State.IMPORTED: "check-circle", State.DUPLICATE: "copy",
    State.REFUSED: "x-circle", State.CANCELLED: "prohibit",
}  # fmt: skip

_SCAN_TRIED: Words = "They were looked at by OCR, which found no letters on them."


def list_row(row: FileRow) -> Row:
    """Return a file as a row of the list."""
    icon = "lock-key" if row.asks_password else "warning" if row.warnings and not row.error else ICONS[row.state]
    count = f"{row.done / row.steps:.0%}" if row.state is State.READING and row.steps else ""
    return Row(row.name, aside=short(row), icon=icon, count=count)


def short(row: FileRow) -> str:
    """Return where a file is in a few words, read after its name."""
    match row.state:
        case State.QUEUED:
            return tr("waits")
        case State.READING:
            return _reading(row)
        case State.CANCELLED:
            return tr("cancelled")
        case State.DUPLICATE:
            return tr("was there already")
        case State.REFUSED:
            return without_name(_reason(row), row.name).split(". ")[0].rstrip(".")
        case _:
            return "; ".join([_came(row), *warnings(row)])


def without_name(words: str, name: str) -> str:
    """Return a sentence without the name that it is read after, wherever in it a language puts that.

    The name is taken out once, in its quotation marks if it has them: not out of other words, nor out of a path.
    """
    for mark in (f"[“„]{re.escape(name)}”", rf"(?<![\w/\\]){re.escape(name)}(?![\w/\\])"):
        words, found = re.subn(mark, " ", words, count=1)
        if found:
            break
    return re.sub(r" ([,:;.])", r"\1", " ".join(words.split()))


def _reading(row: FileRow) -> str:
    if row.steps > 1 and row.path.suffix.casefold() == ".pdf":
        return tr("page {page} of {pages}").format(
            page=locale.number(min(row.done + 1, row.steps)), pages=locale.number(row.steps)
        )
    return tr("is being read")


def _came(row: FileRow) -> str:
    parts = [tr("came in")] if row.imported == 1 else [tr("came in as %n text(s)", row.imported)]
    return ", ".join([*parts, tr("%n already there", row.duplicates)] if row.duplicates else parts)


def warnings(row: FileRow) -> list[str]:
    """Return a file's warnings in words."""
    return [warning_words(code, tr) for code in row.warnings]


def _reason(row: FileRow) -> str:
    """Return the sentence why a file was refused; the file by its name alone."""
    if row.error is None:
        return ""
    path = str(getattr(row.error, "path", ""))
    words = describe_error(row.error)
    return words.replace(path, row.name) if path and Path(path) == row.path else shown(words)


def sentences(row: FileRow) -> list[str]:
    """Return all that is to be said of a file, a sentence each."""
    said = []
    titles = [one.title for one in row.outcomes if isinstance(one, Imported)]
    if titles:
        said.append(
            tr("It came in as “{title}”.").format(title=titles[0]) if len(titles) == 1 else f"{_came(row).capitalize()}."
        )
    said += [f"{words[:1].upper()}{words[1:]}." for words in warnings(row)]
    twins = [one.title for one in row.outcomes if isinstance(one, Duplicate)]
    if twins and not titles:
        said.append(tr("The project holds it already as “{title}”.").format(title=twins[0]))
    if row.state is State.CANCELLED:
        said.append(tr("It was taken back before it was read. Nothing of it was imported."))
    elif row.error is not None:
        said.append(_reason(row))
        said += [tr(_SCAN_TRIED)] if isinstance(row.error, NoText) and row.wish.recognise else []
    return said or [f"{short(row)[:1].upper()}{short(row)[1:]}."]


def summary(rows: Sequence[FileRow]) -> str:
    """Return a line about all files: how many came in, were there already, were refused, wait still."""
    counts: dict[Words, int] = {
        "%n text(s) imported": sum(row.imported for row in rows),
        "%n already there": sum(row.duplicates for row in rows),
        "%n refused": sum(row.state is State.REFUSED for row in rows),
        "%n cancelled": sum(row.state is State.CANCELLED for row in rows),
        "%n not done yet": sum(row.state in {State.QUEUED, State.READING} for row in rows),
    }
    told = [tr(words, count) for words, count in counts.items() if count]
    return ", ".join(told) or tr("%n text(s) imported", 0)


def report(rows: Sequence[FileRow]) -> str:
    """Return the report of all files as lines: first those of which something is to be told, then those that came in."""
    told = [row for row in rows if row.is_to_tell or row.state is State.CANCELLED]
    plain = [row for row in rows if row not in told]
    lines = [f"{shown(str(row.path))}: {' '.join(sentences(row))}" for row in (*told, *plain)]
    return "\n".join([f"{summary(rows)}.", "", *lines])
