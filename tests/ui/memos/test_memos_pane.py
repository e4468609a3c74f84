"""The dock: listing, filtering, writing, linking, deleting; undo brings everything back at once in the open view."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.entities.editing import edit_entity
from workbench.memos.editing import create_memo, edit_memo
from workbench.memos.records import links_of, memo, memos, memos_linking
from workbench.memos.things import Thing
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.sources.records import sources
from workbench.ui.catalogue import Catalogue
from workbench.ui.memos import MemosPane
from workbench.ui.memos.draft import Draft

CONTROL = Qt.KeyboardModifier.ControlModifier


def listed(pane: MemosPane) -> list[str]:
    """What the memos on the list are called."""
    return [pane.model.index(row).data() for row in range(pane.model.rowCount())]


def write(pane: MemosPane, words: str) -> None:
    """Type into the memo on show, as a person does."""
    for letter in words:
        QTest.keyClicks(pane.editor.body, letter)


def choose(box: QWidget, data: str) -> None:
    """Choose an entry of a box, as its list does."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_the_list_is_filtered_by_words_kind_and_thing(pane: MemosPane, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as failed:
        QAbstractItemModelTester(pane.model, QAbstractItemModelTester.FailureReportingMode.Fatal, pane)
        assert listed(pane) == ["ask the office", "Who is Łódź here? See On method and nowhere.", "On method"]
        QTest.keyClicks(pane.filters.words, "lodz")
        assert listed(pane) == ["Who is Łódź here? See On method and nowhere."]
        QTest.keyClick(pane.filters.words, Qt.Key.Key_Escape)
        choose(pane.filters.kind, "method")
        assert listed(pane) == ["On method"]
        choose(pane.filters.about, "entity")
        assert listed(pane) == []
        assert pane.none.isVisible()
        pane.filters.clear()
        choose(pane.filters.kind, "to do open")
        assert listed(pane) == ["ask the office"]
    assert failed == []


def test_the_list_follows_acts_elsewhere_and_undo(pane: MemosPane, project: Project, qtbot: QtBot) -> None:
    made = create_memo(project, body="from elsewhere")
    qtbot.waitUntil(lambda: listed(pane)[0] == "from elsewhere", timeout=10_000)
    pane.list.setCurrentIndex(pane.model.index(pane.model.row_of(made)))
    edit_memo(project, made, title="Renamed")
    qtbot.waitUntil(lambda: listed(pane)[0] == "Renamed", timeout=10_000)
    assert pane.list.current_id() == made, "what is chosen stays"
    project.undo()
    project.undo()
    qtbot.waitUntil(lambda: len(listed(pane)) == 3, timeout=10_000)


def test_a_memo_is_opened_written_and_left_with_keys(pane: MemosPane, project: Project, qtbot: QtBot) -> None:
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(2))
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert pane.editor.title.text() == "On method"
    assert pane.editor.body.hasFocus()
    pane.editor.body.moveCursor(pane.editor.body.textCursor().MoveOperation.End)
    write(pane, " Always.")
    steps = len(project.history())
    QTest.keyClick(pane.editor.body, Qt.Key.Key_Escape)
    assert pane.listing.isVisible()
    assert len(project.history()) == steps + 1
    assert "Always." in memo(project.reading, pane.list.current_id()).body
    assert pane.list.hasFocus()


def test_typing_is_saved_after_a_pause_as_one_step(pane: MemosPane, project: Project, qtbot: QtBot) -> None:
    pane.begin(Draft())
    steps = len(project.history())
    write(pane, "first")
    qtbot.waitUntil(lambda: pane.editor.memo_id != 0, timeout=10_000)
    write(pane, " second")
    qtbot.waitUntil(lambda: memo(project.reading, pane.editor.memo_id).body == "first second", timeout=10_000)
    assert len(project.history()) == steps + 1
    made = pane.editor.memo_id
    project.undo()
    assert pane.listing.isVisible(), "the memo is gone, so is its editor"
    assert made not in {one.id for one in memos(project.reading)}
    project.redo()
    assert pane.editor.memo_id == made
    assert pane.editor.body.text() == "first second"


def test_undo_while_typing_takes_back_what_was_typed_last(pane: MemosPane, project: Project) -> None:
    one = next(record for record in memos(project.reading) if record.title == "On method")
    pane.open(one.id)
    pane.editor.body.moveCursor(pane.editor.body.textCursor().MoveOperation.End)
    write(pane, " And so on")
    assert pane.editor.flush()
    pane.editor.saver.part()
    write(pane, "!")
    assert pane.editor.flush()
    project.undo()
    assert pane.editor.body.text() == "Count **once** a day. And so on"
    project.undo()
    assert pane.editor.body.text() == "Count **once** a day."
    project.redo()
    assert pane.editor.body.text() == "Count **once** a day. And so on"


