"""Verifying at the desk: a published brief is read in the background, and its report stands in a tab."""

from collections.abc import Callable
from pathlib import Path

from workbench.app.part import Panes, Part
from workbench.briefs.verifying.checking import verify
from workbench.briefs.verifying.report import Checked, Report
from workbench.ui.tasks import Cancelled, Progress, Task
from workbench.ui.verifying.page import VerifyPage
from workbench.ui.words import tr


class Verifying(Part):
    """Opens tabs with keys such as ``verified 1``, numbered as they come; none of them comes back after a restart."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._task: Task | None = None
        self._number = 0
        self._ended = False

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the command of the menu Brief does."""
        return {"verify_brief": self.ask}

    def ask(self) -> None:
        """Ask which file, and verify it."""
        path = self.panes.tools.asking.brief_to_verify()
        if path is not None:
            self.verify(path)

    def verify(self, path: Path) -> None:
        """Verify a file in the background; one at a time."""
        window = self.panes.tools.window
        if self._task is not None:
            window.status.say(tr("A brief is being verified already."))
            return
        reading = self.panes.project.reading

        def work(progress: Progress, cancelled: Cancelled) -> Report | None:
            return verify(reading, path, progress=lambda part: progress(part, path.name), cancelled=cancelled)

        self._task = self.panes.tools.tasks.run(tr("Verifying {name}").format(name=path.name), work, self._show, self._failed)

    def _show(self, report: Report | None) -> None:
        self._task = None
        if self._ended or report is None:
            return
        panes = self.panes
        self._number += 1
        key = f"verified {self._number}"
        page = VerifyPage(report, panes.tools.theme.tokens)
        page.opened.connect(self._open)
        page.again_wanted.connect(lambda: self._again(key, Path(report.path)))
        panes.tools.theme.changed.connect(page.set_tokens)
        panes.tools.window.tabs.open(key, page.title, "check-circle" if report.is_sound else "warning", page)
        panes.tools.window.status.set_place(page.place_words)
        page.setFocus()

    def _again(self, key: str, path: Path) -> None:
        self.panes.tools.window.tabs.close_tab(key)
        self.verify(path)

    def _open(self, row: Checked) -> None:
        """Open the passage of a citation; where there is none any more, the place where the words stand."""
        travelling = self.panes.travelling
        if row.passage_id is not None and travelling.knows(row.passage_id):
            travelling.show_passage(row.passage_id)
        elif row.version_id is not None:
            host = self.panes.reading.open_version(row.version_id)
            if host is not None and row.spans:
                host.page.reveal(row.spans[0])
        else:
            self.panes.tools.window.status.say(tr("The project holds no source to open."))

    def on_tab(self, key: str) -> None:
        """Say in the status bar what is in front."""
        page = self.panes.tools.window.tabs.page(key) if key.startswith("verified ") else None
        if isinstance(page, VerifyPage):
            self.panes.tools.window.status.set_place(page.place_words)

    def _failed(self, error: BaseException) -> None:
        self._task = None
        if not self._ended:
            self.panes.tools.fail(error)

    def end(self) -> None:
        """Verify no more: the project is being closed."""
        self._ended = True
        if self._task is not None:
            self._task.cancel()
