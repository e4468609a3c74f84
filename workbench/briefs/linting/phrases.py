"""Sentences as the rules read them: their words, the likelihoods told in them, and where they stand in the stored text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.briefs.linting.lexicon import Form, Lexicon
from workbench.briefs.markup import Words, words_of
from workbench.model.sentences import sentences

OBJECT = "\ufffc"
"""Stands for what is no text: a citation, a quotation, a reference, a footnote."""

RAISED = "¹"
"""Stands for the same where sentences are told apart: a raised figure after a stop belongs to the sentence before."""


@dataclass(frozen=True, slots=True)
class Told:
    """Words that tell a likelihood, at start to end of a sentence's text."""

    start: int
    end: int
    words: str
    form: Form


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its text with RAISED for what is no text; places: the code point of the stored text of each letter.

    after: the code point of the stored text behind all of it, its citations included.
    """

    text: str
    places: tuple[int, ...]
    after: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where letters of it stand in the stored text, marks at the edges that are no words left out."""
        while end > start + 1 and self.text[end - 1] == RAISED:
            end -= 1
        return self.places[start], self.places[end - 1] + 1

    @property
    def whole(self) -> tuple[int, int]:
        """Where it stands in the stored text, citations at its end left out."""
        return self.span(0, len(self.text.rstrip(f"{RAISED} ")) or 1)

    def stored(self, text: str) -> str:
        """Return it as it is stored."""
        return text[self.places[0] : self.after]


KEPT = 64
"""Texts whose lines and sentences are kept: while one field is written the others stay as they are."""


@lru_cache(KEPT)
def lines(text: str) -> tuple[Words, ...]:
    """Return the lines of a stored text as words_of() does."""
    return words_of(text)


@lru_cache(KEPT)
def read(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a stored text, those of footnotes and cells of tables too."""
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[Sentence]:
    for line in lines(text):
        shown = line.text.replace(OBJECT, RAISED)
        for start, end in sentences(shown):
            if any(letter.isalnum() and letter != RAISED for letter in shown[start:end]):
                yield Sentence(shown[start:end], line.places[start:end], _after(text, line, end))


_SIGN = re.compile(r"\^?!?\[[^\]\n]*\](?:\([^)\n]*\))?")


def _after(text: str, line: Words, end: int) -> int:
    """Return the code point behind the last letter or sign of a sentence."""
    last = line.places[end - 1]
    if line.text[end - 1] != OBJECT:
        return last + 1
    if text.startswith("^[", last):  # a footnote: what follows it in the line, else the line's end, tells where it ends
        following = line.places[end] if end < len(line.places) else text.find("\n", last)
        return following if following >= 0 else len(text.rstrip())
    found = _SIGN.match(text, last)
    return found.end() if found else last + 1


def likelihoods(text: str, known: Lexicon) -> list[Told]:
    """Return the words of a sentence that tell likelihoods, of any scale; comparisons and denials are no terms."""
    found = []
    for match in known.any_form.finditer(text):
        form = next((each for each in known.forms if each.pattern.fullmatch(text, match.start(), match.end())), None)
        form = form or next((each for each in known.forms if _at(each, text, match)), None)
        if form is not None and not known.not_before.search(text[max(0, match.start() - 20) : match.start()]):
            found.append(Told(match.start(), match.end(), match[0], form))
    return found


def _at(form: Form, text: str, match: re.Match[str]) -> bool:
    """Tell whether a form matches there with what stands behind it."""
    found = form.pattern.match(text, match.start())
    return found is not None and found.end() == match.end()


def confidence_in(text: str, known: Lexicon) -> tuple[str, int, int] | None:
    """Return the level of confidence that a sentence tells, and where; None if it tells none."""
    hits = [(found.start(), found.end(), level) for level, each in known.confidence.items() if (found := each.search(text))]
    start, end, level = min(hits, default=(0, 0, ""))
    return (level, start, end) if level else None


def plain_words(text: str) -> str:
    """Return words without what is no letter between them: as two quotations are compared."""
    return " ".join(re.sub(r"[^\w]+", " ", text.casefold()).split())
