"""A virtual screen with a window manager, on which a trial presses real keys: Xvfb, xdotool, import."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

SIZE = "1440x900x24"
PATIENCE = 90.0
"""Seconds that a window may take to come on a busy machine."""


class TrialFailed(Exception):
    """Something was not as it has to be; the message says what."""


def eventually(true: Callable[[], object], sentence: str, seconds: float = PATIENCE) -> None:
    """Wait until something is so; TrialFailed with the sentence if it never is."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise TrialFailed(sentence)
        time.sleep(0.2)


class Screen:
    """Xvfb and a window manager, from `with` to its end; number: the display's."""

    def __init__(self, pictures: Path, number: int = 72) -> None:
        self.display = f":{number}"
        self._pictures = pictures
        self._processes: list[subprocess.Popen[bytes]] = []
        self._taken = 0

    def __enter__(self) -> Self:
        """Start the screen; TrialFailed if it doesn't come."""
        self._pictures.mkdir(parents=True, exist_ok=True)
        self._start("Xvfb", self.display, "-screen", "0", SIZE, "-nolisten", "tcp")
        eventually(lambda: self._xdotool("getdisplaygeometry") is not None, "The virtual screen didn't start.", 20)
        if shutil.which("openbox"):
            self._start("openbox", "--sm-disable")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """End what was started; a failure leaves a picture."""
        if error is not None:
            self.picture("failed")
        for process in reversed(self._processes):
            process.terminate()
            process.wait(20)

    def picture(self, name: str) -> None:
        """Keep what the screen shows now, in the order of the trial."""
        self._taken += 1
        path = self._pictures / f"{self._taken:02}-{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self._variables(), check=False, timeout=60)

    def window(self, words: str) -> str:
        """Wait for a window whose title holds the words; returns its number."""
        found: list[str] = []

        def comes() -> bool:
            found[:] = (self._xdotool("search", "--onlyvisible", "--name", words) or "").split()
            return bool(found)

        eventually(comes, f"No window with “{words}” in its title came.")
        return found[-1]

    def front(self) -> str:
        """Return the title of the window that has the keys; empty if none has."""
        return (self._xdotool("getactivewindow", "getwindowname") or "").strip()

    def keys(self, *names: str) -> None:
        """Press keys, as xdotool names them."""
        self._xdotool("key", "--delay", "120", *names)

    def words(self, words: str) -> None:
        """Type words."""
        self._xdotool("type", "--delay", "60", words)

    def click(self, x: int, y: int) -> None:
        """Press the left button at a place, pixels from the upper left corner."""
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def _start(self, *command: str) -> None:
        silent = subprocess.DEVNULL
        self._processes.append(subprocess.Popen(command, env=self._variables(), stdout=silent, stderr=silent))

    def _xdotool(self, *words: str) -> str | None:
        """What xdotool answers; None if it fails."""
        done = subprocess.run(["xdotool", *words], env=self._variables(), capture_output=True, text=True, check=False)
        return done.stdout if done.returncode == 0 else None

    def _variables(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display, "LC_ALL": "C.UTF-8"}
