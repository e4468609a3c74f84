"""A project in which an entity has claims, evidence, a question and memos; and its dossier's page."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.panes.conftest import catalogue, tokens
from tests.ui.panes.pane_sources import HARBOUR, add_source
from workbench.coding.attaching import EntityTarget, NewTheme, attach
from workbench.coding.passages import grade
from workbench.coding.questions import NewQuestion, QuestionTarget, put_to
from workbench.coding.quotes import find_quote
from workbench.entities.claims import create_relation, create_statement
from workbench.entities.editing import create_entity
from workbench.entities.exhibits import Exhibit
from workbench.memos.editing import create_memo
from workbench.memos.things import Thing
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.records import document_of, sources
from workbench.ui.catalogue import Catalogue
from workbench.ui.dossiers.dossier_page import DossierPage
from workbench.ui.dossiers.row_list import RowList
from workbench.ui.theme.tokens import Tokens


@dataclass
class Ledger:
    """Ids of what is in the project, by name."""

    version: int = 0
    port: int = 0
    city: int = 0
    supplies: int = 0
    aim: int = 0
    question: int = 0
    memo: int = 0
    passages: dict[str, int] = field(default_factory=dict)


QUOTES = ("sold nine cranes to Łódź in 1999", "pilot counted every crane twice", "Fog closed the quay for three days",
          "master of the port wrote a long letter")  # fmt: skip


@pytest.fixture
def ledger() -> Ledger:
    """What the project holds; filled by the fixture project."""
    return Ledger()


@pytest.fixture
def project(tmp_path: Path, ledger: Ledger) -> Iterator[Project]:
    """A project with a source, two entities that are related, evidence both ways, a question, a memo."""
    with create(tmp_path / "p.workbench", "Harbour", "Anna Kowal") as made:
        add_source(made, "harbour.txt", HARBOUR)
        ledger.version = sources(made.reading)[0].version_id
        text = document_of(made.reading, ledger.version)
        for quote in QUOTES:
            ledger.passages[quote] = attach(made, ledger.version, find_quote(text, quote), NewTheme("Port")).passage_id
        one, two, three, four = (ledger.passages[quote] for quote in QUOTES)
        grade(made, two, 2)
        ledger.port = create_entity(made, "Port authority", "Organization", ("the port",), "who runs the quays")
        ledger.city = create_entity(made, "Łódź", "Place", ("Lodz",))
        for quote, entity in (("port", ledger.port), ("Łódź", ledger.city), ("harbour", ledger.port)):
            attach(made, ledger.version, find_quote(text, quote), EntityTarget(entity))
        ledger.supplies = create_relation(
            made, ledger.port, "Supplies", ledger.city, role="cranes", when="1999", claimed_as="fact",
            evidence=[Exhibit(one), Exhibit(two, "contradicts")],
        )  # fmt: skip
        ledger.aim = create_statement(made, ledger.port, "aim", "to sell", says_who="the pilot", evidence=[Exhibit(three)])
        ledger.question = put_to(made, NewQuestion("Does the port pay?"), [one, two], "supports")
        put_to(made, QuestionTarget(ledger.question), [three], "contradicts", "or so they say")
        ledger.memo = create_memo(made, Thing("entity", ledger.port), kind="question", body="Who signs?")
        assert four
        yield made


@pytest.fixture
def page(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens, ledger: Ledger) -> Iterator[DossierPage]:
    """The dossier of the port, shown, active, with the keys."""
    made = DossierPage(catalogue, ledger.port, tokens)
    show(qtbot, made)
    yield made
    made.close()


def show(qtbot: QtBot, page: DossierPage, size: tuple[int, int] = (1200, 800)) -> None:
    """Show a page as a tab would."""
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=10_000)
    page.setFocus()
    qtbot.waitUntil(page.main.hasFocus, timeout=10_000)


def point_of(view: RowList, key: tuple[str | int, ...], dx: int = 20) -> QPoint:
    """A point within a row, in pixels of the viewport."""
    assert view.choose(key), f"no row {key}"
    box = view.row_box(key)
    return QPoint(box.left() + dx, box.center().y())


__all__ = ["QApplication", "catalogue", "tokens"]
