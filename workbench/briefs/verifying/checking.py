"""Verify: every citation of a published brief against the project's kept originals, and against the brief's own pages."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sqlalchemy import select

from workbench.briefs.verifying.claimed import Claim, read_claimed
from workbench.briefs.verifying.extracting import Held
from workbench.briefs.verifying.kept import Kept, Originals, at_places, elsewhere, instead, stated
from workbench.briefs.verifying.printed import Pages
from workbench.briefs.verifying.published import read_published
from workbench.briefs.verifying.quoted import Strays, compared
from workbench.briefs.verifying.report import Checked, Printed, Report, State
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
    it names; moved when they stand in another text of that source; else altered: a kept text never changes, so that other
    words at the place named are another's doing. The kept original itself is checked against its SHA-256. Quotations of the
    pages are compared with what is attached, and what the pages cite has to be attached.
    """
    held = read_published(file, cancelled)
    return None if held is None else check(reading, held, str(file), progress=progress, cancelled=cancelled)


def check(
    reading: Reading, held: Held, path: str, *, progress: Progress = lambda _part: None, cancelled: Cancelled = lambda: False
) -> Report | None:
    """Check what was read of a published brief; see verify()."""
    claimed = read_claimed(held.citations, path)
    originals, pages = Originals(reading), Pages(held.pages, held.form)
    is_ours = reading.value(select(_info.c.guid)) == claimed.project
    rows: list[Checked] = []
    for index, claim in enumerate(claimed.claims):
        if cancelled():
            return None
        rows.append(_checked(originals, pages, claim, is_ours=is_ours))
        progress((index + 1) / len(claimed.claims))
    rows = _with_pages(rows, compared(held.quoted, claimed, held.form), held.cited)
    count = None if held.quoted is None or claimed.quotations is None else len(claimed.quotations)
    return Report(path, held.form, claimed.title, claimed.reference, claimed.date, is_ours, tuple(rows), count)


def _with_pages(rows: list[Checked], strays: Strays, cited: tuple[int, ...]) -> list[Checked]:
    """Return the rows with what the pages quote otherwise, and rows for what they cite or quote that is not attached."""
    said: defaultdict[int, list[str]] = defaultdict(list)
    for number, words in strays:
        said[number].append(words)
    numbers = {row.number for row in rows}
    for index, row in enumerate(rows):
        if row.number in said:
            rows[index] = replace(row, printed=Printed.DIFFERS, pages=tuple(dict.fromkeys(said[row.number])))
    lost = sorted((set(cited) | set(said)) - numbers)
    for number in lost:
        quoted = tuple(filter(None, said[number])) if number in said else ()
        rows.append(Checked(number, State.NOT_ATTACHED, (), printed=Printed.DIFFERS, pages=quoted))
    return rows


def _checked(originals: Originals, pages: Pages, claim: Claim, *, is_ours: bool) -> Checked:
    words = tuple(piece.exact for piece in claim.pieces)
    printed = pages.quotes(words)
    state, kept, spans, found = _stand(originals, claim, is_ours=is_ours)
    if kept is None:
        return Checked(claim.number, state, words, found, printed, claim.source, claim.place)
    passage = originals.passage(kept.version_id, spans) if spans else None
    place = (kept.source_id, kept.version_id, spans, passage)
    return Checked(claim.number, state, words, found, printed, kept.title, claim.place, *place)


_Stand = tuple[State, Kept | None, tuple[Span, ...], tuple[str, ...]]


def _stand(originals: Originals, claim: Claim, *, is_ours: bool) -> _Stand:
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
    return _in_texts(texts, claim, is_ours=is_ours)


def _in_texts(texts: list[tuple[Kept, str]], claim: Claim, *, is_ours: bool) -> _Stand:
    has_places = any(piece.start is not None for piece in claim.pieces)
    for kept, text in texts:
        if kept.is_named and (spans := at_places(text, claim.pieces)):
            return State.IDENTICAL, kept, spans, ()
    its = next(((kept, text) for kept, text in texts if has_places and _is_its_text(kept, claim, is_ours=is_ours)), None)
    for kept, text in texts:
        spans = elsewhere(text, claim.pieces)
        if spans and (its or not _fit_their_places(claim)):
            there, whole = its or (kept, text)
            instead_of = tuple(at.of(whole) if (at := stated(whole, piece)) else "" for piece in claim.pieces)
            return State.ALTERED, there, tuple(filter(None, (stated(whole, piece) for piece in claim.pieces))), instead_of
        if spans:
            state = State.MOVED if has_places or not kept.is_named else State.IDENTICAL
            return state, kept, spans, ()
    for kept, text in texts:
        near = [instead(text, piece) for piece in claim.pieces]
        if any(near):
            spans = tuple(span for span in near if span is not None)
            return State.ALTERED, kept, spans, tuple(span.of(text) if span else "" for span in near)
    return State.ALTERED, texts[0][0], (), ()


def _is_its_text(kept: Kept, claim: Claim, *, is_ours: bool) -> bool:
    """Tell whether a kept text is the one in which a citation's places are counted; version 1 does not say, but of its own."""
    return kept.is_named and (kept.text_sha256 == claim.text_sha256 if claim.text_sha256 else is_ours)


def _fit_their_places(claim: Claim) -> bool:
    """Tell whether each piece is as long as its place."""
    return all(
        piece.start is None or piece.end is None or piece.end - piece.start == len(piece.exact) for piece in claim.pieces
    )


def _anywhere(originals: Originals, claim: Claim) -> tuple[Kept | None, tuple[Span, ...]]:
    """Return where the words of a passage that was gone already stand in the project, if they do."""
    for kept in originals.all():
        text = originals.text(kept)
        if text is not None and (spans := elsewhere(text, claim.pieces)):
            return kept, spans
    return None, ()
