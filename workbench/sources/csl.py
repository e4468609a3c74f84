"""CSL-JSON: a source's record as citation processors know it (CSL 1.0.2, schemas/input/csl-data.json).

Nothing is invented: what the record does not hold is not in the JSON either.
"""

import re
from typing import Any

from workbench.sources.citation_dates import date_parts, is_uncertain
from workbench.sources.identifiers import sound_doi, unsound_doi
from workbench.sources.records import SourceRecord

_INSTITUTION = re.compile(
    r"\b(?:of|for|and|the|de|der|die|für|ministry|institute|university|office|department|agency|government|council|cent(?:re|er)"
    r"|commission|committee|bank|group|service|foundation|association|union|party|press|news|embassy|academy|school|inc|ltd"
    r"|llc|gmbh)\b",
    re.IGNORECASE,
)
"""Words by which a name with a comma is an institution's all the same (``Ministry of Defence, Oslo``)."""

_SURNAMES = frozenset({"bank", "group", "party", "press", "school", "service", "union", "news", "office"})
"""Of these words those that are persons' names as well, where one stands alone before the comma (``Bank, Melissa``)."""

_PARTS = re.compile(r"(?:\{[^{}]*\}|[^;])+")
_VOLUME = re.compile(r"(\S+?)\s*\((\S+)\)")
_WITHIN = frozenset({"article-journal", "article-magazine", "article-newspaper", "chapter", "paper-conference", "post-weblog"})
"""Kinds of works that stand in another one: the series names that."""


def authors_of(words: str) -> list[dict[str, str]]:
    """Return names as CSL has them: parted by semicolons; ``Family, Given`` is a person's, anything else stays as it stands.

    Braces keep a name from being parted: ``{Ministry of Defence, Oslo}``.

    >>> authors_of("Kowal, Anna; Institute of Central Europe")
    [{'family': 'Kowal', 'given': 'Anna'}, {'literal': 'Institute of Central Europe'}]
    """
    return [_name(name.strip()) for name in _PARTS.findall(words) if name.strip()]


def _name(name: str) -> dict[str, str]:
    if name.startswith("{") and name.endswith("}"):
        return {"literal": name[1:-1].strip()}
    family, comma, given = (part.strip() for part in name.partition(","))
    if not comma or not family or not given or "," in given or _is_institution(family, given):
        return {"literal": name}
    return {"family": family, "given": given}


def _is_institution(family: str, given: str) -> bool:
    return _INSTITUTION.search(given if family.casefold() in _SURNAMES else f"{family}, {given}") is not None


def csl_item(source: SourceRecord) -> dict[str, Any]:
    """Return a source as one item of CSL-JSON."""
    kind = source.work or ("webpage" if source.kind in {"html", "mht"} else "document")
    item: dict[str, Any] = {"id": str(source.id), "type": kind, "title": source.title}
    if source.authors:
        item["author"] = authors_of(source.authors)
    for name, value in (("issued", source.published), ("accessed", source.accessed)):
        if value:
            item[name] = csl_date(value)
    item |= _series(source, kind)
    plain = {
        "publisher": source.publisher, "publisher-place": source.place, "URL": source.url, "DOI": sound_doi(source.doi),
        "ISSN": source.issn, "ISBN": source.isbn, "language": source.language, "keyword": source.keywords,
        "note": "; ".join(one for one in (source.identifier, _unsound(source)) if one),
    }  # fmt: skip
    return item | {name: value for name, value in plain.items() if value}


def _unsound(source: SourceRecord) -> str:
    """Return what can be no DOI, as written: styles would make an address of it."""
    wrong = unsound_doi(source.doi)
    return f"DOI as written: {wrong}" if wrong else ""


def _series(source: SourceRecord, kind: str) -> dict[str, str]:
    found = {"container-title" if kind in _WITHIN else "collection-title": source.series} if source.series else {}
    parts = _VOLUME.fullmatch(source.number)
    if parts and kind in _WITHIN:
        return found | {"volume": parts[1], "issue": parts[2]}
    if source.number:
        name = "issue" if kind in _WITHIN else "collection-number" if source.series and kind == "book" else "number"
        found[name] = source.number
    return found


def csl_date(words: str) -> dict[str, Any]:
    """Return a date as CSL has it: in parts where EDTF says them, else the words as they stand."""
    parts = date_parts(words)
    if parts is None:
        return {"literal": words}
    return {"date-parts": parts} | ({"circa": True} if is_uncertain(words) else {})
