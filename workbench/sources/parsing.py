"""From the bytes of a file to its documents: finds the format and calls its reader. Runs in the worker, without SQL or Qt."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import PurePath

from workbench.model.document import BlockKind, Document
from workbench.sources.errors import NoText, SourceError, TooLarge
from workbench.sources.kinds import Format, find_format, mislabelled
from workbench.sources.limits import Limits
from workbench.sources.office_password import is_locked, unlock
from workbench.sources.readers import Job, Part, Wish, library_of, read_parts

__all__ = ["VERSION", "Parsed", "Wish", "parse_all", "parse_bytes"]

VERSION = "3"
"""Of our own readers; raised whenever one of them gives another text for the same bytes."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A document, its format, and what read it; encoding is empty for formats that have none of their own.

    part: what tells this document from others of the same file, empty for the only one; original: its bytes alone.
    """

    document: Document
    kind: Format
    reader: str
    reader_version: str
    encoding: str = ""
    part: str = ""
    original: bytes | None = None


def parse_bytes(
    data: bytes, wish: Wish | None = None, limits: Limits | None = None, progress: Callable[[int, int], None] | None = None
) -> Parsed:
    """Read a file's bytes, of a file of several documents the first; see parse_all()."""
    return next(parse_all(data, wish, limits, progress))


def parse_all(
    data: bytes, wish: Wish | None = None, limits: Limits | None = None, progress: Callable[[int, int], None] | None = None
) -> Iterator[Parsed]:
    """Yield the documents of a file's bytes, at least one; progress is told steps done and all steps (pages, messages).

    Raises a SourceError of the kind that fits; its path is the wish's name.
    """
    wish, limits = wish or Wish(), limits or Limits()
    try:
        data = unlock(data, wish.password) if is_locked(data) else data
        kind = Format(wish.kind) if wish.kind else find_format(data, PurePath(wish.name).name)
        count = 0
        for count, part in enumerate(read_parts(kind, Job(data, wish, limits, progress)), 1):  # noqa: B007 - counted for below
            yield _parsed(part, kind, wish, limits)
        if not count:
            raise NoText
    except SourceError as error:
        error.path = error.path or wish.name
        error.__post_init__()
        raise
    except RecursionError as error:
        raise TooLarge(wish.name, "depth", limits.depth) from error
    except MemoryError as error:
        raise TooLarge(wish.name, "memory", limits.memory) from error


def _parsed(part: Part, kind: Format, wish: Wish, limits: Limits) -> Parsed:
    document, library = part.document, library_of(kind)
    if len(document.text) > limits.characters:
        raise TooLarge(what="characters", limit=limits.characters)
    cells = Counter(block.table for block in document.blocks if block.kind is BlockKind.TABLE_CELL)
    if max(cells.values(), default=0) > limits.cells:
        raise TooLarge(what="cells", limit=limits.cells)
    if not wish.kind and mislabelled(wish.name, kind):
        document = replace(document, warnings=(f"mislabelled:{kind.value}", *document.warnings))
    reader, number = ("workbench", VERSION) if not library else (f"workbench+{library}", f"{VERSION}+{_version(library)}")
    if any(code.startswith("recognised:") for code in document.warnings):
        reader = f"{reader}+tesseract"
    return Parsed(document, part.kind or kind, reader, number, part.encoding, part.name, part.original)


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "0"
