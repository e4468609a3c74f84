"""Kinds that an analyst added are offered wherever an entity gets its kind, and gone again after undo."""

import pytest
from pytestqt.qtbot import QtBot

from workbench.entities.own import add_entity_kind
from workbench.ui.catalogue import Catalogue
from workbench.ui.claim_offers import entity_offers
from workbench.ui.codebook import CodebookPane
from workbench.ui.stating.knowing import knowing_of
from workbench.ui.theme.tokens import Tokens
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.attaching import known_of


@pytest.fixture
def pane(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> CodebookPane:
    """The navigator."""
    made = CodebookPane(catalogue, tokens)
    qtbot.addWidget(made)
    return made


def offered(pane: CodebookPane) -> list[str]:
    pane.new_entity()
    kinds = pane.entities_side.section.name.kinds
    return [kinds.itemText(row) for row in range(kinds.count())]


def test_own_kinds_are_offered_in_list_field_and_form(pane: CodebookPane, catalogue: Catalogue, host: ReaderHost) -> None:
    assert "Pipeline" not in offered(pane)
    add_entity_kind(catalogue.project, "Pipeline")
    assert offered(pane)[-1] == "Pipeline"
    host.field._model.show(known_of(catalogue), "Druzhba")
    assert host.field._model.kinds[-1].label == "Pipeline"
    host.field._model.choose_kind(len(host.field._model.kinds) - 1)
    assert any(row.kind == "Pipeline" for row in host.field._model.rows)
    knowing = knowing_of(catalogue)
    assert entity_offers(knowing, "Druzhba", wanted=("Pipeline",))[0].aside == "Pipeline"
    catalogue.project.undo()
    assert "Pipeline" not in offered(pane)
    host.field._model.show(known_of(catalogue), "Druzhba")
    assert "Pipeline" not in [kind.label for kind in host.field._model.kinds]
