"""Letters as Qt counts them: UTF-16 units; and where two texts part."""


def upto(text: str, units: int) -> str:
    """Return the first UTF-16 units of a text."""
    return (
        text[:units] if text.isascii() else text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore")
    )


def units(words: str) -> int:
    """Return how many UTF-16 units Qt counts."""
    return len(words) + sum(letter > "\uffff" for letter in words)


def alike(one: str, other: str) -> int:
    """Return how many letters two texts share at their beginnings."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
