"""The kept originals of a project, by their SHA-256: where words stand in their texts, and what stands there instead."""

from dataclasses import dataclass

from sqlalchemy import select

from workbench.briefs.verifying.claimed import Piece
from workbench.coding.passages import passage_with
from workbench.model.source import Source, SourceVersion
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.blobs import get_blob
from workbench.project.errors import DamagedProject
from workbench.project.reading import Reading
from workbench.sources.records import text_of

_source, _version = table_of(Source), table_of(SourceVersion)

_ANCHOR = 12
_SLACK = 40


@dataclass(frozen=True, slots=True)
class Kept:
    """A version of a source; is_named: its original has the SHA-256 that was asked for. text_sha256: of its text."""

    version_id: int
    source_id: int
    title: str
    is_named: bool
    text_sha256: str = ""


class Originals:
    """Reads a project's versions, each original checked against its SHA-256 once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        columns = (_version.c.id, _version.c.source_id, _version.c.original_hash, _version.c.text_hash, _source.c.title)
        query = select(*columns).join_from(_version, _source, _source.c.id == _version.c.source_id)
        self._rows = reading.rows(query.order_by(_version.c.number.desc(), _version.c.id))
        self._whole: dict[str, bool] = {}

    def of(self, sha256: str) -> list[Kept]:
        """Return the versions read from an original, and after them the other versions of the same sources."""
        sources = {row.source_id for row in self._rows if row.original_hash == sha256}
        rows = [row for row in self._rows if row.source_id in sources]
        kept = [Kept(row.id, row.source_id, row.title, row.original_hash == sha256, row.text_hash) for row in rows]
        return sorted(kept, key=lambda each: not each.is_named)

    def all(self) -> list[Kept]:
        """Return every version, as one that nobody named."""
        return [Kept(row.id, row.source_id, row.title, False) for row in self._rows]

    def is_whole(self, sha256: str) -> bool:
        """Tell whether an original's bytes are those of its SHA-256."""
        if sha256 not in self._whole:
            try:
                get_blob(self._reading, sha256)
                self._whole[sha256] = True
            except DamagedProject:
                self._whole[sha256] = False
        return self._whole[sha256]

    def text(self, kept: Kept) -> str | None:
        """Return a version's text, None if it is missing or damaged."""
        try:
            return text_of(self._reading, kept.version_id)
        except DamagedProject:
            return None

    def passage(self, version_id: int, spans: tuple[Span, ...]) -> int | None:
        """Return the passage of these limits, None if there is none."""
        return passage_with(self._reading, version_id, spans)


def at_places(text: str, pieces: tuple[Piece, ...]) -> tuple[Span, ...] | None:
    """Return the spans of pieces that stand exactly where they say, None if one does not, or says no place."""
    spans = []
    for piece in pieces:
        if piece.start is None or piece.end is None or not piece.exact or text[piece.start : piece.end] != piece.exact:
            return None
        spans.append(Span(piece.start, piece.end))
    return tuple(spans)


def elsewhere(text: str, pieces: tuple[Piece, ...]) -> tuple[Span, ...] | None:
    """Return where the pieces stand in a text, one after the other; None if one does not."""
    spans: list[Span] = []
    for piece in pieces:
        at = text.find(piece.exact, spans[-1].end if spans else 0)
        if at < 0 or not piece.exact:
            return None
        spans.append(Span(at, at + len(piece.exact)))
    return tuple(spans)


def stated(text: str, piece: Piece) -> Span | None:
    """Return the place that a piece names, as much of it as the text has; None if it names none, or beyond the end."""
    if piece.start is None or piece.end is None or not piece.start < min(piece.end, len(text)):
        return None
    return Span(piece.start, min(piece.end, len(text)))


def instead(text: str, piece: Piece) -> Span | None:
    """Return where words stand that a piece has become other than; None if there are none like it."""
    from rapidfuzz import fuzz

    exact = piece.exact
    starts = range(0, max(1, len(exact) - _ANCHOR + 1), _ANCHOR)
    places = [found - at for at in starts if exact and (found := text.find(exact[at : at + _ANCHOR])) >= 0]
    if piece.start is not None:
        places.append(piece.start)
    best: Span | None = None
    score = 60.0
    for place in dict.fromkeys(places):
        low, high = max(0, place - _SLACK), min(len(text), place + len(exact) + _SLACK)
        if high - low < 1 or len(exact) > 20_000:
            continue
        alike = fuzz.partial_ratio_alignment(exact, text[low:high])
        if alike is not None and alike.score > score:
            best, score = _fitted(text, exact, low + alike.dest_start, low + alike.dest_end), alike.score
    return best


def _fitted(text: str, exact: str, start: int, end: int) -> Span | None:
    """Return limits at words, those near by at which the words are most like the ones sought; None if there are none."""
    from rapidfuzz import fuzz

    ends = [at for at in range(max(start + 1, end - _SLACK), min(len(text), end + _SLACK) + 1) if _is_edge(text, at)]
    end = max(ends, key=lambda at: fuzz.ratio(exact, text[start:at]), default=end)
    starts = [at for at in range(max(0, start - _SLACK), min(end, start + _SLACK)) if _is_edge(text, at)]
    start = max(starts, key=lambda at: fuzz.ratio(exact, text[at:end]), default=start)
    return Span(start, end).bare(text) if start < end else None


def _is_edge(text: str, at: int) -> bool:
    """Tell whether no word is cut at a place."""
    return at in {0, len(text)} or not (text[at - 1].isalnum() and text[at].isalnum())
