"""Sentences about acts, for menus and history."""

from collections.abc import Sequence
from typing import Any

from workbench.act_wording import RELATED, act_words
from workbench.model.act import Act
from workbench.said import ASIDE, Words
from workbench.ui import locale
from workbench.ui.named import named
from workbench.ui.words import tr


def describe_step(act: Act, arguments: dict[str, Any]) -> str:
    """Return an act in words, such as ``Attach “Arms transfers”``."""
    return act_words(act, arguments, tr, named, locale.number)


def listed(parts: Sequence[str]) -> str:
    """Return parts as one runs them on: ``a``, ``a and b``, ``a, b and c``; empty for none."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])


def quoted(words: str) -> str:
    """Return words between the quotation marks of the window's language."""
    return tr("“{words}”").format(words=words)


def related(subject: str, relation: str, other: str) -> str:
    """Return a relation in a line, as from outside: ``Russia finances Venezuela``."""
    return tr(RELATED).format(subject=subject, relation=named(relation), other=other)


def related_to(relation: str, other: str) -> str:
    """Return a relation in a line, as from one of its ends: ``finances Venezuela``."""
    return tr("{relation} {other}").format(relation=named(relation), other=other)


def known_as(words: Words, synonyms: Words = "") -> str:
    """Return by which further words an act is found: synonyms in the window's language, and all that it goes by in English."""
    english = " ".join(part.partition(ASIDE)[0] for part in (words, synonyms) if part and tr(part) != part)
    return " ".join(part for part in (tr(synonyms) if synonyms else "", english) if part)
