"""A PDF's pages, drawn in a process of its own: the one door through which the window sees pages."""

import json
import signal
from array import array
from collections.abc import Sequence
from dataclasses import asdict
from multiprocessing.connection import wait
from typing import Any, Self

from workbench.sources.child_process import ChildProcess
from workbench.sources.confining import OUT_OF_MEMORY
from workbench.sources.errors import ReaderFailed, SourceError, TimedOut, TooLarge, from_values
from workbench.sources.limits import Limits
from workbench.sources.page_worker import DEADLINE, serve
from workbench.sources.pdf_pages import Tile

Sizes = tuple[tuple[float, float], ...]
"""Width and height of each page as shown, in points."""

_ABORTED = frozenset({OUT_OF_MEMORY, -signal.SIGABRT, 3})
"""How a worker ends where memory does; 3 is an abort on Windows."""


class PageProcess:
    """One PDF in one worker. Calls wait for their answer and belong to one thread; stop() may be called from any other.

    Once is_open is False, because the worker died or took too long, open() starts a new one.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._child: ChildProcess | None = None

    @property
    def is_open(self) -> bool:
        """Whether a worker is there and alive."""
        return self._child is not None and self._child.is_alive

    @property
    def pid(self) -> int | None:
        """The worker's process id, None without one."""
        return self._child.pid if self._child is not None else None

    def open(self, data: bytes, password: str = "") -> Sizes:
        """Start a worker, give it a PDF and return the sizes of its pages.

        Raises Damaged, Encrypted, WrongPassword, TooLarge, TimedOut and ReaderFailed.
        """
        self.close()
        self._child = ChildProcess(serve, "pages", asdict(self._limits))
        answer = self._ask({"do": "open", "password": password}, data, self._limits.start)
        return tuple((float(width), float(height)) for width, height in answer["sizes"])

    def draw(self, page: int, scale: float, tile: Tile) -> bytes:
        """Return a tile's pixels, 4 bytes each (blue, green, red, unused); page from 1, scale in pixels a point.

        Raises Damaged for a page that can't be shown, and TooLarge, TimedOut and ReaderFailed.
        """
        return self._bytes({"do": "draw", "page": page, "scale": scale, "tile": tile})

    def boxes(self, page: int, areas: Sequence[Sequence[float]] = ()) -> "array[float]":
        """Return x0, y0, x1, y1 of each of pdfium's characters on a page, in points from its upper left corner; as draw().

        areas: boxes of the unturned page from its lower left corner; they follow, from the upper left corner like the rest.
        """
        found = array("f")
        found.frombytes(self._bytes({"do": "boxes", "page": page, "areas": list(areas)}))
        return found

    def stop(self) -> None:
        """End the worker at once; a call that waits in another thread then raises ReaderFailed."""
        child = self._child  # the other thread may let go of it in this very moment
        if child is not None:
            child.kill()

    def close(self) -> None:
        """End the worker and wait for its end."""
        if self._child is not None:
            self._child.close()
        self._child = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- asking

    def _bytes(self, wish: dict[str, Any]) -> bytes:
        length = self._ask(wish, None, DEADLINE)["bytes"]
        made = self._receive(DEADLINE)
        if len(made) != length:
            raise self._gone("answer")
        return made

    def _ask(self, wish: dict[str, Any], data: bytes | None, seconds: float) -> dict[str, Any]:
        """Return the worker's answer; raises the error that it is."""
        try:
            if self._child is None:
                raise EOFError
            self._child.pipe.send_bytes(json.dumps(wish).encode("ascii", "replace"))
            if data is not None:
                self._child.pipe.send_bytes(data)
        except (OSError, EOFError, ValueError) as error:
            raise self._death() from error
        try:
            answer: dict[str, Any] = json.loads(self._receive(seconds))
            if "error" not in answer:
                return answer
            failed: SourceError = from_values(answer["error"], "")
        except (ValueError, KeyError, TypeError) as error:
            raise self._gone("answer") from error
        raise failed

    def _receive(self, seconds: float) -> bytes:
        assert self._child is not None
        pipe = self._child.pipe
        try:
            found = wait([pipe, self._child.sentinel], timeout=seconds)
            if pipe in found:
                return pipe.recv_bytes()
        except (EOFError, OSError, ValueError) as error:
            raise self._death() from error
        if found:
            raise self._death()
        self.close()
        raise TimedOut("", seconds)

    def _death(self) -> SourceError:
        """Return what a worker's end means."""
        code = self._child.end_code() if self._child is not None else None
        if code in _ABORTED:
            self.close()
            return TooLarge("", "memory", self._limits.memory)
        return self._gone(f"exit {code}")

    def _gone(self, detail: str) -> ReaderFailed:
        self.close()
        return ReaderFailed("", detail)
