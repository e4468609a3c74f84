"""Analysts: what each has done; oneself can be renamed, others can't."""

from pathlib import Path

import pytest

from tests.project.worlds import plain
from workbench.coding.analysts import analysts_with_counts, edit_analyst
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.errors import NameEmpty, NameTaken, NotOwn
from workbench.model.source import SourceKind
from workbench.model.span import Span
from workbench.project.history import history
from workbench.project.opening import create
from workbench.sources.reading import ReadResult
from workbench.sources.records import sources
from workbench.sources.storing import store


def test_analysts_are_counted_and_edit_themselves(tmp_path: Path) -> None:
    with create(tmp_path / "p.workbench", "Papers", "Anna Kowal") as project:
        store(project, "a.txt", b"x", ReadResult(plain("Some words here"), SourceKind.TEXT, "test", "1", "utf-8"))
        version = sources(project.reading)[0].version_id
        attach(project, version, [Span(0, 4)], NewTheme("One"))
        project.act_as("Jan Lis")
        attach(project, version, [Span(5, 10)], NewTheme("One"))
        attach(project, version, [Span(0, 4)], NewTheme("Two"))
        anna, jan = analysts_with_counts(project.reading)
        assert [(one.name, one.codings, one.sources) for one in (anna, jan)] == [("Anna Kowal", 1, 1), ("Jan Lis", 2, 0)]
        with pytest.raises(NotOwn):
            edit_analyst(project, anna.id, name="Somebody")
        with pytest.raises(NameTaken):
            edit_analyst(project, jan.id, name="Anna  Kowal")
        with pytest.raises(NameEmpty):
            edit_analyst(project, jan.id, name=" ")
        with pytest.raises(ValueError, match="colour"):
            edit_analyst(project, jan.id, colour=24)
        edit_analyst(project, jan.id, name="Jan Lisek", initials=" jlś ", colour=7)
        attach(project, version, [Span(11, 15)], NewTheme("Two"))
        anna, jan = analysts_with_counts(project.reading)
        assert (jan.name, jan.initials, jan.colour, jan.codings) == ("Jan Lisek", "JLŚ", 7, 3)
        assert history(project.reading, 1)[0].analyst == "Jan Lisek"
        project.undo()
        project.undo()
        assert [one.name for one in analysts_with_counts(project.reading)] == ["Anna Kowal", "Jan Lis"]
