"""The search pane: what is sought above, how it is meant, every hit in context below; searching as one types."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.analysis.finding import Query
from workbench.analysis.pattern_errors import PatternError
from workbench.analysis.search.found import Found, NoteHit, SourceHits
from workbench.analysis.search.notes import TABLES
from workbench.project.changes import Changes
from workbench.project.reading import Reading
from workbench.said import Words
from workbench.ui import locale
from workbench.ui.pattern_words import pattern_words
from workbench.ui.search.form import KEYS_HINT, SearchForm
from workbench.ui.search.results import Detail, HitRow, Key, NoteKey, NoteRow, RecentRow, ResultsModel, key_of, note_key
from workbench.ui.search.seeking import Done, Seeker, Where
from workbench.ui.search.view import ResultView
from workbench.ui.sentences import quoted
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.lines import Hairline
from workbench.ui.words import tr

PATTERN_PAUSE, CHANGE_PAUSE, KEEP_PAUSE = 180, 250, 1500
"""Milliseconds without typing before a pattern is tried, after a change before it is sought anew, before a query is kept."""
RECENT = 12
HINT: Words = "Several words are sought near each other, within a paragraph. *part finds letters inside words."


class _Stale(IntEnum):
    """What is to be sought anew."""

    NOTHING = 0
    NOTES = 1
    ALL = 2


class SearchPane(QWidget):
    """Signals: hit_glanced(row), hit_opened(row) with a HitRow; note_opened(NoteRow); attach_wanted; said(words);
    failed(error); hits_changed: other hits than before, or none; recent_changed(list of queries)."""

    hit_glanced = Signal(object)
    hit_opened = Signal(object)
    note_opened = Signal(object)
    attach_wanted = Signal()
    said = Signal(str)
    failed = Signal(object)
    hits_changed = Signal()
    recent_changed = Signal(object)

    def __init__(
        self, reading: Reading, tokens: Tokens, where: Where, recent: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        """where: tells a place in words, from any thread; recent: queries of before, the last one first."""
        super().__init__(parent)
        self._tokens, self._recent = tokens, list(recent)
        self.seeker = Seeker(reading, where, self)
        self.model = ResultsModel()
        self.form = SearchForm(tokens)
        self.field = self.form.field
        self.view = ResultView(tokens, self.model)
        about = f"{tr('and what you wrote about them')}\n\n{tr(KEYS_HINT)}"
        self._nothing = EmptyState(tokens, "magnifying-glass", tr("Search all texts"), about)
        self._none = EmptyState(tokens, "magnifying-glass-minus", tr("No hits"), tr(HINT))
        self._stack, self._line = QStackedWidget(), Hairline(tokens)
        self._stale, self._finished = _Stale.NOTHING, False
        self._keep: tuple[Key | NoteKey | None, int] | None = None
        self._said_done = False
        self._pause, self._again, self._keeping = (
            self._timer(self._search),
            self._timer(self._renew),
            self._timer(self._remember),
        )
        self._describing = self._timer(self._describe)
        self._lay_out()
        self._connect()
        self.set_tokens(tokens)
        self._show_nothing()

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.form)
        column.addWidget(self._line)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._none)
        self._stack.addWidget(self.view)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        form = self.form
        form.typed.connect(self._on_typed)
        form.turned.connect(self._search)
        form.entered.connect(self._on_entered)
        form.opened.connect(self._on_ctrl_enter)
        form.went_down.connect(self.view.arrive)
        form.attach_wanted.connect(self.attach_wanted)
        view, seeker = self.view, self.seeker
        view.glanced.connect(self._on_glanced)
        view.opened.connect(self._on_opened)
        view.left.connect(self.field.setFocus)
        view.wrapped.connect(self._say_again)
        view.seen.connect(lambda: self._describing.start(0))
        seeker.began.connect(self._on_began)
        seeker.found.connect(self._on_found)
        seeker.done.connect(self._on_done)
        seeker.failed.connect(self._on_failed)
        seeker.notes_found.connect(self._on_notes)
        seeker.described.connect(self.model.take_details)

    # --- what is sought

    def query(self) -> Query:
        """Return what is sought."""
        return self.form.query()

    def start(self, words: str = "") -> None:
        """Take the focus; words, such as those that are selected, are sought at once."""
        if words:
            self.field.setText(words)
        self.field.setFocus()
        self.field.selectAll()
        self.seeker.warm()

    @property
    def is_busy(self) -> bool:
        """Tell whether something is looked for, or will be in a moment."""
        return self.seeker.is_busy or any(timer.isActive() for timer in (self._pause, self._again, self._describing))

    def _on_typed(self) -> None:
        query = self.query()
        self._pause.start(PATTERN_PAUSE) if query.pattern and not query.is_empty else self._search()

    def _search(self, *, same: bool = False) -> None:
        """Seek what is asked for; same: it is what was sought before, so that choice, place and closed groups stay."""
        if self._finished:
            return
        self._pause.stop()
        self._again.stop()
        self._stale, self._keep = _Stale.NOTHING, self._standing() if same else None
        query = self.query()
        self.form.complain("")
        if query.is_empty:
            self.seeker.give_up()
            self._show_nothing()
            return
        self._keeping.start(KEEP_PAUSE)
        self.seeker.seek(query, notes=self.form.notes.isChecked())

    def take(self, changes: Changes) -> None:
        """Seek anew what a change may have changed: at once if the pane is seen, else when it is."""
        if changes.touches("source", "source_version"):
            self.seeker.forget()
            self._stale = _Stale.ALL
        elif not changes.touches(*TABLES) or not self.form.notes.isChecked():
            return
        self._stale = max(self._stale, _Stale.NOTES)
        if self.isVisible():
            self._again.start(CHANGE_PAUSE)

    def _renew(self) -> None:
        """Seek anew what has changed: all, or the notes alone, once the search under way has ended."""
        if self._finished or self.query().is_empty:
            return
        if self._stale is _Stale.ALL:
            self._search(same=True)
        elif self._stale is _Stale.NOTES and not self.seeker.is_seeking:
            self._stale = _Stale.NOTHING
            self.seeker.seek_notes(self.query())

    def _standing(self) -> tuple[Key | NoteKey | None, int]:
        """Return the chosen hit and how far the list is scrolled."""
        row = self.view.current
        key = key_of(row) if isinstance(row, HitRow) else note_key(row.hit) if isinstance(row, NoteRow) else None
        return key, self.view.verticalScrollBar().value()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the texts show their boxes; seek again what changed while another pane stood here."""
        super().showEvent(event)
        self.hits_changed.emit()
        if self._stale and not self.query().is_empty:
            self._again.start(CHANGE_PAUSE)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the texts show no boxes any more."""
        super().hideEvent(event)
        self.hits_changed.emit()

    # --- what was found

    def _show_nothing(self) -> None:
        self.model.begin(self._recent)
        self._stack.setCurrentWidget(self.view if self._recent else self._nothing)
        self.form.say(tr("Sought before") if self._recent else "", attaches=False)
        self.hits_changed.emit()

    def _on_began(self) -> None:
        self.model.begin(same=self._keep is not None)
        self._said_done = False
        self.form.complain("")
        self._stack.setCurrentWidget(self.view)

    def _on_found(self, part: list[Found], details: dict[Key, Detail]) -> None:
        self.model.add(part)
        self.model.take_details(details)
        self._tell()

    def _on_done(self, done: Done) -> None:
        self._said_done = True
        self._tell()
        if not self.model.count:
            self._stack.setCurrentWidget(self._none)
        if self._keep is not None:
            key, value = self._keep
            number = self.model.position(key) if key is not None else -1
            if number >= 0:
                self.view.stand_at(number)
            self.view.scroll_to(value)
        milliseconds = max(1, round(done.seconds * 1000))
        self.said.emit(tr("Searched %n source(s) in {time} ms", done.sources).format(time=locale.number(milliseconds)))
        if self.model.unsearched:
            titles = ", ".join(quoted(one.text.title) for one in self.model.unsearched[:3])
            self.form.complain(tr("The text of {titles} is damaged or gone and could not be searched.").format(titles=titles))
        self.hits_changed.emit()
        if self._stale:
            self._again.start(CHANGE_PAUSE)

    def _on_notes(self, found: list[NoteHit]) -> None:
        """Show what is found in notes by now; all else stays as it is."""
        self.model.take_notes(found)
        self._stack.setCurrentWidget(self.view if self.model.count else self._none)
        self._tell()

    def _on_failed(self, error: BaseException) -> None:
        self._said_done = True
        self._tell()
        if isinstance(error, PatternError):
            self.form.say("", attaches=False)
            self.form.complain(pattern_words(error))
        else:
            self.failed.emit(error)
        self.hits_changed.emit()

    def _tell(self) -> None:
        """Say how many hits there are, and where."""
        count, sources, notes = self.model.count, self.model.sources, self.model.notes
        where = [tr("%n source(s)", len(sources))] if sources else []
        where += [tr("%n note(s)", notes)] if notes else []
        listed = sum(len(one.hits) for one in sources) + notes
        if count:
            hits = tr("%n hit(s)", count)
            said = tr("{hits} in {where}")
            if self._said_done and listed < count:
                said = tr("{hits} in {where}, the first {listed} are listed")
            words = said.format(hits=hits, where=", ".join(where), listed=locale.number(listed))
            words += "" if self._said_done else " …"
        else:
            words = tr("No hits") if self._said_done else ""
        self.form.say(words, attaches=bool(sources))

    def hits(self) -> list[SourceHits]:
        """Return what was found in sources."""
        return self.model.sources

    def _describe(self) -> None:
        """Read what is on view and not known yet, and a little more."""
        if self._finished:
            return
        first, last = self.view.on_view()
        rows = [row for row in self.model.rows(first - 4, last + 12) if isinstance(row, HitRow)]
        wanted = [row for row in rows if (known := self.model.detail(row)) is None or known.place is None]
        self.seeker.describe(wanted)

    # --- from hit to hit

    def _on_entered(self, by: int) -> None:
        """Go to the first hit, or on to the next, or back to the one before."""
        self._remember()
        self.view.step(by)

    def _on_ctrl_enter(self) -> None:
        """Go into the text of the hit one stands at, else of the first."""
        if not isinstance(self.view.current, HitRow | NoteRow):
            self.view.step(1)
        if isinstance(self.view.current, HitRow | NoteRow):
            self._on_opened(self.view.current)

    def _say_again(self, forward: bool) -> None:
        self.said.emit(tr("From the beginning again") if forward else tr("From the end again"))

    def _on_glanced(self, row: HitRow | NoteRow) -> None:
        if isinstance(row, HitRow):
            self.hit_glanced.emit(row)

    def _on_opened(self, row: HitRow | NoteRow | RecentRow) -> None:
        if isinstance(row, RecentRow):
            self.start(row.words)
        elif isinstance(row, HitRow):
            self._remember()
            self.hit_opened.emit(row)
        else:
            self._remember()
            self.note_opened.emit(row)

    def _remember(self) -> None:
        """Keep the query among those sought before."""
        self._keeping.stop()
        words = self.field.text().strip()
        if words and len(words) < 200:
            self._recent = [words, *(one for one in self._recent if one != words and not words.startswith(one))][:RECENT]
            self.recent_changed.emit(self._recent)

    # --- looks and end

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for part in (self.form, self.view, self._nothing, self._none, self._line):
            part.set_tokens(tokens)

    def finish(self) -> None:
        """End the search under way, as the project is closed."""
        self._finished = True
        for timer in (self._pause, self._again, self._keeping, self._describing):
            timer.stop()
        self.seeker.close()
