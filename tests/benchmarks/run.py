"""All benchmarks by one command: ``python -m tests.benchmarks [--json FILE] [--only NAME] [--big]``.

Each module ``bench_NAME.py`` beside this one has ``run() -> list[dict]``, or ``run(big: bool)``; a row is {act, ours_ms,
plain_ms, floor_ms, target, note}: our time, the plain way's and the floor's in the same run, None where there is none;
target in words. Nothing is asserted: times belong to the machine, the ratios are what to look at.
"""

import argparse
import importlib
import inspect
import json
import os
import platform
import sys
import traceback
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
if str(FOLDER.parents[1]) not in sys.path:
    sys.path.insert(0, str(FOLDER.parents[1]))

Row = dict[str, Any]
COLUMNS = ("act", "ours ms", "plain ms", "floor ms", "plain/ours", "ours/floor", "target", "note")


def modules(only: str | None) -> list[str]:
    """Return the names of the benchmarks, all or those that hold the word."""
    names = sorted(path.stem for path in FOLDER.glob("bench_*.py"))
    return [name for name in names if only is None or only in name]


def rows_of(name: str, *, big: bool) -> list[Row]:
    """Run one benchmark; one that fails is a row that says so."""
    try:
        run = importlib.import_module(f"tests.benchmarks.{name}").run
        found: list[Row] = run(big=big) if "big" in inspect.signature(run).parameters else run()
    except Exception as error:  # noqa: BLE001 - one that fails must not stop the others
        traceback.print_exc()
        found = [{"act": "failed", "note": f"{type(error).__name__}: {error}"}]
    return [{"benchmark": name.removeprefix("bench_"), **row, **ratios(row)} for row in found]


def ratios(row: Row) -> Row:
    """Return how many times the plain way takes ours, and ours the floor."""
    ours, plain, floor = row.get("ours_ms"), row.get("plain_ms"), row.get("floor_ms")
    return {
        "plain_by_ours": plain / ours if ours and plain else None,
        "ours_by_floor": ours / floor if ours and floor else None,
    }


def line(row: Row) -> tuple[str, ...]:
    """Return a row of the table as words."""
    times = [_number(row.get(key)) for key in ("ours_ms", "plain_ms", "floor_ms")]
    parts = [_number(row.get(key), " x") for key in ("plain_by_ours", "ours_by_floor")]
    return (f"{row['benchmark']}: {row['act']}", *times, *parts, str(row.get("target") or ""), str(row.get("note") or ""))


def _number(value: float | None, unit: str = "") -> str:
    return "" if value is None else f"{value:.3g}{unit}" if value < 100 else f"{value:.0f}{unit}"


def table(rows: list[Row]) -> str:
    """Return the rows as a table with columns of equal width."""
    lines = [COLUMNS, *map(line, rows)]
    widths = [max(len(each[column]) for each in lines) for column in range(len(COLUMNS) - 1)]
    return "\n".join(
        "  ".join([*(cell.ljust(width) for cell, width in zip(each, widths, strict=False)), each[-1]]).rstrip()
        for each in lines
    )


def main() -> None:
    """Run what was asked for, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description="Our figures beside the plain way and the floor.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there as well")
    parser.add_argument("--only", metavar="NAME", help="only benchmarks whose name holds this")
    parser.add_argument("--big", action="store_true", help="the long ones too, with a million codings")
    wanted = parser.parse_args()
    rows: list[Row] = []
    for name in modules(wanted.only):
        rows += rows_of(name, big=wanted.big)
    print(table(rows))
    if wanted.json:
        machine = {"python": platform.python_version(), "system": platform.platform(), "processors": os.cpu_count()}
        wanted.json.write_text(json.dumps({"machine": machine, "rows": rows}, indent=1, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
