"""The stage on which the program is shown: a folder of its own, a fixed analyst and clock, twice the usual sharpness."""

import json
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication, QWidget

    from workbench.app.desk import Desk
    from workbench.ui.workspace import ReaderHost

SCREEN = {"name": "stage", "x": 0, "y": 0, "width": 3840, "height": 2400, "logicalDpi": 96, "dpr": 1}
"""A screen of 1920 x 1200 logical pixels at 200 %."""

SIZE = (1280, 800)
"""Of the window, in logical pixels."""

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""When the sample was made; each moment asked for is a second later."""

ANALYST = "Anna Kowal"
PATIENCE = 20.0
"""Seconds after which a scene is given up."""

Found = TypeVar("Found")


def set_up(folder: Path, language: str, looks: str) -> None:
    """Prepare a person's folder, the screen and the clock; to be called before anything of the program is imported."""
    (folder / "config").mkdir(parents=True, exist_ok=True)
    settings = {"language": language, "looks": looks, "analyst": ANALYST, "asked": True, "tour": "ended"}
    (folder / "config" / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    screens = folder / "screens.json"
    screens.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    os.environ["WORKBENCH_HOME"] = str(folder)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
    os.environ["QT_SCALE_FACTOR"] = "2"
    os.environ["QT_ACCESSIBILITY"] = "0"
    os.environ["TZ"] = "UTC"
    time.tzset()
    _stop_clock()


def _stop_clock() -> None:
    from workbench.model import moment

    ticks = iter(range(10_000_000))

    def now() -> str:
        at = BEGIN + timedelta(seconds=next(ticks))
        return at.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"

    moment.now = now


class Stage:
    """The program with the sample open. Scenes act on `program` and take pictures."""

    def __init__(self, application: "QApplication") -> None:
        from workbench.app.program import Program

        self.application = application
        application.setCursorFlashTime(0)  # a caret that blinks would make two pictures of one
        self.program: Program = Program(application)
        self.program.window.resize(*SIZE)
        self.program.window.show()
        self.program.open_sample()
        self.wait(600)

    @property
    def desk(self) -> "Desk":
        """The open project's desk."""
        assert self.program.desk is not None
        return self.program.desk

    def reader(self, number: int = 0) -> "ReaderHost":
        """Open a source by its place in the list, and return its reader."""
        source = list(self.desk.catalogue.sources)[number]
        host = self.desk.reading.open(source)
        assert host is not None
        self.wait(150)
        return host

    def resize(self, width: int, height: int = SIZE[1]) -> None:
        """Give the window another size, in logical pixels."""
        self.program.window.resize(width, height)
        self.wait(150)

    def wait(self, milliseconds: int = 200) -> None:
        """Let the program work for a while."""
        end = time.monotonic() + milliseconds / 1000
        while time.monotonic() < end:
            self.application.processEvents()
            time.sleep(0.005)

    def until(self, found: Callable[[], Found | None]) -> Found:
        """Wait for something to be there and return it; TimeoutError if it never is."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            value = found()
            if value:
                return value
            self.wait(30)
        raise TimeoutError("the program never came to what the picture is to show")

    def grab(self, widget: "QWidget | None" = None, *, around: "QWidget | None" = None, room: int = 0) -> "QPixmap":
        """Return a picture of a widget (the window by default), or of what lies around another one within it."""
        from PySide6.QtCore import QRect

        shown = widget or self.program.window
        self.wait(60)
        if around is None:
            return shown.grab()
        corner = around.mapTo(shown, around.rect().topLeft())
        area = QRect(corner, around.size()).adjusted(-room, -room, room, room)
        return shown.grab(area.intersected(shown.rect()))

    def end(self) -> None:
        """Close the program."""
        self.program.window.close()
        self.wait(100)
