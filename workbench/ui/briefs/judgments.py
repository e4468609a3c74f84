"""The key judgments: a card each, with likelihood, confidence and evidence beside the statement."""

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout

from workbench.analysis.origins import OneOrigin
from workbench.briefs import editing, judging
from workbench.briefs.records import JudgmentRecord
from workbench.briefs.scales import Scale, Term, scale, yardsticks
from workbench.model.clean import shortened
from workbench.ui.briefs.buttons import MenuButton, WordButton
from workbench.ui.briefs.evidence import EvidencePopup
from workbench.ui.briefs.form import Head, Note, Part, Pen
from workbench.ui.briefs.outline import JUDGMENTS
from workbench.ui.briefs.snapshot import Snapshot
from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

NUMBER = 26
"""Pixels that the number takes before the statement."""


class Judgments(Part):
    """All key judgments, the yardstick they are told by, and the button for one more."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(pen, JUDGMENTS)
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
        self.column.addLayout(head)
        self.column.addWidget(self._none)
        self.column.addLayout(self._list)
        self.column.addSpacing(6)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.setVisible(not pen.project.read_only)
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
        options = tuple((each.key, each.name) for each in yardsticks())
        self.yardstick.show_choice(options, known.key, known.name)
        self._none.setVisible(not snapshot.judgments)
        for gone in set(self.cards) - {each.id for each in snapshot.judgments}:
            card = self.cards.pop(gone)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, judgment in enumerate(snapshot.judgments):
            card = self.cards.get(judgment.id) or self._new_card(judgment.id)
            if self._list.indexOf(card) != place:
                self._list.removeWidget(card)
                self._list.insertWidget(place, card)
            card.show_judgment(judgment, place, snapshot)

    def _new_card(self, judgment_id: int) -> "JudgmentCard":
        card = JudgmentCard(self.pen, judgment_id)
        self.cards[judgment_id] = card
        return card


class JudgmentCard(Part):
    """One judgment. A bar at its left shows that it is being written."""

    def __init__(self, pen: Pen, judgment_id: int) -> None:
        super().__init__(pen, judgment_id)
        self._snapshot: Snapshot | None = None
        self._judgment: JudgmentRecord | None = None
        edit = partial(judging.edit_judgment, pen.project, judgment_id)
        self._edit = edit
        self.number = QLabel()
        self.statement = pen.field(
            judgment_id, tr("Statement"), lambda words: edit(text=words), hint=tr("What you judge to be so")
        )
        self.reason = pen.field(
            judgment_id, tr("Reason"), lambda words: edit(reason=words), hint=tr("Why this confidence, in a sentence"),
            style="ui", family="ui_family",
        )  # fmt: skip
        self.reason.set_colour("text2")
        self.likelihood = MenuButton(pen.tokens, tr("Likelihood"), lambda term: pen.act(lambda: edit(likelihood=term)))
        self.confidence = MenuButton(pen.tokens, tr("Confidence"), lambda term: pen.act(lambda: edit(confidence=term)))
        self.evidence = WordButton(pen.tokens, "", self.open_evidence)
        self.evidence.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.warning = Warned(pen.tokens)
        self.more = self._more_button()
        self.column.setSpacing(8)
        self._lay_out()
        self._wear(pen.tokens)
        for widget in (self.likelihood, self.confidence, self.evidence):
            widget.setEnabled(not pen.project.read_only)
        self.more.setVisible(not pen.project.read_only)
        for field in (self.statement, self.reason):
            field.entered.connect(self.update)
        pen.entered.connect(self.update)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(0)
        self.number.setFixedWidth(NUMBER)
        first.addSpacing(18)
        first.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.statement, 1, Qt.AlignmentFlag.AlignTop)
        second.setSpacing(6)
        second.setContentsMargins(18, 0, 0, 0)
        for widget in (self.likelihood, self.confidence, self.evidence):
            widget.setFixedHeight(26)
            second.addWidget(widget)
        second.addStretch(1)
        second.addWidget(self.more)
        self.column.addLayout(first)
        self.column.addLayout(second)
        below = QHBoxLayout()
        below.setContentsMargins(18, 0, 0, 0)
        below.addWidget(self.reason, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(below)
        warned = QHBoxLayout()
        warned.setContentsMargins(18, 0, 0, 0)
        warned.addWidget(self.warning, 1)
        self.column.addLayout(warned)

    def _more_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(tr("Move or remove this judgment"))
        button.setAccessibleName(button.toolTip())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self.up = menu.addAction(tr("Move up"), lambda: self._move(-1))
        self.down = menu.addAction(tr("Move down"), lambda: self._move(1))
        menu.addSeparator()
        self.remove = menu.addAction(tr("Remove judgment"), self._remove)
        button.setMenu(menu)
        return button

    def _move(self, by: int) -> None:
        if self._snapshot is not None:
            place = [each.id for each in self._snapshot.judgments].index(self.place)
            self.pen.act(lambda: judging.move_judgment(self.pen.project, self.pen.brief_id, self.place, place + by))

    def _remove(self) -> None:
        self.pen.act(lambda: judging.remove_judgment(self.pen.project, self.pen.brief_id, self.place))

    def open_evidence(self) -> None:
        """Open the list of passages that speak for or against."""
        if self._snapshot is None or self._judgment is None:
            return
        popup = EvidencePopup(self.pen, self._judgment, self._snapshot, self)
        popup.open_at(self.evidence)

    def show_judgment(self, judgment: JudgmentRecord, place: int, snapshot: Snapshot) -> None:
        """Show the judgment as it is stored, the place-th from 0."""
        self._judgment, self._snapshot = judgment, snapshot
        self.number.setText(str(place + 1))
        self.statement.show_text(judgment.text)
        self.reason.show_text(judgment.reason)
        self._show_likelihood(judgment.likelihood, snapshot.yardstick)
        options = (("", tr("Not chosen")), *((each.term, each.term.capitalize()) for each in scale("confidence").terms))
        self.confidence.show_choice(
            options, judgment.confidence, tr("Confidence: {term}").format(term=judgment.confidence or tr("not chosen"))
        )
        sides = [sum(each.supports is side for each in judgment.evidence) for side in (True, False)]
        self.evidence.setText(tr("{pro} for, {con} against").format(pro=sides[0], con=sides[1]))
        self.evidence.setAccessibleName(tr("Evidence: {words}").format(words=self.evidence.text()))
        self.warning.setText(_one_origin_words(snapshot.one_origins.get(judgment.id)))
        self.warning.setVisible(bool(self.warning.text()))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place + 1 < len(snapshot.judgments))

    def _show_likelihood(self, chosen: str, yardstick: Scale) -> None:
        term = yardstick.find(chosen)
        options = (("", tr("Not chosen")), *((each.term, likelihood_words(each)) for each in yardstick.terms))
        stale = tr("{term}: not of this yardstick").format(term=chosen) if chosen else tr("Likelihood: not chosen")
        self.likelihood.show_choice(options, term.term if term else "", likelihood_words(term) if term else stale)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self._wear(tokens)

    def _wear(self, tokens: Tokens) -> None:
        strong = font(tokens, "reading", "reading_family")
        strong.setWeight(strong.Weight.DemiBold)
        self.number.setFont(strong)
        self.number.setFixedHeight(round(tokens.type["reading"]["line"]))
        self.more.setIcon(icon(tokens, "dots-three", "text2"))
        self.evidence.setStyleSheet(f"color: {tokens.name('text2')}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar while the caret is in this card."""
        if any(field.hasFocus() for field in (self.statement, self.reason)):
            painter = QPainter(self)
            painter.fillRect(QRectF(0, 0, 2, self.height()), self.pen.tokens.colour("accent"))


class Warned(Note):
    """A note in the colour of a warning."""

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self.setStyleSheet(f"color: {tokens.name('warn')}")


def _one_origin_words(origin: OneOrigin | None) -> str:
    """Return why evidence of one origin bears out less than it seems to; empty if there are several origins."""
    if origin is None:
        return ""
    title = shortened(origin.title, 60)
    if len(origin.sources) == 1:
        return tr("All evidence for it is from one source, “{title}”.").format(title=title)
    return tr("All evidence for it goes back to one origin, “{title}”: its %n sources repeat it.", len(origin.sources)).format(
        title=title
    )


def likelihood_words(term: Term) -> str:
    """Return a term of a yardstick with its limits: ``Likely 55–80 %``."""
    if term.low is None or term.high is None:
        return term.term.capitalize()
    return f"{term.term.capitalize()} {term.low:g}–{term.high:g} %"
