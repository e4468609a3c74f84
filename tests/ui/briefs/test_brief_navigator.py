"""The navigator of briefs: drafting, outline, tray."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from workbench.briefs import editing, judging, records
from workbench.briefs.composing import draft
from workbench.coding.attaching import NewTheme
from workbench.ui.briefs.navigator import BriefsNavigator
from workbench.ui.briefs.tray import ItemRole, TrayModel, tray_items
from workbench.ui.records_model import IdRole


def test_one_press_drafts_a_brief(project, qtbot, fonts):
    from workbench.ui.theme.tokens import Mode, Tokens

    navigator = BriefsNavigator(project[0], Tokens(Mode.LIGHT))
    qtbot.addWidget(navigator)
    navigator.show()
    assert navigator.draft_button.isVisible()
    with qtbot.waitSignal(navigator.drafted, timeout=10_000) as told:
        QTest.mouseClick(navigator.draft_button, Qt.MouseButton.LeftButton)
    assert [each.id for each in records.briefs(project[0].reading)] == told.args
    assert navigator.outline.isVisible()
    project[0].undo()
    navigator.refresh()
    assert navigator.draft_button.isVisible()


def test_the_outline_follows_the_brief_and_leads_to_its_places(writing, qtbot):
    judging.add_judgment(writing.project, writing.brief_id, "Crates were loaded.")
    model = writing.navigator.outline_model
    tops = [model.data(model.index(row, 0)) for row in range(model.rowCount())]
    assert tops == [
        "Bottom line", "So what", "Key judgments", "Where the sources disagree", "Gaps", "Discussion", "Alternatives",
        "Indicators", "Source summary", "Annex: passages in context", "Imprint",
    ]  # fmt: skip
    judgment = model.index(0, 0, model.index(2, 0))
    assert model.data(judgment) == "1 Crates were loaded."
    at = writing.navigator.outline.visualRect(judgment).center()
    QTest.mouseClick(writing.navigator.outline.viewport(), Qt.MouseButton.LeftButton, pos=at)
    card = writing.tab.editor.judgments.cards[judgment.data(IdRole)]
    QTest.keyClick(writing.navigator.outline, Qt.Key.Key_Return)
    qtbot.waitUntil(card.statement.hasFocus, timeout=10_000)


def test_the_caret_chooses_its_place_in_the_outline(writing, qtbot):
    gaps = writing.section("gaps")
    gaps.prose.setFocus()
    qtbot.waitUntil(lambda: writing.navigator.outline.currentIndex().data(IdRole) == gaps.place, timeout=10_000)


def test_the_tray_shows_what_is_not_cited_first_and_enter_cites_it(writing, qtbot):
    from brief_projects import LETTER, code, document

    letter = document(LETTER)
    version = writing.project.reading.value(_version_of(writing, "empty"))
    fresh = code(writing.project, version, letter, ["all the same"], NewTheme("Cargo"))
    tray = writing.navigator.tray
    qtbot.waitUntil(lambda: tray.model().index(0, 0).data(ItemRole).id == fresh, timeout=10_000)
    field = writing.section("gaps").prose
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=10_000)
    tray.setCurrentIndex(tray.model().index(0, 0))
    QTest.keyClick(tray, Qt.Key.Key_Return)
    number = len(records.citations(writing.project.reading, writing.brief_id))
    assert field.text() == f"[{number}]"
    qtbot.waitUntil(lambda: writing.navigator.tray_model.uncited == 0, timeout=10_000)


def _version_of(writing, name):
    from sqlalchemy import select

    from workbench.model.passage import Passage

    table = Passage.__table__
    return select(table.c.version_id).where(table.c.id == writing.passages[name])


def test_the_tray_is_filtered_by_theme_source_grade_and_words(writing, qtbot):
    model = writing.navigator.tray_model
    qtbot.waitUntil(lambda: model.rowCount() == len(writing.passages), timeout=10_000)
    QTest.keyClicks(writing.navigator.filter, "harbour c2")
    assert [model.index(row, 0).data(ItemRole).id for row in range(model.rowCount())] == [writing.passages["cut"]]
    writing.navigator.filter.clear()
    QTest.keyClicks(writing.navigator.filter, "zak")
    assert model.rowCount() == 1


def test_a_double_click_in_the_tray_cites(writing, qtbot):
    model, tray = writing.navigator.tray_model, writing.navigator.tray
    qtbot.waitUntil(lambda: model.rowCount() > 0, timeout=10_000)
    item = model.index(0, 0).data(ItemRole)
    at = tray.visualRect(model.index(0, 0)).center() + QPoint(0, 0)
    QTest.mouseClick(tray.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(tray.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert writing.section("bottom line").prose.text() == f"[{item.number}]"


def test_several_briefs_are_listed_and_chosen(writing, qtbot):
    second = draft(writing.project, "Second")
    assert writing.navigator.list.isVisible()
    index = writing.navigator.list_model.index_of(second)
    with qtbot.waitSignal(writing.navigator.brief_chosen, timeout=10_000) as told:
        at = writing.navigator.list.visualRect(index).center()
        QTest.mouseClick(writing.navigator.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [second]
    editing.delete_brief(writing.project, second)
    assert not writing.navigator.list.isVisible()


def test_the_tray_is_a_sound_model(writing):
    model = TrayModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(tray_items(writing.project.reading, {}))
    model.filter("crates")
    model.filter("nothing has this")
    model.filter("")
    assert model.rowCount() == model.uncited == len(writing.passages)
    assert tester.model() is model


def test_a_second_draft_has_a_title_of_its_own(writing, qtbot):
    navigator = writing.navigator
    for _ in range(3):
        navigator.draft()
    title = writing.project.title
    titles = [each.title for each in records.briefs(writing.project.reading)]
    assert sorted(titles) == sorted(["Crates", title, f"{title} 2", f"{title} 3"])
