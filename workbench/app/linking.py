"""Links: copied from the text in front, followed within the open project."""

from PySide6.QtGui import QGuiApplication

from workbench.app.reading import ReadingDesk
from workbench.app.tools import Tools
from workbench.app.travelling import Travelling
from workbench.model.link import Link, LinkError
from workbench.model.span import Span
from workbench.ui.catalogue import Catalogue
from workbench.ui.words import tr
from workbench.ui.workspace.links import link_data


class Linking:
    """The links of one project; guid: its name in them."""

    def __init__(self, tools: Tools, catalogue: Catalogue, reading: ReadingDesk, travelling: Travelling) -> None:
        self._tools, self._catalogue, self._reading, self._travelling = tools, catalogue, reading, travelling
        self.guid = catalogue.project.guid

    def copy(self) -> None:
        """Put a link to what is chosen, selected or on view on the clipboard, with its citation."""
        host = self._reading.host()
        if host is None:
            self._tools.window.status.say(tr("Open a source first: links lead to places in texts."))
            return
        QGuiApplication.clipboard().setMimeData(link_data(host, self._catalogue, self.guid))
        self._tools.window.status.say(tr("Link copied, with its citation. Ctrl+L opens it."))

    def follow(self, link: Link) -> None:
        """Go where a link of this project leads; LinkError ``passage`` or ``source`` if that is gone."""
        if link.kind == "passage":
            if not self._travelling.knows(link.id):
                raise LinkError("passage")
            self._travelling.show_passage(link.id)
        elif self._travelling.jump(link.id, _target(link)) is None:
            raise LinkError("source")


def _target(link: Link) -> Span | int | None:
    if link.at is not None and link.until is not None:
        return Span(link.at, link.until)
    return link.at
