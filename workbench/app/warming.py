"""What wasn't needed to show the text is made after it is painted: a little in each turn, so that keys are answered."""

from collections.abc import Callable, Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

HEAVY: tuple[str, ...] = (
    "briefs.figures.making",
    "briefs.linting.checking",
    "briefs.verifying.checking",
    "briefs.content",
    "ui.briefs.prose.field",
    "ui.briefs.brief_list",
    "ui.briefs.form",
    "ui.briefs.publish_form",
    "ui.briefs.new_brief",
    "ui.briefs.caret",
    "ui.briefs.linting.hand",
    "ui.briefs.tab",
    "ui.briefs.navigator",
)
"""Modules of briefs, in an order in which each brings in its share of the rest: 5 to 30 ms."""


class Warming(QObject):
    """Imports and makes the rest of a desk step by step in the turns of the event loop, unless it ends before.

    make: makes the activity of briefs; more: makes another part, False once all are made; warm: told then.
    """

    def __init__(
        self, make: Callable[[], object], more: Callable[[], bool], warm: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._make, self._more, self._warm = make, more, warm
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._steps = self._all()

    def begin(self) -> None:
        """Go on in the next turns."""
        self._timer.start(0)

    def end(self) -> None:
        """Leave the rest unmade: the project is closed."""
        self._timer.stop()

    def _all(self) -> Iterator[None]:
        for name in HEAVY:
            import_module(f"workbench.{name}")
            yield
        self._make()
        yield
        while self._more():
            yield

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self.end()
            self._warm()
        except BaseException:
            self.end()
            raise