def test_a_draft_that_stays_empty_is_never_written(pane: MemosPane, project: Project) -> None:
    steps = len(project.history())
    pane.begin(Draft())
    choose(pane.editor.kind, "method")
    QTest.keyClick(pane.editor.body, Qt.Key.Key_Escape)
    assert len(project.history()) == steps
    pane.begin(Draft(version_id=sources(project.reading)[0].version_id, spans=(Span(40, 47),)))
    choose(pane.editor.kind, "question")
    write(pane, "Why?")
    assert pane.editor.flush()
    made = memo(project.reading, pane.editor.memo_id)
    assert (made.kind, made.about and made.about.kind) == ("question", "passage")


def test_a_link_is_completed_with_keys_and_keeps_its_thing(pane: MemosPane, project: Project, qtbot: QtBot) -> None:
    pane.begin(Draft())
    write(pane, "On [[lod")
    popup = pane.editor.links.completion
    assert popup.isVisible()
    assert popup.view.currentIndex().data() == "Łódź (entity)"
    QTest.keyClick(pane.editor.body, Qt.Key.Key_Return)
    assert pane.editor.body.text() == "On [[Łódź]]"
    assert not popup.isVisible()
    write(pane, " and [[#cra")
    QTest.keyClick(pane.editor.body, Qt.Key.Key_Tab)
    assert pane.editor.body.text() == "On [[Łódź]] and [[Cranes]]"
    assert pane.editor.flush()
    links = links_of(project.reading, pane.editor.memo_id)
    assert {words: link.thing.kind for words, link in links.items() if link.thing} == {"Łódź": "entity", "Cranes": "theme"}
    entity = links["Łódź"].thing
    assert entity is not None
    edit_entity(project, entity.id, name="Lodz")
    assert pane.editor.body.link_tip("Łódź") == "Lodz · entity"


def test_the_completion_closes_with_esc_and_stays_closed(pane: MemosPane) -> None:
    pane.begin(Draft())
    write(pane, "[[lo")
    popup = pane.editor.links.completion
    QTest.keyClick(pane.editor.body, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert pane.writing.isVisible(), "Esc closed the list alone"
    write(pane, "dz")
    assert not popup.isVisible()
    write(pane, "]] `[[lo")
    assert not popup.isVisible(), "code links to nothing"


def test_a_followed_link_tells_its_thing_and_one_that_leads_nowhere_is_asked_for(
    pane: MemosPane, project: Project, catalogue: Catalogue, qtbot: QtBot
) -> None:
    one = next(record for record in memos(project.reading) if "nowhere" in record.body)
    pane.open(one.id)
    with qtbot.waitSignal(pane.thing_wanted, timeout=10_000) as told:
        pane.editor.body.link_wanted.emit("On method")
    assert told.args[0].kind == "memo"
    link = links_of(project.reading, one.id)["nowhere"]
    menu = pane.editor.links.where_menu(link)
    last = menu.actions()[-1]
    assert last.text() == "New memo “nowhere”"
    with qtbot.waitSignal(pane.thing_wanted, timeout=10_000) as told:
        last.trigger()
    made = told.args[0]
    assert links_of(project.reading, one.id)["nowhere"].thing == made
    assert [record.id for record in memos_linking(project.reading, made)] == [one.id]
    project.undo()
    assert links_of(project.reading, one.id)["nowhere"].thing is None


def test_what_links_here_is_listed_and_opens(pane: MemosPane, project: Project, qtbot: QtBot) -> None:
    method = next(record for record in memos(project.reading) if record.title == "On method")
    pane.open(method.id)
    assert [line.record.heading for line in pane.editor.backlinks.lines] == ["Who is Łódź here? See On method and nowhere."]
    with qtbot.waitSignal(pane.thing_wanted, timeout=10_000) as told:
        QTest.mouseClick(pane.editor.backlinks.lines[0], Qt.MouseButton.LeftButton)
    assert told.args[0].kind == "memo"
    other = create_memo(project, body="also [[On method]]")
    assert len(pane.editor.backlinks.lines) == 2
    project.undo()
    assert len(pane.editor.backlinks.lines) == 1
    assert other


def test_deleting_asks_only_where_other_memos_link_to_it(pane: MemosPane, project: Project, catalogue: Catalogue) -> None:
    asked: list[str] = []
    catalogue.agreed = lambda words, _button: bool(asked.append(words)) or True
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(0))
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    assert (len(memos(project.reading)), asked) == (2, [])
    pane.refresh()
    pane.list.setCurrentIndex(pane.model.index(pane.model.row_of(next(m.id for m in memos(project.reading) if m.title))))
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    assert len(memos(project.reading)) == 1
    assert "“On method”" in asked[0]
    assert "1 link in memos" in asked[0]
    project.undo()
    project.undo()
    assert len(memos(project.reading)) == 3


