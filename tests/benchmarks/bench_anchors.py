"""Re-anchoring the passages of a text on a revision of it: time, and how many come to stand where they should.

Plain way: each passage sought as a quotation, and where that is not found by an edit distance over the neighbourhood of
its old place. Floor: one search for each passage's words.
"""

import time
from typing import Any

from rapidfuzz.fuzz import partial_ratio_alignment

from tests.sources.revisions import Revision, revise
from workbench.model.span import Span
from workbench.sources.anchors import SURE, Anchoring

Row = dict[str, Any]
AROUND = 4_000
PLAIN = 300
"""Passages that the plain way is measured on; its time is scaled to all of them."""


def run(big: bool = False) -> list[Row]:
    """Measure 10,000 passages on a million characters, and 50,000 on ten million."""
    rows = [_measured(1_000_000, 10_000, "1.5 s")]
    if big:
        rows.append(_measured(10_000_000, 50_000, "15 s"))
    return rows


def _measured(characters: int, count: int, target: str) -> Row:
    revision = revise(characters, count)
    begin = time.perf_counter()
    anchoring = Anchoring(revision.old, revision.new)
    found = [anchoring.place((span,)) for span in revision.passages]
    ours = time.perf_counter() - begin
    limits = [(one.spans[0].start, one.spans[-1].end) if one.kind in SURE else None for one in found]
    alive = [(place, truth) for place, truth in zip(limits, revision.truth, strict=True) if truth is not None]
    exact = sum(place == (truth.start, truth.end) for place, truth in alive) / len(alive)
    attached = sum(place is not None for place, truth in zip(limits, revision.truth, strict=True) if truth is None)
    return {
        "act": f"re-anchor {count:,} passages on {characters:,} characters",
        "ours_ms": ours * 1000,
        "plain_ms": _plain(revision),
        "floor_ms": _floor(revision),
        "target": target,
        "note": f"{exact:.1%} of survivors exact, {attached} of {count - len(alive)} deleted ones attached",
    }


def _plain(revision: Revision) -> float:
    """Return the milliseconds that a search passage by passage takes, from a part of them."""
    step = max(1, len(revision.passages) // PLAIN)
    begin = time.perf_counter()
    for span in revision.passages[::step]:
        _sought(revision, span)
    return (time.perf_counter() - begin) * 1000 * step


def _sought(revision: Revision, span: Span) -> object:
    words, text = span.of(revision.old.text), revision.new.text
    at = text.find(words)
    if at >= 0:
        return at
    return partial_ratio_alignment(words, text[max(0, span.start - AROUND) : span.end + AROUND])


def _floor(revision: Revision) -> float:
    begin = time.perf_counter()
    for span in revision.passages[::10]:
        revision.new.text.find(span.of(revision.old.text))
    return (time.perf_counter() - begin) * 1000 * 10
