"""The window stands within a screen that is there, wherever it was left."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from workbench.ui.settings import Settings
from workbench.ui.window.frame import MainWindow
from workbench.ui.window.kept import words_of
from workbench.ui.window.placing import fitted

pytestmark = pytest.mark.timeout(180)

SIDES = st.integers(-9000, 9000)
BOXES = st.builds(QRect, SIDES, SIDES, st.integers(1, 6000), st.integers(1, 6000))
SCREENS = st.lists(st.builds(QRect, SIDES, SIDES, st.integers(320, 5000), st.integers(240, 3000)), min_size=1, max_size=3)


@given(BOXES, SCREENS)
def test_a_box_comes_wholly_onto_a_screen_and_stays_where_it_already_is(box: QRect, screens: list[QRect]) -> None:
    found = fitted(box, screens)
    assert any(screen.contains(found) for screen in screens)
    if any(screen.contains(box) for screen in screens):
        assert found == box
    assert found.width() <= box.width()
    assert found.height() <= box.height()


@pytest.mark.parametrize("left", [(5000, 4000, 900, 600), (-3000, -200, 4000, 3000)])
def test_a_window_left_on_a_screen_that_is_gone_comes_back_into_sight(qtbot, theme, tasks, tmp_path, left) -> None:
    gone = QWidget()
    gone.setGeometry(*left)
    settings = Settings(tmp_path / "settings.json")
    settings.set("geometry", words_of(gone.saveGeometry()))
    window = MainWindow(theme.tokens, settings, tasks)
    qtbot.addWidget(window)
    window.show()
    assert window.screen().availableGeometry().contains(window.frameGeometry())
    window.move(7000, 7000)
    window._placing._look_soon()  # as a screen that is taken away tells it
    qtbot.waitUntil(lambda: window.screen().availableGeometry().contains(window.frameGeometry()), timeout=10_000)


def test_menus_and_activities_give_way_in_a_very_small_window(open_frame) -> None:
    window, _palette = open_frame(1640, 900)
    assert window.menus.palette_button.width() == 312
    window.setMinimumSize(300, 200)
    window.resize(640, 340)
    menus = window.menus
    last = menus.actionGeometry(menus.menus["Help"].menuAction())
    assert last.width() > 20, "no menu is cut off"
    assert last.right() < menus.palette_button.mapTo(menus, menus.palette_button.rect().topLeft()).x()
    cells = sorted(window.activities._buttons.values(), key=lambda cell: cell.y())
    assert all(one.geometry().bottom() < other.geometry().top() for one, other in pairwise(cells))
    assert cells[-1].geometry().bottom() <= window.activities.height()
