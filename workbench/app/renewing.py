"""Open texts follow the project: another structure or version of a source is shown at the same place, in every tab."""

from PySide6.QtCore import QObject

from workbench.app.reading import ReadingDesk
from workbench.app.tools import Tools
from workbench.app.travelling import Travelling
from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue
from workbench.ui.workspace import ReaderHost


class Renewing(QObject):
    """Listens before the readers do, so that none reads marks of a version that is gone."""

    def __init__(self, tools: Tools, catalogue: Catalogue, reading: ReadingDesk, travelling: Travelling) -> None:
        super().__init__(catalogue)
        self._tabs, self._catalogue, self._reading, self._travelling = tools.window.tabs, catalogue, reading, travelling
        catalogue.changed.connect(self._on_changes)

    def _on_changes(self, changes: Changes) -> None:
        if not changes.touches("source_version"):
            return
        stale = [host for host in self._reading.hosts() if self._is_stale(host, changes)]
        if stale:
            with self._travelling.silence():
                for host in stale:
                    self._renew(host, changes)

    def _is_stale(self, host: ReaderHost, changes: Changes) -> bool:
        """Tell whether a reader shows a structure or a version that is no longer what its tab is for."""
        record = self._catalogue.sources.get(host.source.id)
        if record is None:
            return False  # the desk closes the tabs of a source that is gone
        changed = host.version_id in changes.ids("source_version")
        return changed or host.is_old is (host.version_id == record.version_id)

    def _renew(self, host: ReaderHost, changes: Changes) -> None:
        record = self._catalogue.sources[host.source.id]
        gone = host.version_id in changes.removed.get("source_version", ())
        if host.is_old and (gone or host.version_id == record.version_id):
            was_front = self._tabs.page(self._tabs.current) is host
            self._tabs.close_all(f"version {host.version_id}")
            if was_front and not gone:
                self._reading.open(record.id)
        else:
            self._reading.renew(host)
