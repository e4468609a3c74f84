"""Forms: the inflected forms of a name, by a rule that an analyst reads and edits.

A rule is one line: words with alternatives in braces - ``Rosj{a,i,ę,ą,o}``, ``Maduro{,'s}`` - several rules with ``;``
between. Braces do not nest; an alternative may be empty; two groups give every combination. A name is always its own form.
"""

import re
from itertools import product

from workbench.model.clean import clean_line

MOST = 500
"""Forms that one rule may give: more is a slip of the braces."""
_GROUP = re.compile(r"\{([^{}]*)\}")


class RuleInvalid(ValueError):
    """A rule that can't be read; reason: ``braces``, ``many`` or ``empty``; at: where, in code points, if at one place."""

    def __init__(self, reason: str, rule: str, at: int = 0) -> None:
        super().__init__(reason)
        self.reason, self.rule, self.at = reason, rule, at


def expand(rule: str) -> tuple[str, ...]:
    """Return the forms that a rule gives, each once, in its order; none for an empty rule. Raises RuleInvalid."""
    forms: dict[str, None] = {}
    for part in rule.split(";"):
        if part.strip():
            forms |= dict.fromkeys(_expanded(part.strip(), rule))
            if len(forms) > MOST:
                raise RuleInvalid("many", rule)
    return tuple(forms)


def _expanded(part: str, rule: str) -> list[str]:
    between = _GROUP.split(part)
    fixed, groups = between[::2], [[one.strip() for one in group.split(",")] for group in between[1::2]]
    for words in fixed:
        if "{" in words or "}" in words:
            raise RuleInvalid("braces", rule, rule.find("{" if "{" in words else "}"))
    combinations = 1
    for group in groups:
        combinations *= len(group)
    if combinations > MOST:
        raise RuleInvalid("many", rule)
    forms = []
    for chosen in product(*groups):
        woven = fixed[0] + "".join(ending + words for ending, words in zip(chosen, fixed[1:], strict=True))
        form = clean_line(woven)
        if not any(letter.isalnum() for letter in form):
            raise RuleInvalid("empty", rule)
        forms.append(form)
    return forms


def forms_of(name: str, rule: str) -> tuple[str, ...]:
    """Return a name with the forms of its rule, each once, the name first; RuleInvalid."""
    return tuple(dict.fromkeys((name, *expand(rule))))


def checked_rule(rule: str) -> str:
    """Return a rule as it is kept, on one line; RuleInvalid if it can't be read."""
    cleaned = clean_line(rule)
    expand(cleaned)
    return cleaned
