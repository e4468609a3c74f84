"""Records of sources on the desk: what is chosen in their list is edited beside it; one style for all citations."""

from collections.abc import Callable, Sequence

from workbench.app.part import Panes, Part
from workbench.sources.citing import SHORT, STYLES, cite
from workbench.sources.records import SourceRecord
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost

STYLE = "citation_style"
"""The setting that keeps the style in which sources are cited."""


class RecordsPart(Part):
    """Joins the list of sources, their records, and copying with a citation."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._style = str(panes.tools.settings.get(STYLE, SHORT))
        if self._style not in STYLES:
            self._style = SHORT
        panes.sources.sources_chosen.connect(self._show_several)
        panes.sources.refused.connect(panes.tools.window.status.say)
        citation = panes.inspector.source.citation
        citation.set_style(self._style)
        citation.style_chosen.connect(self._choose_style)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the commands about records do, by name."""
        return {
            "new_folder": self._new_folder,
            "edit_records": self._edit_chosen,
            "cite_source": self._copy_citation,
            **{f"cite_{key}": lambda key=key: self._choose_style(key) for key in STYLES},  # type: ignore[misc]
        }

    def follow(self, host: ReaderHost) -> None:
        """Let a reader copy with citations of the chosen style."""
        host.cite = self._cite

    def _cite(self, source: SourceRecord, place: str) -> str:
        known = self.panes.catalogue.sources.get(source.id, source)  # a tab's own may be older than the record
        return cite(known, self._style, place).text.removesuffix(".")

    def _choose_style(self, style: str) -> None:
        self._style = style
        self.panes.tools.settings.set(STYLE, style)
        self.panes.inspector.source.citation.set_style(style)
        self.panes.tools.window.status.say(tr("Sources are cited as {style} now.").format(style=tr(STYLES[style])))

    def _show_several(self, ids: Sequence[int]) -> None:
        self.panes.inspector.show_sources(ids)

    def _new_folder(self) -> None:
        self.panes.tools.window.show_activity("sources")
        self.panes.sources.new_folder()

    def _edit_chosen(self) -> None:
        """Show the record of what is chosen in the list, else of the source in front."""
        window, inspector = self.panes.tools.window, self.panes.inspector
        ids, host = self.panes.sources.chosen_sources(), self.panes.reading.host()
        if not ids and host is not None:
            ids = [host.source.id]
        if not ids:
            window.status.say(tr("Choose a source first."))
            return
        if not window.inspector_shown:
            window.toggle_inspector()
        if len(ids) > 1:
            inspector.show_sources(ids)
        else:
            inspector.show_source(ids[0])
            inspector.source.fields["title"].field.setFocus()

    def _copy_citation(self) -> None:
        """Copy the citation of what is chosen in the list, else of the source in front."""
        from PySide6.QtGui import QGuiApplication

        host, known = self.panes.reading.host(), self.panes.catalogue.sources
        ids = self.panes.sources.chosen_sources() if self.panes.sources.isVisible() else []
        ids = ids or ([host.source.id] if host is not None else [])
        if not ids:
            self.panes.tools.window.status.say(tr("Choose a source first."))
            return
        QGuiApplication.clipboard().setText("\n".join(cite(known[one], self._style).text for one in ids if one in known))
        self.panes.tools.window.status.say(tr("Copied %n citation(s).", len(ids)))
