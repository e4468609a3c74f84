"""Finding in the text of one tab: the bar, the search beside the window's thread, and the walk from hit to hit."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.analysis.finding import Found, Query
from workbench.analysis.pattern_errors import PatternError
from workbench.model.hits import Hits
from workbench.ui.finding import FindBar
from workbench.ui.finding.walk import HitWalk, Stand
from workbench.ui.finding.words import count_words, wrapped_words
from workbench.ui.pattern_words import pattern_words
from workbench.ui.reader.page import ReaderPage
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.speech import announce
from workbench.ui.words import tr
from workbench.ui.workspace.seeking import Seeking
from workbench.ui.workspace.standing_still import View, standing_still

PLACE = 1
"""Where the bar stands in the column: below the toolbar."""
FILLED_MOST = 200
"""Letters of a selection that fill the field."""


@dataclass(frozen=True, slots=True)
class KeptFinding:
    """An open find bar: what is sought, the code point of the hit one stands at, whether its field has the keys."""

    query: Query
    place: int | None
    has_focus: bool


class Finding(QObject):
    """The find bar of one tab. said(words): for the status bar. failed(error): what should not have happened.

    attach_wanted: the analyst wants all hits attached. closed: the bar went, and with it the boxes of its hits.
    """

    said = Signal(str)
    failed = Signal(object)
    attach_wanted = Signal()
    closed = Signal()

    def __init__(self, page: ReaderPage, views: Callable[[], Iterable[View]], frame: QWidget, tokens: Tokens) -> None:
        """views: what shows the text or its pages; frame: the widget in whose column the bar stands, above them."""
        super().__init__(frame)
        self._page, self._views, self._frame, self._tokens = page, views, frame, tokens
        self._bar: FindBar | None = None
        self._seeking = Seeking(lambda: page.document, self)
        self._found: Found | None = None
        self._walk = HitWalk()
        self._wanted_step = 0
        self._kept_place: int | None = None
        self._moving = False
        self._seeking.found.connect(self._take)
        self._seeking.failed.connect(self._fail)
        self._seeking.slow.connect(self._say_busy)
        page.selection_changed.connect(self._on_selection)

    # --- the bar

    @property
    def bar(self) -> FindBar:
        """The bar, made when first asked for."""
        if self._bar is None:
            bar = self._bar = FindBar(self._tokens, self._frame)
            bar.hide()
            column = self._frame.layout()
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(PLACE, bar)
            QWidget.setTabOrder(bar.close_, self._page)
            bar.changed.connect(self._on_changed)
            bar.next_wanted.connect(self.next)
            bar.previous_wanted.connect(self.previous)
            bar.closed.connect(self.close_bar)
            bar.attach_wanted.connect(self.attach_wanted)
            bar.say("", hits=False)
        return self._bar

    @property
    def is_open(self) -> bool:
        """Tell whether the bar is shown."""
        return self._bar is not None and self._bar.isVisibleTo(self._frame)

    @property
    def is_busy(self) -> bool:
        """Tell whether something is looked for just now, or will be once the typing pauses."""
        return self._seeking.is_busy

    @property
    def hits(self) -> Hits:
        """What was found last."""
        return self._walk.hits

    @property
    def current(self) -> int | None:
        """The number, from 0, of the hit one stands at."""
        return self._walk.current

    def open(self) -> None:
        """Show the bar and type into it; words that are selected are what is sought."""
        bar, selected = self.bar, self._selected_words()
        if not self.is_open:
            with standing_still(self._frame, self._views()):
                bar.show()
        bar.field.setFocus()
        if selected:
            bar.seek(selected)
        else:
            bar.field.selectAll()
        if bar.query().is_empty:
            self._seeking.make_ready(bar.query())
        elif self._found is None or self._found.query != bar.query():
            self._on_changed()
        else:
            self._show_hits()

    def _selected_words(self) -> str:
        """Return the selected words, if they are few; the words of a pattern's hit must not take the pattern's place."""
        if self._bar is not None and self._bar.pattern.isChecked() and self._walk.current is not None:
            return ""
        words = " ".join(self._page.selected_text().split()) if len(self._page.selected_spans()) == 1 else ""
        return words if len(words) <= FILLED_MOST else ""

    def close_bar(self) -> None:
        """Hide the bar; the hit one stands at stays selected, so that it can be attached."""
        if not self.is_open:
            return
        self._seeking.rest()
        with standing_still(self._frame, self._views()):
            self.bar.hide()
        self._page.set_hits(())
        self._page.setFocus()
        if self._walk.current is not None:
            self._select(self._walk.current)
        self.closed.emit()

    def kept(self) -> KeptFinding | None:
        """Return what is sought here, to go on with it where the text is shown anew; None if the bar is closed."""
        if not self.is_open:
            return None
        hits, current = self._walk.hits, self._walk.current
        place = hits[current].start if current is not None else None
        return KeptFinding(self.bar.query(), place, self.bar.field.hasFocus())

    def go_on(self, kept: KeptFinding) -> None:
        """Seek on in a text that is shown anew, before anybody sees it; keep_place() tells where the hit one stood at is."""
        bar = self.bar
        bar.show_query(kept.query)
        bar.show()
        layout = self._frame.layout()
        if layout is not None:
            layout.activate()
        self._on_changed()
        if kept.has_focus:
            bar.field.setFocus()

    def keep_place(self, place: int) -> None:
        """Stand at the hit that begins at this code point, if there is one, once the search has ended."""
        self._kept_place = place

    # --- searching

    def _on_changed(self) -> None:
        """Seek as one types."""
        self._found = self._kept_place = None
        self._walk.take(Hits())
        self._wanted_step = 0
        query = self.bar.query()
        if not query.is_empty:
            self._seeking.seek(query)
            return
        self._seeking.give_up()
        self._complain("")
        self.bar.say("", hits=False)
        self._page.set_hits(())

    def _say_busy(self) -> None:
        self.bar.say(tr("Looking…"), hits=False)

    def _take(self, found: Found) -> None:
        """Show what was found, and go on to the hit that was asked for meanwhile."""
        self._found = found
        place = self._at_selection if self._kept_place is None else self._at_kept_place
        self._walk.take(found.hits, place(found.hits))
        self._kept_place = None
        self._complain("")
        self._show_hits()
        steps, self._wanted_step = self._wanted_step, 0
        for _ in range(abs(steps)):
            self._step(forward=steps > 0)

    def _fail(self, error: BaseException) -> None:
        self._wanted_step = 0
        self._page.set_hits(())
        self.bar.say("", hits=False)
        if isinstance(error, PatternError):
            self._complain(pattern_words(error))
        else:
            self.failed.emit(error)

    def _complain(self, sentence: str) -> None:
        if sentence != self.bar.complaint.text():
            with standing_still(self._frame, self._views()):
                self.bar.complain(sentence)
            announce(self._page, sentence)

    # --- from hit to hit

    def next(self) -> None:
        """Go to the next hit."""
        self._go(forward=True)

    def previous(self) -> None:
        """Go to the previous hit."""
        self._go(forward=False)

    def _go(self, *, forward: bool) -> None:
        """Go on; where nothing is sought here, along what is boxed by the search in all texts, and else ask for words."""
        if self._bar is None or self._bar.query().is_empty:
            boxed = self._page.scene.hits
            if not len(boxed):
                self.open()
                return
            if boxed is not self._walk.hits:
                self._walk.take(boxed, self._page.scene.hit)
            self._step(forward=forward)
        elif self._found is not None:
            self._step(forward=forward)
        else:
            self._wanted_step += 1 if forward else -1
            if self._seeking.is_busy:
                self._seeking.hurry()
            else:
                self._seeking.seek(self._bar.query(), at_once=True)

    def _step(self, *, forward: bool) -> None:
        stand = self._walk.step(forward, self._from_here())
        if stand is None:
            self.said.emit(tr("No hits"))
        else:
            self._stand_at(stand, wrapped_words(forward=forward) if stand.wrapped else "")

    def _from_here(self) -> int:
        """Return the place from which the next hit is sought: the selection or caret if they are on view, else its top."""
        page, start = self._page, self._page.selection.start
        line = page.line_box(start)
        on_view = not line.isNull() and line.bottom() > 0 and line.top() < page.viewport().height()
        return start if on_view else page.place()

    def _stand_at(self, stand: Stand, remark: str) -> None:
        page, hits = self._page, self._walk.hits
        page.reveal(hits[stand.number])
        if self.is_open:
            self._show_hits(remark)
        else:
            if page.scene.hits is hits:
                page.set_hits(hits, stand.number)
            self._select(stand.number)
        words = count_words(self._found.count if self._found else len(hits), stand.number)
        self.said.emit(", ".join(part for part in (words, remark) if part))
        announce(page, f"{words}: {self._around(stand.number)}")

    def _around(self, number: int) -> str:
        """Return a hit with some words before and after it."""
        span = self._walk.hits[number]
        return " ".join(self._page.document.text[max(0, span.start - 40) : span.end + 80].split())

    def _show_hits(self, remark: str = "") -> None:
        found, current = self._found, self._walk.current
        if found is None or not self.is_open:
            return
        self._page.set_hits(found.hits, current)
        words = count_words(found.count, current)
        self.bar.say(", ".join(part for part in (words, remark) if part), hits=found.count > 0)

    def _select(self, number: int) -> None:
        span = self._walk.hits[number]
        self._moving = True
        try:
            self._page.select(span.start, span.end)
        finally:
            self._moving = False

    def _at_selection(self, hits: Hits) -> int | None:
        """Return the hit that is selected already."""
        spans = self._page.selected_spans()
        number = hits.first_from(spans[0].start) if spans else None
        return number if number is not None and hits.pieces(number) == spans else None

    def _at_kept_place(self, hits: Hits) -> int | None:
        """Return the hit one stood at before the text was shown anew, if it is one still."""
        number = hits.first_from(self._kept_place or 0)
        return number if number is not None and hits[number].start == self._kept_place else None

    def _on_selection(self, _spans: object) -> None:
        """Go on from where the analyst put the caret, no longer from the hit."""
        self._kept_place = None
        if not self._moving and self._walk.current is not None:
            self._walk.current = None
            self._show_hits()

    # --- looks and end

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        if self._bar is not None:
            self._bar.set_tokens(tokens)

    def close(self) -> None:
        """Give up what is under way; no thread and no process is left."""
        self._seeking.close()
