"""Other limits for the chosen passage, carried out in the project: a drag is one step, and so are key strokes in a row."""

import time
from dataclasses import dataclass
from functools import partial
from itertools import count

from PySide6.QtCore import QObject

from workbench.coding.limits import set_limits
from workbench.coding.passages import passage_with, trimmed
from workbench.coding.records import passage
from workbench.model.span import Span
from workbench.ui.widgets.speech import announce
from workbench.ui.words import tr
from workbench.ui.workspace.acts import TextActs

PAUSE = 4.0
"""Seconds after which a key stroke begins a step of its own."""
_sessions = count(1)


@dataclass(slots=True)
class _Session:
    """Key strokes in a row: their merge key, the passage they began with, that which has its limits now, and the step.

    met: the limits were those of another passage, which this one has gone over to; a further stroke leads out again.
    """

    key: str
    origin: int
    passage_id: int
    step: int
    met: bool
    at: float


class LimitActs(QObject):
    """Moves limits in the project."""

    def __init__(self, acts: TextActs) -> None:
        """Keep the acts of the text whose passages are meant."""
        super().__init__(acts)
        self._acts = acts
        self._session: _Session | None = None

    def move(self, passage_id: int, spans: tuple[Span, ...], by_key: bool) -> None:
        """Give a passage other limits and choose what has them then."""
        made = self._acts.do(partial(self._move, passage_id, spans, by_key))
        if made is None:
            return
        page = self._acts.page
        if made != page.chosen:
            page.choose(made)
        else:
            page.show_chosen(made)
        record = passage(self._acts.project.reading, made)
        if record.spans != trimmed(self._acts.document.text, spans):
            self._acts.said.emit(tr("Only other analysts have coded this passage, so its limits stay. Attach your own."))
            return
        announce(page, record.quote[:300])

    def _move(self, passage_id: int, spans: tuple[Span, ...], by_key: bool) -> int:
        project, version = self._acts.project, self._acts.version_id
        session = self._going_on(passage_id) if by_key else None
        origin, key = (session.origin, session.key) if session else (passage_id, "")
        if session is not None and session.met:
            project.undo()
            passage_id, key = origin, ""
        if by_key and not key:
            key = f"limits {next(_sessions)} {origin}"
        twin = passage_with(project.reading, version, trimmed(self._acts.document.text, spans))
        made = set_limits(project, passage_id, spans, merge=key)
        last = project.to_undo()
        met = twin is not None and twin != passage_id
        self._session = _Session(key, origin, made, last.seq if last else 0, met, time.monotonic()) if by_key else None
        return made

    def _going_on(self, passage_id: int) -> _Session | None:
        """Return the session that a key stroke goes on with: same passage, nothing done since, no pause."""
        session, last = self._session, self._acts.project.to_undo()
        if session is None or session.passage_id != passage_id or time.monotonic() - session.at > PAUSE:
            return None
        return session if last is not None and last.seq == session.step else None
