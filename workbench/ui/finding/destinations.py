"""Where to go in a text, as people write it: ``p 12``, ``¶ 34``, ``34``, ``§ 3``, ``#5``, ``50%``."""

import re
from dataclasses import dataclass
from enum import StrEnum

from workbench.said import Words
from workbench.ui import locale
from workbench.ui.words import tr


class Kind(StrEnum):
    """What a number counts."""

    PAGE = "page"
    PARAGRAPH = "paragraph"
    SECTION = "section"
    PASSAGE = "passage"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Destination:
    """A place by its number, from 1; of a percentage 0 to 100, with fractions."""

    kind: Kind
    number: float


@dataclass(frozen=True, slots=True)
class Reach:
    """How many there are of each kind in a text; labels: what its pages call themselves, empty where that is their number."""

    pages: int = 0
    paragraphs: int = 0
    sections: int = 0
    passages: int = 0
    labels: tuple[str, ...] = ()

    def of(self, kind: Kind) -> int:
        """Return how far the numbers of a kind go."""
        counts = {
            Kind.PAGE: self.pages, Kind.PARAGRAPH: self.paragraphs, Kind.SECTION: self.sections, Kind.PASSAGE: self.passages,
        }  # fmt: skip
        return counts.get(kind, 100)

    def words(self) -> str:
        """Return what there is: ``12 pages · 140 paragraphs``; what there isn't is left out."""
        counted = (
            (self.pages, tr("%n page(s)", self.pages)), (self.paragraphs, tr("%n paragraph(s)", self.paragraphs)),
            (self.sections, tr("%n section(s)", self.sections)), (self.passages, tr("%n passage(s)", self.passages)),
        )  # fmt: skip
        return "  ·  ".join(words for count, words in counted if count)


_SIGNS = {
    Kind.PAGE: r"p|pp|pg|page|pages|str|strona",
    Kind.PARAGRAPH: r"¶|para|par|paragraph|akapit|",
    Kind.SECTION: r"§|s|sec|sect|section|rozdz|rozdział|sekcja",
    Kind.PASSAGE: r"#|passage|pass|fragment",
}
_FORMS = {kind: re.compile(rf"(?:{signs})\s*\.?\s*(?P<number>\d{{1,9}})", re.IGNORECASE) for kind, signs in _SIGNS.items()}
_LABELLED = rf"(?:{_SIGNS[Kind.PAGE]}|{{own}})(?:\s*\.\s*|\s+|(?=\d))(?P<label>\S.*)"
_PERCENT = re.compile(r"(?P<number>\d{1,3}(?:[.,]\d{1,3})?)\s*%")


def read(words: str, labels: tuple[str, ...] = ()) -> Destination | None:
    """Return where words lead, whether or not there is such a place; None if they can't be read.

    labels: of the pages; a page is found by its own before it is by its number. What stands before a page's number in
    the window's language, such as “s.” in Polish, is read as that, whatever else it may mean.
    """
    words, own = words.strip(), re.escape(tr("p.").rstrip("."))
    labelled = re.fullmatch(_LABELLED.format(own=own), words, re.IGNORECASE)
    if labelled and labelled["label"].casefold() in map(str.casefold, labels):
        return Destination(Kind.PAGE, [label.casefold() for label in labels].index(labelled["label"].casefold()) + 1)
    percent = _PERCENT.fullmatch(words)
    if percent:
        return Destination(Kind.PERCENT, float(percent["number"].replace(",", ".")))
    page = re.fullmatch(rf"{own}\s*\.?\s*(?P<number>\d{{1,9}})", words, re.IGNORECASE)
    if page:
        return Destination(Kind.PAGE, int(page["number"]))
    for kind, form in _FORMS.items():
        found = form.fullmatch(words)
        if found:
            return Destination(kind, int(found["number"]))
    return None


def trouble(destination: Destination, reach: Reach) -> str:
    """Return why there is no such place, in a sentence; empty if there is one."""
    kind, number = destination.kind, destination.number
    last = reach.of(kind)
    if kind is Kind.PERCENT:
        return "" if number <= last else tr("A text ends at 100%.")
    if 1 <= number <= last:
        return ""
    if not last:
        return tr(_NONE[kind])
    return tr(_OUTSIDE[kind]).format(last=locale.number(last)) if last > 1 else tr(_ONE[kind])


def example(reach: Reach) -> str:
    """Return what may be typed for a text."""
    offered = ((reach.pages, "p 2"), (reach.paragraphs, "34"), (reach.sections, "§ 3"), (reach.passages, "#5"), (1, "50%"))
    return ",  ".join(words for count, words in offered if count)


_NONE: dict[Kind, Words] = {
    Kind.PAGE: "This text has no pages.",
    Kind.PARAGRAPH: "This text has no numbered paragraphs.",
    Kind.SECTION: "This text has no headings.",
    Kind.PASSAGE: "Nothing is attached in this text yet.",
}
_ONE: dict[Kind, Words] = {
    Kind.PAGE: "There is one page.",
    Kind.PARAGRAPH: "There is one paragraph.",
    Kind.SECTION: "There is one section.",
    Kind.PASSAGE: "There is one passage.",
}
_OUTSIDE: dict[Kind, Words] = {
    Kind.PAGE: "The pages go from 1 to {last}.",
    Kind.PARAGRAPH: "The paragraphs go from 1 to {last}.",
    Kind.SECTION: "The sections go from 1 to {last}.",
    Kind.PASSAGE: "The passages go from 1 to {last}.",
}
