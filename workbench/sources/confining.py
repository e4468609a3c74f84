"""What a worker process may do: it is silent, limited in memory and time, and has no connections and no children."""

import os
import signal
import sys
import threading
import time
from contextlib import suppress
from typing import Any

from workbench.sources.limits import Limits
from workbench.sources.memory import mapped, resident

OUT_OF_MEMORY = 77
"""Exit code of a worker that ended itself because it held too much memory."""

NICE = 10
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


_ALLOWED: set[str] = set()
"""The programs that this process may start."""


def allow_program(path: str) -> None:
    """Let this process start one program, by its whole path."""
    _ALLOWED.add(path)


def silence() -> None:
    """Let nothing that a library prints reach a terminal or a log: it could be source text."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        with suppress(OSError):
            os.dup2(nowhere, stream)
    os.close(nowhere)


def give_way() -> None:
    """Let the program's own window come first where both want a core; not for what a person waits for before a page."""
    if sys.platform != "win32":
        os.nice(NICE)


def confine(limits: Limits) -> None:
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


def allow_time(seconds: float) -> None:
    """Let what comes take twice its seconds of the processor, whatever came before it took."""
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


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "subprocess.Popen" and arguments[0] in _ALLOWED:
        return
    if event.startswith(_FORBIDDEN):
        raise PermissionError(event)
