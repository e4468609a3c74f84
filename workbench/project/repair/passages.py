"""Passages off their text: each piece finds its words again, takes those that stand there, or keeps its own in the comment."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from workbench.model.moment import now
from workbench.model.span import Span
from workbench.project.repair.tale import Notes, Outcome

CONTEXT = 32
"""Letters of context that are kept on both sides of a piece."""

ALIKE = 0.6
"""From how alike on (rapidfuzz's ratio) the words that stand there are taken for the passage's own, with a letter spoilt."""

FAR = 200_000
"""Letters around a piece's place in which its words are looked for first."""

MOST = 1000
"""Places at which words are looked at; what stands in a text more often says little."""


def rebuild_passages(target: sqlite3.Connection, notes: Notes) -> None:
    """Make passages anew of which only the pieces are left: their limits and codings come back, gist and comment don't."""
    pieces: dict[tuple[int, int], list[Span]] = defaultdict(list)
    alone = 'SELECT passage_id, version_id, start, "end" FROM fragment WHERE passage_id NOT IN (SELECT id FROM passage)'
    for passage_id, version_id, start, end in target.execute(f"{alone} ORDER BY position").fetchall():
        if 0 <= start < end:
            pieces[passage_id, version_id].append(Span(start, end))
    for (passage_id, version_id), spans in pieces.items():
        made = target.execute(
            "INSERT OR IGNORE INTO passage(id, version_id, limits, gist, comment, claimed_as, says_who, is_key, created_at)"
            " VALUES(?,?,?,'','','','',0,?)",
            (passage_id, version_id, Span.write(spans), now()),
        ).rowcount
        notes.add("bare passage", Outcome.KEPT, made)


def mend_passages(target: sqlite3.Connection, notes: Notes) -> None:
    """Let every piece of a passage say exactly what stands at its place."""
    for version_id, text_hash in target.execute("SELECT id, text_hash FROM source_version").fetchall():
        row = target.execute("SELECT data FROM blob WHERE hash=?", (text_hash,)).fetchone()
        text = bytes(row[0]).decode("utf-8") if row is not None else ""
        touched: dict[int, list[str]] = defaultdict(list)
        pieces = target.execute(
            'SELECT id, passage_id, start, "end", exact, prefix, suffix FROM fragment WHERE version_id=?', (version_id,)
        ).fetchall()
        for piece, passage_id, start, end, exact, prefix, suffix in pieces:
            if 0 <= start < end and text[start:end] == exact:
                continue
            lost = _mend_piece(target, piece, text, (start, end), (str(exact), str(prefix), str(suffix)), notes)
            touched[passage_id].append(lost)
        for passage_id, lost_words in touched.items():
            _mend_passage(target, passage_id, [words for words in lost_words if words])
    _drop_empty(target, notes)


def _mend_piece(
    target: sqlite3.Connection, piece: int, text: str, place: tuple[int, int], words: tuple[str, str, str], notes: Notes
) -> str:
    """Put one piece right; return words that are found nowhere any more."""
    exact, prefix, suffix = words
    found = _found(text, exact, prefix, suffix, place[0])
    if found is not None:
        _write(target, piece, text, found, found + len(exact))
        notes.add("passage", Outcome.REPAIRED)
        return ""
    start = min(max(0, place[0]), max(0, len(text) - 1))
    end = min(max(start + 1, place[1]), len(text))
    if start >= end:
        target.execute("DELETE FROM fragment WHERE id=?", (piece,))
        notes.add("passage", Outcome.GIVEN_UP)
        return exact
    _write(target, piece, text, start, end)
    if _alike(exact, text[start:end]):
        notes.add("passage", Outcome.REPAIRED)
        return ""
    notes.add("passage", Outcome.KEPT)
    return exact


def _found(text: str, exact: str, prefix: str, suffix: str, near: int) -> int | None:
    """Return where words stand: near their place with their context, else next to it; else, as a spoilt number may be far
    off, anywhere in the text where their context stands too, or where they stand but once."""

    def fits(at: int) -> bool:
        return text[max(0, at - len(prefix)) : at] == prefix or text.startswith(suffix, at + len(exact))

    places = list(islice(_places(text, exact, max(0, near - FAR), near + FAR), MOST))
    if places:
        return min(places, key=lambda at: (not fits(at), abs(at - near)))
    anywhere = list(islice(_places(text, exact, 0, len(text)), MOST))
    certain = anywhere if len(anywhere) == 1 else [at for at in anywhere if (prefix or suffix) and fits(at)]
    return min(certain, key=lambda at: abs(at - near)) if certain else None


def _places(text: str, exact: str, start: int, end: int) -> Iterator[int]:
    """Yield where words begin, from start up to, not including, end; nowhere if there are no words."""
    at = text.find(exact, start) if exact else -1
    while 0 <= at < end:
        yield at
        at = text.find(exact, at + 1)


def _alike(one: str, other: str) -> bool:
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(one, other) >= ALIKE


def _write(target: sqlite3.Connection, piece: int, text: str, start: int, end: int) -> None:
    values = (start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], piece)
    target.execute('UPDATE fragment SET start=?, "end"=?, exact=?, prefix=?, suffix=? WHERE id=?', values)


