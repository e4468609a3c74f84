"""A text and a revision of it with known truth: paragraphs deleted, added, moved, repeated as lookalikes; words edited;
page furniture put in. For each passage it is known where it stands now, or that it is gone."""

import random
from dataclasses import dataclass

from workbench.model.document import Block, BlockKind, Document
from workbench.model.span import Span

Word = tuple[str, int | None, bool]
"""A word of the new text, the old word whose place it holds, and whether it is still that word."""


@dataclass(frozen=True)
class Revision:
    """Two documents, passages of the old one, and for each where it stands in the new one, None where it is gone."""

    old: Document
    new: Document
    passages: list[Span]
    truth: list[Span | None]


def document(text: str) -> Document:
    """Return a text as a document with a paragraph a line."""
    blocks, at = [], 0
    for line in text.split("\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(line)))
        at += len(line) + 1
    return Document(text, tuple(blocks))


def revise(characters: int, passages: int, seed: int = 1) -> Revision:
    """Make a text of about so many characters with so many passages, and its revision."""
    chance = random.Random(seed)
    vocabulary = ["".join(chance.choices("abdeghiklmnoprstuvyzłąśż", k=chance.randint(2, 11))) for _ in range(2_000)]
    weights = [1 / (place + 3) for place in range(len(vocabulary))]
    paragraphs: list[list[str]] = []
    size = 0
    while size < characters:
        words = chance.choices(vocabulary, weights, k=chance.randint(30, 140))
        words = [word + "." if at % 13 == 12 else word for at, word in enumerate(words)]
        paragraphs.append(words)
        size += sum(map(len, words)) + len(words)
    edited, number = [], 0
    for words in paragraphs:
        numbered = list(enumerate(words, start=number))
        number += len(words)
        edited.append(_edited(chance, numbered, vocabulary))
    return _revision(chance, paragraphs, _rearranged(chance, edited, vocabulary), passages)


def _edited(chance: random.Random, numbered: list[tuple[int, str]], vocabulary: list[str]) -> list[Word]:
    """Put other words in place of some, leave some out, put some in."""
    words: list[Word] = []
    for number, word in numbered:
        luck = chance.random()
        if luck < 0.007:
            words.append((chance.choice(vocabulary) + "x", number, False))
        elif luck < 0.014:
            continue
        else:
            words.append((word, number, True))
            if luck < 0.021:
                words.append((chance.choice(vocabulary) + "y", None, False))
    return words


def _rearranged(chance: random.Random, paragraphs: list[list[Word]], vocabulary: list[str]) -> list[list[Word]]:
    """Delete, add, move and repeat paragraphs; put a page's foot and head into every twelfth."""
    made: list[list[Word]] = []
    moved: list[list[Word]] = []
    for at, found in enumerate(paragraphs):
        words, luck = found, chance.random()
        if luck < 0.05:
            continue
        if luck < 0.10:
            made.append([(chance.choice(vocabulary), None, False) for _ in range(60)])
        if at % 12 == 11 and len(words) > 20:
            middle = len(words) // 2
            foot = f"{at} Commentary of the Institute 12.08.2024 See footnote {at} on this matter".split()
            words = [*words[:middle], *[(word, None, False) for word in foot], *words[middle:]]
        (moved if chance.random() < 0.01 else made).append(words)
        if luck > 0.98:
            made.append([("lookalike" if n == len(words) // 2 else word, None, False) for n, (word, _, _) in enumerate(words)])
    for away in moved:
        made.insert(chance.randrange(len(made) + 1), away)
    return made


def _revision(chance: random.Random, old: list[list[str]], new: list[list[Word]], passages: int) -> Revision:
    places: list[Span] = []
    ends: list[int] = []
    old_text = ""
    parts, at = [], 0
    for words in old:
        for word in words:
            places.append(Span(at, at + len(word)))
            at += len(word) + 1
        ends += [len(places)] * len(words)
        parts.append(" ".join(words))
    old_text = "\n".join(parts)
    stands: dict[int, tuple[int, int, bool]] = {}
    parts, at = [], 0
    for found in new:
        for word, number, is_kept in found:
            if number is not None:
                stands[number] = at, at + len(word), is_kept
            at += len(word) + 1
        parts.append(" ".join(word for word, _, _ in found))
    spans, truth = [], []
    for _ in range(passages):
        first = chance.randrange(len(places) - 30)
        last = min(first + chance.randint(4, 28), ends[first] - 1)
        spans.append(Span(places[first].start, places[last].end))
        truth.append(_stand(stands, range(first, last + 1)))
    return Revision(document(old_text), document("\n".join(parts)), spans, truth)


def _stand(stands: dict[int, tuple[int, int, bool]], words: range) -> Span | None:
    """Return where a passage stands: from its first to its last word's place; None if half of its words are gone."""
    here = [stands[word] for word in words if word in stands]
    if 2 * sum(is_kept for _, _, is_kept in here) < len(words):
        return None
    return Span(min(start for start, _, _ in here), max(end for _, end, _ in here))
