"""Scales as data: yardsticks of likelihood, confidence, source grading, handling; JSON in resources/scales."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from workbench.paths import resources


class UnknownScale(LookupError):
    """No scale of that key is at hand; fields: key."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Term:
    """One step of a scale; low and high in per cent for yardsticks, None else; meaning in words."""

    term: str
    synonyms: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale: key (its file's name), name, kind (``likelihood``, ``confidence``, ``grade`` or ``handling``), terms."""

    key: str
    name: str
    kind: str
    terms: tuple[Term, ...]

    def find(self, word: str) -> Term | None:
        """Return the term that a word or synonym names, whatever its case, or None."""
        wanted = word.casefold().strip()
        return next((term for term in self.terms if wanted in map(str.casefold, (term.term, *term.synonyms))), None)


@cache
def scale(key: str) -> Scale:
    """Return a scale by its key, such as ``icd-203-row-1``; UnknownScale if there is none."""
    path = resources() / "scales" / f"{key}.json"
    if not key.replace("-", "").isalnum() or not path.is_file():
        raise UnknownScale(key)
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    terms = tuple(Term(**{**each, "synonyms": tuple(each.get("synonyms", ()))}) for each in data["terms"])
    return Scale(key, data["name"], data["kind"], terms)


def yardsticks() -> tuple[Scale, ...]:
    """Return all scales of likelihood, in the order of their keys."""
    keys = sorted(path.stem for path in (resources() / "scales").glob("*.json"))
    return tuple(each for each in map(scale, keys) if each.kind == "likelihood")


def strictest(labels: "list[str]") -> str:
    """Return the strictest of some TLP 2.0 labels; ``TLP:CLEAR`` for none. An unknown label counts as the strictest."""
    order = [term.term for term in scale("tlp").terms]
    return max(labels, key=lambda label: order.index(label) if label in order else len(order), default=order[0])
