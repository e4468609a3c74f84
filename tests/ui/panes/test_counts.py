"""Counts of very many codings: made beside the window's work, right after every act that came meanwhile."""

import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from workbench.coding.attaching import ThemeTarget, attach
from workbench.coding.records import codebook
from workbench.coding.theme_merging import merge_themes
from workbench.coding.themes import create_theme, delete_theme
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.sources.records import sources
from workbench.ui import catalogue as catalogue_module
from workbench.ui import counts as counts_module
from workbench.ui.catalogue import Catalogue
from workbench.ui.changes import ChangeBridge


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a few codings be very many."""
    monkeypatch.setattr(counts_module, "AT_ONCE", 2)


def made(project: Project) -> tuple[Catalogue, ChangeBridge]:
    catalogue, bridge = Catalogue(project), ChangeBridge(project)
    bridge.changed.connect(catalogue.take)
    return catalogue, bridge


def own(catalogue: Catalogue) -> dict[str, tuple[int, int]]:
    return {theme.path: (theme.own, theme.whole) for theme in catalogue.themes.values()}


def truth(project: Project) -> dict[str, tuple[int, int]]:
    return {theme.path: (theme.own, theme.whole) for theme in codebook(project.reading)}


def test_they_come_when_they_are_made_and_are_told(qtbot: QtBot, project: Project, large: None) -> None:
    catalogue, bridge = made(project)
    assert set(own(catalogue).values()) == {(0, 0)}, "names are there at once"
    with qtbot.waitSignal(catalogue.changed, timeout=10_000) as told:
        pass
    assert told.args[0].touches("coding")
    assert own(catalogue) == truth(project)
    assert {one.name: one.mentions for one in catalogue.entities.values()}["Łódź"] == 1
    catalogue.end()
    bridge.stop()


def test_what_is_attached_while_they_are_made_is_counted_too(
    qtbot: QtBot, project: Project, large: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, counting = threading.Event(), threading.Event()
    count: Callable[[Reading], counts_module.Own] = counts_module._own

    def slowly(reading: Reading) -> counts_module.Own:
        found = count(reading)
        counting.set()
        go.wait(5)
        return found

    monkeypatch.setattr(counts_module, "_own", slowly)
    catalogue, bridge = made(project)
    cranes = next(theme.id for theme in catalogue.themes.values() if theme.name == "Cranes")
    assert counting.wait(5)
    attach(project, sources(project.reading)[0].version_id, [Span(0, 5)], ThemeTarget(cranes))
    go.set()
    qtbot.waitUntil(lambda: catalogue.is_counted and own(catalogue) == truth(project), timeout=10_000)
    catalogue.end()
    bridge.stop()


def test_merging_deleting_and_undoing_shift_them_without_counting(
    project: Project, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert own(catalogue) == truth(project)
    ids = {theme.path: theme.id for theme in catalogue.themes.values()}
    monkeypatch.setattr(counts_module, "_own", lambda _reading: pytest.fail("nothing needs counting"))
    merge_themes(project, [ids["Trade/Cranes"]], ids["Weather/Fog"])
    assert own(catalogue) == truth(project)
    delete_theme(project, ids["Weather"])
    assert own(catalogue) == truth(project)
    for _ in range(2):
        project.undo()
        assert own(catalogue) == truth(project)
    create_theme(project, "Trade/Quays")
    assert own(catalogue) == truth(project)


def test_an_act_on_too_many_codings_lets_them_be_counted_again(
    project: Project, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue_module, "SHIFTS_MOST", 0)
    ids = {theme.path: theme.id for theme in catalogue.themes.values()}
    merge_themes(project, [ids["Trade/Cranes"]], ids["Weather/Fog"])
    assert own(catalogue) == truth(project)
