"""Findings under the analyst's hand: the popup, the list, the walk from one to the next, mending and leaving."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from workbench.briefs.linting.finding import Finding
from workbench.briefs.linting.mending import WordsChanged, leave, mend, take_up
from workbench.project.changes import Changes
from workbench.ui.briefs.editor import BriefEditor
from workbench.ui.briefs.linting.listing import FindingsList
from workbench.ui.briefs.linting.popup import FindingPopup, step_of
from workbench.ui.briefs.linting.spots import fields_of, place_of, spot_of
from workbench.ui.briefs.linting.watch import Watch
from workbench.ui.briefs.outline import IMPRINT, outline
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

ROOM = 180
"""Pixels kept around a finding that is brought on view: the popup stands there."""


class FindingHand(QObject):
    """Joins the rules to one brief's editor; popups stand over the page.

    Signals: counted(counts by place of the outline); told(words) for the status bar; rules_off(values of rules).
    """

    counted = Signal(object)
    told = Signal(str)
    rules_off = Signal(object)

    def __init__(self, editor: BriefEditor, tokens: Tokens, page: QWidget) -> None:
        """page: over which popups are laid."""
        super().__init__(page)
        self._editor, self._page = editor, page
        self.watch = Watch(editor)
        self.popup, self.list = FindingPopup(tokens, page), FindingsList(tokens, page)
        self.watch.showed.connect(self._on_showed)
        self.watch.asked.connect(self._on_asked)
        self.popup.mend_wanted.connect(self.mend)
        self.popup.leave_wanted.connect(self.leave)
        self.popup.take_up_wanted.connect(self._take_up)
        self.popup.step_wanted.connect(self.step)
        self.list.chosen.connect(self._on_chosen)
        self.list.rules_off.connect(self.rules_off)
        editor.verticalScrollBar().valueChanged.connect(lambda _value: self._follow())
        editor.showed.connect(self._watch_keys)
        self._watch_keys()

    @property
    def count(self) -> int:
        """How many findings count."""
        return len(self.watch.found)

    def on_changes(self, changes: Changes) -> None:
        """Read again what was changed."""
        self.watch.on_changes(changes)

    def set_off(self, rules: frozenset[str]) -> None:
        """Switch rules off."""
        self.watch.set_off(rules)
        self.list.show_off(self.watch.off)

    # --- showing

    def _on_showed(self) -> None:
        if self.list.isVisible():
            self._fill()
        shown = self.popup.finding
        if self.popup.isVisible() and shown is not None:
            now = self.watch.finding(shown.key)
            if now is None:
                self.popup.dismiss()
            else:
                self._tell(now)
        self.counted.emit(self.watch.counts())

    def _on_asked(self, key: object) -> None:
        finding = self.watch.finding(key)
        if finding is not None:
            self._open(finding, takes_focus=False)

    def _on_chosen(self, finding: Finding) -> None:
        self.list.hide()
        self.show(finding)

    def show(self, finding: Finding) -> None:
        """Bring a finding on view, put the caret there, and tell it."""
        field = fields_of(self._editor).get((finding.place_id, finding.field))
        if field is not None:
            field.show_span(finding.start, finding.end)
        elif place_of(finding) == IMPRINT:
            self._editor.show_place(IMPRINT)
        spot = spot_of(self._editor, finding)
        if spot is not None:
            widget, box = spot
            at = widget.mapTo(self._editor.page, box.center())
            self._editor.ensureVisible(at.x(), at.y(), 0, min(ROOM, self._editor.height() // 3))
            self._open(finding, takes_focus=True)

    def _open(self, finding: Finding, *, takes_focus: bool) -> None:
        spot = spot_of(self._editor, finding)
        if spot is not None:
            self._tell(finding)
            self.popup.open_at(*_under(*spot), takes_focus=takes_focus)

    def _tell(self, finding: Finding) -> None:
        walked = self._walked()
        keys = [each.key for each in walked]
        place = keys.index(finding.key) + 1 if finding.key in keys else 0
        count = tr("{n} of {all}").format(n=place, all=len(keys)) if place else tr("Left as it is")
        more = "  " + tr("Alt+Down next") if len(keys) > 1 else ""
        self.popup.show_finding(finding, count + more, writable=not self._editor.project.read_only)

    def _follow(self) -> None:
        """Let the popup go with what it is about."""
        finding = self.popup.finding
        spot = spot_of(self._editor, finding) if self.popup.isVisible() and finding is not None else None
        if spot is not None:
            self.popup.open_at(*_under(*spot), takes_focus=False)

    # --- walking

    def _walked(self) -> list[Finding]:
        """Return the findings in the order in which they stand on the page."""
        tops = {each.key: self._top(each) for each in self.watch.found}
        return sorted(self.watch.found, key=lambda each: tops[each.key])

    def _top(self, finding: Finding) -> tuple[int, int]:
        spot = spot_of(self._editor, finding)
        if spot is None:
            return (1 << 30, 0)
        at = spot[0].mapTo(self._editor.page, spot[1].topLeft())
        return (at.y(), at.x())

    def step(self, by: int) -> None:
        """Go to the next finding, or the former, from the one that is told, else from the caret."""
        walked = self._walked()
        if not walked:
            self.told.emit(tr("No findings"))
            return
        shown = self.popup.finding if self.popup.isVisible() else None
        keys = [each.key for each in walked]
        if shown is not None and shown.key in keys:
            self.show(walked[(keys.index(shown.key) + by) % len(walked)])
            return
        caret = self._caret()
        if by > 0:
            following = (each for each in walked if self._top(each) >= caret)
            self.show(next(following, walked[0]))
        else:
            self.show(next((each for each in reversed(walked) if self._top(each) < caret), walked[-1]))

    def _caret(self) -> tuple[int, int]:
        field = self._editor.current_field()
        if field is None or not field.hasFocus():
            return (-1, 0)
        rect = field.cursorRect()
        at = field.viewport().mapTo(self._editor.page, QPoint(0, rect.top()))
        return (at.y(), 0)

    def open_list(self, opener: QWidget | None = None) -> None:
        """Open the list of findings at the foot of the page, or close it; opener: the button that does so once more."""
        self.list.opener = opener
        if self.list.isVisible():
            self.list.dismiss()
            return
        self._fill()
        self.list.open_over(self._page, QRect(12, self._page.height() - 1, 120, 1))

    def _fill(self) -> None:
        snapshot = self._editor.snapshot
        places = {each.id: each.title for each in outline(snapshot.sections, snapshot.judgments, len(snapshot.citations))}
        self.list.show_findings(self.watch.found, self.watch.left, places)

    def _watch_keys(self, *_snapshot: object) -> None:
        """Listen for Alt+Down and Alt+Up in the fields of prose."""
        for field in fields_of(self._editor).values():
            field.installEventFilter(self)  # once more does no harm

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Alt+Down and Alt+Up walk through the findings; Esc closes the popup, and so does typing."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        step = step_of(event)
        if step:
            self.step(step)
        elif self.popup.isVisible() and (event.text() or event.key() == Qt.Key.Key_Escape):
            self.popup.dismiss()
        return bool(step)

    # --- acts

    def mend(self, finding: Finding) -> None:
        """Do what mends a finding, as one step."""
        if self._do(lambda: mend(self._editor.project, self._editor.brief_id, finding)):
            self._after(finding)

    def leave(self, finding: Finding) -> None:
        """Leave a finding as it is until its words change."""
        if self._do(lambda: leave(self._editor.project, self._editor.brief_id, finding)):
            self._after(finding)

    def _take_up(self, finding: Finding) -> None:
        if self._do(lambda: take_up(self._editor.project, self._editor.brief_id, finding)):
            self._after(finding)

    def _do(self, write: Callable[[], None]) -> bool:
        """Save what is typed, then write; tell that the words are others by now."""
        if not self._editor.flush():
            return False

        def whole() -> bool:
            try:
                write()
            except WordsChanged:
                self.told.emit(tr("The words have changed meanwhile."))
                return False
            return True

        return bool(self._editor.pen.act(whole))

    def _after(self, finding: Finding) -> None:
        """Close the popup and let the caret stand where the finding was."""
        self.popup.dismiss()
        field = fields_of(self._editor).get((finding.place_id, finding.field))
        if field is not None:
            field.show_span(finding.start, finding.start)

    # --- looks

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.popup.set_tokens(tokens)
        self.list.set_tokens(tokens)

    def close_down(self) -> None:
        """End what runs."""
        self.watch.close_down()


def _under(widget: QWidget, box: QRect) -> tuple[QWidget, QRect]:
    """Return the box at the near edge of its widget: the popup stands under the text, not over the pages beside it."""
    return widget, QRect(0, box.top(), 1, box.height())
