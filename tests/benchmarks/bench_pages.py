"""How fast a page of a PDF is turned, and what a thousand pages cost in memory: ours, the plain way and the floor.

Ours: the page view with its worker, from the wish to the sharp page with its letters. Plain: the same page drawn in the
window's thread, as a label would show it. Floor: pdfium's bare render. python tests/benchmarks/bench_pages.py prints the rows.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1] / "ui" / "reader")]

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QImage, QPainter  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from tests.sources.pdf_made import contents, pdf_of, prose  # noqa: E402
from tests.ui.reader.pages.pages_hands import is_sharp, picture_bytes, worker_pid  # noqa: E402
from tests.ui.reader.reader_looks import PlainLooks, load_fonts  # noqa: E402
from workbench.model.document import Document  # noqa: E402
from workbench.sources.pdf import read_pdf  # noqa: E402
from workbench.ui.reader.marks import Mark  # noqa: E402
from workbench.ui.reader.page import ReaderPage  # noqa: E402
from workbench.ui.reader.pages.view import PagesView  # noqa: E402

Row = dict[str, Any]
PAGES = 1000
TURNS = 40


def resident(pid: int | str = "self") -> float:
    """Return the megabytes that a process holds; 0 where the system does not tell."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]) * 4096 / 2**20
    except (OSError, ValueError):
        return 0.0


def until(done: Callable[[], bool], seconds: float = 20.0) -> float:
    """Let the window work until something is done; return the milliseconds."""
    start = time.perf_counter()
    while not done() and time.perf_counter() - start < seconds:
        QApplication.processEvents()
        time.sleep(0.0005)  # a window that waits for events holds no lock either
    return (time.perf_counter() - start) * 1000


def reader_of(document: Document) -> ReaderPage:
    """Return the text, with five codings on each page."""
    reader = ReaderPage(PlainLooks())
    reader.show_document(document)
    step = max(1, len(document.text) // (5 * PAGES))
    reader.set_marks([Mark(n + 1, n + 1, n * step, n * step + 90, "Theme", n % 24) for n in range(5 * PAGES)])
    reader.idle.finish()
    return reader


def view_of(data: bytes, reader: ReaderPage) -> PagesView:
    """Return the pages, the first of which is sharp."""
    pages = PagesView(reader, lambda: data, PlainLooks(), PlainLooks())
    pages.resize(1000, 1000)
    pages.show()
    until(lambda: len(pages.stack) > 0)
    until(lambda: is_there(pages, 1))
    return pages


def is_there(pages: PagesView, page: int) -> bool:
    """Tell whether a page is sharp and its letters are known."""
    return pages.letters(page) is not None and is_sharp(pages, page)


def cold(pages: PagesView) -> list[float]:
    """Return the times of jumps to pages that were never drawn."""
    times = []
    for turn in range(TURNS):
        page = 20 + turn * 23
        pages.show_at(pages.reader.document.pages[page - 1], 0)
        pages.viewport().repaint()
        times.append(until(lambda page=page: is_there(pages, page)))  # type: ignore[misc]
    return times


def warm(pages: PagesView) -> list[float]:
    """Return the times of turns to the next page, which was drawn ahead."""
    times = []
    for _ in range(TURNS):
        QTest.qWait(60)
        start = time.perf_counter()
        QTest.keyClick(pages, Qt.Key.Key_PageDown)
        pages.viewport().repaint()
        shown = pages.stack.on_view(pages.above, pages.viewport().height())
        until(lambda shown=shown: all(is_there(pages, page) for page in shown))  # type: ignore[misc]
        times.append((time.perf_counter() - start) * 1000)
    return times


def peers(data: bytes, scale: float) -> tuple[float, float]:
    """Return the plain way's and the floor's time of one page."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    floor, plain = [], []
    for page in range(10, 10 + TURNS):
        start = time.perf_counter()
        loaded = document[page]
        bitmap = loaded.render(scale=scale, prefer_bgrx=True)
        drawn = time.perf_counter()
        text = loaded.get_textpage()
        [text.get_charbox(place) for place in range(text.count_chars())]
        image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
        target = QImage(1000, 1000, QImage.Format.Format_RGB32)
        painter = QPainter(target)
        painter.drawImage(0, 0, image)
        painter.end()
        floor.append((drawn - start) * 1000)
        plain.append((time.perf_counter() - start) * 1000)
        loaded.close()
    document.close()
    return median(plain), median(floor)


def memory(pages: PagesView, step: int) -> Row:
    """Turn through all pages and return what that costs."""
    worker = worker_pid(pages) or 0
    before, worker_before = resident(), resident(worker)
    start = time.perf_counter()
    count = 0
    for page in range(1, PAGES + 1, step):
        pages.show_at(pages.reader.document.pages[page - 1], 0)
        pages.viewport().repaint()
        until(lambda page=page: is_there(pages, page))  # type: ignore[misc]
        count += 1
    each = (time.perf_counter() - start) * 1000 / count
    note = (
        f"window {before:.0f} -> {resident():.0f} MB, worker {worker_before:.0f} -> {resident(worker):.0f} MB, "
        f"pictures {picture_bytes(pages) / 2**20:.0f} MB"
    )
    return {"act": f"turn through {count} of {PAGES} pages, each", "ours_ms": each, "target": "memory flat", "note": note}


def run(*, big: bool = False) -> list[Row]:
    """Return the rows; big turns through every page, else through every fifth."""
    application = QApplication.instance() or QApplication([])
    load_fonts()
    data = pdf_of([contents(prose(40, number)) for number in range(1, PAGES + 1)])
    reader = reader_of(read_pdf(data))
    start = time.perf_counter()
    pages = view_of(data, reader)
    opened = (time.perf_counter() - start) * 1000
    plain, floor = peers(data, pages.stack.scale)
    cold_ms, warm_ms = sorted(cold(pages)), sorted(warm(pages))
    rows: list[Row] = [
        {"act": f"open {PAGES} pages, first one sharp", "ours_ms": opened, "note": "with a new process"},
        {"act": "page turn, cold", "ours_ms": median(cold_ms), "plain_ms": plain, "floor_ms": floor, "target": "<= 200",
         "note": f"slowest {cold_ms[-1]:.0f}"},
        {"act": "page turn, drawn ahead", "ours_ms": median(warm_ms), "plain_ms": plain, "floor_ms": floor, "target": "<= 50",
         "note": f"slowest {warm_ms[-1]:.0f}"},
        memory(pages, 1 if big else 5),
    ]  # fmt: skip
    pages.close()
    del application
    return rows


if __name__ == "__main__":
    for row in run(big="--big" in sys.argv):
        print(row)
