"""How soon an edit is on the pages, whether typing waits for them, and what two hundred editions cost in memory.

Ours: the tab of a brief, from the step that saves an edit to the page repainted. Plain: the same brief typeset anew as for
publishing. Floor: typesetting alone, in a process that has set it before. python tests/benchmarks/bench_preview.py
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent), str(Path(__file__).parents[1] / "briefs")]

from bench_briefs import coded, timed  # noqa: E402
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from workbench.briefs import editing  # noqa: E402
from workbench.briefs.composing import draft  # noqa: E402
from workbench.briefs.content import content  # noqa: E402
from workbench.model.brief import SectionKind  # noqa: E402
from workbench.ui.briefs.tab import BriefTab  # noqa: E402
from workbench.ui.changes import ChangeBridge  # noqa: E402
from workbench.ui.tasks import Tasks  # noqa: E402
from workbench.ui.theme.fonts import load_fonts  # noqa: E402
from workbench.ui.theme.tokens import Mode, Tokens  # noqa: E402

Row = dict[str, Any]
PASSAGES = 150
"""Passages of a brief of some thirty pages."""


def resident() -> float:
    """Return the megabytes that this process holds; 0 where the system does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096 / 2**20
    except (OSError, ValueError):
        return 0.0


def until(done: Callable[[], bool], seconds: float = 60.0) -> float:
    """Let the window work until something is done; return the milliseconds."""
    start = time.perf_counter()
    while not done() and time.perf_counter() - start < seconds:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        time.sleep(0.0005)
    return (time.perf_counter() - start) * 1000


def is_shown(tab: BriefTab) -> bool:
    """Tell whether the page on view is of the newest edition."""
    return tab.preview.is_up_to_date and tab.preview.desk.picture_of(tab.preview.desk.page) is not None


def edits(tab: BriefTab, section: int, count: int) -> list[float]:
    """Return the time of each of some edits until its page is there."""
    times = []
    for number in range(count):
        start = time.perf_counter()
        editing.set_prose(tab.project, section, "prose", f"A sentence more, the {number}th [1].")
        QCoreApplication.processEvents()  # the window hears of it
        until(lambda: not tab.preview.is_up_to_date, 1.0)
        until(lambda: is_shown(tab))
        times.append((time.perf_counter() - start) * 1000)
    return times


def typing(tab: BriefTab, section: int, letters: int) -> list[float]:
    """Return how long each letter's event and the painting after it kept the window, typed at twelve a second."""
    field = tab.editor.sections[section].prose
    field.setFocus()
    times = []
    for number in range(letters):
        due = time.perf_counter() + 0.08
        start = time.perf_counter()
        QTest.keyClick(field, Qt.Key(Qt.Key.Key_A + number % 26))
        field.viewport().repaint()
        times.append((time.perf_counter() - start) * 1000)
        while time.perf_counter() < due:
            turn = time.perf_counter()
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
            times.append((time.perf_counter() - turn) * 1000)
            time.sleep(0.0005)
    return times


def run(*, big: bool = False) -> list[Row]:
    """Return the rows; big makes two hundred editions, else sixty."""
    application = QApplication.instance() or QApplication([])
    load_fonts()
    with tempfile.TemporaryDirectory() as folder, coded(Path(folder), PASSAGES) as project:
        brief_id = draft(project)
        said = content(project.reading, brief_id)
        tasks, tab = Tasks(), BriefTab(project, brief_id, Tokens(Mode.LIGHT), Tasks())
        bridge = ChangeBridge(project)
        bridge.changed.connect(tab.on_changes)
        tab.resize(1400, 900)
        tab.show()
        opened = until(lambda: is_shown(tab))
        section = next(each.id for each in tab.editor.snapshot.sections if each.kind is SectionKind.BOTTOM_LINE)
        edits(tab, section, 5)
        times = sorted(edits(tab, section, 30))
        floor = median(timed(lambda: tab.preview._typesetter.typeset(said, preview=True))[0] for _ in range(5))
        plain = median(timed(lambda: tab.preview._typesetter.typeset(said))[0] for _ in range(3))
        waits = sorted(typing(tab, section, 120))
        before = resident()
        edits(tab, section, 195 if big else 55)
        after = resident()
        pages = len(tab.preview.desk.layout_.sizes)
        bridge.stop()
        tab.close_down()
        tasks.close()
        tab.close()
    del application
    return [
        {"act": f"first page of {pages}", "ours_ms": opened, "note": "with a new process"},
        {"act": f"an edit on its page, {pages} pages", "ours_ms": median(times), "plain_ms": plain, "floor_ms": floor,
         "target": "<= 150", "note": f"slowest {times[-1]:.0f}"},
        {"act": "a letter typed while pages are set", "ours_ms": waits[int(len(waits) * 0.99)], "target": "<= 16 at 99 %",
         "note": f"slowest {waits[-1]:.0f}, of {len(waits)} turns"},
        {"act": f"memory over {200 if big else 60} editions", "note": f"{before:.0f} -> {after:.0f} MB", "target": "flat"},
    ]  # fmt: skip


if __name__ == "__main__":
    for row in run(big="--big" in sys.argv):
        print(row)
