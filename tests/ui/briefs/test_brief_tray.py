"""The tray: narrowed by chips and words at once, put in by keys, the mouse and a menu, read in portions."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from workbench.briefs import editing, judging, records
from workbench.coding.records import codebook
from workbench.entities.records import entities
from workbench.sources.records import sources
from workbench.ui.briefs import tray_pane
from workbench.ui.briefs.tray import ROWS, ItemRole, TrayModel
from workbench.ui.briefs.tray_items import Narrowing, TrayItem
from workbench.ui.theme.tokens import Mode, Tokens


@pytest.fixture
def tray(writing, qtbot):
    pane = writing.navigator.citing
    qtbot.waitUntil(lambda: pane.model.rowCount() == len(writing.passages), timeout=10_000)
    return pane


def shown(pane, writing):
    names = {one: name for name, one in writing.passages.items()}
    return {names[pane.model.item(row).id] for row in range(pane.model.rowCount())}


def press(menu, *path):
    """Choose an entry of a menu by the words of it and of those above it."""
    action = next(each for each in menu.actions() if each.text().split("\t")[0] == path[0])
    if len(path) == 1:
        action.trigger()
    else:
        press(action.menu(), *path[1:])


def test_chips_and_words_narrow_together_and_each_goes_by_its_cross(writing, tray, qtbot):
    press(tray._narrowing_menu(), "Source", "Harbour report")
    assert shown(tray, writing) == {"cut", "cell", "idle"}
    cargo = next(one for one in codebook(writing.project.reading) if one.name == "Cargo")
    tray.pick_theme()
    tray.pick.filter.setText("Cargo")
    QTest.keyClick(tray.pick.filter, Qt.Key.Key_Return)
    assert cargo.id in tray.model.narrowing.themes
    assert shown(tray, writing) == {"cut", "cell"}, "what is below a theme belongs to it"
    QTest.keyClicks(tray.filter, "FORTY")
    assert shown(tray, writing) == {"cell"}
    assert [each.text() for each in tray.chips.buttons] == ["Cargo", "Harbour report"]
    assert "1 found" in tray.head._count.text()
    tray.filter.clear()
    QTest.mouseClick(tray.chips.buttons[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(tray.chips.buttons[0], Qt.MouseButton.LeftButton)
    assert not tray.chips.isVisible()
    person = next(one for one in entities(writing.project.reading) if one.name == "Łukasz Żak")
    tray.narrow(Narrowing(entities=frozenset({person.id})))
    assert shown(tray, writing) == {"cut"}
    press(tray._narrowing_menu(), "Show all again")
    press(tray._narrowing_menu(), "Not yet cited")
    assert shown(tray, writing) == set()
    tray.narrow(Narrowing(grades=frozenset("C"), sources=frozenset(one.id for one in sources(writing.project.reading))))
    assert shown(tray, writing) == {"cut", "cell", "idle"}


def test_a_passage_is_cited_quoted_and_shown_in_full_by_keys_alone(writing, tray, qtbot):
    field = writing.section("gaps").prose
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=10_000)
    tray.filter.setFocus()
    QTest.keyClicks(tray.filter, "idle")
    QTest.keyClick(tray.filter, Qt.Key.Key_Down)
    assert writing.navigator.focusWidget() is tray.view
    item = tray.view.currentIndex().data(ItemRole)
    assert item.id == writing.passages["idle"]
    QTest.keyClick(tray.view, Qt.Key.Key_Space)
    assert tray.preview.isVisible()
    assert "crane" in tray.preview.words.text()
    QTest.keyClick(tray.preview, Qt.Key.Key_Space)
    assert not tray.preview.isVisible()
    with qtbot.waitSignal(tray.quote_wanted, timeout=10_000) as told:
        QTest.keyClick(tray.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told.args == [item.id]
    with qtbot.waitSignal(tray.passage_wanted, timeout=10_000):
        QTest.keyClick(tray.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(tray.cite_wanted, timeout=10_000):
        QTest.keyClick(tray.view, Qt.Key.Key_Return)
    assert f"[{item.number}]" in field.text()
    QTest.keyClick(tray.view, Qt.Key.Key_Up)
    assert writing.navigator.focusWidget() is tray.filter


def test_the_menu_makes_a_passage_evidence(writing, tray):
    judgment = judging.add_judgment(writing.project, writing.brief_id, "Crates *were* loaded.")
    index = tray.model.index(0, 0)
    item = index.data(ItemRole)
    entries = dict(each for each in tray.entries(index) if each is not None)
    ((words, act),) = entries["Evidence against"]
    assert words == "1  Crates were loaded."
    act()
    (evidence,) = records.judgments(writing.project.reading, writing.brief_id)[0].evidence
    assert (evidence.passage_id, evidence.supports) == (item.id, False)
    assert judgment


def test_the_tray_follows_what_is_coded_cited_and_undone(writing, tray, qtbot):
    from brief_projects import LETTER, code, document

    from workbench.coding.attaching import NewTheme

    letter = document(LETTER)
    version = next(one.version_id for one in sources(writing.project.reading) if one.title == "A letter")
    fresh = code(writing.project, version, letter, ["all the same"], NewTheme("Pay"))
    qtbot.waitUntil(lambda: tray.model.uncited == 1, timeout=10_000)
    assert tray.model.item(0).id == fresh
    editing.cite(writing.project, writing.brief_id, fresh)
    qtbot.waitUntil(lambda: tray.model.uncited == 0, timeout=10_000)
    assert tray.model.item(tray.model.rowCount() - 1).id == fresh
    writing.project.undo()
    writing.project.undo()
    qtbot.waitUntil(lambda: tray.model.rowCount() == len(writing.passages), timeout=10_000)


def items(count, first=1):
    parity = ("even", "odd")
    return [
        TrayItem(one, f"words {one}", "", "B2", 0, -1, f"words {one} {parity[one % 2]}") for one in range(first, first + count)
    ]


def test_a_large_tray_gives_its_view_some_rows_at_a_time_and_grows_without_stirring_them():
    model = TrayModel()
    model.show(items(3 * ROWS), {2: 1, ROWS * 3 + 2: 2})
    assert (model.rowCount(), model.found, model.uncited) == (ROWS, 3 * ROWS, 3 * ROWS - 1)
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.append(items(50, 3 * ROWS + 1))
    assert model.found == 3 * ROWS + 50
    assert not resets, "what the view has not yet been given doesn't stir it"
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    ids = [model.item(row).id for row in range(model.rowCount())]
    assert ids == [*(one for one in range(1, 3 * ROWS + 51) if one not in {2, 3 * ROWS + 2}), 2, 3 * ROWS + 2]
    for typed in ("o", "od", "odd", "odd 7", "odd", "", "even", "words 1 odd"):
        model.filter(typed)
        wanted = [one for one in items(3 * ROWS + 50) if all(word in one.found_by for word in typed.split())]
        assert model.found == len(wanted)
    model.narrow(Narrowing(uncited=True))
    assert model.found == 3 * ROWS + 48
    model.number({})
    assert model.found == 3 * ROWS + 50


def test_more_than_are_read_at_once_come_by_themselves(writing, monkeypatch, qtbot):
    monkeypatch.setattr(tray_pane, "AT_ONCE", 2)
    pane = tray_pane.TrayPane(writing.project, Tokens(Mode.DARK))
    qtbot.addWidget(pane)
    pane.show_brief(writing.brief_id)
    pane.show()
    qtbot.waitUntil(lambda: pane.model.found == len(writing.passages), timeout=10_000)
    pane.set_tokens(Tokens(Mode.LIGHT))
    pane.grab()
