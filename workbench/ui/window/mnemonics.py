"""Letters by which menus are opened with Alt: chosen from their words, so that they stay true in any language."""

from collections.abc import Iterator, Sequence


def with_letters(titles: Sequence[str]) -> list[str]:
    """Return titles with an ``&`` before the letter that opens each, no letter twice; a title with none left has none.

    Taken are the first letter, else that of a further word, else any other; the first titles choose first.
    """
    taken: set[str] = set()
    found = []
    for title in titles:
        at = next((at for at in _places(title) if title[at].casefold() not in taken), -1)
        if at >= 0:
            taken.add(title[at].casefold())
        found.append("".join(f"&{sign}" if place == at else sign.replace("&", "&&") for place, sign in enumerate(title)))
    return found


def _places(title: str) -> Iterator[int]:
    """Yield the places of letters and digits that a key may type: the first of each word, then the others."""
    typed = [at for at, sign in enumerate(title) if sign.isalnum() and len(sign.upper()) == 1]
    first = [at for at in typed if at == 0 or not title[at - 1].isalnum()]
    yield from first
    yield from (at for at in typed if at not in set(first))
