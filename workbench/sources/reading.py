"""Reading: the one door through which files become documents.

Parsing happens in a worker process that may be ended at any time.
"""

import json
import signal
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from workbench.model.document import Document
from workbench.sources.child_process import ENDING, ChildProcess
from workbench.sources.confining import OUT_OF_MEMORY
from workbench.sources.errors import Cancelled, ReaderFailed, TimedOut, TooLarge, from_values
from workbench.sources.limits import Limits
from workbench.sources.original import read_original
from workbench.sources.readers import Wish
from workbench.sources.worker import from_message, limits_to_values, work

if TYPE_CHECKING:
    from workbench.model.source import SourceKind

__all__ = ["ReadResult", "Readers", "read_original"]

_TICK = 0.05
_WINDOWS_ABORT = 3
_LARGE = 64 << 20


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What a reading gives: document, format, what read it in which version, the letters' encoding if it was to be found.

    part: what tells the document from others of the same file, empty for the only one; original: its bytes alone, None
    where the file as a whole is its original.
    """

    document: Document
    kind: "SourceKind"
    reader: str
    reader_version: str
    encoding: str | None
    part: str = ""
    original: bytes | None = None


class Readers:
    """Reads the files of one import one after the other, in one worker: started when first needed, anew after it died.

    cancelled: asked about 20 times a second; once it says yes, the reading under way ends with Cancelled.
    """

    def __init__(self, limits: Limits | None = None, cancelled: Callable[[], bool] = lambda: False) -> None:
        self._limits = limits or Limits()
        self._cancelled = cancelled
        self._child: ChildProcess | None = None
        self._sender: threading.Thread | None = None
        self._ready = False
        self.steps = (0, 0)
        """How far the reading under way is, told with its progress: steps done and all steps, of a PDF its pages."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def start(self) -> None:
        """Start the worker ahead of need; returns at once."""
        if self._child is None or not self._child.is_alive:
            self.close()
            self._child = ChildProcess(work, "reader", limits_to_values(self._limits))

    def read(
        self,
        path: Path | str,
        original: bytes | None = None,
        *,
        wish: Wish | None = None,
        progress: Callable[[float], None] = lambda _part: None,
    ) -> ReadResult:
        """Read a file that holds one document, of another the first; see read_all()."""
        first, *_ = self.read_all(path, original, wish=wish, progress=progress)
        return first

    def read_all(
        self,
        path: Path | str,
        original: bytes | None = None,
        *,
        wish: Wish | None = None,
        progress: Callable[[float], None] = lambda _part: None,
    ) -> Iterator[ReadResult]:
        """Yield the documents of a file, at least one; original: its bytes, if they have been read already.

        wish: how it is to be read, its name left aside. progress is told the part done, 0 to 1. Raises a SourceError of
        the type that fits, whatever the worker does; the documents before that were whole.
        """
        name = str(path)
        data = read_original(path, self._limits) if original is None else original
        if len(data) > self._limits.original:
            raise TooLarge(name, "file", self._limits.original)
        answers = self._ask(replace(wish or Wish(), name=name), data, progress)
        whole = False
        try:
            for answer in answers:
                if "parsed" in answer:
                    yield _result(answer["parsed"], answer.get("original"), name)
                    continue
                whole = not answer.get("last")
                if "done" not in answer:
                    raise _made(answer.get("error"), name)
        finally:
            if not whole:  # given up midway: what the worker still sends is not for the next file
                self.close()

    def close(self) -> None:
        """End the worker; the readers may be used again, with a new one."""
        if self._child is not None:
            self._child.end()
        if self._sender is not None:  # before its pipe goes: it would write to whatever is opened next under that number
            self._sender.join(ENDING)
        if self._child is not None:
            self._child.close()
        self._child, self._sender, self._ready = None, None, False

    def _ask(self, wish: Wish, data: bytes, progress: Callable[[float], None]) -> Iterator[dict[str, Any]]:
        """Yield the worker's answers; raises Cancelled, TimedOut, TooLarge or ReaderFailed."""
        if self._cancelled():
            raise Cancelled(wish.name)
        self.start()
        if not self._ready:
            self._next(wish.name, self._limits.start, time.monotonic() + self._limits.start)
            self._ready = True
        assert self._child is not None
        task = (self._child.pipe, json.dumps(asdict(wish)).encode(), data)
        self._sender = sender = threading.Thread(target=self._send, args=task, daemon=True)
        sender.start()
        last = time.monotonic() + self._limits.total
        stall = self._limits.stall + len(data) / _LARGE
        while True:
            answer = self._next(wish.name, stall, min(last, time.monotonic() + stall))
            if "progress" in answer:
                before, (done, steps) = self.steps[0], _steps(answer["progress"], wish.name)
                self.steps = done, steps
                if wish.recognise and done != before:  # each page that is recognised has a time of its own
                    last = max(last, time.monotonic() + self._limits.page)
                progress(done / max(1, steps))
                continue
            if "parsed" not in answer:
                sender.join(ENDING)
                yield answer
                return
            if isinstance(answer["parsed"], dict) and answer["parsed"].get("original"):
                answer["original"] = self._bytes(wish.name)
            given = time.monotonic()
            yield answer
            last += time.monotonic() - given  # what the caller does meanwhile is not the reader's time

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
        assert self._child is not None
        pipe = self._child.pipe
        while True:
            if self._cancelled():
                raise Cancelled(path)
            found = wait([pipe, self._child.sentinel], timeout=_TICK)
            if pipe in found:
                message = self._receive(path, pipe)
                if isinstance(message, dict):
                    return message
            elif found:
                raise self._death(path)
            if time.monotonic() > deadline:
                raise TimedOut(path, round(seconds, 1))

    def _bytes(self, path: str) -> bytes:
        assert self._child is not None
        try:
            return self._child.pipe.recv_bytes(self._limits.original)
        except (EOFError, OSError):
            raise self._death(path) from None

    def _receive(self, path: str, pipe: Connection) -> object:
        try:
            return json.loads(pipe.recv_bytes())
        except (EOFError, OSError, ValueError):
            raise self._death(path) from None

    def _death(self, path: str) -> TooLarge | ReaderFailed:
        assert self._child is not None
        code = self._child.end_code()
        if code in (OUT_OF_MEMORY, -signal.SIGABRT, _WINDOWS_ABORT):  # pdfium aborts where memory ends
            return TooLarge(path, "memory", self._limits.memory)
        return ReaderFailed(path, f"exit {code}")


def _steps(values: object, path: str) -> tuple[int, int]:
    match values:
        case [int(done), int(steps)]:
            return done, steps
    raise ReaderFailed(path, "answer")


def _made(values: object, path: str) -> Exception:
    try:
        return from_values(values, path) if isinstance(values, dict) else ReaderFailed(path, "answer")
    except (KeyError, TypeError):
        return ReaderFailed(path, "answer")


def _result(message: dict[str, Any], original: bytes | None, path: str) -> ReadResult:
    from workbench.model.source import SourceKind

    try:
        parsed = from_message(message)
        kind = SourceKind(parsed.kind.value)
    except (KeyError, TypeError, ValueError) as error:
        raise ReaderFailed(path, "answer") from error
    how = parsed.reader, parsed.reader_version, parsed.encoding or None
    return ReadResult(parsed.document, kind, *how, parsed.part, original)
