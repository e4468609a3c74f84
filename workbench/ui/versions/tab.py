"""The tab in which a new version of a source is reviewed before anything is written: its passages, then and now."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.coding.passages import trimmed
from workbench.coding.reanchoring import Carried, Review, refreshed
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.sources.anchors import AnchorKind
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.style import ReadingStyle
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.versions.chips import KindChips
from workbench.ui.versions.decisions import Decision, Decisions
from workbench.ui.versions.delegate import ReviewDelegate
from workbench.ui.versions.heads import Head
from workbench.ui.versions.kinds import ORDER
from workbench.ui.versions.model import ReviewModel
from workbench.ui.versions.passage_list import PassageList
from workbench.ui.versions.proposals import ProposalList
from workbench.ui.versions.texts import Texts
from workbench.ui.widgets.lines import Hairline, HairlineSplitter
from workbench.ui.words import tr
from workbench.ui.workspace.marks import all_marks


class ReviewTab(QWidget):
    """adopt_wanted: the analyst is done. discard_wanted: nothing of it is wanted. said(words). outdated: a newer version was
    adopted meanwhile, so that the review is about nothing any more."""

    adopt_wanted = Signal()
    discard_wanted = Signal()
    said = Signal(str)
    outdated = Signal()

    def __init__(
        self, catalogue: Catalogue, review: Review, numbers: tuple[int, int], tokens: Tokens, style: ReadingStyle
    ) -> None:
        """numbers: of the old and the new version."""
        super().__init__()
        self._catalogue, self._tokens, self._numbers = catalogue, tokens, numbers
        self.decisions = Decisions(review)
        self.may_close: Callable[[], bool] = lambda: True
        """Asks whether the tab may be closed; set by who opens it."""
        self._marks = self._read_marks()
        self.head = Head(tokens, tr("Adopt this version") if review.ready else tr("Carry them over"))
        self.chips = KindChips(tokens, review)
        self.model = ReviewModel(self.decisions, self._marks, numbers[0], self)
        self.list = self._list()
        self.proposals = ProposalList(tokens)
        self.texts = Texts(tokens, style, review.anchoring, self._titles())
        self._lines: list[Hairline] = []
        self._make_acts()
        self._lay_out()
        self._connect()
        self.texts.show_marks(self._marks, self.decisions)
        self._begin()

    @property
    def title(self) -> str:
        """What the tab is called."""
        return tr("New version of {title}").format(title=self.decisions.review.title)

    # --- parts

    def _list(self) -> PassageList:
        view = PassageList()
        view.setModel(self.model)
        view.setItemDelegate(ReviewDelegate(self._tokens, view))
        return view

    def _titles(self) -> tuple[tuple[str, str], tuple[str, str]]:
        record = self._catalogue.sources.get(self.decisions.review.source_id)
        old, new = (tr("Version {number}").format(number=number) for number in self._numbers)
        ready = self.decisions.review.ready
        name = record.original_name if record is not None else ""
        return (old, name if ready else ""), (new, ready.name if ready else name)

    def _make_acts(self) -> None:
        """Make acts and their buttons; the keys work anywhere in the tab."""
        self.accept_button = self._act(tr("Accept the place"), "Enter", ["Return", "Enter"], self.accept)
        self.use_button = self._act(tr("Use this place"), "U", ["U"], self.use_selection)
        self.keep_button = self._act(tr("Keep on version {number}").format(number=self._numbers[0]), "K", ["K"], self.keep)
        for number in range(3):
            self._key([str(number + 1)], partial(self.use_proposal, number))
        self._key(["N"], lambda: self.step(1))
        self._key(["Shift+N"], lambda: self.step(-1))

    def _act(self, words: str, key: str, keys: Sequence[str], act: Callable[[], object]) -> QPushButton:
        self._key(keys, act)
        button = QPushButton(f"{words}   {key}")
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _key(self, keys: Sequence[str], act: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda *_: act())
        self.addAction(action)

    def _lay_out(self) -> None:
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        chips = QHBoxLayout()
        chips.setContentsMargins(16, 0, 16, 10)
        chips.addWidget(self.chips)
        column.addLayout(chips)
        column.addWidget(self._line())
        middle = HairlineSplitter(self._tokens, Qt.Orientation.Horizontal)
        middle.addWidget(self._left())
        middle.addWidget(self.texts)
        middle.setStretchFactor(1, 1)
        middle.setSizes([300, 700])
        column.addWidget(middle, 1)
        column.addWidget(self._line())
        column.addLayout(self._foot())

    def _left(self) -> QWidget:
        left = QWidget()
        left.setMinimumWidth(260)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        self._proposal_line = self._line()
        column.addWidget(self._proposal_line)
        column.addWidget(self.proposals)
        return left

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        self._state = QLabel()
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        for button in (self.accept_button, self.use_button, self.keep_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._state)
        self._wear_foot()
        return row

    def _wear_foot(self) -> None:
        self._state.setFont(font(self._tokens, "small"))
        self._state.setStyleSheet(f"color: {self._tokens.name('text2')}")

    def _line(self) -> Hairline:
        line = Hairline(self._tokens)
        self._lines.append(line)
        return line

    def _connect(self) -> None:
        self.head.go.clicked.connect(lambda _checked=False: self.adopt_wanted.emit())
        self.head.discard.clicked.connect(lambda _checked=False: self.discard_wanted.emit())
        self.chips.chosen.connect(self.show_kind)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.proposals.wanted.connect(self.use_proposal)
        self.texts.passage_chosen.connect(self.show_passage)
        self.texts.place_wanted.connect(self._use_limits)
        self.texts.selected.connect(self.use_button.setEnabled)
        self._catalogue.changed.connect(self._on_changes)
        self.setFocusProxy(self.list)

    def _begin(self) -> None:
        """Begin with what needs the analyst's eye most."""
        self.head.title.setText(self._sentence())
        counts = self.decisions.review.counts
        kind = next((one for one in ORDER[:2] if counts.get(one)), None)
        self.use_button.setEnabled(False)
        self.chips.show_kind(kind)
        self.show_kind(kind)
        self._tell()

    def _sentence(self) -> str:
        review = self.decisions.review
        words = tr("New version of “{title}”") if review.ready else tr("Passages of “{title}” on an older version")
        return words.format(title=review.title)

    # --- what is looked at

    @property
    def current(self) -> Carried | None:
        """The passage that is looked at."""
        return self.model.at(self.list.currentIndex())

    def show_kind(self, kind: AnchorKind | None) -> None:
        """Show the passages of a kind, all for None; the one that was looked at stays if it is among them."""
        now = self.current
        self.chips.show_kind(kind)
        self.model.show_kind(kind)
        index = self.model.index_of(now.passage_id) if now is not None else QModelIndex()
        self._go(index if index.isValid() else self.model.index(0))

    def show_passage(self, passage_id: int) -> None:
        """Look at a passage, whatever kinds were shown."""
        index = self.model.index_of(passage_id)
        if not index.isValid() and self.decisions.of(passage_id) is not None:
            self.show_kind(None)
            index = self.model.index_of(passage_id)
        self._go(index)

    def step(self, by: int) -> None:
        """Look at the next passage of the list, or the one before."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self._go(self.model.index(row))

    def _go(self, index: QModelIndex) -> None:
        if index.isValid() and index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        else:
            self._on_current(self.list.currentIndex(), QModelIndex())

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        one = self.model.at(index)
        orphan = one is not None and one.anchor.kind is AnchorKind.ORPHAN
        self.proposals.setVisible(orphan)
        self._proposal_line.setVisible(orphan)
        self.keep_button.setEnabled(one is not None)
        self.accept_button.setEnabled(one is not None and bool(one.anchor.spans or self.decisions.proposals(one)))
        if one is None:
            self.texts.show_nothing()
            return
        if orphan:
            self.proposals.show_proposals(self.decisions.proposals(one), self.decisions.review.anchoring.new.text)
        self.texts.show_passage(one, self.decisions)

    # --- deciding

    def accept(self) -> None:
        """Take the place that was found, or the best proposal; with the focus in the new text, what is selected there."""
        one = self.current
        if self.texts.new.hasFocus() and self.texts.new.selected_spans():
            self.use_selection()
        elif one is not None and (self.decisions.accept(one) or self._take_proposal(one, 0)):
            self._decided(one)

    def use_proposal(self, index: int) -> None:
        """Take one of the proposals."""
        one = self.current
        if one is not None and self._take_proposal(one, index):
            self._decided(one)

    def _take_proposal(self, one: Carried, index: int) -> bool:
        proposals = self.decisions.proposals(one)
        if index < len(proposals):
            self.decisions.choose(one, [proposals[index].span])
        return index < len(proposals)

    def use_selection(self) -> None:
        """Let the passage stand where something is selected in the new text."""
        one, spans = self.current, self.texts.new.selected_spans()
        if one is None or not spans or not "".join(span.of(self.decisions.review.anchoring.new.text) for span in spans).strip():
            self.said.emit(tr("Select the place in the new text first."))
            return
        self.decisions.choose(one, trimmed(self.decisions.review.anchoring.new.text, spans))
        self._decided(one)

    def _use_limits(self, passage_id: int, spans: tuple[Span, ...]) -> None:
        one = self.decisions.of(passage_id)
        if one is not None and spans:
            self.decisions.choose(one, spans)
            self._decided(one, stay=True)

    def keep(self) -> None:
        """Let the passage stay on the old version."""
        one = self.current
        if one is not None:
            self.decisions.keep(one)
            self._decided(one)

    def _decided(self, one: Carried, *, stay: bool = False) -> None:
        """Show what was decided, and go on: to the next of which nothing is decided, else to the next."""
        self.texts.move_mark(self._marks.get(one.passage_id, ()), self.decisions.place(one))
        self.model.tell(one)
        self._tell()
        row = self.list.currentIndex().row()
        following = self.model.next_open(row)
        if stay:
            self._on_current(self.list.currentIndex(), QModelIndex())
        elif following >= 0:
            self._go(self.model.index(following))
        elif row + 1 < self.model.rowCount():
            self._go(self.model.index(row + 1))
        else:
            self._on_current(self.list.currentIndex(), QModelIndex())

    def _tell(self) -> None:
        """Say what would become of the passages by now."""
        review, count = self.decisions.review, self.decisions.count
        kept, undecided = count(Decision.KEPT), count(Decision.OPEN)
        over = len(review.carried) - kept - undecided
        parts = [tr("%n passage(s) go over", over)] if over != 1 else [tr("1 passage goes over")]
        if kept + undecided:
            parts.append(tr("{n} on version {number}").format(n=locale.number(kept + undecided), number=self._numbers[0]))
        self.head.words.setText(", ".join(parts) + ".")
        self._state.setText(tr("%n not decided", undecided) if undecided else tr("All decided"))

    # --- what changes meanwhile

    def _read_marks(self) -> dict[int, list[Mark]]:
        marks: defaultdict[int, list[Mark]] = defaultdict(list)
        for mark in all_marks(self._catalogue.reading, self.decisions.review.old_version_id):
            marks[mark.passage_id].append(mark)
        return dict(marks)

    def _on_changes(self, changes: Changes) -> None:
        review = self.decisions.review
        record = self._catalogue.sources.get(review.source_id)
        if record is None or record.version_id != review.newest_id:
            QTimer.singleShot(0, self, self.outdated.emit)
        elif changes.touches("passage", "fragment", "coding", "theme", "entity"):
            self._renew()

    def _renew(self) -> None:
        """Read the passages again; what was decided stays."""
        self.decisions.take(refreshed(self._catalogue.reading, self.decisions.review))
        now = self.current
        self._marks = self._read_marks()
        self.chips.show_counts(self.decisions.review)
        self.model.refresh(self._marks)
        self.texts.show_marks(self._marks, self.decisions)
        self._tell()
        index = self.model.index_of(now.passage_id) if now is not None else QModelIndex()
        self._go(index if index.isValid() else self.model.index(0))

    # --- looks and end

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        delegate = self.list.itemDelegate()
        if isinstance(delegate, ReviewDelegate):
            delegate.set_tokens(tokens)
        parts: tuple[Head | KindChips | ProposalList | Texts | Hairline, ...]
        parts = (self.head, self.chips, self.proposals, self.texts, *self._lines)
        for part in parts:
            part.set_tokens(tokens)
        self._wear_foot()
        self.list.viewport().update()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop listening."""
        self._catalogue.changed.disconnect(self._on_changes)
        self.texts.end()
        super().closeEvent(event)
