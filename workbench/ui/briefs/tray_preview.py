"""A passage of the tray in full: its words, where they stand, what is attached to it, how good it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from workbench.coding.records import PassageRecord
from workbench.ui.briefs.tray_items import TrayItem
from workbench.ui.sentences import quoted
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.words import tr

TALLEST, WIDTH = 360, 400


class TrayPreview(Popover):
    """Space and Esc close it. cite_wanted(quoted): Enter, with Shift as a quotation."""

    cite_wanted = Signal(bool)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent)
        self.setAccessibleName(tr("The passage in full"))
        self.words, self.where, self.attached = QLabel(), QLabel(), QLabel()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        for label in (self.words, self.where, self.attached):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for widget in (self._area, self.where, self.attached):
            column.addWidget(widget, int(widget is self._area))
        self.set_tokens(tokens)

    def show_passage(self, record: PassageRecord, item: TrayItem) -> None:
        """Say what it says."""
        self.words.setText("\n\n".join(part for part in (record.gist, quoted(record.quote)) if part))
        cited = tr("cited as [{number}]").format(number=item.number) if item.number else tr("not yet cited")
        self.where.setText(" · ".join(part for part in (item.source, item.grade, cited) if part))
        self.attached.setText(", ".join(item.named))
        width = self._width()
        inner = width - 2 * SHADOW - 28
        high = self.words.heightForWidth(inner) + self.where.heightForWidth(inner) + self.attached.heightForWidth(inner) + 44
        self.setFixedSize(width, min(TALLEST, high) + 2 * SHADOW)
        self.setAccessibleDescription(self.words.text())

    def _width(self) -> int:
        parent = self.parentWidget()
        return min(WIDTH, parent.width() - 8 if parent is not None else WIDTH) + 2 * SHADOW

    def first_field(self) -> QWidget | None:
        """The keys are its own."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space closes, Enter cites, the arrows scroll."""
        if event.key() == Qt.Key.Key_Space:
            self.dismiss()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.dismiss()
            self.cite_wanted.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            bar = self._area.verticalScrollBar()
            step = bar.pageStep() if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} else 28
            down = event.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown}
            bar.setValue(bar.value() + (step if down else -step))
        else:
            super().keyPressEvent(event)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        reading = font(tokens, "ui", "reading_family")
        reading.setPixelSize(15)
        self.words.setFont(reading)
        for label in (self.where, self.attached):
            label.setFont(font(tokens, "small", tabular=True))
            label.setStyleSheet(f"color: {tokens.name('text2')}")
        self._area.setStyleSheet("background: transparent")
        self.words.setStyleSheet(f"color: {tokens.name('text')}; background: transparent")
