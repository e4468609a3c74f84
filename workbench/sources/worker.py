"""The process in which foreign files are read: limited, without connections, and free to die.

Spawned by reading.py. What goes over the pipe is bytes and JSON only, never pickled objects, so that a worker that
a file has taken over cannot run anything in the program.

A request is two messages: the wish as JSON, then the file's bytes. Answers are JSON: ``{"ready": true}``,
``{"progress": [done, all]}``, ``{"parsed": ...}`` with the text and the structure of each document that the file holds
(followed by the document's own bytes, if it says ``"original": true``), and at the end ``{"done": true}`` or
``{"error": ...}``.
"""

import gc
import json
import time
from dataclasses import asdict
from multiprocessing.connection import Connection
from typing import Any

from workbench.model.document import from_json, to_json
from workbench.sources.confining import allow_time, confine, give_way, silence
from workbench.sources.errors import Forbidden, SourceError, TooLarge, broken_at, to_values
from workbench.sources.kinds import Format
from workbench.sources.limits import Limits
from workbench.sources.parsing import Parsed, Wish, parse_all

_STEP_SECONDS = 0.1
_COLLECTED_FROM = 1 << 18


def work(pipe: Connection, limits: dict[str, Any]) -> None:
    """Answer requests until the pipe is closed. The target of the spawned process."""
    allowed = Limits(**limits)
    silence()
    confine(allowed)
    give_way()
    gc.disable()  # readers make many values and no cycles; collecting after each file is enough
    _send(pipe, {"ready": True})
    while True:
        try:
            wish = Wish(**json.loads(pipe.recv_bytes()))
            data = pipe.recv_bytes()
        except (EOFError, OSError):
            return
        allow_time(allowed.total)
        _send(pipe, _answer(data, wish, allowed, pipe))
        if len(data) > _COLLECTED_FROM:
            gc.collect()


def _answer(data: bytes, wish: Wish, limits: Limits, pipe: Connection) -> dict[str, Any]:
    """Send the documents that a file holds; returns the answer that ends them."""
    try:
        progress = _Progress(pipe, limits.page if wish.recognise else 0.0)
        for parsed in parse_all(data, wish, limits, progress.tell):
            _send(pipe, {"parsed": to_message(parsed)})
            if parsed.original is not None:
                pipe.send_bytes(parsed.original)
    except SourceError as error:
        return {"error": to_values(error)}
    except PermissionError:
        return {"error": to_values(Forbidden(wish.name, "connection"))}
    except MemoryError:
        return {"error": to_values(TooLarge(wish.name, "memory", limits.memory)), "last": True}
    except Exception as error:  # noqa: BLE001 - a reader that breaks is an error of this file, not of the program
        return {"error": {"type": "ReaderFailed", "fields": {"path": wish.name, "detail": broken_at(error)}}}
    return {"done": True}


class _Progress:
    """Tells how far a reading is, at most ten times a second; page: seconds that each page is allowed, 0 for no more."""

    def __init__(self, pipe: Connection, page: float) -> None:
        self._pipe, self._page = pipe, page
        self._told, self._done = time.monotonic(), 0

    def tell(self, done: int, steps: int) -> None:
        if self._page and done != self._done:
            self._done = done
            allow_time(self._page)
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
        "part": parsed.part,
        "original": parsed.original is not None,
    }


def from_message(message: dict[str, Any]) -> Parsed:
    """Make again what to_message() gave, but for the original's bytes; KeyError, TypeError or ValueError if it is damaged."""
    document = from_json(message["text"], message["structure"])
    how = message["reader"], message["reader_version"], message["encoding"]
    return Parsed(document, Format(message["kind"]), *how, part=message["part"])


def limits_to_values(limits: Limits) -> dict[str, Any]:
    """Return limits as plain values, for the start of a worker."""
    return asdict(limits)
