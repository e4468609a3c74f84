"""Shows the Briefs activity on the sample, for looking at it: python tests/looks/briefs_demo.py [--dark] [--project FILE]."""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from workbench.briefs.records import briefs
from workbench.project.opening import open_project
from workbench.project.project import Project
from workbench.sample import make_sample
from workbench.ui.briefs.navigator import BriefsNavigator
from workbench.ui.briefs.tab import BriefTab
from workbench.ui.changes import ChangeBridge
from workbench.ui.settings import Settings
from workbench.ui.tasks import Tasks
from workbench.ui.theme.apply import Theme
from workbench.ui.theme.fonts import load_fonts
from workbench.ui.window.frame import MainWindow


def build(project: Project, theme: Theme, folder: Path) -> tuple[MainWindow, BriefTab, BriefsNavigator, Tasks]:
    """Put the parts into a frame, as the program does."""
    tasks = Tasks()
    window = MainWindow(theme.tokens, Settings(folder / "settings.json"), tasks)
    navigator = BriefsNavigator(project, theme.tokens)
    tab = BriefTab(project, briefs(project.reading)[0].id, theme.tokens, tasks)
    bridge = ChangeBridge(project, window)
    for part in (tab, navigator):
        bridge.changed.connect(part.on_changes)
    navigator.place_wanted.connect(lambda _brief, place: tab.show_place(place))
    navigator.cite_wanted.connect(tab.cite)
    tab.place_entered.connect(navigator.show_place)
    window.set_navigator("briefs", navigator)
    window.tabs.open("brief", tab.title, "file-text", tab)
    window.show_body()
    window.show_inspector(False)
    window.show_activity("briefs")
    window.bridge = bridge  # type: ignore[attr-defined]
    return window, tab, navigator, tasks


def main() -> None:
    """Show it until the window is closed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--contrast", action="store_true")
    parser.add_argument("--size", default="1600x1000")
    parser.add_argument("--project", type=Path)
    parser.add_argument("--place", type=int, default=0, help="which line of the outline to go to")
    chosen = parser.parse_args()
    application: Any = QApplication([])
    load_fonts()
    theme = Theme(application, "high_contrast" if chosen.contrast else "dark" if chosen.dark else "light")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.workbench"
        project = open_project(chosen.project, "Anna Kowal") if chosen.project else make_sample(path, "Anna Kowal")
        window, tab, navigator, tasks = build(project, theme, Path(folder))
        window.setWindowState(QMainWindow().windowState())
        window.resize(*map(int, chosen.size.split("x")))
        window.show()
        window.move(0, 0)
        window.show_inspector(False)
        QTimer.singleShot(600, lambda: tab.show_place(navigator.outline_model.ids()[chosen.place]))
        application.exec()
        tab.close_down()
        tasks.close()
        project.close()


if __name__ == "__main__":
    main()
