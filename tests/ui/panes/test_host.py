"""The reader with its project: what a change does to the marks, and acts by keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.coding.limits import set_limits
from workbench.coding.passages import delete_passage, edit_passage
from workbench.coding.records import marks, passages
from workbench.coding.themes import delete_theme, edit_theme
from workbench.model.span import Span
from workbench.ui.catalogue import Catalogue
from workbench.ui.workspace import ReaderHost


def shown(host: ReaderHost) -> list[tuple[int, int, int, str, int, bool]]:
    """Return what the reader shows, in one order."""
    return sorted((m.coding_id, m.start, m.end, m.label, m.colour, bool(m.is_key)) for m in host.page.store.all())


def kept(host: ReaderHost, catalogue: Catalogue) -> list[tuple[int, int, int, str, int, bool]]:
    """Return what the project holds, in the same order."""
    records = marks(catalogue.reading, host.source.version_id)
    return sorted((m.coding_id, m.start, m.end, m.name, m.colour, bool(m.is_key)) for m in records)


def test_marks_stay_true_to_the_project_through_every_kind_of_act(host: ReaderHost, catalogue: Catalogue) -> None:
    project = catalogue.project
    first, second, third, *_ = passages(catalogue.reading)
    fog = next(one.id for one in catalogue.themes.values() if one.name == "Fog")
    trade = next(one.id for one in catalogue.themes.values() if one.name == "Trade")
    acts = (
        lambda: edit_passage(project, first.id, is_key=True),
        lambda: set_limits(project, second.id, [Span(0, 30), Span(40, 60)]),
        lambda: edit_theme(project, fog, colour=9, name="Mist"),
        lambda: delete_passage(project, third.id),
        lambda: delete_theme(project, trade),
    )
    for act in acts:
        act()
        assert shown(host) == kept(host, catalogue)
    for replay in [project.undo] * len(acts) + [project.redo] * len(acts):
        replay()
        assert shown(host) == kept(host, catalogue)


def test_keys_attach_grade_star_and_detach(qtbot: QtBot, host: ReaderHost, catalogue: Catalogue) -> None:
    host.page.select(4, 11)
    qtbot.keyClick(host.page, Qt.Key.Key_A)
    qtbot.keyClicks(host.field.field, "Ferries")
    qtbot.keyClick(host.field.field, Qt.Key.Key_Return)
    record = next(one for one in passages(catalogue.reading) if one.quote == "harbour")
    assert [coding.name for coding in record.codings] == ["Ferries"]
    assert host.page.chosen == record.id
    qtbot.keyClick(host.page, Qt.Key.Key_G)
    qtbot.keyClick(host.page, Qt.Key.Key_3)
    qtbot.keyClick(host.page, Qt.Key.Key_Asterisk)
    record = next(one for one in passages(catalogue.reading) if one.quote == "harbour")
    assert (record.credibility, record.is_key) == (3, True)
    qtbot.keyClick(host.page, Qt.Key.Key_Delete)
    assert not any(coding.name == "Ferries" for one in passages(catalogue.reading) for coding in one.codings)


def test_r_attaches_the_last_again_and_v_names_a_theme_by_the_words(
    qtbot: QtBot, host: ReaderHost, catalogue: Catalogue
) -> None:
    host.page.select(4, 11)
    qtbot.keyClick(host.page, Qt.Key.Key_V)
    assert "harbour" in {theme.name for theme in catalogue.themes.values()}
    host.page.select(52, 57)
    qtbot.keyClick(host.page, Qt.Key.Key_R)
    record = next(one for one in passages(catalogue.reading) if one.spans[0].start == 52)
    assert [coding.name for coding in record.codings] == ["harbour"]


def test_copy_gives_words_source_and_place(qtbot: QtBot, host: ReaderHost) -> None:
    host.page.select(4, 11)
    qtbot.keyClick(host.page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.clipboard().text() == "“harbour” (“harbour”, ¶ 1)"
