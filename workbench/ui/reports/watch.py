"""What nobody caught: exceptions in slots, virtual methods, threads and finalisers; logged, counted, shown in one dialog."""

import logging
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from workbench.ui.errors import describe_error, log
from workbench.ui.reports.dialog import ReportDialog, Ways
from workbench.ui.reports.qt_words import safe_words
from workbench.ui.reports.report import Situation, report_of
from workbench.ui.theme.tokens import Tokens

LOGGED_AT = frozenset({1, 10, 100, 1_000, 10_000})
"""How often the same error must have happened to be logged again."""

MOST_KINDS = 200
"""Errors at different places that are told apart; more than that a program hardly survives."""

TOLD_MS = 250
"""Milliseconds between two refreshes of the count in an open dialog."""


class Watch(QObject):
    """Install it once; it takes part in nothing until something breaks. All its doors may be entered from any thread."""

    _told = Signal(object, str)

    def __init__(
        self,
        tokens: Callable[[], Tokens],
        parent: Callable[[], QWidget | None],
        ways: Callable[[], Ways] = Ways,
        situation: Callable[[], Situation] = Situation,
        settings: Callable[[], Mapping[str, Any]] = dict,
    ) -> None:
        super().__init__()
        self._tokens, self._parent, self._ways, self._situation, self._settings = tokens, parent, ways, situation, settings
        self._counts: dict[tuple[object, ...], int] = {}
        self._turn = threading.RLock()
        self._busy = threading.local()
        self.dialog: ReportDialog | None = None
        self._unseen = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOLD_MS)
        self._timer.timeout.connect(self._count)
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._former: tuple[Any, ...] | None = None

    def install(self) -> None:
        """Watch Python's and Qt's errors from now on."""
        self._former = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self.caught
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(qt_message)

    def uninstall(self) -> None:
        """Give back what install() took."""
        if self._former is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._former
            qInstallMessageHandler(None)
            self._former = None

    def caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Take note of an exception that nobody handled; never raises itself."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if issubclass(kind, SystemExit) or getattr(self._busy, "now", False):
            return
        self._busy.now = True
        try:
            self._note(error if error is not None else kind(), trace)
        except Exception as own:  # noqa: BLE001 - what tells of errors must not become one
            log.error("the watch itself: %s", type(own).__name__)
        finally:
            self._busy.now = False

    def log_only(self, error: BaseException) -> None:
        """Log an error of which the person is told in another way."""
        log.error("%s", report_of(error, None, self._safely_situated(), self._settings()).replace("\n", "\n  "))

    def _in_thread(self, told: threading.ExceptHookArgs) -> None:
        self.caught(told.exc_type, told.exc_value, told.exc_traceback)

    def _unraisable(self, told: "sys.UnraisableHookArgs") -> None:
        self.caught(told.exc_type, told.exc_value, told.exc_traceback)

    def _note(self, error: BaseException, trace: TracebackType | None) -> None:
        count = self._counted((type(error), *_end_of(trace)))
        if count in LOGGED_AT or self.dialog is None:
            details = report_of(error, trace, self._safely_situated(), self._settings())
            if count in LOGGED_AT:
                log.error("%s%s", f"{count} times: " if count > 1 else "", details.replace("\n", "\n  "))
        else:
            details = ""
        error.__traceback__ = None  # else what its frames hold would live on with the dialog
        self._told.emit(error, details)

    def _counted(self, key: tuple[object, ...]) -> int:
        with self._turn:
            if key not in self._counts and len(self._counts) >= MOST_KINDS:
                return 0
            self._counts[key] = self._counts.get(key, 0) + 1
            return self._counts[key]

    def _safely_situated(self) -> Situation:
        if threading.current_thread() is not threading.main_thread():
            return Situation()
        with suppress(Exception):  # what is broken may be just what is asked here
            return self._situation()
        return Situation()

    # --- in the window's thread

    def _show(self, error: BaseException, details: str) -> None:
        if self.dialog is not None:
            self._unseen += 1
            if not self._timer.isActive():
                self._timer.start()
            return
        if QApplication.instance() is None or QApplication.closingDown():
            return
        parent = QApplication.activeModalWidget() or self._parent()
        report = details or report_of(error, None, self._safely_situated(), self._settings())
        self.dialog = ReportDialog(self._tokens(), report, describe_error(error), self._ways(), parent)
        self.dialog.finished.connect(self._closed)
        self.dialog.show()

    def _count(self) -> None:
        if self.dialog is not None:
            self.dialog.count_more(self._unseen)
        self._unseen = 0

    def _closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog, self._unseen = None, 0


def _end_of(trace: TracebackType | None) -> tuple[object, ...]:
    """Return the innermost place of a trace, by which the same error is known again."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return (trace.tb_frame.f_code, trace.tb_lineno) if trace is not None else ()


def qt_message(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Log what Qt says of itself, without what it quotes."""
    if kind is not QtMsgType.QtDebugMsg:
        level = logging.INFO if kind is QtMsgType.QtInfoMsg else logging.WARNING
        log.log(level, "Qt: %s", safe_words(words, context.category or ""))
