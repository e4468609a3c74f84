"""The tab in which mentions are reviewed: places in groups by entity and form, the names and their rules beside them."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.analysis.mention_review import Proposal, State
from workbench.analysis.mention_search import SoughtName
from workbench.analysis.search.context import Snippet, snippet
from workbench.entities.records import EntityRecord
from workbench.entities.reviewing import Place
from workbench.model.fold import fold
from workbench.said import Words
from workbench.ui import locale
from workbench.ui.mentions.acts_bar import ActsBar
from workbench.ui.mentions.delegate import ReviewDelegate
from workbench.ui.mentions.model import PlaceRow, ReviewModel
from workbench.ui.mentions.names import NamesPanel
from workbench.ui.mentions.view import ReviewView
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.lines import Hairline
from workbench.ui.widgets.toggles import Toggle
from workbench.ui.words import tr

PAUSE = 120
"""Milliseconds after the last key before a filter is applied."""
FILTER, NAMES = 240, 320
"""Pixels of the filter, half of them where there is less room, and of the names beside the list."""
SHOWN: tuple[tuple[State | None, Words], ...] = (
    (State.OPEN, "Open||mentions"),
    (State.ACCEPTED, "Accepted"),
    (State.REJECTED, "Rejected"),
    (None, "All"),
)


class MentionsTab(QWidget):
    """act_wanted(name, places): accept, reject or reconsider these places. place_opened(source id, span): show it there.

    rule_given(name, rule), sought_given(name, bool): how a name is sought. text_of gives a version's text, where_of a
    place in words, names_of an entity's names.
    """

    act_wanted = Signal(str, object)
    place_opened = Signal(object, object)
    rule_given = Signal(object, str)
    sought_given = Signal(object, bool)

    def __init__(
        self, tokens: Tokens, title: str, text_of: Callable[[int], str], where_of: Callable[[PlaceRow], str],
        names_of: Callable[[int], Sequence[SoughtName]],
    ) -> None:  # fmt: skip
        super().__init__()
        self.title = title
        self._tokens, self._text_of, self._where_of, self._names_of = tokens, text_of, where_of, names_of
        self.model = ReviewModel(self)
        self.list = ReviewView(self.model)
        self._delegate = ReviewDelegate(tokens, self.model, self._detail, self.list)
        self.list.setItemDelegate(self._delegate)
        self.filter = FilterField(tokens, tr("Filter by name or form"))
        self.filter.list_below = self.list
        self.panel = NamesPanel(tokens)
        self.panel.setFixedWidth(NAMES)
        self._empty = EmptyState(tokens, "magnifying-glass", tr("Nothing here"), "")
        self._count, self.bar = QLabel(), ActsBar(tokens)
        self._lines = [Hairline(tokens), Hairline(tokens), Hairline(tokens, down=True)]
        self.chips = {state: Toggle(tokens, tr(words)) for state, words in SHOWN}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        self._connect()
        self.set_tokens(tokens)
        self.set_busy(True)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        bar.setSpacing(6)
        self.filter.setMaximumWidth(FILTER)
        self.filter.setMinimumWidth(FILTER // 2)
        bar.addWidget(self.filter, 1)
        bar.addSpacing(10)
        for chip in self.chips.values():
            chip.setMinimumWidth(chip.sizeHint().width())  # the filter gives way first
            bar.addWidget(chip)
        self.chips[State.OPEN].setChecked(True)
        bar.addStretch(1)
        bar.addWidget(self._count)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.setContentsMargins(0, 0, 0, 0)
        for part in (self.list, self._empty):
            left.addWidget(part, 1)
        left.addWidget(self._lines[1])
        left.addWidget(self.bar)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(left, 1)
        body.addWidget(self._lines[2])
        body.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._lines[0])
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.list.act_wanted.connect(self._act)
        self.list.opened.connect(self._open)
        self.list.menu_wanted.connect(self.bar.show_menu)
        self.bar.wanted.connect(self.list.do)
        self.list.chosen.connect(self._on_chosen)
        self.list.left.connect(self.filter.setFocus)
        self.filter.textChanged.connect(lambda _words: self._pause.start())
        self._pause.timeout.connect(self._filter)
        self.panel.rule_given.connect(self.rule_given)
        self.panel.sought_given.connect(self.sought_given)
        for state, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, state=state: self.show_state(state))

    # --- filling

    def set_busy(self, busy: bool, words: str = "") -> None:
        """Say that places are being looked for, how far that is."""
        self._count.setText((words or tr("Looking for mentions…")) if busy else self._counted())

    def show_proposals(self, proposals: Sequence[Proposal], entities: dict[int, EntityRecord]) -> None:
        """Show these places; one stays where one stood."""
        row = self.list.current
        place = row.proposal.place if isinstance(row, PlaceRow) else None
        self.model.show(proposals, entities)
        self.set_busy(False)
        self._settle(place)

    def restate(self, proposals: Sequence[Proposal]) -> None:
        """Show what is said of the same places by now."""
        self.model.restate(proposals)
        self._count.setText(self._counted())

    def show_state(self, state: State | None) -> None:
        """Show the places of which this is said; None: all."""
        for each, chip in self.chips.items():
            chip.setChecked(each is state)
        self.model.shown = state
        self.model.refilter()
        self._settle(None)

    def _filter(self) -> None:
        self.model.filter = self.filter.text()
        self.model.refilter()
        self._settle(None)

    def _settle(self, place: Place | None) -> None:
        at = self.model.position(place) if place is not None else -1
        some = self.model.rowCount() > 0
        self.list.setVisible(some)
        self._empty.setVisible(not some)
        if some:
            first = 1 if isinstance(self.model.row_at(1), PlaceRow) else 0
            self.list.stand_at(at if at >= 0 else first)
        else:
            self._empty.say(*self._nothing())
            self._on_chosen(None)

    def _nothing(self) -> tuple[str, str]:
        if not self.model.proposals:
            return tr("No mentions found"), tr("No text holds one of the names. Give them forms at the right, or other names.")
        if self.model.shown is State.OPEN and not self.filter.text().strip():
            return tr("All mentions are reviewed"), tr("What was accepted or rejected is listed above.")
        return tr("Nothing here"), tr("Choose another list above, or empty the filter.")

    def _counted(self) -> str:
        return tr("{open} of {all} open").format(
            open=locale.number(self.model.count(State.OPEN)), all=locale.number(len(self.model.proposals))
        )

    # --- acts

    def _act(self, name: str, rows: Sequence[PlaceRow]) -> None:
        wanted = [row.proposal.place for row in rows if row.proposal.state is not AFTER[name]]
        if name == "reconsider":
            wanted = [row.proposal.place for row in rows if row.proposal.state is State.REJECTED]
        elif len(rows) > 1:  # what was said before of one of many stays said
            wanted = [row.proposal.place for row in rows if row.proposal.state is State.OPEN]
        if wanted:
            self.act_wanted.emit(name, wanted)
        if len(rows) == 1 and name != "reconsider":
            self.list.go_on()

    def _open(self, row: PlaceRow) -> None:
        self.place_opened.emit(row.proposal.source_id, row.proposal.place.pieces)

    def _on_chosen(self, row: object) -> None:
        group = getattr(row, "group", None)
        entity = group.entity if group is not None else None
        entity_id = entity.id if entity is not None else 0
        names = self._names_of(entity_id)
        title = tr("Names of {name}").format(name=entity.name) if entity is not None else tr("Names")
        self.panel.show_names(title, names, lambda: self._counts({name.entity_id for name in names}))

    def _counts(self, entity_ids: set[int]) -> Mapping[str, int]:
        """Return how often each folded form of some entities was found."""
        found: dict[str, int] = {}
        for one in self.model.proposals:
            if one.place.entity_id in entity_ids:
                key = fold(" ".join(one.written.split()))
                found[key] = found.get(key, 0) + 1
        return found

    def _detail(self, row: PlaceRow) -> tuple[str, Snippet]:
        place = row.proposal.place
        return self._where_of(row), snippet(self._text_of(place.version_id), place.pieces)

    # --- looks

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._count.setFont(font(tokens, "small", tabular=True))
        self._count.setStyleSheet(f"color: {tokens.name('text2')}")
        self.bar.set_tokens(tokens)
        self._delegate.set_tokens(tokens)
        self.filter.set_tokens(tokens)
        self.panel.set_tokens(tokens)
        self._empty.set_tokens(tokens)
        for line in self._lines:
            line.set_tokens(tokens)
        for chip in self.chips.values():
            chip.set_tokens(tokens)
        self.list.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keys to the list."""
        super().showEvent(event)
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)


AFTER = {"accept": State.ACCEPTED, "reject": State.REJECTED, "reconsider": State.OPEN}
"""What is said of a place after an act."""
