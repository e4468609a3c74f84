"""The dossier's page: what it shows, opened and changed by mouse and keys, each act one undo step, undo in the open view."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.dossiers.conftest import QUOTES, Ledger, point_of
from workbench.coding.passages import edit_passage
from workbench.entities.claim_records import relation, relations, statements
from workbench.entities.editing import delete_entity
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.ui.dossiers.claim_acts import Chosen
from workbench.ui.dossiers.dossier_page import DossierPage
from workbench.ui.dossiers.drawn import Drawing
from workbench.ui.dossiers.pieces import Looks
from workbench.ui.dossiers.rows import ClaimRow, ClashRow, EventRow, ExhibitRow, HeadRow, MemoRow, PassageRow
from workbench.ui.mime import passages_data
from workbench.ui.theme.tokens import Mode, Tokens

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


def claim(page: DossierPage, kind: str) -> ClaimRow:
    return next(row for row in page.main.rows.rows if isinstance(row, ClaimRow) and row.kind == kind)


def exhibits(page: DossierPage) -> list[ExhibitRow]:
    return [row for row in page.main.rows.rows if isinstance(row, ExhibitRow)]


def press(page: DossierPage, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    page.main.setFocus()
    QTest.keyClick(page.main, key, modifier)


def test_what_disagrees_stands_first_then_claims_with_their_notes(page: DossierPage, ledger: Ledger) -> None:
    rows = page.main.rows.rows
    kinds = [type(row) for row in rows]
    assert kinds[:2] == [ClashRow, HeadRow]
    relation_row, statement_row = claim(page, "relation"), claim(page, "statement")
    assert (relation_row.label, relation_row.name, relation_row.words) == ("supplies", "Łódź", "cranes, 1999")
    assert [(note.number, note.against) for note in relation_row.notes] == [(1, False), (2, True)]
    assert (statement_row.words, statement_row.sayer, statement_row.notes[0].number) == ("to sell", "the pilot", 3)
    assert relation_row.as_what == "as fact"
    assert [row.words for row in rows if isinstance(row, MemoRow)] == ["Who signs?"]
    side = page.side.rows.rows
    assert [(row.when, row.words) for row in side if isinstance(row, EventRow)] == [("1999", "Supplies Łódź, cranes")]
    shown = [row.passage_id for row in side if isinstance(row, PassageRow)]
    assert len(shown) == 2, "the sentence that names it once, and a mention that stands alone"
    assert ledger.passages[QUOTES[3]] in shown
    assert page.head.name.text() == "Port authority"
    assert page.place_words.startswith("Dossier of Port authority")


def test_enter_opens_a_claim_and_then_its_passage(qtbot: QtBot, page: DossierPage, ledger: Ledger) -> None:
    page.main.choose(("claim", "relation", ledger.supplies))
    press(page, Key.Key_Return)
    assert [(row.stance, row.passage_id) for row in exhibits(page)] == [
        ("supports", ledger.passages[QUOTES[0]]),
        ("contradicts", ledger.passages[QUOTES[1]]),
    ]
    press(page, Key.Key_Down)
    with qtbot.waitSignal(page.passage_wanted) as told:
        press(page, Key.Key_Return)
    assert told.args == [ledger.passages[QUOTES[0]]]
    press(page, Key.Key_Left)
    assert exhibits(page) == []
    assert isinstance(page.main.current(), ClaimRow)


def test_a_click_on_a_claim_opens_it_and_its_notes_and_names_lead_on(qtbot: QtBot, page: DossierPage, ledger: Ledger) -> None:
    key = ("claim", "relation", ledger.supplies)
    QTest.mouseClick(page.main.viewport(), Left, pos=point_of(page.main, key))
    assert len(exhibits(page)) == 2
    row = claim(page, "relation")
    drawing: Drawing = page.main.itemDelegate().drawing  # type: ignore[attr-defined]
    box = page.main.row_box(key)
    for what, signal, number in (
        ("passage", page.passage_wanted, row.notes[0].passage_id),
        ("entity", page.entity_wanted, ledger.city),
    ):
        pieces = drawing.pieces(row, box.width())
        piece = next(one for one in pieces if one.hit is not None and (one.hit.what, one.hit.number) == (what, number))
        with qtbot.waitSignal(signal) as told:
            QTest.mouseClick(page.main.viewport(), Left, pos=box.topLeft() + piece.box.center().toPoint())
        assert told.args == [number]
    assert len(exhibits(page)) == 2, "only a click beside them opens and closes"


def test_the_sides_of_a_disagreement_open_their_passages(qtbot: QtBot, page: DossierPage, ledger: Ledger) -> None:
    clash = next(row for row in page.main.rows.rows if isinstance(row, ClashRow))
    page.main.choose(clash.key)
    for key, quote in ((Key.Key_Left, QUOTES[0]), (Key.Key_Right, QUOTES[1])):
        press(page, key)
        with qtbot.waitSignal(page.passage_wanted) as told:
            press(page, Key.Key_Return)
        assert told.args == [ledger.passages[quote]]
    box = page.main.row_box(clash.key)
    with qtbot.waitSignal(page.passage_wanted) as told:
        QTest.mouseClick(page.main.viewport(), Left, pos=QPoint(box.right() - 60, box.center().y()))
    assert told.args == [ledger.passages[QUOTES[1]]]


def test_a_statement_is_added_by_keys_with_the_chosen_passage(page: DossierPage, ledger: Ledger, project: Project) -> None:
    page.chosen = lambda: Chosen((), ledger.version, (Span(0, 11),), "The harbour")
    before = len(project.history())
    press(page, Key.Key_S)
    form = page.form
    assert form.isVisible()
    form.what.setCurrentIndex(form.what.findText("Headquarters"))
    form.value.setText("Gdańsk")
    QTest.keyClicks(form.when, "since late 2018")
    QTest.keyClicks(form.says_who, "lodz")
    assert form.with_passage.isChecked()
    QTest.keyClick(form.when, Key.Key_Return)
    assert not form.isVisible()
    made = next(one for one in statements(project.reading, [ledger.port]) if one.of.name == "headquarters")
    assert (made.value, made.when, made.sayer, len(made.evidence)) == ("Gdańsk", "since late 2018", "Łódź", 1)
    assert len(project.history()) == before + 1
    assert page.main.current().key == ("claim", "statement", made.id)
    project.undo()
    assert all(row.words != "Gdańsk, since late 2018" for row in page.main.rows.rows if isinstance(row, ClaimRow))
    project.redo()
    assert any(row.words == "Gdańsk, since late 2018" for row in page.main.rows.rows if isinstance(row, ClaimRow))


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_written(page: DossierPage, project: Project) -> None:
    before = len(project.history())
    press(page, Key.Key_S)
    form = page.form
    QTest.keyClick(form.value, Key.Key_Return)
    assert "needs a value" in form.fault.text()
    QTest.keyClicks(form.value, "x")
    assert form.fault.isHidden()
    for words in ("31 February 2019", "2020 to 2018", "soonish"):
        form.when.setText(words)
        QTest.keyClick(form.when, Key.Key_Return)
        assert form.fault.isVisible()
        assert form.fault.text()
        assert form.when.hasFocus()
    QTest.keyClick(form.when, Key.Key_Escape)
    assert not form.isVisible()
    press(page, Key.Key_R)
    QTest.keyClicks(form.other, "Nobody at all")
    QTest.keyClick(form.other, Key.Key_Return)
    assert "No entity goes by this name" in form.fault.text()
    form.other.setText("the port")
    QTest.keyClick(form.other, Key.Key_Return)
    assert form.fault.isVisible(), "nothing is related to itself"
    assert len(project.history()) == before
    form.dismiss()


def test_a_relation_is_changed_in_place_and_turned_round(page: DossierPage, ledger: Ledger, project: Project) -> None:
    page.main.choose(("claim", "relation", ledger.supplies))
    before = len(project.history())
    press(page, Key.Key_E)
    form = page.form
    assert (form.other.text(), form.role.text(), form.when.text()) == ("Łódź", "cranes", "1999")
    QTest.keyClick(form.role, Key.Key_Return)
    assert len(project.history()) == before, "nothing was changed, so nothing is written"
    press(page, Key.Key_F2)
    form.role.setText("ferries")
    form.what.setCurrentIndex(form.what.findText("is supplied by"))
    QTest.keyClick(form.role, Key.Key_Return)
    changed = relation(project.reading, ledger.supplies)
    assert (changed.subject_id, changed.object_id, changed.role, changed.when) == (ledger.city, ledger.port, "ferries", "1999")
    assert claim(page, "relation").label == "is supplied by"
    assert len(project.history()) == before + 1
    project.undo()
    assert (claim(page, "relation").label, claim(page, "relation").words) == ("supplies", "cranes, 1999")


def test_the_chosen_passage_is_brought_forward_by_a_key(page: DossierPage, ledger: Ledger, project: Project) -> None:
    said: list[str] = []
    page.said.connect(said.append)
    page.main.choose(("claim", "statement", ledger.aim))
    press(page, Key.Key_A)
    assert said == ["Choose a passage in a text first."]
    four = ledger.passages[QUOTES[3]]
    page.chosen = lambda: Chosen((four,), ledger.version, (), "master")
    press(page, Key.Key_A, SHIFT)
    assert [(row.stance, row.passage_id) for row in exhibits(page)] == [
        ("supports", ledger.passages[QUOTES[2]]),
        ("contradicts", four),
    ]
    assert isinstance(page.main.rows.rows[0], ClashRow)
    row = next(one for one in exhibits(page) if one.passage_id == four)
    page.main.choose(row.key)
    press(page, Key.Key_X)
    assert [row.stance for row in exhibits(page)] == ["supports", "supports"]
    page.main.choose(("exhibit", row.evidence_id))
    press(page, Key.Key_Delete)
    assert len(exhibits(page)) == 1
    for _step in range(3):
        project.undo()
    assert len(exhibits(page)) == 1


def test_delete_takes_a_claim_and_undo_brings_it_back_in_the_open_view(
    page: DossierPage, ledger: Ledger, project: Project
) -> None:
    said: list[str] = []
    page.said.connect(said.append)
    page.main.choose(("claim", "relation", ledger.supplies))
    press(page, Key.Key_Delete)
    assert relations(project.reading, [ledger.port]) == []
    assert "Ctrl+Z" in said[-1]
    assert all(not isinstance(row, ClaimRow) or row.kind == "statement" for row in page.main.rows.rows)
    project.undo()
    assert claim(page, "relation").id == ledger.supplies


def drag(page: DossierPage, data: QMimeData, at: QPoint, modifiers: Qt.KeyboardModifier) -> bool:
    """Drag data over a point of the list and drop it there; whether it was taken."""
    viewport, actions = page.main.viewport(), Qt.DropAction.CopyAction
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(viewport, kind(at, actions, data, Left, modifiers))
    drop = QDropEvent(QPointF(at), actions, data, Left, modifiers)
    QApplication.sendEvent(viewport, drop)
    return drop.isAccepted()


def test_passages_are_dropped_on_claims(page: DossierPage, ledger: Ledger, project: Project) -> None:
    key, four = ("claim", "statement", ledger.aim), ledger.passages[QUOTES[3]]
    at = point_of(page.main, key)
    assert drag(page, passages_data([four]), at, SHIFT)
    assert [(row.stance, row.passage_id) for row in exhibits(page)][-1] == ("contradicts", four)
    page.dropped_in = lambda: ledger.version
    data = QMimeData()
    data.setData("application/x-workbench-spans", b"[[0, 11]]")
    assert drag(page, data, point_of(page.main, key), Qt.KeyboardModifier.NoModifier)
    assert len(exhibits(page)) == 3
    head = next(row for row in page.main.rows.rows if isinstance(row, HeadRow))
    assert not drag(page, passages_data([four]), point_of(page.main, head.key), Qt.KeyboardModifier.NoModifier)
    for damaged in (b"[[3]]", b"nonsense", b"[[9, 2]]"):
        bad = QMimeData()
        bad.setData("application/x-workbench-spans", damaged)
        assert not drag(page, bad, point_of(page.main, key), Qt.KeyboardModifier.NoModifier)
    project.undo()
    project.undo()
    assert len(exhibits(page)) == 1


def test_the_name_is_edited_where_it_stands(qtbot: QtBot, page: DossierPage, ledger: Ledger, project: Project) -> None:
    with qtbot.waitSignal(page.title_changed) as told:
        page.rename()
        page.head.name.setText("")
        QTest.keyClicks(page.head.name, "Port of Gdynia")
        QTest.keyClick(page.head.name, Key.Key_Return)
    assert told.args == ["Port of Gdynia", "buildings"]
    assert page.main.hasFocus()
    page.rename()
    QTest.keyClicks(page.head.name, "x")
    QTest.keyClick(page.head.name, Key.Key_Escape)
    assert page.head.name.text() == "Port of Gdynia"
    project.undo()
    assert page.head.name.text() == "Port authority"
    failures: list[object] = []
    page.catalogue.failed.connect(failures.append)
    page.rename()
    page.head.name.setText("Łódź")
    QTest.keyClick(page.head.name, Key.Key_Return)
    assert len(failures) == 1
    assert page.head.name.text() == "Port authority", "the name is another's"


def test_it_follows_changes_elsewhere_and_ends_with_its_entity(
    qtbot: QtBot, page: DossierPage, ledger: Ledger, project: Project
) -> None:
    page.main.choose(("claim", "statement", ledger.aim))
    edit_passage(project, ledger.passages[QUOTES[1]], claimed_as="plan")
    assert not any(isinstance(row, ClashRow) for row in page.main.rows.rows), "a plan counts as no fact"
    assert page.main.current().key == ("claim", "statement", ledger.aim), "where one stands stays"
    with qtbot.waitSignal(page.gone):
        delete_entity(project, ledger.port)


def test_a_narrow_page_has_one_column(page: DossierPage) -> None:
    page.resize(700, 600)
    assert not page.side.isVisible()
    assert any(isinstance(row, PassageRow) for row in page.main.rows.rows)
    page.resize(1200, 800)
    assert page.side.isVisible()
    assert not any(isinstance(row, PassageRow) for row in page.main.rows.rows)


def test_rows_keep_to_the_rules_of_models(page: DossierPage, ledger: Ledger, project: Project) -> None:
    testers = [
        QAbstractItemModelTester(view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for view in (page.main, page.side)
    ]
    for key in (("relation", ledger.supplies), ("statement", ledger.aim)):
        page.toggle(*key)
    page.resize(700, 600)
    page.resize(1200, 800)
    for step in (project.undo, project.undo, project.redo, project.undo, project.redo):
        step()
    assert all(view.rows.data(view.rows.index(0, 0)) for view in (page.main, page.side))
    assert testers


def test_it_is_painted_in_all_looks_and_widths(page: DossierPage, ledger: Ledger, tokens: Tokens) -> None:
    page.toggle("relation", ledger.supplies)
    for mode in Mode:
        page.set_tokens(Tokens(mode))
        for width in (1400, 900, 500, 300):
            page.resize(width, 700)
            assert not page.grab().isNull()
    for drawing_width in (60.0, 200.0, 2000.0):
        drawing = Drawing(Looks(tokens), page._told.tell, page._told.place)
        for row in (*page.main.rows.rows, *page.side.rows.rows):
            assert all(piece.box.width() >= 0 for piece in drawing.pieces(row, drawing_width) if piece.kind == "words") or (
                drawing_width < 100
            )
