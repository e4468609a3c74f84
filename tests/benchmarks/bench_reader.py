"""How fast the reading view opens and scrolls: ours, the plain way (QTextEdit) and the floor (QPlainTextEdit).

python tests/benchmarks/bench_reader.py prints the rows; run() returns them.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent), str(Path(__file__).parents[1] / "ui" / "reader")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor  # noqa: E402
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget  # noqa: E402
from reader_looks import PlainLooks, load_fonts  # noqa: E402
from work import codings, text  # noqa: E402

from workbench.model.document import Block, BlockKind, Document  # noqa: E402
from workbench.ui.reader.marks import Mark  # noqa: E402
from workbench.ui.reader.page import ReaderPage  # noqa: E402

SIZES = ((100_000, 1_000, 60), (1_000_000, 10_000, 100), (10_000_000, 50_000, 350), (10_000_000, 100_000, 350))
Row = dict[str, Any]


def document_of(content: str) -> Document:
    """Return a document of one paragraph a line."""
    blocks, start = [], 0
    for line in content.split("\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    return Document(content, tuple(blocks))


def timed(act: Callable[[], object]) -> float:
    """Return how many milliseconds an act takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def shown(widget: QWidget) -> QWidget:
    """Return the widget on the screen, 900 by 900."""
    widget.resize(900, 900)
    widget.show()
    QApplication.processEvents()
    return widget


def open_ours(document: Document, marks: list[Mark]) -> tuple[float, ReaderPage]:
    """Return the time to the first paint with highlights, and the page."""
    page = ReaderPage(PlainLooks())
    shown(page)

    def act() -> None:
        page.show_document(document)
        page.set_marks(marks)
        page.viewport().repaint()

    return timed(act), page


def open_plain(content: str, spans: list[tuple[int, int, int]]) -> float:
    """Return the time of the plain way: a rich text edit with a format for each coding."""
    edit, looks = QTextEdit(), PlainLooks()
    shown(edit)

    def act() -> None:
        edit.setPlainText(content)
        cursor = QTextCursor(edit.document())
        cursor.beginEditBlock()
        for start, end, theme in spans:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(QColor(looks.palette[theme].tint))
            cursor.mergeCharFormat(form)
        cursor.endEditBlock()
        edit.viewport().repaint()

    return timed(act)


def open_floor(content: str) -> float:
    """Return the time of Qt's fastest text widget, without any highlight."""
    edit = QPlainTextEdit()
    shown(edit)

    def act() -> None:
        edit.setPlainText(content)
        edit.viewport().repaint()

    return timed(act)


def frames(page: ReaderPage, count: int = 400) -> list[float]:
    """Return the times of frames while scrolling by 84 pixels and, every tenth, by a page."""
    times = []
    for i in range(count):
        pixels = 84 if i % 10 else 800

        def act(pixels: int = pixels) -> None:
            page.scroll_by(pixels)
            page.viewport().repaint()

        times.append(timed(act))
    return times


def change(page: ReaderPage, removed: list[int], added: list[Mark]) -> float:
    """Return the time to take marks out, add some and paint."""

    def act() -> None:
        page.replace_marks(removed, added)
        page.viewport().repaint()

    return timed(act)


def run(*, with_plain: bool = True) -> list[Row]:
    """Return rows of act, ours_ms, plain_ms, floor_ms, target and note."""
    app = QApplication.instance() or QApplication([])
    load_fonts()
    open_ours(document_of(text(2000)), [])
    rows: list[Row] = []
    for size, count, target in SIZES:
        content = text(size)
        spans = codings(content, count)
        document = document_of(content)
        marks = [Mark(i, i, start, end, f"Theme {theme}", theme) for i, (start, end, theme) in enumerate(spans, 1)]
        ours, page = open_ours(document, marks)
        plain = open_plain(content, spans) if with_plain and size <= 1_000_000 else None
        name = f"open {size:,} characters, {count:,} codings"
        rows.append(
            {
                "act": name,
                "ours_ms": ours,
                "plain_ms": plain,
                "floor_ms": open_floor(content),
                "target": target,
                "note": "to first paint",
            }
        )
        page.idle.finish()
        page.go_to(size // 2)
        times = sorted(frames(page))
        for what, value, limit in (("median", statistics.median(times), 6), ("99 %", times[int(len(times) * 0.99)], 16)):
            rows.append(
                {
                    "act": f"frame {what}, {size:,}/{count:,}",
                    "ours_ms": value,
                    "plain_ms": None,
                    "floor_ms": None,
                    "target": limit,
                    "note": "",
                }
            )
        add = Mark(10**9, 10**9, size // 2, size // 2 + 100, "New", 3)
        changes = [change(page, [], [add]), change(page, [10**9], [])]
        rows.append(
            {
                "act": f"one mark more or less, {count:,}",
                "ours_ms": max(changes),
                "plain_ms": None,
                "floor_ms": None,
                "target": 10,
                "note": "repainted",
            }
        )
        page.close()
        app.processEvents()
    return rows


if __name__ == "__main__":
    result = run(with_plain="--fast" not in sys.argv)
    if "--json" in sys.argv:
        print(json.dumps(result, indent=1))
    else:
        for row in result:
            figures = "  ".join(
                f"{key} {row[key]:9.1f}" if row[key] is not None else f"{key}         -"
                for key in ("ours_ms", "plain_ms", "floor_ms")
            )
            print(f"{row['act']:45} {figures}  target {row['target']}  {row['note']}")
