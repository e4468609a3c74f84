"""Reads the brief by the rules while it is written, off the window's thread, and underlines what they find."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.briefs.linting.checking import findings
from workbench.briefs.linting.finding import Finding, Rule
from workbench.project.changes import Changes
from workbench.ui.briefs.editor import BriefEditor
from workbench.ui.briefs.linting.spots import Key, fields_of, place_of
from workbench.ui.briefs.prose.field import RichField
from workbench.ui.briefs.snapshot import AROUND, TABLES
from workbench.ui.tasks import Tasks

PAUSE = 140
"""Milliseconds without a key or a change after which the brief is read again."""

FURTHER = ("passage", "fragment", "source_version", "analyst")
"""Tables on which findings rest beside those of the brief and of what stands around it."""


class Watch(QObject):
    """The findings of one brief. Call on_changes() with each change, close_down() at the end.

    Signals: showed() when what is found may be another; asked(key) when underlined words were clicked.
    """

    showed = Signal()
    asked = Signal(object)

    def __init__(self, editor: BriefEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._tasks = Tasks(self)
        self._all: tuple[Finding, ...] = ()
        self._off: frozenset[str] = frozenset()
        self._fields: dict[Key, RichField] = {}
        self._typed: set[Key] = set()
        self._busy, self._stale, self._closed = False, True, False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._read)
        editor.showed.connect(self._on_showed)
        self._on_showed()

    # --- what is found

    @property
    def found(self) -> tuple[Finding, ...]:
        """What is found and counts, in the brief's order."""
        return tuple(each for each in self._seen() if not each.is_left)

    @property
    def left(self) -> tuple[Finding, ...]:
        """What was left as it is."""
        return tuple(each for each in self._seen() if each.is_left)

    def _seen(self) -> Iterable[Finding]:
        return (each for each in self._all if each.rule.value not in self._off)

    def finding(self, key: object) -> Finding | None:
        """Return a finding by its key; None if it is no longer there."""
        return next((each for each in self._seen() if each.key == key), None)

    def counts(self) -> dict[int, int]:
        """Return how many findings there are, by place of the outline."""
        counted: dict[int, int] = {}
        for each in self.found:
            counted[place_of(each)] = counted.get(place_of(each), 0) + 1
        return counted

    @property
    def is_up_to_date(self) -> bool:
        """Whether the findings are those of what stands there now."""
        return not self._stale and not self._busy

    @property
    def off(self) -> frozenset[str]:
        """The rules that are switched off, by their values."""
        return self._off

    def set_off(self, rules: Iterable[str]) -> None:
        """Switch rules off; those not named are on."""
        off = frozenset(rules) & {rule.value for rule in Rule}
        if off != self._off:
            self._off = off
            self._show()

    # --- when to read

    def on_changes(self, changes: Changes) -> None:
        """Read again, a little later, if findings rest on what was touched."""
        if changes.touches(*TABLES, *AROUND, *FURTHER):
            self._later()

    def _on_showed(self, *_snapshot: object) -> None:
        """Follow the fields that were made since."""
        now = fields_of(self._editor)
        for key, field in now.items():
            if self._fields.get(key) is not field:
                field.textChanged.connect(partial(self._on_typed, key))
                field.finding_at.connect(lambda found, _rect: self.asked.emit(found))
        self._fields = now
        self._later()

    def _on_typed(self, key: Key) -> None:
        self._typed.add(key)
        self._later()

    def _later(self) -> None:
        self._stale = True
        if not self._closed:
            self._pause.start()

    def _read(self) -> None:
        if self._closed or self._busy:
            return  # the reading under way asks again when it is done
        typed = {key: self._fields[key].text() for key in self._typed if key in self._fields and not self._fields[key].is_saved}
        self._typed = set(typed)
        self._busy, self._stale = True, False
        reading, brief_id = self._editor.project.reading, self._editor.brief_id
        self._tasks.run("lint", lambda _progress, _cancelled: findings(reading, brief_id, typed), self._done, self._failed)

    def _done(self, found: tuple[Finding, ...]) -> None:
        self._busy = False
        if self._closed:
            return
        if self._stale:
            self._pause.start()
            return  # other words by now: the waves move with them until they are read
        self._all = found
        self._show()

    def _failed(self, _error: BaseException) -> None:
        """The brief is gone, or a text can't be read: the editor and the pages tell it; what was written since is read."""
        self._busy = False
        if self._stale and not self._closed:
            self._pause.start()

    def _show(self) -> None:
        waves: dict[Key, list[tuple[int, int, str, object]]] = {}
        for each in self.found:
            if each.end > each.start:
                waves.setdefault((each.place_id, each.field), []).append((each.start, each.end, each.severity, each.key))
        for key, field in self._fields.items():
            field.show_findings(waves.get(key, ()))
        self.showed.emit()

    def close_down(self) -> None:
        """End what runs."""
        self._closed = True
        self._pause.stop()
        self._tasks.close()
