"""What the desk does with the project's file: copies, backups, checks; all in the background."""

from collections.abc import Callable
from typing import Any

from workbench.app.tools import Tools
from workbench.project.project import Project
from workbench.ui.words import tr


class Filing:
    """Joins the file's acts to the window."""

    def __init__(self, tools: Tools, project: Project) -> None:
        self._tools, self._project = tools, project

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

    def _say(self, words: str) -> None:
        self._tools.window.status.say(words)

    def _run(self, title: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._tools.tasks.run(title, lambda _progress, _cancelled: work(), done, self._tools.fail)
