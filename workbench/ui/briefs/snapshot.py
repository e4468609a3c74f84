"""What the panes of one brief show, read in one go and compared as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.analysis.origins import OneOrigin, judgments_of_one_origin
from workbench.briefs import records
from workbench.briefs.judgment_records import PointRecord, UsedIn, points_of, used_in
from workbench.briefs.records import BriefDetails, CitationRecord, JudgmentRecord, SectionRecord
from workbench.briefs.scales import Scale, scale, strictest
from workbench.coding.records import passages
from workbench.project.reading import Reading
from workbench.sources.records import SourceRecord, sources_of

TABLES = (
    "brief", "brief_section", "brief_citation", "judgment", "brief_judgment", "judgment_point", "judgment_evidence",
    "left_finding",
)  # fmt: skip
"""The tables whose changes concern the text of a brief."""

AROUND = ("source", "credibility")
"""The tables whose changes concern what stands beside it: source tags, grades, handling."""

CITED = ("brief_citation", "passage", "source_version", "source")
"""The tables whose changes concern what it cites."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A brief as it is stored. sources: those cited, by id, in the order of their tags (S1, S2 and so on).

    digits: the newest credibility of cited passages, by passage id. one_origins: by judgment, the source to which all its
    evidence goes back. points and used, the briefs in which it is: by judgment.
    """

    details: BriefDetails
    sections: tuple[SectionRecord, ...]
    judgments: tuple[JudgmentRecord, ...]
    citations: tuple[CitationRecord, ...]
    sources: Mapping[int, SourceRecord]
    digits: Mapping[int, int]
    one_origins: Mapping[int, OneOrigin] = field(default_factory=dict)
    points: Mapping[int, tuple[PointRecord, ...]] = field(default_factory=dict)
    used: Mapping[int, list[UsedIn]] = field(default_factory=dict)

    @property
    def yardstick(self) -> Scale:
        """The scale of likelihood that the brief is written by."""
        return scale(self.details.yardstick)

    @property
    def handling(self) -> str:
        """The strictest handling of the brief and of what it cites: a brief can't be looser than its sources."""
        return strictest([self.details.handling, *(source.handling for source in self.sources.values())])

    def tag(self, source_id: int | None) -> str:
        """Return a source's tag as the paper shows it, empty for one that is gone."""
        numbered = enumerate(self.sources, 1)
        return next((f"S{number}" for number, each in numbered if each == source_id), "")

    def grade(self, citation: CitationRecord) -> str:
        """Return letter and digit of a cited passage, such as C3; 6 where nobody graded it."""
        source = self.sources.get(citation.source_id or 0)
        return f"{source.reliability}{self.digits.get(citation.passage_id or 0, 6)}" if source else ""

    def cites_as(self, other: "Snapshot") -> bool:
        """Tell at a glance whether it cites the same as one read before it: the very same records, sources and grades."""
        return all(getattr(self, name) is getattr(other, name) for name in ("citations", "sources", "digits"))

    def elsewhere(self, judgment_id: int) -> list[UsedIn]:
        """Return the other briefs that use a judgment."""
        return [one for one in self.used.get(judgment_id, ()) if one.brief_id != self.details.id]

    def passage(self, number: int) -> int | None:
        """Return the passage that is cited under a number, None if there is none."""
        return next((each.passage_id for each in self.citations if each.number == number), None)


def read_snapshot(reading: Reading, brief_id: int, former: Snapshot | None = None, *, cites_alike: bool = False) -> Snapshot:
    """Return a brief as it is stored; KeyError if there is none of that id.

    former: what was read before, when neither sources nor grades were touched since; it saves reading them again.
    cites_alike: nor was anything of CITED, so that what is cited is not read again either.
    """
    details = records.brief(reading, brief_id)
    cited = former.citations if former is not None and cites_alike else records.citations(reading, brief_id)
    written = (records.sections(reading, brief_id), records.judgments(reading, brief_id))
    alone = {one.judgment_id: one.origin for one in judgments_of_one_origin(reading) if one.brief_id == brief_id}
    resting = (points_of(reading, brief_id), used_in(reading, {each.id for each in written[1]}))
    if former is not None and [each.passage_id for each in former.citations] == [each.passage_id for each in cited]:
        same = former.citations if former.citations == cited else cited
        return Snapshot(details, *written, same, former.sources, former.digits, alone, *resting)
    ids = {each.source_id for each in cited if each.source_id is not None}
    known: dict[int, SourceRecord] = {source.id: source for source in sources_of(reading, ids)}
    wanted = {each.passage_id for each in cited if each.passage_id is not None}
    digits: dict[int, int] = {each.id: each.credibility for each in passages(reading, wanted) if each.credibility is not None}
    return Snapshot(details, *written, cited, known, digits, alone, *resting)
