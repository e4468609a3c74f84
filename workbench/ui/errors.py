"""When something breaks: sentences for errors, a log without source text, and a dialog with a report to copy."""

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from workbench import __version__, paths
from workbench.ui.named import named
from workbench.ui.words import tr
from workbench.wording import error_words

log = logging.getLogger("workbench")


def describe_error(error: BaseException) -> str:
    """Return a sentence: what happened, to which file, and what is safe; unknown errors by their type only."""
    return error_words(error, tr, named)


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
