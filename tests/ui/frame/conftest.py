"""The frame to test: light, with settings of its own."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.append(str(Path(__file__).parents[2] / "looks"))

from frame_demo import build
from pytestqt.qtbot import QtBot

from workbench.ui.palette import Palette
from workbench.ui.settings import Settings
from workbench.ui.tasks import Tasks
from workbench.ui.theme.apply import Theme
from workbench.ui.theme.fonts import load_fonts
from workbench.ui.window.frame import MainWindow

Opener = Callable[..., tuple[MainWindow, Palette]]


@pytest.fixture(scope="session")
def theme(qapp) -> Theme:
    """Return the one theme of this process."""
    load_fonts()
    return Theme(qapp, "light")


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """Return background work that is ended with the test."""
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Return settings in a folder of their own."""
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def open_frame(qtbot: QtBot, theme: Theme, settings: Settings, tasks: Tasks) -> Iterator[Opener]:
    """Return a function that shows a frame of a size, with dummy contents."""
    theme.choose("light")

    def show(width: int = 1640, height: int = 900) -> tuple[MainWindow, Palette]:
        window, palette = build(theme, settings, tasks)
        qtbot.addWidget(window)
        window.setWindowState(window.windowState().WindowNoState)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=10_000)
        return window, palette

    yield show
    theme.choose("light")
