"""Where words that an order of words could not place may stand: sought by their rarest words, scored with their neighbours.

The score weighs the quotation itself and 32 characters before and after it, as the anchoring of web annotations does
(W3C Web Annotation, text quote selector).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from workbench.model.span import Span
from workbench.sources.word_map import WordMap

CONTEXT = 32
RAREST = 4
PLACES = 60
"""Places looked at for each of the rarest words."""
LEAST = 0.4
Place = tuple[int, int]
Stands = Mapping[int, list[int]]


def stands_of(forms: Sequence[int]) -> Stands:
    """Return where each form of a word stands in a text, by the numbers of its words."""
    stands: defaultdict[int, list[int]] = defaultdict(list)
    for place, form in enumerate(forms):
        stands[form].append(place)
    return stands


def propose(words: WordMap, stands: Stands, old: str, new: str, spans: Sequence[Span], most: int) -> list[tuple[Place, float]]:
    """Return up to so many stretches of the new text with their scores from 0 to 1, the best first, none overlapping.

    stands: of the forms of the new text.
    """
    here = [word for span in spans for word in words.old.within(span.start, span.end)]
    if not here:
        return []
    places = _places(words, stands, here)
    quote = old[spans[0].start : spans[-1].end]
    before, after = old[max(0, spans[0].start - CONTEXT) : spans[0].start], old[spans[-1].end : spans[-1].end + CONTEXT]
    scored = sorted(((_score(new, place, quote, before, after), place) for place in places), reverse=True)
    found: list[tuple[Place, float]] = []
    for score, place in scored:
        if score >= LEAST and all(place[1] <= other[0] or place[0] >= other[1] for other, _ in found):
            found.append((place, score))
        if len(found) == most:
            break
    return found


def _places(words: WordMap, stands: Stands, here: Sequence[int]) -> set[Place]:
    """Return stretches of the new text as long as the passage, laid so that one of its rarest words falls into its place."""
    there = {words.old.forms[word] for word in here} & stands.keys()
    places: set[Place] = set()
    for form in sorted(there, key=lambda form: (len(stands[form]), stands[form][0]))[:RAREST]:
        shift = next(at for at, word in enumerate(here) if words.old.forms[word] == form)
        for place in stands[form][:PLACES]:
            first = max(0, place - shift)
            last = min(len(words.new.forms), first + len(here)) - 1
            places.add((words.new.starts[first], words.new.ends[last]))
    return places


def _score(new: str, place: Place, quote: str, before: str, after: str) -> float:
    from rapidfuzz.fuzz import ratio

    start, end = place
    parts = [(50.0, ratio(new[start:end], quote))]
    if before:
        parts.append((20.0, ratio(new[max(0, start - len(before)) : start], before)))
    if after:
        parts.append((20.0, ratio(new[end : end + len(after)], after)))
    return sum(weight * value for weight, value in parts) / sum(weight for weight, _ in parts) / 100
