"""Figures put into the text of a brief: chosen by keys, cited, copied from their menu; and taken back by undo."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from workbench.briefs import records
from workbench.briefs.content import content
from workbench.coding.questions import NewQuestion, put_to
from workbench.model.act import Act
from workbench.model.brief import Citation
from workbench.ui.briefs.prose.atoms import spots
from workbench.ui.briefs.prose.pieces import Kind


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
    qtbot.waitUntil(field.hasFocus, timeout=3000)
    QTest.keyClicks(field, "What the sources say:")
    popup = writing.tab.hands.figures
    writing.tab.insert_figure()
    assert popup.isVisible()
    QTest.keyClicks(popup.filter, "crates empty")
    qtbot.waitUntil(lambda: popup.cites.isVisible(), timeout=3000)
    QTest.keyClick(popup.filter, Qt.Key.Key_Return)
    wanted = f"What the sources say:\n![Were the crates empty?](figure:claims/{question})"
    qtbot.waitUntil(lambda: _written(writing).strip() == wanted, timeout=3000)
    numbers = {each.passage_id: each.number for each in records.citations(project.reading, brief)}
    assert writing.passages["empty"] in numbers
    shown = next(block.figure for block in content(project.reading, brief).gaps if block.figure)
    assert (shown.number, shown.problem) == (1, "")
    assert shown.claims.rows[0].cells[0][1].cites == (numbers[writing.passages["empty"]],)

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
    qtbot.waitUntil(lambda: "(figure:yardstick)" in _written(writing), timeout=3000)
    while "figure:" in _written(writing):
        project.undo()
    assert field.text().strip() == _written(writing).strip()
