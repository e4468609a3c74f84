"""One window for all double clicks: a second start of the program hands its call to the window that runs, and ends.

Each window keeps a door: a socket (a pipe on Windows) in the person's own runtime folder, by a thread of plain Python, so
that a call is taken at once while the window is busy or not even painted. Its name says for which folder of settings and
which screen it is. The file's time says when its window was last in front. No Qt, no network.
"""

import hashlib
import os
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path

from workbench import paths
from workbench.app.calls import LONGEST, NEW_PROJECT, NEW_WINDOW, Call, NotACall, call_of, read_call

PATIENCE = 3.0
"""Seconds to wait for another process's answer; one that gives none is taken for hung, and a window of one's own opens."""

OWN = frozenset({NEW_WINDOW, NEW_PROJECT})
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
TAKEN, REFUSED = b"taken", b"refused"
PIPES = "\\\\.\\pipe\\"


class Door:
    """Where a window takes calls. Calls that come before `attend` wait for it."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._listener = Listener(address, backlog=8)
        self._closing = threading.Event()
        self._waiting: list[Call] = []
        self._take: Callable[[Call], None] | None = None
        self._holds: Callable[[Call], bool] = lambda _call: False
        self._lock = threading.Lock()
        self._callers: dict[Connection, threading.Thread] = {}
        self._thread = threading.Thread(target=self._serve, name="door", daemon=True)
        self._thread.start()

    def attend(self, take: Callable[[Call], None], holds: Callable[[Call], bool]) -> None:
        """From now on give each call to take; holds tells whether a call's project is open here. Both run in the thread."""
        with self._lock:
            self._take, self._holds = take, holds
            waiting, self._waiting = self._waiting, []
        for call in waiting:
            take(call)

    def came_forward(self) -> None:
        """Take note that the window is in front now: of several, the last one that was takes a call."""
        with suppress(OSError):
            os.utime(self.address)

    def close(self) -> None:
        """Take no more calls; the thread ends. Harmless when closed already."""
        if self._closing.is_set():
            return
        self._closing.set()
        with suppress(OSError, EOFError):
            _reached(self.address).close()  # wakes the thread
        self._thread.join(PATIENCE)
        with self._lock:
            callers = list(self._callers.items())
        for connection, thread in callers:
            _hang_up(connection)
            thread.join(PATIENCE)
        with suppress(OSError):
            self._listener.close()

    def _serve(self) -> None:
        while not self._closing.is_set():
            try:
                connection = self._listener.accept()
            except (OSError, EOFError):  # a caller that went away; a system that is short of handles recovers
                time.sleep(0 if self._closing.is_set() else 0.02)
                continue
            if self._closing.is_set():
                connection.close()
                continue
            thread = threading.Thread(target=self._receive, args=(connection,), name="caller at the door", daemon=True)
            with self._lock:
                self._callers[connection] = thread
            thread.start()

    def _receive(self, connection: Connection) -> None:
        """Answer one caller, in a thread: one that is stopped in the middle of its call keeps no other waiting."""
        try:
            with suppress(OSError, EOFError), connection:
                self._attend_to(connection)
        finally:
            with self._lock:
                del self._callers[connection]

    def _attend_to(self, connection: Connection) -> None:
        """Answer one caller; only a call whose caller still waits for the answer is taken."""
        if not _is_own(connection) or not connection.poll(PATIENCE):
            return
        _be_patient(connection.fileno())
        try:
            call = read_call(connection.recv_bytes(LONGEST))
        except NotACall:
            return
        if call.only_if_open and not self._holds(call):
            connection.send_bytes(REFUSED)
            return
        connection.send_bytes(TAKEN)
        with self._lock:
            take = self._take
            if take is None:
                self._waiting.append(call)
        if take is not None:
            take(call)


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of a start. taken: a window that runs has the call, and the process may end; else door is the new window's.

    No door: the system gave none, and each start has a window of its own.
    """

    taken: bool = False
    door: Door | None = None


def arrive(arguments: list[str]) -> Arrival:
    """Hand the call to a window that runs, else make the door of the window to be made.

    `--new-window` asks for a window of its own, unless the project is open in one. Qt's own options (-platform ...) do, too.
    """
    call, alone = call_of(arguments), any(word.startswith("-") and word not in OWN for word in arguments)
    try:
        with _one_at_a_time():
            if not alone and _taken(call, new_window=NEW_WINDOW in arguments):
                return Arrival(taken=True)
            _clear_away()
            return Arrival(door=Door(_address()))
    except OSError:  # no folder that is safe, or a path too long for a socket
        return Arrival()


def _taken(call: Call, *, new_window: bool) -> bool:
    """Offer a call to where its project is open, then, unless a new window is wanted, to the window last in front."""
    doors = _doors()
    asked_for_more = bool(call.words) and (new_window or len(doors) > 1)
    if asked_for_more and any(_offer(call.politely(), door) for door in doors):
        return True
    return not new_window and any(_offer(call, door) for door in doors)


def _offer(call: Call, address: str) -> bool:
    """Tell whether the window behind a door takes a call; a door that nobody is behind is cleared away."""
    try:
        with _reached(address) as connection:
            _let_raise()
            connection.send_bytes(call.written())
            return connection.poll(PATIENCE) and connection.recv_bytes(LONGEST) == TAKEN
    except (ConnectionRefusedError, FileNotFoundError):  # its program was killed
        if sys.platform != "win32":
            Path(address).unlink(missing_ok=True)
    except (OSError, EOFError):
        pass
    return False


def _reached(address: str) -> Connection:
    """Return a connection to a door, on which nothing takes longer than a patience; not even its making.

    A window that hangs answers nobody, and once its queue is full no connection to it is made at all. OSError if there is none.
    """
    if sys.platform == "win32":
        return Client(address)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as made:
        _be_patient(made.fileno())
        made.connect(address)
        return Connection(made.detach())


def _be_patient(handle: int) -> None:
    """Let reading, writing and connecting fail after a patience; a pipe of Windows brings a call as a whole."""
    if sys.platform == "win32":
        return
    whole = int(PATIENCE)
    with socket.socket(fileno=os.dup(handle)) as same:
        for option in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):
            same.setsockopt(socket.SOL_SOCKET, option, struct.pack("ll", whole, int((PATIENCE - whole) * 1e6)))


def _hang_up(connection: Connection) -> None:
    """End what a thread waits for at a connection; it may have ended by itself."""
    if sys.platform != "win32":
        with suppress(OSError, ValueError), socket.socket(fileno=os.dup(connection.fileno())) as same:
            same.shutdown(socket.SHUT_RDWR)


def _clear_away() -> None:
    """Remove the doors that killed processes left, of other homes and screens, too: nobody is behind them, whoever asks."""
    if sys.platform == "win32":
        return
    for path in paths.user_runtime().glob("*-*-*.sock"):
        number = path.name.split("-")[1]
        if number.isdigit() and not _runs(int(number)) and _is_shut(path):
            path.unlink(missing_ok=True)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _is_shut(path: Path) -> bool:
    """Whether a door refuses; where processes are counted apart, one that can't be seen may be behind it."""
    try:
        _reached(str(path)).close()
    except ConnectionRefusedError:
        return True
    except OSError:
        return False
    return False


