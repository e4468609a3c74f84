"""Typesetting: a brief's values become a PDF, in a process of its own that can be ended."""

import json
import threading
from contextlib import suppress
from dataclasses import fields
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any, Self

from workbench.briefs.compiling import serve
from workbench.briefs.parts import BriefContent
from workbench.paths import resources

DEADLINE = 120.0
"""Seconds that one brief may take: far above the 5 s of a thousand passages."""


class TypesetFailed(Exception):
    """No PDF was made; fields: reason, told, where, passage.

    reason: ``deadline``, ``ended`` (the process died or was stopped), ``memory`` or ``template`` (the engine refused):
    then told is what it said, where the file, line and column of the templates if it named one. ``passage``: it refused
    the passage of that number.
    """

    def __init__(self, reason: str, told: str = "", where: str = "", *, passage: int = 0) -> None:
        super().__init__(" ".join(part for part in (reason, told, where) if part))
        self.reason, self.told, self.where, self.passage = reason, told, where, passage


def request_of(content: BriefContent | dict[str, Any], *, preview: bool = False) -> bytes:
    """Return what the process is sent: JSON of all fields, those of the parts within too.

    The parts are taken as they are while they are written: asdict() copies each of them first, which takes thrice as long.
    """
    values = _fields(content) if isinstance(content, BriefContent) else content
    return json.dumps({**values, "preview": True} if preview else values, default=_fields).encode("ascii")


def _fields(part: Any) -> dict[str, Any]:
    """Return a part's fields by name, TypeError if it is none: what JSON asks for a value that it does not know."""
    return {each.name: getattr(part, each.name) for each in fields(part)}


class Typesetter:
    """A process that typesets, started at the first brief and kept for the next ones; may be used from any thread.

    Windows keep one for their preview (an edit then costs no new process), and close() it; also a context manager.
    """

    def __init__(self) -> None:
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._lock = threading.Lock()
        self._stopped = False

    def typeset(self, content: BriefContent | dict[str, Any], *, deadline_s: float = DEADLINE, preview: bool = False) -> bytes:
        """Return the PDF of a brief; TypesetFailed if there is none. Briefs asked for at once wait for each other.

        preview: quicker, without tags and citations, but with the places of what was written (see Compiler.compile).
        """
        request = request_of(content, preview=preview)
        with self._lock:
            try:
                outcome, result = self._ask(request, deadline_s)
            except (EOFError, OSError) as error:
                self._end()
                raise TypesetFailed("ended") from error
        if outcome == "done" and isinstance(result, bytes):
            return result
        raise TypesetFailed(*map(str, result))

    def start(self) -> None:
        """Start the process ahead of its first brief, without waiting for it."""
        with self._lock:
            self._started()

    def stop(self) -> None:
        """End the brief under way: typeset() in the other thread raises TypesetFailed("ended")."""
        self._stopped = True
        with suppress(ValueError, AttributeError):  # it ended by itself in this very moment
            self._process.kill()  # type: ignore[union-attr]

    def close(self) -> None:
        """End the process; a later typeset() starts a new one."""
        self.stop()
        with self._lock:
            self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ask(self, request: bytes, deadline_s: float) -> tuple[str, bytes | tuple[str, ...]]:
        pipe = self._started()
        pipe.send_bytes(request)
        if not pipe.poll(deadline_s):
            self._end()
            return "failed", ("deadline",)
        answer: tuple[str, bytes | tuple[str, ...]] = pipe.recv()
        return answer

    def _started(self) -> Connection:
        if self._stopped or self._process is None or self._pipe is None or not self._process.is_alive():
            self._end()
            self._stopped = False
            context = get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=serve, args=(theirs, str(resources())), name="typesetter", daemon=True)
            self._process.start()
            theirs.close()
        return self._pipe

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None


def typeset(content: BriefContent | dict[str, Any], *, deadline_s: float = DEADLINE) -> bytes:
    """Return the PDF of a brief, typeset in a process that ends with it; TypesetFailed if there is none."""
    with Typesetter() as typesetter:
        return typesetter.typeset(content, deadline_s=deadline_s)