def _mend_passage(target: sqlite3.Connection, passage_id: int, lost: list[str]) -> None:
    """Let a passage name the limits of its pieces; words that are found nowhere stay with it in its comment."""
    pieces = target.execute('SELECT start, "end" FROM fragment WHERE passage_id=? ORDER BY start, "end"', (passage_id,))
    limits = Span.write(Span(start, end) for start, end in pieces)
    _take_limits(target, passage_id, limits)
    if lost:
        words = "\n".join(f"“{one}”" for one in lost)
        target.execute(
            "UPDATE passage SET comment=CASE WHEN comment='' THEN ? ELSE comment || char(10) || ? END WHERE id=?",
            (words, words, passage_id),
        )


def _take_limits(target: sqlite3.Connection, passage_id: int, limits: str) -> None:
    """Give a passage its limits; of several that stand exactly there, each repeats the last one once more to stay apart."""
    last = limits.rpartition(";")[2]
    while True:
        try:
            target.execute("UPDATE passage SET limits=? WHERE id=?", (limits, passage_id))
        except sqlite3.IntegrityError:
            limits = f"{limits};{last}"
        else:
            return


def _drop_empty(target: sqlite3.Connection, notes: Notes) -> None:
    """Give up passages of which no piece is left; their limits may bring the pieces back."""
    bare = "SELECT id, version_id, limits FROM passage AS p WHERE NOT EXISTS(SELECT 1 FROM fragment WHERE passage_id=p.id)"
    for passage_id, version_id, limits in target.execute(bare).fetchall():
        if not _pieces_again(target, passage_id, version_id, limits):
            target.execute("DELETE FROM passage WHERE id=?", (passage_id,))
            notes.add("passage", Outcome.GIVEN_UP)
        else:
            notes.add("passage", Outcome.REPAIRED)


def _pieces_again(target: sqlite3.Connection, passage_id: int, version_id: int, limits: str) -> bool:
    from workbench.model.ids import new_id

    row = target.execute(
        "SELECT data FROM blob JOIN source_version AS v ON v.text_hash=hash WHERE v.id=?", (version_id,)
    ).fetchone()
    text = bytes(row[0]).decode("utf-8") if row is not None else ""
    try:
        spans = Span.parse(limits)
    except (ValueError, AttributeError):
        return False
    if not spans or any(not 0 <= span.start < span.end <= len(text) for span in spans):
        return False
    for position, span in enumerate(spans):
        piece = new_id()
        target.execute(
            'INSERT INTO fragment(id, passage_id, version_id, position, start, "end", exact, prefix, suffix)'
            " VALUES(?,?,?,?,?,?,'','','')",
            (piece, passage_id, version_id, position, span.start, span.end),
        )
        _write(target, piece, text, span.start, span.end)
    return True
