"""What a query asks for, term by term: for the index, and for the eye that looks into a text.

``arms deal`` asks for both words near each other, ``"arms deal"`` for the phrase, ``*deal`` for the letters within a word,
``deal*`` for words that begin so. A word that is still being typed finds those that begin with it. Of signs that are no
words only those are sought that stand alone in the query, or are no punctuation (emoji).
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from workbench.analysis.finding import Query
from workbench.analysis.search.looking import seen
from workbench.model.fold import IGNORED, fold
from workbench.model.words import after_word, beginning, gap, is_unspaced, rest_of_word, words_of

MOST_TERMS = 32
MOST_WORDS = 60
"""Words of a phrase that are sought; a longer one is told apart by its beginning. They are fewer than a chunk's tail holds."""

_RAW = re.compile(r'"([^"]*)("?)|\S+')


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that must be there. words: folded, as the index has them, empty if only looking into texts helps.

    begins: the last word may go on; pattern: the regular expression of the term, for the folded text or the exact one.
    """

    words: tuple[str, ...]
    begins: bool
    pattern: str

    @property
    def indexed(self) -> str:
        """Return the term in FTS5's language; empty if the index can't help."""
        if not self.words:
            return ""
        return f'"{" ".join(self.words)}"{" *" if self.begins else ""}'


def terms_of(query: Query) -> tuple[Term, ...]:
    """Return the terms of a query of words, at most MOST_TERMS; what is longer is one phrase. Empty for an empty query."""
    text = unicodedata.normalize("NFC", query.words).replace("\0", "")[:20_000]
    shadow = fold(text)
    raw = list(_RAW.finditer(shadow))
    if len(raw) > MOST_TERMS:
        line = shadow.strip().split("\n", 1)[0]
        start = shadow.index(line)
        return tuple(filter(None, [_phrase(text[start : start + len(line)], query, begins=False)]))
    found = [_term(text, shadow, match, query) for match in raw]
    worded = [term for term in found if term is not None and term.words]
    signs = [term for term in found if term is not None and not term.words]
    kept = [term for term in signs if not _is_punctuation(term)] if worded else signs
    return tuple(dict.fromkeys([*worded, *kept]))


def _term(text: str, shadow: str, match: "re.Match[str]", query: Query) -> Term | None:
    if match.group(1) is not None:
        begin, end = match.span(1)
        return _phrase(text[begin:end], query, begins=not match.group(2) and not query.whole and not _parted(shadow, end))
    begin, end = match.span()
    bare = shadow[begin:end]
    if bare.startswith("*") and bare.strip("*"):
        return _letters(text[begin:end].strip("*"), query)
    begins = not query.whole or bare.endswith("*")
    return _phrase(text[begin:end].rstrip("*") or text[begin:end], query, begins=begins)


def _parted(shadow: str, end: int) -> bool:
    """Tell whether what is typed so far ends with a space, so that its last word is whole."""
    return end > 0 and shadow[end - 1].isspace()


def _phrase(written: str, query: Query, *, begins: bool) -> Term | None:
    """Return the term of words in a row; of signs alone, if it holds no word; None if it holds nothing."""
    words = words_of(_compact(written))
    if not words:
        return _letters(written.strip(), query) if written.strip() else None
    cut = len(words) > MOST_WORDS
    sought = tuple(words[:MOST_WORDS])
    begins = begins and not cut
    place = seen(written) if query.exact else _compact(written)
    return Term(sought, begins, _pattern(place, len(sought), begins=begins, exact=query.exact))


def _letters(written: str, query: Query) -> Term | None:
    letters = seen(written) if query.exact else _compact(written)
    return Term((), False, re.escape(letters)) if letters else None


def _compact(written: str) -> str:
    return fold(written).replace(IGNORED, "")


def _pattern(written: str, most: int, *, begins: bool, exact: bool) -> str:
    """Return the pattern of the words in some writing, with what parts them there: nothing, or signs and spaces of one line."""
    parts, at, words = [], 0, words_of(written)[:most]
    for number, word in enumerate(words):
        start = written.index(word, at)
        if number:
            between = written[at:start]
            parts.append((_between(between) if exact else gap()) if between else "")
        at = start + len(word)
        parts.append(_word(word, begins=begins and number == len(words) - 1))
    return "".join(parts)


def _between(written: str) -> str:
    """Return the pattern of what parts two words, as it is written but for how wide its spaces are."""
    return re.sub(r"(?:\\?\s)+", r"[^\\S\\n]+", re.escape(written))


def _word(word: str, *, begins: bool) -> str:
    if is_unspaced(word):
        return re.escape(word)
    return beginning(word) + (rest_of_word() if begins else after_word())


def _is_punctuation(term: Term) -> bool:
    return all(unicodedata.category(letter)[0] in "PZ" for letter in re.sub(r"\\(.)", r"\1", term.pattern))


@cache
def compiled(pattern: str) -> "re.Pattern[str]":
    """Return a term's pattern ready for use."""
    return re.compile(pattern)
