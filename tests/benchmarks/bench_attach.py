"""Attaching with the window open: commit, journal, events, and every pane painted, beside the bare commit."""

import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.project.worlds import add_text
from workbench.coding.attaching import EntityTarget, Target, ThemeTarget, attach
from workbench.coding.themes import create_theme
from workbench.entities.editing import create_entity
from workbench.model.ids import new_id
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.records import sources
from workbench.ui.catalogue import Catalogue
from workbench.ui.changes import ChangeBridge
from workbench.ui.codebook import CodebookPane
from workbench.ui.inspector import InspectorPane
from workbench.ui.sources import SourcesPane
from workbench.ui.theme.apply import Theme
from workbench.ui.theme.fonts import load_fonts
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.host import Last

SAMPLES = 200
LINE = "The delegation stayed in the capital until the last of the crates had been counted at the gate. "
TEXT = "\n".join(LINE * 6 for _ in range(400))


def milliseconds(act: Callable[[], object]) -> float:
    """The time of one call."""
    begin = time.perf_counter()
    act()
    return (time.perf_counter() - begin) * 1000


def bare_commits(path: Path) -> float:
    """The median of what the disk costs: three rows, committed by SQLite alone, WAL, synchronous=FULL."""
    connection = sqlite3.connect(path, isolation_level=None)
    for sql in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "CREATE TABLE r(id INTEGER PRIMARY KEY, words TEXT)"):
        connection.execute(sql)

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for _row in range(3):
            connection.execute("INSERT INTO r VALUES(?,?)", (new_id(), LINE))
        connection.execute("COMMIT")

    times = [milliseconds(commit) for _ in range(SAMPLES)]
    connection.close()
    return statistics.median(times)


class Window:
    """The panes of the Coding activity side by side over one project; that of Sources is behind, as in the window."""

    def __init__(self, project: Project, theme: Theme) -> None:
        self.project, tokens = project, theme.tokens
        self.bridge, self.catalogue = ChangeBridge(project), Catalogue(project)
        self.bridge.changed.connect(self.catalogue.take)
        source = sources(project.reading)[0]
        self.host = ReaderHost(self.catalogue, source.id, tokens, Last())
        self.inspector = InspectorPane(self.catalogue, tokens)
        self._behind = SourcesPane(self.catalogue, tokens, lambda _words, _act: True)
        self.panes = [
            CodebookPane(self.catalogue, tokens),
            self.inspector,
            self.host,
        ]
        for pane, width in zip(self.panes, (280, 328, 900), strict=True):
            pane.resize(width, 900)
            pane.show()
        self.host.passage_chosen.connect(self.inspector.show_passage)
        self.host.selection_changed.connect(self.inspector.show_selection)

    def settle(self) -> None:
        """Paint whatever asked for it."""
        QApplication.processEvents()

    def close(self) -> None:
        """Take everything down."""
        for pane in self.panes:
            pane.close()
        self.bridge.stop()


def coded(project: Project, version: int, codings: int) -> list[Target]:
    """Make 60 themes and 40 entities and code the text with them in one step; returns what can be attached."""
    from workbench.model.act import Act

    chance = random.Random(5)
    with project.step(Act.SAMPLE):
        targets: list[Target] = [ThemeTarget(create_theme(project, f"Group {n % 8}/Theme {n}")) for n in range(60)]
        targets += [EntityTarget(create_entity(project, f"Person {n}", "Person")) for n in range(40)]
        for _ in range(codings):
            target = chance.choice(targets)
            attach(project, version, [_span(chance, len(TEXT) - 200, target)], target)
    return targets


def _span(chance: random.Random, most: int, target: Target) -> Span:
    """Return a stretch as analysts take them: a name for an entity, up to a sentence for a theme."""
    start = chance.randrange(most)
    return Span(start, start + (chance.randrange(5, 14) if isinstance(target, EntityTarget) else chance.randrange(20, 140)))


def run() -> list[dict[str, Any]]:
    """Time attach and undo in a project with 2,000 codings."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    load_fonts()
    theme = Theme(application, "light")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        floor = bare_commits(Path(folder) / "bare.db")
        with create(Path(folder) / "p.workbench", "Bench", "Anna Kowal") as project:
            version = add_text(project, TEXT)
            targets = coded(project, version, 2000)
            window = Window(project, theme)
            rows = _rows(window, targets, floor)
            window.close()
    return rows


def _rows(window: Window, targets: list[Target], floor: float) -> list[dict[str, Any]]:
    window.settle()
    time.sleep(0.5)
    window.settle()
    chance, attached, told, undone = random.Random(9), [], [], []

    def attach_one() -> None:
        target = chance.choice(targets)
        window.host.acts.attach_spans([_span(chance, 2500, target)], target)

    for _ in range(SAMPLES):
        attached.append(milliseconds(attach_one))
        told.append(attached[-1] + milliseconds(window.settle))
    for _ in range(SAMPLES // 2):
        undone.append(milliseconds(window.project.undo))
        window.settle()
    return [
        _row("attach: commit, journal, events, panes", attached, floor),
        _row("attach, and all panes painted", told, floor),
        _row("undo: commit, journal, events, panes", undone, floor),
    ]


def _row(act: str, times: list[float], floor: float) -> dict[str, Any]:
    highest = sorted(times)[int(len(times) * 0.99)]
    return {
        "act": act, "ours_ms": statistics.median(times), "plain_ms": None, "floor_ms": floor,
        "target": "10 ms, 99 %: 25 ms", "note": f"99 %: {highest:.1f} ms; 2,000 codings in the text",
    }  # fmt: skip


if __name__ == "__main__":
    for one in run():
        print(one)
