"""How fast words and patterns are found in one text of 10,000,000 letters: ours, the plain way, the floor.

Ours ignores case and accents; the plain way is QTextDocument.find() (which doesn't) for words and re for patterns; the floor
is str.find() in a loop over the text as it is. python tests/benchmarks/bench_find.py prints the rows; run() returns them.
"""

import json
import os
import re
import statistics
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent), str(Path(__file__).parents[1] / "ui" / "reader")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_reader import document_of, timed  # noqa: E402
from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtGui import QTextCursor, QTextDocument  # noqa: E402
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget  # noqa: E402
from reader_looks import load_fonts  # noqa: E402
from work import text  # noqa: E402

from workbench.analysis.finding import Finder, Query  # noqa: E402
from workbench.model.hits import Hits  # noqa: E402
from workbench.ui.reader.page import ReaderPage  # noqa: E402
from workbench.ui.theme.apply import Theme  # noqa: E402
from workbench.ui.theme.tokens import Mode  # noqa: E402
from workbench.ui.workspace.finding import Finding  # noqa: E402

SIZE = 10_000_000
COMMON, RARE = "sanctions", "Zaporowiec-77"
Row = dict[str, Any]


def content() -> str:
    """Return the text: a common word about 7,000 times, a rare one once."""
    made = text(SIZE)
    step = SIZE // 7_000
    pieces = [made[at : at + step].rsplit(" ", 1)[0] for at in range(0, SIZE, step)]
    pieces[len(pieces) * 2 // 3] += f" {RARE}"
    return f" {COMMON} ".join(pieces)[:SIZE]


def best(act: Callable[[], object], times: int = 5) -> float:
    """Return the median of some runs, in ms."""
    return statistics.median(timed(act) for _ in range(times))


def by_str_find(words: str, where: str) -> int:
    """Count as the floor does."""
    count, at = 0, where.find(words)
    while at >= 0:
        count += 1
        at = where.find(words, at + len(words))
    return count


def by_text_document(words: str, where: QTextDocument) -> int:
    """Count as a text editor does."""
    count, cursor = 0, where.find(words, QTextCursor(where))
    while not cursor.isNull():
        count += 1
        cursor = where.find(words, cursor)
    return count


def words(made: str) -> list[Row]:
    """Find words: the first time, and when the text has been made ready."""
    plain = QTextDocument()
    plain.setPlainText(made)
    finder = Finder(document_of(made))
    first = timed(lambda: finder.find(Query(RARE)))
    rows: list[Row] = [
        {"act": "find, 10 M, first letter ever", "ours_ms": first, "target": "<= 300", "note": "loads numpy, folds, finds"}
    ]
    again = Finder(document_of(made))
    ready = timed(lambda: again.find(Query(RARE)))
    rows.append({"act": "find, 10 M, first letter in a text", "ours_ms": ready, "target": "<= 150", "note": "folds, finds"})
    for name, sought in (("rare word", RARE), ("common word", COMMON), ("one letter", "e")):
        count = finder.find(Query(sought)).count
        rows.append(
            {
                "act": f"find, 10 M, {name}", "ours_ms": best(lambda sought=sought: finder.find(Query(sought))),
                "plain_ms": timed(lambda sought=sought: by_text_document(sought, plain)) if sought != "e" else None,
                "floor_ms": best(lambda sought=sought: by_str_find(sought, made)),
                "target": "<= 60" if sought != "e" else "", "note": f"{count:,} hits",
            }
        )  # fmt: skip
    whole = best(lambda: finder.find(Query(COMMON, whole=True)))
    rows.append({"act": "find, 10 M, whole words", "ours_ms": whole, "target": "<= 60"})
    return rows


def patterns(made: str) -> list[Row]:
    """Find patterns, in the process of their own against re in this one."""
    finder, rows = Finder(document_of(made)), []
    start = timed(lambda: finder.find(Query("x{3}", pattern=True)))
    rows.append({"act": "pattern, 10 M, with the start of its process", "ours_ms": start})
    for pattern in (r"sanc\w+", r"\b\w+ka\b"):
        folded = re.compile(pattern, re.IGNORECASE)
        count = finder.find(Query(pattern, pattern=True)).count
        rows.append(
            {
                "act": f"pattern, 10 M, {pattern}",
                "ours_ms": best(lambda pattern=pattern: finder.find(Query(pattern, pattern=True)), 3),
                "plain_ms": best(lambda folded=folded: sum(1 for _ in folded.finditer(made)), 3), "note": f"{count:,} hits",
            }
        )  # fmt: skip
    finder.close()
    return rows


def hostile() -> list[Row]:
    """Texts that nobody would write."""
    made = content().replace("\n", " ")
    rows = []
    for name, document in (
        ("one line of 10 M", document_of(made)), ("100,000 empty lines", document_of("\n" * 100_000)),
        ("5,000 accents on one letter", document_of("e" + "\u0301" * 5_000 + " " + COMMON)),
    ):  # fmt: skip
        took = timed(lambda document=document: Finder(document).find(Query(COMMON)))
        rows.append({"act": f"find, {name}, first letter", "ours_ms": took, "target": "<= 150"})
    return rows


def on_screen(made: str) -> list[Row]:
    """From the key to the boxes on the screen, and how long the window's thread stood still meanwhile."""
    tokens = Theme(QApplication.instance(), Mode.LIGHT.value).tokens  # type: ignore[arg-type]
    frame = QWidget()
    column, page = QVBoxLayout(frame), ReaderPage(tokens)
    column.addWidget(page)
    frame.resize(900, 900)
    page.show_document(document_of(made))
    frame.show()
    page.idle.finish()
    finding = Finding(page, lambda: [page], frame, tokens)
    finding.open()
    settle(finding)
    rows = []
    for name, sought in (("rare word", RARE), ("common word", COMMON), ("one letter", "e"), ("pattern", r"\b\w+ka\b")):
        finding.bar.pattern.setChecked(name == "pattern")
        took, still = watched(finding, sought)
        rows.append({"act": f"key to boxes, 10 M, {name}", "ours_ms": took, "note": f"window still {still:.0f} ms at most"})
    hits = Hits(range(0, 9_000_000, 9), range(1, 9_000_001, 9))
    rows.append({"act": "1,000,000 hits boxed and ticked", "ours_ms": timed(lambda: shown(page, hits)), "target": "<= 16"})
    finding.close()
    page.close()
    return rows


def shown(page: ReaderPage, hits: Hits) -> None:
    page.set_hits(hits, 500)
    page.viewport().repaint()


def settle(finding: Finding) -> None:
    """Let the window live until nothing is looked for."""
    while finding.is_busy:
        QApplication.processEvents()
        time.sleep(0.001)


def watched(finding: Finding, sought: str) -> tuple[float, float]:
    """Return how long a search took, and the longest time between two turns of the window's loop, in ms."""
    beats = [time.perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(1)
    began = time.perf_counter()
    finding.bar.field.setText(sought)
    settle(finding)
    finding._page.viewport().repaint()
    took = time.perf_counter() - began
    timer.stop()
    beats.append(time.perf_counter())
    return took * 1000, max(after - before for before, after in pairwise(beats)) * 1000


def run() -> list[Row]:
    """Return all rows."""
    application = QApplication.instance() or QApplication([])
    load_fonts()
    made = content()
    rows = words(made) + patterns(made) + hostile() + on_screen(made)
    del application
    return rows


if __name__ == "__main__":
    for row in run():
        print(json.dumps(row, ensure_ascii=False))
