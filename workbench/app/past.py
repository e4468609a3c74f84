"""The history at the desk: what a step changed is gone to; steps are undone or redone up to one, after a preview."""

from functools import partial

from workbench.app.part import Panes, Part
from workbench.app.undoing import AT_ONCE
from workbench.coding.errors import CodingError
from workbench.project.errors import ProjectError
from workbench.project.history import StepRecord
from workbench.project.past import OWN, Way, is_row, owner_of, preview, touched_by, way_to
from workbench.ui.history.words import way_words, words_of
from workbench.ui.tasks import Cancelled, Progress
from workbench.ui.words import tr

NEAREST = ("judgment", "passage", "question", "memo", "brief", "theme", "entity", "source")
"""What a step is shown by, if it touched several things: the first of these that is there."""


class PastPart(Part):
    """Joins the history to the window."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._is_busy = False
        panes.history.shown_wanted.connect(self.show)
        panes.history.way_wanted.connect(self.go)

    # --- what a step changed

    def show(self, step: StepRecord) -> None:
        """Go to what a step changed; say so where it is gone."""
        reading, say = self.panes.catalogue.reading, self.panes.tools.window.status.say
        touched = touched_by(reading, step)
        owners = dict.fromkeys(filter(None, (owner_of(reading, table, row) for table, row, _there in touched[:80])))
        there = [one for one in owners if self._is_there(*one)]
        found = min(there, key=lambda one: NEAREST.index(one[0]), default=None)
        if found is not None:
            gone = any(table in OWN and not is_there for table, _row, is_there in touched)
            self._open(*found)
            if gone and step.kind != "undo":
                say(tr("Part of what this step changed is gone since; this is what it belonged to."))
        elif touched:
            say(tr("What this step changed is gone: it was deleted or undone since."))
        else:
            say(tr("This step changed nothing that could be shown."))

    def _is_there(self, table: str, row: int) -> bool:
        catalogue, travelling = self.panes.catalogue, self.panes.travelling
        match table:
            case "theme":
                return row in catalogue.themes
            case "entity":
                return row in catalogue.entities
            case "source":
                return row in catalogue.sources
            case "passage":
                return travelling.knows(row)
        return table in {"brief", *travelling.openers} and is_row(catalogue.reading, table, row)

    def _open(self, table: str, row: int) -> None:
        panes = self.panes
        if table == "passage":
            panes.travelling.show_passage(row)
        elif table in {"theme", "entity"}:
            panes.show_target(table, row)
        elif table == "source":
            panes.reading.open(row)
        else:
            panes.travelling.open(f"{table} {row}")

    # --- ways back and forth

    def go(self, step: StepRecord) -> None:
        """Undo what came after a step, or redo up to it, if the analyst agrees to what that changes."""
        project, tools = self.panes.project, self.panes.tools
        if self._is_busy:
            tools.window.status.say(tr("Still at the step before."))
            return
        self.panes.inspector.save_kept()
        way = way_to(project.reading, step)
        if way is None or project.read_only:
            return
        words = way_words(way, step, preview(project.reading, way, step.seq))
        act = tr("Undo %n step(s)", way.steps) if way.kind == "undo" else tr("Redo %n step(s)", way.steps)
        if not tools.asking.agreed(words, act):
            return
        if way.rows > AT_ONCE:
            self._behind(way, step)
            return
        try:
            self._replay(way)
        except (ProjectError, CodingError) as error:
            tools.fail(error)
        else:
            self._told(way, step)

    def _replay(self, way: Way, progress: Progress | None = None) -> None:
        project = self.panes.project
        replay = project.undo_to if way.kind == "undo" else project.redo_to
        words = tr("Undoing") if way.kind == "undo" else tr("Redoing")
        replay(way.last, lambda done: progress(min(1.0, done / max(1, way.rows)), words) if progress is not None else None)

    def _behind(self, way: Way, step: StepRecord) -> None:
        """Go a long way in the background; the window answers meanwhile."""
        tools = self.panes.tools
        self._is_busy = True

        def work(progress: Progress, _cancelled: Cancelled) -> None:
            self._replay(way, progress)

        def ended(error: BaseException | None) -> None:
            self._is_busy = False
            if error is None:
                self._told(way, step)
            else:
                tools.fail(error)

        title = tr("Undoing %n step(s)", way.steps) if way.kind == "undo" else tr("Redoing %n step(s)", way.steps)
        tools.tasks.run(title, work, lambda _done: ended(None), partial(ended))

    def _told(self, way: Way, step: StepRecord) -> None:
        words = tr("%n step(s) undone; redo brings them back.", way.steps)
        if way.kind == "redo":
            words = tr("%n step(s) redone.", way.steps)
        self.panes.tools.window.status.say(f"{words} {tr('Last: {step}').format(step=words_of(step))}")
