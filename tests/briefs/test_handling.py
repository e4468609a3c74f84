"""The label of a brief: the strictest of all whose words it prints, cited or drawn by a figure or a profile."""

from collections.abc import Callable
from pathlib import Path

import pytest
from brief_projects import add_source, code, document, harbour

from workbench.briefs import records
from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.briefs.editing import set_field, set_prose
from workbench.briefs.handling import stricter
from workbench.briefs.linting.checking import findings
from workbench.briefs.linting.finding import Rule
from workbench.coding.attaching import NewEntity
from workbench.coding.many import delete_many
from workbench.coding.passages import delete_passage
from workbench.coding.questions import NewQuestion, put_to
from workbench.entities.claims import create_statement
from workbench.entities.exhibits import Exhibit
from workbench.model.brief import SectionKind
from workbench.model.document import BlockKind
from workbench.model.entity import Entity
from workbench.project.project import Project
from workbench.sources.editing import delete_source

SECRET = "The secret convoy leaves at dawn from pier nine."


def test_what_a_figure_says_of_a_source_that_is_not_cited_bears_its_label(tmp_path: Path) -> None:
    project, passages = harbour(tmp_path)
    brief = draft(project)
    reading = project.reading
    bottom = next(each for each in records.sections(reading, brief) if each.kind is SectionKind.BOTTOM_LINE)
    made = document([(BlockKind.PARAGRAPH, SECRET)])
    version = add_source(project, made, title="Red cable", handling="TLP:RED")
    secret = code(project, version, made, [SECRET], NewEntity("The convoy", "Group"))
    put_to(project, NewQuestion("When does it leave?"), [secret], "supports")
    assert content(reading, brief).meta.handling == "TLP:AMBER"
    set_prose(project, bottom.id, "prose", "It leaves soon.\n![Claims](figure:claims)")
    assert content(reading, brief).meta.handling == "TLP:RED"
    assert next((one.title, one.handling, one.numbers) for one in stricter(reading, brief)) == ("Red cable", "TLP:RED", ())
    assert "TLP:RED" in next(each for each in findings(reading, brief) if each.rule is Rule.STRICTER).words
    set_prose(project, bottom.id, "prose", "It leaves soon.")
    assert content(reading, brief).meta.handling == "TLP:AMBER"
    crews = Entity.__table__
    crews_id = reading.value(crews.select().with_only_columns(crews.c.id).where(crews.c.name == "The crews"))
    create_statement(project, crews_id, "aim", "to leave at dawn", evidence=[Exhibit(secret), Exhibit(passages["paid"])])
    assert content(reading, brief).meta.handling == "TLP:AMBER", "a cited source says so, too"
    create_statement(project, crews_id, "aim", "to leave from pier nine", evidence=[Exhibit(secret)])
    assert content(reading, brief).meta.handling == "TLP:RED", "the profile says so"


@pytest.mark.parametrize(
    "goes",
    [
        lambda project, passage, _source: delete_passage(project, passage),
        lambda project, passage, _source: delete_many(project, [passage]),
        lambda project, _passage, source: delete_source(project, source),
    ],
    ids=["passage", "passages", "source"],
)
def test_what_is_deleted_leaves_its_label_with_its_words(tmp_path: Path, goes: Callable[[Project, int, int], object]) -> None:
    project, passages = harbour(tmp_path)
    brief, reading = draft(project), project.reading
    cited = next(each for each in records.citations(reading, brief) if each.passage_id == passages["empty"])
    set_field(project, brief, "handling", "TLP:CLEAR")
    assert content(reading, brief).meta.handling == "TLP:AMBER"
    assert cited.source_id is not None
    goes(project, passages["empty"], cited.source_id)
    assert records.brief(reading, brief).handling == "TLP:AMBER"
    assert content(reading, brief).meta.handling == "TLP:AMBER"
    project.undo()
    assert records.brief(reading, brief).handling == "TLP:CLEAR"
