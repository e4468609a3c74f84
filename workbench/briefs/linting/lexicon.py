"""The words that rules look for, by language: regular expressions in resources/briefs/tradecraft, matched at words' borders."""

import json
import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from workbench.briefs.scales import yardsticks
from workbench.paths import resources

_NONE = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Form:
    """Words by which likelihoods are told: terms by the key of their scale; swaps: another such form may stand in its place."""

    pattern: re.Pattern[str]
    terms: dict[str, str]
    swaps: bool = False
    adverb: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What one language says; splits match a whole sentence, with the groups level, claim and rest. Empty: not known."""

    language: str = ""
    forms: tuple[Form, ...] = ()
    any_form: re.Pattern[str] = _NONE
    not_before: re.Pattern[str] = _NONE
    swap_into: frozenset[str] = frozenset()
    adverbs_into: frozenset[str] = frozenset()
    confidence: dict[str, re.Pattern[str]] = field(default_factory=dict)
    weasels: re.Pattern[str] = _NONE
    adverbs: re.Pattern[str] = _NONE
    strong: re.Pattern[str] = _NONE
    not_strong_before: re.Pattern[str] = _NONE
    advice: re.Pattern[str] = _NONE
    splits: tuple[re.Pattern[str], ...] = ()
    levels: dict[str, str] = field(default_factory=dict)
    own_sentence: dict[str, str] = field(default_factory=dict)


def _any(forms: list[str]) -> re.Pattern[str]:
    """Return what matches any of some forms as whole words, whatever their case, the longest first."""
    longest = sorted(forms, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest)})(?!\w)", re.IGNORECASE) if forms else _NONE


@cache
def lexicon(language: str) -> Lexicon:
    """Return the words of a language (BCP 47), an empty lexicon for one of which there are none."""
    code = language.partition("-")[0].lower()
    path = resources() / "briefs" / "tradecraft" / f"{code}.json"
    if not code.isalpha() or not path.is_file():
        return Lexicon()
    data = json.loads(path.read_text(encoding="utf-8"))
    forms = [*data["likelihood"], *_own_terms(data["likelihood"])]
    levels = {word: level for level, words in data["levels"].items() for word in words}
    told = "|".join(sorted(levels, key=len, reverse=True))
    return Lexicon(
        language=code,
        forms=tuple(
            Form(_any([one["form"]]), one["terms"], one.get("swaps", False), one.get("adverb", False)) for one in forms
        ),
        any_form=_any([one["form"] for one in forms]),
        not_before=re.compile(data["not_before"], re.IGNORECASE),
        swap_into=frozenset(data["swap_into"]),
        adverbs_into=frozenset(data["adverbs_into"]),
        confidence={level: _any(words) for level, words in data["confidence"].items()},
        weasels=_any(data["weasels"]),
        adverbs=_any(data["adverbs"]),
        strong=_any(data["strong"]),
        not_strong_before=re.compile(data["not_strong_before"], re.IGNORECASE),
        advice=_any(data["advice"]),
        splits=tuple(re.compile(one.replace("LEVEL", told), re.IGNORECASE | re.DOTALL) for one in data["splits"]),
        levels=levels,
        own_sentence=data["own_sentence"],
    )


def _own_terms(known: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the terms of scales that an analyst added; they are looked for as they are written."""
    named = {key for one in known for key in one["terms"]}
    added = [scale for scale in yardsticks() if scale.key not in named]
    return [
        {"form": re.escape(word), "terms": {scale.key: term.term}}
        for scale in added
        for term in scale.terms
        for word in (term.term, *term.synonyms)
    ]
