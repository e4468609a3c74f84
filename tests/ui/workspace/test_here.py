"""Passages at one place: found by H, by the "+n" of the margin, walked in a list, each chosen."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.panes.opened import Opener
from workbench.coding.attaching import NewTheme, attach
from workbench.model.span import Span
from workbench.ui.catalogue import Catalogue
from workbench.ui.reader.margin import Hot
from workbench.ui.widgets.rows import RowRole
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.here_popover import HerePopover

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def host(opened: Opener, catalogue: Catalogue) -> ReaderHost:
    made = opened(size=(1000, 800))
    for number in range(12):
        attach(catalogue.project, made.source.version_id, [Span(4, 11 + 2 * number)], NewTheme(f"Layer {number}"))
    made.page.viewport().repaint()
    return made


def popup(host: ReaderHost) -> HerePopover:
    found = host.findChild(HerePopover)
    assert found is not None
    assert found.isVisible()
    return found


def test_h_lists_all_under_the_caret_the_shortest_first(qtbot: QtBot, host: ReaderHost) -> None:
    host.page.set_selection(host.page.selection.at(8))
    qtbot.keyClick(host.page, Qt.Key.Key_H)
    found = popup(host)
    assert found.rows.rowCount() == 12
    row = found.rows.index(0, 0).data(RowRole)
    assert (row.name, row.second) == ("Layer 0", "harbour")


def test_arrows_bring_each_to_the_front_and_enter_chooses(qtbot: QtBot, host: ReaderHost) -> None:
    host.page.set_selection(host.page.selection.at(8))
    qtbot.keyClick(host.page, Qt.Key.Key_H)
    found = popup(host)
    qtbot.keyClick(found.view, Qt.Key.Key_Down)
    qtbot.keyClick(found.view, Qt.Key.Key_Down)
    wanted = found.rows.passage(2)
    assert host.page.scene.hovered == wanted
    qtbot.keyClick(found.view, Qt.Key.Key_Return)
    assert not found.isVisible()
    assert (host.page.chosen, host.page.scene.hovered) == (wanted, 0)
    assert host.page.hasFocus()


def test_esc_chooses_nothing(qtbot: QtBot, host: ReaderHost) -> None:
    host.page.set_selection(host.page.selection.at(8))
    qtbot.keyClick(host.page, Qt.Key.Key_H)
    qtbot.keyClick(popup(host).view, Qt.Key.Key_Escape)
    assert host.page.chosen == 0


def test_nothing_here_is_said(qtbot: QtBot, host: ReaderHost) -> None:
    host.page.set_selection(host.page.selection.at(len(host.document.text)))
    with qtbot.waitSignal(host.said, timeout=10_000):
        qtbot.keyClick(host.page, Qt.Key.Key_H)


def test_every_passage_is_named_or_in_the_list_of_the_plus(qtbot: QtBot, host: ReaderHost) -> None:
    more = [hot for hot in host.page.hot if hot.more]
    assert len(more) == 1
    named = {hot.mark.label for hot in host.page.hot if hot.mark.is_theme and not hot.more}
    counted = {mark.label for mark in more[0].more}
    assert named | counted >= {f"Layer {number}" for number in range(12)}
    assert not {hot.mark.passage_id for hot in host.page.hot if not hot.more} & {mark.passage_id for mark in more[0].more}
    click(qtbot, host, more[0])
    found = popup(host)
    assert found.rows.rowCount() == len(counted)
    wanted = found.rows.passage(1)
    qtbot.mouseClick(found.view.viewport(), LEFT, pos=found.view.visualRect(found.rows.index(1, 0)).center())
    assert host.page.chosen == wanted


def click(qtbot: QtBot, host: ReaderHost, hot: Hot) -> None:
    qtbot.mouseClick(host.page.viewport(), LEFT, pos=hot.box.center().toPoint())
