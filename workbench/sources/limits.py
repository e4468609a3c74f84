"""How much a source may ask for before it is refused."""

from dataclasses import dataclass

MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one reading.

    original, inflated, memory in bytes; ratio: inflated by packed size of one zip part; depth in nested elements;
    stall: seconds without progress after which the worker is ended; total: seconds for one file; page: seconds for each
    page instead, where pages are recognised;
    start: seconds a worker may take to begin.
    """

    original: int = 512 * MEGABYTE
    inflated: int = 200 * MEGABYTE
    ratio: int = 250
    depth: int = 220
    cells: int = 200_000
    characters: int = 60_000_000
    memory: int = 1000 * MEGABYTE
    stall: float = 18.0
    total: float = 600.0
    page: float = 200.0
    start: float = 60.0
