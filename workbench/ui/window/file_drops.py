"""Files dropped anywhere in a window, also over fields and lists that take other things: they are texts to bring in."""

import os
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDropEvent, QWindow

_DRAGS = {QEvent.Type.DragEnter, QEvent.Type.DragMove}


def files_in(data: QMimeData) -> list[Path]:
    """Return the files and folders that are dragged; addresses elsewhere are left out."""
    return [_path(url) for url in data.urls() if url.isLocalFile()]


def _path(url: QUrl) -> Path:
    """Return the path of a file's address; of a name that is no text, the bytes that it has on disk."""
    words = url.toLocalFile()
    if os.name == "posix" and "\ufffd" in words:
        words = os.fsdecode(unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded)))
    return Path(words)


class FileDrops(QObject):
    """Hears of drags before the widgets of a window do, and takes those that hold files; others go their way.

    A field would write a file's address into the text; as a filter of the window, not of the application, this costs
    nothing where nothing is dragged. take(paths): what is dropped.
    """

    def __init__(self, take: Callable[[list[Path]], object], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take
        self._watched: QWindow | None = None

    def watch(self, window: QWindow | None) -> None:
        """Hear of what is dragged over a window; None or the one that is known already change nothing."""
        if window is not None and window is not self._watched:
            window.installEventFilter(self)
            self._watched = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files; a file is copied, whatever the desktop proposes, as the original stays where it is."""
        kind = event.type()
        if kind in _DRAGS or kind is QEvent.Type.Drop:
            assert isinstance(event, QDropEvent)
            found = files_in(event.mimeData())
            if found:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                if kind is QEvent.Type.Drop:
                    self._take(found)
                return True
        return super().eventFilter(watched, event)
