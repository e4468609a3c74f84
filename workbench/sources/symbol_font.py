"""Letters of the Symbol font, which files write as bytes or as private-use characters from U+F000 on."""

_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
_SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
_OTHERS = {
    0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″",
    0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC6: "∅", 0xC7: "∩", 0xC8: "∪",
    0xCE: "∈", 0xD6: "√", 0xDB: "⇔", 0xDE: "⇒", 0xE5: "∑", 0xF2: "∫",
}  # fmt: skip


def symbol(code: int) -> str:
    """Return the character of a code of the Symbol font; of one that has none here, the replacement character.

    >>> symbol(0x61), symbol(0xF0B7)
    ('α', '•')
    """
    code &= 0xFF
    if 0x41 <= code <= 0x5A:
        return _CAPITALS[code - 0x41]
    if 0x61 <= code <= 0x7A:
        return _SMALL[code - 0x61]
    return chr(code) if 0x20 <= code < 0x40 else _OTHERS.get(code, "\ufffd")
