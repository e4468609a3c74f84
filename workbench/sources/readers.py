"""Readers: the one door through which files become documents. Parsing happens in a worker process that may be ended at any time."""

import json
import multiprocessing
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from workbench.model.document import Document
from workbench.sources.errors import Cancelled, ReaderFailed, TimedOut, TooLarge, from_values
from workbench.sources.limits import Limits
from workbench.sources.original import read_original
from workbench.sources.reading import Wish
from workbench.sources.worker import OUT_OF_MEMORY, from_message, limits_to_values, work

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

    from workbench.model.source import SourceKind

_TICK = 0.05
_ENDING = 2.0
_LARGE = 64 << 20


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What a reading gives: the document, the format, what read it and its version, and the encoding of the letters (None if not told)."""

    document: Document
    kind: "SourceKind"
    reader: str
    reader_version: str
    encoding: str | None


class Readers:
    """Reads files of one import, one after the other, in one worker that is started when first needed and again after it died.

    cancel: when set, the reading under way ends at once with Cancelled.
    """

    def __init__(self, limits: Limits | None = None, cancel: threading.Event | None = None) -> None:
        self._limits = limits or Limits()
        self._cancel = cancel or threading.Event()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._ready = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def start(self) -> None:
        """Start the worker ahead of need; returns at once."""
        if self._process is not None and self._process.is_alive():
            return
        self._end()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs, limits_to_values(self._limits)), name="reader", daemon=True)
        self._process.start()
        theirs.close()
        self._pipe, self._ready = ours, False

    def read(
        self, source: Path | str | bytes, name: str = "", *, kind: "SourceKind | None" = None, encoding: str = "", password: str = "",
        whole_page: bool = False, progress: Callable[[int, int], None] | None = None,
    ) -> ReadResult:  # fmt: skip
        """Read a file by its path, or its bytes under a name; progress is told steps done and all steps (pages of a PDF).

        Raises a SourceError of the kind that fits; whatever happens in the worker, nothing else.
        """
        path = name or ("" if isinstance(source, bytes) else str(source))
        data = source if isinstance(source, bytes) else read_original(source, self._limits)
        if len(data) > self._limits.original:
            raise TooLarge(path, "file", self._limits.original)
        wish = Wish(path, kind.value if kind else "", encoding, password, whole_page)
        answer = self._ask(wish, data, progress)
        if "error" in answer:
            if answer.get("last"):
                self._end()
            raise _made(answer["error"], path)
        return _result(answer["reading"], path)

    def close(self) -> None:
        """End the worker; the readers may be used again, with a new one."""
        self._end()

    def _ask(self, wish: Wish, data: bytes, progress: Callable[[int, int], None] | None) -> dict[str, Any]:
        """Return the worker's answer; raises Cancelled, TimedOut, TooLarge (memory) or ReaderFailed, and ends the worker then."""
        if self._cancel.is_set():
            raise Cancelled(wish.name)
        self.start()
        try:
            if not self._ready:
                self._next(wish.name, self._limits.start, time.monotonic() + self._limits.start)
                self._ready = True
            return self._exchange(wish, data, progress)
        except BaseException:
            self._end()
            raise

    def _exchange(self, wish: Wish, data: bytes, progress: Callable[[int, int], None] | None) -> dict[str, Any]:
        sender = threading.Thread(target=self._send, args=(self._pipe, json.dumps(asdict(wish)).encode(), data), daemon=True)
        sender.start()
        last = time.monotonic() + self._limits.total
        stall = self._limits.stall + len(data) / _LARGE
        while True:
            answer = self._next(wish.name, stall, min(last, time.monotonic() + stall))
            if "progress" not in answer:
                sender.join(_ENDING)
                return answer
            if progress:
                progress(*answer["progress"])

    @staticmethod
    def _send(pipe: Connection, wish: bytes, data: bytes) -> None:
        """Give the worker its task; in a thread, since a worker that hangs does not read."""
        try:
            pipe.send_bytes(wish)
            pipe.send_bytes(data)
        except (OSError, ValueError):
            pass  # the worker has died, which the reading side finds out

    def _next(self, path: str, seconds: float, deadline: float) -> dict[str, Any]:
        """Wait for the worker's next message, its death, the deadline or the cancelling, whichever comes first."""
        assert self._pipe is not None and self._process is not None
        while True:
            if self._cancel.is_set():
                raise Cancelled(path)
            found = wait([self._pipe, self._process.sentinel], timeout=_TICK)
            if self._pipe in found:
                try:
                    message = json.loads(self._pipe.recv_bytes())
                except (EOFError, OSError, ValueError):
                    raise self._death(path) from None
                if isinstance(message, dict):
                    return message
            if found and not self._pipe.poll():
                raise self._death(path)
            if time.monotonic() > deadline:
                raise TimedOut(path, round(seconds, 1))

    def _death(self, path: str) -> TooLarge | ReaderFailed:
        assert self._process is not None
        self._process.join(_ENDING)
        if self._process.exitcode == OUT_OF_MEMORY:
            return TooLarge(path, "memory", self._limits.memory)
        return ReaderFailed(path, f"exit {self._process.exitcode}")

    def _end(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            if self._process.is_alive():
                self._process.kill()
            self._process.join(_ENDING)
        self._process, self._pipe, self._ready = None, None, False


def _made(values: dict[str, Any], path: str) -> Exception:
    try:
        return from_values(values, path)
    except (KeyError, TypeError):
        return ReaderFailed(path, "answer")


def _result(message: dict[str, Any], path: str) -> ReadResult:
    from workbench.model.source import SourceKind

    try:
        reading = from_message(message)
    except (KeyError, TypeError, ValueError) as error:
        raise ReaderFailed(path, "answer") from error
    return ReadResult(reading.document, SourceKind(reading.kind.value), reading.reader, reading.reader_version, reading.encoding or None)
