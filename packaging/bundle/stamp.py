"""Whether the finished bundle is that of the checkout as it stands: a fingerprint of all that goes into it, written at its end.

A build that was broken off leaves none, so that nothing is packed of it; nor is the bundle of another commit, or of a file
that was changed since.
"""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

from bundle import facts, moment

PARTS = ("workbench", "resources", "packaging", "pyproject.toml", "requirements.lock", "LICENSE")
"""What of the checkout the bundle is made of, or by."""


def fits() -> bool:
    """Whether the bundle in build/ was made to its end of what the checkout holds now."""
    try:
        return _place().read_text("ascii") == fingerprint()
    except OSError:
        return False


def forget() -> None:
    """Take the fingerprint away, before a bundle is begun."""
    _place().unlink(missing_ok=True)


def leave() -> None:
    """Write the fingerprint, when a bundle is finished."""
    _place().write_text(fingerprint(), "ascii")


def fingerprint() -> str:
    """Return what tells one checkout and Python from another: the names and bytes of the parts, and the date they bear."""
    told = hashlib.sha256(f"{sys.version} {moment.epoch()}".encode())
    for path in _files():
        told.update(f"\0{path.relative_to(facts.ROOT).as_posix()}\0".encode())
        told.update(hashlib.sha256(path.read_bytes()).digest())
    return told.hexdigest()


def _files() -> Iterator[Path]:
    for part in PARTS:
        path = facts.ROOT / part
        inside = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (one for one in inside if one.is_file() and "__pycache__" not in one.parts)


def _place() -> Path:
    return facts.BUILD / f"{facts.NAME}.stamp"
