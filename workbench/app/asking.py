"""Questions to the analyst that need a dialog; one place, so that tests can answer them."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from workbench import paths
from workbench.ui.words import tr

PROJECTS = "Projects (*.workbench)"
TEXTS = "Texts (*.pdf *.docx *.html *.htm *.md *.markdown *.txt);;All files (*)"


class Asking:
    """Dialogs over a window; each returns None if the analyst thought better of it."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def project_to_make(self, name: str = "") -> Path | None:
        """Ask where a new project is to be kept."""
        suggested = str(paths.documents() / f"{name or tr('New project')}.workbench")
        return self._to_write(tr("New project"), suggested, PROJECTS, ".workbench")

    def copy_to_make(self, name: str) -> Path | None:
        """Ask where a copy is to be kept."""
        return self._to_write(tr("Save a copy"), str(paths.documents() / name), PROJECTS, ".workbench")

    def brief_to_make(self, name: str) -> Path | None:
        """Ask where a brief's PDF is to be written."""
        return self._to_write(tr("Export brief"), str(paths.documents() / f"{name}.pdf"), "PDF (*.pdf)", ".pdf")

    def project_to_open(self) -> Path | None:
        """Ask which project to open."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open project"), str(paths.documents()), PROJECTS)
        return Path(chosen) if chosen else None

    def texts_to_import(self) -> list[Path]:
        """Ask which texts to bring in."""
        chosen, _ = QFileDialog.getOpenFileNames(self._window, tr("Import texts"), str(paths.documents()), TEXTS)
        return [Path(path) for path in chosen]

    def line(self, title: str, words: str, default: str = "") -> str | None:
        """Ask for a line of text."""
        answer, given = QInputDialog.getText(self._window, title, words, text=default)
        return answer.strip() if given and answer.strip() else None

    def agreed(self, words: str, act: str) -> bool:
        """Ask whether to do something that the words explain; act is what the button says."""
        box = QMessageBox(QMessageBox.Icon.Question, tr("Analyst Workbench"), words, parent=self._window)
        button = box.addButton(act, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is button

    def tell(self, words: str, details: str = "") -> None:
        """Say something that should not be missed."""
        box = QMessageBox(QMessageBox.Icon.Information, tr("Analyst Workbench"), words, parent=self._window)
        box.setDetailedText(details)
        box.exec()

    def _to_write(self, title: str, suggested: str, kinds: str, ending: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, suggested, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix == ending else path.with_name(path.name + ending)
