"""A review of 10,000 passages in the window: comparing in the background, opening, deciding, adopting, undo and redo."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.large import make_revised
from tests.sources.revisions import revise

ROOT = Path(__file__).resolve().parents[2]
CHARACTERS, PASSAGES = 1_000_000, 10_000
Row = dict[str, Any]
TARGETS = {"compare": 2_000, "open": 500, "decide": 50, "adopt": 5_000, "undo": 2_000, "redo": 2_000}


def run() -> list[Row]:
    """Measure the program from inside; the floor of comparing is the same work with nothing beside it."""
    revision = revise(CHARACTERS, PASSAGES)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        make_revised(folder / "revised.workbench", revision)
        (folder / "second.txt").write_text(revision.new.text, encoding="utf-8")
        found = _probe(folder)
    rows = []
    for act, times in found.items():
        note = f"longest {times['longest']:.0f} ms; longest turn of the window's thread {times['turn']:.0f} ms"
        rows.append(_row(f"{act}, {PASSAGES:,} passages", times["median"], TARGETS.get(act), note, times.get("floor")))
    return rows


def _probe(folder: Path) -> dict[str, Any]:
    home = folder / "home"
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text('{"looks": "light", "analyst": "Anna Kowal"}', encoding="utf-8")
    variables = {**os.environ, "WORKBENCH_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("review_probe.py")), str(folder)],
        env=variables, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _row(act: str, ours: float, target: float | None, note: str, floor: float | None) -> Row:
    return {"act": act, "ours_ms": ours, "plain_ms": None, "floor_ms": floor, "target": target, "note": note}


if __name__ == "__main__":
    for one in run():
        print(one)
