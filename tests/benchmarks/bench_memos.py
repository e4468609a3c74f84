"""Memos: 5,000 filtered as one types, a long one typed into, links completed among 12,000 names."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.entities.editing import create_entity
from workbench.memos.candidates import Candidates, ranked
from workbench.memos.editing import KINDS, LONGEST, create_memo
from workbench.memos.records import memos
from workbench.model.act import Act
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.ui.catalogue import Catalogue
from workbench.ui.changes import ChangeBridge
from workbench.ui.memos import MemosPane
from workbench.ui.memos.draft import Draft
from workbench.ui.memos.pasting import parted
from workbench.ui.theme.apply import Theme
from workbench.ui.theme.fonts import load_fonts

MEMOS, NAMES, BUDGET = 5_000, 12_000, 16.0
WORDS = ("harbour", "Łódź", "visits", "are counted", "**once**", "see [[Name 7]]", "and", "the gate", "“twice”", "by hand")


def fill(project: Project) -> None:
    """Write the memos and the names, each lot as one step."""
    with project.step(Act.SAMPLE, what="names"):
        for number in range(NAMES):
            create_entity(project, f"Name {number} of {WORDS[number % 3]}", "Company")
    with project.step(Act.SAMPLE, what="memos"):
        for number in range(MEMOS):
            body = " ".join(WORDS[(number * 7 + place * 3) % len(WORDS)] for place in range(60))
            create_memo(project, title=f"Memo {number}" if number % 2 else "", body=f"{number} {body}", kind=KINDS[number % 4])


def timed(act: Callable[[], object]) -> float:
    """Return the milliseconds of an act and the painting after it."""
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def filtering(pane: MemosPane) -> list[float]:
    """Type words into the filter and take them away again."""
    field, times = pane.filters.words, []
    for words in ("harbour 49", "lodz gate", "memo 4321"):
        times += [timed(lambda letter=letter: QTest.keyClick(field, letter)) for letter in words]  # type: ignore[misc]
        times += [timed(lambda: QTest.keyClick(field, Qt.Key.Key_Backspace)) for _letter in words]
    return times


def typing(pane: MemosPane, body: str) -> list[float]:
    """Type in the middle of a long memo, without the pauses in which it is saved."""
    pane.begin(Draft())
    pane.editor.body.show_text(body)
    cursor = pane.editor.body.textCursor()
    cursor.setPosition(len(body) // 2)
    pane.editor.body.setTextCursor(cursor)
    return [timed(lambda: QTest.keyClick(pane.editor.body, "x")) for _key in range(60)]


def say(name: str, times: list[float]) -> None:
    """Print one row."""
    ordered = sorted(times)
    most = ordered[int(len(ordered) * 0.95)]
    print(f"{name:58} median {median(times):7.2f} ms   95 % {most:7.2f} ms   {'ok' if most <= BUDGET else 'OVER'}")


def main() -> None:
    """Print what a key costs."""
    application = QApplication.instance() or QApplication(["bench", "-platform", "offscreen"])
    load_fonts()
    tokens = Theme(application, "light").tokens  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory() as folder, create(Path(folder) / "m.workbench", "M", "Anna Kowal") as project:
        fill(project)
        bridge, catalogue = ChangeBridge(project), Catalogue(project)
        bridge.changed.connect(catalogue.take)
        began = time.perf_counter()
        known = Candidates(project.reading).all()
        print(f"{len(known):,} names read for completion in {(time.perf_counter() - began) * 1000:.0f} ms")
        say("completion ranked, a key", [timed(lambda w=w: ranked(known, w)) for w in ("n", "na", "nam", "name 7", "lodz")])  # type: ignore[misc]
        began = time.perf_counter()
        memos(project.reading)
        print(f"{MEMOS:,} memos read in {(time.perf_counter() - began) * 1000:.0f} ms")
        pane = MemosPane(catalogue, tokens)
        pane.resize(360, 900)
        print(f"the dock shown in {timed(pane.show):.0f} ms")
        pane.activateWindow()
        say(f"filter over {MEMOS:,} memos, a key", filtering(pane))
        lines = "A line of words that says [[Name 7]] and **more**.\n"
        say(f"typing in a memo of {LONGEST:,} letters, a key", typing(pane, (lines * 2_000)[: LONGEST - 100]))
        whole = parted(("words without end " * 20_000)[: LONGEST - 100])
        say(f"typing in one paragraph of {LONGEST:,} letters that was pasted, a key", typing(pane, whole))
        pane.editor.forget()
        bridge.stop()
        pane.close()


if __name__ == "__main__":
    main()
