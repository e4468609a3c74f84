"""Start: from the start of the process to a window that answers, beside an empty Qt window and the plain way."""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
RUNS = 5

EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
application.processEvents()
"""

OURS = """
import gc
import sys
gc.disable()
from PySide6.QtWidgets import QApplication
from workbench.app.program import Program
application = QApplication([])
program = Program(application)
program.window.show()
application.processEvents()
program.start(sys.argv[1:])
application.processEvents()
assert not program.window.grab().isNull()
program.window.close()
"""

PLAIN = "import sqlmodel, qtawesome, alembic, typst, pypdfium2, lxml, openpyxl, markdown_it, chardet\n" + OURS
"""The plain way: everything is imported before the first window."""


def run() -> list[dict[str, Any]]:
    """Time processes as a whole, each the median of five."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["WORKBENCH_HOME"] = home
        sample = Path(home) / "sample.workbench"
        subprocess.run([sys.executable, "-m", "workbench", "sample", str(sample)], cwd=ROOT, check=True, capture_output=True)
        empty, welcome = _seconds(EMPTY), _seconds(OURS)
        project, plain = _seconds(OURS, str(sample)), _seconds(PLAIN, str(sample))
    ratio = {act: f"{seconds / empty:.1f} x an empty window" for act, seconds in (("welcome", welcome), ("project", project))}
    return [
        _row("start to the welcome page", welcome, None, empty, f"4 x the floor; {ratio['welcome']}"),
        _row("start with a project open", project, plain, empty, f"600 ms; {ratio['project']}"),
    ]


def _row(act: str, ours: float, plain: float | None, floor: float, note: str) -> dict[str, Any]:
    milliseconds = [None if value is None else value * 1000 for value in (ours, plain, floor)]
    return {
        "act": act, "ours_ms": milliseconds[0], "plain_ms": milliseconds[1], "floor_ms": milliseconds[2],
        "target": f"{min(4 * floor, 0.6) * 1000:.0f} ms", "note": note,
    }  # fmt: skip


def _seconds(code: str, *arguments: str) -> float:
    """Return the median wall time of a process that runs the code; the first, which warms the caches, is not counted."""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)  # as the start command does: compiled once, not at each start
    timer = "import time, os\nbegan = time.perf_counter()\n"
    times = []
    for _ in range(RUNS + 1):
        command = [
            sys.executable,
            "-c",
            f"{timer}{code}\nprint(time.perf_counter() - began, flush=True)\nos._exit(0)",
            *arguments,
        ]
        done = subprocess.run(command, env=variables, cwd=ROOT, check=True, capture_output=True, text=True)
        times.append(float(done.stdout.split()[-1]))
    return statistics.median(times[1:])


if __name__ == "__main__":
    for row in run():
        print(row)
