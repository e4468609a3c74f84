"""Typing in a memo: it deletes nothing but its own links, and looks names up together."""

from sqlalchemy import event, select

from workbench.coding.passages import edit_passage
from workbench.coding.records import passages
from workbench.coding.themes import create_theme
from workbench.entities.editing import add_alias, create_entity
from workbench.memos.editing import create_memo, create_memo_on, edit_memo, set_about
from workbench.memos.naming import meant, meant_by
from workbench.memos.records import links_of
from workbench.memos.things import Thing
from workbench.model.memo import MemoLink
from workbench.model.span import Span
from workbench.model.tables import table_of
from workbench.project.project import Project


def test_a_letter_typed_within_a_link_deletes_no_passage(project: Project, version: int) -> None:
    held = create_memo_on(project, version, [Span(0, 18)])
    key = passages(project.reading)[0].id
    edit_passage(project, key, gist="The ships", comment="seen twice")
    memo_id = create_memo(project, body="see [[The ships]]")
    set_about(project, held, None)
    assert links_of(project.reading, memo_id)["The ships"].thing == Thing("passage", key)
    edit_memo(project, memo_id, body="see [[The shipss]]", merge="typing")
    assert [(one.gist, one.comment) for one in passages(project.reading)] == [("The ships", "seen twice")]
    edit_memo(project, memo_id, body="see [[The ships]]", merge="typing")
    assert links_of(project.reading, memo_id)["The ships"].thing == Thing("passage", key), "the words lead there again"


def test_many_links_are_looked_up_in_as_many_selects_as_one(project: Project) -> None:
    for number in range(30):
        create_entity(project, f"Ship {number}", "Organisation")
    counts = []
    for many in (1, 30):
        ran: list[str] = []
        with project.reading.connection() as connection:
            engine = connection.engine

        def note(*given: object, ran: list[str] = ran) -> None:
            ran.append(str(given[2]))

        event.listen(engine, "before_cursor_execute", note)
        found = meant_by(project.reading, [f"ship {number}" for number in range(many)])
        event.remove(engine, "before_cursor_execute", note)
        assert all(len(things) == 1 for things in found.values())
        counts.append(len(ran))
    assert counts[0] == counts[1]
    memo_id = create_memo(project, body=" ".join(f"[[Ship {number}]]" for number in range(30)))
    rows = project.reading.tuples(select(table_of(MemoLink).c.entity_id).where(table_of(MemoLink).c.memo_id == memo_id))
    assert len({row[0] for row in rows} - {None}) == 30


def test_names_looked_up_together_mean_what_each_means_alone(project: Project) -> None:
    entity = create_entity(project, "Russia", "Place")
    add_alias(project, entity, "Rus")
    theme = create_theme(project, "Russia")
    below = create_theme(project, "Russia/Arms")
    small = create_entity(project, "russia", "Place")
    words = ["Russia", "russia", "RUSSIA", "rus", "Russia (theme)", "russia/ARMS", "Russia/Ships", "Ärms", ""]
    together = meant_by(project.reading, words)
    assert together == {each: meant(project.reading, each) for each in words}
    assert together["Russia"] == [Thing("entity", entity), Thing("theme", theme)]
    assert together["russia"] == [Thing("entity", small)]
    assert together["RUSSIA"] == [Thing("entity", entity), Thing("entity", small), Thing("theme", theme)]
    assert together["Russia (theme)"] == [Thing("theme", theme)]
    assert together["russia/ARMS"] == [Thing("theme", below)]
    assert together["Russia/Ships"] == together["Ärms"] == together[""] == []
