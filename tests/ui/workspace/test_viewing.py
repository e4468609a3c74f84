"""Filters and backlight in a tab: what is painted, counted, told and kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.panes.opened import Opener
from workbench.coding.attaching import ThemeTarget
from workbench.coding.tallies import analysts
from workbench.coding.theme_places import move_theme
from workbench.model.ids import new_id
from workbench.model.span import Span
from workbench.ui.catalogue import Catalogue
from workbench.ui.reader.painting import Density
from workbench.ui.settings import Settings
from workbench.ui.theme.tokens import Tokens
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.acts import Last
from workbench.ui.workspace.shown import Shown, ShownChoice
from workbench.ui.workspace.shown_popover import ShownPopover

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def choice(tmp_path: Path) -> ShownChoice:
    return ShownChoice(Settings(tmp_path / "settings.json"), "guid", new_id())


@pytest.fixture
def host(opened: Opener, choice: ShownChoice) -> ReaderHost:
    return opened(size=(1000, 800), shown=choice)


def labels(host: ReaderHost) -> list[str]:
    return sorted({mark.label for mark in host.page.store.query(0, 10_000)})


def theme(catalogue: Catalogue, name: str) -> int:
    return next(one.id for one in catalogue.themes.values() if one.name == name)


def picture(host: ReaderHost) -> QImage:
    return host.page.viewport().grab().toImage()


def popup(qtbot: QtBot, host: ReaderHost) -> ShownPopover:
    qtbot.keyClick(host.page, Qt.Key.Key_O)
    found = host.findChild(ShownPopover)
    assert found is not None
    assert found.isVisible()
    return found


def row(found: ShownPopover, name: str) -> QPoint:
    records = found.tree.records
    for parent in (0, *records.ids()):
        for one in records.ids(parent):
            if (record := records.record(one)) is not None and record.row.name == name:
                return found.tree.visualRect(records.index_of(one)).center()
    raise AssertionError(name)


def test_boxes_show_and_hide_and_what_is_hidden_is_counted(qtbot: QtBot, host: ReaderHost, choice: ShownChoice) -> None:
    assert labels(host) == ["Cranes", "Fog", "Łódź"]
    found = popup(qtbot, host)
    qtbot.mouseClick(found.tree.viewport(), LEFT, pos=row(found, "Trade"))
    host.page.idle.finish()
    assert labels(host) == ["Fog", "Łódź"]
    assert host.toolbar.shown.text() == "Show: all but Trade  (2 hidden)"
    assert "2 coding" in found._foot.text()
    qtbot.mouseClick(found.tree.viewport(), LEFT, pos=row(found, "Cranes"))
    assert labels(host) == ["Cranes", "Fog", "Łódź"]
    qtbot.mouseClick(found.quick["none"], LEFT)
    assert labels(host) == []
    assert choice.shown == Shown(themes=False, entities=False)


def test_only_this_by_mouse_and_by_enter(qtbot: QtBot, host: ReaderHost) -> None:
    found = popup(qtbot, host)
    right = QPoint(found.tree.viewport().width() - 20, row(found, "Fog").y())
    qtbot.mouseClick(found.tree.viewport(), LEFT, pos=right)
    assert labels(host) == ["Fog"]
    found.filter.setText("lod")
    qtbot.keyClick(found.filter, Qt.Key.Key_Down)
    found.tree.setCurrentIndex(found.tree.records.index(0, 0))
    qtbot.keyClick(found.tree, Qt.Key.Key_Return)
    assert labels(host) == ["Łódź"]
    qtbot.keyClick(found.tree, Qt.Key.Key_Space)
    assert labels(host) == []
    qtbot.keyClick(found.tree, Qt.Key.Key_Escape)
    assert not found.isVisible()
    qtbot.keyClick(host.page, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert labels(host) == ["Cranes", "Fog", "Łódź"]


def test_the_choice_is_kept_for_the_project_and_holds_in_every_tab(
    host: ReaderHost, catalogue: Catalogue, tokens: Tokens, choice: ShownChoice
) -> None:
    choice.choose(choice.shown.only(theme(catalogue, "Fog")))
    other = ReaderHost(catalogue, host.source.id, tokens, Last(), shown=choice)
    assert labels(host) == labels(other) == ["Fog"]
    assert ShownChoice(choice._settings, "guid").shown == choice.shown
    assert ShownChoice(choice._settings, "another").shown == Shown()
    other.close()
    other.deleteLater()
    choice.choose(Shown())
    assert labels(host) == ["Cranes", "Fog", "Łódź"]


def test_attaching_what_is_hidden_shows_it_and_says_so(host: ReaderHost, catalogue: Catalogue, choice: ShownChoice) -> None:
    choice.choose(choice.shown.only(theme(catalogue, "Fog")))
    told: list[str] = []
    host.said.connect(told.append)
    host.acts.attach_spans([Span(4, 11)], ThemeTarget(theme(catalogue, "Ferries")))
    assert told[-1] == "“Ferries” was hidden and is shown now."
    assert labels(host) == ["Ferries", "Fog"]
    assert host.page.chosen


def test_a_theme_that_moves_is_shown_with_the_one_above_it(host: ReaderHost, catalogue: Catalogue, choice: ShownChoice) -> None:
    choice.choose(choice.shown.only(theme(catalogue, "Weather")))
    assert labels(host) == ["Fog"]
    move_theme(catalogue.project, theme(catalogue, "Cranes"), theme(catalogue, "Weather"), 0)
    assert labels(host) == ["Cranes", "Fog"]


def test_a_hidden_passage_that_is_chosen_elsewhere_is_told_of(
    qtbot: QtBot, host: ReaderHost, catalogue: Catalogue, choice: ShownChoice
) -> None:
    hidden = next(mark for mark in host.page.store.all() if mark.label == "Cranes")
    choice.choose(choice.shown.only(theme(catalogue, "Fog")))
    with qtbot.waitSignal(host.said, timeout=10_000):
        host.show_passage(hidden.passage_id)


def test_n_walks_what_is_shown(qtbot: QtBot, host: ReaderHost, catalogue: Catalogue, choice: ShownChoice) -> None:
    choice.choose(choice.shown.only(theme(catalogue, "Fog")))
    qtbot.keyClick(host.page, Qt.Key.Key_N)
    assert [mark.label for mark in host.page.store.of_passage(host.page.chosen)] == ["Fog"]


def test_backlight_dims_what_is_not_coded_and_nothing_else(qtbot: QtBot, host: ReaderHost, tokens: Tokens) -> None:
    fog = next(mark for mark in host.page.store.all() if mark.label == "Fog")
    coded, plain = host.page.line_box(fog.start).toRect(), host.page.line_box(fog.end + 4).toRect()
    coded.setWidth(60)
    plain.setWidth(60)
    before = picture(host)
    qtbot.keyClick(host.page, Qt.Key.Key_B)
    after = picture(host)
    assert host.toolbar.backlight.isChecked()
    assert after.copy(coded.adjusted(2, 0, 0, 0)) == before.copy(coded.adjusted(2, 0, 0, 0))
    assert darkest(after.copy(plain)) > darkest(before.copy(plain)) + 60
    qtbot.mouseClick(host.toolbar.backlight, LEFT)
    assert picture(host) == before


def darkest(image: QImage) -> int:
    return min(image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height()))


def test_density_takes_underlines_then_tints_and_never_brackets(
    host: ReaderHost, catalogue: Catalogue, choice: ShownChoice
) -> None:
    fog = next(mark for mark in host.page.store.all() if mark.label == "Fog")
    host.acts.attach_spans([Span(fog.start + 4, fog.end)], ThemeTarget(theme(catalogue, "Ferries")))
    host.page.choose(0)
    seen = {}
    for density in Density:
        choice.choose(Shown(density=density))
        seen[density] = picture(host)
    columns = host.page.columns
    margin = [image.copy(columns.lanes, 0, columns.names - columns.lanes, 400) for image in seen.values()]
    assert margin[0] == margin[1] == margin[2]
    assert len({bytes(image.constBits()) for image in seen.values()}) == 3


def test_the_codings_of_some_analysts_alone(qtbot: QtBot, host: ReaderHost, catalogue: Catalogue, choice: ShownChoice) -> None:
    found = popup(qtbot, host)
    assert not found.whose.isVisible()
    qtbot.keyClick(found.filter, Qt.Key.Key_Escape)
    catalogue.project.act_as("Jan Nowak")
    host.acts.attach_spans([Span(4, 11)], ThemeTarget(theme(catalogue, "Ferries")))
    catalogue.project.act_as("Ewa Zych")
    host.acts.attach_spans([Span(4, 11)], ThemeTarget(theme(catalogue, "Fog")))
    found = popup(qtbot, host)
    assert found.whose.isVisible()
    rows = [found.whose.records.record(one).row for one in found.whose.records.ids()]  # type: ignore[union-attr]
    assert [(row.name, row.count) for row in rows] == [("Anna Kowal", "4"), ("Ewa Zych", "1"), ("Jan Nowak", "1")]
    assert len({row.colour for row in rows}) == 3, "each analyst comes with a colour"
    anna, ewa, jan = found.whose.records.ids()
    place = found.whose.visualRect(found.whose.records.index_of(anna))
    qtbot.mouseClick(found.whose.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert choice.shown.analysts == {ewa, jan}
    assert labels(host) == ["Ferries", "Fog"]
    assert host.toolbar.shown.text().startswith("Show: all codings, Ewa Zych, Jan Nowak")
    found.whose.setCurrentIndex(found.whose.records.index_of(jan))
    qtbot.keyClick(found.whose, Qt.Key.Key_Return)
    assert labels(host) == ["Ferries"]
    qtbot.keyClick(found.whose, Qt.Key.Key_Space)
    assert choice.shown.analysts == frozenset(), "nobody's at all means everyone's"
    assert ShownChoice(choice._settings, "another").shown == Shown()
    found.since.setCurrentIndex(1)
    found.since.activated.emit(1)
    assert choice.shown.since == "session"


def test_attaching_leaves_the_choice_of_ones_own_codings_alone(
    host: ReaderHost, catalogue: Catalogue, choice: ShownChoice
) -> None:
    mine = next(one.id for one in analysts(catalogue.reading) if one.name == catalogue.project.analyst)
    choice.choose(Shown(analysts=frozenset({mine}), since="session"))
    told: list[str] = []
    host.said.connect(told.append)
    host.acts.attach_spans([Span(4, 11)], ThemeTarget(theme(catalogue, "Ferries")))
    assert told == []
    assert choice.shown == Shown(analysts=frozenset({mine}), since="session")
    assert labels(host) == ["Ferries"]


def test_attaching_leaves_the_codings_of_another_analyst_for_all(
    host: ReaderHost, catalogue: Catalogue, choice: ShownChoice
) -> None:
    rules = {theme(catalogue, "Fog"): False}
    choice.choose(Shown(rules=rules, analysts=frozenset(one.id for one in analysts(catalogue.reading))))
    catalogue.project.act_as("Jan Nowak")
    told: list[str] = []
    host.said.connect(told.append)
    host.acts.attach_spans([Span(4, 11)], ThemeTarget(theme(catalogue, "Ferries")))
    assert told[-1] == "“Ferries” was hidden and is shown now."
    both = frozenset(one.id for one in analysts(catalogue.reading))
    assert choice.shown == Shown(rules=rules, analysts=both), "one's own are shown as well; other rules stay as they were"
    assert labels(host) == ["Cranes", "Ferries", "Łódź"]
