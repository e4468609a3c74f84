"""Shows the frame with dummy contents: python tests/looks/frame_demo.py [--dark] [--contrast] [--welcome]."""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from workbench.ui.palette import Palette
from workbench.ui.palette_matching import Entry
from workbench.ui.settings import Settings
from workbench.ui.tasks import Tasks
from workbench.ui.theme.apply import Theme
from workbench.ui.theme.fonts import font, load_fonts
from workbench.ui.theme.tokens import Tokens
from workbench.ui.welcome import WelcomePage
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.lines import Hairline
from workbench.ui.widgets.rows import Row, RowRole
from workbench.ui.widgets.views import RowTree
from workbench.ui.window.commands import COMMANDS
from workbench.ui.window.frame import MainWindow

GROUPS: dict[str, list[Row]] = {
    "Harbours": [Row("Berths & cranes", key="2", colour=4, count="9"), Row("Dredging", colour=12, count="6")],
    "Vessels": [
        Row("Tankers", key="1", colour=0, count="7"),
        Row("Ferries & pilot boats", key="4", colour=15, count="6"),
        Row("Icebreakers", colour=6, count="4"),
    ],
    "Weather": [Row("Fog", colour=10, count="6"), Row("A name that is longer than its pane allows", colour=14, count="1,204")],
}
ENTITIES = [
    Row("Gdynia", aside="the port, Gdingen", icon="flag", count="65"),
    Row("Anna Nowak", icon="user", count="3"),
    Row("Harbour master's office", aside="HMO", icon="buildings", count="12"),
]
RECENT: list[dict[str, Any]] = [
    {"path": "Documents/harbour.workbench", "title": "Harbour", "at": "2026-02-03T13:10:00.000Z", "sources": 2, "codings": 126},
    {"path": "Documents/cables.workbench", "title": "Cables", "at": "2026-02-02T09:00:00.000Z", "sources": 38, "codings": 2914},
]  # fmt: skip


class Navigator(QWidget):
    """Themes above entities, made of the shared widgets."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(0)
        self._parts: list[Any] = [FilterField(tokens, "Filter themes and entities")]
        holder = QVBoxLayout()
        holder.setContentsMargins(12, 0, 12, 0)
        holder.addWidget(self._parts[0])
        column.addLayout(holder)
        self._section(column, tokens, "Themes", _themes(), 3)
        self._parts.append(Hairline(tokens))
        column.addWidget(self._parts[-1])
        self._section(column, tokens, "Entities", _model(ENTITIES), 1)

    def _section(self, column: QVBoxLayout, tokens: Tokens, words: str, model: QAbstractItemModel, stretch: int) -> None:
        head = SectionHead(tokens, words, adds=f"New in {words}")
        head.set_count(model.rowCount())
        view = RowTree(tokens, words)
        view.setModel(model)
        view.setRootIsDecorated(words == "Themes")
        view.expandAll()
        if words == "Themes":
            view.setCurrentIndex(model.index(1, 0, model.index(1, 0)))
        self._parts += [head, view]
        column.addWidget(head)
        column.addWidget(view, stretch)

    def set_tokens(self, tokens: Tokens) -> None:
        for part in self._parts:
            part.set_tokens(tokens)


def _themes() -> QStandardItemModel:
    model = QStandardItemModel()
    for name, rows in GROUPS.items():
        group = _item(Row(name, count=str(len(rows))))
        for row in rows:
            group.appendRow(_item(row))
        model.appendRow(group)
    return model


def _model(rows: list[Row]) -> QStandardItemModel:
    model = QStandardItemModel()
    for row in rows:
        model.appendRow(_item(row))
    return model


def _item(row: Row) -> QStandardItem:
    item = QStandardItem(row.name)
    item.setData(row, RowRole)
    return item


class Page(QLabel):
    """A tab's page: some words on paper."""

    def __init__(self, tokens: Tokens, words: str) -> None:
        super().__init__(words)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.setContentsMargins(64, 40, 64, 0)
        self.setProperty("surface", "paper")
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        self.setFont(font(tokens, "reading", "reading_family"))


def build(theme: Theme, settings: Settings, tasks: Tasks) -> tuple[MainWindow, Palette]:
    """Return the frame with dummy contents, not yet shown, and its palette."""
    tokens = theme.tokens
    window = MainWindow(tokens, settings, tasks)
    for spec in COMMANDS:
        window.commands.connect_to(spec.name, lambda: None)
    palette = Palette(tokens, lambda: _entries(window), window)
    window.commands.connect_to("palette", palette.open)
    window.commands.connect_to("toggle_inspector", window.toggle_inspector)
    window.commands.connect_to("toggle_navigator", window.toggle_navigator)
    window.menus.palette_button.clicked.connect(palette.open)
    window.set_welcome(WelcomePage(tokens, RECENT))
    window.set_navigator("coding", Navigator(tokens))
    window.set_navigator("sources", Page(tokens, "Sources"))
    window.set_inspector(Page(tokens, "Inspector"))
    window.add_dock("history", "clock-counter-clockwise", "History", Page(tokens, "History"), "Ctrl+H")
    for key, title, icon_name in (
        ("1", "What the harbour master wrote about the fog", "file-pdf"),
        ("2", "Fog & ferries", "globe"),
        ("3", "Notes", "file-text"),
    ):
        window.tabs.open(key, title, icon_name, Page(tokens, "Fog lay over the harbour until noon. " * 9))
    window.tabs.show_tab("1")
    window.show_activity("coding")
    window.show_body()
    window.status.set_analyst("AN", "Anna Nowak")
    window.status.set_place("p. 1–2, ¶ 6 of 12     1,331 words     87 codings")
    window.status.set_calm("All changes are on disk")
    theme.changed.connect(window.set_tokens)
    theme.changed.connect(palette.set_tokens)
    return window, palette


def _entries(window: MainWindow) -> list[Entry]:
    return [
        Entry(action.text(), action.trigger, keys=action.shortcut().toString(), also=spec.synonyms)
        for spec, action in window.commands.known()
    ]


def main() -> None:
    """Show it."""
    parser = argparse.ArgumentParser()
    for flag in ("dark", "contrast", "welcome", "switch"):
        parser.add_argument(f"--{flag}", action="store_true")
    told = parser.parse_args()
    application = QApplication(sys.argv[:1])
    load_fonts()
    mode = "high_contrast" if told.contrast else "dark" if told.dark else "light"
    theme = Theme(application, "light" if told.switch else mode)
    with tempfile.TemporaryDirectory() as folder:
        tasks = Tasks()
        window, _palette = build(theme, Settings(Path(folder) / "settings.json"), tasks)
        if told.welcome:
            window.show_welcome()
        window.show()
        if told.switch:
            theme.choose(mode)
        application.exec()
        tasks.close()


if __name__ == "__main__":
    main()
