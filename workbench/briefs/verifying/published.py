"""A published file read in safety: by a process that may be ended at any moment."""

import json
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from pathlib import Path

from workbench.briefs.verifying.extracting import LIMITS, MOST, Held, serve
from workbench.briefs.verifying.report import NotABrief
from workbench.sources.child_process import ENDING, ChildProcess
from workbench.sources.confining import OUT_OF_MEMORY
from workbench.sources.errors import SourceError, TooLarge, Unreadable
from workbench.sources.original import read_original

_TICK = 0.1
_REASONS = {"absent": "absent", "permission": "permission"}


def read_published(path: Path, cancelled: Callable[[], bool] = lambda: False) -> Held | None:
    """Return what a published file holds, None if it was cancelled; raises NotABrief."""
    data = _bytes(path)
    child = ChildProcess(serve, "verifier")
    sender: threading.Thread | None = None
    try:
        if _answer(child, path, LIMITS.start, cancelled) is None:
            return None
        sender = threading.Thread(target=_send, args=(child.pipe, data), daemon=True)
        sender.start()
        answer = _answer(child, path, LIMITS.total, cancelled)
        if answer is None:
            return None
        return _held(child, answer, path)
    finally:
        child.end()
        if sender is not None:
            sender.join(ENDING)
        child.close()


def _bytes(path: Path) -> bytes:
    try:
        return read_original(path, LIMITS)
    except TooLarge as error:
        raise NotABrief(str(path), "large") from error
    except Unreadable as error:
        raise NotABrief(str(path), _REASONS.get(error.reason, "kind")) from error
    except SourceError as error:
        raise NotABrief(str(path), "kind") from error


def _send(pipe: Connection, data: bytes) -> None:
    with suppress(OSError, ValueError):  # the process has died, which the reading side finds out
        pipe.send_bytes(data)


def _answer(child: ChildProcess, path: Path, seconds: float, cancelled: Callable[[], bool]) -> bytes | None:
    """Wait for a message, the process's death or the deadline; None once cancelled."""
    deadline = time.monotonic() + seconds
    while not cancelled():
        found = wait([child.pipe, child.sentinel], timeout=_TICK)
        if child.pipe in found:
            return _received(child, path)
        if found:
            raise NotABrief(str(path), _death(child))
        if time.monotonic() > deadline:
            raise NotABrief(str(path), "time")
    return None


def _received(child: ChildProcess, path: Path) -> bytes:
    try:
        return child.pipe.recv_bytes(LIMITS.original)
    except (EOFError, OSError):
        raise NotABrief(str(path), _death(child)) from None


def _death(child: ChildProcess) -> str:
    """Return why a process ended: pdfium aborts where memory ends."""
    return "memory" if child.end_code() in (OUT_OF_MEMORY, -signal.SIGABRT) else "damaged"


def _held(child: ChildProcess, message: bytes, path: Path) -> Held:
    try:
        answer = json.loads(message)
    except ValueError:
        raise NotABrief(str(path), "damaged") from None
    if "reason" in answer:
        raise NotABrief(str(path), str(answer["reason"]))
    citations = _received(child, path)
    pages = answer["pages"]
    quoted = answer["quoted"]
    texts, quotations = (None if each is None else tuple(map(str, each)) for each in (pages, quoted))
    return Held(str(answer["form"]), citations[:MOST], texts, quotations, tuple(map(int, answer["cited"])))
