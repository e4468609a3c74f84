"""The reader through the whole program, from the project's file: opening, frames, sizes, acts and memory, by size."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.large import make_project

ROOT = Path(__file__).resolve().parents[2]
SIZES = ((100_000, 1_000, 60), (1_000_000, 10_000, 100), (10_000_000, 50_000, 350), (10_000_000, 100_000, 350))
Row = dict[str, Any]


def run(*, big: bool = False) -> list[Row]:
    """Measure each size in a process of its own; big: with a million codings in the project, too."""
    rows: list[Row] = []
    cases = [(*size, 0) for size in SIZES] + ([(1_000_000, 10_000, 100, 1_000_000)] if big else [])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for number, (characters, codings, target, elsewhere) in enumerate(cases):
            path = Path(folder) / f"{number}.workbench"
            content = make_project(path, characters, codings, elsewhere)
            plain = None if elsewhere or (characters > 1_000_000 and not big) else _plain(content, codings)
            found = _probe(path, Path(folder) / f"home {number}")
            more = f" of {codings + elsewhere:,} in the project" if elsewhere else ""
            rows += _rows(found, f"{characters:,} / {codings:,}{more}", target, plain)
            path.unlink()
    return rows


def _probe(path: Path, home: Path) -> dict[str, Any]:
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text('{"looks": "light", "analyst": "Anna Kowal"}', encoding="utf-8")
    variables = {**os.environ, "WORKBENCH_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    script = Path(__file__).with_name("desk_probe.py")
    done = subprocess.run(
        [sys.executable, str(script), str(path)], env=variables, cwd=ROOT, check=True, capture_output=True, text=True
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _plain(content: str, count: int) -> float:
    """The plain way in this process: a rich text edit with a format for each coding."""
    from tests.benchmarks.bench_reader import load_fonts, open_plain
    from tests.benchmarks.work import codings

    from PySide6.QtWidgets import QApplication  # isort: skip

    _application = QApplication.instance() or QApplication([])
    load_fonts()
    return open_plain(content, codings(content, count))


def _rows(found: dict[str, Any], name: str, target: int, plain: float | None) -> list[Row]:
    kept = found["memory"]
    rows = [
        _row(
            f"open from the file, {name}", found["open"], target, f"longest turn after it {found['longest turn']:.0f} ms", plain
        ),
        _row(f"frame, {name}", found["frame"]["median"], "6, 99 %: 16", f"99 %: {found['frame']['high']:.1f} ms"),
        _row(f"resize, {name}", found["resize"]["median"], 50, f"slowest {found['resize']['high']:.0f} ms"),
        _row(f"zoom, {name}", found["zoom"]["median"], 50, f"slowest {found['zoom']['high']:.0f} ms"),
    ]
    for act, times in found["acts"].items():
        rows.append(_row(f"{act}, {name}", times["median"], "10, 99 %: 25", f"99 %: {times['high']:.1f} ms, all panes open"))
    words = f"peak {kept['peak']:.0f} MB, {kept['now'] - kept['before']:.0f} more than without a project"
    return [*rows, {"act": f"memory, {name}", "target": "250 MB", "note": words}]


def _row(act: str, ours: float, target: object, note: str, plain: float | None = None) -> Row:
    return {"act": act, "ours_ms": ours, "plain_ms": plain, "floor_ms": None, "target": target, "note": note}


if __name__ == "__main__":
    for one in run(big="--big" in sys.argv):
        print(one)
