"""The codebook to and from files: an export asks where, an import first shows in a tab what it would do."""

from collections.abc import Callable
from pathlib import Path

from workbench.app.part import Panes, Part
from workbench.coding.errors import CodingError
from workbench.exchange.codebook_files import codebook_bytes, read_codebook
from workbench.exchange.codebook_import import import_codebook, plan_import
from workbench.model.whole_file import write_whole
from workbench.project.changes import Changes
from workbench.project.errors import ProjectError
from workbench.ui.codebook.import_tab import CodebookImportTab
from workbench.ui.words import tr

KEY = "codebook file"
"""The key of the tab; there is one at most."""


class CodebookFiles(Part):
    """Joins the files of codebooks to the window."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        panes.catalogue.changed.connect(self._on_changes)

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do, by name."""
        return {"export_codebook": self.export, "import_codebook": self.choose}

    def export(self) -> None:
        """Ask where, and write the codebook there: as a table, or as Markdown if the name says so."""
        tools, project = self.panes.tools, self.panes.project
        path = tools.asking.codebook_to_write(tr("{title} codebook").format(title=project.title).replace("/", "-"))
        if path is None:
            return
        try:
            write_whole(path, codebook_bytes(project.reading, path, project.title))
        except (OSError, ProjectError) as error:
            tools.fail(error)
        else:
            tools.window.status.say(tr("Codebook written to {path}").format(path=path))

    def choose(self) -> None:
        """Ask for a file, and show what taking it in would do."""
        path = self.panes.tools.asking.codebook_to_read()
        if path is not None:
            self.show(path)

    def show(self, path: Path) -> CodebookImportTab:
        """Open the tab that shows what a file would do, in place of one that is open."""
        tabs, reading = self.panes.tools.window.tabs, self.panes.project.reading
        tabs.close_all(KEY)
        tab = CodebookImportTab(
            path.name, lambda: read_codebook(path), lambda file: plan_import(reading, file.entries),
            self.panes.tools.theme.tokens,
        )  # fmt: skip
        tab.go_wanted.connect(self._take_in)
        tab.discard_wanted.connect(lambda: tabs.close_all(KEY))
        tabs.open(KEY, path.name, "tree-structure", tab)
        tab.setFocus()
        return tab

    def _tab(self) -> CodebookImportTab | None:
        page = self.panes.tools.window.tabs.page(KEY)
        return page if isinstance(page, CodebookImportTab) else None

    def _take_in(self) -> None:
        tab = self._tab()
        if tab is None or tab.file is None:
            return
        try:
            plan = import_codebook(self.panes.project, tab.file.entries)
        except (ProjectError, CodingError) as error:
            self.panes.tools.fail(error)
            return
        window = self.panes.tools.window
        window.tabs.close_all(KEY)
        window.show_activity("coding")
        window.status.say(tr("Codebook taken in: %n theme(s) new or changed.", len(plan.changes)))

    def _on_changes(self, changes: Changes) -> None:
        tab = self._tab()
        if tab is not None and changes.touches("theme", "theme_group", "theme_group_member"):
            tab.refresh()
