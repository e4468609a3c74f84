"""Who says something, short: a source by its author's surname, else by its title."""

import re

from workbench.briefs.words import short_title
from workbench.sources.records import SourceRecord
from workbench.ui.words import tr

_JOINT = re.compile(r"\s*;\s*|\s+and\s+|\s*&\s*")


def short_name(authors: str, title: str) -> str:
    """Return ``Piekara``, ``Piekara and Nowak``, ``Piekara et al.``; without authors the title, shortened."""
    people = [surname(one) for one in _JOINT.split(authors.strip()) if one.strip()]
    if not people:
        return short_title(title)
    if len(people) > 2:
        return tr("{name} et al.").format(name=people[0])
    return people[0] if len(people) == 1 else tr("{first} and {second}").format(first=people[0], second=people[1])


def surname(person: str) -> str:
    """Return a person's surname: what stands before a comma, else the last word; an institution stays whole."""
    name = " ".join(person.split())
    if "," in name:
        return name.partition(",")[0]
    words = name.split()
    return words[-1] if 1 < len(words) <= 3 and all(word[:1].isupper() for word in words) else name


def speaker(source: SourceRecord | None) -> str:
    """Return a source as one who says something; empty if it is gone."""
    return short_name(source.authors, source.title) if source is not None else ""
