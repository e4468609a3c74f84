"""Texts for tests of the program, and hands to work with them."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.app.program import Program
from workbench.project.opening import create

PLAIN = "\n\n".join(f"Paragraph {n} of a long text that goes on and on about ships in the fog." for n in range(600))
"""About 40,000 letters without headings."""


def open_texts(qtbot: QtBot, program: Program, folder: Path, texts: dict[str, str], ending: str = "txt") -> dict[str, int]:
    """Bring texts into a new project that is open then; returns the sources' ids by title."""
    path = folder / "ways.workbench"
    create(path, "Ways", "Anna Kowal").close()
    program.open_path(path)
    files = [folder / f"{name}.{ending}" for name in texts]
    for file, words in zip(files, texts.values(), strict=True):
        file.write_text(words, encoding="utf-8")
    program.take_files(files)
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=30_000)
    assert program.desk is not None
    return {one.title: one.id for one in program.desk.catalogue.sources.values()}


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is, as a person would: in the window in front."""
    widget.setFocus()
    QTest.keyClick(widget, key, modifiers)
