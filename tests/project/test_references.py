"""What relies on a row, before it is deleted, is what its delete removes or frees: no more, no less."""

import pytest

from tests.project.content import content, difference
from workbench.model.brief import Brief, Section
from workbench.model.coding import Coding
from workbench.model.entity import Alias, Entity
from workbench.model.judgment import Judgment
from workbench.model.passage import Passage
from workbench.model.source import Source, SourceVersion
from workbench.model.tables import table_of
from workbench.model.theme import Theme
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.project.references import reliant

MODELS = [Source, SourceVersion, Passage, Coding, Theme, Entity, Alias, Brief, Section, Judgment]


@pytest.mark.parametrize("model", MODELS)
def test_reliant_tells_what_a_delete_does(furnished: tuple[Project, int], model: type) -> None:
    from sqlalchemy import select

    from workbench.model.act import Act

    project, _version = furnished
    table = table_of(model)
    ids = [row[0] for row in project.reading.rows(select(table.c.id))]
    for chosen in [{row_id} for row_id in ids] + [set(ids)]:
        before = content(project.reading)
        told = reliant(project.reading, table.name, chosen)
        with project.step(Act.SAMPLE) as step:
            for row_id in chosen:
                if step.value(select(table.c.id).where(table.c.id == row_id)) is not None:
                    step.execute(table.delete().where(table.c.id == row_id))
        _added, changed, removed = difference(before, content(project.reading))
        removed[table.name] = removed[table.name] - chosen
        touched = {name: len(changed.get(name, set()) | removed.get(name, set())) for name in changed.keys() | removed.keys()}
        assert told == {name: count for name, count in touched.items() if count}
        project.undo()


def test_nothing_relies_on_nothing(furnished: tuple[Project, int]) -> None:
    assert reliant(furnished[0].reading, "theme", set()) == {}
    assert reliant(furnished[0].reading, "theme", {-1}) == {}


def test_an_analyst_cannot_be_deleted_while_rows_name_them(furnished: tuple[Project, int]) -> None:
    from sqlalchemy import select
    from sqlalchemy.exc import IntegrityError

    from workbench.model.act import Act
    from workbench.model.analyst import Analyst

    project, _version = furnished
    analyst = project.reading.value(select(table_of(Analyst).c.id))
    assert reliant(project.reading, "analyst", {analyst})["coding"] >= 1
    before = content(project.reading)
    with pytest.raises((IntegrityError, ProjectError)), project.step(Act.SAMPLE) as step:
        step.delete(step.get(Analyst, analyst))
    assert content(project.reading) == before
