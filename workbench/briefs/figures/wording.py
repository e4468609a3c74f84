"""Claims in words of the brief's language: what is stated or related, as what, by whom, when."""

from typing import Any

from workbench.briefs.words import date_words, labelled
from workbench.entities.claim_records import RelationRecord, StatementRecord
from workbench.model.edtf import OPEN

Claim = StatementRecord | RelationRecord


def claim_words(claim: Claim, say: dict[str, Any]) -> str:
    """Return a claim as a line: ``Russia supplies Venezuela: arms``, ``Orinoco Belt, capacity: 15 t (assessment)``."""
    return f"{_plain(claim, say)}{aside(claim, say)}"


def _plain(claim: Claim, say: dict[str, Any]) -> str:
    if isinstance(claim, RelationRecord):
        return relation_words(claim.subject, labelled(claim.label, say), claim.object, claim.role, say)
    label = labelled(claim.of.label, say)
    if claim.of.type == "date":
        is_itself = claim.of.name in {"date", "startDate"} or claim.of.label == "Date"
        return claim.entity if is_itself else str(say["date_line"].format(entity=claim.entity, property=lowered(label)))
    return str(say["statement_line"].format(entity=claim.entity, property=lowered(label), value=value_words(claim, say)))


def relation_words(subject: str, label: str, other: str, role: str, say: dict[str, Any]) -> str:
    """Return a relation as a line; role may be empty."""
    key = "relation_role_line" if role else "relation_line"
    return str(say[key].format(subject=subject, label=label, object=other, role=role))


def value_words(claim: StatementRecord, say: dict[str, Any]) -> str:
    """Return a statement's value as it was written; a date that only EDTF holds in words."""
    return date_words(claim.shown, say) if claim.of.type == "date" else claim.shown


def aside(claim: Claim, say: dict[str, Any]) -> str:
    """Return in brackets as what a claim is put forward, if not as a fact, and by whom, if not by the source's author."""
    kind = say["claims"].get(claim.claimed_as, "") if claim.claimed_as != "fact" else ""
    told = "; ".join(part for part in (kind, claim.sayer) if part)
    return f" ({told})" if told else ""


def when_words(claim: Claim, say: dict[str, Any]) -> str:
    """Return a claim's time: as it was written; in a language other than the words', by its EDTF where that can be told."""
    if say.get("dates_anew"):
        told = edtf_words(claim.since, claim.until, say)
        if told:
            return told
    return date_words(claim.when, say)


def edtf_words(since: str, until: str, say: dict[str, Any]) -> str:
    """Return a time in EDTF in words of a language; empty where it can't be told so."""
    turned = {**say, "months": say.get("months_in_date", say["months"])}  # what follows a preposition
    if until == OPEN or since.endswith(f"/{OPEN}"):
        return _told(say["since"], since.partition("/")[0], turned)
    if since == OPEN or since.startswith(f"{OPEN}/"):
        return _told(say["until"], until or since.rpartition("/")[2], turned)
    return _told("{date}", f"{since}/{until}" if until else since, say)


def _told(pattern: str, edtf: str, say: dict[str, Any]) -> str:
    ends = [_day(each, say) for each in edtf.split("/")]
    if not all(ends) or len(ends) > 2:
        return ""
    words = ends[0] if len(ends) == 1 else say["interval"].format(first=ends[0], last=ends[1])
    return pattern.format(date=words)


def _day(edtf: str, say: dict[str, Any]) -> str:
    """Return one date in words; a sign of doubt becomes a word; empty for seasons and what is not known."""
    plain = edtf.rstrip("?~%")
    known = bool(plain) and not set(plain) - set("0123456789-") and plain[5:7] < "13"
    words = date_words(plain, say) if known else ""
    return str(say["about"].format(date=words)) if words and plain != edtf else words


def lowered(words: str) -> str:
    """Return words as they stand within a line: the first letter small, unless the word is an abbreviation."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def raised(words: str) -> str:
    """Return words as they stand at a line's begin."""
    return words[:1].upper() + words[1:]
