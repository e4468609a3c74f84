"""What the desk does with the project's file: texts in, copies, backups, checks; all in the background."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.app.tools import Tools
from workbench.project.project import Project
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.app.importing import Run
    from workbench.sources.pasting import Pasted


class Filing:
    """Joins the file's acts to the window; open_source(id) shows the first text that came in, after settle().

    What imports is itself imported when it is needed: a project opens sooner.
    """

    def __init__(
        self, tools: Tools, project: Project, open_source: Callable[[int], object], settle: Callable[[], None] = lambda: None
    ) -> None:
        self._tools, self._project, self._open_source, self._settle = tools, project, open_source, settle

    def import_texts(self, files: Sequence[Path]) -> None:
        """Bring texts in; the first that came in is opened, and what was refused is told with its reason."""
        from workbench.app.importing import import_work

        if not self._project.read_only and files:
            self._tools.tasks.run(tr("Importing"), import_work(self._project, files), self._imported, self._tools.fail)

    def paste_text(self, pasted: "Pasted") -> None:
        """Make a source of what was copied elsewhere; a picture, or nothing to read, is told."""
        from workbench.app.importing import paste_work

        if not self._project.read_only:
            name = tr("Pasted {time}").format(time=f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}")
            self._tools.tasks.run(tr("Importing"), paste_work(self._project, name, pasted), self._imported, self._tools.fail)

    def _imported(self, run: "Run") -> None:
        from workbench.app.importing import import_report
        from workbench.sources.importing import Imported

        self._settle()  # the panes know what came in before it is opened
        line, details = import_report(run)
        first = next((one for one in run.outcomes if isinstance(one, Imported)), None)
        if first is not None:
            self._open_source(first.source_id)
        self._tools.window.status.say(line, wrong=bool(details))
        if details:
            self._tools.asking.tell(f"{line}.", details)

    def save_copy(self) -> None:
        """Ask where, and write a copy of the whole project there."""
        target = self._tools.asking.copy_to_make(f"{self._project.path.stem} {tr('copy')}.workbench")
        if target is not None:
            words = tr("Copied to {path}").format(path=target)
            self._run(tr("Copying"), lambda: self._project.copy_to(target), lambda _none: self._say(words))

    def back_up(self) -> None:
        """Write a dated copy beside the project."""
        from workbench.project.backup import back_up

        said = tr("Backed up to {path}")
        self._run(tr("Backing up"), lambda: back_up(self._project.reading), lambda path: self._say(said.format(path=path)))

    def check(self) -> None:
        """Check the project in full and tell what was found."""
        from workbench.project.check import full_check

        self._run(tr("Checking"), lambda: full_check(self._project.reading), self._checked)

    def _checked(self, findings: list[Any]) -> None:
        if findings:
            details = "\n".join(f"{one.code}: {one.where}" for one in findings)
            self._tools.asking.tell(tr("The check has %n finding(s). The file was left as it is.", len(findings)), details)
        else:
            self._say(tr("The project is clean: pages, keys, texts and passages are as they should be."))

    def _say(self, words: str) -> None:
        self._tools.window.status.say(words)

    def _run(self, title: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._tools.tasks.run(title, lambda _progress, _cancelled: work(), done, self._tools.fail)
