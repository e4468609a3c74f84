"""Stating in one act: words that are new to the form and yet those of a kind keep the claim the right way round."""

import pytest

from workbench.coding.attaching import EntityTarget
from workbench.entities.claim_records import relations
from workbench.entities.editing import create_entity
from workbench.entities.exhibits import RelationRef
from workbench.entities.stating import RelationSaid, Saying, restate, state
from workbench.project.project import Project


@pytest.mark.parametrize("words", ["Supplies", "is supplied by", " IS supplied by "])
@pytest.mark.parametrize("is_turned", [False, True])
def test_a_new_kind_with_the_words_of_an_inverse_turns_the_ends(project: Project, words: str, is_turned: bool) -> None:
    one, other = create_entity(project, "Russia", "State"), create_entity(project, "Venezuela", "State")
    saying = Saying(EntityTarget(other), RelationSaid(words, EntityTarget(one), is_turned, is_new=True))
    claim = state(project, saying, ())
    found = relations(project.reading)[0]
    supplier = ("Russia", "Venezuela")[(words == "Supplies") != is_turned]
    assert (found.subject, found.kind) == (supplier, "Supplies")
    assert isinstance(claim, RelationRef)
    restate(project, claim, saying)
    assert relations(project.reading)[0].subject == supplier
