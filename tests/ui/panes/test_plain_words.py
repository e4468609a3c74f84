"""What sources and analysts wrote is shown letter by letter, never taken as markup."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from workbench.coding.attaching import ThemeTarget, attach
from workbench.coding.records import passages
from workbench.coding.themes import create_theme
from workbench.entities.editing import add_alias
from workbench.model.span import Span
from workbench.ui.catalogue import Catalogue
from workbench.ui.history.model import HistoryModel
from workbench.ui.inspector import InspectorPane
from workbench.ui.inspector.attached import PlainSign
from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.chips import Chip
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.tips import tip

pytestmark = pytest.mark.timeout(180)
NASTY = "<img src='x'><b>T</b>"


def shown(words: str) -> str:
    """Return the letters that a tool tip of these words shows: Qt takes a tip with a tag in it as markup."""
    document = QTextDocument()
    if "<" in words or "&" in words:
        document.setHtml(words)
    else:
        document.setPlainText(words)
    return document.toPlainText()


@pytest.mark.parametrize("words", [NASTY, "a & b", "&lt;", "plain", "two\nlines", "two\n<i>lines</i>", "long " * 60 + "end"])
def test_a_tip_shows_the_very_letters(qapp, words: str) -> None:
    assert shown(tip(words)) == words


def test_a_short_harmless_tip_stays_as_it_is_for_screen_readers() -> None:
    assert tip("Detach “Fog”") == "Detach “Fog”"


def test_the_inspector_shows_a_themes_name_literally(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> None:
    version = next(iter(catalogue.sources.values())).version_id
    attach(
        catalogue.project, version, [Span(4, 11)], ThemeTarget(create_theme(catalogue.project, f"{NASTY}".replace("/", "-")))
    )
    name = NASTY.replace("/", "-")
    city = next(entity.id for entity in catalogue.entities.values() if entity.name == "Łódź")
    add_alias(catalogue.project, city, NASTY)
    made = InspectorPane(catalogue, tokens)
    qtbot.addWidget(made)
    made.show_passage(next(each.id for each in passages(catalogue.reading) if each.codings[0].name == name))
    chip = made.passage.attached.findChild(Chip)
    assert shown(chip.toolTip()) == name
    cross = made.passage.attached.findChildren(QToolButton)[1]
    assert (shown(cross.toolTip()), cross.accessibleName()) == (f"Detach “{name}”", f"Detach “{name}”")
    made.show_selection(version, (Span(46, 53),))
    recent = next(each for each in made.passage.recent.findChildren(PlainSign) if each.text() == name)
    assert shown(recent.toolTip()) == f"Attach “{name}”"
    made.show_entity(city)
    crosses = made.entity.aliases.findChildren(QToolButton)
    assert f"Take away “{NASTY}”" in [shown(each.toolTip()) for each in crosses]
    assert NASTY in [each.text() for each in made.entity.aliases.findChildren(QLineEdit)], "a field shows letters as they are"
    assert made.theme.head.aside.textFormat() is Qt.TextFormat.PlainText
    made.close()


def test_lists_and_the_history_tip_literally(qapp, catalogue: Catalogue) -> None:
    name = NASTY.replace("/", "-")
    create_theme(catalogue.project, name)
    history = HistoryModel(catalogue.project)
    assert name in shown(history.index(0).data(Qt.ItemDataRole.ToolTipRole))
    records = RecordsModel()
    records.show([Record(1, Row(name), tip=NASTY), Record(2, Row("Fog"))])
    assert shown(records.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)) == NASTY
    assert records.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) is None