# --- names and places


def _key() -> str:
    """What tells one person's folder of settings and one screen from another, as 12 signs."""
    home = os.environ.get(paths.HOME_VARIABLE)
    told = [str(Path(home).expanduser().absolute()) if home else ""]
    told += [os.environ.get(name, "").removesuffix(".0") for name in SCREENS]
    return hashlib.sha256("\n".join(told).encode("utf-8", "surrogateescape")).hexdigest()[:12]


def _address() -> str:
    if sys.platform == "win32":
        return f"{PIPES}{_pipe_prefix()}{os.getpid()}"
    return str(paths.user_runtime() / f"{_key()}-{os.getpid()}-{os.urandom(2).hex()}.sock")


def _pipe_prefix() -> str:
    return f"{paths.NAME}-{os.environ.get('USERNAME', '')}-{_key()}-"


def _doors() -> list[str]:
    """The doors of all windows of this person on this screen, the one last in front first."""
    if sys.platform == "win32":
        return [PIPES + name for name in os.listdir(PIPES) if name.startswith(_pipe_prefix())]  # noqa: PTH208 - pipes are no paths
    found = [(path.stat().st_mtime_ns, str(path)) for path in paths.user_runtime().glob(f"{_key()}-*.sock")]
    return [address for _time, address in sorted(found, reverse=True)]


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Let two starts at once look one after the other, so that one finds the other's door; not for longer than a patience."""
    if sys.platform == "win32":  # there two windows may come of two clicks in one tenth of a second
        yield
        return
    import fcntl

    with (paths.user_runtime() / "starting").open("wb") as stream:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                time.sleep(0.01)
        yield


def _is_own(connection: Connection) -> bool:
    """Whether the caller is the same person; elsewhere than on Linux the folder's rights have to do."""
    if sys.platform != "linux":
        return True
    with socket.socket(fileno=os.dup(connection.fileno())) as peer:
        _process, person, _group = struct.unpack("3i", peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
    return bool(person == os.getuid())


def _let_raise() -> None:
    """Windows lets a program raise its window only if the one in front, which is this process, allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # any process
