"""Identifiers of works: whether an ISSN, ISBN or DOI can be what it says, by its form and its check digit.

ISSN: ISO 3297 (modulus 11). ISBN: ISO 2108 (13 digits modulus 10; the former 10 modulus 11). DOI: ISO 26324.
A wrong one is told, never refused: the analyst may have it so from the source itself.
"""

import re
from collections.abc import Iterable
from enum import StrEnum

_DOI = re.compile(r"10\.\d{4,9}(?:\.\d+)*/\S+")
_LABEL = re.compile(r"\(.*?\)|ISSN|ISBN(?:-1[03](?=[:\s]))?|:", re.IGNORECASE)
_DOI_PREFIX = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)


class Doubt(StrEnum):
    """What is wrong with an identifier."""

    FORM = "form"
    CHECK_DIGIT = "check digit"


def issn_doubt(words: str) -> Doubt | None:
    """Return what is wrong with ISSNs, several parted by commas; None if nothing is, or nothing is there.

    >>> issn_doubt("2544-4840"), issn_doubt("0378-5955"), issn_doubt("1234")
    (None, None, <Doubt.FORM: 'form'>)
    """
    return _first(_issn(one) for one in _several(words, {8}))


def isbn_doubt(words: str) -> Doubt | None:
    """Return what is wrong with ISBNs of 10 or 13 digits, several parted by commas; None if nothing is.

    >>> isbn_doubt("978-3-16-148410-0"), isbn_doubt("0-306-40615-3")
    (None, <Doubt.CHECK_DIGIT: 'check digit'>)
    """
    return _first(_isbn(one) for one in _several(words, {10, 13}))


def doi_doubt(words: str) -> Doubt | None:
    """Return what is wrong with the form of a DOI, with or without its address; it has no check digit.

    >>> doi_doubt("https://doi.org/10.1000/182"), doi_doubt("11.1000/182")
    (None, <Doubt.FORM: 'form'>)
    """
    bare = bare_doi(words)
    return None if not bare or _DOI.fullmatch(bare) else Doubt.FORM


def bare_doi(words: str) -> str:
    """Return a DOI without the address or word before it."""
    return _DOI_PREFIX.sub("", words.strip())


def sound_doi(words: str) -> str:
    """Return a bare DOI that has the form of one and so leads somewhere; empty otherwise."""
    return "" if doi_doubt(words) else bare_doi(words)


def unsound_doi(words: str) -> str:
    """Return as written what stands in the place of a DOI and can't be one; empty otherwise."""
    return words.strip() if doi_doubt(words) else ""


DOUBTS = {"issn": issn_doubt, "isbn": isbn_doubt, "doi": doi_doubt}
"""By field of a source's record, what tells whether its value can be right."""


def _several(words: str, lengths: set[int]) -> list[str]:
    """Return what is parted by commas, semicolons or, where pieces have the length of whole numbers, by spaces."""
    found: list[str] = []
    for piece in re.split(r"[;,]", words):
        signs = re.sub(r"[-\u2010-\u2014]", "", _LABEL.sub(" ", piece)).split()
        found += signs if all(len(one) in lengths for one in signs) else ["".join(signs)]
    return found


def _issn(digits: str) -> Doubt | None:
    if not re.fullmatch(r"\d{7}[\dXx]", digits):
        return Doubt.FORM
    return None if _weighed(digits, 8) % 11 == 0 else Doubt.CHECK_DIGIT


def _isbn(digits: str) -> Doubt | None:
    if re.fullmatch(r"\d{9}[\dXx]", digits):
        return None if _weighed(digits, 10) % 11 == 0 else Doubt.CHECK_DIGIT
    if not re.fullmatch(r"97[89]\d{10}", digits):
        return Doubt.FORM
    whole = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return None if whole % 10 == 0 else Doubt.CHECK_DIGIT


def _weighed(digits: str, heaviest: int) -> int:
    return sum((10 if digit in "Xx" else int(digit)) * (heaviest - place) for place, digit in enumerate(digits))


def _first(doubts: Iterable[Doubt | None]) -> Doubt | None:
    return next((doubt for doubt in doubts if doubt is not None), None)
