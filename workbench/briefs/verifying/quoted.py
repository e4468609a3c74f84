"""Whether the pages' quotations say what is attached: each is told by the file's own structure, not looked for by its words.

HTML has ``q`` (4.5.7), a tagged PDF ``Quote`` (ISO 32000-2, 14.8.4.7.2), a Word document the style of its quotations.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable

from workbench.briefs.forms.visible import visible
from workbench.briefs.glyphs import glyphs
from workbench.briefs.places import right_to_left
from workbench.briefs.verifying.claimed import Claimed
from workbench.paths import resources

_LEFT_OUT = re.compile(r"\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.")
_UNSEEN = {"Zs", "Zl", "Zp", "Cc", "Cf"}
_MARKS = "“”„‟‘’‚‛«»‹›\"'「」『』"
_LIKE, _PART = 60.0, 80.0
"""How like words are, in per cent, that are meant for others; for a part of others."""

Key = tuple[str, ...]
Strays = tuple[tuple[int, str], ...]


def compared(printed: tuple[str, ...] | None, claimed: Claimed, form: str) -> Strays:
    """Return what the pages quote otherwise than it is attached: a citation's number (0 for none) and the pages' words.

    Every quotation attached has to stand on the pages as often as it is attached, a quotation of the pages that is not has
    to consist of words of one citation. printed: None where the file can't tell its quotations. Words are empty for a
    quotation that the pages don't have. Quoted words that are drawn from right to left, or have letters without a glyph,
    a PDF gives in an order and letters of its viewer's: those are not compared.
    """
    if printed is None:
        return ()
    whole = {each.number: "".join(key_of(piece.exact for piece in each.pieces)) for each in claimed.claims}
    written = claimed.quotations or ()
    bad = tuple((each.number, "") for each in written if not _stands(key_of(each.pieces), whole.get(each.number, "")))
    return bad + _unlike(printed, claimed, form)


def _unlike(printed: tuple[str, ...], claimed: Claimed, form: str) -> Strays:
    loose = form == "pdf"
    wanted: Counter[Key] = Counter()
    numbers: dict[Key, int] = {}
    for each in claimed.quotations or ():
        if not (loose and _is_unsure(each.pieces)):
            key = key_of(map(visible, each.pieces))
            wanted[key] += 1
            numbers.setdefault(key, each.number)
    shown = {each.number: "".join(key_of(visible(piece.exact) for piece in each.pieces)) for each in claimed.claims}
    unsure = [each for each in claimed.claims if loose and _is_unsure(piece.exact for piece in each.pieces)]
    held: defaultdict[Key, list[str]] = defaultdict(list)
    for words in printed:
        held[key_of([words])].append(words)
    missing = [key for key, count in wanted.items() for _ in range(count - len(held.get(key, ())))]
    others = [
        each[0] for key, each in held.items() if key not in wanted and not any(_stands(key, one) for one in shown.values())
    ]
    if unsure:
        others = [words for words in others if not (_is_unsure([words]) or "\ufffd" in words or "□" in words)]
    return _paired(missing, numbers, others, shown)


def _paired(missing: list[Key], numbers: dict[Key, int], others: list[str], shown: dict[int, str]) -> Strays:
    """Return other words under the number of the quotation that they stand in place of, else of the citation most like."""
    from rapidfuzz import fuzz

    rows: list[tuple[int, str]] = []
    for words in others:
        key = "".join(key_of([words]))
        alike = max(missing, key=lambda each: fuzz.ratio(key, "".join(each)), default=None)
        if alike is not None and fuzz.ratio(key, "".join(alike)) >= _LIKE:
            missing.remove(alike)
            rows.append((numbers[alike], words))
            continue
        best = max(shown, key=lambda each: fuzz.partial_ratio(key, shown[each]), default=0)
        rows.append((best if best and fuzz.partial_ratio(key, shown[best]) >= _PART else 0, words))
    return (*rows, *((numbers[key], "") for key in missing))


def key_of(pieces: Iterable[str]) -> Key:
    """Return words as they are compared: letter for letter (NFKC), without white space, marks at their ends, ellipses."""
    parts = [part for piece in pieces for part in _LEFT_OUT.split(piece)]
    return tuple(key for part in parts if (key := _tight(part)))


def _tight(text: str) -> str:
    seen = (sign for sign in unicodedata.normalize("NFKC", text) if unicodedata.category(sign) not in _UNSEEN)
    return "".join(seen).strip(_MARKS)


def _stands(key: Key, whole: str) -> bool:
    """Tell whether pieces stand in words, one after the other."""
    at = 0
    for piece in key:
        found = whole.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return bool(whole) or not key


def _is_unsure(pieces: Iterable[str]) -> bool:
    """Tell whether a PDF can't be relied on to give words back."""
    drawn = glyphs(resources() / "fonts")
    return any(right_to_left(piece) or _has_bidi(piece) or drawn.shown(piece) != piece for piece in pieces)


def _has_bidi(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in {"R", "AL", "AN"} for letter in text)
