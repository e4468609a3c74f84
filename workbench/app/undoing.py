"""Undo and redo: their words in the menu, and what they changed said in the status bar."""

from collections.abc import Callable

from workbench.app.tools import Tools
from workbench.coding.errors import CodingError
from workbench.project.changes import Changes
from workbench.project.errors import ProjectError
from workbench.project.history import StepRecord
from workbench.project.project import Project
from workbench.ui.sentences import describe_step
from workbench.ui.words import tr


class Undoing:
    """Undoes and redoes steps of a project. before: saves what was typed a moment ago, so that it is undone in its turn."""

    def __init__(self, tools: Tools, project: Project, before: Callable[[], object]) -> None:
        self._tools, self._project, self._before = tools, project, before

    def refresh(self) -> None:
        """Let the menu say what would be undone and redone."""
        project, commands = self._project, self._tools.window.commands
        for name, step, word in (("undo", project.to_undo(), tr("Undo")), ("redo", project.to_redo(), tr("Redo"))):
            action = commands.action(name)
            action.setText(f"{word} {describe_step(step.act, step.arguments)}" if step else word)
            action.setEnabled(step is not None and not project.read_only)

    def undo(self) -> None:
        """Undo the last step."""
        self._before()
        self._replay(self._project.undo, self._project.to_undo(), tr("Undone"))

    def redo(self) -> None:
        """Redo the step undone last."""
        self._before()
        self._replay(self._project.redo, self._project.to_redo(), tr("Redone"))

    def _replay(self, replay: Callable[[], Changes], step: StepRecord | None, word: str) -> None:
        """Replay a step and say what it changed, as that may lie elsewhere than the eye."""
        try:
            replay()
        except (ProjectError, CodingError) as error:
            self._tools.fail(error)
            return
        if step is not None:
            self._tools.window.status.say(f"{word}: {describe_step(step.act, step.arguments)}")
