"""The one command that makes the packages: `python3 packaging/build.py [--only bundle,tar,deb,wheel] [--into FOLDER]`.

One-folder bundle (build/analyst-workbench), .tar.gz, .deb and wheel (dist/), the same bytes for the same commit. It says how
large each is; exit code 1, with a sentence, if one is larger than it may be or can't be made.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import right_python

right_python.go_on_or_say()  # before anything that an old Python can't read

import environment  # noqa: E402 - after the look at the Python
from bundle import archive, facts, holes, icu, libraries, making, moment, stamp, wheel  # noqa: E402
from linux import deb, shares, system_needs  # noqa: E402

BUNDLE = facts.BUILD / facts.NAME

FAILURES = (
    environment.SetUpError, libraries.MissingLibraries, holes.NoHoles, icu.UnknownFormat, shares.NoEnvironmentError,
    system_needs.UnmetNeedError, subprocess.CalledProcessError, OSError,
)  # fmt: skip
"""What can go wrong in the making, each told in a sentence."""


def main(arguments: list[str]) -> int:
    """Make what was asked for and tell the sizes; the exit code."""
    asked = _asked(arguments)
    os.environ["SOURCE_DATE_EPOCH"] = str(moment.epoch())
    asked.into.mkdir(parents=True, exist_ok=True)
    too_large = []
    try:
        for part in asked.only:
            begin = time.monotonic()
            made, most = PARTS[part](asked.into)
            size = making.size(made) if made.is_dir() else made.stat().st_size
            print(f"{made}  {size / facts.MEGABYTE:.1f} MB  ({time.monotonic() - begin:.0f} s)", flush=True)
            if most and size > most:
                too_large.append(f"{made.name} has {size / facts.MEGABYTE:.1f} MB, and may have {most / facts.MEGABYTE:.0f}.")
    except FAILURES as error:
        print(_sentence(error), file=sys.stderr)
        return 1
    print("\n".join(too_large), end="\n" if too_large else "", file=sys.stderr)
    return 1 if too_large else 0


def _sentence(error: Exception) -> str:
    """What went wrong, for a person: of a tool's failing also what it said, if that wasn't on the screen already."""
    if isinstance(error, subprocess.CalledProcessError):
        name = error.cmd if isinstance(error.cmd, str) else Path(str(error.cmd[0])).name
        return "\n".join([f"{name} failed (exit code {error.returncode}).", *filter(None, [error.stderr, str(error.cmd)])])
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    return str(error)


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Make the packages of the Analyst Workbench.")
    usual = list(PARTS) if sys.platform == "linux" else ["bundle", "wheel"]
    parser.add_argument(
        "--only", type=_parts, default=usual, help=f"some of {','.join(PARTS)}; usually all that the system can make"
    )
    parser.add_argument("--into", type=Path, default=facts.ROOT / "dist", help="the folder of the packages; usually dist")
    return parser.parse_args(arguments)


def _parts(text: str) -> list[str]:
    parts = text.split(",")
    if not set(parts) <= set(PARTS):
        raise argparse.ArgumentTypeError(f"these can be made: {', '.join(PARTS)}")
    return [part for part in PARTS if part in parts]


def _bundle(_into: Path) -> tuple[Path, int]:
    return making.make(facts.BUILD), facts.MOST_INSTALLED


def _tar(into: Path) -> tuple[Path, int]:
    return archive.make(_ready(), into), 0


def _deb(into: Path) -> tuple[Path, int]:
    return deb.make(_ready(), into, facts.version()), facts.MOST_PACKED


def _wheel(into: Path) -> tuple[Path, int]:
    return wheel.make(into), 0


def _ready() -> Path:
    """The bundle; made anew unless the one that is there was made to its end of what the checkout holds."""
    return BUNDLE if BUNDLE.is_dir() and stamp.fits() else making.make(facts.BUILD)


PARTS: dict[str, Callable[[Path], tuple[Path, int]]] = {"bundle": _bundle, "tar": _tar, "deb": _deb, "wheel": _wheel}
"""What can be made, each from what stands before it: gives what was made and the bytes it may have, 0 for any."""

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
