"""macOS names the files and links to open in events, not on the command line: at the start, and of a program that runs."""

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from workbench.app.answering import Answering
from workbench.app.calls import call_of


class FileEvents(QObject):
    """Hands the system's requests on. Every event of the program passes through here, so it is for macOS alone."""

    def __init__(self, answering: Answering) -> None:
        super().__init__(answering)
        self._answering = answering

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Open what a request names; all other events go their way."""
        if isinstance(event, QFileOpenEvent):
            word = event.file() or event.url().toString()
            if word:
                self._answering.hear(call_of([word]))
            return True
        return False


def follow_system(answering: Answering, platform: str = sys.platform) -> None:
    """Follow the system's requests where it makes any."""
    application = QCoreApplication.instance()
    if platform == "darwin" and application is not None:
        application.installEventFilter(FileEvents(answering))
