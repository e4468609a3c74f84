"""Letters out of pictures: pages of a scan are given to Tesseract, if it is installed; it runs as a program of its own.

A worker may start this one program and no other, and only when a person asked for it (see confining.py).
"""

import csv
import io
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from statistics import median

from workbench.sources.confining import allow_program
from workbench.sources.errors import NoRecogniser, ReaderFailed

PROGRAM = "tesseract"
_DOTS = 300
_TICK = 2.0
_PATIENCE = 150
_LANGUAGES = 6
_NO_LANGUAGES = frozenset({"osd", "equ"})
_WORD = "5"
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Recognised:
    """A word; line: which one of the page it stands on; box: left, top, right, bottom in points from the upper left corner
    of the page as shown; size: of its letters, alike for a whole block of them."""

    text: str
    line: tuple[int, int, int]
    box: Box
    size: float


def can_recognise() -> bool:
    """Tell whether the program that recognises letters is installed."""
    return shutil.which(PROGRAM) is not None


@cache
def _program() -> str:
    """Return where the program is; NoRecogniser if it is not installed."""
    found = shutil.which(PROGRAM)
    if found is None:
        raise NoRecogniser(program=PROGRAM)
    allow_program(found)
    return found


@cache
def _languages() -> str:
    """Return the languages for which the program has data, as it wants to be told them; NoRecogniser if there are none."""
    try:
        told = subprocess.run([_program(), "--list-langs"], capture_output=True, text=True, timeout=20, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise NoRecogniser(program=PROGRAM) from error
    names = [line.strip() for line in told.stdout.splitlines()[1:] if line.strip() and line.strip() not in _NO_LANGUAGES]
    if not names:
        raise NoRecogniser(program=PROGRAM)
    first = sorted(names, key=lambda name: name != "eng")
    return "+".join(first[:_LANGUAGES])


def recognise(pixels: bytes, width: int, height: int, beat: Callable[[], None]) -> list[Recognised]:
    """Return the words of a picture (grey, one byte a pixel, 300 dots an inch); beat is called every other second.

    Raises NoRecogniser, and ReaderFailed if the program breaks or takes minutes.
    """
    picture = b"P5 %d %d 255\n" % (width, height) + pixels
    command = [_program(), "stdin", "stdout", "-l", _languages(), "--dpi", str(_DOTS), "--psm", "3", "tsv"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as running:
        given: bytes | None = picture
        for _ in range(int(_PATIENCE / _TICK)):
            try:
                told, _ = running.communicate(given, timeout=_TICK)
                break
            except subprocess.TimeoutExpired:
                given = None
                beat()
        else:
            running.kill()
            raise ReaderFailed(detail=PROGRAM)
    if running.returncode:
        raise ReaderFailed(detail=PROGRAM)
    return _words(told.decode("utf-8", "replace"))


def _words(told: str) -> list[Recognised]:
    """Read the table of words that the program writes (TSV, one row a word at level 5)."""
    rows = [row for row in csv.DictReader(io.StringIO(told), delimiter="\t", quoting=csv.QUOTE_NONE) if row["level"] == _WORD]
    heights: dict[str, list[float]] = {}
    for row in rows:
        heights.setdefault(row["block_num"], []).append(float(row["height"]))
    sizes = {block: max(4.0, float(round(1.25 * median(each) * 72 / _DOTS))) for block, each in heights.items()}
    found = []
    for row in rows:
        left, top, width, height = (float(row[name]) * 72 / _DOTS for name in ("left", "top", "width", "height"))
        text = "".join((row["text"] or "").split())
        if text:
            line = int(row["block_num"]), int(row["par_num"]), int(row["line_num"])
            found.append(Recognised(text, line, (left, top, left + width, top + height), sizes[row["block_num"]]))
    return found
