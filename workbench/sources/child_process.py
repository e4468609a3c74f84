"""A worker process with a pipe to it: started, asked, ended. Nothing but bytes goes over the pipe, never pickled objects."""

import multiprocessing
from collections.abc import Callable
from contextlib import suppress

ENDING = 2.0
"""Seconds that the end of a process is waited for."""


class ChildProcess:
    """A process under way. `pipe` and `sentinel` are what to wait for; kill() may be called from any thread."""

    def __init__(self, work: Callable[..., None], name: str, *values: object) -> None:
        """Start work(pipe, *values) in a process that ends with this one; returns at once."""
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs, *values), name=name, daemon=True)
        self._process.start()
        theirs.close()
        self.sentinel = self._process.sentinel
        self.pid = self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether it still runs."""
        with suppress(ValueError):  # closed
            return self._process.is_alive()
        return False

    def end_code(self) -> int | None:
        """Wait for its end and return its exit code, negative for a signal; None if it goes on, or was closed."""
        with suppress(ValueError):
            self._process.join(ENDING)
            return self._process.exitcode
        return None

    def kill(self) -> None:
        """End it at once, if it runs."""
        with suppress(ValueError, AttributeError):  # another thread closes it in this very moment
            self._process.kill()

    def end(self) -> None:
        """End it and wait for that; the pipe stays, for threads that write to it yet."""
        self.kill()
        with suppress(ValueError):
            self._process.join(ENDING)

    def close(self) -> None:
        """End it and let go of it and of the pipe."""
        self.end()
        self.pipe.close()
        with suppress(ValueError):
            self._process.close()
