"""Counts in the words of the command line."""


def counted(number: int, things: str) -> str:
    """Return a number with what was counted, named in the plural: ``3 entities``, ``1 entity``."""
    if number != 1:
        return f"{number} {things}"
    return f"1 {things[:-3]}y" if things.endswith("ies") else f"1 {things.removesuffix('s')}"
