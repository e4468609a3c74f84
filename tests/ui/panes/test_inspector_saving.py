"""Words typed in the inspector outlive a full disk, also when something else is chosen meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from pytestqt.qtbot import QtBot

from workbench.coding.records import PassageRecord, passages
from workbench.coding.themes import edit_theme
from workbench.project.errors import DiskFull
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector import InspectorPane
from workbench.ui.theme.tokens import Tokens

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def inspector(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> Iterator[InspectorPane]:
    made = InspectorPane(catalogue, tokens)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    catalogue.changed.connect(lambda _changes: made.refresh())
    yield made
    made.close()


@contextmanager
def full(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Exception]]:
    """Let every write fail as on a full disk; what is told of it is listed."""
    told: list[Exception] = []
    catalogue.failed.connect(told.append)
    with monkeypatch.context() as patch:

        def step(*_args: object, **_words: object) -> None:
            raise DiskFull(catalogue.project.path)

        patch.setattr(catalogue.project, "step", step)
        yield told


def coded(catalogue: Catalogue, words: str) -> PassageRecord:
    return next(record for record in passages(catalogue.reading) if words in record.quote)


def test_a_line_and_a_text_keep_what_could_not_be_saved(
    qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    fog, crane = coded(catalogue, "Fog").id, coded(catalogue, "crane").id
    inspector.show_passage(fog)
    view = inspector.passage
    with full(catalogue, monkeypatch) as told:
        view.gist.field.setFocus()
        qtbot.keyClicks(view.gist.field, "Quay shut")
        view.comment.setFocus()
        qtbot.keyClicks(view.comment, "Check the date")
        assert [type(error) for error in told] == [DiskFull]
    edit_theme(catalogue.project, next(iter(catalogue.themes)), definition="Anything")  # the view is read again
    assert (view.gist.field.text(), view.comment.toPlainText()) == ("Quay shut", "Check the date")
    inspector.show_passage(crane)
    assert (view.gist.field.text(), view.comment.toPlainText()) == ("", "")
    inspector.show_passage(fog)
    assert (view.gist.field.text(), view.comment.toPlainText()) == ("Quay shut", "Check the date")
    inspector.show_passage(crane)
    assert view.gist.keeper.save_kept()
    assert view.comment.keeper.save_kept()
    saved = coded(catalogue, "Fog")
    assert (saved.gist, saved.comment) == ("Quay shut", "Check the date")
    assert (coded(catalogue, "crane").gist, view.gist.field.text()) == ("", "")


def test_words_kept_are_forgotten_once_typing_on_saves_them(
    qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    fog = coded(catalogue, "Fog").id
    inspector.show_passage(fog)
    field = inspector.passage.gist.field
    field.setFocus()
    with full(catalogue, monkeypatch):
        qtbot.keyClicks(field, "Quay")
    qtbot.keyClicks(field, " shut")
    assert coded(catalogue, "Fog").gist == field.text() == "Quay shut"
    catalogue.project.undo()
    assert field.text() == ""


def test_a_name_that_is_taken_is_not_tried_again(qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue) -> None:
    ferries = next(theme.id for theme in catalogue.themes.values() if theme.name == "Ferries")
    inspector.show_theme(ferries)
    field = inspector.theme.name.field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Cranes")
    assert "Cranes" in inspector.theme.name.problem.text()
    assert catalogue.themes[ferries].name == "Ferries"
    assert inspector.theme.name.keeper.save_kept()
