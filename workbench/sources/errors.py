"""What can go wrong while a source is read: types with fields, no sentences and no source text."""

from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any


@dataclass(eq=False)
class SourceError(Exception):
    """A file that could not be brought in; path: the name or path by which the caller knows it."""

    path: str = ""

    def __post_init__(self) -> None:
        """Fill args, so that str() stays terse and pickling works."""
        self.args = tuple(getattr(self, field.name) for field in fields(self))

    def __reduce__(self) -> tuple[type["SourceError"], tuple[Any, ...]]:
        """Pickle as the type and its fields."""
        return type(self), self.args


@dataclass(eq=False)
class Empty(SourceError):
    """The file holds no bytes, or nothing but white space."""


@dataclass(eq=False)
class Unreadable(SourceError):
    """The system does not give the file.

    reason: ``absent``, ``permission``, ``folder``, ``device``, ``loop`` (of links), ``changed``, ``io``.
    """

    reason: str = "io"


@dataclass(eq=False)
class Encrypted(SourceError):
    """The file asks for a password and none was given; detail: ``odt`` or ``epub`` where no password is of use here."""

    detail: str = ""


@dataclass(eq=False)
class WrongPassword(SourceError):
    """The password given does not open the file."""


@dataclass(eq=False)
class Damaged(SourceError):
    """The file is of its kind, but cannot be read; detail: a code of what is wrong, never source text."""

    kind: str = ""
    detail: str = ""


@dataclass(eq=False)
class Binary(SourceError):
    """The file holds no text, whatever its name says."""


@dataclass(eq=False)
class Unsupported(SourceError):
    """A known format that this program does not read (yet); kind: ``picture``, ``doc``, ``ods`` and the like."""

    kind: str = ""


@dataclass(eq=False)
class Forbidden(SourceError):
    """The file holds what an honest one has no need of; detail: ``doctype``, ``entity`` or ``connection``."""

    detail: str = ""


@dataclass(eq=False)
class TooLarge(SourceError):
    """A limit was passed; what: ``file``, ``inflated``, ``ratio``, ``depth``, ``cells``, ``memory`` or ``characters``.

    limit: the limit in bytes, levels, cells or characters; 0 where it is not known.
    """

    what: str = "file"
    limit: int = 0


@dataclass(eq=False)
class TimedOut(SourceError):
    """Reading took longer than the limit; seconds: that limit."""

    seconds: float = 0.0


@dataclass(eq=False)
class NoText(SourceError):
    """Nothing to read: a scan without a text layer, or a page without words; pages: how many it has, 0 without pages."""

    pages: int = 0


@dataclass(eq=False)
class NoRecogniser(SourceError):
    """Scanned pages were to be read, but the program that can is not installed, or has no languages; program: its name."""

    program: str = ""


@dataclass(eq=False)
class ReaderFailed(SourceError):
    """The reader itself broke; detail: the type of the exception and its place in code, or ``exit`` and the exit code."""

    detail: str = ""


def broken_at(error: BaseException) -> str:
    """Return the type of an exception and where it was raised, such as ``ValueError pdf_text.py:120``; not its message."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(error).__name__
    return f"{type(error).__name__} {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"


@dataclass(eq=False)
class Cancelled(SourceError):
    """The person who asked for the import took it back."""


@dataclass(eq=False)
class NoSuchBlocks(SourceError):
    """A stretch or place, in code points, at which no block can be marked, joined or split as was asked."""

    start: int = 0
    end: int = 0


TYPES: dict[str, type[SourceError]] = {
    kind.__name__: kind
    for kind in (
        SourceError, Empty, Unreadable, Encrypted, WrongPassword, Damaged, Binary, Unsupported, Forbidden, TooLarge,
        TimedOut, NoText, NoRecogniser, ReaderFailed, Cancelled,
    )
}  # fmt: skip


def to_values(error: SourceError) -> dict[str, Any]:
    """Return the error as plain values, for the pipe."""
    return {"type": type(error).__name__, "fields": asdict(error)}


def from_values(values: dict[str, Any], path: str) -> SourceError:
    """Make the error of what to_values() gave, with the caller's path; KeyError or TypeError if that is damaged."""
    return TYPES[values["type"]](**{**values["fields"], "path": path})
