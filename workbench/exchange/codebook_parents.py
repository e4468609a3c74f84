"""Paths of themes from tables that give each theme's name and that of its parent."""

from collections import defaultdict
from collections.abc import Sequence

from workbench.exchange.codebook_entries import Fault, Reason
from workbench.exchange.codebook_fields import path_of
from workbench.model.clean import clean_line

Row = tuple[int, str, str]
"""A line, a name, a parent's name or path."""


def paths_by_parents(rows: Sequence[Row], faults: list[Fault]) -> list[tuple[str, ...]]:
    """Return the path of each row, empty for one that has none; why not is added to the faults.

    A parent is named by its name, if only one theme has it, or by its path. Cycles are told once, at their first line.
    """
    names = [clean_line(name.replace("/", "∕")) for _line, name, _parent in rows]
    by_name: defaultdict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        by_name[name].append(number)
    faults += [Fault(rows[number][0], Reason.NO_NAME) for number, name in enumerate(names) if not name]
    above = [_parent(row, by_name, faults) for row in rows]
    in_cycles: set[int] = set()
    return [_path(number, names, above, rows, faults, in_cycles) if names[number] else () for number in range(len(rows))]


def _parent(row: Row, by_name: dict[str, list[int]], faults: list[Fault]) -> int | tuple[str, ...]:
    """Return the row of a theme's parent, or the path that stands there if it names no row alone; empty for the top."""
    line, _name, words = row
    path = path_of(words)
    if len(path) != 1:
        return path
    found = by_name.get(path[0], [])
    if len(found) == 1:
        return found[0]
    faults.append(Fault(line, Reason.SEVERAL_PARENTS if found else Reason.NO_PARENT, path[0]))
    return ()


def _path(
    number: int, names: Sequence[str], above: Sequence[int | tuple[str, ...]], rows: Sequence[Row], faults: list[Fault],
    in_cycles: set[int],
) -> tuple[str, ...]:  # fmt: skip
    line, at, seen = [names[number]], above[number], [number]
    while isinstance(at, int):
        if at in seen:
            if not in_cycles & set(seen):
                faults.append(Fault(rows[min(seen)][0], Reason.CYCLE, names[min(seen)]))
            in_cycles.update(seen)
            return ()
        seen.append(at)
        line.append(names[at])
        at = above[at]
    return (*at, *reversed(line))
