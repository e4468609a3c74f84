"""A key judgment as a card: the statement, how likely and how sure, and, unfolded, all that it rests on."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton

from workbench.analysis.origins import OneOrigin
from workbench.briefs import judging
from workbench.briefs.editing import term_in
from workbench.briefs.records import JudgmentRecord
from workbench.briefs.scales import Scale
from workbench.model.clean import shortened
from workbench.ui.briefs.buttons import WordButton
from workbench.ui.briefs.citing import passage_in
from workbench.ui.briefs.evidence import EvidencePopup
from workbench.ui.briefs.face_row import FaceRow
from workbench.ui.briefs.form import Note, Part, Pen
from workbench.ui.briefs.judgment_details import JudgmentDetails, counted, points_counted
from workbench.ui.briefs.prose.field import RichField
from workbench.ui.briefs.prose.lexicon import Lexicon
from workbench.ui.briefs.scale_menu import ConfidenceButton, LikelihoodButton
from workbench.ui.briefs.snapshot import Snapshot
from workbench.ui.briefs.versions_popup import VersionsPopup
from workbench.ui.icons import icon
from workbench.ui.key_names import with_keys
from workbench.ui.named import named
from workbench.ui.sentences import quoted
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import pad, turned
from workbench.ui.words import tr

NUMBER, INDENT = 26, 18
"""Pixels that the number takes before the statement, and from the card's edge to it."""

JUDGMENT = "application/x-workbench-judgment"
"""The id of a dragged judgment, in figures."""


