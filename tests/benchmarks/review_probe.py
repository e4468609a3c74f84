"""One program in which a new version is compared, reviewed, adopted and taken back, measured from inside; see bench_review."""

import gc
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
DECISIONS = 40


class Probe:
    """The program over one project; notes how long each act took, and the longest turn of the window's thread in it."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from workbench.app.program import Program

        self.application = QApplication([])
        self.program = Program(self.application)
        self.program.window.resize(1600, 1000)
        self.program.window.show()
        self.program.start([str(folder / "revised.workbench")])
        gc.enable()
        assert self.program.desk is not None
        self.desk = self.program.desk
        self.program.asking.new_version_of = lambda _title: folder / "second.txt"  # type: ignore[method-assign]
        self.found: dict[str, dict[str, float]] = {}
        self.rest(5)

    def turn(self) -> float:
        """Let the window answer once; return the milliseconds."""
        begin = time.perf_counter()
        self.application.processEvents()
        return (time.perf_counter() - begin) * 1000

    def rest(self, seconds: float) -> None:
        """Let everything settle."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.turn()
            time.sleep(0.002)

    def measure(self, name: str, act: Callable[[], object], is_done: Callable[[], bool] = lambda: True) -> None:
        """Do something and wait until it is done and shown."""
        begin = time.perf_counter()
        act()
        turns = [(time.perf_counter() - begin) * 1000]
        turns.append(self.turn())
        while not is_done():
            turns.append(self.turn())
            time.sleep(0.002)
        times = {"all": (time.perf_counter() - begin) * 1000, "turn": max(turns)}
        known = self.found.setdefault(name, {"turn": 0.0})
        known["turn"] = max(known["turn"], times["turn"])
        known.setdefault("every", [])  # type: ignore[arg-type]
        known["every"].append(times["all"])  # type: ignore[attr-defined]

    def run(self) -> dict[str, Any]:
        """Go through a review from its beginning to its end."""
        desk, tabs = self.desk, self.program.window.tabs
        tasks = desk.tools.tasks
        made: list[Callable[[], object]] = []
        open_review = desk.versioning._open
        desk.versioning._open = lambda *given, **named: made.append(lambda: open_review(*given, **named))  # type: ignore[method-assign]
        source = next(iter(desk.catalogue.sources))
        self.measure("compare", lambda: desk.versioning.do(source, "file"), lambda: not tasks.running)
        self.measure("open", made[0], lambda: tabs.current.startswith("review"))
        self.rest(1)
        page = tabs.page(tabs.current)
        page.show_kind(None)  # type: ignore[union-attr]
        self.rest(0.2)
        for number in range(DECISIONS):
            self.measure("decide", page.keep if number % 2 else page.accept)  # type: ignore[union-attr]
            self.rest(0.05)
        self.measure("step", lambda: page.step(1))  # type: ignore[union-attr]
        self.measure("adopt", page.adopt_wanted.emit, lambda: not tasks.running and not tabs.current.startswith("review"))  # type: ignore[union-attr]
        self.rest(4)
        for name in ("undo", "redo", "undo"):
            act = getattr(desk.undoing, name)
            self.measure(name, act, lambda: not tasks.running)
            self.rest(4)
        return {name: _told(found) for name, found in self.found.items()}


def _told(found: dict[str, Any]) -> dict[str, float]:
    times = found["every"]
    return {"median": statistics.median(times), "longest": max(times), "turn": found["turn"]}


def main() -> None:
    """Measure and print."""
    gc.disable()
    print(json.dumps(Probe(Path(sys.argv[1])).run()), flush=True)
    os._exit(0)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
