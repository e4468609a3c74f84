"""A mention whose words name several entities: the analyst says which is meant, mention by mention."""

from PySide6.QtWidgets import QMenu

from workbench.coding.attaching import EntityTarget, attach
from workbench.coding.records import CodingRecord, passages
from workbench.entities.editing import create_entity
from workbench.entities.namesakes import namesakes
from workbench.entities.records import entities
from workbench.model.span import Span
from workbench.ui.theme.tokens import Tokens
from workbench.ui.workspace import ReaderHost


def coding_of(host: ReaderHost, passage_id: int) -> CodingRecord:
    (record,) = passages(host.acts.project.reading, {passage_id})
    return next(one for one in record.codings if one.entity_id)


def test_entities_of_the_same_words_come_first(host: ReaderHost) -> None:
    project = host.acts.project
    state = create_entity(project, "Russia", "State", ("Moscow", "RF"))
    city = create_entity(project, "Moscow city", "Place", ("moscow",))
    other = create_entity(project, "Rhode Island", "Place", ("rf",))
    create_entity(project, "Peru", "State")
    known = entities(project.reading)
    assert [one.id for one in namesakes(known, state, "Moscow")] == [city, other]
    assert [one.id for one in namesakes(known, city, "Moscow")] == [state]
    assert namesakes(known, city, "Lima")[0].id == state, "they share a name, whatever stands here"


def test_the_menu_of_a_mention_offers_who_else_is_meant(host: ReaderHost, tokens: Tokens) -> None:
    project, version = host.acts.project, host.version_id
    words = host.document.text[0:4]
    one = create_entity(project, "One", "State", (words,))
    another = create_entity(project, "Another", "State", (words,))
    made = attach(project, version, [Span(0, 4)], EntityTarget(one))
    attach(project, version, [Span(20, 28)], EntityTarget(one))
    host.page.choose(made.passage_id)
    menu = host.menu.build([*host.commands()], tokens)
    sub = next(action.menu() for action in menu.actions() if action.text() == "One" and action.menu())
    assert isinstance(sub, QMenu)
    next(action for action in sub.actions() if action.text() == "Here it is “Another”").trigger()
    assert coding_of(host, made.passage_id).entity_id == another
    mentions = {record.id: record.mentions for record in entities(project.reading)}
    assert (mentions[one], mentions[another]) == (1, 1), "the other mention stays"
    project.undo()
    assert coding_of(host, made.passage_id).entity_id == one
    menu.deleteLater()
