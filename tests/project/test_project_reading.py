"""What never changes is kept for the next reader, but not without end."""

from workbench.coding.records import codebook
from workbench.coding.themes import create_theme
from workbench.model.act import Act
from workbench.project.project import Project
from workbench.project.reading import Immutables


def test_what_is_kept_is_made_once() -> None:
    kept, made = Immutables(), list[str]()

    def make(words: str) -> str:
        made.append(words)
        return words

    assert [kept.get("text", "a", lambda: make("x")) for _ in range(3)] == ["x"] * 3
    assert kept.get("structure", "a", lambda: make("y")) == "y"
    assert made == ["x", "y"]


def test_the_least_lately_used_goes_first() -> None:
    kept, made = Immutables(most=2), list[str]()
    for key in ("a", "b", "a", "c", "a", "b"):
        kept.get("text", key, lambda key=key: made.append(key) or key)
    assert made == ["a", "b", "c", "b"]


def test_large_texts_push_each_other_out_and_the_newest_stays() -> None:
    kept, made = Immutables(heaviest=100), list[str]()
    for key in ("a", "b", "b", "a"):
        kept.get("text", key, lambda key=key: made.append(key) or key * 80)
    assert made == ["a", "b", "a"]
    assert kept.get("text", "huge", lambda: "x" * 1000) == "x" * 1000
    assert kept.get("text", "huge", lambda: "never") == "x" * 1000


def test_a_snapshot_stands_still_while_others_write(project: Project) -> None:
    create_theme(project, "before")
    with project.reading.snapshot() as still:
        assert [theme.name for theme in codebook(still)] == ["before"]
        create_theme(project, "after")
        with still.snapshot() as same:
            assert [theme.name for theme in codebook(same)] == ["before"]
        assert len(codebook(project.reading)) == 2
    assert len(codebook(project.reading)) == 2


def test_a_snapshot_within_a_step_sees_what_the_step_wrote(project: Project) -> None:
    with project.step(Act.NEW_THEME, name="x") as step:
        create_theme(project, "x")
        with step.snapshot() as still:
            assert [theme.name for theme in codebook(still)] == ["x"]
        create_theme(project, "y")
    assert len(codebook(project.reading)) == 2
