"""The reader's toolbar: ways back and forward, text or page, what is shown; find, looks of the text, inspector."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.said import Words
from workbench.ui import locale
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.tools import Segment, ToolButton
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

AROUND = 62
"""Pixels around and between the buttons."""

VIEWS: tuple[tuple[str, Words], ...] = (("text", "Text"), ("page", "Page"), ("both", "Both"))


class ReaderToolbar(QWidget):
    """40 high. It only tells what is wanted; who carries it out sets how it then looks.

    Signals: back_wanted, forward_wanted, view_wanted(``text``, ``page`` or ``both``), shown_wanted (the popup of what is
    shown), backlight_toggled(on), find_wanted, style_wanted (the popup of font and size), inspector_wanted.
    """

    back_wanted = Signal()
    forward_wanted = Signal()
    view_wanted = Signal(str)
    shown_wanted = Signal()
    backlight_toggled = Signal(bool)
    find_wanted = Signal()
    style_wanted = Signal()
    inspector_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(tokens.layout["reader_toolbar"])
        self.setAccessibleName(tr("Tools of the text"))
        self._tokens = tokens
        self._buttons: list[ToolButton] = []
        self._make(tokens)
        self._row = QHBoxLayout(self)
        pad(self._row, 10, 6, 12, 6)
        self._row.setSpacing(2)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)  # a narrow tab must not be widened by it
        self._put(self.back, self.forward, 14, self.views, 8, self.shown, self.backlight, None, self.glass, self.style_, 4)
        self._put(self.inspector)
        self.views.hide()
        self.set_history(can_back=False, can_forward=False)
        self._connect()

    def _make(self, tokens: Tokens) -> None:
        arrows = ("arrow-right", "arrow-left") if self.isRightToLeft() else ("arrow-left", "arrow-right")
        self.back = self._button(tokens, hint=tr("Back  Alt+Left"), icon=arrows[0])
        self.forward = self._button(tokens, hint=tr("Forward  Alt+Right"), icon=arrows[1])
        self.views = Segment(tokens, tr("View"), [(name, tr(words)) for name, words in VIEWS], self)
        self.shown = self._button(tokens, tr("Show: all codings"), tr("Which codings are shown  O"), caret=True)
        self.backlight = self._button(tokens, tr("Backlight"), tr("Dim all that is not coded  B"))
        self.backlight.setCheckable(True)
        self.glass = self._button(tokens, hint=tr("Find in this text  Ctrl+F"), icon="magnifying-glass")
        self.style_ = self._button(tokens, "Aa", tr("Font, size and width of the text"))
        self.style_.setAccessibleName(tr("Looks of the text"))
        self.inspector = self._button(tokens, tr("Inspector"), tr("Show or hide the inspector  F9"), key="F9")
        self.inspector.setCheckable(True)

    def _button(
        self, tokens: Tokens, words: str = "", hint: str = "", *, icon: str = "", key: str = "", caret: bool = False
    ) -> ToolButton:
        button = ToolButton(tokens, words, hint, icon=icon, key=key, caret=caret, parent=self)
        self._buttons.append(button)
        return button

    def _put(self, *parts: QWidget | int | None) -> None:
        """Put widgets, spaces in pixels and, for None, all the spare room into the row."""
        for part in parts:
            if isinstance(part, int):
                self._row.addSpacing(part)
            elif part is None:
                self._row.addStretch(1)
            else:
                self._row.addWidget(part)

    def _connect(self) -> None:
        for button, signal in (
            (self.back, self.back_wanted), (self.forward, self.forward_wanted), (self.shown, self.shown_wanted),
            (self.glass, self.find_wanted), (self.style_, self.style_wanted), (self.inspector, self.inspector_wanted),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
        self.backlight.toggled.connect(self.backlight_toggled)
        self.views.chosen.connect(self.view_wanted)

    # --- how it looks

    def set_history(self, can_back: bool, can_forward: bool, back_words: str = "", forward_words: str = "") -> None:
        """Enable the arrows; the words say in their tips where they lead."""
        for button, can, words, usual in (
            (self.back, can_back, back_words, tr("Back  Alt+Left")),
            (self.forward, can_forward, forward_words, tr("Forward  Alt+Right")),
        ):
            button.setEnabled(can)
            button.setToolTip(tip(words or usual))
            button.setAccessibleName(words or usual)

    def set_views_offered(self, offered: bool) -> None:
        """Show or hide Text | Page | Both: only what has pages has them."""
        self.views.setVisible(offered)
        self._give_way()

    def set_view(self, name: str) -> None:
        """Show which view is there: ``text``, ``page`` or ``both``; nothing is told."""
        self.views.choose(name)

    def set_shown(self, words: str, hint: str = "", hidden: int = 0) -> None:
        """Say what is shown, such as ``all codings`` or ``3 chosen``, and how many codings are hidden; hint: in full."""
        said = tr("Show: {what}  ({n} hidden)") if hidden else tr("Show: {what}")
        self.shown.set_words(said.format(what=words, n=locale.number(hidden)))
        self.shown.setToolTip(tip(hint or tr("Which codings are shown  O")))

    def set_backlight(self, on: bool) -> None:
        """Show whether what is not coded is dimmed; nothing is told."""
        blocked = self.backlight.blockSignals(True)
        self.backlight.setChecked(on)
        self.backlight.blockSignals(blocked)

    def set_inspector_shown(self, shown: bool) -> None:
        """Show whether the inspector is there."""
        self.inspector.setChecked(shown)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()
        for button in self._buttons:
            button.set_tokens(tokens)
        self.views.set_tokens(tokens)

    def _give_way(self) -> None:
        """In a narrow tab leave out what the menus and keys do as well: first Backlight, then the inspector's button."""
        needed = self._room_for_all() + (self.views.sizeHint().width() if not self.views.isHidden() else 0)
        self.backlight.setVisible(self.width() >= needed)
        self.inspector.setVisible(self.width() >= needed - self.backlight.sizeHint().width())

    def _room_for_all(self) -> int:
        """Return the pixels that all but the views need, with what is shown said as it usually is."""
        metrics = QFontMetrics(font(self._tokens, "ui"))
        beside = self.shown.sizeHint().width() - metrics.horizontalAdvance(self.shown.text())  # its caret and padding
        shown = metrics.horizontalAdvance(tr("Show: all codings")) + beside
        return AROUND + shown + sum(button.sizeHint().width() for button in self._buttons if button is not self.shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._give_way()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper and the line above the text."""
        painter, line = QPainter(self), self._tokens.layout["hairline"]
        painter.fillRect(self.rect(), self._tokens.colour("paper"))
        painter.fillRect(0, self.height() - line, self.width(), line, self._tokens.colour("hairline"))
        painter.end()
