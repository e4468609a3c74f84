"""The outline is ordered by keys and by the mouse, and the editor follows."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from workbench.briefs import judging, outlining, records
from workbench.model.act import Act
from workbench.model.brief import Citation, SectionKind
from workbench.ui.briefs.citing import passage_data
from workbench.ui.briefs.outline import DISCUSSION, JUDGMENTS
from workbench.ui.briefs.outline_tree import place_data
from workbench.ui.widgets.rows import RowRole

ALT = Qt.KeyboardModifier.AltModifier


def free(writing):
    """Return the discussion as (title, level)."""
    found = outlining.discussion(records.sections(writing.project.reading, writing.brief_id))
    return [(each.title, level) for each, level in found]


def ids(writing):
    return {each.title: each.id for each in records.sections(writing.project.reading, writing.brief_id) if each.title}


def in_editor(writing):
    """Return the titles of the free sections in the order in which the editor shows them."""
    editor = writing.tab.editor
    parts = [part for part in editor.sections.values() if hasattr(part, "title")]
    parts.sort(key=lambda part: editor.column.indexOf(part))
    return [part.title.text() for part in parts]


def choose(writing, place):
    tree = writing.navigator.outline
    tree.setFocus()
    tree.setCurrentIndex(writing.navigator.outline_model.index_of(place))
    return tree


def name(writing, qtbot, words):
    """Type a title into the field that stands open in the tree."""
    tree = writing.navigator.outline
    field = tree.viewport().findChildren(QLineEdit)[-1]
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words in ids(writing), timeout=10_000)


def test_sections_are_added_named_nested_moved_and_deleted_by_keys(writing, qtbot):
    tree = choose(writing, ids(writing)["Cargo"])
    QTest.keyClick(tree, Qt.Key.Key_Insert)
    name(writing, qtbot, "Naval visits")
    assert free(writing) == [("Cargo", 0), ("Naval visits", 0), ("Witnesses", 0)]
    assert in_editor(writing) == ["Cargo", "Naval visits", "Witnesses"]
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Right, ALT)
    override.ignore()
    QApplication.sendEvent(tree, override)
    assert override.isAccepted(), "Alt+Right must not lead the window forward"
    tree = choose(writing, ids(writing)["Naval visits"])
    QTest.keyClick(tree, Qt.Key.Key_Right, ALT)
    assert free(writing) == [("Cargo", 0), ("Naval visits", 1), ("Witnesses", 0)]
    assert tree.current == ids(writing)["Naval visits"]
    QTest.keyClick(tree, Qt.Key.Key_Left, ALT)
    QTest.keyClick(tree, Qt.Key.Key_Up, ALT)
    QTest.keyClick(tree, Qt.Key.Key_Up, ALT)
    assert free(writing)[0] == ("Naval visits", 0)
    assert in_editor(writing)[0] == "Naval visits"
    QTest.keyClick(tree, Qt.Key.Key_Down, ALT)
    QTest.keyClick(tree, Qt.Key.Key_F2)
    name(writing, qtbot, "Visits")
    part = writing.tab.editor.sections[ids(writing)["Visits"]]
    assert part.title.text() == "Visits"
    part.prose.setFocus()
    qtbot.waitUntil(lambda: tree.current == part.place, timeout=10_000)
    QTest.keyClicks(part.prose, "Four words stand here")
    assert part.prose.flush()
    choose(writing, part.place)
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    question = writing.navigator.outlining.question
    assert question.isVisible()
    assert "4 word" in question.words.text()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert "Visits" in ids(writing)
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    QTest.mouseClick(question.go, Qt.MouseButton.LeftButton)
    assert free(writing) == [("Cargo", 0), ("Witnesses", 0)]
    writing.project.undo()
    assert ("Visits", 0) in free(writing)
    assert "Visits" in in_editor(writing)


def drag(tree, place, data, where):
    """Drag over a row and drop there; where: the part of its height."""
    box = tree.visualRect(tree.model().index_of(place))
    at = QPointF(box.center().x(), box.top() + box.height() * where)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragMoveEvent(at.toPoint(), Qt.DropAction.MoveAction, data, left, none)
    tree.dragMoveEvent(over)
    shown = tree._drop is not None
    assert shown == over.isAccepted()
    tree.viewport().grab()
    tree.dropEvent(QDropEvent(at, Qt.DropAction.MoveAction, data, left, none))
    assert tree._drop is None
    return shown


def test_a_drop_moves_nests_and_is_refused_where_the_form_stands(writing):
    writing.navigator.resize(300, 1100)
    for title in ("A", "B"):
        outlining.add_section(writing.project, writing.brief_id, title=title)
    tree, known = writing.navigator.outline, ids(writing)
    b = place_data(writing.brief_id, known["B"], "B")
    assert drag(tree, known["Cargo"], b, 0.05)
    assert free(writing) == [("B", 0), ("Cargo", 0), ("Witnesses", 0), ("A", 0)]
    assert drag(tree, known["A"], b, 0.5)
    assert free(writing) == [("Cargo", 0), ("Witnesses", 0), ("A", 0), ("B", 1)]
    assert drag(tree, DISCUSSION, b, 0.95)
    assert free(writing)[0] == ("B", 0)
    assert in_editor(writing) == ["B", "Cargo", "Witnesses", "A"]
    gaps = next(one for one in records.sections(writing.project.reading, writing.brief_id) if one.kind is SectionKind.GAPS)
    outlining.move_section(writing.project, known["A"], known["B"])
    before = free(writing)
    outside = QMimeData()
    outside.setText("words")
    for place, data, where in (
        (gaps.id, b, 0.5), (known["A"], b, 0.5), (known["B"], b, 0.5), (known["A"], outside, 0.5),
        (known["A"], place_data(7, known["B"], "B"), 0.5), (JUDGMENTS, b, 0.5),
    ):  # fmt: skip
        assert not drag(tree, place, data, where)
    assert free(writing) == before


def test_judgments_are_ordered_in_the_outline_and_taken_out_after_a_question(writing):
    made = [judging.add_judgment(writing.project, writing.brief_id, text) for text in ("**First**.", "Second.", "Third.")]
    tree, model = writing.navigator.outline, writing.navigator.outline_model
    assert [model.record(one).row.name for one in model.ids(JUDGMENTS)] == ["1 First.", "2 Second.", "3 Third."]
    choose(writing, made[2])
    QTest.keyClick(tree, Qt.Key.Key_Up, ALT)
    assert list(model.ids(JUDGMENTS)) == [made[0], made[2], made[1]]
    assert drag(tree, made[0], place_data(writing.brief_id, made[1], ""), 0.1)
    assert list(model.ids(JUDGMENTS)) == [made[1], made[0], made[2]]
    choose(writing, made[0])
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    QTest.mouseClick(writing.navigator.outlining.question.go, Qt.MouseButton.LeftButton)
    assert list(model.ids(JUDGMENTS)) == [made[1], made[2]]


def test_a_passage_from_the_tray_becomes_evidence_or_a_line_where_it_is_dropped(writing):
    writing.navigator.resize(300, 1100)
    project, brief_id = writing.project, writing.brief_id
    judgment = judging.add_judgment(project, brief_id, "First.")
    idle = passage_data(writing.passages["idle"], "idle")
    tree = writing.navigator.outline
    assert drag(tree, judgment, idle, 0.5)
    (evidence,) = records.judgments(project.reading, brief_id)[0].evidence
    assert (evidence.passage_id, evidence.supports) == (writing.passages["idle"], True)
    citation = next(one for one in records.citations(project.reading, brief_id) if one.passage_id == writing.passages["cell"])
    with project.step(Act.EDIT_BRIEF) as step:
        step.delete(step.get(Citation, citation.id))
    assert drag(tree, ids(writing)["Witnesses"], passage_data(writing.passages["cell"], "cell"), 0.5)
    known = {one.passage_id: one.section_id for one in records.citations(project.reading, brief_id)}
    assert known[writing.passages["cell"]] == ids(writing)["Witnesses"]
    gaps = next(one for one in records.sections(project.reading, brief_id) if one.kind is SectionKind.GAPS)
    assert not drag(tree, gaps.id, idle, 0.5)


def test_the_menus_bring_back_what_is_missing_and_say_the_keys(writing, qtbot):
    gaps = next(one for one in records.sections(writing.project.reading, writing.brief_id) if one.kind is SectionKind.GAPS)
    choose(writing, gaps.id)
    QTest.keyClick(writing.navigator.outline, Qt.Key.Key_Delete)
    assert not writing.navigator.outlining.question.isVisible(), "an empty section goes without a question"
    QTest.mouseClick(writing.navigator.outlining.head.button, Qt.MouseButton.LeftButton)
    menu = next(each for each in writing.navigator.findChildren(QMenu) if each.isVisible())
    back = next(each for each in menu.actions() if each.text() == "Bring back")
    (gaps_again,) = back.menu().actions()
    gaps_again.trigger()
    menu.close()
    kinds = [one.kind for one in records.sections(writing.project.reading, writing.brief_id)]
    assert SectionKind.GAPS in kinds
    choose(writing, ids(writing)["Cargo"])
    writing.navigator.outline.customContextMenuRequested.emit(
        writing.navigator.outline.visualRect(writing.navigator.outline.currentIndex()).center() + QPoint(0, 0)
    )
    menu = next(each for each in writing.navigator.findChildren(QMenu) if each.isVisible())
    words = [each.text() for each in menu.actions()]
    assert {"Rename\tF2", "Move up\tAlt+Up", "Into the section before\tAlt+Right", "Delete\tDel"} <= set(words)
    menu.close()


def test_findings_are_marked_at_their_places(writing):
    place = ids(writing)["Cargo"]
    writing.navigator.set_findings(writing.brief_id, {place: 2})
    model = writing.navigator.outline_model
    assert model.index_of(place).data(RowRole).warns
    assert "2 finding" in model.index_of(place).data(Qt.ItemDataRole.ToolTipRole)
    writing.navigator.set_findings(7, {})
    assert model.index_of(place).data(RowRole).warns
    writing.navigator.set_findings(writing.brief_id, {})
    assert not model.index_of(place).data(RowRole).warns


def test_a_click_shows_the_place_and_leaves_the_keys_in_the_outline(writing, qtbot):
    tree, cargo = writing.navigator.outline, ids(writing)["Cargo"]
    writing.navigator.activateWindow()
    qtbot.waitUntil(writing.navigator.isActiveWindow, timeout=10_000)
    box = tree.visualRect(tree.model().index_of(cargo))
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    QApplication.processEvents()
    assert tree.hasFocus()
    assert writing.tab.editor.place == cargo  # what is cited now is cited there
    QTest.keyClick(tree, Qt.Key.Key_Insert)
    name(writing, qtbot, "Below cargo")
    assert [title for title, _level in free(writing)][:2] == ["Cargo", "Below cargo"]
    choose(writing, cargo)
    with qtbot.waitSignal(writing.navigator.place_wanted, timeout=10_000):
        QTest.keyClick(tree, Qt.Key.Key_Return)
    box = tree.visualRect(tree.model().index_of(cargo))
    with qtbot.waitSignal(writing.navigator.place_wanted, timeout=10_000):
        QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert tree.state() is not tree.State.EditingState


def test_findings_leave_what_is_folded_and_a_title_being_typed(writing):
    pane = writing.navigator.outlining
    pane.tree.collapse(pane.model.index_of(DISCUSSION))
    pane.set_findings({JUDGMENTS: 1})
    assert not pane.tree.isExpanded(pane.model.index_of(DISCUSSION))
    pane.tree.expand(pane.model.index_of(DISCUSSION))
    pane.add_section()
    QTest.keyClicks(pane.tree.viewport().findChild(QLineEdit), "My tit")
    pane.set_findings({pane.tree.current: 2})
    assert [each.text() for each in pane.tree.viewport().findChildren(QLineEdit)] == ["My tit"]
