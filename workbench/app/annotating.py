"""Exporting annotated sources at the desk: one dialog at a time, about the source one is at."""

from collections.abc import Callable

from workbench import paths
from workbench.app.part import Panes, Part
from workbench.ui.annotating import AnnotateDialog
from workbench.ui.briefs.tab import file_name
from workbench.ui.words import tr


class Annotating(Part):
    """Opens the dialog from the menu Source and from the list of sources."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self.dialog: AnnotateDialog | None = None
        panes.sources.annotated_wanted.connect(self.open)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the command of the menu Source does."""
        return {"annotate_source": self.open}

    def open(self, source_id: int = 0) -> None:
        """Ask how a source is to be exported; if none is named, the one chosen in the list, else that of the text in front."""
        panes = self.panes
        host = panes.reading.host()
        wanted = source_id or panes.sources.source_in_focus() or (host.source.id if host is not None else 0)
        record = panes.catalogue.sources.get(wanted)
        if record is None:
            panes.tools.window.status.say(tr("Open a source first."))
            return
        if self.dialog is not None:
            self.dialog.close_down()
        path = paths.documents() / f"{tr('{title} annotated').format(title=file_name(record.title))}.pdf"
        tools = panes.tools
        made = AnnotateDialog(panes.project, record, tools.theme.tokens, tools.tasks, path, tools.window)
        made.finished.connect(lambda _result: self._closed(made))
        made.written.connect(lambda file: tools.window.status.say(tr("Annotated source written to {path}").format(path=file)))
        tools.theme.changed.connect(made.set_tokens)
        self.dialog = made
        made.show()
        made.raise_()
        made.activateWindow()

    def _closed(self, dialog: AnnotateDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    def end(self) -> None:
        """Close the dialog, whatever is under way."""
        if self.dialog is not None:
            self.dialog.close_down()
