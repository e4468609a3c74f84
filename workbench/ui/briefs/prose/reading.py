"""What the prose of a brief needs to know: read once for all its fields, places kept from one time to the next."""

from collections.abc import Iterable

from workbench.briefs.figures.making import figure_of_brief
from workbench.briefs.parts import Figure
from workbench.briefs.places import place_words
from workbench.briefs.records import CitationRecord, JudgmentRecord, SectionRecord
from workbench.briefs.saying import figure_numbers
from workbench.briefs.words import short_title
from workbench.coding.records import passages
from workbench.model.clean import shortened
from workbench.model.document import Places
from workbench.project.errors import ProjectError
from workbench.project.reading import Reading
from workbench.sources.records import SourceRecord, document_of
from workbench.ui.briefs.outline import SECTION_NAMES
from workbench.ui.briefs.prose.lexicon import Cited, Lexicon
from workbench.ui.briefs.snapshot import Snapshot
from workbench.ui.named import data_words
from workbench.ui.sentences import quoted
from workbench.ui.words import tr

SHORT = 20
"""Letters of a source's name on a chip."""


class Knowledge:
    """Makes lexicons of one brief; the places of passages and the figures are read once, until forget()."""

    def __init__(self, reading: Reading, brief_id: int) -> None:
        self._reading, self._brief_id = reading, brief_id
        self._places: dict[int, str] = {}
        self._figures: dict[tuple[str, str], Figure | None] = {}
        self._version = 0
        self._told: tuple[Snapshot, dict[int, Cited]] | None = None

    def forget(self) -> None:
        """Read places and figures anew when they are next asked for."""
        self._places.clear()
        self._figures.clear()
        self._version += 1
        self._told = None

    def lexicon(self, snapshot: Snapshot) -> Lexicon:
        """Return what the numbers and references of a brief are called now."""
        cited = self._all_cited(snapshot)
        figures = figure_numbers(snapshot.sections)
        version = self._version if figures else 0
        named = _judgments(snapshot.judgments), _sections(snapshot.sections)
        return Lexicon(cited, *named, figures, version, snapshot.details.language, self._figure)

    def _all_cited(self, snapshot: Snapshot) -> dict[int, Cited]:
        """Return what its numbers cite; that of the snapshot before where it cites the same, which it mostly does."""
        if self._told is not None and snapshot.cites_as(self._told[0]):
            return self._told[1]
        self._read_places(each.passage_id for each in snapshot.citations if each.passage_id is not None)
        cited = {each.number: self._cited(each, snapshot) for each in snapshot.citations}
        self._told = snapshot, cited
        return cited

    def _figure(self, kind: str, argument: str) -> Figure | None:
        key = (kind, argument)
        if key not in self._figures:
            try:
                self._figures[key] = figure_of_brief(self._reading, self._brief_id, kind, argument)
            except (ProjectError, KeyError, ValueError):
                self._figures[key] = None
        return self._figures[key]

    def _read_places(self, ids: Iterable[int]) -> None:
        missing = {each for each in ids if each not in self._places}
        if not missing:
            return
        say, documents = data_words(), dict[int, Places]()
        for record in passages(self._reading, missing):
            if record.version_id not in documents:
                documents[record.version_id] = Places(document_of(self._reading, record.version_id))
            self._places[record.id] = place_words(documents[record.version_id], record.spans, say)

    def _cited(self, citation: CitationRecord, snapshot: Snapshot) -> Cited:
        source = snapshot.sources.get(citation.source_id or 0)
        place = self._places.get(citation.passage_id or 0, "")
        name = short_source(source) if source is not None else shortened(citation.source_title, SHORT) or tr("gone")
        label = f"{name} {place.partition(',')[0]}".strip()
        title = source.title if source is not None else citation.source_title
        return Cited(citation.number, label, citation.quoted, title, place, snapshot.grade(citation), citation.passage_id)


def short_source(source: SourceRecord) -> str:
    """Return by what a source is named on a chip: the family name of its first author, else its shortened title."""
    first = source.authors.split(";")[0].split(" and ")[0].strip()
    family = first.partition(",")[0].strip() if "," in first else first.rpartition(" ")[2]
    is_person = bool(family) and len(first.split()) <= 3
    return shortened(family if is_person else short_title(source.title), SHORT)


def _judgments(judgments: Iterable[JudgmentRecord]) -> dict[int, str]:
    return {each.id: tr("key judgment {number}").format(number=number) for number, each in enumerate(judgments, 1)}


def _sections(sections: Iterable[SectionRecord]) -> dict[int, str]:
    return {each.id: quoted(shortened(_section_name(each), 60)) for each in sections}


def _section_name(section: SectionRecord) -> str:
    standard = SECTION_NAMES.get(section.kind)
    return section.title or (tr(standard) if standard else tr("Without a title"))
