"""Right-to-left lines with Latin names in them: a PDF gives them as drawn, not as read."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.sources.pdf_lines import Word

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile("[A-Za-z\u00c0-\u052f]")
_TOKEN = re.compile(r"(?=.*[A-Za-z0-9])[A-Za-z0-9./,:;%+$€_-]+\Z")
_GROUP = re.compile(r"[A-Za-z]+|[-+]?[0-9]+(?:[.,][0-9]+)*|.")
_TOUCH = 0.1
"""Part of the size of letters within which a sign touches a word; a space is twice as wide."""
_MIRROR = str.maketrans("()[]", ")(][")


def is_right_to_left(text: str) -> bool:
    """Tell whether letters of a right-to-left script are in the text."""
    return bool(_RIGHT_TO_LEFT.search(text))


def put_in_reading_order(words: list["Word"]) -> list["Word"]:
    """Return the words of a line that holds right-to-left ones as they are read; a line mostly Latin keeps its direction."""
    whole = "".join(word.text for word in words)
    if len(_RIGHT_TO_LEFT.findall(whole)) < len(_LEFT_TO_RIGHT.findall(whole)):
        return _turn_runs(words)
    for word in words:
        _turn_token(word)
    words = _put_signs_in_place(words)
    first = re.search(r"[()]", "".join(word.text for word in words))
    if first and first.group() == ")":
        for word in words:
            word.text = word.text.translate(_MIRROR)
    return words


def _put_signs_in_place(words: list["Word"]) -> list["Word"]:
    """Let brackets and stops that are drawn after the line's letters stand at the word that they touch."""
    full = [word for word in words if not _is_sign(word)]
    if len(full) == len(words) or not full:
        return words
    loose: set[int] = set()
    for sign in filter(_is_sign, words):
        near = _TOUCH * sign.size
        before = next((word for word in full if abs(word.x0 - sign.x1) < near and not word.raised), None)
        after = next((word for word in full if abs(sign.x0 - word.x1) < near and not word.raised), None)
        if before is not None:
            before.text, before.index, before.x0 = before.text + sign.text, [*before.index, *sign.index], sign.x0
        elif after is not None:
            after.text, after.index, after.x1 = sign.text + after.text, [*sign.index, *after.index], sign.x1
        else:
            loose.add(id(sign))
    return [word for word in words if not _is_sign(word) or id(word) in loose]


def _is_sign(word: "Word") -> bool:
    return word.area is None and not word.raised and not any(letter.isalnum() for letter in word.text)


def _turn_runs(words: list["Word"]) -> list["Word"]:
    """Right-to-left words next to each other, in a line of the other direction, begin with the one furthest right."""
    turned: list[Word] = []
    run: list[Word] = []
    for word in words:
        if is_right_to_left(word.text):
            run.append(word)
            continue
        turned += sorted(run, key=lambda other: -other.x0)
        turned.append(word)
        run = []
    return turned + sorted(run, key=lambda other: -other.x0)


def _turn_token(word: "Word") -> None:
    """Put the groups of a mixed Latin token back in order (``VM-300S`` was S-300VM), its characters' indices with them.

    pdfium turns each group of letters or digits by itself; a single group is right as it is.
    """
    if not _TOKEN.match(word.text):
        return
    groups = [(match.start(), match.end()) for match in _GROUP.finditer(word.text)]
    tail = [group for group in groups[:1] if len(groups) > 1 and word.text[group[0]] in ".,;:"]
    order = [*reversed(groups[len(tail) :]), *tail]
    word.index = [word.index[place] for start, end in order for place in range(start, end)]
    word.text = "".join(word.text[start:end] for start, end in order)
