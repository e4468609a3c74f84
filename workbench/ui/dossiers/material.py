"""A dossier as rows: what disagrees first, then relations, statements, memos; beside them chronology and passages."""

from collections.abc import Sequence
from itertools import groupby

from workbench.analysis.dossiers import DatedClaim, Dossier, best
from workbench.entities.claim_records import EvidenceRecord, RelationRecord, StatementRecord
from workbench.entities.kinds import entity_kind
from workbench.model.moment import local
from workbench.said import Words
from workbench.sources.records import SourceRecord
from workbench.ui import locale
from workbench.ui.dossiers.drawn import AS_WHAT
from workbench.ui.dossiers.rows import (
    ClaimRow,
    EventRow,
    ExhibitRow,
    HeadRow,
    MemoRow,
    MoreRow,
    Note,
    PassageRow,
    Row,
    SourceRow,
    WordsRow,
)
from workbench.ui.dossiers.sides import clash_row
from workbench.ui.dossiers.speakers import speaker
from workbench.ui.icons import SOURCE_ICONS
from workbench.ui.named import named
from workbench.ui.sentences import related, related_to
from workbench.ui.words import tr

Sources = dict[int, SourceRecord]

Opened = frozenset[tuple[str, int]]
"""Claims whose passages are shown below them: (``statement`` or ``relation``, id)."""

MOST_CLASHES = 3
"""Disagreements that stand before the claims where there is room."""
MEMO_KINDS: dict[str, Words] = {"analytic": "Analytic", "method": "Method", "question": "Question", "to do": "To do"}


def main_rows(found: Dossier, opened: Opened, sources: Sources, *, may_write: bool, clashes: int = MOST_CLASHES) -> list[Row]:
    """Return the rows of the wide column; clashes: disagreements that stand in it, a row opens the others."""
    rows: list[Row] = [clash_row(one, says_so=True) for one in found.contradictions[:clashes]]
    more = len(found.contradictions) - clashes
    if more > 0:
        rows.append(MoreRow(("more", "clash"), tr("Show %n more disagreement(s)", more)))
    rows += _claims(found, opened, sources, may_write=may_write)
    return rows + _memos(found, may_write=may_write)


def _claims(found: Dossier, opened: Opened, sources: Sources, *, may_write: bool) -> list[Row]:
    rows: list[Row] = []
    groups: tuple[tuple[str, str, str, str, Sequence[StatementRecord | RelationRecord]], ...] = (
        ("relation", tr("Relations"), tr("Add relation"), tr("None yet. R adds one."), found.relations),
        ("statement", tr("Statements"), tr("Add statement"), tr("None yet. S adds one."), found.statements),
    )
    for kind, words, adds, none, claims in groups:
        count = locale.number(len(claims)) if claims else ""
        rows.append(HeadRow(("head", kind, "first" if not rows else ""), words, count, adds=adds if may_write else ""))
        if not claims:
            rows.append(WordsRow(("none", kind), none if may_write else tr("None yet.")))
        for claim in claims:
            is_open = (kind, claim.id) in opened
            rows.append(claim_row(claim, found.entity_id, found.notes, sources, is_open=is_open))
            rows += exhibits(kind, claim, found.notes, sources) if is_open else ()
    return rows


def claim_row(
    claim: StatementRecord | RelationRecord, entity_id: int, notes: dict[int, int], sources: Sources, *, is_open: bool = False
) -> ClaimRow:
    """Return a claim as a row, as it reads from an entity."""
    graded = best(claim.backed("supports")) or best(claim.evidence)
    numbers = tuple(
        Note(notes[each.passage_id], each.passage_id, each.stance == "contradicts")
        for each in sorted(claim.evidence, key=lambda each: notes.get(each.passage_id, 0))
        if each.passage_id in notes
    )
    sayer, as_what, grade = *sayer_words(claim, sources), graded.grade if graded else ""
    said = ", ".join(part for part in (sayer, as_what) if part)
    if isinstance(claim, RelationRecord):
        label, other, name, kind = claim.seen_from(entity_id)
        words = ", ".join(part for part in (claim.role, claim.when) if part)
        tip = _tip(related(claim.subject, claim.label, claim.object), words, said, claim)
        key, icon = ("claim", "relation", claim.id), entity_kind(kind).icon
        return ClaimRow(
            key, "relation", claim.id, named(label), words, icon, name, other, numbers, sayer, as_what, grade, is_open, tip
        )
    words = ", ".join(part for part in (claim.shown, claim.when) if part)
    tip = _tip(named(claim.of.label), words, said, claim)
    key = ("claim", "statement", claim.id)
    return ClaimRow(
        key, "statement", claim.id, named(claim.of.label), words, "", "", 0, numbers, sayer, as_what, grade, is_open, tip
    )