def test_the_about_row_opens_what_it_is_about_and_frees_it(pane: MemosPane, project: Project, qtbot: QtBot) -> None:
    one = next(record for record in memos(project.reading) if record.about and record.about.kind == "entity")
    pane.open(one.id)
    assert pane.editor.about.words() == "On an entity Łódź"
    with qtbot.waitSignal(pane.thing_wanted, timeout=10_000) as told:
        QTest.mouseClick(pane.editor.about.row, Qt.MouseButton.LeftButton)
    assert told.args == [one.about]
    QTest.mouseClick(pane.editor.about.cross, Qt.MouseButton.LeftButton)
    assert memo(project.reading, one.id).about is None
    assert pane.editor.about.words() == "On the project"
    project.undo()
    assert pane.editor.about.words() == "On an entity Łódź"


def test_kind_and_tick_are_set_at_once(pane: MemosPane, project: Project) -> None:
    one = next(record for record in memos(project.reading) if record.kind == "to do")
    pane.open(one.id)
    assert pane.editor.done.isVisible()
    QTest.mouseClick(pane.editor.done, Qt.MouseButton.LeftButton)
    assert memo(project.reading, one.id).is_done
    choose(pane.editor.kind, "method")
    assert memo(project.reading, one.id).kind == "method"
    assert not pane.editor.done.isVisible()


def test_a_megabyte_is_refused_in_a_sentence_at_the_field(pane: MemosPane, project: Project) -> None:
    from PySide6.QtCore import QMimeData

    pane.begin(Draft())
    data = QMimeData()
    data.setText("y" * 1_048_576)
    pane.editor.body.insertFromMimeData(data)
    assert pane.editor.notice.isVisible()
    assert "100,000" in pane.editor.notice.text()
    assert "1,048,576" in pane.editor.notice.text()
    write(pane, "short")
    assert not pane.editor.notice.isVisible()


@pytest.mark.parametrize("kind", ["entity", "theme"])
def test_a_memo_whose_thing_goes_is_the_projects(pane: MemosPane, project: Project, kind: str) -> None:
    from workbench.coding.themes import delete_theme
    from workbench.entities.editing import delete_entity

    one = next(record for record in memos(project.reading) if record.about and record.about.kind == kind)
    pane.open(one.id)
    assert one.about is not None
    (delete_entity if kind == "entity" else delete_theme)(project, one.about.id)
    assert pane.editor.about.words() == "On the project"
    project.undo()
    assert pane.editor.about.words() != "On the project"
    assert Thing(kind, one.about.id) == memo(project.reading, one.id).about


def test_what_is_dragged_into_a_memo_is_linked(pane: MemosPane, project: Project) -> None:
    from workbench.coding.records import codebook, passages
    from workbench.ui.mime import passages_data, target_data

    theme, passage = codebook(project.reading)[1], passages(project.reading)[0]
    pane.begin(Draft())
    write(pane, "See ")
    pane.editor.body.insertFromMimeData(target_data("theme", theme.id, theme.name))
    write(pane, " and ")
    pane.editor.body.insertFromMimeData(passages_data([passage.id]))
    assert pane.editor.flush()
    links = links_of(project.reading, pane.editor.memo_id)
    assert [link.thing for link in links.values()] == [Thing("theme", theme.id), Thing("passage", passage.id)]
    assert pane.editor.body.text().startswith(f"See [[{theme.name}]] and [[")


def test_words_are_copied_as_the_markdown_they_are(pane: MemosPane, project: Project) -> None:
    pane.begin(Draft())
    pane.editor.body.show_text("# Head\n- **one**")
    pane.editor.body.selectAll()
    data = pane.editor.body.createMimeDataFromSelection()
    assert (data.text(), data.hasHtml()) == ("# Head\n- **one**", False)
