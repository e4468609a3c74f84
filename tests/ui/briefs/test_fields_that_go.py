"""Fields that go, and places that move, while something stands over them."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.briefs import editing, outlining
from workbench.coding.limits import set_limits
from workbench.coding.records import passages
from workbench.model.brief import SectionKind
from workbench.model.span import Span
from workbench.sources.records import document_of
from workbench.ui.briefs.prose import acts, tables
from workbench.ui.briefs.prose.atoms import spots
from workbench.ui.briefs.prose.reading import Knowledge


def section(writing, qtbot):
    """Add a section in a step of its own and put the caret into it."""
    made = outlining.add_section(writing.project, writing.brief_id, SectionKind.TEXT, "T")
    field = writing.tab.editor.sections[made].prose
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=10_000)
    return made, field


def go(writing, made):
    """Delete the section as another window would, and let Qt take its widgets away."""
    outlining.delete_section(writing.project, made)
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_popups_close_with_the_section_they_were_opened_over(writing, qtbot):
    hands = writing.tab.hands
    made, field = section(writing, qtbot)
    hands.open_note(field)
    qtbot.waitUntil(hands.notes.field.hasFocus, timeout=10_000)
    QTest.keyClicks(hands.notes.field, "a note")
    go(writing, made)
    assert not hands.notes.isVisible()
    hands.notes.done.emit("^[a note]")
    made, field = section(writing, qtbot)
    field.put_text("So [“1”] it")
    hands.open_shorten(field, spots(field.document())[0])
    assert hands.shortens.isVisible()
    go(writing, made)
    assert not hands.shortens.isVisible()
    made, field = section(writing, qtbot)
    hands.open_cites(field)
    assert hands.cites.isVisible()
    go(writing, made)
    assert not hands.cites.isVisible()
    before = len(writing.tab.editor.snapshot.citations)
    hands.cites.chosen.emit(writing.passages["cell"], False)
    assert len(writing.tab.editor.snapshot.citations) == before
    made, field = section(writing, qtbot)  # and a popup over it works as before
    hands.open_note(field)
    hands.notes.done.emit("^[a note]")
    assert field.text() == "^[a note]"


def test_a_chip_follows_the_limits_of_its_passage(writing):
    editor, reading = writing.tab.editor, writing.project.reading
    cited = next(each for each in editor.snapshot.citations if each.passage_id is not None)
    passage = next(iter(passages(reading, {cited.passage_id})))
    end = len(document_of(reading, passage.version_id).text)
    set_limits(writing.project, cited.passage_id, [Span(end - 10, end - 2)])
    fresh = Knowledge(reading, writing.brief_id).lexicon(editor.snapshot).cited
    assert {number: each.place for number, each in editor.lexicon.cited.items()} == {
        number: each.place for number, each in fresh.items()
    }


def test_a_brief_that_went_is_not_published(writing, qtbot):
    said = []
    writing.tab.status.connect(said.append)
    editing.delete_brief(writing.project, writing.brief_id)
    assert writing.tab.publish() is None
    assert writing.tab.redraft_summary() is None
    assert said[-1] == "The brief is no longer in the project."


def test_thousands_of_waves_in_one_paragraph(writing, qtbot):
    """Each block is walked once, however much is found in it."""
    field = writing.section("bottom line").prose
    sentence = "It is probable that **crates** moved \U0001f6a2 and may not [1]. "
    field.put_text(sentence * 40)
    text, starts = field.text(), []
    at = text.find("probable")
    while at >= 0:
        starts.append(at)
        at = text.find("probable", at + 1)
    walked, former = [], field.mirror.text
    field.mirror.text = lambda: walked.append(1) or former()
    field.show_findings([(start, start + 8, "warning", number) for number, start in enumerate(starts)])
    del field.mirror.text
    assert len(walked) < 10
    shown = [wave.begin for wave in field.waves.waves]
    for wave in field.waves.waves:
        wave.begin.setPosition(wave.end.position(), wave.begin.MoveMode.KeepAnchor)
    assert {cursor.selectedText() for cursor in shown} == {"probable"}
    assert len(shown) == len(starts) == 40


@pytest.mark.parametrize("act", ["figure", "block", "note", "bold", "table", "words", "elsewhere"])
def test_an_act_after_typing_is_a_step_of_its_own(writing, qtbot, act):
    _made, field = section(writing, qtbot)
    QTest.keyClicks(field, "Typed words [1]")
    typed = field.text()
    if act == "figure":
        field.insert_figure("themes")
    elif act == "block":
        acts.to_block(field, spots(field.document())[0], "[“1”]")
    elif act == "note":
        writing.tab.hands.open_note(field)
        writing.tab.hands.notes.done.emit("^[a note]")
    elif act == "bold":
        field.selectAll()
        writing.tab.edit_bar.bold.click()
    elif act == "table":
        writing.tab.edit_bar._do(tables.insert_table)
    elif act == "words":
        field.put_text(typed + " more")
    else:
        writing.tab.editor.title.setFocus()
        qtbot.waitUntil(writing.tab.editor.title.hasFocus, timeout=10_000)
        field.setFocus()
        QTest.keyClicks(field, " more")
        field.flush()
    assert field.text() != typed
    writing.project.undo()
    assert field.text() == typed


def test_a_name_like_a_tag_is_no_markup(writing):
    assert writing.tab.hands.figures.caption.textFormat() is Qt.TextFormat.PlainText
