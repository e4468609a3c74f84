"""What Linux tells of running processes (proc(5)): which belong together, what they hold and have loaded. Elsewhere nothing."""

import os
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


def family(process: int) -> list[int]:
    """A process and all that it started, by their ids."""
    try:
        told = Path(f"/proc/{process}/task/{process}/children").read_text("ascii")
    except OSError:
        return []
    return [process, *(each for child in told.split() for each in family(int(child)))]


def held(process: int) -> int:
    """The bytes of memory that a process holds, of what it shares with others its part (PSS); 0 if it is gone."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def processor(process: int) -> float:
    """The processor's seconds of a process, its own and the system's for it; 0 if it is gone."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text("utf-8").rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / _TICKS


def libraries(process: int) -> set[Path]:
    """The shared libraries that a process has loaded; none if it is gone."""
    try:
        lines = Path(f"/proc/{process}/maps").read_text("utf-8").splitlines()
    except OSError:
        return set()
    return {Path(line.split(maxsplit=5)[5]) for line in lines if ".so" in line}
