"""What the process for patterns does: spawned by patterns.py, free to be killed. It imports little, so that it starts fast."""

import json
import os
import re
import signal
import warnings
from array import array
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

from workbench.analysis.pattern_errors import Fault, fault_of
from workbench.analysis.searchable import LIGATURES
from workbench.model.fold import IGNORED, fold

_SWITCHES = re.compile(r"\(\?[aimsux]+\)")
MEMORY = 2 << 30
"""Bytes that a pattern may make the process hold, where the system can limit it."""


def work(pipe: Connection) -> None:
    """Answer requests until the pipe is closed. The target of the spawned process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    warnings.simplefilter("ignore")  # a set within a set is a matter of taste, and nobody reads it here
    _limit_memory()
    _be_modest()
    text = ""
    pipe.send_bytes(b"{}")
    while True:
        try:
            wish = json.loads(pipe.recv_bytes())
            if wish["text"]:
                text = pipe.recv_bytes().decode("utf-8", "surrogatepass")
            for message in answer(text, wish):
                pipe.send_bytes(message)
        except (EOFError, OSError):
            return


def answer(text: str, wish: dict[str, Any]) -> list[bytes]:
    """Return the messages that answer a wish."""
    try:
        pattern = compiled(wish["pattern"], exact=wish["exact"], whole=wish["whole"])
        starts, ends, count = found(pattern, text, wish["most"])
    except re.error as error:
        return [json.dumps({"invalid": _told(error)}).encode()]
    except (RecursionError, OverflowError):
        return [json.dumps({"invalid": (Fault.OTHER, 0, "")}).encode()]
    except MemoryError:
        return [b"{}"]
    return [json.dumps({"count": count}).encode(), starts.tobytes(), ends.tobytes()]


def compiled(pattern: str, *, exact: bool, whole: bool) -> "re.Pattern[str]":
    """Return a pattern ready for the text: not exact, it is folded where that can't change what it means."""
    flags = re.MULTILINE if exact else re.MULTILINE | re.IGNORECASE
    plain = re.compile(pattern, flags)  # the analyst's own words are what an error is about
    wanted = pattern if exact else "".join(map(_folded, pattern))
    if whole:
        switches = _SWITCHES.match(wanted)
        before = switches.group() if switches else ""
        wanted = rf"{before}(?<!\w)(?:{wanted[len(before) :]})(?!\w)"
    try:
        return re.compile(wanted, flags)
    except re.error:  # a range that folding turned around
        return plain


def _folded(letter: str) -> str:
    """Return a letter of a pattern as it stands in a folded text; what is ASCII may be a part of the pattern's own signs."""
    return letter if letter.isascii() else re.escape(LIGATURES.get(letter, fold(letter))).replace(IGNORED, "")


def found(pattern: "re.Pattern[str]", text: str, most: int) -> "tuple[array[int], array[int], int]":
    """Return starts and ends of the first hits that aren't empty, and the number of all."""
    starts, ends, count = array("i"), array("i"), 0
    for match in pattern.finditer(text):
        start, end = match.span()
        if start < end:
            if count < most:
                starts.append(start)
                ends.append(end)
            count += 1
    return starts, ends, count


def _told(error: "re.error") -> tuple[str, int, str]:
    """Return fault, place from 1 and the letters there."""
    place = -1 if error.pos is None else error.pos
    pattern = error.pattern if isinstance(error.pattern, str) else ""
    letters = error.msg.removeprefix("bad character range ") if error.msg.startswith("bad character range") else ""
    return fault_of(error.msg), place + 1, letters or pattern[place : place + 2]


def _limit_memory() -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _be_modest() -> None:
    """Let the window's thread go first."""
    with suppress(AttributeError, OSError):
        os.nice(5)
