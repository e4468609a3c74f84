"""Questions to the analyst that need a dialog; one place, so that tests can answer them."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench import paths
from workbench.said import Words
from workbench.sources.kinds import ENDINGS
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.sources.pasting import Pasted

KINDS: tuple[tuple[Words, str], ...] = (
    ("Plain text", ".txt .text .log"),
    ("Markdown", ".md .markdown .mkd"),
    ("Web pages", ".html .htm .xhtml .xht .mht .mhtml"),
    ("Word", ".docx .docm"),
    ("OpenDocument", ".odt .ott"),
    ("Rich text", ".rtf"),
    ("E-books", ".epub"),
    ("PDF", ".pdf"),
    ("Tables", ".csv .tsv .tab .xlsx .xlsm"),
    ("Mail", ".eml .mbox"),
    ("Transcripts with times", ".srt .vtt"),
)
"""The kinds of texts, a word each, with the endings of their names."""


def texts_filter() -> str:
    """Return the choice of kinds that a dialog for texts offers, all of them first."""
    kinds = [f"{tr(words)} ({_globs(endings.split())})" for words, endings in KINDS]
    return ";;".join([f"{tr('All texts')} ({_globs(sorted(ENDINGS))})", *kinds, f"{tr('All files')} (*)"])


def _projects() -> str:
    return f"{tr('Projects')} (*.workbench)"


def _globs(endings: Sequence[str]) -> str:
    return " ".join(f"*{ending}" for ending in endings)


class Asking:
    """Dialogs over a window; each returns None if the analyst thought better of it."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def project_to_make(self, name: str = "") -> Path | None:
        """Ask where a new project is to be kept."""
        suggested = str(paths.documents() / f"{name or tr('New project')}.workbench")
        return self._to_write(tr("New project"), suggested, _projects(), ".workbench")

    def copy_to_make(self, name: str) -> Path | None:
        """Ask where a copy is to be kept."""
        return self._to_write(tr("Save a copy"), str(paths.documents() / name), _projects(), ".workbench")

    def brief_to_make(self, name: str) -> Path | None:
        """Ask where a brief's PDF is to be written."""
        return self._to_write(tr("Export brief"), str(paths.documents() / f"{name}.pdf"), "PDF (*.pdf)", ".pdf")

    def brief_to_verify(self) -> Path | None:
        """Ask which published brief is to be verified."""
        kinds = f"{tr('Published briefs')} (*.pdf *.docx *.html *.htm *.json);;{tr('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Verify a published brief"), str(paths.documents()), kinds)
        return Path(chosen) if chosen else None

    def memos_to_write(self, name: str) -> Path | None:
        """Ask where all memos are to be written as Markdown."""
        return self._to_write(tr("Export memos"), str(paths.documents() / f"{name}.md"), "Markdown (*.md)", ".md")

    def codebook_to_write(self, name: str) -> Path | None:
        """Ask where the codebook is to be written: as a table, or as Markdown."""
        kinds = f"{tr('Table')} (*.csv);;Markdown (*.md)"
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, tr("Export the codebook"), str(paths.documents() / f"{name}.csv"), kinds
        )
        if not chosen:
            return None
        path, ending = Path(chosen), ".md" if "*.md" in kind else ".csv"
        return path if path.suffix.casefold() in {".csv", ".md"} else path.with_name(path.name + ending)

    def codebook_to_read(self) -> Path | None:
        """Ask which file holds the codebook to take in."""
        kinds = f"{tr('Codebooks')} (*.csv *.tsv *.txt *.md *.markdown);;{tr('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Import a codebook"), str(paths.documents()), kinds)
        return Path(chosen) if chosen else None

    def project_to_open(self) -> Path | None:
        """Ask which project to open."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open project"), str(paths.documents()), _projects())
        return Path(chosen) if chosen else None

    def texts_to_import(self) -> list[Path]:
        """Ask which texts to bring in."""
        chosen, _ = QFileDialog.getOpenFileNames(self._window, tr("Import texts"), str(paths.documents()), texts_filter())
        return [Path(path) for path in chosen]

    def new_version_of(self, title: str) -> Path | None:
        """Ask which file is a new version of a source."""
        words = tr("New version of {title}").format(title=title)
        chosen, _ = QFileDialog.getOpenFileName(self._window, words, str(paths.documents()), texts_filter())
        return Path(chosen) if chosen else None

    def folder_to_import(self) -> Path | None:
        """Ask of which folder all texts are to be brought in."""
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Import a folder"), str(paths.documents()))
        return Path(chosen) if chosen else None

    def paste_name(self, name: str, pasted: "Pasted") -> str | None:
        """Show what is about to be pasted as a source, and ask for its name; name: what it is called otherwise."""
        from workbench.ui.importing.paste_dialog import PasteDialog, beginning

        words = beginning(pasted.text, pasted.html)
        dialog = PasteDialog(name, words, as_page=bool(pasted.html.strip()), parent=self._window)
        return dialog.name if dialog.exec() else None

    def line(self, title: str, words: str, default: str = "") -> str | None:
        """Ask for a line of text."""
        answer, given = QInputDialog.getText(self._window, title, words, text=default)
        return answer.strip() if given and answer.strip() else None

    def agreed(self, words: str, act: str) -> bool:
        """Ask whether to do something that the words explain; act is what the button says."""
        box = QMessageBox(QMessageBox.Icon.Question, tr("Analyst Workbench"), words, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        button = box.addButton(act, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is button

    def tell(self, words: str, details: str = "") -> None:
        """Say something that should not be missed, with its details in sight; the work goes on meanwhile."""
        Told(words, details, self._window).open()

    def _to_write(self, title: str, suggested: str, kinds: str, ending: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, suggested, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix == ending else path.with_name(path.name + ending)


class Told(QDialog):
    """A sentence over its details; lines of details with a tab stand in two columns. Closes with Enter or Esc."""

    def __init__(self, words: str, details: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Analyst Workbench"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        head = QLabel(words)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        head.setMinimumWidth(420)
        column.addWidget(head)
        if details:
            column.addWidget(self._details(details), 1)
            self.resize(620, min(560, 170 + 22 * details.count("\n")))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @staticmethod
    def _details(details: str) -> QPlainTextEdit:
        shown = QPlainTextEdit()
        shown.setReadOnly(True)
        shown.setProperty("field", "true")
        shown.setTabStopDistance(190)
        shown.setPlainText(details)
        shown.setAccessibleName(tr("Details"))
        return shown
