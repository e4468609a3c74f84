"""Several sources in the inspector: their records edited together, one step each field."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.panes.pane_sources import add_source
from workbench.sources.editing import delete_sources, edit_source
from workbench.sources.own_fields import all_own_values, create_field
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector import InspectorPane
from workbench.ui.inspector.several_sources import SeveralSourcesView
from workbench.ui.inspector.together import TogetherField
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox


@pytest.fixture
def ids(catalogue: Catalogue) -> list[int]:
    """Three sources."""
    for name in ("alpha", "beta"):
        add_source(catalogue.project, f"{name}.txt", f"A text called {name}.")
    return list(catalogue.sources)


@pytest.fixture
def view(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens, ids: list[int]) -> Iterator[SeveralSourcesView]:
    made = InspectorPane(catalogue, tokens)
    qtbot.addWidget(made)
    made.resize(360, 800)
    made.show()
    qtbot.waitExposed(made)
    made.show_sources(ids)
    yield made.sources
    made.close()


def values(catalogue: Catalogue, ids: list[int], name: str) -> list[str]:
    return [getattr(catalogue.sources[one], name) for one in ids]


def test_enter_writes_a_field_into_all_records_as_one_step(
    qtbot: QtBot, view: SeveralSourcesView, catalogue: Catalogue, ids: list[int]
) -> None:
    field = view.fields["publisher"].field
    field.setFocus()
    qtbot.keyClicks(field, "Port Press")
    assert values(catalogue, ids, "publisher") == ["", "", ""], "nothing is written letter by letter"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert values(catalogue, ids, "publisher") == ["Port Press"] * 3
    catalogue.project.undo()
    assert values(catalogue, ids, "publisher") == ["", "", ""]
    qtbot.waitUntil(lambda: field.text() == "", timeout=10_000)


def test_what_differs_is_said_and_left_alone(
    qtbot: QtBot, view: SeveralSourcesView, catalogue: Catalogue, ids: list[int]
) -> None:
    edit_source(catalogue.project, ids[0], authors="A", language="pl")
    edit_source(catalogue.project, ids[1], authors="B", language="pl")
    edit_source(catalogue.project, ids[2], authors="C")
    line = view.fields["authors"].field
    qtbot.waitUntil(lambda: line.placeholderText() == "3 different values", timeout=10_000)
    assert view.fields["language"].field.placeholderText() == "several, some empty"
    line.setFocus()
    view.fields["language"].field.setFocus()
    assert values(catalogue, ids, "authors") == ["A", "B", "C"]
    line.setFocus()
    qtbot.keyClicks(line, "Nobody")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    view.fields["language"].field.setFocus()
    assert values(catalogue, ids, "authors") == ["A", "B", "C"]


def test_grades_handling_and_kind_are_set_for_all(
    qtbot: QtBot, view: SeveralSourcesView, catalogue: Catalogue, ids: list[int]
) -> None:
    edit_source(catalogue.project, ids[0], reliability="A", handling="TLP:RED")
    qtbot.waitUntil(lambda: view.handling.currentIndex() == -1, timeout=10_000)
    qtbot.mouseClick(view.grades.boxes["C"], Qt.MouseButton.LeftButton)
    view.handling.setFocus()
    qtbot.keyClick(view.handling, Qt.Key.Key_Down)
    view.work.setFocus()
    qtbot.keyClick(view.work, Qt.Key.Key_Down)
    assert values(catalogue, ids, "reliability") == ["C"] * 3
    assert len(set(values(catalogue, ids, "handling"))) == 1
    assert values(catalogue, ids, "work") == ["report"] * 3


def test_own_fields_are_written_into_all(qtbot: QtBot, view: SeveralSourcesView, catalogue: Catalogue, ids: list[int]) -> None:
    words, seen = create_field(catalogue.project, "Box"), create_field(catalogue.project, "Seen", "yes or no")
    qtbot.waitUntil(lambda: set(view.own) == {words, seen}, timeout=10_000)
    row, other = view.own[words], view.own[seen]
    assert isinstance(row, TogetherField)
    row.field.setFocus()
    qtbot.keyClicks(row.field, "12")
    assert isinstance(other.inner, ChoiceBox)
    other.inner.setFocus()
    qtbot.keyClick(other.inner, Qt.Key.Key_Down)
    assert all(one[words] == "12" for one in all_own_values(catalogue.reading).values())
    assert len(all_own_values(catalogue.reading)) == 3
    assert all(one[seen] == "yes" for one in all_own_values(catalogue.reading).values())


def test_nothing_is_shown_once_fewer_than_two_are_left(
    qtbot: QtBot, view: SeveralSourcesView, catalogue: Catalogue, ids: list[int]
) -> None:
    delete_sources(catalogue.project, ids[1:])
    qtbot.waitUntil(lambda: not view.isVisible(), timeout=10_000)
