"""Acts on whole passages, on one and on many: by keys, menu, margin and inspector; each one step."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.project.content import content
from tests.project.worlds import add_brief
from workbench.coding.attaching import NewTheme, attach
from workbench.coding.records import PassageRecord, passage, passages
from workbench.model.span import Span
from workbench.ui.catalogue import Catalogue
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.menus import TextPopup
from workbench.ui.workspace import ReaderHost

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _find(host: ReaderHost, words: str) -> PassageRecord:
    return next(record for record in passages(host.acts.project.reading) if record.quote == words)


def _names(host: ReaderHost) -> list[list[str]]:
    found = passages(host.acts.project.reading)
    return [sorted(coding.name for coding in record.codings) for record in found if any(c.theme_id for c in record.codings)]


@pytest.fixture
def three(host: ReaderHost) -> list[int]:
    """The three passages with themes, marked."""
    ids = [_find(host, words).id for words in ("sold nine cranes", "counted every crane", "Fog closed the quay")]
    host.page.mark_all(ids, ids[0])
    return ids


def test_keys_act_on_all_marked_passages_in_one_step_each(host: ReaderHost, three: list[int]) -> None:
    project, said = host.acts.project, list[str]()
    host.said.connect(said.append)
    steps = len(project.history())
    attach(project, host.source.version_id, [Span(0, 3)], NewTheme("Later"))
    host.acts.last.target = None
    host.acts.remember(next(c.theme_id for c in _find(host, "The").codings), None)
    QTest.keyClick(host.page, "R")
    assert all("Later" in names for names in _names(host))
    assert said[-1].startswith("Attached “Later” to 3 passages.")
    QTest.keyClick(host.page, "*")
    QTest.keyClick(host.page, "G")
    QTest.keyClick(host.page, "2")
    found = [passage(project.reading, one) for one in three]
    assert [(one.is_key, one.credibility) for one in found] == [(True, 2)] * 3
    QTest.keyClick(host.page, "*")
    assert not any(passage(project.reading, one).is_key for one in three)
    QTest.keyClick(host.page, Qt.Key.Key_Delete)
    assert not any("Later" in names for names in _names(host)[1:]), "the newest of the first one goes from all"
    assert len(project.history()) == steps + 6
    QTest.keyClick(host.page, Qt.Key.Key_Delete, SHIFT)
    assert host.page.marked == ()
    assert len(_names(host)) == 1
    for _ in range(7):
        project.undo()
    assert len(_names(host)) == 3


def test_the_attach_field_is_for_all_marked(host: ReaderHost, three: list[int]) -> None:
    QTest.keyClick(host.page, "A")
    assert "3" in host.field.field.placeholderText()
    QTest.keyClicks(host.field.field, "Ferries")
    QTest.keyClick(host.field.field, Qt.Key.Key_Return)
    assert all("Ferries" in names for names in _names(host))
    assert host.page.marked == tuple(three)


def test_the_foot_of_the_attach_field_names_no_sign_that_it_has_no_room_for(host: ReaderHost, three: list[int]) -> None:
    host.resize(1000, 700)
    QTest.keyClick(host.page, "A")
    foot = host.field._foot
    assert "! " in foot.text().replace("&nbsp;", " ")
    QTest.keyClick(host.field.field, Qt.Key.Key_Escape)
    host.resize(foot.sizeHint().width() - 8, 700)
    QTest.keyClick(host.page, "A")
    assert "! " not in foot.text().replace("&nbsp;", " ")
    assert foot.width() >= foot.sizeHint().width()


def test_changing_the_theme_of_one_and_of_all(host: ReaderHost, three: list[int]) -> None:
    project = host.acts.project
    QTest.keyClick(host.page, "X")
    QTest.keyClicks(host.field.field, "Ferries")
    QTest.keyClick(host.field.field, Qt.Key.Key_Return)
    assert sorted(_names(host)) == [["Ferries"], ["Ferries"], ["Fog"]]
    project.undo()
    host.page.choose(three[0])
    QTest.keyClick(host.page, "X")
    assert "Cranes" in host.field.field.placeholderText()
    QTest.keyClicks(host.field.field, "Fog")
    QTest.keyClick(host.field.field, Qt.Key.Key_Return)
    assert sorted(_names(host)) == [["Cranes"], ["Fog"], ["Fog"]]
    host.page.setFocus()
    QTest.keyClick(host.page, "A")
    assert host.field.field.placeholderText() == "Theme or entity", "the next time it attaches again"


def test_a_menu_asks_which_of_several_is_to_be_changed(host: ReaderHost, qtbot: QtBot) -> None:
    record = _find(host, "sold nine cranes")
    attach(host.acts.project, host.source.version_id, record.spans, NewTheme("Later"))
    host.page.choose(record.id)
    QTest.keyClick(host.page, "X")
    menu = next(one for one in host.page.findChildren(QMenu) if one.isVisible())
    assert [action.text() for action in menu.actions()] == ["&1  Change “Cranes”…", "&2  Change “Later”…"]
    steps = len(host.acts.project.history())
    QTest.keyClick(menu, "R")
    assert len(host.acts.project.history()) == steps, "no key of the text acts through an open menu"
    QTest.keyClick(menu, "2")
    assert "Later" in host.field.field.placeholderText()


def test_all_passages_of_a_theme_are_marked(host: ReaderHost) -> None:
    host.page.choose(_find(host, "counted every crane").id)
    QTest.keyClick(host.page, Qt.Key.Key_T, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert [passage(host.acts.project.reading, one).quote for one in host.page.marked] == [
        "sold nine cranes", "counted every crane",
    ]  # fmt: skip


def test_marked_passages_are_merged_and_a_passage_is_split(host: ReaderHost) -> None:
    project = host.acts.project
    before = content(project.reading)
    ids = [_find(host, words).id for words in ("sold nine cranes", "counted every crane")]
    host.page.mark_all(ids)
    QTest.keyClick(host.page, "J")
    assert passage(project.reading, host.page.chosen).quote == "sold nine cranes … counted every crane"
    place = host.document.text.index("counted")
    host.page.set_selection(host.page.selection.at(place + 2))
    QTest.keyClick(host.page, Qt.Key.Key_J, SHIFT)
    assert passage(project.reading, host.page.chosen).quote == "counted every crane", "a caret in a word means its edge"
    project.undo()
    project.undo()
    assert content(project.reading) == before


def test_a_passage_is_merged_with_one_that_touches_it_or_a_word_is_said(host: ReaderHost) -> None:
    project, said = host.acts.project, list[str]()
    host.said.connect(said.append)
    fog = _find(host, "Fog closed the quay")
    host.page.choose(fog.id)
    QTest.keyClick(host.page, "J")
    assert "touches" in said[-1]
    after = fog.spans[0].end
    attach(project, host.source.version_id, [Span(after, after + 15)], NewTheme("Weather/Fog"))
    QTest.keyClick(host.page, "J")
    assert passage(project.reading, host.page.chosen).quote == "Fog closed the quay for three days"
    QTest.keyClick(host.page, Qt.Key.Key_J, SHIFT)
    assert "caret" in said[-1]


def test_a_passage_that_briefs_rely_on_is_deleted_only_when_agreed(
    host: ReaderHost, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    record, asked = _find(host, "Fog closed the quay"), list[str]()
    add_brief(host.acts.project, [record.id])
    answers = [False, True]
    monkeypatch.setattr(catalogue, "agreed", lambda words, _button: asked.append(words) or answers.pop(0))
    host.page.choose(record.id)
    QTest.keyClick(host.page, Qt.Key.Key_Delete, SHIFT)
    assert "Briefs rely on it: 1 citation and 1 judgment (“It is so.”). They keep the words they cite." in asked[0]
    assert _find(host, "Fog closed the quay")
    QTest.keyClick(host.page, Qt.Key.Key_Delete, SHIFT)
    assert len(_names(host)) == 2
    QTest.keyClick(host.page, Qt.Key.Key_Delete, SHIFT)
    assert len(asked) == 2, "nothing is chosen any more"


def test_signs_and_the_comment_key_lead_to_their_coding(host: ReaderHost, qtbot: QtBot) -> None:
    record = _find(host, "sold nine cranes")
    mark = host.page.store.of_passage(record.id)[0]
    host.page.sign_clicked.emit("star", mark)
    assert _find(host, "sold nine cranes").is_key
    with qtbot.waitSignal(host.comment_wanted, timeout=10_000) as told:
        host.page.sign_clicked.emit("comment", mark)
    assert told.args == [record.codings[0].id]
    assert host.page.chosen == record.id
    with qtbot.waitSignal(host.comment_wanted, timeout=10_000) as told:
        QTest.keyClick(host.page, "C")
    assert told.args == [record.codings[0].id]
    host.page.sign_clicked.emit("star", replace(mark, passage_id=12345))


def _words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_the_menu_is_about_what_it_was_opened_on(host: ReaderHost, tokens: Tokens, three: list[int]) -> None:
    host.menu.show(QPoint(0, 0), _find(host, "Łódź").id, host.commands(), tokens)
    opened = next(one for one in host.findChildren(QMenu) if one.isVisible())
    assert host.page.marked == (_find(host, "Łódź").id,), "what lies under the mouse is chosen first"
    opened.close()
    menu = host.menu.build(host.commands(), tokens)
    assert _words(menu)[:5] == ["Attach…", "Attach the last again", "Theme from the words", "Add a further piece", "Łódź"]
    assert {"Key passage", "Grade credibility", "Limits", "Merge passages", "Delete the passage…", "Select"} <= set(
        _words(menu)
    )
    sub = next(action.menu() for action in menu.actions() if action.text() == "Łódź")
    assert isinstance(sub, QMenu)
    assert _words(sub)[:4] == ["Change…", "Comment", "Detach", "Mark all its passages in this text"]
    host.page.mark_all(three)
    host.menu.show(QPoint(0, 0), three[1], host.commands(), tokens)
    assert host.page.marked == tuple(three), "one of those marked leaves all marked"
    opened = next(one for one in host.findChildren(QMenu) if one.isVisible())
    sub = next(action.menu() for action in opened.actions() if action.text() == "Cranes")
    assert isinstance(sub, QMenu)
    next(action for action in sub.actions() if action.text() == "Detach from all marked").trigger()
    assert _names(host) == [["Fog"]]
    opened.close()
    host.page.choose(0)
    host.page.select(0, 10)
    assert "Merge passages" not in _words(host.menu.build(host.commands(), tokens))


def test_nothing_is_written_in_a_project_that_is_only_read(
    host: ReaderHost, three: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    project, said = host.acts.project, list[str]()
    host.said.connect(said.append)
    before = content(project.reading)
    monkeypatch.setattr(project, "read_only", True)
    for key in "R*XJ]":
        QTest.keyClick(host.page, key)
    QTest.keyClick(host.page, Qt.Key.Key_Delete)
    QTest.keyClick(host.page, Qt.Key.Key_Delete, SHIFT)
    host.page.choose(three[0])
    QTest.keyClick(host.page, "]")
    assert content(project.reading) == before
    assert set(said) == {"This project is open for reading only."}


def test_letters_choose_what_underlines_them_and_reach_no_act_of_the_text(host: ReaderHost, qtbot: QtBot) -> None:
    menu, done = TextPopup("Entries", host), list[str]()
    menu.addAction("&Open", lambda: done.append("open"))
    menu.addAction(host.actions_.action("in_vivo"))
    host.page.select(4, 11)
    for key, wanted in (("V", []), ("X", []), ("O", ["open"])):
        menu.popup(QPoint(5, 5))
        QTest.keyClick(menu, key)
        assert done == wanted
        menu.close()
    assert not any(record.quote == "harbour" for record in passages(host.acts.project.reading))


def test_a_menu_beside_a_passage_whose_end_is_not_on_view_stands_on_view(host: ReaderHost) -> None:
    project, length = host.acts.project, len(host.document.text)
    host.resize(900, 140)
    made = attach(project, host.source.version_id, [Span(0, 11), Span(length - 10, length)], NewTheme("Far"))
    host.page.choose(made.passage_id)
    assert host.page.line_box(length).isNull()
    assert host.page.selection_rect().top() == host.page.line_box(11).toRect().top()
    host.page.choose(0)
    host.page.select(length - 9, length)
    assert host.page.viewport().rect().contains(host.page.selection_rect())
