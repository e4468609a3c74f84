"""How sentences are said: what a caller hands in to say them, and the plain English that the command line says."""

from collections.abc import Callable

from workbench.model.moment import local
from workbench.said import ASIDE

Say = Callable[[str], str]
"""Translates a pattern, its names in braces left alone."""

Numbered = Callable[[int], str]
"""Writes a number, its thousands apart."""

Moment = Callable[[str], str]
"""Writes a moment that the project keeps (ISO 8601) as a person's clock had it; ValueError if it is none."""

plain_number: Numbered = "{:,}".format


def plain_moment(moment: str) -> str:
    """Write a moment as the command line does: ``2025-02-03 14:10``; ValueError if it is none."""
    return f"{local(moment):%Y-%m-%d %H:%M}"


def plainly(words: str) -> str:
    """Say a sentence as it stands, in English."""
    return words.partition(ASIDE)[0]
