"""The window during an import: frames of a text that is scrolled while 500 files come in, and how long each step writes."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.bench_import import docx
from tests.benchmarks.large import make_project
from tests.benchmarks.work import text

ROOT = Path(__file__).resolve().parents[2]
FILES, CHARACTERS, LARGE = 500, 20_000, 10_000_000
Row = dict[str, Any]


def run() -> list[Row]:
    """Measure an import of many small files and one of a large one, each over a project that is open and has codings."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "many").mkdir()
        for number in range(FILES):
            words = text(CHARACTERS, seed=100 + number)
            data = docx(words) if number % 2 else words.encode()
            (folder / "many" / f"{number:03}.{'docx' if number % 2 else 'txt'}").write_bytes(data)
        (folder / "one").mkdir()
        (folder / "one" / "large.txt").write_text(text(LARGE), encoding="utf-8")
        rows: list[Row] = []
        for what, words in (("many", f"{FILES} files"), ("one", "one of 10 MB")):
            make_project(folder / f"{what}.workbench", 200_000, 2_000, 0)
            rows += _rows(_probe(folder / f"{what}.workbench", folder / what, folder / f"home {what}"), words)
        return rows


def _probe(path: Path, files: Path, home: Path) -> dict[str, Any]:
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text('{"looks": "light", "analyst": "Anna Kowal"}', encoding="utf-8")
    variables = {**os.environ, "WORKBENCH_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    script = Path(__file__).with_name("import_probe.py")
    done = subprocess.run(
        [sys.executable, str(script), str(path), str(files)],
        env=variables, cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _rows(found: dict[str, Any], words: str) -> list[Row]:
    frame, turn, step = found["frame"], found["turn"], found["step"]
    calm = f"without one {found['calm']['median']:.1f}, 99 %: {found['calm']['high']:.1f}"
    return [
        _row(f"frame during an import of {words}", frame["median"], "99 %: 16", f"99 %: {frame['high']:.1f} ms; {calm}"),
        _row(
            f"turn of the window's thread, {words}", turn["median"], "99 %: 16",
            f"99 %: {turn['high']:.1f} ms, longest {turn['longest']:.0f}",
        ),
        _row(
            f"step that writes, {words}", step["median"], "50",
            f"longest {step['longest']:.0f} ms; the whole import {found['seconds']:.1f} s, scrolled meanwhile",
        ),
    ]  # fmt: skip


def _row(act: str, ours: float, target: str, note: str) -> Row:
    return {"act": act, "ours_ms": ours, "plain_ms": None, "floor_ms": None, "target": target, "note": note}


if __name__ == "__main__":
    for one in run():
        print(one)
