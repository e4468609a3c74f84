"""One program with a text open while a folder is imported, measured from inside; run by bench_import_window."""

import contextlib
import gc
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FRAME = 0.016


def milliseconds(act: Callable[[], object]) -> float:
    """The time of one call."""
    begin = time.perf_counter()
    act()
    return (time.perf_counter() - begin) * 1000


def spread(times: list[float]) -> dict[str, float]:
    """Median, what 99 of 100 do not exceed, and the longest."""
    high = sorted(times)[min(len(times) - 1, int(len(times) * 0.99))]
    return {"median": statistics.median(times), "high": high, "longest": max(times)}


def timed_steps(project: Any) -> list[float]:
    """Let all that writes into a project note how long it held the writing, in milliseconds."""
    times: list[float] = []

    def watched(open_one: Callable[..., Any]) -> Callable[..., Any]:
        @contextlib.contextmanager
        def watching(*arguments: Any, **fields: Any) -> Iterator[Any]:
            begin = time.perf_counter()
            with open_one(*arguments, **fields) as made:
                yield made
            times.append((time.perf_counter() - begin) * 1000)

        return watching

    project.step, project.aside = watched(project.step), watched(project.aside)
    return times


def main() -> None:
    """Scroll at 60 frames a second, before and during the import; print what was found."""
    gc.disable()
    from PySide6.QtWidgets import QApplication

    from workbench.app.program import Program

    application = QApplication([])
    program = Program(application)
    program.window.resize(1600, 1000)
    program.window.show()
    program.start([sys.argv[1]])
    gc.enable()
    assert program.desk is not None
    host = program.desk.reading.host()
    assert host is not None
    page, steps = host.page, timed_steps(program.desk.project)
    settle = time.perf_counter() + 5
    while time.perf_counter() < settle:
        application.processEvents()
        time.sleep(0.002)

    def frames(go_on: Callable[[], bool]) -> tuple[list[float], list[float]]:
        drawn: list[float] = []
        turns: list[float] = []
        down = True
        while go_on():
            begin = time.perf_counter()
            before = page.verticalScrollBar().value()
            drawn.append(milliseconds(lambda by=84 if down else -84: (page.scroll_by(by), page.viewport().repaint())))
            down = down if page.verticalScrollBar().value() != before else not down
            turns.append(milliseconds(application.processEvents))
            time.sleep(max(0.001, FRAME - (time.perf_counter() - begin)))
        return drawn, turns

    end = time.perf_counter() + 3
    calm, _turns = frames(lambda: time.perf_counter() < end)
    began = time.perf_counter()
    program.take_files([Path(sys.argv[2])])
    drawn, turns = frames(lambda: bool(program.desk and program.desk.bringing_in.is_running))
    found = {
        "calm": spread(calm), "frame": spread(drawn), "turn": spread(turns), "step": spread(steps),
        "seconds": time.perf_counter() - began, "sources": len(program.desk.catalogue.sources),
    }  # fmt: skip
    print(json.dumps(found), flush=True)
    os._exit(0)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
