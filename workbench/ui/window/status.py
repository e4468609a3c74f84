"""The status bar: who, where, how much; what is under way, with cancel; and that all is on disk."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from workbench.ui.tasks import Tasks
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.speech import announce
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import pad
from workbench.ui.window.findings_button import FindingsButton
from workbench.ui.words import tr

MESSAGE_MS = 8_000
READ_MS = 2_500
"""So long what went wrong can be read; then it goes with the next key or press in the window."""


class PressedLabel(QLabel):
    """Words that lead somewhere. pressed: the mouse was let go on them."""

    pressed = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell it, unless nothing is said."""
        super().mouseReleaseEvent(event)
        if self.text() and event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()


class StatusBar(QStatusBar):
    """28 high; the left side tells the place, the right side the work. work_wanted: the words about it were pressed.
    analyst_pressed: who is at work was. findings: how much rules find, a button."""

    work_wanted = Signal()
    analyst_pressed = Signal()

    def __init__(self, tokens: Tokens, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setFixedHeight(tokens.layout["status_bar"])
        self._tasks = tasks
        self._analyst, self._place, self._message, self._right = PressedLabel(), QLabel(), QLabel(), QLabel()
        self.analyst_label = self._analyst
        self.findings = FindingsButton(tokens)
        self._analyst.setToolTip(tr("Analysts…"))
        self._analyst.pressed.connect(self.analyst_pressed)
        self._calm = tr("No project open")
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(18)
        for label in (self._analyst, self._place, self._message):
            label.setTextFormat(Qt.TextFormat.PlainText)  # names and quotations are letters, never markup
            row.addWidget(label)
        row.insertWidget(2, self.findings)
        row.addStretch(1)
        self.addWidget(left, 1)
        self._work = QWidget()
        work = QHBoxLayout(self._work)
        pad(work, 0, 0, 12, 0)
        self._what, self._bar, self._cancel = QToolButton(), QProgressBar(), QToolButton()
        self._what.setToolTip(tr("Show what is being imported"))
        self._what.clicked.connect(lambda _checked=False: self.work_wanted.emit())
        self._bar.setFixedWidth(120)
        self._bar.setTextVisible(False)
        self._cancel.setText(tr("Cancel"))
        self._cancel.clicked.connect(self._cancel_first)
        for widget in (self._what, self._bar, self._cancel):
            work.addWidget(widget)
        work.addWidget(self._right)
        self.addPermanentWidget(self._work)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._message.clear)
        self._since = QElapsedTimer()
        self._watched: QWindow | None = None
        tasks.changed.connect(self._refresh)
        self.set_tokens(tokens)
        self._refresh()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for label in (self._analyst, self._place, self._message, self._what, self._right, self._cancel):
            label.setFont(font(tokens, "small"))
        self.findings.set_tokens(tokens)
        self._danger, self._plain = tokens.name("danger"), tokens.name("text2")

    def set_analyst(self, initials: str, name: str) -> None:
        """Show who is at work."""
        self._analyst.setText(f"{initials}  {name}" if name else "")

    def set_place(self, words: str) -> None:
        """Show the place in the text: page, paragraph, words, codings."""
        self._place.setText(words)

    def set_findings(self, count: int) -> None:
        """Show how much rules find in the brief in front; nothing for none."""
        self.findings.show_count(count)

    def set_calm(self, words: str) -> None:
        """Set what the right end says while nothing is under way."""
        self._calm = words
        self._refresh()

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Show a message for a while, and let a screen reader speak it; what went wrong stays until the next act."""
        announce(self, words)
        self._message.setStyleSheet(f"color: {self._danger if wrong else self._plain}")
        self._message.setText(words)
        self._message.setToolTip(tip(words))
        self._timer.stop()
        self._watch(self.window().windowHandle() if wrong else None)
        if not wrong:
            self._timer.start(MESSAGE_MS)

    def _watch(self, window: QWindow | None) -> None:
        """Watch for the next act in a window, from now on; None: no more."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = window
        self._since.start()
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let what went wrong go with the next key or press, as soon as it could be read."""
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress} and not self._timer.isActive():
            self._timer.start(max(0, READ_MS - self._since.elapsed()))
            self._watch(None)
        return super().eventFilter(watched, event)

    def clear_message(self) -> None:
        """Take away what was said of an earlier act."""
        self._timer.stop()
        self._watch(None)
        self._message.clear()

    def _refresh(self) -> None:
        running = self._tasks.running
        for widget in (self._what, self._bar, self._cancel):
            widget.setVisible(bool(running))
        self._right.setText("" if running else self._calm)
        if running:
            task, part, words = running[0]
            more = f" (+{len(running) - 1})" if len(running) > 1 else ""
            self._what.setText(f"{task.title}{': ' if words else ''}{words}{more}")
            self._bar.setRange(0, 0 if part < 0 else 100)
            self._bar.setValue(round(max(part, 0) * 100))

    def _cancel_first(self) -> None:
        for task, _part, _words in self._tasks.running[:1]:
            task.cancel()
            self._what.setText(tr("Cancelling…"))
