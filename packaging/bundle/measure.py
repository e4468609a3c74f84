"""Measures an installed bundle: `python3 packaging/bundle/measure.py FOLDER [--runs 7]`, on an idle machine.

On a virtual screen, each the median of some runs after one that isn't counted: from the start of the process to the window
(welcome page), to a window that has a project open, and the same for an empty window of Qt in the packages' environment; with
the processor's seconds, which other programs disturb less. Then the memory with the sample open and at rest: proportional set
size of the process and its workers (what is shared with others counts in part), in megabytes of 10^6 bytes. Linux.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))

from bundle import facts, processes, screen, tools

EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setWindowTitle("empty")
window.show()
sys.exit(application.exec())
"""

SAMPLE = "Russia in Venezuela"
"""What the sample project is called, and its window then."""

MOST_TIMES_EMPTY = 4.0
MOST_SECONDS = 0.6
MOST_MEMORY = 160
"""What the window, a project and the memory may take: times an empty window, seconds, megabytes."""

_REST = 6.0
"""Seconds after which a window with a project is at rest."""

_DEADLINE = 60.0


@dataclass(frozen=True)
class Start:
    """One start: seconds until the window came, and the processor's seconds until then."""

    seconds: float
    processor: float


class Bench:
    """A screen and a folder on which programs are started."""

    def __init__(self, display: screen.Screen, work: Path) -> None:
        self._display = display
        self._variables = {
            "DISPLAY": display.name, "HOME": str(work), "WORKBENCH_HOME": str(work / "home"), "PATH": "/usr/bin:/bin",
            "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
        }  # fmt: skip

    def start(self, command: list[str], title: str) -> tuple[Start, "subprocess.Popen[bytes]", int]:
        """Start a program and wait for a window whose title has the words; TimeoutError if none comes."""
        begin = time.perf_counter()
        running = subprocess.Popen(command, env=self._variables, stderr=subprocess.DEVNULL)
        window = screen.wait_for_title(self._display, title, running, _DEADLINE)
        took = Start(
            time.perf_counter() - begin, sum(processes.processor(process) for process in processes.family(running.pid))
        )
        if not window:
            running.kill()
            running.wait()
            raise TimeoutError(title)
        return took, running, window

    def median(self, command: list[str], title: str, runs: int) -> Start:
        """The median of some starts, after one that warms the caches."""
        starts = []
        for _ in range(runs + 1):
            took, running, window = self.start(command, title)
            self.end(running, window)
            starts.append(took)
        seconds, processor = ([getattr(start, name) for start in starts[1:]] for name in ("seconds", "processor"))
        return Start(statistics.median(seconds), statistics.median(processor))

    def end(self, running: "subprocess.Popen[bytes]", window: int) -> None:
        """Close the window as a person does, and wait."""
        time.sleep(0.3)
        self._display.close(window)
        try:
            running.wait(10)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()


def main(arguments: list[str]) -> int:
    """Measure and tell; 1 if something takes more than it may."""
    parser = argparse.ArgumentParser(description="Measure an installed bundle.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=7)
    asked = parser.parse_args(arguments)
    program = str((asked.folder / "workbench").resolve())
    with tempfile.TemporaryDirectory() as folder, screen.virtual() as display:
        work, bench = Path(folder), Bench(display, Path(folder))
        project = str(work / "caracas.workbench")
        subprocess.run(
            [program, "sample", project], check=True, capture_output=True, env={"WORKBENCH_HOME": str(work / "home")}
        )
        empty = bench.median([str(tools.python()), "-c", EMPTY], "empty", asked.runs)
        welcome = bench.median([program], "Analyst Workbench", asked.runs)
        opened = bench.median([program, project], SAMPLE, asked.runs)
        memory = _at_rest(bench, [program, project])
    print(f"{facts.NAME} {facts.version()}, medians of {asked.runs} starts")
    well = [
        _told("an empty window of Qt", empty, empty, 0.0),
        _told("the window", welcome, empty, MOST_TIMES_EMPTY * empty.seconds),
        _told("a project open", opened, empty, MOST_SECONDS),
    ]
    print(f"memory at rest: {memory:.0f} MB (at most {MOST_MEMORY})")
    return 0 if all(well) and memory <= MOST_MEMORY else 1


def _at_rest(bench: Bench, command: list[str]) -> float:
    """Megabytes of the program and its workers, some seconds after it opened a project."""
    _, running, window = bench.start(command, SAMPLE)
    time.sleep(_REST)
    parts = {process: processes.held(process) / facts.MEGABYTE for process in processes.family(running.pid)}
    bench.end(running, window)
    print("at rest: " + ", ".join(f"{size:.0f} MB" for size in parts.values()))
    return sum(parts.values())


def _told(name: str, start: Start, empty: Start, most: float) -> bool:
    """Print a line; whether it is within what it may take, 0 for anything."""
    most_words = f", at most {most * 1000:.0f} ms" if most else ""
    times = f"{start.seconds / empty.seconds:.1f} x empty"
    print(f"{name}: {start.seconds * 1000:.0f} ms ({start.processor * 1000:.0f} ms of the processor), {times}{most_words}")
    return not most or start.seconds <= most


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
