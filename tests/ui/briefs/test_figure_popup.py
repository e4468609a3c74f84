"""The popup of figures: found by typing, seen as they are now, put in with Enter, copied and saved."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.briefs.composing import draft
from workbench.briefs.figures.making import figure_of_brief
from workbench.briefs.parts import Figure
from workbench.briefs.words import words
from workbench.entities.claims import create_relation
from workbench.entities.editing import create_entity
from workbench.entities.exhibits import Exhibit
from workbench.project.project import Project
from workbench.ui.briefs.figures import popup as popup_module
from workbench.ui.briefs.figures.choices import choices
from workbench.ui.briefs.figures.popup import FigurePopup
from workbench.ui.briefs.figures.rows import shared
from workbench.ui.icons import pixmap
from workbench.ui.theme.tokens import Mode, Tokens
from workbench.ui.widgets.filter_field import FilterField

Shown = tuple[FigurePopup, list[tuple[str, str, str, bool]], Project, dict[str, int]]


@pytest.fixture
def shown(qtbot: QtBot, fonts: None, project: tuple[Project, dict[str, int]], tmp_path: Path) -> Iterator[Shown]:
    made, passages = project
    brief = draft(made)
    crane, quay = create_entity(made, "The crane", "Vehicle", ("Old Bess",)), create_entity(made, "Quay & Co", "Company")
    create_relation(made, quay, "Ownership", crane, when="since 2004", evidence=[Exhibit(passages["idle"])])
    page = QWidget()
    field = FilterField(Tokens(Mode.LIGHT), "elsewhere", page)
    QVBoxLayout(page).addWidget(field)
    page.resize(900, 600)
    popup = FigurePopup(
        made,
        brief,
        Tokens(Mode.LIGHT),
        page,
        ask_path=lambda name, kinds: tmp_path / f"{name}{'.svg' if 'svg' in kinds else '.csv'}",
    )
    told: list[tuple[str, str, str, bool]] = []
    popup.chosen.connect(lambda *what: told.append(what))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    field.setFocus()
    popup.offer(field)
    yield popup, told, made, {"crane": crane, "quay": quay, "brief": brief}
    popup.close_down()
    page.close()  # it is kept alive till here


def drawn(qtbot: QtBot, popup: FigurePopup, kind: str) -> None:
    qtbot.waitUntil(lambda: popup.figure.figure.kind == kind, timeout=10_000)


def test_a_figure_is_found_by_typing_and_put_in_with_enter(qtbot: QtBot, shown: Shown) -> None:
    popup, told, _project, ids = shown
    drawn(qtbot, popup, "themes")
    QTest.keyClicks(popup.filter, "rela bess")  # by another name of the entity, and what of it
    drawn(qtbot, popup, "relations")
    assert popup.caption.text() == "Relations of The crane"
    assert len(popup.figure.figure.relations.nodes) == 2
    assert not popup.cites.isVisible()  # a drafted brief cites all
    QTest.keyClick(popup.filter, Qt.Key.Key_Return)
    assert told == [("relations", str(ids["crane"]), "Relations of The crane", False)]
    assert not popup.isVisible()


def test_the_window_goes_on_while_a_figure_is_drawn_and_enter_does_not_wait(
    qtbot: QtBot, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    popup, told, _project, ids = shown
    drawn(qtbot, popup, "themes")
    go_on, began = threading.Event(), threading.Event()

    def slow(*asked: object) -> Figure:
        began.set()
        assert go_on.wait(20)
        return figure_of_brief(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(popup_module, "figure_of_brief", slow)
    QTest.keyClicks(popup.filter, "rela bess")
    qtbot.waitUntil(began.is_set, timeout=10_000)
    popup.filter.clear()
    QTest.keyClicks(popup.filter, "chronology bess")  # while the chart is drawn
    qtbot.waitUntil(lambda: not popup._drawing.isActive(), timeout=10_000)
    assert popup.figure.figure.kind == "themes"
    go_on.set()
    drawn(qtbot, popup, "chronology")  # what was chosen last, not the chart
    assert popup.caption.text() == "Chronology: The crane"
    go_on.clear()
    began.clear()
    popup.filter.clear()
    QTest.keyClicks(popup.filter, "rela bess")
    qtbot.waitUntil(began.is_set, timeout=10_000)
    QTest.keyClick(popup.filter, Qt.Key.Key_Return)
    assert told == [("relations", str(ids["crane"]), "Relations of The crane", False)]
    go_on.set()


def test_what_is_not_found_or_empty_says_so_and_esc_closes(qtbot: QtBot, shown: Shown) -> None:
    popup, told, _project, _ids = shown
    drawn(qtbot, popup, "themes")
    QTest.keyClicks(popup.filter, "zzz")
    qtbot.waitUntil(lambda: bool(popup.figure.figure.problem), timeout=10_000)
    QTest.keyClick(popup.filter, Qt.Key.Key_Return)
    assert told == []
    popup.filter.clear()
    QTest.keyClicks(popup.filter, "claims")
    drawn(qtbot, popup, "claims")
    assert popup.figure.figure.problem == words("en")["no_claims"]
    assert not popup.save_button.isEnabled()
    popup.filter.clear()
    QTest.keyClick(popup.filter, Qt.Key.Key_Down)
    QTest.keyClick(popup.view, Qt.Key.Key_Down)
    drawn(qtbot, popup, "chronology")
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert told == []


def test_a_figure_is_copied_and_saved(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    popup, _told, project, ids = shown
    QTest.keyClicks(popup.filter, "profile crane")
    drawn(qtbot, popup, "entity")
    QTest.mouseClick(popup.save_button, Qt.MouseButton.LeftButton)
    assert b"Quay & Co" in (tmp_path / "Profile: The crane.csv").read_bytes()
    popup.filter.clear()
    QTest.keyClicks(popup.filter, "chronology crane")
    drawn(qtbot, popup, "chronology")
    QTest.mouseClick(popup.copy_button, Qt.MouseButton.LeftButton)
    data = QGuiApplication.clipboard().mimeData()
    assert "since 2004" in data.text()
    assert data.hasImage()
    assert data.hasFormat("image/svg+xml")
    QTest.mouseClick(popup.save_button, Qt.MouseButton.LeftButton)
    assert (tmp_path / "Chronology: The crane.svg").read_text(encoding="utf-8").startswith("<svg ")
    assert figure_of_brief(project.reading, ids["brief"], "chronology", str(ids["crane"])) == popup.figure.figure


def test_every_choice_has_its_icon_and_columns_share_the_room(shown: Shown) -> None:
    _popup, _told, project, _ids = shown
    tokens = Tokens(Mode.LIGHT)
    for one in choices(project.reading):
        drawn_icon = pixmap(tokens, one.icon, 16).toImage()
        assert any(drawn_icon.pixelColor(x, y).alpha() for x in range(16) for y in range(16)), one.icon
    assert shared([10, 300, 40], 200) == [10, 150, 40]
    assert shared([10, 20], 200) == [10, 20]
    assert shared([300, 300], 200) == [100, 100]
