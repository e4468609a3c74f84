"""Lines of prose moved as they are."""

from workbench.ui.briefs.prose.lines import units


def moved_line(text: str, offset: int, by: int) -> str:
    """Return a marked-up text with the line (or table) at an offset moved up (-1) or down (1), past one that has words."""
    lines = [stored for stored, _ in units(text)]
    at = _line_at(lines, offset)
    to = at + by
    while 0 <= to < len(lines) and not lines[to].strip():
        to += by
    if not 0 <= to < len(lines):
        return text
    lines.insert(to, lines.pop(at))
    return "\n".join(parted(lines))


def _line_at(lines: list[str], offset: int) -> int:
    end = 0
    for number, line in enumerate(lines):
        end += len(line) + 1
        if offset < end:
            return number
    return len(lines) - 1


def parted(lines: list[str]) -> list[str]:
    """Return lines, of which tables are one each, with an empty one between two tables, which would be one without it."""
    kept: list[str] = []
    for line in lines:
        if kept and "\n" in kept[-1] and line.startswith("|"):
            kept.append("")
        kept.append(line)
    return kept
