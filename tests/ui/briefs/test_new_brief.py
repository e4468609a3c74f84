"""A new brief is begun by a template; briefs are renamed, duplicated, kept as templates and deleted where they are listed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.briefs import records, templates
from workbench.entities.records import entities
from workbench.ui.briefs.new_brief import NewBriefPage
from workbench.ui.theme.tokens import Mode, Tokens
from workbench.ui.widgets.rows import RowRole


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "home"))


@pytest.fixture
def page(project, home, qtbot, fonts):
    made = NewBriefPage(project[0], Tokens(Mode.LIGHT), "The harbour")
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=10_000)
    return made


def test_a_template_is_chosen_and_its_needs_are_met_by_keys_alone(page, project, qtbot):
    first = page.cards[0]
    qtbot.waitUntil(first.hasFocus, timeout=10_000)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert page.chosen.key == "situation-report"
    assert not page.view.isVisible()
    QTest.keyClick(page.cards[1], Qt.Key.Key_Down)
    QTest.keyClick(page.group.checkedButton(), Qt.Key.Key_Escape)
    page.choose("entity-profile")
    assert page.view.isVisible()
    names = [page.records.record(one).row.name for one in page.records.ids()]
    assert sorted(names) == sorted(each.name for each in entities(project[0].reading))
    person = next(each.id for each in entities(project[0].reading) if each.name == "The crews")
    page.view.setCurrentIndex(page.records.index_of(person))
    page.title.setFocus()
    page.title.selectAll()
    QTest.keyClicks(page.title, "Crews")
    page.language.setCurrentIndex(page.language.findData("pl"))
    with qtbot.waitSignal(page.drafted, timeout=10_000) as told:
        QTest.keyClick(page.title, Qt.Key.Key_Return)
    details = records.brief(project[0].reading, told.args[0])
    assert (details.title, details.template, details.language) == ("Crews", "entity-profile", "pl")
    prose = [one.prose for one in records.sections(project[0].reading, details.id)]
    assert any(f"(figure:entity/{person})" in each for each in prose)


def test_a_comparison_wants_sources_and_says_so(page, project, qtbot):
    page.choose("source-comparison")
    ids = list(page.records.ids())
    for one in ids:
        QTest.mouseClick(
            page.view.viewport(), Qt.MouseButton.LeftButton, pos=page.view.visualRect(page.records.index_of(one)).center()
        )
    assert page.chosen_sources == set()
    assert page.note.isVisible()
    assert not page.go.isEnabled()
    page.view.setCurrentIndex(page.records.index_of(ids[0]))
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert page.records.index_of(ids[0]).data(RowRole).icon == "check-square"
    with qtbot.waitSignal(page.drafted, timeout=10_000) as told:
        QTest.keyClick(page.view, Qt.Key.Key_Return)
    cited = records.citations(project[0].reading, told.args[0])
    assert {each.source_id for each in cited} == {ids[0]}


def test_own_templates_stand_beside_the_others_and_bad_files_are_told(page, project, qtbot):
    made = templates.keep_template(templates.template("situation-report"), "House style")
    (templates.own_folder() / "broken.json").write_text("{", encoding="utf-8")
    page.show_templates(made.key)
    assert page.chosen.name == "House style"
    assert "broken.json" in page.bad.text()
    card = page.group.checkedButton()
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_F2)
    page.question.field.setText("Weekly")
    QTest.keyClick(page.question.field, Qt.Key.Key_Return)
    assert page.chosen.name == "Weekly"
    page.group.checkedButton().setFocus()
    QTest.keyClick(page.group.checkedButton(), Qt.Key.Key_Delete)
    assert page.question.isVisible()
    QTest.mouseClick(page.question.go, Qt.MouseButton.LeftButton)
    assert templates.own_templates().templates == ()
    page.set_tokens(Tokens(Mode.DARK))
    page.grab()


def entry(writing, words):
    entries = [each for each in writing.navigator.listing.entries(writing.brief_id) if each is not None]
    return next(act for name, act in entries if name == words)


def test_a_brief_is_renamed_duplicated_kept_as_a_template_and_deleted(writing, home, qtbot):
    project, question = writing.project, writing.navigator.outlining.question
    entry(writing, "Rename brief…")()
    question.field.setText("  Loads ")
    QTest.keyClick(question.field, Qt.Key.Key_Return)
    assert records.brief(project.reading, writing.brief_id).title == "Loads"
    with qtbot.waitSignal(writing.navigator.drafted, timeout=10_000) as told:
        entry(writing, "Duplicate brief")()
    assert sorted(one.title for one in records.briefs(project.reading)) == ["Loads", "Loads (copy)"]
    model = writing.navigator.list_model
    assert writing.navigator.list.isVisible()
    assert "word" in model.record(told.args[0]).row.second
    writing.navigator.set_findings(writing.brief_id, {5: 1, 6: 2})
    assert "3 finding" in model.record(writing.brief_id).row.second
    entry(writing, "Save its structure as a template…")()
    question.field.setText("Loads")
    with qtbot.waitSignal(writing.navigator.told, timeout=10_000):
        QTest.keyClick(question.field, Qt.Key.Key_Return)
    assert [one.name for one in templates.own_templates().templates] == ["Loads"]
    view = writing.navigator.list
    view.setCurrentIndex(model.index_of(told.args[0]))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert "citation" in question.words.text()
    QTest.mouseClick(question.go, Qt.MouseButton.LeftButton)
    assert [one.id for one in records.briefs(project.reading)] == [writing.brief_id]
    project.undo()
    assert len(records.briefs(project.reading)) == 2
