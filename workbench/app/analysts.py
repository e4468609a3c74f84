"""Analysts on the desk: who is at work stands in the status bar, and under what name in this project."""

from collections.abc import Callable

from workbench.app.naming import NAMES
from workbench.app.part import Panes, Part
from workbench.coding.analysts import AnalystCounts, analysts_with_counts, edit_analyst
from workbench.model.analyst import initials_of
from workbench.project.changes import Changes
from workbench.ui import locale
from workbench.ui.analysts import AnalystsPopover


class AnalystsPart(Part):
    """Joins the popup of analysts; a person who took another name in a project goes on under it."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        project, settings = panes.project, panes.tools.settings
        self._popover: AnalystsPopover | None = None
        name = settings.get(NAMES, {}).get(project.guid)
        if isinstance(name, str) and not project.read_only and self._named(name) is not None:
            project.act_as(name)
        own = self._named(project.analyst)
        self._own_id = own.id if own is not None else 0
        panes.catalogue.changed.connect(self._on_changes)
        panes.tools.window.status.analyst_pressed.connect(self.open)
        self._tell()

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the command does."""
        return {"analysts": self.open}

    def open(self) -> None:
        """Open or close the popup over the status bar."""
        status, tools = self.panes.tools.window.status, self.panes.tools
        if self._popover is None:
            self._popover = AnalystsPopover(self.panes.catalogue, tools.theme.tokens, tools.window)
            tools.theme.changed.connect(self._popover.set_tokens)
        if self._popover.isVisible():
            self._popover.dismiss()
        else:
            self._popover.open(status.analyst_label, status.analyst_label.rect())

    def go_by(self, old: str, name: str) -> None:
        """Go by another usual name here too, as one step, unless one goes by a name of this project's own.

        Raises as edit_analyst(): NameTaken, ProjectReadOnly, DiskFull.
        """
        project = self.panes.project
        if project.read_only or project.analyst != old:
            return
        if self._own_id:
            edit_analyst(project, self._own_id, name=name)
        else:
            project.act_as(name)
            self._tell()

    def end(self) -> None:
        """Close the popup for good."""
        status = self.panes.tools.window.status
        status.analyst_pressed.disconnect(self.open)
        if self._popover is not None:
            self.panes.tools.theme.changed.disconnect(self._popover.set_tokens)
            self._popover.hide()
            self._popover.deleteLater()
            self._popover = None

    def _known(self) -> list[AnalystCounts]:
        return locale.by_name(analysts_with_counts(self.panes.catalogue.reading), lambda one: one.name)

    def _named(self, name: str) -> AnalystCounts | None:
        return next((one for one in self._known() if one.name == name), None)

    def _on_changes(self, changes: Changes) -> None:
        """Follow one's own row: an undo gives the old name back, and what is done then is done under that."""
        if not changes.touches("analyst"):
            return
        project, settings = self.panes.project, self.panes.tools.settings
        own = next((one for one in self._known() if one.id == self._own_id), None) or self._named(project.analyst)
        if own is None:
            return
        self._own_id = own.id
        if own.name != project.analyst:
            project.act_as(own.name)
        names = {guid: name for guid, name in settings.get(NAMES, {}).items() if guid != project.guid}
        usual = str(settings.get("analyst", ""))
        settings.set(NAMES, names if own.name == usual else {**names, project.guid: own.name})
        self._tell()

    def _tell(self) -> None:
        project = self.panes.project
        own = self._named(project.analyst)
        initials = own.initials if own is not None else initials_of(project.analyst)
        self.panes.tools.window.status.set_analyst(initials, project.analyst)
