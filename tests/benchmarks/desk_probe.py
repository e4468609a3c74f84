"""One program with one project, measured from inside: prints what it found as JSON. Run by bench_desk in its own process."""

import gc
import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PAGE_SIZE = 4096
SAMPLES = 100


def milliseconds(act: Callable[[], object]) -> float:
    """The time of one call."""
    begin = time.perf_counter()
    act()
    return (time.perf_counter() - begin) * 1000


def memory() -> dict[str, float]:
    """What the process holds now and held at most, in MB; zeros where the system doesn't tell."""
    found = {"now": 0.0, "peak": 0.0}
    status = Path("/proc/self/status")
    for line in status.read_text(encoding="ascii", errors="replace").splitlines() if status.exists() else ():
        name, _, rest = line.partition(":")
        if name in ("VmRSS", "VmHWM"):
            found["now" if name == "VmRSS" else "peak"] = int(rest.split()[0]) / 1000
    return found


def spread(times: list[float]) -> dict[str, float]:
    """Median and what 99 of 100 do not exceed."""
    return {"median": statistics.median(times), "high": sorted(times)[min(len(times) - 1, int(len(times) * 0.99))]}


class Probe:
    """The program over one project, with all panes of the Coding activity and the history shown."""

    def __init__(self, path: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from workbench.app.program import Program

        self.application = QApplication.instance() or QApplication([])
        self.program = Program(self.application)  # type: ignore[arg-type]
        self.program.window.resize(1600, 1000)
        self.program.window.show()
        self.settle()
        before = memory()["now"]
        self.program.start([str(path)])
        gc.enable()
        self.desk = self.program.desk
        assert self.desk is not None
        self.host = self.desk.reading.host()
        assert self.host is not None
        self.idle()
        time.sleep(3.2)  # until what stays is put aside
        self.settle()
        self.found: dict[str, Any] = {"memory": {**memory(), "before": before}}
        self.program.window.toggle_dock("history")

    def settle(self) -> None:
        """Let the window do what it wants to at once."""
        self.application.processEvents()

    def idle(self, seconds: float = 40) -> float:
        """Wait until nothing is left to be done; return the longest turn of the window's thread in milliseconds."""
        page, longest, end = self.host.page, 0.0, time.perf_counter() + seconds
        while time.perf_counter() < end and not (not page.idle._tasks and page.store.is_filled):
            longest = max(longest, milliseconds(self.settle))
            time.sleep(0.0005)
        return longest

    def open_again(self) -> None:
        """Close the tab and open it anew from the file, as if it had never been read."""
        window, source = self.program.window, self.host.source.id
        self.idle()
        window.tabs.close_tab(f"source {source}")
        self.settle()
        reading = self.desk.project.reading
        reading.immutables = type(reading.immutables)()

        def act() -> None:
            self.host = self.desk.reading.open(source)
            self.host.page.viewport().repaint()

        self.found["open"] = milliseconds(act)
        self.found["longest turn"] = self.idle()

    def frames(self) -> None:
        """Scroll as a wheel does, with a page now and then."""
        page = self.host.page
        page.go_to(len(self.host.document.text) // 2)
        self.settle()
        times = []
        for i in range(400):

            def act(pixels: int = 84 if i % 10 else 800) -> None:
                page.scroll_by(pixels)
                page.viewport().repaint()

            times.append(milliseconds(act))
        self.found["frame"] = spread(times)
        self.idle()

    def sizes(self) -> None:
        """Resize the window and change the reading size."""
        window, page = self.program.window, self.host.page

        def resize(width: int) -> None:
            window.resize(width, 1000)
            self.settle()
            page.viewport().repaint()

        def zoom(size: int) -> None:
            from dataclasses import replace

            page.set_reading_style(replace(page.style_, size=float(size), line=round(size * 28 / 17)))
            page.viewport().repaint()

        self.found["resize"] = spread([milliseconds(lambda w=w: resize(w)) for w in (1200, 1000, 1240, 1600) * 3])
        self.found["zoom"] = spread([milliseconds(lambda s=s: zoom(s)) for s in (18, 20, 24, 17) * 3])
        self.idle()

    def acts(self) -> None:
        """Attach, move a limit, undo, redo, detach: with everything painted that asks for it."""
        from workbench.coding.attaching import ThemeTarget
        from workbench.coding.limits import set_limits
        from workbench.coding.records import passage
        from workbench.model.span import Span

        host, desk, chance = self.host, self.desk, random.Random(9)
        themes = [theme.id for theme in desk.catalogue.themes.values() if theme.parent_id]
        middle, times = len(host.document.text) // 2, dict[str, list[float]]()
        host.page.go_to(middle)
        self.idle()

        def timed(name: str, act: Callable[[], object]) -> None:
            def whole() -> None:
                act()
                self.settle()

            times.setdefault(name, []).append(milliseconds(whole))
            self.idle(0.2)

        for _ in range(SAMPLES):
            start = middle + chance.randrange(3000)
            span = Span(start, start + chance.randrange(20, 140))
            timed("add", lambda span=span: host.acts.attach_spans([span], ThemeTarget(chance.choice(themes))))
            chosen = host.page.chosen
            limits = [Span(span.start, span.end + 7) for span in passage(desk.project.reading, chosen).spans]
            timed("move a limit", lambda chosen=chosen, limits=limits: set_limits(desk.project, chosen, limits))
            timed("undo", desk.undoing.undo)
            timed("redo", desk.undoing.redo)
            timed("remove", host.passage_acts.detach_last)
        self.found["acts"] = {name: spread(found) for name, found in times.items()}


def main() -> None:
    """Measure and print; the collector rests while the program starts, as it does in the program."""
    gc.disable()
    probe = Probe(Path(sys.argv[1]))
    probe.open_again()
    probe.frames()
    probe.sizes()
    probe.acts()
    print(json.dumps(probe.found), flush=True)
    os._exit(0)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
