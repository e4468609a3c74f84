"""Regular expressions in a process of their own, which is ended when one takes too long: Python's re can't be stopped.

What goes over the pipe is JSON and bytes, never pickled objects. A request is a JSON message, with ``text`` followed by
the text in UTF-8 where it is another one than before; the answer is JSON, where hits were found with the two columns.
"""

import json
import time
from array import array
from bisect import bisect_right
from collections.abc import Callable
from typing import Any

from workbench.analysis.pattern_errors import PatternInvalid, PatternTooLarge, PatternTooSlow
from workbench.analysis.pattern_process import work
from workbench.analysis.searchable import GivenUp, Searchable
from workbench.sources.child_process import ChildProcess

LIMIT = 2.0
"""Seconds for a pattern, and for each SHARE of the text as much again as SHARE_LIMIT."""
SHARE, SHARE_LIMIT = 2_500_000, 1.0
_TICK = 0.02
_START = 20.0


class PatternWorker:
    """The process, started when first needed and anew after it was ended. One thread at a time may use it."""

    def __init__(self, limit: float | None = None) -> None:
        """limit: seconds for a pattern on a short text, LIMIT if none are told."""
        self._limit = LIMIT if limit is None else limit
        self._child: ChildProcess | None = None
        self._ready = False
        self._held: Searchable | None = None

    def start(self) -> None:
        """Start the process ahead of need; returns at once."""
        if self._child is None or not self._child.is_alive:
            self.close()
            self._child = ChildProcess(work, "patterns")

    def find(
        self, text: Searchable, pattern: str, *, exact: bool, whole: bool, most: int, cancelled: Callable[[], bool]
    ) -> "tuple[array[int], array[int], int]":
        """Return starts and ends of the first hits of a pattern, and how many there are in all.

        Raises PatternInvalid, PatternTooSlow, PatternTooLarge, or GivenUp when cancelled; the process is ended then, but
        for the first.
        """
        try:
            return self._ask(text, {"pattern": pattern, "exact": exact, "whole": whole, "most": most}, cancelled)
        except PatternInvalid:
            raise
        except BaseException:
            self.close()
            raise

    def _ask(
        self, text: Searchable, wish: dict[str, Any], cancelled: Callable[[], bool]
    ) -> "tuple[array[int], array[int], int]":
        self.start()
        if not self._ready:
            self._next(time.monotonic() + _START, cancelled)
            self._ready = True
        limit = self._limit + len(text.text) / SHARE * SHARE_LIMIT
        self._send(json.dumps({**wish, "text": text is not self._held}).encode())
        if text is not self._held:
            self._send(text.text.encode("utf-8", "surrogatepass"))
            self._held = text
        answer = json.loads(self._next(time.monotonic() + limit, cancelled))
        if "invalid" in answer:
            raise PatternInvalid(wish["pattern"], *answer["invalid"])
        if "count" not in answer:
            raise PatternTooLarge(wish["pattern"])
        deadline = time.monotonic() + _START
        starts, ends = (array("i", self._next(deadline, cancelled)) for _ in range(2))
        return (*_within(text.walls, starts, ends), answer["count"])

    def _send(self, data: bytes) -> None:
        assert self._child is not None
        try:
            self._child.pipe.send_bytes(data)
        except OSError:
            raise PatternTooLarge("") from None  # it died of a former request, and nobody had noticed

    def _next(self, deadline: float, cancelled: Callable[[], bool]) -> bytes:
        assert self._child is not None
        while not self._child.pipe.poll(_TICK):
            if cancelled():
                raise GivenUp
            if time.monotonic() > deadline:
                raise PatternTooSlow
        try:
            return self._child.pipe.recv_bytes()
        except (EOFError, OSError):
            raise PatternTooLarge("") from None

    def close(self) -> None:
        """End the process; it may be started again."""
        if self._child is not None:
            self._child.close()
        self._child, self._ready, self._held = None, False, None


def _within(walls: "array[int]", starts: "array[int]", ends: "array[int]") -> "tuple[array[int], array[int]]":
    """Let hits that run across a wall end before it."""
    if not walls:
        return starts, ends
    for at, (start, end) in enumerate(zip(starts, ends, strict=True)):
        wall = bisect_right(walls, start)
        if wall < bisect_right(walls, end):
            ends[at] = max(start + 1, walls[wall] - 1)
    return starts, ends
