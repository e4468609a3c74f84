"""Undo and redo: their words in the menu, and what they changed said in the status bar."""

from collections.abc import Callable

from workbench.app.tools import Tools
from workbench.coding.errors import CodingError
from workbench.project.changes import Changes
from workbench.project.errors import ProjectError
from workbench.project.history import StepRecord, rows_of
from workbench.project.project import Project
from workbench.ui.sentences import describe_step
from workbench.ui.tasks import Cancelled, Progress
from workbench.ui.words import tr

AT_ONCE = 2_000
"""Up to this many row changes a step is undone in the window's thread, within a tenth of a second."""

Replay = Callable[..., Changes]
"""Undoes or redoes the top step; takes a function that hears how many rows are done."""


class Undoing:
    """Undoes and redoes steps of a project. before: saves what was typed a moment ago, so that it is undone in its turn."""

    def __init__(self, tools: Tools, project: Project, before: Callable[[], object]) -> None:
        self._tools, self._project, self._before = tools, project, before
        self._is_busy = False

    def refresh(self) -> None:
        """Let the menu say what would be undone and redone."""
        project, commands = self._project, self._tools.window.commands
        for name, step, alone, word in (
            ("undo", project.to_undo(), tr("Undo"), tr("Undo {step}")),
            ("redo", project.to_redo(), tr("Redo"), tr("Redo {step}")),
        ):
            action = commands.action(name)
            action.setText(word.format(step=describe_step(step.act, step.arguments)) if step else alone)
            action.setEnabled(step is not None and not project.read_only and not self._is_busy)

    def undo(self) -> None:
        """Undo the last step."""
        self._begin(self._project.undo, self._project.to_undo, tr("Undoing"), tr("Undone"))

    def redo(self) -> None:
        """Redo the step undone last."""
        self._begin(self._project.redo, self._project.to_redo, tr("Redoing"), tr("Redone"))

    def _begin(self, replay: Replay, top: Callable[[], StepRecord | None], going: str, gone: str) -> None:
        """Replay a step: a short one at once, a long one in the background, so that the window answers meanwhile."""
        if self._is_busy:
            self._tools.window.status.say(tr("Still at the step before."))
            return
        self._before()
        step = top()
        rows = rows_of(self._project.reading, step.seq) if step is not None else 0
        if step is not None and rows > AT_ONCE:
            self._behind(replay, step, rows, going, gone)
            return
        try:
            replay()
        except (ProjectError, CodingError) as error:
            self._tools.fail(error)
            return
        self._told(step, gone)

    def _behind(self, replay: Replay, step: StepRecord, rows: int, going: str, gone: str) -> None:
        """Replay a long step in the background; until it is done no other step is undone or redone."""
        name = describe_step(step.act, step.arguments)
        self._is_busy = True
        self.refresh()

        def work(progress: Progress, _cancelled: Cancelled) -> None:
            progress(0.0, name)
            replay(lambda done: progress(done / rows, name))

        def ended(tell: Callable[[], object]) -> None:
            self._is_busy = False
            self.refresh()
            tell()

        self._tools.tasks.run(
            going, work, lambda _: ended(lambda: self._told(step, gone)), lambda error: ended(lambda: self._tools.fail(error))
        )

    def _told(self, step: StepRecord | None, word: str) -> None:
        """Say what a replay changed, as that may lie elsewhere than the eye."""
        if step is not None:
            self._tools.window.status.say(f"{word}: {describe_step(step.act, step.arguments)}")