class JudgmentCard(Part):
    """One judgment. A bar at its left shows that it is being written; folded, it tells how much it rests on.

    used_wanted: another brief is to be chosen in which it is used, too. Alt+Shift+Up and Down move it.
    """

    used_wanted = Signal()

    def __init__(self, pen: Pen, judgment_id: int) -> None:
        super().__init__(pen, judgment_id)
        self._snapshot: Snapshot | None = None
        self._judgment: JudgmentRecord | None = None
        self.details: JudgmentDetails | None = None
        edit = partial(judging.edit_judgment, pen.project, judgment_id)
        self.number = Handle(judgment_id)
        self.statement = pen.field(
            judgment_id, tr("Statement"), lambda words: edit(text=words), hint=tr("What you judge to be so"), single=True
        )  # one paragraph: the pages have no room for more
        self.reason = pen.field(
            judgment_id, tr("Reason"), lambda words: edit(reason=words), hint=tr("Why this confidence, in a sentence"),
            style="ui", family="ui_family", single=True,
        )  # fmt: skip
        self.reason.set_colour("text2")
        self.likelihood = LikelihoodButton(pen.tokens, tr("Likelihood"), self._choose_likelihood)
        self.confidence = ConfidenceButton(pen.tokens, tr("Confidence"), lambda term: pen.act(lambda: edit(confidence=term)))
        self.evidence = FoldButton(pen.tokens, self.fold)
        self.warning = Warned(pen.tokens)
        self.shared = SharedMark(pen.tokens)
        self.more = self._more_button()
        self.column.setSpacing(8)
        self.setAcceptDrops(not pen.project.read_only)
        self._lay_out()
        self._wear(pen.tokens)
        for widget in (self.likelihood, self.confidence):
            widget.setEnabled(not pen.project.read_only)
        for field in (self.statement, self.reason):
            field.entered.connect(self.update)
            field.installEventFilter(self)
        pen.entered.connect(self.update)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        self.face = FaceRow((self.likelihood, self.confidence), (self.evidence, self.shared), self.more)
        first.setSpacing(0)
        self.number.setFixedWidth(NUMBER)
        first.addSpacing(INDENT)
        first.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.statement, 1, Qt.AlignmentFlag.AlignTop)
        for widget in (self.likelihood, self.confidence, self.evidence):
            widget.setFixedHeight(26)
        second.addWidget(self.face)
        third, fourth = QHBoxLayout(), QHBoxLayout()
        third.addWidget(self.reason, 1, Qt.AlignmentFlag.AlignTop)
        fourth.addWidget(self.warning, 1)
        self.column.addLayout(first)
        for row in (second, third, fourth):
            pad(row, INDENT, 0, 0, 0)
            self.column.addLayout(row)

    # --- the menu

    def _more_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(tr("History, other briefs, move, remove"))
        button.setAccessibleName(button.toolTip())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, can = QMenu(button), not self.pen.project.read_only
        self.history = menu.addAction(tr("History…"), self.open_history)
        if can:
            menu.addAction(tr("Choose evidence…"), self.open_evidence)
            menu.addAction(tr("Use in another brief…"), self.used_wanted.emit)
            menu.addSeparator()
        self.up = menu.addAction(with_keys(tr("Move up"), "Alt+Shift+Up"), lambda: self._move(-1))
        self.down = menu.addAction(with_keys(tr("Move down"), "Alt+Shift+Down"), lambda: self._move(1))
        menu.addSeparator()
        self.remove = menu.addAction(tr("Take out of this brief"), self._remove)
        self.delete = menu.addAction(tr("Delete from the project"), self._delete)
        for action in (self.up, self.down, self.remove, self.delete):
            action.setVisible(can)
        button.setMenu(menu)
        return button

    def _move(self, by: int) -> None:
        if self._snapshot is not None:
            place = [each.id for each in self._snapshot.judgments].index(self.place) + by
            if 0 <= place < len(self._snapshot.judgments):
                self.pen.act(lambda: judging.move_judgment(self.pen.project, self.pen.brief_id, self.place, place))

    def _remove(self) -> None:
        self.pen.act(lambda: judging.remove_judgment(self.pen.project, self.pen.brief_id, self.place))

    def _delete(self) -> None:
        self.pen.act(lambda: judging.delete_judgment(self.pen.project, self.place))

    def _choose_likelihood(self, term: str) -> None:
        """Choose a term of this brief's yardstick, which becomes the judgment's own."""
        key = self._snapshot.yardstick.key if self._snapshot is not None else None
        project = self.pen.project
        self.pen.act(lambda: judging.edit_judgment(project, self.place, likelihood=term, yardstick=key))

    def open_evidence(self) -> None:
        """Open the list of passages that speak for or against."""
        if self._snapshot is not None and self._judgment is not None and not self.pen.project.read_only:
            popup = EvidencePopup(self.pen, self._judgment, self._snapshot, self)
            popup.open_at(self.evidence)

    def open_history(self) -> None:
        """Open the versions of this judgment."""
        for field in self.fields():
            field.flush()
        lexicon = self.statement.lexicon if isinstance(self.statement, RichField) else Lexicon()
        VersionsPopup(self.pen, self.place, lexicon, self).open_at(self.more)

    # --- folding

    @property
    def is_folded(self) -> bool:
        """Whether only the card's face is shown."""
        return self.details is None or self.details.isHidden()

    def fold(self, folded: bool | None = None) -> None:
        """Fold the card (True), unfold it (False), or turn it over."""
        folded = not self.is_folded if folded is None else folded
        if self.details is None and not folded:
            self.details = JudgmentDetails(self.pen, self.place, self.open_evidence)
            self.column.addWidget(self.details)
            self._show_details()
        if self.details is not None:
            self.details.setVisible(not folded)
        self.evidence.show_open(not folded)

    def _show_details(self) -> None:
        if self.details is not None and self._judgment is not None and self._snapshot is not None:
            self.details.show_judgment(self._judgment, self._snapshot)

    # --- showing

    def show_judgment(self, judgment: JudgmentRecord, place: int, snapshot: Snapshot) -> None:
        """Show the judgment as it is stored, the place-th from 0."""
        self._judgment, self._snapshot = judgment, snapshot
        self.number.setText(str(place + 1))
        self.statement.show_text(judgment.text)
        self.reason.show_text(judgment.reason)
        self._show_likelihood(judgment, snapshot.yardstick)
        self.confidence.show_confidence(judgment.confidence)
        points = snapshot.points.get(judgment.id, ())
        self.evidence.show_words(counted(judgment, points), points_counted(points))
        self.warning.setText(_one_origin_words(snapshot.one_origins.get(judgment.id)))
        self.warning.setVisible(bool(self.warning.text()))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place + 1 < len(snapshot.judgments))
        self.shared.show_briefs([one.title for one in snapshot.elsewhere(judgment.id)])
        others = len(snapshot.elsewhere(judgment.id))
        self.delete.setVisible(bool(others) and not self.pen.project.read_only)
        self.delete.setText(tr("Delete from the project and %n other brief(s)", others))
        self._show_details()

    def _show_likelihood(self, judgment: JudgmentRecord, yardstick: Scale) -> None:
        chosen = judgment.likelihood
        term = term_in(yardstick, chosen, judgment.yardstick)
        stale = tr("{term}: not of this yardstick").format(term=named(chosen).capitalize()) if chosen else ""
        self.likelihood.show_term(term, stale, yardstick)

    # --- keys, drops, looks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Shift+Up and Down in a field move the card."""
        held = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.modifiers() == held:
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if by is not None and not self.pen.project.read_only:
                self._move(by)
                return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Open the sides for a passage that is dragged here."""
        if passage_in(event.mimeData()) is not None:
            self.fold(False)
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A passage dropped beside the sides speaks for it."""
        passage_id = passage_in(event.mimeData())
        if passage_id is not None:
            event.acceptProposedAction()
            self.pen.act(lambda: judging.set_evidence(self.pen.project, self.place, passage_id))

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
        self.more.setIconSize(QSize(18, 18))
        self.more.setStyleSheet("QToolButton { padding: 2px; } QToolButton::menu-indicator { image: none; width: 0; }")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar while the caret is in this card."""
        if any(field.hasFocus() for field in self.fields()):
            painter = turned(QPainter(self), self)
            painter.fillRect(QRectF(0, 0, 2, self.height()), self.pen.tokens.colour("accent"))


class Handle(QLabel):
    """A judgment's number, by which its card is dragged to another place."""

    def __init__(self, judgment_id: int) -> None:
        super().__init__()
        self._judgment_id, self._pressed = judgment_id, QPoint()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Drag to put it elsewhere: Alt+Shift+Up, Alt+Shift+Down"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the drag begins."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the judgment."""
        away = (event.position().toPoint() - self._pressed).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and away >= QApplication.startDragDistance():
            drag = QDrag(self)
            drag.setMimeData(judgment_data(self._judgment_id))
            drag.exec(Qt.DropAction.MoveAction)


class FoldButton(WordButton):
    """How much a judgment rests on; opens and closes it."""

    def __init__(self, tokens: Tokens, act: Callable[[], object]) -> None:
        self._points = ""
        super().__init__(tokens, tr("Evidence"), act, "caret-right")
        self.setLayoutDirection(QGuiApplication.layoutDirection())

    def show_words(self, words: str, points: str) -> None:
        """Show how much it is; points: how many of each kind."""
        self.setText(words)
        self.setAccessibleName(tr("What it rests on: {words}").format(words=", ".join(filter(None, (words, points)))))
        self._points = points
        self._tell()

    def show_open(self, is_open: bool) -> None:
        """Show whether it is open."""
        self._icon_name = "caret-down" if is_open else "caret-right"
        self.set_tokens(self._tokens)
        self._tell()

    def _tell(self) -> None:
        is_open = self._icon_name == "caret-down"
        act = tr("Fold") if is_open else tr("Show evidence, assumptions, indicators, gaps and alternatives")
        self.setToolTip(f"{self._points}\n{act}" if self._points else act)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self._tokens = tokens
        self.setStyleSheet(f"QToolButton {{ color: {tokens.name('text2')}; }}")


class SharedMark(Note):
    """Says in which other briefs a judgment is used: what is written here is written there. Empty where it is only here."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens)
        self.setWordWrap(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_briefs(self, titles: Sequence[str]) -> None:
        """Show the first by its title, the others by their number; the tooltip names all."""
        names = [quoted(title.strip() or tr("Brief without a title")) for title in titles]
        more = len(names) - 1
        also = tr("also in {name} and %n more", more) if more > 0 else tr("also in {name}")
        self.setText(also.format(name=names[0]) if names else "")
        told = tr("This judgment is also used in {names}. What is written here changes it there, too.")
        self.setToolTip(tip(told.format(names=", ".join(names))) if names else "")
        self.setAccessibleName(self.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        painter = turned(QPainter(self), self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), shown)
        painter.end()


class Warned(Note):
    """A note in the colour of a warning."""

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self.setStyleSheet(f"color: {tokens.name('warn')}")


def judgment_data(judgment_id: int) -> QMimeData:
    """Return what is dragged when a judgment is."""
    data = QMimeData()
    data.setData(JUDGMENT, str(judgment_id).encode())
    return data


def judgment_in(data: QMimeData) -> int | None:
    """Return the dragged judgment; None if it is something else or damaged."""
    try:
        return int(bytes(data.data(JUDGMENT).data())) if data.hasFormat(JUDGMENT) else None
    except ValueError:
        return None


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
