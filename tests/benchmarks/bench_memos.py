"""Memos: 5,000 filtered as one types, a long one typed into, links completed among 12,000 names."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from sqlalchemy import select

from workbench.entities.editing import create_entity
from workbench.memos.candidates import Candidates, ranked
from workbench.memos.editing import KINDS, LONGEST, create_memo
from workbench.memos.records import memos
from workbench.model.act import Act
from workbench.model.memo import Memo
from workbench.model.tables import table_of
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


def bare_typing(body: str) -> list[float]:
    """Type in the middle of a bare QTextEdit: what Qt itself takes."""
    field = QTextEdit()
    field.resize(360, 700)
    field.setPlainText(body)
    field.show()
    cursor = field.textCursor()
    cursor.setPosition(len(body) // 2)
    field.setTextCursor(cursor)
    times = [timed(lambda: QTest.keyClick(field, "x")) for _key in range(60)]
    field.close()
    return times


def row(act: str, times: list[float], plain: list[float] | None = None, floor: list[float] | None = None) -> dict[str, object]:
    """Return one row of the table; the target is about the slowest of twenty keys."""
    worst = sorted(times)[int(len(times) * 0.95)]
    return {
        "act": act, "ours_ms": median(times), "plain_ms": median(plain) if plain else None,
        "floor_ms": median(floor) if floor else None, "target": f"95 % <= {BUDGET:.0f} ms", "note": f"95 %: {worst:.1f} ms",
    }  # fmt: skip


def by_sql(project: Project) -> list[float]:
    """Ask SQLite for the memos with some words, and read them: the plain way to filter."""
    table = table_of(Memo)

    def ask(words: str) -> None:
        found = project.reading.rows(select(table.c.id).where(table.c.body.like(f"%{words}%")))
        memos(project.reading, {one[0] for one in found})

    return [timed(lambda words=words: ask(words)) for words in ("h", "ha", "harb", "gate", "lodz", "49")]  # type: ignore[misc]


def run() -> list[dict[str, object]]:
    """Return what a key costs."""
    application = QApplication.instance() or QApplication(["bench", "-platform", "offscreen"])
    load_fonts()
    tokens = Theme(application, "light").tokens  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory() as folder, create(Path(folder) / "m.workbench", "M", "Anna Kowal") as project:
        fill(project)
        bridge, catalogue = ChangeBridge(project), Catalogue(project)
        bridge.changed.connect(catalogue.take)
        known = Candidates(project.reading).all()
        pane = MemosPane(catalogue, tokens)
        pane.resize(360, 900)
        pane.show()
        QApplication.processEvents()
        pane.activateWindow()
        lines = ("A line of words that says [[Name 7]] and **more**.\n" * 2_000)[: LONGEST - 100]
        whole = parted(("words without end " * 20_000)[: LONGEST - 100])
        letters = ("n", "na", "nam", "name 7", "lodz")
        rows = [
            row(f"filter {MEMOS:,} memos, a key", filtering(pane), plain=by_sql(project)),
            row(f"find among {len(known):,} names for a link, a key", [timed(lambda w=w: ranked(known, w)) for w in letters]),  # type: ignore[misc]
            row(f"type in a memo of {LONGEST:,} letters, a key", typing(pane, lines), floor=bare_typing(lines)),
            row("the same, pasted as one paragraph", typing(pane, whole), floor=bare_typing(whole)),
            row("show the list first", [timed(lambda: MemosPane(catalogue, tokens).refresh())]),
        ]
        rows[-1] |= {"target": "", "note": f"{MEMOS:,} memos read"}
        pane.editor.forget()
        bridge.stop()
        pane.close()
    return rows
