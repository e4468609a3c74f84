"""Sentences of a text, in any script: where one ends, and where a stop belongs to an abbreviation."""

import re
from collections.abc import Iterator

_SENTENCE_END = re.compile(r"(?:[.!?…؟۔।]+[\"'’”»)\]]*[¹²³⁰-⁹]*(?=\s)|[。！？]+[」』”）]*)\s*|\n+")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Adm|Sen|Rep|Gov|St|Jr|Sr|No|Nos|vs|etc|al|cf|Fig|p|pp|art|Art|vol|ed|eds|approx|e\.g|i\.e|np|tzw|tzn|ul|godz|prof|dr|gen|płk|mjr|mln|mld|ok|[A-Z])"
    r"|(?:[A-Z]\.)+[A-Z])\.$"
)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sentence, without the white space between; a line break ends one."""
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if match.end() < len(text) and not _ends_sentence(text, start, match):
            continue
        yield from _stripped(text, start, match.end())
        start = match.end()
    yield from _stripped(text, start, len(text))


def _ends_sentence(text: str, start: int, match: "re.Match[str]") -> bool:
    following = text[match.end()]
    if match.group()[0] == "\n":
        return not following.islower()
    if "\n" in match.group() or match.group()[0] in "。！？":
        return True
    if following.islower():
        return False
    return not (match.group().rstrip() == "." and _ABBREVIATED.search(text, start, match.start() + 1))


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
