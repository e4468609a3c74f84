"""The key judgments of a brief: a card each, the yardstick they are told by, and judgments brought in from other briefs."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.briefs import editing, judging
from workbench.briefs.judgment_records import project_judgments
from workbench.briefs.records import briefs
from workbench.briefs.scales import yardsticks
from workbench.ui.briefs.buttons import MenuButton, WordButton
from workbench.ui.briefs.form import Head, Note, Part, Pen
from workbench.ui.briefs.judgment_card import JudgmentCard, judgment_in
from workbench.ui.briefs.outline import JUDGMENTS
from workbench.ui.briefs.snapshot import Snapshot
from workbench.ui.named import named
from workbench.ui.pick_popup import PickPopup
from workbench.ui.records_model import Record
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.turning import turned
from workbench.ui.words import tr

NOTHING = 1
"""The id of a row that says that there is nothing to pick; no row of a project has it."""


class Judgments(Part):
    """All key judgments; a card dragged by its number is dropped where the line shows."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(pen, JUDGMENTS)
        self._shown: tuple[int, ...] = ()
        self._drop_at: int | None = None
        self._picker: PickPopup | None = None
        self.cards: dict[int, JudgmentCard] = {}
        self.yardstick = MenuButton(pen.tokens, tr("Yardstick"), self._choose_yardstick)
        head = QHBoxLayout()
        head.addWidget(Head(pen.tokens, tr("Key judgments")))
        head.addStretch(1)
        head.addWidget(self.yardstick)
        self._list = QVBoxLayout()
        self._list.setSpacing(20)
        self._none = Note(
            pen.tokens, tr("No judgment yet. State what you hold to be so; how likely and how sure stand beside it.")
        )
        self.add = WordButton(pen.tokens, tr("Add a judgment"), self.add_judgment, "plus")
        self.from_project = WordButton(pen.tokens, tr("From the project…"), self.pick_judgment, "arrow-square-in")
        self.from_project.setToolTip(tr("Use a judgment of another brief here, too"))
        self.column.addLayout(head)
        self.column.addWidget(self._none)
        self.column.addLayout(self._list)
        self.column.addSpacing(6)
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addWidget(self.from_project)
        below.addStretch(1)
        self.column.addLayout(below)
        for button in (self.add, self.from_project):
            button.setVisible(not pen.project.read_only)
        self.setAcceptDrops(not pen.project.read_only)
        self.yardstick.setEnabled(not pen.project.read_only)

    def _choose_yardstick(self, key: str) -> None:
        self.pen.act(lambda: editing.set_yardstick(self.pen.project, self.pen.brief_id, key))

    def add_judgment(self) -> None:
        """Add an empty judgment and put the caret into it."""
        made = self.pen.act(lambda: judging.add_judgment(self.pen.project, self.pen.brief_id))
        if made in self.cards:
            self.cards[made].statement.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the judgments: cards stay with their judgment, whatever its place."""
        known = snapshot.yardstick
        options = tuple((each.key, named(each.name)) for each in yardsticks())
        self.yardstick.show_choice(options, known.key, named(known.name))
        self._none.setVisible(not snapshot.judgments)
        self._shown = tuple(each.id for each in snapshot.judgments)
        for gone in set(self.cards) - {each.id for each in snapshot.judgments}:
            card = self.cards.pop(gone)
            self._list.removeWidget(card)
            for field in card.fields():
                field.setReadOnly(True)  # nothing is left that it could be saved into
            card.hide()
            card.deleteLater()
        for place, judgment in enumerate(snapshot.judgments):
            card = self.cards.get(judgment.id) or self._new_card(judgment.id)
            if self._list.indexOf(card) != place:
                self._list.removeWidget(card)
                self._list.insertWidget(place, card)
            card.show_judgment(judgment, place, snapshot)

    def _new_card(self, judgment_id: int) -> JudgmentCard:
        card = JudgmentCard(self.pen, judgment_id)
        card.used_wanted.connect(lambda: self.pick_brief(judgment_id))
        self.cards[judgment_id] = card
        return card

    # --- in several briefs

    def pick_judgment(self) -> None:
        """Let the analyst choose a judgment of the project that is to be used here, too."""
        found = [one for one in project_judgments(self.pen.project.reading) if one.id not in self._shown]
        records = [
            Record(
                one.id,
                Row(one.name or tr("Nothing written"), second=", ".join(used.title for used in one.used_in)),
                tip=one.text[:600],
            )
            for one in found
        ]
        self._pick(tr("Judgments of other briefs"), records, self.from_project, self._use_here)

    def _use_here(self, judgment_id: int) -> None:
        self.pen.act(lambda: judging.use_judgment(self.pen.project, self.pen.brief_id, judgment_id))
        if judgment_id in self.cards:
            self.cards[judgment_id].statement.setFocus(Qt.FocusReason.OtherFocusReason)

    def pick_brief(self, judgment_id: int) -> None:
        """Let the analyst choose a brief in which a judgment is to be used, too."""
        project = self.pen.project
        using = set(judging.briefs_using(project.reading, judgment_id))
        found = [one for one in briefs(project.reading) if one.id not in using]
        records = [Record(one.id, Row(one.title.strip() or tr("Brief without a title"))) for one in found]
        anchor = self.cards[judgment_id].more
        self._pick(
            tr("Other briefs"), records, anchor,
            lambda brief_id: self.pen.act(lambda: judging.use_judgment(project, brief_id, judgment_id)),
        )  # fmt: skip

    def _pick(self, words: str, records: list[Record], anchor: QWidget, act: Callable[[int], object]) -> None:
        """Open a list to pick from; where there is nothing, say so."""
        if self._picker is not None:
            self._picker.deleteLater()
        self._picker = PickPopup(self.pen.tokens, words, self.window())
        nothing = Record(NOTHING, Row(tr("There is none yet."), faint=True))
        self._picker.picked.connect(lambda picked: act(picked) if picked != NOTHING else None)
        self._picker.offer(records or [nothing], 0, anchor)

    # --- dropping cards

    def _place_at(self, at: QPoint) -> int:
        """Return before which card, by its place, something would be dropped."""
        cards = [self.cards[each] for each in self._shown]
        return next((place for place, card in enumerate(cards) if at.y() < card.geometry().center().y()), len(cards))

    def _mark(self, place: int | None) -> None:
        self._drop_at = place
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take judgments of this brief."""
        if judgment_in(event.mimeData()) in self._shown:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go."""
        self._mark(self._place_at(event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Forget it."""
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the judgment there."""
        judgment_id, place = judgment_in(event.mimeData()), self._place_at(event.position().toPoint())
        self._mark(None)
        if judgment_id not in self._shown:
            return
        event.acceptProposedAction()
        here = self._shown.index(judgment_id)
        to = place - (place > here)
        if to != here:
            self.pen.act(lambda: judging.move_judgment(self.pen.project, self.pen.brief_id, judgment_id, to))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line where a card would be dropped, between two cards."""
        if self._drop_at is None or not self._shown:
            return
        cards = [self.cards[each].geometry() for each in self._shown]
        y = cards[self._drop_at].top() - 11 if self._drop_at < len(cards) else cards[-1].bottom() + 9
        painter = turned(QPainter(self), self)
        painter.setPen(QPen(self.pen.tokens.colour("accent"), 2))
        painter.drawLine(18, y, self.width(), y)
        painter.end()
