"""Links from outside: asked for, pasted, or given on the command line; they lead into whatever project they name."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from workbench.app.asking import Asking
from workbench.model.link import Link, LinkError, find_link, parse_link
from workbench.ui.settings import Settings
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.app.desk import Desk


class Following:
    """Finds the project of a link, opens it if need be, and goes there.

    desk: returns the open project's; open_path: opens another and tells whether it is open now; fail: says what is wrong.
    """

    def __init__(
        self,
        settings: Settings,
        asking: Asking,
        desk: "Callable[[], Desk | None]",
        open_path: Callable[[Path], bool],
        fail: Callable[[BaseException], None],
    ) -> None:
        self._settings, self._asking, self._desk, self._open_path, self._fail = settings, asking, desk, open_path, fail

    def ask(self) -> None:
        """Ask for a link, the one on the clipboard offered, and open it."""
        on_clipboard = find_link(QGuiApplication.clipboard().text())
        words = tr("A link to a place in a project, such as one copied with Ctrl+Shift+L:")
        given = self._asking.line(tr("Open link"), words, str(on_clipboard) if on_clipboard else "")
        if given is not None:
            self.open(given)

    def open(self, words: str) -> None:
        """Go where the link in the words leads; what hinders it is told."""
        try:
            link = parse_link(words)
            desk = self._desk_of(link)
            if desk is not None:
                desk.linking.follow(link)
        except LinkError as error:
            self._fail(error)

    def _desk_of(self, link: Link) -> "Desk | None":
        """Return the desk of the link's project, opened if the analyst agrees; None if that failed and was told."""
        desk = self._desk()
        if desk is not None and desk.linking.guid == link.project:
            return desk
        path = self._settings.path_of(link.project)
        if path is None:
            raise LinkError("project")
        words = tr("This link leads into another project: {path}").format(path=path)
        if desk is not None and not self._asking.agreed(words, tr("Open it")):
            return None
        opened = self._desk() if self._open_path(path) else None
        if opened is not None and opened.linking.guid != link.project:  # another file lies there now
            raise LinkError("project")
        return opened
