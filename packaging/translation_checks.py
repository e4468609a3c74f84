"""What is wrong with a translation, as far as a machine can tell: names, numbers, signs at its ends, quotation marks."""

import re
from collections import Counter
from string import Formatter

from catalogue import ASIDE, FORMS

PERIODS = (".", "?", "!", ":", "…", ";", ",")


def faults(key: str, forms: list[str], counted: bool, language: str) -> list[str]:
    """Return what is wrong with the translation of some words, a few words each; none if all is well."""
    words = key.partition(ASIDE)[0]
    number = len(FORMS[language]) if counted else 1
    if len(forms) != number:
        return [f"{number} form(s) wanted ({', '.join(FORMS[language])})" if counted else "one translation wanted, not forms"]
    found: list[str] = []
    for at, form in enumerate(forms):
        found += [fault for fault in _of_form(words, form, language, first=counted and at == 0) if fault not in found]
    return found


def _of_form(words: str, form: str, language: str, *, first: bool) -> list[str]:
    plain = words.replace("(s)", "s")
    checks = {
        "it is empty": not form.strip(),
        "its {names} differ": names(words) != names(form),
        "its %n differ": words.count("%n") != form.count("%n") and not (first and "%n" not in form),
        "(s) is English only": "(s)" in form,
        "blanks at its ends differ": _ends(words) != _ends(form),
        "its lines or tabs differ": any(words.count(sign) != form.count(sign) for sign in "\n\t"),
        "its last sign differs": _last(plain) != _last(form),
        "& stands only where English has it": ("&" in words) != ("&" in form),
        "straight quotation marks": '"' in form and '"' not in words,
        "three dots instead of …": "..." in form and "..." not in words,
        "two blanks": "  " in form and "  " not in words,
        "the aside was translated": ASIDE in form,
    }
    if language == "pl":
        wanted = words.replace("“", "„")
        checks["“…” is „…” in Polish"] = any(form.count(mark) != wanted.count(mark) for mark in "„“”")
    return [fault for fault, wrong in checks.items() if wrong]


def names(words: str) -> Counter[str]:
    """Return the {names} of a pattern with how often each stands; a pattern that can't be filled in has one odd name."""
    try:
        return Counter(name for _, name, _, _ in Formatter().parse(words) if name is not None)
    except ValueError:
        return Counter(re.findall(r"[{}]", words))


def _ends(words: str) -> tuple[str, str]:
    return words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]


def _last(words: str) -> str:
    """The sign with which a sentence ends; closing marks and brackets aside."""
    end = words.rstrip().rstrip('”»)’"')[-1:]
    return end if end in PERIODS else ""
