"""What every figure needs of its brief: the words of its language, the numbers and tags under which it cites."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from workbench.briefs.material import Material
from workbench.entities.claim_records import EvidenceRecord
from workbench.project.reading import Reading


class NothingToShow(Exception):
    """A figure has nothing in it; key: of the sentence among the brief's words that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True)
class Frame:
    """A brief's words, the number of each cited passage by its id, the tag of each cited source by its id."""

    reading: Reading
    say: dict[str, Any]
    numbers: dict[int, int]
    tags: dict[int, str]
    until: str = ""

    def cites(self, passage_ids: Iterable[int]) -> tuple[int, ...]:
        """Return the numbers of those passages that the brief cites, in their order."""
        return tuple(sorted({self.numbers[each] for each in passage_ids if each in self.numbers}))

    def backing(self, evidence: Iterable[EvidenceRecord], stance: str = "supports") -> tuple[int, ...]:
        """Return the numbers of the evidence of one stance."""
        return self.cites(each.passage_id for each in evidence if each.stance == stance)

    def is_cited(self, evidence: Iterable[EvidenceRecord]) -> bool:
        """Tell whether the brief cites any of the evidence."""
        return any(each.passage_id in self.numbers for each in evidence)


def frame_of(reading: Reading, material: Material) -> Frame:
    """Return the frame of a brief; until: ISO date up to which what goes on is drawn: its cut-off, else its date."""
    brief = material.brief
    numbers = {citation.passage_id: citation.number for citation in material.citations if citation.passage_id is not None}
    return Frame(reading, material.say, numbers, material.tags, brief.cutoff or brief.date or brief.created_at[:10])
