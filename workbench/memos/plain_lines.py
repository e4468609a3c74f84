"""Lines of a memo that would spoil the file they stand in: what means one thing here and another in CommonMark 0.31.

Here a line of ``===`` is words, and so is HTML; in CommonMark the first makes a heading of the lines above (setext, 4.3), an
open ``<!--`` hides all that follows (4.6).
"""

import re

from workbench.memos.markdown import Kind, Line, Style

_UNDERLINE = re.compile(r"(?P<lead>[ \t]*(?:>[ \t]*)*)(?P<signs>=+|-+)[ \t]*")
_TAG = re.compile(r"(?<!\\)<(?=[!?/A-Za-z])")


def harmless(line: str, told: Line) -> str:
    """Return a line so that CommonMark takes it as it is shown here; told: what inspect() says of it."""
    if told.kind in {Kind.CODE, Kind.FENCE}:
        return line
    underline = _UNDERLINE.fullmatch(line)
    if underline is not None:
        return underline["lead"] + _other_signs(underline["signs"])
    spared = [(one.start, one.end) for one in told.stretches if one.style in {Style.CODE, Style.MARK}]
    return _TAG.sub(lambda found: "<" if any(a <= found.start() < b for a, b in spared) else r"\<", line)


def _other_signs(signs: str) -> str:
    """Return a rule in asterisks, which never make a heading; anything shorter as words."""
    return "*" * len(signs) if signs.startswith("---") else "\\" + signs
