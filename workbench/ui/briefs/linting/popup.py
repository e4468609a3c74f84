"""The popup under what was found: what it is and why, what mends it, and the way to the next."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.briefs.linting.finding import Finding
from workbench.finding_wording import fix_of, reason_of, title_of
from workbench.ui.icons import pixmap
from workbench.ui.named import named
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

WIDTH = 540
"""Pixels of the frame, without its shadow."""

INKS = {"error": "danger", "warning": "warn", "note": "accent"}
"""The colour of the sign, as of the wave below the words."""


class FindingPopup(Popover):
    """Tells one finding. Signals: mend_wanted(finding), leave_wanted(finding), take_up_wanted(finding), step_wanted(+1 or -1).

    Alt+Down and Alt+Up go to the next and the former, Esc closes.
    """

    mend_wanted = Signal(object)
    leave_wanted = Signal(object)
    take_up_wanted = Signal(object)
    step_wanted = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        """Begin hidden."""
        super().__init__(tokens, parent)
        self.finding: Finding | None = None
        self._sign, self.title, self.reason, self.count = QLabel(), QLabel(), QLabel(), QLabel()
        self.mend, self.leave, self.take_up = QPushButton(), QPushButton(tr("Leave as it is")), QPushButton(tr("Take up again"))
        self.mend.setProperty("primary", True)
        for label in (self.title, self.reason, self.count):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.title, self.reason):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self._lay_out()
        self.mend.clicked.connect(lambda _checked=False: self.mend_wanted.emit(self.finding))
        self.leave.clicked.connect(lambda _checked=False: self.leave_wanted.emit(self.finding))
        self.take_up.clicked.connect(lambda _checked=False: self.take_up_wanted.emit(self.finding))
        self.set_tokens(tokens)

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDTH + 2 * SHADOW)
        across = QHBoxLayout(self)
        pad(across, SHADOW + 2, 14, 16, 14)
        across.setSpacing(10)
        words, buttons = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.title)
        words.addWidget(self.reason)
        words.addSpacing(9)
        for button in (self.mend, self.leave, self.take_up):
            button.installEventFilter(self)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.count)
        words.addLayout(buttons)
        across.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)

    def show_finding(self, finding: Finding, count: str, *, writable: bool) -> None:
        """Show a finding; count: which of how many. Only what can be done has a button."""
        self.finding = finding
        self.title.setText(title_of(finding, tr, named))
        self.reason.setText(reason_of(finding, tr, named))
        self.mend.setText(fix_of(finding, tr, named).replace("&", "&&"))
        self.mend.setVisible(writable and finding.fix is not None and not finding.is_left)
        shows = finding.fix is not None and finding.fix.kind in {"split", "quote"}
        self.mend.setToolTip(tip(finding.fix.value) if shows and finding.fix is not None else "")
        self.leave.setVisible(writable and not finding.is_left)
        self.take_up.setVisible(writable and finding.is_left)
        self.count.setText(count)
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.reason.text())
        self.set_tokens(self._tokens)

    def open_at(self, anchor: QWidget, box: QRect, *, takes_focus: bool) -> None:
        """Stand under a box of a widget's pixels, above it where there is no room.

        Without the focus the caret stays in the text and what is typed goes there.
        """
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self._anchor, self._box = anchor, box
        layout = self.layout()
        if layout is not None:
            layout.activate()  # heights asked for while other words stood here are kept in the layouts within
        self.place()
        self.show()
        self.raise_()
        if takes_focus:
            (self.first_field() or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def sizeHint(self) -> QSize:
        """Tell the height that the wrapped words need."""
        width = WIDTH + 2 * SHADOW
        layout = self.layout()
        return QSize(width, layout.totalHeightForWidth(width) if layout is not None else 120)

    def first_field(self) -> QWidget | None:
        """Return the button that mends; else the first there is."""
        return next((each for each in (self.mend, self.leave, self.take_up) if each.isVisibleTo(self)), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Down and Alt+Up walk; a button would take the arrows for a way to the next button."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if is_key and watched in (self.mend, self.leave, self.take_up) and (step := step_of(event)):  # type: ignore[arg-type]
            self.step_wanted.emit(step)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down and Alt+Up walk."""
        step = step_of(event)
        if step:
            self.step_wanted.emit(step)
        else:
            super().keyPressEvent(event)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        ink = INKS[self.finding.severity if self.finding is not None else "warning"]
        self._sign.setPixmap(pixmap(tokens, "warning", 20, ink, self.devicePixelRatioF()))
        for label, style, role in (
            (self.title, "ui_strong", "text"), (self.reason, "ui", "text2"), (self.count, "small", "text2"),
        ):  # fmt: skip
            label.setFont(font(tokens, style))
            label.setStyleSheet(f"color: {tokens.name(role)}")


def step_of(event: QKeyEvent) -> int:
    """Return which way a key walks through findings: 1 for Alt+Down, -1 for Alt+Up, 0 for another."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
        return 0
    return {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
