"""Deterministic work for benchmarks: texts and codings of any size, from a fixed seed."""

from random import Random

SYLLABLES = [
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ha",
    "ke",
    "li",
    "mo",
    "nu",
    "pa",
    "ra",
    "se",
    "ti",
    "vo",
    "wa",
    "ze",
    "shi",
    "kra",
    "plo",
    "ną",
    "ść",
    "żu",
    "łem",
    "óra",
    "ñe",
]


def text(characters: int, seed: int = 1) -> str:
    """Return so many characters: sentences of 6 to 20 words in paragraphs of 3 to 7 sentences, one line each."""
    random = Random(seed)
    words = ["".join(random.choices(SYLLABLES, k=random.randint(1, 4))) for _ in range(2000)]
    paragraphs, size = [], 0
    while size < characters:
        sentences = [
            " ".join(random.choices(words, k=random.randint(6, 20))).capitalize() + "." for _ in range(random.randint(3, 7))
        ]
        paragraphs.append(" ".join(sentences))
        size += len(paragraphs[-1]) + 1
    return "\n".join(paragraphs)[:characters]


def codings(content: str, count: int, seed: int = 2) -> list[tuple[int, int, int]]:
    """Return (start, end, theme 0 to 23), spread over the text with jitter, 20 to 220 characters, on word limits, sorted."""
    random, step = Random(seed), max(1.0, (len(content) - 400) / count)
    found = []
    for i in range(count):
        start = content.rfind(" ", 0, int(i * step + random.random() * step) + 2) + 1
        end = content.find(" ", start + random.randint(20, 220))
        found.append((start, end if end > 0 else len(content), random.randrange(24)))
    return sorted(found)
