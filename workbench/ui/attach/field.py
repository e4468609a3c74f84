"""The attach field: opens at the selection, finds as one types, attaches with Enter; nothing modal."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListView, QMenu, QVBoxLayout, QWidget

from workbench.coding.attaching import EntityTarget, NewEntity, NewTheme, Target, ThemeTarget
from workbench.coding.questions import Asked, NewQuestion, QuestionTarget
from workbench.ui.attach.candidates import Candidate, Choice
from workbench.ui.attach.delegate import CandidateDelegate
from workbench.ui.attach.model import OFFERED, CandidateModel, Known, asks
from workbench.ui.icons import icon
from workbench.ui.named import named
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.chips import Chip
from workbench.ui.widgets.lines import Hairline
from workbench.ui.widgets.popup import SHADOW, PopupFrame
from workbench.ui.widgets.turning import across, key_onwards
from workbench.ui.words import tr

ROWS_SHOWN = 9
AHEAD, AHEAD_MS = 400, 5
"""Names whose letters are folded at a time after the field has opened, and the milliseconds between."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What to attach, with a comment; alias: the selected words become another name of it; stay: more follow."""

    target: Target
    name: str
    colour: int
    comment: str
    alias: bool
    stay: bool


@dataclass(frozen=True, slots=True)
class JudgmentTarget:
    """A judgment to which passages are put, by its id."""

    id: int


@dataclass(frozen=True, slots=True)
class QuestionWish:
    """A question or judgment that the passage ``supports`` or ``contradicts``, with a comment; stay: more follow."""

    asked: Asked | JudgmentTarget
    name: str
    stance: str
    comment: str
    stay: bool


