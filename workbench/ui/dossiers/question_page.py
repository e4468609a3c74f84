"""The page of a question: the thesis on top, its passages for and against side by side, by source, with their grades."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from workbench.coding.cited import in_source_order
from workbench.coding.question_records import QuestionRecord, StanceRecord, stances_of_question
from workbench.coding.questions import QuestionTarget, edit_question, put_stretches, put_to, take_from
from workbench.entities.exhibits import edit_evidence
from workbench.model.act import Act
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.dossiers.analysis_pane import balance_words
from workbench.ui.dossiers.claim_acts import Chosen
from workbench.ui.dossiers.drawn import Drawing
from workbench.ui.dossiers.material import day_of, source_row
from workbench.ui.dossiers.pieces import Hit, Looks
from workbench.ui.dossiers.row_list import RowList
from workbench.ui.dossiers.rows import HeadRow, PassageRow, Row, SourceRow, WordsRow
from workbench.ui.dossiers.told import ToldPassages
from workbench.ui.dossiers.words_field import WordsField
from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

SIDES = ("supports", "contradicts")
TABLES = ("question", "claim_evidence", "passage", "fragment", "credibility", "source", "source_version", "analyst")


class QuestionPage(QWidget):
    """passage_wanted(id), source_wanted(id): to be opened. said(words). gone: the question is no more. title_changed(words)."""

    passage_wanted = Signal(object)
    source_wanted = Signal(object)
    said = Signal(str)
    gone = Signal()
    title_changed = Signal(str)

    def __init__(self, catalogue: Catalogue, question_id: int, tokens: Tokens) -> None:
        """KeyError if there is no such question."""
        super().__init__()
        self.question_id = question_id
        self._catalogue = catalogue
        self.chosen: Callable[[], Chosen | None] = lambda: None
        """Tells what is chosen in the text; set by who opens the page."""
        self.dropped_in: Callable[[], int] = lambda: 0
        """Tells the version from which stretches are dragged; set by who opens the page."""
        self.ask_line: Callable[[str, str, str], str | None] = lambda _title, _words, _default: None
        """Asks for a line: title, words, what stands in it at first; None if it was given up."""
        self._last: QuestionRecord | None = None
        self._record()
        self._told = ToldPassages(catalogue)
        self._put: list[StanceRecord] = []
        self._stale = False
        self.sign, self.by = QLabel(), QLabel()
        self.thesis = WordsField(tr("Question"), tr("A question or a thesis"), "page_title", one_line=True)
        self.detail = WordsField(tr("Detail"), tr("What is meant, and what would settle it"), "ui", one_line=False)
        looks = Looks(tokens)
        self.views = {stance: self._list(stance, looks) for stance in SIDES}
        self._lay_out()
        self._make_acts()
        self._connect()
        self.set_tokens(tokens)
        self.refresh()

    def _list(self, stance: str, looks: Looks) -> RowList:
        words = tr("Passages for it") if stance == "supports" else tr("Passages against it")
        made = RowList(Drawing(looks, self._told.tell, self._told.place), words, self)
        made.rows.passage_words = self._told.words
        made.activated_row.connect(self.open_row)
        made.hit.connect(partial(self._on_hit, stance))
        made.menu_wanted.connect(partial(self._menu, stance))
        made.take_drops(lambda _row: not self._catalogue.project.read_only)
        made.dropped.connect(partial(self._on_drop, stance))
        return made

    def _lay_out(self) -> None:
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        pad(column, 36, 24, 28, 0)
        column.setSpacing(4)
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.thesis, self.detail, self.by):
            words.addWidget(part)
        title.addLayout(words, 1)
        column.addLayout(title)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(32)
        for stance in SIDES:
            row.addWidget(self.views[stance], 1)
        column.addLayout(row, 1)
        self.setFocusProxy(self.views["supports"])
        may_write = not self._catalogue.project.read_only
        for field in (self.thesis, self.detail):
            field.setReadOnly(not may_write)

    def _connect(self) -> None:
        self._catalogue.changed.connect(self.take)
        self.thesis.kept.connect(partial(self._edit, "text", self.thesis))
        self.detail.kept.connect(partial(self._edit, "detail", self.detail))
        for field in (self.thesis, self.detail):
            field.left.connect(self.setFocus)

    def _record(self) -> QuestionRecord:
        """Return the question as it is now, as it was last if it is gone meanwhile; KeyError if there never was one."""
        self._last = self._catalogue.questions.get(self.question_id, self._last)
        if self._last is None:
            raise KeyError(f"question {self.question_id}")
        return self._last

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self._record().text

    @property
    def place_words(self) -> str:
        """What the status bar says."""
        return f"{tr('Question')}   {balance_words(self._record())}"

    # --- showing

    def refresh(self) -> None:
        """Read again; what is chosen and on view stays."""
        self._stale = False
        record = self._record()
        self.thesis.show_words(record.text)
        self.detail.show_words(record.detail)
        self.by.setText(", ".join(part for part in (record.analyst, day_of(record.at), balance_words(record)) if part))
        self._put = stances_of_question(self._catalogue.reading, self.question_id)
        for stance, view in self.views.items():
            rows = self._rows(stance, [one for one in self._put if one.stance == stance])
            view.rows.show(rows)
            view.viewport().update()

    def _rows(self, stance: str, put: Sequence[StanceRecord]) -> list[Row]:
        words = tr("For") if stance == "supports" else tr("Against")
        adds = "" if self._catalogue.project.read_only else tr("Add the chosen passage")
        rows: list[Row] = [HeadRow(("head", stance, "first"), words, locale.number(len(put)) if put else "", adds=adds)]
        by_passage = {one.passage_id: one for one in put}
        ordered = in_source_order(self._catalogue.reading, by_passage)
        self._told.follow([one.passage_id for one in self._put])
        for source_id, group in groupby(ordered, key=lambda pair: pair[1]):
            ids = [passage_id for passage_id, _source in group]
            rows.append(source_row(self._catalogue.sources.get(source_id), source_id, len(ids), f"source {stance}"))
            rows += [self._passage(by_passage[one]) for one in ids]
        none = tr("None yet. Drag a passage here, or choose one in a text and press {key} here; in the text, A and ! do it.")
        return rows if put else [*rows, WordsRow(("none", stance), none.format(key="A" if stance == "supports" else "Shift+A"))]

    def _passage(self, one: StanceRecord) -> PassageRow:
        return PassageRow(("passage", one.passage_id), one.passage_id, 0, " ".join(one.comment.split()), one.initials)

    def take(self, changes: Changes) -> None:
        """Follow a change: read again what may be touched, once on view."""
        if self.question_id not in self._catalogue.questions:
            self.gone.emit()
            return
        if changes.touches(*TABLES):
            self._told.take(changes)
            if changes.touches("question"):
                self.title_changed.emit(self.title)
            self._stale = True
            if self.isVisible():
                self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while another tab was in front."""
        super().showEvent(event)
        if self._stale and self.question_id in self._catalogue.questions:
            self.refresh()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        looks = Looks(tokens)
        for view in self.views.values():
            view.set_looks(looks)
        for field in (self.thesis, self.detail):
            field.set_tokens(tokens)
        self.sign.setPixmap(pixmap(tokens, "question", 28, "text2", self.devicePixelRatioF()))
        self.sign.setContentsMargins(0, 5, 0, 0)
        self.by.setFont(font(tokens, "small", tabular=True))
        self.by.setStyleSheet(f"color: {tokens.name('text2')}; padding-left: 5px")

    # --- opening

    def open_row(self, row: Row) -> None:
        """Open a passage in its text, or a source."""
        match row:
            case PassageRow():
                self.passage_wanted.emit(row.passage_id)
            case SourceRow():
                self.source_wanted.emit(row.id)
            case HeadRow() if row.adds:
                self.add_chosen(str(row.key[1]))

    def _on_hit(self, stance: str, row: Row, hit: Hit) -> None:
        if hit.what == "add":
            self.add_chosen(stance)
        elif hit.what == "source":
            self.source_wanted.emit(hit.number)
        elif isinstance(row, PassageRow) and hit.what == "passage":
            self.passage_wanted.emit(row.passage_id)

    # --- acts

    def _make_acts(self) -> None:
        self.acts: dict[str, dict[str, QAction]] = {}
        for stance, view in self.views.items():
            self.acts[stance] = {
                "supports": view.add_act(tr("The chosen passage supports it"), ("A",), partial(self.add_chosen, "supports")),
                "contradicts": view.add_act(
                    tr("The chosen passage contradicts it"), ("Shift+A",), partial(self.add_chosen, "contradicts")
                ),
                "turn": view.add_act(tr("To the other side"), ("X",), partial(self.turn, stance)),
                "comment": view.add_act(tr("Comment…"), ("C",), partial(self.comment, stance)),
                "take": view.add_act(tr("Take away"), ("Del", "Backspace"), partial(self.take_away, stance)),
                "thesis": view.add_act(tr("Change the words"), ("F2", "E"), self.rename),
            }
            other = "contradicts" if stance == "supports" else "supports"
            view.add_act("", ("Left", "Right"), partial(self._go_to, other))

    def _go_to(self, stance: str) -> None:
        """Go to the other side."""
        view = self.views[stance]
        view.setFocus(Qt.FocusReason.TabFocusReason)

    def rename(self) -> None:
        """Put the keys into the thesis."""
        self.thesis.setFocus()
        self.thesis.selectAll()

    def flush(self) -> bool:
        """Keep what was typed a moment ago; tell whether all of it is on disk."""
        for field in (self.thesis, self.detail):
            field.flush()
        return True

    def _edit(self, name: str, field: WordsField, words: str) -> None:
        if not self._catalogue.done(lambda: edit_question(self._catalogue.project, self.question_id, **{name: words})):
            record = self._catalogue.questions.get(self.question_id)
            if record is not None:
                field.refused(record.text if name == "text" else record.detail)

    def _writing(self) -> bool:
        if self._catalogue.project.read_only:
            self.said.emit(tr("This project is open for reading only."))
        return not self._catalogue.project.read_only

    def add_chosen(self, stance: str) -> None:
        """Put what is chosen in the text to the question."""
        chosen = self.chosen()
        if not self._writing():
            return
        if chosen is None:
            self.said.emit(tr("Choose a passage in a text first."))
            return
        stretches = [(chosen.version_id, chosen.spans)] if chosen.spans else []
        self._put_in(stance, chosen.passages, stretches)

    def _put_in(self, stance: str, passages: Sequence[int], stretches: Sequence[tuple[int, Sequence[Span]]]) -> None:
        """Put passages and stretches to the question, as one step, and stand at the first."""
        project, asked = self._catalogue.project, QuestionTarget(self.question_id)

        def act() -> int:
            count = len(passages) + len(stretches)
            with project.step(Act.PUT_TO_QUESTION, name=self.title, stance=stance, count=count):
                made = put_stretches(project, asked, stretches, stance)[1] if stretches else ()
                if passages:
                    put_to(project, asked, passages, stance)
                return next(iter((*passages, *made)), 0)

        first = self._catalogue.act(act)
        if first:
            view = self.views[stance]
            view.choose(("passage", first))
            view.setFocus()

    def _on_drop(
        self, stance: str, _row: Row | None, passages: Sequence[int], spans: Sequence[Span], contradicts: bool
    ) -> None:
        side = "contradicts" if contradicts else stance
        version = self.dropped_in()
        self._put_in(side, passages, [(version, spans)] if spans and version else [])

    def _current(self, stance: str) -> StanceRecord | None:
        row = self.views[stance].current()
        wanted = row.passage_id if isinstance(row, PassageRow) else 0
        return next((one for one in self._put if one.passage_id == wanted), None)

    def turn(self, stance: str) -> None:
        """Let the passage at which the keys are count for the other side."""
        one = self._current(stance)
        if one is not None and self._writing():
            other = "contradicts" if stance == "supports" else "supports"
            self._put_in(other, [one.passage_id], [])

    def take_away(self, stance: str) -> None:
        """Let the passage at which the keys are be on neither side."""
        one = self._current(stance)
        if one is not None and self._writing():
            self._catalogue.done(lambda: take_from(self._catalogue.project, self.question_id, [one.passage_id]))

    def comment(self, stance: str) -> None:
        """Ask for a comment on the use of the passage at which the keys are."""
        one = self._current(stance)
        if one is None or not self._writing():
            return
        words = self.ask_line(tr("Comment"), tr("Why it speaks for it, or against:"), one.comment)
        if words is not None:
            self._catalogue.done(lambda: edit_evidence(self._catalogue.project, one.id, comment=words))

    def _menu(self, stance: str, row: Row | None, at: QPoint) -> None:
        menu = QMenu(self)
        names: tuple[str, ...] = ("supports", "contradicts", "thesis")
        if isinstance(row, PassageRow):
            self.views[stance].choose(row.key)
            menu.addAction(tr("Open in its text"), lambda: self.open_row(row))
            names = ("turn", "comment", "take")
        for name in names:
            menu.addAction(self.acts[stance][name])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
