"""Places in code, as a report may name them: file, line and function; never a person's folder, never a value."""

import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

MOST = 60
"""Lines of a trace at most: the first and the last; between them an endless recursion only repeats itself."""

_FIRST = 15
_PACKAGE = Path(__file__).resolve().parents[2]


def place_of(file: str) -> str:
    """Return a file of code by its place in the program or the library it belongs to; else by its name alone."""
    path = Path(file)
    for root in (_PACKAGE.parent, Path(sys.base_prefix), Path(sys.prefix)):
        if path.is_relative_to(root):
            parts = path.relative_to(root).parts
            library = next((parts[at + 1 :] for at, part in enumerate(parts) if part.endswith("-packages")), None)
            if library is not None or root != _PACKAGE.parent or parts[0] in {"workbench", "tests"}:
                return "/".join(library or parts)
    library = next((path.parts[at + 1 :] for at, part in enumerate(path.parts) if part.endswith("-packages")), ())
    return "/".join(library) if library else path.name


def home_shortened(path: Path) -> str:
    """Return a path with the person's home folder as ``~``."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):  # elsewhere; there is no home
        return str(path)


def trace_lines(error: BaseException | None, trace: TracebackType | None) -> Iterator[str]:
    """Yield the type of an error and its places, and those of the errors that led to it; never their messages."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen and len(seen) < 5:
        seen.add(id(error))
        yield f"{'from ' if len(seen) > 1 else ''}{kind_of(type(error))}"
        yield from _places(error.__traceback__ if len(seen) > 1 or trace is None else trace)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def kind_of(kind: type[BaseException]) -> str:
    """Return the name of an error's type, with its module where it isn't Python's own."""
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _places(trace: TracebackType | None) -> Iterator[str]:
    frames = list(traceback.walk_tb(trace))
    lines = [f"  {place_of(frame.f_code.co_filename)}:{line} {frame.f_code.co_qualname}" for frame, line in frames]
    if len(lines) > MOST:
        lines[_FIRST : _FIRST - MOST] = [f"  … {len(lines) - MOST} more"]
    yield from lines
