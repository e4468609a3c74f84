"""The record of a source in the inspector: fields, doubts, origin, own fields, citation; by keys and mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.panes.pane_sources import add_source
from workbench.briefs.composing import draft
from workbench.briefs.judging import add_judgment, set_evidence
from workbench.coding.records import passages
from workbench.model.source import Source
from workbench.sources.editing import edit_source
from workbench.sources.filled import note_filled
from workbench.sources.origin import set_origin
from workbench.sources.own_fields import create_field, own_fields, own_values, set_value
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector import InspectorPane
from workbench.ui.inspector.record import MORE
from workbench.ui.inspector.record_fields import RecordField
from workbench.ui.inspector.source import SourceView
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def inspector(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> Iterator[InspectorPane]:
    made = InspectorPane(catalogue, tokens)
    qtbot.addWidget(made)
    made.resize(360, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def view(inspector: InspectorPane, catalogue: Catalogue) -> SourceView:
    """The record of the first source."""
    inspector.show_source(next(iter(catalogue.sources)))
    return inspector.source


@pytest.fixture
def other(catalogue: Catalogue) -> int:
    """A second source."""
    return add_source(catalogue.project, "letter.txt", "Dear harbour master.")


def typed(qtbot: QtBot, view: SourceView, name: str, words: str) -> RecordField:
    """Type into a field of the record; what is below the fold is opened first."""
    field = view.fields[name]
    assert isinstance(field, RecordField)
    if name in dict(MORE):
        view.form.more.setChecked(True)
    field.field.setFocus()
    qtbot.keyClicks(field.field, words)
    return field


def settled(qtbot: QtBot, field: RecordField, note: str) -> None:
    qtbot.waitUntil(lambda: field.note.text() == note, timeout=10_000)


def test_few_fields_are_shown_and_the_others_unfold_by_key(qtbot: QtBot, view: SourceView) -> None:
    assert view.fields["authors"].isVisible()
    assert not view.fields["doi"].isVisible()
    view.form.more.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view.form.more, Qt.Key.Key_Right)
    assert view.fields["doi"].isVisible()
    qtbot.keyClick(view.form.more, Qt.Key.Key_Space)
    assert not view.fields["doi"].isVisible()


def test_tab_goes_from_field_to_field_in_their_order(qtbot: QtBot, view: SourceView) -> None:
    view.fields["title"].field.setFocus()
    names = []
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().accessibleName())
    assert names == ["Authors", "Published", "Publisher", "Address", "Kind of work"]


def test_typing_is_one_step_and_undo_shows_at_once(qtbot: QtBot, view: SourceView, catalogue: Catalogue) -> None:
    field = typed(qtbot, view, "place", "Oslo")
    assert catalogue.sources[view.source_id].place == "Oslo"
    catalogue.project.undo()
    qtbot.waitUntil(lambda: field.field.text() == "", timeout=10_000)
    catalogue.project.redo()
    qtbot.waitUntil(lambda: field.field.text() == "Oslo", timeout=10_000)


@pytest.mark.parametrize(
    ("name", "words", "note"),
    [
        ("issn", "2544-4841", "Its check digit is wrong: a digit was mistyped."),
        ("isbn", "978-3-16", "This is no ISBN: digits or parts are missing."),
        ("doi", "nature", "This is no DOI: digits or parts are missing."),
        ("published", "2026-02-30", "There is no such day."),
        ("published", "2026-03/2026-01", "It would end before it begins."),
        ("published", "late 2018", "2018-10/2018-12"),
        ("information", "when the fog lifted", "kept in your words"),
    ],
)
def test_a_doubt_is_said_at_the_field_and_the_words_are_kept(
    qtbot: QtBot, view: SourceView, catalogue: Catalogue, name: str, words: str, note: str
) -> None:
    field = typed(qtbot, view, name, words)
    settled(qtbot, field, note)
    assert getattr(catalogue.sources[view.source_id], name) == words
    field.field.selectAll()
    qtbot.keyClick(field.field, Qt.Key.Key_Delete)
    settled(qtbot, field, "")


def test_what_the_file_stated_has_a_sign_until_the_analyst_writes(qtbot: QtBot, view: SourceView, catalogue: Catalogue) -> None:
    project, one = catalogue.project, view.source_id
    edit_source(project, one, publisher="Port Press")
    field = view.fields["publisher"]
    assert isinstance(field, RecordField)
    qtbot.waitUntil(lambda: field.field.text() == "Port Press", timeout=10_000)
    assert not field.field.actions()
    with project.step(catalogue.project.history()[0].act, id=one, name="x", fields=[]) as step:
        note_filled(step.get(Source, one), "metadata", "publisher")
    qtbot.waitUntil(lambda: bool(field.field.actions()), timeout=10_000)
    typed(qtbot, view, "publisher", "!")
    qtbot.waitUntil(lambda: not field.field.actions()[0].isVisible(), timeout=10_000)


def test_the_kind_of_work_is_chosen_by_key(qtbot: QtBot, view: SourceView, catalogue: Catalogue) -> None:
    view.form.work.setFocus()
    qtbot.keyClick(view.form.work, Qt.Key.Key_Down)
    assert catalogue.sources[view.source_id].work == "report"


# --- origin


def test_an_origin_is_picked_by_keys_and_a_circle_refused_at_the_field(
    qtbot: QtBot, view: SourceView, catalogue: Catalogue, other: int
) -> None:
    one = view.source_id
    view.origin.choice.click()
    popup = view.origin._popup
    assert popup is not None
    qtbot.keyClicks(popup.filter, "lett")
    qtbot.keyClick(popup.filter, Qt.Key.Key_Return)
    assert catalogue.sources[one].origin_id == other
    qtbot.waitUntil(lambda: view.origin.choice.text() == "letter", timeout=10_000)
    assert view.origin.note.isVisible()
    view.show_source(other)
    assert view.origin.others.text() == "Repeated by: harbour"
    view.origin._pick(one)
    assert view.origin.refused.text() == "“harbour” itself repeats this source."
    assert catalogue.sources[other].origin_id is None
    catalogue.project.undo()
    assert catalogue.sources[one].origin_id is None


def test_a_click_in_the_list_takes_the_origin_back(qtbot: QtBot, view: SourceView, catalogue: Catalogue, other: int) -> None:
    set_origin(catalogue.project, view.source_id, other)
    view.origin.choice.click()
    popup = view.origin._popup
    assert popup is not None
    assert popup.view.currentIndex().internalId() == other
    place = popup.view.visualRect(popup.model.index(0, 0)).center()
    qtbot.mouseClick(popup.view.viewport(), CLICK, pos=place)
    assert catalogue.sources[view.source_id].origin_id is None
    assert not popup.isVisible()


def test_judgments_on_one_origin_alone_are_named(qtbot: QtBot, view: SourceView, catalogue: Catalogue) -> None:
    project = catalogue.project
    brief = draft(project, "Cranes")
    judgment = add_judgment(project, brief, "The cranes were sold.", "likely", "low")
    for record in passages(catalogue.reading)[:2]:
        set_evidence(project, judgment, record.id)
    qtbot.waitUntil(lambda: "The cranes were sold." in view.origin.warning.text(), timeout=10_000)
    project.undo()
    qtbot.waitUntil(lambda: not view.origin.warning.isVisible(), timeout=10_000)


# --- fields of one's own


def test_a_field_is_added_filled_and_taken_back(qtbot: QtBot, view: SourceView, catalogue: Catalogue) -> None:
    view.own.add()
    naming = view.own.naming
    qtbot.keyClicks(naming.name, "Collected by")
    qtbot.keyClick(naming.name, Qt.Key.Key_Return)
    assert not naming.isVisible()
    (field,) = own_fields(catalogue.reading)
    qtbot.waitUntil(lambda: field.id in view.own.rows, timeout=10_000)
    row = view.own.rows[field.id]
    assert isinstance(row, RecordField)
    row.field.setFocus()
    qtbot.keyClicks(row.field, "AK")
    assert own_values(catalogue.reading, view.source_id) == {field.id: "AK"}
    catalogue.project.undo()
    qtbot.waitUntil(lambda: row.field.text() == "", timeout=10_000)
    catalogue.project.undo()
    qtbot.waitUntil(lambda: not view.own.rows, timeout=10_000)


def test_a_name_that_is_taken_is_said_below_it(qtbot: QtBot, view: SourceView, catalogue: Catalogue) -> None:
    create_field(catalogue.project, "Access")
    view.own.add()
    qtbot.keyClicks(view.own.naming.name, "Access")
    qtbot.keyClick(view.own.naming.name, Qt.Key.Key_Return)
    assert "named “Access”" in view.own.naming.refused.text()
    qtbot.keyClick(view.own.naming.name, Qt.Key.Key_Escape)
    assert not view.own.naming.isVisible()


def test_what_is_no_number_is_said_at_the_field_and_not_kept(qtbot: QtBot, view: SourceView, catalogue: Catalogue) -> None:
    field = create_field(catalogue.project, "Copies", "number")
    seen = create_field(catalogue.project, "Seen", "yes or no")
    qtbot.waitUntil(lambda: field in view.own.rows, timeout=10_000)
    row = view.own.rows[field]
    assert isinstance(row, RecordField)
    row.field.setFocus()
    qtbot.keyClicks(row.field, "few")
    assert "takes a number" in row.note.text()
    row.field.selectAll()
    qtbot.keyClicks(row.field, "12")
    box = view.own.rows[seen].inner
    assert isinstance(box, ChoiceBox)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert own_values(catalogue.reading, view.source_id) == {field: "12", seen: "yes"}


def test_fields_are_moved_renamed_and_deleted_from_their_menu(qtbot: QtBot, view: SourceView, catalogue: Catalogue) -> None:
    first, second = create_field(catalogue.project, "One"), create_field(catalogue.project, "Two")
    set_value(catalogue.project, view.source_id, first, "x")
    qtbot.waitUntil(lambda: second in view.own.rows, timeout=10_000)
    asked: list[str] = []
    catalogue.agreed = lambda words, _act: bool(asked.append(words)) or True

    def choose(field: int, words: str) -> None:
        view.own.menu(field, view.mapToGlobal(view.rect().center()))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()

    choose(first, "Move down")
    qtbot.waitUntil(lambda: list(view.own.rows) == [second, first], timeout=10_000)
    choose(first, "Rename or change type…")
    view.own.naming.name.selectAll()
    qtbot.keyClicks(view.own.naming.name, "Uno")
    qtbot.keyClick(view.own.naming.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.own.rows[first].label.text() == "Uno", timeout=10_000)
    choose(first, "Delete field…")
    assert "1 source hold" in asked[0]
    assert [one.id for one in own_fields(catalogue.reading)] == [second]


# --- citation


def test_the_citation_follows_the_record_and_the_style(qtbot: QtBot, view: SourceView, catalogue: Catalogue) -> None:
    edit_source(catalogue.project, view.source_id, authors="Kowal, Anna", title="A <i>log</i>")
    qtbot.waitUntil(lambda: "Kowal, Anna, “A <i>log</i>”" in view.citation.words.accessibleName(), timeout=10_000)
    with qtbot.waitSignal(view.citation.style_chosen) as chosen:
        view.citation.styles.setFocus()
        qtbot.keyClick(view.citation.styles, Qt.Key.Key_Down)
    assert chosen.args == ["icd-206"]
    view.citation.set_style("icd-206")
    qtbot.waitUntil(lambda: "no date of publication stated" in view.citation.words.accessibleName(), timeout=10_000)
    assert "&lt;i&gt;log" in view.citation.words.text(), "words of a source are never markup"
    view.citation.copy.click()
    assert QGuiApplication.clipboard().text().startswith("Anna Kowal; “A <i>log</i>”")
