"""Properties of many claims are named together."""

from sqlalchemy import event

from workbench.entities.claim_records import statements
from workbench.entities.properties import properties_named, property_named
from workbench.project.project import Project


def test_own_properties_are_read_once_for_all(project: Project) -> None:
    keys = [("Person", "birthDate"), ("Place", "a"), ("Place", "b"), ("Vessel", "tonnage")]
    alone = {key: property_named(project.reading, *key) for key in keys}
    with project.reading.connection() as connection:
        engine = connection.engine
    ran: list[str] = []

    def note(*given: object) -> None:
        ran.append(str(given[2]))

    event.listen(engine, "before_cursor_execute", note)
    together = properties_named(project.reading, keys)
    event.remove(engine, "before_cursor_execute", note)
    assert together == alone
    assert len([each for each in ran if each.startswith("SELECT")]) == 1
    assert statements(project.reading) == []
