"""Figures by their names: what stands after ``figure:`` in the prose becomes a figure of the project as it is now."""

from collections.abc import Callable
from dataclasses import replace

from workbench.briefs.figures.chronology import chronology_part
from workbench.briefs.figures.claims import claims_part
from workbench.briefs.figures.frame import Frame, NothingToShow, frame_of
from workbench.briefs.figures.profile import name_of, profile
from workbench.briefs.figures.relations import relation_chart
from workbench.briefs.listing import heat_rows
from workbench.briefs.material import Material, read_material
from workbench.briefs.parts import ChartPart, ChronologyPart, Figure, ScalePart
from workbench.briefs.scales import scale
from workbench.briefs.words import labelled
from workbench.project.reading import Reading

CITED = "cited"
"""The argument that keeps a chronology or a chart to what the brief cites."""


def figure(reading: Reading, material: Material, kind: str, argument: str = "") -> Figure:
    """Return a figure without number and caption; argument: what follows the kind after a slash, an id or ``cited``.

    Where there is nothing to show, or no such kind, entity or question, problem says so.
    """
    made = _MAKERS.get(kind)
    if made is None:
        return Figure(kind, argument=argument, problem=material.say["no_such_figure"])
    try:
        return replace(made(frame_of(reading, material), material, argument.strip()), argument=argument)
    except NothingToShow as error:
        return Figure(kind, argument=argument, problem=material.say[error.key])


def figure_of_brief(reading: Reading, brief_id: int, kind: str, argument: str = "") -> Figure:
    """Return a figure for a brief of which nothing was read yet; KeyError if there is none of that id."""
    with reading.snapshot() as still:
        return figure(still, read_material(still, brief_id), kind, argument)


def brief_chronology(reading: Reading, material: Material) -> ChronologyPart | None:
    """Return what is dated and cited in a brief, None if nothing is."""
    return figure(reading, material, "chronology", CITED).chronology


def brief_relations(reading: Reading, material: Material) -> ChartPart | None:
    """Return the relations for which a brief cites evidence, None if there are none."""
    return figure(reading, material, "relations", CITED).relations


def _themes(_frame: Frame, material: Material, _argument: str) -> Figure:
    rows = heat_rows(material.codebook, tuple(material.passages.values()), list(material.tags))
    if not rows:
        raise NothingToShow("no_themes_cited")
    return Figure("themes", themes=rows, sources=tuple(material.tags.values()))


def _chronology(frame: Frame, _material: Material, argument: str) -> Figure:
    part = chronology_part(frame, entity_of(frame, argument), cited_only=argument == CITED)
    return Figure("chronology", chronology=part)


def _profile(frame: Frame, material: Material, argument: str) -> Figure:
    return Figure("entity", entity=profile(frame, material, argument_id(argument, "no_such_entity")))


def _relations(frame: Frame, _material: Material, argument: str) -> Figure:
    return Figure("relations", relations=relation_chart(frame, entity_of(frame, argument), cited_only=argument == CITED))


def _claims(frame: Frame, _material: Material, argument: str) -> Figure:
    question = argument_id(argument, "no_such_question") if argument else None
    return Figure("claims", claims=claims_part(frame, question))


def _yardstick(_frame: Frame, material: Material, _argument: str) -> Figure:
    chosen = scale(material.brief.yardstick)
    terms = tuple((labelled(term.term, material.say), term.low or 0, term.high or 0) for term in chosen.terms)
    return Figure("yardstick", yardstick=ScalePart(labelled(chosen.name, material.say), terms))


def entity_of(frame: Frame, argument: str) -> int | None:
    """Return the entity that an argument names, None for all; NothingToShow for one that is gone."""
    if argument in {"", CITED}:
        return None
    entity_id = argument_id(argument, "no_such_entity")
    name_of(frame.reading, entity_id)
    return entity_id


def argument_id(argument: str, key: str) -> int:
    """Return the id in an argument; NothingToShow if there is none."""
    if not (argument.isascii() and argument.isdigit()) or int(argument) >= 2**63:
        raise NothingToShow(key)
    return int(argument)


_MAKERS: dict[str, Callable[[Frame, Material, str], Figure]] = {
    "themes": _themes, "chronology": _chronology, "entity": _profile, "relations": _relations, "claims": _claims,
    "yardstick": _yardstick,
}  # fmt: skip