class AttachField(PopupFrame):
    """560 wide under the selection, above it where there is no room.

    wished(Wish), asked(QuestionWish): what was chosen; closed(): it went.
    """

    wished = Signal(object)
    asked = Signal(object)
    closed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent)
        self._known = Known((), (), ())
        self._at = QRect()
        self._model = CandidateModel()
        self._ahead = QTimer(self, interval=AHEAD_MS)
        self._ahead.timeout.connect(self._prepare)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head(tokens))
        self._upper, self._lower = Hairline(tokens), Hairline(tokens)
        column.addWidget(self._upper)
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setStyleSheet("background: transparent")
        self.view.setAccessibleName(tr("What was found"))
        self.view.clicked.connect(self._clicked)
        column.addWidget(self.view)
        self.comment = QLineEdit()
        self.comment.setPlaceholderText(tr("A comment on this coding"))
        self.comment.installEventFilter(self)
        self.comment.hide()
        column.addWidget(self.comment)
        column.addWidget(self._lower)
        self._foot = QLabel()
        self._foot.setContentsMargins(18, 8, 18, 8)
        column.addWidget(self._foot)
        self.set_tokens(tokens)
        self.hide()

    def _head(self, tokens: Tokens) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(8)
        self._chips: list[Chip] = []
        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(6)
        self.field = QLineEdit()
        self.field.setFrame(False)
        self.field.setStyleSheet("QLineEdit { background: transparent; border: none; padding: 3px 0; }")
        self.field.setAccessibleName(tr("Attach to a theme or an entity"))
        self.field.setPlaceholderText(tr("Theme or entity"))
        self.field.textChanged.connect(self._refresh)
        self.field.installEventFilter(self)
        row.addLayout(self._chip_row)
        row.addWidget(self.field, 1)
        self._tokens = tokens
        return head

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self.view.setItemDelegate(CandidateDelegate(tokens, self.view))
        self._upper.set_tokens(tokens)
        self._lower.set_tokens(tokens)
        self._foot.setFont(font(tokens, "small"))
        self._foot.setStyleSheet(f"color: {tokens.name('text2')}")
        self._say_keys()

    def _say_keys(self) -> None:
        """Say in the foot what the keys do with what is typed."""
        further: tuple[tuple[str, str], ...] = ("Tab", tr("comment")), ("Esc", tr("close"))
        if asks(self._known, self.field.text()):
            keys: tuple[tuple[str, str], ...]
            keys = (("Enter", tr("supports")), ("Shift+Enter", tr("contradicts")), ("Ctrl", tr("and stay")), *further)
            signs: tuple[tuple[str, str], ...] = ()
        else:
            keys = (("Enter", tr("attach")), ("Ctrl+Enter", tr("attach, stay")), *further)
            signs = (("#", tr("themes")), ("@", tr("entities")))
            signs += (("!", tr("questions, judgments")),) if self._known.questions is not None else ()
        left = "&nbsp;&nbsp;&nbsp;".join(f"<b>{key}</b>&nbsp;{words}" for key, words in keys)
        self._say_foot(left, [f"{sign}&nbsp;{words}" for sign, words in signs])

    def _say_foot(self, left: str, signs: list[str]) -> None:
        """Say the keys, and of the signs before a name as many as there is room for: none is cut short."""
        right = "&nbsp;&nbsp; ".join(signs)
        self._foot.setText(f"{left}&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;{right}" if right else left)
        parent = self.parentWidget()
        if signs and parent is not None and self._foot.sizeHint().width() + 2 > parent.width() - 16:
            self._say_foot(left, signs[:-1])

    # --- opening and closing

    def open(self, known: Known, at: QRect, asked: str = "") -> None:
        """Open for what is selected; at: its last line, in the parent's pixels; asked: what is sought, if not a target."""
        self._known = known
        self.field.setPlaceholderText(asked or tr("Theme or entity"))
        while self._chips:
            self._chips.pop().deleteLater()
        self.comment.clear()
        self.comment.hide()
        self.field.clear()
        self._at = at
        self._refresh()
        self._place(at)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._ahead.start()

    def _prepare(self) -> None:
        """Fold letters while nothing is typed yet: of thousands of names the first key would else have to wait."""
        if not self.isVisible() or not self._model.letters.prepare(AHEAD):
            self._ahead.stop()

    def update_known(self, known: Known) -> None:
        """Take what there is to choose from anew, after something was attached."""
        self._known = known
        self._refresh()

    def _place(self, at: QRect) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        usual = max(self._tokens.layout["popup_attach_width"], self._foot.sizeHint().width() + 2)
        width = min(usual, parent.width() - 16) + 2 * SHADOW
        height = self.sizeHint().height()
        left = max(8 - SHADOW, min(at.left() - 20 - SHADOW, parent.width() - width - 8 + SHADOW))
        below, above = at.bottom() + 8 - SHADOW, at.top() - 8 - height + SHADOW
        tallest = height - self.view.height() + ROWS_SHOWN * self._tokens.layout["popup_row"]
        fits_below = below + tallest - SHADOW <= parent.height()
        top = below if fits_below or above < 0 else above
        self.setGeometry(left, min(top, max(0, parent.height() - height + SHADOW)), width, height)

    def dismiss(self) -> None:
        """Close; whoever opened it takes the focus back."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    # --- choosing

    def _refresh(self) -> None:
        self._model.show(self._known, self.field.text())
        self._say_keys()
        self.view.setCurrentIndex(self._model.index(0, 0))
        rows = max(1, min(ROWS_SHOWN, self._model.rowCount()))
        self.view.setFixedHeight(rows * self._tokens.layout["popup_row"] + 10)
        if self.isVisible():
            self._place(self._at)

    def _clicked(self, index: QModelIndex) -> None:
        """Choose a row; a click on a chip chooses the kind of the new entity, and More… lists all kinds."""
        chosen = self._model.rows[index.row()]
        delegate = self.view.itemDelegate()
        if chosen.choice is Choice.NEW_ENTITY and isinstance(delegate, CandidateDelegate):
            rect = QRectF(self.view.visualRect(index))
            x = across(self.view.viewport(), self.view.viewport().mapFromGlobal(QCursor.pos()).x())
            chip = delegate.chip_at(self._model, chosen, rect, x)
            if chip >= OFFERED:
                self._list_kinds(index.row())
                return
            if chip >= 0:
                self._model.choose_kind(chip)
        self._choose(index.row())

    def _list_kinds(self, row: int) -> None:
        menu = QMenu(self)
        for number, kind in enumerate(self._model.kinds):
            action = menu.addAction(icon(self._tokens, kind.icon), named(kind.label))
            action.triggered.connect(lambda _checked=False, n=number: self._choose_of_kind(row, n))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _choose_of_kind(self, row: int, number: int) -> None:
        self._model.choose_kind(number)
        self._choose(row)

    def _choose(self, row: int, *, stay: bool = False, contradicts: bool = False) -> None:
        if not 0 <= row < len(self._model.rows):
            return
        chosen = self._model.rows[row]
        comment, question = self.comment.text(), _asked(chosen)
        if stay:
            self._add_chip(chosen)
            self.field.setFocus()  # before the comment goes: a focus that goes elsewhere would close the field
            self.field.clear()
            self.comment.clear()
            self.comment.hide()
        else:
            self.hide()
        if question is not None:
            stance = "contradicts" if contradicts else "supports"
            self.asked.emit(QuestionWish(question, chosen.name, stance, comment, stay))
        else:
            is_alias = chosen.choice is Choice.ALIAS
            self.wished.emit(Wish(_target(chosen), chosen.name, chosen.colour, comment, is_alias, stay))
        if not stay:
            self.closed.emit()

    def _add_chip(self, chosen: Candidate) -> None:
        chip = Chip(self._tokens, chosen.name, colour=chosen.colour, icon=chosen.icon)
        self._chips.append(chip)
        self._chip_row.addWidget(chip)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the fields that belong to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event, in_comment=watched is self.comment)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # letters typed here are never a command of the window
            return True
        if event.type() == QEvent.Type.FocusOut and self.isVisible() and not self._has_focus_soon():
            self.dismiss()
        return super().eventFilter(watched, event)

    def _has_focus_soon(self) -> bool:
        window = self.window()
        return window.focusWidget() in {self.field, self.comment} or not window.isActiveWindow()

    def _on_new_entity(self, row: int) -> bool:
        return 0 <= row < len(self._model.rows) and self._model.rows[row].choice is Choice.NEW_ENTITY

    def _at_end(self) -> bool:
        return self.field.cursorPosition() == len(self.field.text())

    def _key(self, event: QKeyEvent, *, in_comment: bool) -> bool:
        key, modifiers = event.key(), event.modifiers()
        row, last = self.view.currentIndex().row(), self._model.rowCount() - 1
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if modifiers & Qt.KeyboardModifier.AltModifier:
                row = next((n for n, one in enumerate(self._model.rows) if one.choice is Choice.ALIAS), -1)
            held = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
            stay, contradicts = (bool(modifiers & modifier) for modifier in held)
            self._choose(row, stay=stay, contradicts=contradicts)
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.comment.setVisible(not in_comment or bool(self.comment.text()))
            (self.field if in_comment else self.comment).setFocus()
        elif key in {Qt.Key.Key_Right, Qt.Key.Key_Left} and self._on_new_entity(row) and self._at_end():
            self._model.choose_kind(self._model.kind + (1 if key == key_onwards(self) else -1))
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key == Qt.Key.Key_Down else -1
            self.view.setCurrentIndex(self._model.index(max(0, min(last, row + step)), 0))
        else:
            return False
        return True


def _asked(chosen: Candidate) -> Asked | JudgmentTarget | None:
    match chosen.choice:
        case Choice.JUDGMENT:
            return JudgmentTarget(chosen.id)
        case Choice.QUESTION:
            return QuestionTarget(chosen.id)
        case Choice.NEW_QUESTION:
            return NewQuestion(chosen.name)
        case _:
            return None


def _target(chosen: Candidate) -> Target:
    match chosen.choice:
        case Choice.THEME:
            return ThemeTarget(chosen.id)
        case Choice.NEW_THEME:
            return NewTheme(chosen.name)
        case Choice.NEW_ENTITY:
            return NewEntity(chosen.name, chosen.kind)
        case _:
            return EntityTarget(chosen.id)
