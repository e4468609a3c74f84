"""Verify: every citation of a published brief against the project's kept originals, and against the brief's own pages."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import select

from workbench.briefs.verifying.claimed import Claim, read_claimed
from workbench.briefs.verifying.extracting import Held
from workbench.briefs.verifying.kept import Kept, Originals, at_places, elsewhere, instead
from workbench.briefs.verifying.printed import Pages
from workbench.briefs.verifying.published import read_published
from workbench.briefs.verifying.report import Checked, Report, State
from workbench.model.info import ProjectInfo
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.reading import Reading

_info = table_of(ProjectInfo)

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


def verify(
    reading: Reading, file: Path, *, progress: Progress = lambda _part: None, cancelled: Cancelled = lambda: False
) -> Report | None:
    """Check a published brief; None if it was cancelled. NotABrief for a file that is none.

    A citation is identical when its words stand in the text of the original that bears the SHA-256 it names, at the place
    it names; moved when they stand elsewhere in it, or in another version of that source; else altered. The kept original
    itself is checked against its SHA-256.
    """
    held = read_published(file, cancelled)
    return None if held is None else check(reading, held, str(file), progress=progress, cancelled=cancelled)


def check(
    reading: Reading, held: Held, path: str, *, progress: Progress = lambda _part: None, cancelled: Cancelled = lambda: False
) -> Report | None:
    """Check what was read of a published brief; see verify()."""
    claimed = read_claimed(held.citations, path)
    originals, pages = Originals(reading), Pages(held.pages, held.form)
    rows: list[Checked] = []
    for index, claim in enumerate(claimed.claims):
        if cancelled():
            return None
        rows.append(_checked(originals, pages, claim))
        progress((index + 1) / len(claimed.claims))
    is_ours = reading.value(select(_info.c.guid)) == claimed.project
    return Report(path, held.form, claimed.title, claimed.reference, claimed.date, is_ours, tuple(rows))


def _checked(originals: Originals, pages: Pages, claim: Claim) -> Checked:
    words = tuple(piece.exact for piece in claim.pieces)
    printed = pages.quotes(words)
    state, kept, spans, found = _stand(originals, claim)
    if kept is None:
        return Checked(claim.number, state, words, found, printed, claim.source, claim.place)
    passage = originals.passage(kept.version_id, spans) if spans else None
    place = (kept.source_id, kept.version_id, spans, passage)
    return Checked(claim.number, state, words, found, printed, kept.title, claim.place, *place)


_Stand = tuple[State, Kept | None, tuple[Span, ...], tuple[str, ...]]


def _stand(originals: Originals, claim: Claim) -> _Stand:
    """Return the state, the version it was settled in, where, and what stands there instead."""
    if not claim.sha256:
        return State.GONE, *_anywhere(originals, claim), ()
    candidates = originals.of(claim.sha256)
    if not candidates:
        return State.SOURCE_MISSING, None, (), ()
    if not originals.is_whole(claim.sha256):
        return State.SOURCE_DAMAGED, candidates[0], (), ()
    texts = [(kept, text) for kept in candidates if (text := originals.text(kept)) is not None]
    if not texts:
        return State.SOURCE_DAMAGED, candidates[0], (), ()
    return _in_texts(texts, claim)


def _in_texts(texts: list[tuple[Kept, str]], claim: Claim) -> _Stand:
    has_places = any(piece.start is not None for piece in claim.pieces)
    for kept, text in texts:
        if kept.is_named and (spans := at_places(text, claim.pieces)):
            return State.IDENTICAL, kept, spans, ()
    for kept, text in texts:
        if spans := elsewhere(text, claim.pieces):
            state = State.MOVED if has_places or not kept.is_named else State.IDENTICAL
            return state, kept, spans, ()
    for kept, text in texts:
        near = [instead(text, piece) for piece in claim.pieces]
        if any(near):
            spans = tuple(span for span in near if span is not None)
            return State.ALTERED, kept, spans, tuple(span.of(text) if span else "" for span in near)
    return State.ALTERED, texts[0][0], (), ()


def _anywhere(originals: Originals, claim: Claim) -> tuple[Kept | None, tuple[Span, ...]]:
    """Return where the words of a passage that was gone already stand in the project, if they do."""
    for kept in originals.all():
        text = originals.text(kept)
        if text is not None and (spans := elsewhere(text, claim.pieces)):
            return kept, spans
    return None, ()
