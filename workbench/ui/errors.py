"""When something breaks: sentences for errors, a log without source text, and a dialog with a report to copy."""

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from workbench import __version__, paths
from workbench.ui.words import tr

log = logging.getLogger("workbench")

_SENTENCES: dict[str, str] = {
    "ProjectMissing": "There is no file {path}.",
    "ProjectExists": "{path} exists already. Nothing was changed; choose another name.",
    "NotAProject": "{path} is not a project of this program. Nothing was changed.",
    "NewerProject": "{path} was written by a newer version (format {version}; this reads up to {known}). Nothing was changed.",
    "DamagedProject": "{path} is damaged. It was left as it is; dated copies stand in the folder “{stem} backups” beside it.",
    "ProjectInUse": "{path} is open elsewhere: {holder}. It can be read meanwhile.",
    "ProjectReadOnly": "{path}, or the folder it is in, can't be written. Nothing was changed.",
    "DiskFull": "The disk is full, so {path} could not be written. All that was done before is safe.",
    "ProjectUnreachable": "{path} can't be reached just now. What was committed before is safe in the file.",
    "NothingToUndo": "There is nothing left to undo or redo.",
    "UndoConflict": "This step can't be replayed, because {table} {row} has changed since. Nothing was changed.",
    "Empty": "{path} is empty. Nothing of it was imported.",
    "Unreadable": "{path} can't be read. Nothing of it was imported.",
    "Encrypted": "{path} is protected by a password. Nothing of it was imported.",
    "WrongPassword": "{path} does not open with this password. Nothing of it was imported.",
    "Damaged": "{path} is damaged and could not be read. Nothing of it was imported.",
    "Binary": "{path} is no text: its bytes belong to another kind of file. Nothing of it was imported.",
    "Unsupported": "{path} is of a kind that can't be read. Nothing of it was imported.",
    "Forbidden": "{path} holds something that is refused for safety. Nothing of it was imported.",
    "TooLarge": "{path} is larger, or unpacks to more, than is safe to read. Nothing of it was imported.",
    "TimedOut": "{path} took too long to read and was given up. Nothing of it was imported.",
    "NoText": "{path} has no text layer: its pages are pictures. Nothing of it was imported.",
    "ReaderFailed": "{path} made the reader fail. Nothing of it was imported.",
    "Cancelled": "{path} was not read: the import was cancelled.",
    "NameTaken": "The name “{name}” is taken. Nothing was changed.",
    "NameEmpty": "A name is needed. Nothing was changed.",
    "TooDeep": "Themes can't nest that deep, or within themselves. Nothing was changed.",
    "NoSuchPlace": "The selection holds no letters. Nothing was changed.",
    "QuoteNotFound": "The words do not occur in the source. Nothing was changed.",
    "CannotWrite": "{path} could not be written. What was there before is as it was.",
    "TypesetFailed": "The brief could not be typeset. Your text is safe in the project.",
}


def describe_error(error: BaseException) -> str:
    """Return a sentence: what happened, to which file, and what is safe; unknown errors by their type only."""
    pattern = _SENTENCES.get(type(error).__name__)
    if pattern is None:
        return tr("Something unexpected happened ({kind}). What was done before is safe on disk.").format(
            kind=type(error).__name__
        )
    fields: dict[str, Any] = {**vars(error)}
    path = fields.get("path", "")
    holder = fields.get("holder") or {}
    who = [str(holder.get("analyst") or holder.get("user") or tr("another program")), str(holder.get("computer", ""))]
    fields.update(path=path, stem=getattr(path, "stem", ""), holder=", ".join(part for part in who if part))
    try:
        return tr(pattern).format(**fields)
    except KeyError:
        return tr(pattern)


def start_log() -> None:
    """Write a rotating log in the person's state folder; it never holds source text."""
    try:
        handler: logging.Handler = RotatingFileHandler(
            paths.user_state() / "workbench.log", maxBytes=500_000, backupCount=3, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return a report of where something broke: files, lines, versions; no values, so no source text."""
    places = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    versions = f"workbench {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return "\n".join([versions, kind.__name__, *places])


class ErrorDialog(QMessageBox):
    """Says that something broke, what is safe, and gives a report to copy."""

    def __init__(self, words: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(tr("Something went wrong"))
        self.setText(words)
        self.setDetailedText(details)
        copy = self.addButton(tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
        self.addButton(QMessageBox.StandardButton.Close)


class Watch:
    """Catches what no one caught: logs it, and shows one dialog at a time without blocking."""

    def __init__(self, parent: Callable[[], QWidget | None]) -> None:
        self._parent = parent
        self._dialog: ErrorDialog | None = None

    def install(self) -> None:
        """Watch Python's and Qt's errors from now on."""
        sys.excepthook = self.caught
        qInstallMessageHandler(_qt_message)

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an exception that nobody handled and show it, unless a dialog is open already."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        details = report(kind, trace)
        log.error(details)
        if self._dialog is None:
            self._dialog = ErrorDialog(describe_error(error), details, self._parent())
            self._dialog.finished.connect(self._closed)
            self._dialog.open()

    def _closed(self, _result: int) -> None:
        self._dialog = None


def _qt_message(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    if kind is not QtMsgType.QtDebugMsg:
        log.warning("Qt: %s", words.split(":", 1)[0][:120])
