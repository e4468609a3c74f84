"""Quotations whose passage says something else by now: another version was imported, or other limits were drawn."""

import re
from collections.abc import Iterable

from workbench.briefs.gathering import JOINT
from workbench.model.span import Span

_QUOTED = re.compile(r"\[[“\"](\d{1,9})")


def stands_no_more(quoted: str, now: str, text: str) -> bool:
    """Tell whether words, as they were cited, are no longer in a text; now: what their passage says.

    Other limits drawn in the same text are no other words: then they still stand there. White space and soft hyphens make
    no difference.
    """
    if _letters(quoted) == _letters(now):
        return False
    there = _letters(text)
    return not all(_letters(piece) in there for piece in quoted.split(JOINT))


def is_changed(quoted: str, now: str, spans: tuple[Span, ...], text: str) -> bool:
    """Tell whether a passage has become another than was cited: the text has other words, or its limits are elsewhere in it."""
    if _letters(quoted) == _letters(now) or _lies_within(quoted, now):
        return False
    cited = cited_spans(quoted, spans, text)
    if not cited:
        return stands_no_more(quoted, now, text)
    return not any(one.overlaps(other) for one in cited for other in spans)


def printed_spans(quoted: str, now: str, spans: tuple[Span, ...], text: str, *, is_quoted: bool) -> tuple[Span, ...]:
    """Return where the words stand that are printed of a passage: what was cited; none where the text no longer has that.

    is_quoted: whether the prose has a quotation of it. Limits drawn anew within what was cited, or across them, are printed
    where no quotation would say other words than its number leads to.
    """
    if _letters(quoted) == _letters(now) or _lies_within(quoted, now):
        return spans
    cited = cited_spans(quoted, spans, text)
    if not cited:
        return () if is_quoted or stands_no_more(quoted, now, text) else spans
    is_apart = not any(one.overlaps(other) for one in cited for other in spans)
    return cited if is_quoted or is_apart else spans


def cited_spans(quoted: str, near: tuple[Span, ...], text: str) -> tuple[Span, ...]:
    """Return where words stand in a text, of places that have them the nearest to a passage; none if it hasn't them."""
    pieces = quoted.split(JOINT)
    at = near[0].start if near else 0
    first = pieces[0]
    if not first:
        return ()
    before, after = text.rfind(first, 0, at + len(first)), text.find(first, at)
    starts = sorted((place for place in (before, after) if place >= 0), key=lambda place: abs(place - at))
    found = (_following(pieces, start, text) for start in starts)
    return next((spans for spans in found if spans), ())


def _following(pieces: list[str], start: int, text: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    for piece in pieces:
        start = text.find(piece, start)
        if start < 0 or not piece:
            return ()
        spans.append(Span(start, start + len(piece)))
        start += len(piece)
    return tuple(spans)


def quoted_numbers(texts: Iterable[str]) -> set[int]:
    """Return the numbers of passages of which stored prose may have quotations."""
    return {int(number) for text in texts for number in _QUOTED.findall(text)}


def _lies_within(quoted: str, now: str) -> bool:
    """Tell whether each piece of what was cited is in what the passage says."""
    there = _letters(now)
    return all(_letters(piece) in there for piece in quoted.split(JOINT))


def _letters(words: str) -> str:
    return "".join(words.split()).replace("\u00ad", "")
