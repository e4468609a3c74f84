"""The one check command, in an environment with what the checks need: `python packaging/check.py [pytest's arguments]`.

Format, lint, types, import contracts and tests, each to its end whatever the others say; a line for each;
exit code 0 if all are well.
"""

import os
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MOST_WORKERS = 4


def main(arguments: list[str]) -> int:
    """Run every check and tell how each went; 1 if one failed."""
    results = [_check(name, command) for name, command in _checks(arguments)]
    print()
    for name, code, seconds in results:
        print(f"{name:<10} {'well' if code == 0 else 'FAILED'}  {seconds:.1f} s")
    return 0 if all(code == 0 for _, code, _ in results) else 1


def _checks(arguments: list[str]) -> list[tuple[str, list[str]]]:
    """The checks' names and commands, the quick ones first."""
    module = [sys.executable, "-m"]
    contracts = str(Path(sysconfig.get_path("scripts")) / "lint-imports")
    workers = str(min((os.cpu_count() or 1) + 1, MOST_WORKERS))  # one more than cores: tests of windows often wait
    return [
        ("format", [*module, "ruff", "format", "--check", "--quiet"]),
        ("lint", [*module, "ruff", "check", "--quiet"]),
        ("types", [*module, "mypy", "--no-error-summary"]),
        ("contracts", [contracts, "--no-logo"]),
        ("tests", [*module, "pytest", "-q", "-n", workers, *arguments]),
    ]


def _check(name: str, command: list[str]) -> tuple[str, int, float]:
    """Run one check; its output is shown if it fails, the tests' as they go."""
    begin = time.monotonic()
    print(f"== {name}", flush=True)
    aloud = name == "tests"
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=not aloud, text=True, stdin=subprocess.DEVNULL)
    if done.returncode and not aloud:
        print(done.stdout + done.stderr, flush=True)
    return name, done.returncode, time.monotonic() - begin


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
