"""Stars that a change would leave alone: where it takes one of a pair that switches bold or italic, the other goes too."""

from collections import Counter
from dataclasses import replace

from workbench.briefs.linting.finding import Finding
from workbench.briefs.markup import star_pairs


def evened(finding: Finding, text: str) -> Finding:
    """Return a finding in a stored text whose fix leaves no star behind that would be read as a letter."""
    if finding.fix is None or not finding.fix.edits or "*" not in text:
        return finding
    edits = finding.fix.edits
    alone: Counter[int] = Counter()
    for *places, stars in star_pairs(text):
        taken = [any(start <= place < end for start, end, _words in edits) for place in places]
        if taken[0] != taken[1]:
            alone[places[taken.index(False)]] += stars
    more = ((place, place + stars, "") for place, stars in alone.items())
    return replace(finding, fix=replace(finding.fix, edits=tuple(sorted((*edits, *more)))))
