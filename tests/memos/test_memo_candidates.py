"""What is offered for a link: best first, kinds by a sign, aliases and paths too; passages by their words."""

from tests.project.worlds import add_text
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.passages import edit_passage, quote_of
from workbench.coding.themes import create_theme
from workbench.entities.editing import create_entity
from workbench.memos.candidates import Candidates, passages_saying, ranked
from workbench.memos.editing import create_memo
from workbench.model.span import Span
from workbench.project.project import Project


def found(project: Project, typed: str) -> list[tuple[str, str]]:
    """Kinds and names of what is offered."""
    return [(one.thing.kind, one.name) for one in ranked(Candidates(project.reading).all(), typed)]


def test_the_whole_name_comes_before_its_beginning_before_a_words(project: Project) -> None:
    for name in ("New Russia", "Russian fleet", "Russia", "Belorussia"):
        create_entity(project, name, "Place")
    assert [name for _kind, name in found(project, "russia")] == ["Russia", "Russian fleet", "New Russia", "Belorussia"]
    assert [name for _kind, name in found(project, "fleet RUS")] == ["Russian fleet"]
    assert found(project, "nothing") == []


def test_signs_ask_for_one_kind_and_aliases_and_paths_find(project: Project) -> None:
    create_theme(project, "Military/Arms")
    create_entity(project, "Łódź", "Place", ("Arms town",))
    create_memo(project, title="Arms memo")
    assert {kind for kind, _name in found(project, "arms")} == {"theme", "entity", "memo"}
    assert found(project, "#arms") == [("theme", "Arms")]
    assert found(project, "@arms") == [("entity", "Łódź")]
    assert found(project, "military/arms") == [("theme", "Arms")]
    assert found(project, "lodz") == [("entity", "Łódź")]


def test_passages_are_found_by_gist_and_by_their_words(project: Project, version: int) -> None:
    one = attach(project, version, [Span(100, 140)], NewTheme("T")).passage_id
    two = attach(project, version, [Span(150, 190)], NewTheme("T")).passage_id
    edit_passage(project, one, gist="What was counted")
    assert ("passage", "What was counted") in found(project, "counted")
    said = quote_of(project.reading, two)[5:20]
    assert [candidate.thing.id for candidate in passages_saying(project.reading, said)] == [two]
    assert passages_saying(project.reading, "co") == []
    assert passages_saying(project.reading, "100%_") == []


def test_only_what_a_change_touched_is_read_again(project: Project) -> None:
    known = Candidates(project.reading)
    assert known.all() == []
    create_entity(project, "Oslo", "Place")
    add_text(project, title="Report")
    assert known.all() == []
    known.forget({"entity"})
    assert [one.name for one in known.all()] == ["Oslo"]
    known.forget({"source", "coding"})
    assert {one.name for one in known.all()} == {"Oslo", "Report"}


def test_of_thousands_only_the_best_are_looked_at(project: Project) -> None:
    from workbench.memos.candidates import Candidate
    from workbench.memos.things import Thing

    many = [Candidate(Thing("entity", n), f"name {n}", "", f"name {n}\n") for n in range(5_000)]
    assert [one.name for one in ranked(many, "name 4999")] == ["name 4999"]
    assert len(ranked(many, "n")) == 12