def sayer_words(claim: StatementRecord | RelationRecord, sources: Sources) -> tuple[str, str]:
    """Return who says it (where nobody is named, the author of the best evidence), and as what, how likely."""
    graded = best(claim.backed("supports")) or best(claim.evidence)
    sayer = claim.sayer or (graded.says_who or speaker(sources.get(graded.source_id)) if graded else "")
    as_what = AS_WHAT.get(claim.claimed_as, "")
    return sayer, ", ".join(part for part in (tr(as_what) if as_what else "", named(claim.likelihood)) if part)


def _tip(what: str, words: str, said: str, claim: StatementRecord | RelationRecord) -> str:
    lines = [f"{what}: {words}" if words else what, said, claim.comment, _by(claim.analyst, claim.at)]
    return "\n".join(line for line in lines if line)


def exhibits(kind: str, claim: StatementRecord | RelationRecord, notes: dict[int, int], sources: Sources) -> list[Row]:
    """Return the passages of an opened claim, those for it first; a line where there are none."""
    rows: list[Row] = [_exhibit(kind, claim.id, each, notes, sources) for each in claim.evidence]
    none = tr("No passage bears it out yet. Drag one here, or A adds the passage chosen in the text.")
    return rows or [WordsRow(("bare", kind, claim.id), none)]


def _exhibit(kind: str, claim_id: int, each: EvidenceRecord, notes: dict[int, int], sources: Sources) -> ExhibitRow:
    return ExhibitRow(
        ("exhibit", each.id), (kind, claim_id), each.id, each.passage_id, each.version_id, each.start, each.stance, each.quote,
        speaker(sources.get(each.source_id)), each.claimed_as, each.grade, each.comment, notes.get(each.passage_id, 0),
        _by(each.analyst, each.at),
    )  # fmt: skip


def _by(analyst: str, at: str) -> str:
    """Return who and when, short: ``Anna Kowal, 2 Feb``."""
    return ", ".join(part for part in (analyst, day_of(at)) if part)


def day_of(at: str) -> str:
    """Return the day of a moment, short; empty if it is none."""
    try:
        return locale.day(local(at), year=False)
    except ValueError:
        return ""


def _memos(found: Dossier, *, may_write: bool) -> list[Row]:
    count = locale.number(len(found.memos)) if found.memos else ""
    rows: list[Row] = [HeadRow(("head", "memo"), tr("Memos"), count, adds=tr("Add memo") if may_write else "")]
    for memo in found.memos:
        kind = tr(MEMO_KINDS.get(memo.kind, memo.kind))
        kind = tr("{kind} (done)").format(kind=kind) if memo.is_done else kind
        aside = ", ".join(part for part in (memo.initials, day_of(memo.edited_at)) if part)
        rows.append(MemoRow(("memo", memo.id), memo.id, kind, memo.heading or tr("Without words"), aside))
    return rows if found.memos else [*rows, WordsRow(("none", "memo"), tr("None yet."))]


def side_rows(found: Dossier, sources: Sources, *, first: bool = True) -> list[Row]:
    """Return the rows of the narrow column; first: they begin a list."""
    rows: list[Row] = [HeadRow(("head", "chronology", "first" if first else ""), tr("Chronology"))]
    if not found.chronology:
        rows.append(WordsRow(("none", "chronology"), tr("Nothing is dated yet.")))
    rows += [_event(line, found) for line in found.chronology]
    total = len(found.passages)
    aside = tr("%n in all", total) if total else ""
    rows.append(HeadRow(("head", "passages"), tr("Passages by source"), aside=aside))
    if not total:
        rows.append(WordsRow(("none", "passages"), tr("It is not mentioned yet.")))
    for source_id, group in groupby(found.passages, key=lambda pair: pair[1]):
        ids = [passage_id for passage_id, _source in group]
        rows.append(source_row(sources.get(source_id), source_id, len(ids)))
        rows += [PassageRow(("passage", one), one, found.notes.get(one, 0)) for one in ids]
    return rows


def source_row(source: SourceRecord | None, source_id: int, count: int, key: str = "source") -> SourceRow:
    """Return the head above a source's passages."""
    title, icon = (source.title, SOURCE_ICONS.get(source.kind, "file-text")) if source else ("", "file-text")
    return SourceRow((key, source_id), source_id, title, icon, locale.number(count), source.reliability if source else "F")


def _event(line: DatedClaim, found: Dossier) -> EventRow:
    claim = line.claim
    if isinstance(claim, RelationRecord):
        label, _other_id, other, _kind = claim.seen_from(found.entity_id)
        kind, said = "relation", related_to(label, other)
        said = ", ".join(part for part in (said[:1].upper() + said[1:], claim.role) if part)
    else:
        kind, said = "statement", named(claim.of.label)
        said = said if line.is_value else f"{said}: {claim.shown}"
        said = said if claim.entity_id == found.entity_id else f"{claim.entity}, {said}"
    numbers = sorted({found.notes[each.passage_id]: each for each in claim.evidence if each.passage_id in found.notes}.items())
    notes = tuple(Note(number, each.passage_id, each.stance == "contradicts") for number, each in numbers)
    return EventRow(("event", kind, claim.id, line.is_value), line.when, said, notes, (kind, claim.id))
