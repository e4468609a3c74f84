"""Figures of a brief: made of the project as it is, with the numbers under which the brief cites their evidence."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import pytest
from lxml import etree

from workbench.briefs.composing import draft
from workbench.briefs.figures import relations
from workbench.briefs.figures.captions import caption_of
from workbench.briefs.figures.citing import cite_figure_evidence, uncited_evidence
from workbench.briefs.figures.drawing import WIDTH
from workbench.briefs.figures.layout import on_curve
from workbench.briefs.figures.making import brief_chronology, figure, figure_of_brief
from workbench.briefs.figures.svg import svg
from workbench.briefs.figures.svg_relations import node_size
from workbench.briefs.figures.tables import csv_of
from workbench.briefs.material import read_material
from workbench.briefs.parts import ChartPart, Figure
from workbench.briefs.records import citations
from workbench.briefs.words import words
from workbench.coding.questions import NewQuestion, put_to
from workbench.entities.claims import create_relation, create_statement
from workbench.entities.editing import create_entity, delete_entity
from workbench.entities.exhibits import Exhibit
from workbench.model.act import Act
from workbench.model.brief import Brief
from workbench.project.project import Project


@dataclass(frozen=True)
class Told:
    """A brief of a project in which things are claimed; ids by nickname."""

    project: Project
    brief: int
    passages: dict[str, int]
    ids: dict[str, int]

    def figure(self, kind: str, argument: object = "") -> Figure:
        return figure(self.project.reading, read_material(self.project.reading, self.brief), kind, str(argument))

    def number(self, nickname: str) -> int:
        found = citations(self.project.reading, self.brief)
        return next(each.number for each in found if each.passage_id == self.passages[nickname])


@pytest.fixture
def told(coded: tuple[Project, dict[str, int]]) -> Iterator[Told]:
    project, passages = coded
    brief = draft(project)
    crane = create_entity(project, "The crane", "Vehicle")
    quay = create_entity(project, "<b>Quay & Co</b>", "Company")
    ship = create_entity(project, "Albatross", "Vessel")
    one, other = Exhibit(passages["idle"]), Exhibit(passages["empty"])
    create_relation(project, quay, "Ownership", crane, when="since 2004", evidence=[one, other])
    create_relation(project, quay, "Ownership", ship, when="by 2010", claimed_as="plan", evidence=[other])
    create_statement(project, ship, "aim", "to leave at night", when="late 2018", claimed_as="assessment", evidence=[one])
    create_statement(project, ship, "aim", "to be sold")
    question = put_to(project, NewQuestion("Were the crates empty?"), [passages["empty"]], "supports")
    put_to(project, NewQuestion("Were the crates empty?"), [passages["idle"]], "contradicts")
    return Told(project, brief, passages, {"crane": crane, "quay": quay, "ship": ship, "question": question})


def test_a_chronology_has_the_spans_that_the_words_allow_and_the_numbers_of_what_is_cited(told: Told) -> None:
    part = told.figure("chronology").chronology
    assert part is not None
    lines = {event.words: event for event in part.events}
    assert [*lines] == ["since 2004", "by 2010", "late 2018"]
    since, by, late = lines.values()
    assert (since.begin, since.end, since.end_open) == (2004.0, part.end, True)
    assert (by.end, by.begin_open) == (2011.0, True)
    assert by.begin < by.end
    assert 2018.7 < late.begin < late.end == 2019.0
    assert since.text == "<b>Quay & Co</b> owns The crane"
    assert late.text == "Albatross, aim: to leave at night (assessment)"
    assert since.cites == tuple(sorted((told.number("idle"), told.number("empty"))))
    assert all(part.begin <= event.begin < event.end <= part.end for event in part.events)
    assert part.begin <= part.ticks[0] < part.ticks[-1] <= part.end


def test_a_figure_of_one_entity_and_of_what_is_cited_leaves_the_rest_out(told: Told) -> None:
    create_statement(told.project, told.ids["crane"], "aim", "to stand idle", when="1990")
    assert len(told.figure("chronology").chronology.events) == 4
    assert "1990" not in [event.words for event in told.figure("chronology", "cited").chronology.events]
    assert [event.words for event in told.figure("chronology", told.ids["ship"]).chronology.events] == ["by 2010", "late 2018"]
    profile = told.figure("entity", told.ids["ship"]).entity
    assert (profile.name, [fact.text for fact in profile.facts]) == (
        "Albatross", ["Is owned by <b>Quay & Co</b>", "Aim: to leave at night", "Aim: to be sold"],
    )  # fmt: skip
    assert [fact.claimed_as for fact in profile.facts] == ["plan", "assessment", ""]
    around = told.figure("relations", told.ids["crane"]).relations
    assert {node.label for node in around.nodes} == {"The crane", "<b>Quay & Co</b>"}


def test_claims_by_source_say_where_the_sources_agree(told: Told) -> None:
    part = told.figure("claims").claims
    assert part.sources == ("S1", "S2")
    rows = {row.claim: row for row in part.rows}
    assert rows["Were the crates empty?"].verdict == "differ"
    assert rows["Were the crates empty?"].cells[1][0].text.startswith("For: ")
    assert rows["<b>Quay & Co</b> owns The crane"].verdict == "agree"
    assert len(rows) == 2  # what one source alone states is no comparison
    assert [row.claim for row in told.figure("claims", told.ids["question"]).claims.rows] == ["Were the crates empty?"]


def test_what_is_gone_or_not_there_is_said_in_words(told: Told) -> None:
    assert told.figure("yardstick").yardstick.terms[0][0] == "almost no chance"
    gone = told.ids["crane"]
    delete_entity(told.project, gone)
    for kind, argument, key in (
        ("entity", gone, "no_such_entity"), ("relations", gone, "no_such_entity"), ("claims", 12345, "no_such_question"),
        ("entity", "", "no_such_entity"), ("entity", "9" * 40, "no_such_entity"), ("chronology", "١٢", "no_such_entity"),
        ("pie", "", "no_such_figure"),
    ):  # fmt: skip
        assert told.figure(kind, argument) == Figure(kind, argument=str(argument), problem=words("en")[key])


def test_an_empty_project_has_nothing_to_show(tmp_path: object, coded: tuple[Project, dict[str, int]]) -> None:
    project, _passages = coded
    brief = draft(project)
    keys = {"chronology": "nothing_dated", "relations": "no_relations", "claims": "no_claims"}
    for kind, key in keys.items():
        assert figure_of_brief(project.reading, brief, kind).problem == words("en")[key]
    assert brief_chronology(project.reading, read_material(project.reading, brief)) is None


def _boxes(part: ChartPart) -> list[tuple[float, float, float, float]]:
    height = WIDTH * part.height
    made = []
    for node in part.nodes:
        wide, tall = node_size(node.label, node.kind)
        x, y = node.x * WIDTH, node.y * height
        made.append((x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2))
    return made


def test_a_chart_is_the_same_each_time_and_no_two_boxes_touch(told: Told) -> None:
    project = told.project
    hub = told.ids["quay"]
    for number in range(12):
        other = create_entity(project, f"Harbour company number {number}", "Company")
        create_relation(project, hub if number < 8 else told.ids["ship"], "Payment", other, role="dues")
    for kind in ("Finances", "Control", "Supplies", "AgreesWith"):
        create_relation(project, hub, kind, told.ids["ship"])
    part = told.figure("relations").relations
    assert len(part.nodes) == 15
    for one, other in combinations(_boxes(part), 2):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    places = {node.key: (node.x * WIDTH, node.y * WIDTH * part.height) for node in part.nodes}
    for edge in part.edges:
        x, y = on_curve(places[edge.begin], places[edge.end], edge.bend, edge.at)
        assert not any(left < x < right and top < y < bottom for left, top, right, bottom in _boxes(part)), edge.label
    assert all(left >= -1 and right <= WIDTH + 1 for left, _top, right, _bottom in _boxes(part))
    parallel = [edge for edge in part.edges if {edge.begin, edge.end} == {str(hub), str(told.ids["ship"])}]
    assert len({edge.bend if edge.begin == str(hub) else -edge.bend for edge in parallel}) == len(parallel) == 5
    relations._chart.cache_clear()
    assert told.figure("relations").relations == part


def test_pictures_are_xml_in_which_no_word_is_markup(told: Told) -> None:
    create_statement(told.project, told.ids["ship"], "aim", "\u202e]]>&\x0b<script>" + "long " * 60, when="2016")
    for kind in ("themes", "chronology", "relations", "yardstick"):
        picture = svg(told.figure(kind), words("en"))
        root = etree.fromstring(picture.encode(), etree.XMLParser(resolve_entities=False))
        names = {etree.QName(each).localname for each in root.iter()}
        assert names <= {"svg", "title", "desc", "g", "rect", "line", "path", "polygon", "text", "tspan"}
        assert root.find("{*}title").text
        assert root.find("{*}desc").text
    assert svg(told.figure("claims"), words("en")) == ""


def test_the_evidence_of_a_figure_is_cited_in_one_step(told: Told) -> None:
    project = told.project
    brief = duplicate_without_citations(told)
    assert figure_of_brief(project.reading, brief, "chronology", "cited").problem
    before = project.history(1)[0].seq
    numbers = cite_figure_evidence(project, brief, "chronology")
    assert numbers == (1, 2)
    assert project.history(1)[0].seq == before + 1
    assert len(figure_of_brief(project.reading, brief, "chronology", "cited").chronology.events) == 3
    assert cite_figure_evidence(project, brief, "relations") == ()  # the same passages: nothing left to cite, no step
    assert cite_figure_evidence(project, brief, "claims", "77") == ()
    assert project.history(1)[0].seq == before + 1
    project.undo()
    assert [len(uncited_evidence(project.reading, brief, kind)) for kind in ("chronology", "relations", "claims")] == [2, 2, 2]


def duplicate_without_citations(told: Told) -> int:
    """Make a second brief that cites nothing."""
    with told.project.step(Act.DRAFT_BRIEF, name="Empty") as step:
        brief = Brief(title="Empty")
        step.add(brief)
    return brief.id


def test_a_table_opens_in_a_spreadsheet_and_calculates_nothing(told: Told) -> None:
    create_statement(told.project, told.ids["ship"], "aim", '=HYPERLINK("x")', when="2016")
    create_relation(told.project, told.ids["ship"], "Payment", told.ids["crane"], role='+1, "so"')
    for kind in ("themes", "chronology", "relations", "claims", "yardstick"):
        table = csv_of(told.figure(kind), words("en"))
        assert table.startswith(b"\xef\xbb\xbf")
        rows = list(csv.reader(io.StringIO(table.decode("utf-8-sig"))))
        assert len({len(row) for row in rows}) == 1
        assert len(rows) > 1
        assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)


def test_captions_are_drafted_in_the_briefs_language(told: Told) -> None:
    reading, say = told.project.reading, words("en")
    made = {argument: caption_of(reading, say, kind, str(argument)) for kind, argument in (
        ("themes", ""), ("entity", told.ids["ship"]), ("claims", told.ids["question"]), ("relations", 5), ("pie", "x"),
    )}  # fmt: skip
    assert [*made.values()] == ["Themes by source", "Profile: Albatross", "Were the crates empty?", "", ""]
