"""What the packages are called, their version and how large they may be."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The checkout."""

NAME = "analyst-workbench"
"""The name of the packages and of the bundle's folder."""

BUILD = ROOT / "build"
"""Where things are made; nothing in it is kept in the repository."""

COPYRIGHT = BUILD / "COPYRIGHT.txt"
"""Whose the bundled libraries are, and under which terms; it lies in the bundle."""

MEGABYTE = 1_000_000

MOST_PACKED = 75 * MEGABYTE
"""Bytes that the .deb may have."""

MOST_INSTALLED = 220 * MEGABYTE
"""Bytes that the bundle's files may have together."""


def version() -> str:
    """The program's version, as pyproject.toml says it."""
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    return str(tomllib.loads(text)["project"]["version"])
