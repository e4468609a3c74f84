"""Citations of a source, in the styles an analyst chooses from; what is missing is said in them, never invented."""

from workbench.said import Words
from workbench.sources.citation import Cited
from workbench.sources.citation_dates import date_in_words
from workbench.sources.csl import authors_of
from workbench.sources.identifiers import sound_doi, unsound_doi
from workbench.sources.records import SourceRecord

STYLES: dict[str, Words] = {
    "short": "Short line",
    "icd-206": "ICD 206",
    "chicago": "Chicago (notes and bibliography)",
    "apa": "APA (7th edition)",
}
"""By key, what a style is called."""

SHORT = "short"


def cite(source: SourceRecord, style: str, place: str = "") -> Cited:
    """Return a source in a style, with the place in it (``p. 3``) if one is given; KeyError for an unknown style."""
    if style not in STYLES:
        raise KeyError(style)
    if style == SHORT:
        return Cited(short_line(source, place))
    if style == "icd-206":
        return Cited(icd_206(source, place))
    from workbench.sources.csl_styles import styled

    return styled(source, style, place)


def short_line(source: SourceRecord, place: str = "") -> str:
    """Return a source in a line: authors, title, publisher, date, place; what is not known is left out."""
    parts = [source.authors, f"“{source.title}”", source.publisher or source.series, date_in_words(source.published), place]
    return ", ".join(part for part in parts if part)


def icd_206(source: SourceRecord, place: str = "") -> str:
    """Return a source as a source reference citation holds it (ICD 206, E.2; ICS 206-01 for what is openly published).

    Author or originator, title, publisher with series and number, dates of publication and of the information, address or
    identifier, date of access, page or paragraph, handling. What is required and missing is said.
    """
    title = f"“{source.title}”" if source.title_from != "file" else f"no title stated (file “{source.title}”)"
    series = " ".join(part for part in (source.series, f"no. {source.number}" if source.number else "") if part)
    published = date_in_words(source.published)
    parts = [
        _names(source.authors) or "no author stated",
        title,
        ", ".join(part for part in (series, source.publisher, source.place) if part),
        f"published {published}" if published else "no date of publication stated",
        f"information as of {date_in_words(source.information)}" if source.information else "",
        *_identifiers(source),
        f"accessed {date_in_words(source.accessed)}" if source.accessed else "",
        place,
        source.handling,
    ]
    return "; ".join(part for part in parts if part) + "."


def _names(authors: str) -> str:
    """Return the names, a person's given name first."""
    known = authors_of(authors)
    names = [one.get("literal") or f"{one['given']} {one['family']}" for one in known]
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 2 else " and ".join(names)


def _identifiers(source: SourceRecord) -> list[str]:
    """Return address and identifiers, the DOI in place of an address that only repeats it; one of wrong form as written."""
    doi, wrong = sound_doi(source.doi), unsound_doi(source.doi)
    address = "" if doi and doi.casefold() in source.url.casefold() else source.url
    named = [f"https://doi.org/{doi}" if doi else f"DOI {wrong}" if wrong else "", address, source.identifier]
    numbered = [f"{name} {value}" for name, value in (("ISBN", source.isbn), ("ISSN", source.issn)) if value and not doi]
    return [one for one in [*named, *numbered] if one]
