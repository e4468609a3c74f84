"""The catalogue: after any act its counts are those of the file, though it shifts them instead of counting."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from tests.project.worlds import add_text
from workbench.coding.attaching import NewEntity, NewTheme, attach, detach
from workbench.coding.passages import delete_passage
from workbench.coding.records import codebook, passages
from workbench.coding.themes import edit_theme, edit_themes
from workbench.entities.keys import set_key
from workbench.entities.records import entities
from workbench.model.span import Span
from workbench.model.theme import Theme
from workbench.project.errors import NothingToUndo
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.records import sources
from workbench.ui import catalogue as catalogue_module
from workbench.ui.catalogue import Catalogue
from workbench.ui.changes import ChangeBridge

pytestmark = pytest.mark.timeout(180)
TEXT = "A long enough text stands here, and goes on for a while, so that many passages fit into it without any trouble."
TARGETS = [NewTheme("A"), NewTheme("A/B"), NewTheme("A/B/C"), NewTheme("D"), NewEntity("E", "Person"), NewEntity("F", "State")]
ACTS = st.lists(st.tuples(st.sampled_from(["attach", "detach", "delete", "undo", "redo"]), st.integers(0, 90)), max_size=25)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_counts_are_those_of_the_file(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, acts: list) -> None:
    folder: Path = tmp_path_factory.mktemp("catalogue")
    with create(folder / "p.workbench", "P", "A K") as project:
        versions = [add_text(project, TEXT), add_text(project, TEXT + " More.")]
        bridge, catalogue = ChangeBridge(project), Catalogue(project)
        bridge.changed.connect(catalogue.take)
        for act, number in acts:
            known = passages(project.reading)
            try:
                if act == "attach":
                    attach(project, versions[number % 2], [Span(number, number + 9)], TARGETS[number % len(TARGETS)])
                elif act == "detach" and known:
                    detach(project, known[number % len(known)].codings[0].id)
                elif act == "delete" and known:
                    delete_passage(project, known[number % len(known)].id)
                elif act == "undo" and known:  # the texts themselves stay
                    project.undo()
                elif act == "redo":
                    project.redo()
            except NothingToUndo:
                continue
            assert list(catalogue.themes.values()) == codebook(project.reading)
            assert list(catalogue.entities.values()) == entities(project.reading)
            assert list(catalogue.sources.values()) == sources(project.reading)
        bridge.stop()


def test_what_is_typed_about_a_theme_reads_that_theme_alone(
    project: Project, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    fog = next(theme.id for theme in catalogue.themes.values() if theme.name == "Fog")
    ferries = next(theme.id for theme in catalogue.themes.values() if theme.name == "Ferries")
    whole = catalogue_module.codebook
    monkeypatch.setattr(catalogue_module, "codebook", lambda *_: pytest.fail("all themes were read"))
    edit_theme(project, fog, definition="low cloud", when_not="smoke", colour=3)
    edit_themes(project, [fog, ferries], colour=9)
    project.undo()
    set_key(project, Theme, fog, "4")
    monkeypatch.setattr(catalogue_module, "codebook", whole)
    assert list(catalogue.themes.values()) == whole(project.reading)
    edit_theme(project, fog, name="Mist")
    assert list(catalogue.themes.values()) == whole(project.reading)
    project.undo()
    assert list(catalogue.themes.values()) == whole(project.reading)
