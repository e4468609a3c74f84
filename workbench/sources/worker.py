"""The process in which foreign files are read: limited, without connections, and free to die.

Spawned by reading.py. What goes over the pipe is bytes and JSON only, never pickled objects, so that a worker that
a file has taken over cannot run anything in the program.

A request is two messages: the wish as JSON, then the file's bytes. Answers are JSON: ``{"ready": true}``,
``{"progress": [done, all]}``, ``{"error": ...}`` or ``{"parsed": ...}`` with the text and the structure.
"""

import gc
import json
import os
import signal
import sys
import threading
import time
from contextlib import suppress
from dataclasses import asdict
from multiprocessing.connection import Connection
from typing import Any

from workbench.model.document import from_json, to_json
from workbench.sources.errors import Forbidden, SourceError, TooLarge, to_values
from workbench.sources.kinds import Format
from workbench.sources.limits import Limits
from workbench.sources.memory import mapped, resident
from workbench.sources.parsing import Parsed, Wish, parse_bytes

OUT_OF_MEMORY = 77
"""Exit code of a worker that ended itself because it held too much memory."""

_CHECK_EVERY = 0.2
_FORBIDDEN = (
    "socket.connect",
    "socket.bind",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "subprocess.Popen",
    "os.system",
    "os.exec",
)
_STEP_SECONDS = 0.1
_COLLECTED_FROM = 1 << 18


def work(pipe: Connection, limits: dict[str, Any]) -> None:
    """Answer requests until the pipe is closed. The target of the spawned process."""
    allowed = Limits(**limits)
    _silence()
    _confine(allowed)
    gc.disable()  # readers make many values and no cycles; collecting after each file is enough
    _send(pipe, {"ready": True})
    while True:
        try:
            wish = Wish(**json.loads(pipe.recv_bytes()))
            data = pipe.recv_bytes()
        except (EOFError, OSError):
            return
        _allow_time(allowed.total)
        _send(pipe, _answer(data, wish, allowed, pipe))
        if len(data) > _COLLECTED_FROM:
            gc.collect()


def _answer(data: bytes, wish: Wish, limits: Limits, pipe: Connection) -> dict[str, Any]:
    try:
        return {"parsed": to_message(parse_bytes(data, wish, limits, _Progress(pipe).tell))}
    except SourceError as error:
        return {"error": to_values(error)}
    except PermissionError:
        return {"error": to_values(Forbidden(wish.name, "connection"))}
    except MemoryError:
        return {"error": to_values(TooLarge(wish.name, "memory", limits.memory)), "last": True}
    except Exception as error:  # noqa: BLE001 - a reader that breaks is an error of this file, not of the program
        return {"error": {"type": "ReaderFailed", "fields": {"path": wish.name, "detail": type(error).__name__}}}


class _Progress:
    """Tells how far a reading is, at most ten times a second."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._told = time.monotonic()

    def tell(self, done: int, steps: int) -> None:
        now = time.monotonic()
        if now - self._told >= _STEP_SECONDS:
            self._told = now
            _send(self._pipe, {"progress": [done, steps]})


def _send(pipe: Connection, message: dict[str, Any]) -> None:
    pipe.send_bytes(json.dumps(message, ensure_ascii=False).encode("utf-8"))


def to_message(parsed: Parsed) -> dict[str, Any]:
    """Return what was read as plain values."""
    return {
        "text": parsed.document.text,
        "structure": to_json(parsed.document),
        "kind": parsed.kind.value,
        "reader": parsed.reader,
        "reader_version": parsed.reader_version,
        "encoding": parsed.encoding,
    }


def from_message(message: dict[str, Any]) -> Parsed:
    """Make again what to_message() gave; KeyError, TypeError or ValueError if that is damaged."""
    document = from_json(message["text"], message["structure"])
    return Parsed(document, Format(message["kind"]), message["reader"], message["reader_version"], message["encoding"])


def limits_to_values(limits: Limits) -> dict[str, Any]:
    """Return limits as plain values, for the start of a worker."""
    return asdict(limits)


def _silence() -> None:
    """Let nothing that a library prints reach a terminal or a log: it could be source text."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        with suppress(OSError):
            os.dup2(nowhere, stream)
    os.close(nowhere)


def _confine(limits: Limits) -> None:
    """Set the limits of the system where it has them, watch memory besides, and forbid connections and other processes."""
    sys.setrecursionlimit(3000)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a key that stops the program stops it first, and it then ends this one
    try:
        import resource
    except ImportError:  # Windows
        pass
    else:
        _limit(resource.RLIMIT_CORE, 0)
        if sys.platform == "linux":
            _limit(resource.RLIMIT_AS, limits.memory + mapped())
    threading.Thread(target=_watch, args=(limits.memory, os.getppid()), daemon=True).start()
    sys.addaudithook(_refuse)


def _allow_time(seconds: float) -> None:
    """Let the coming file take twice its seconds of the processor, whatever the files before it took."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _limit(resource.RLIMIT_CPU, int(time.process_time() + 2 * seconds) + 1)


def _limit(what: int, value: int) -> None:
    import resource

    _, hard = resource.getrlimit(what)
    with suppress(ValueError, OSError):
        resource.setrlimit(what, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def _watch(limit: int, parent: int) -> None:
    """End this process when it holds too much, or when the program that started it is gone."""
    while True:
        if resident() > limit:
            os._exit(OUT_OF_MEMORY)
        if os.getppid() != parent:
            os._exit(0)
        time.sleep(_CHECK_EVERY)


def _refuse(event: str, _arguments: tuple[Any, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(event)
