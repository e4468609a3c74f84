"""What figures there are to choose from: those of the project, and those of each entity and question."""

from dataclasses import dataclass

from workbench.briefs.figures.making import CITED
from workbench.coding.question_records import questions
from workbench.entities.kinds import entity_kind
from workbench.entities.records import entities
from workbench.project.reading import Reading
from workbench.ui.palette_matching import folded
from workbench.ui.records_model import Record
from workbench.ui.widgets.rows import Row
from workbench.ui.words import tr


@dataclass(frozen=True, slots=True)
class Choice:
    """A figure that may be put in: its kind and argument as the markup has them, how it is offered, how else it is found."""

    kind: str
    argument: str
    name: str
    icon: str
    aside: str = ""
    also: str = ""


def choices(reading: Reading) -> list[Choice]:
    """Return all figures that may be put in, those of the whole project first."""
    return [*_of_all(), *_of_questions(reading), *_of_entities(reading)]


def _of_all() -> list[Choice]:
    return [
        Choice("themes", "", tr("Themes by source"), "table"),
        Choice("chronology", "", tr("Chronology"), "calendar-blank"),
        Choice("chronology", CITED, tr("Chronology"), "calendar-blank", tr("what the brief cites")),
        Choice("relations", "", tr("Relation chart"), "share-network"),
        Choice("relations", CITED, tr("Relation chart"), "share-network", tr("what the brief cites")),
        Choice("claims", "", tr("Claims by source"), "columns"),
        Choice("yardstick", "", tr("Yardstick"), "ruler"),
    ]


def _of_questions(reading: Reading) -> list[Choice]:
    found = questions(reading)
    return [Choice("claims", str(one.id), one.text, "columns", tr("claims by source")) for one in found]


def _of_entities(reading: Reading) -> list[Choice]:
    """Return the figures of each entity: profile, relations, chronology, next to each other."""
    made = []
    for one in entities(reading):
        argument, also = str(one.id), " ".join(one.aliases)
        made += [
            Choice("entity", argument, one.name, entity_kind(one.kind).icon, tr("profile"), also),
            Choice("relations", argument, one.name, "share-network", tr("relations"), also),
            Choice("chronology", argument, one.name, "calendar-blank", tr("chronology"), also),
        ]
    return made


class Offer:
    """Choices, and the letters by which each is found, folded once."""

    def __init__(self, offered: list[Choice]) -> None:
        """Take them in the order in which they are shown."""
        self.offered = offered
        self._letters = [folded(f"{one.name} {one.aside} {one.also}") for one in offered]
        self._rows = [Record(at, Row(one.name, one.aside, icon=one.icon)) for at, one in enumerate(offered, 1)]

    def matching(self, words: str) -> list[Record]:
        """Return as rows, their ids counted from 1, the choices that have every one of some words."""
        wanted = folded(words).split()
        found = zip(self._letters, self._rows, strict=True)
        return [row for letters, row in found if all(word in letters for word in wanted)]
