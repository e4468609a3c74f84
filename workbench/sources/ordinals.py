"""Numbers of list items and notes as they are written: figures, letters, Roman numerals, footnote signs."""

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
    (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_SIGNS = "*†‡§"


def ordinal(number: int, kind: str = "1") -> str:
    """Return a number as CSS counter styles write it; kind: ``1``, ``a``, ``A``, ``i``, ``I``, ``01`` or ``*``.

    >>> [ordinal(4), ordinal(28, "a"), ordinal(9, "I"), ordinal(3, "01"), ordinal(5, "*")]
    ['4', 'ab', 'IX', '03', '**']
    """
    if kind in {"a", "A"} and number > 0:
        letters = ""
        while number > 0:
            number, rest = divmod(number - 1, 26)
            letters = chr(97 + rest) + letters
        return letters.upper() if kind == "A" else letters
    if kind in {"i", "I"} and 0 < number < 4000:
        roman = _roman(number)
        return roman.upper() if kind == "I" else roman
    if kind == "*" and 0 < number < 41:
        return _SIGNS[(number - 1) % 4] * ((number - 1) // 4 + 1)
    return f"{number:02}" if kind == "01" else str(number)


def _roman(number: int) -> str:
    out = ""
    for value, sign in _ROMAN:
        out += sign * (number // value)
        number %= value
    return out


_BULLETS = frozenset("•◦▪▫■□●○∙·‣⁃⚫o§–—-*v¨")


def bullet(sign: str) -> str:
    """Return a list item's bullet: the usual ones, and those of symbol fonts (private use), are all one dot."""
    sign = sign.strip()
    return "•" if not sign or sign in _BULLETS or 0xE000 <= ord(sign[0]) <= 0xF8FF else sign[:3]
