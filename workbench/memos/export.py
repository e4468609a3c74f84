"""All memos as one file of Markdown (CommonMark 0.31): grouped by what they are about, each with who and when."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from workbench.memos.markdown import inspect
from workbench.memos.plain_lines import harmless
from workbench.memos.records import MemoRecord
from workbench.memos.things import ABOUT
from workbench.model.whole_file import write_whole

LEVEL = 3
"""The level of a memo's head; headings within its words stand below it."""

_ORDER = {kind: number for number, kind in enumerate(("", *ABOUT))}
_SPECIAL = re.compile(r"([\\`*_\[\]<>#])")


@dataclass(frozen=True, slots=True)
class Labels:
    """Words: title, kinds of memos, what they are about by kind of thing (empty: the project), done, a memo without name."""

    title: str
    kinds: Mapping[str, str]
    about: Mapping[str, str]
    done: str
    untitled: str


def as_markdown(records: Iterable[MemoRecord], project: str, labels: Labels, when: Callable[[str], str]) -> Iterator[str]:
    """Yield the lines of the file; when: a stored moment in words. ``[[links]]`` stay as they were written."""
    yield f"# {labels.title}: {_escaped(project)}"
    ordered = sorted(records, key=_place)
    for (kind, name), group in groupby(ordered, key=lambda one: (one.about.kind if one.about else "", one.about_name)):
        yield ""
        yield f"## {labels.about[kind]}{f': {_escaped(name)}' if kind else ''}"
        for record in group:
            yield ""
            yield from _memo(record, labels, when)


def _place(record: MemoRecord) -> tuple[int, str, int, int]:
    about = record.about
    return _ORDER[about.kind if about else ""], record.about_name.casefold(), about.id if about else 0, record.id


def _memo(record: MemoRecord, labels: Labels, when: Callable[[str], str]) -> Iterator[str]:
    yield f"{'#' * LEVEL} {_escaped(record.heading) or labels.untitled}"
    yield ""
    done = [labels.done] if record.is_done else []
    yield f"*{', '.join([labels.kinds[record.kind], *done, _escaped(record.analyst), when(record.edited_at)])}*"
    yield ""
    fence = ""
    for line in record.body.rstrip().split("\n"):
        told = inspect(line, fence)
        fence = told.fence
        words = harmless(line, told)
        yield f"{'#' * min(6 - told.level, LEVEL)}{words.lstrip(' ')}" if told.level and told.kind == "heading" else words
    if fence:
        yield fence


def _escaped(words: str) -> str:
    """Return words that mean nothing but themselves in Markdown."""
    return _SPECIAL.sub(r"\\\1", words)


def write_markdown(path: Path, lines: Iterable[str]) -> None:
    """Write lines to a file as UTF-8, whole or not at all; OSError as from the system."""
    write_whole(path, "".join(f"{line}\n" for line in lines).encode())
