"""What keys do to a line of Markdown: go on with a list, indent an item, tick a box, put marks around words. No Qt here."""

import re

from workbench.memos.markdown import Kind, inspect

STEP = 2
"""Spaces by which an item is indented."""

_NUMBER = re.compile(r"(\s*)(\d{1,9})([.)])(\s+)")


def continued(line: str, before: str) -> str | None:
    """Return how the line after an item or a quotation begins; empty: it was an empty one, which ends the list.

    before: what stands before the caret. None: the line is neither, or the caret is in its lead.
    """
    told = inspect(line)
    if told.kind not in {Kind.ITEM, Kind.TASK, Kind.QUOTE} or len(before) < told.lead:
        return None
    lead = line[: told.lead]
    if not line[told.lead :].strip():
        return ""
    number = _NUMBER.match(lead)
    if number is not None:
        return f"{number[1]}{int(number[2]) + 1}{number[3]}{number[4]}"
    return re.sub(r"\[[xX]\]", "[ ]", lead)


def indented(line: str, *, deeper: bool) -> str | None:
    """Return an item one step deeper or less deep; None for what is no item."""
    if inspect(line).kind not in {Kind.ITEM, Kind.TASK}:
        return None
    if deeper:
        return " " * STEP + line
    return line[min(STEP, len(line) - len(line.lstrip(" "))) :]


def ticked(line: str) -> tuple[int, str] | None:
    """Return where a task's box is and the letter that it gets when it is clicked; None for what is no task."""
    told = inspect(line)
    if told.kind is not Kind.TASK:
        return None
    return line.index("[") + 1, " " if told.is_done else "x"


def wrapped(words: str, mark: str) -> str:
    """Return words with marks around them, or without, if they have them; white space stays outside."""
    bare = words.strip()
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :] if bare else ""
    size = len(mark)
    if len(bare) > 2 * size and bare.startswith(mark) and bare.endswith(mark) and bare[size : size + 1] != mark[0]:
        return f"{before}{bare[size:-size]}{after}"
    return f"{before}{mark}{bare}{mark}{after}"
