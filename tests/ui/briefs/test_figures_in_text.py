"""Figures put into the text of a brief: chosen by keys, cited, copied from their menu; and taken back by undo."""

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest

from workbench.briefs import records
from workbench.briefs.content import content
from workbench.briefs.parts import ChronologyPart, ClaimRow, ClaimsPart, EntityPart, EventPart, FactPart, Figure, Run
from workbench.briefs.words import words
from workbench.coding.questions import NewQuestion, put_to
from workbench.model.act import Act
from workbench.model.brief import Citation
from workbench.ui.briefs.figures.rows import LINES
from workbench.ui.briefs.prose.atoms import spots
from workbench.ui.briefs.prose.figures import MOST, Drawings
from workbench.ui.briefs.prose.pieces import Kind
from workbench.ui.theme.tokens import Mode, Tokens


def _written(writing) -> str:
    return next(each.prose for each in records.sections(writing.project.reading, writing.brief_id) if each.kind == "gaps")


def test_a_figure_is_put_in_with_its_evidence_and_copied_from_its_menu(writing, qtbot):
    project, brief = writing.project, writing.brief_id
    question = put_to(project, NewQuestion("Were the crates empty?"), [writing.passages["empty"]], "supports")
    with project.step(Act.EDIT_BRIEF, what="cite", name="") as step:
        for row in step.rows(Citation.__table__.select().where(Citation.__table__.c.passage_id == writing.passages["empty"])):
            step.delete(step.get(Citation, row.id))
    field = writing.section("gaps").prose
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=10_000)
    QTest.keyClicks(field, "What the sources say:")
    popup = writing.tab.hands.figures
    writing.tab.insert_figure()
    assert popup.isVisible()
    QTest.keyClicks(popup.filter, "crates empty")
    qtbot.waitUntil(lambda: popup.cites.isVisible(), timeout=10_000)
    QTest.keyClick(popup.filter, Qt.Key.Key_Return)
    wanted = f"What the sources say:\n![Were the crates empty?](figure:claims/{question})"
    qtbot.waitUntil(lambda: _written(writing).strip() == wanted, timeout=10_000)
    numbers = {each.passage_id: each.number for each in records.citations(project.reading, brief)}
    assert writing.passages["empty"] in numbers
    shown = next(block.figure for block in content(project.reading, brief).gaps if block.figure)
    assert (shown.number, shown.problem) == (1, "")
    assert shown.claims.rows[0].cells[0][1].cites == (numbers[writing.passages["empty"]],)

    project.undo()  # the figure and its evidence went in as one step
    assert _written(writing).strip() == "What the sources say:"
    assert field.text().strip() == "What the sources say:"
    assert writing.passages["empty"] not in {each.passage_id for each in records.citations(project.reading, brief)}
    project.redo()
    assert field.text().strip() == wanted

    spot = next(each for each in spots(field.document()) if each.atom.kind is Kind.FIGURE)
    menu = writing.tab.hands.menu(field, spot)
    acts = {action.text(): action for action in menu.actions()}
    assert not acts["Cite its evidence"].isEnabled()
    acts["Copy figure"].trigger()
    assert "Were the crates empty?" in QGuiApplication.clipboard().text()
    acts["Another figure…"].trigger()
    assert popup.current().argument == str(question)
    QTest.keyClicks(popup.filter, "yardstick")
    QTest.keyClick(popup.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "![Yardstick](figure:yardstick)" in _written(writing), timeout=10_000)
    project.undo()
    assert field.text().strip() == wanted
    project.undo()
    project.redo()
    while "figure:" in _written(writing):
        project.undo()
    assert field.text().strip() == _written(writing).strip()


def test_a_figure_in_the_text_is_the_picture_that_is_published_or_a_small_table(qtbot):
    tokens, say = Tokens(Mode.LIGHT), words("en")
    events = tuple(EventPart(f"in {1990 + each}", 1990 + each, 1991 + each, "Something came.") for each in range(MOST + 6))
    figure = Figure("chronology", chronology=ChronologyPart(1990, 2030, (2000,), events))
    drawings = Drawings()
    tall = drawings.drawing(figure, say, 560, tokens)
    assert tall.hidden == 6
    assert tall.picture.isValid()
    assert tall.size.width() == 560
    same = replace(figure, chronology=replace(figure.chronology, events=tuple(events)))
    assert drawings.drawing(same, say, 560, tokens) is tall
    assert drawings.drawing(replace(figure, problem="x"), say, 560, tokens) is not tall
    assert drawings.drawing(figure, words("pl"), 560, tokens) is not tall

    cell = (Run("They were full; " * 30), Run(cites=(3,)))
    rows = (ClaimRow("What was in the crates?", (cell, (Run("Nothing."),)), "differ"),)
    table = drawings.drawing(Figure("claims", claims=ClaimsPart(("S1", "S2"), rows)), say, 560, tokens).table
    assert [row[0] for row in table.rows] == [("Claim",), ("What was in the crates?",)]
    assert len(table.rows[1][1]) == LINES
    assert table.rows[1][1][-1].endswith("…")
    assert table.rows[1][2] == ("Nothing.",)
    profile = EntityPart("Quay & Co", "Company", facts=(FactPart("Owns: the crane", "since 2004"),))
    drawn = drawings.drawing(Figure("entity", entity=profile), say, 560, tokens)
    assert drawn.line == "Quay & Co  ·  Company"
    assert [row[-1] for row in drawn.table.rows] == [("When",), ("since 2004",)]  # columns with nothing in them are left out
    image = QImage(600, 600, QImage.Format.Format_ARGB32)
    image.fill(tokens.colour("panel"))
    blank = image.copy()
    painter = QPainter(image)
    drawings.draw(painter, QRectF(0, 0, 600, 600), figure, ("chronology", 3), say, tokens)
    painter.end()
    assert image != blank
