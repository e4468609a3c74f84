"""The head of a dossier: sign, name, kind, other names with their mentions, and what can be done with the whole."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.ui import locale
from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import pad, turned
from workbench.ui.words import tr

MOST_NAMES = 12
"""Other names that are shown; how many more there are is said."""


class NameLine(QLineEdit):
    """A title that is edited where it stands: Enter or leaving it keeps what was typed, Esc takes it back. kept(words)."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self.setAccessibleName(label)
        self.setFrame(False)
        self.editingFinished.connect(self._keep)

    def show_words(self, words: str) -> None:
        """Show what is stored, unless something else is being typed."""
        if not (self.hasFocus() and self.isModified()) or words == self.text():
            self.setText(words)
            self.setCursorPosition(0)
        self._stored = words

    def _keep(self) -> None:
        words = self.text().strip()
        self.setModified(False)
        if words and words != self._stored:
            self.kept.emit(words)
        if self.text().strip() != self._stored:  # nothing was typed, or it could not be kept
            self.setText(self._stored)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed and gives the keys back; so does Enter, after it was kept."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._stored)
            self.left.emit()
            return
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()

    def set_tokens(self, tokens: Tokens, style: str) -> None:
        """Wear other looks: plain words until the mouse or the keys are there."""
        self.setFont(font(tokens, style))
        edge = tokens.name("border")
        self.setStyleSheet(
            f"QLineEdit {{ background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 1px 4px; }}"
            f"QLineEdit:hover {{ border-color: {edge}; }} QLineEdit:focus {{ border: 2px solid {tokens.name('focus')};"
            f" padding: 0 3px; background: {tokens.name('field')}; }}"
        )


class Names(QWidget):
    """Other names in boxes, each with how many mentions are in just these words; as many as there is room for."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._names: Sequence[tuple[str, int]] = ()
        self._after = ""
        self.setFixedHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_tokens(tokens)

    def show_names(self, names: Sequence[tuple[str, int]], after: str) -> None:
        """Show names with their mentions, and words behind them."""
        self._names, self._after = names, after
        said = ", ".join(f"{name} {locale.number(count)}" if count else name for name, count in names)
        self.setAccessibleName(tr("Also {names}. {after}").format(names=said, after=after) if said else after)
        self.update()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._small = font(tokens, "small", tabular=True)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint them."""
        painter, metrics = turned(QPainter(self), self), QFontMetrics(self._small)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small)
        x, middle = 0.0, Qt.AlignmentFlag.AlignVCenter
        reserved = metrics.horizontalAdvance(self._after) + 70
        if self._names:
            x = self._say(painter, tr("Also"), x, metrics) + 9
        for number, (name, count) in enumerate(self._names):
            counted = locale.number(count) if count else ""
            wide = metrics.horizontalAdvance(name) + (metrics.horizontalAdvance(counted) + 6 if counted else 0) + 15
            if number >= MOST_NAMES or x + wide + reserved > self.width():
                x = self._say(painter, tr("and %n more", len(self._names) - number), x, metrics) + 9
                break
            painter.setPen(QPen(self._tokens.colour("border"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(x + 0.5, 1.5, x + wide - self.width() - 0.5, -1.5), 4, 4)
            painter.setPen(self._tokens.colour("text"))
            painter.drawText(int(x) + 7, 0, wide, 24, middle, name)
            painter.setPen(self._tokens.colour("text2"))
            painter.drawText(int(x), 0, wide - 7, 24, middle | Qt.AlignmentFlag.AlignRight, counted)
            x += wide + 7
        self._say(painter, self._after, x + (5 if self._names else 0), metrics)

    def _say(self, painter: QPainter, words: str, x: float, metrics: QFontMetrics) -> float:
        painter.setPen(self._tokens.colour("text2"))
        painter.drawText(int(x), 0, max(0, self.width() - int(x)), 24, Qt.AlignmentFlag.AlignVCenter, words)
        return x + metrics.horizontalAdvance(words)


class DossierHead(QWidget):
    """named(str): the name was edited. left: the keys go back to the page."""

    named = Signal(str)
    left = Signal()

    def __init__(self, tokens: Tokens, label: str) -> None:
        super().__init__()
        self._icon_name = "tag"
        self.sign, self.kind = QLabel(), QLabel()
        self.name = NameLine(label)
        self.name.kept.connect(self.named)
        self.name.left.connect(self.left)
        self.name.textChanged.connect(lambda _words: self._fit())
        self.names = Names(tokens)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self.sign)
        title.addWidget(self.name)
        title.addWidget(self.kind)
        title.addStretch(1)
        title.addLayout(self.buttons)
        below = QHBoxLayout()
        pad(below, 44, 0, 0, 0)
        below.addWidget(self.names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(title)
        column.addLayout(below)
        self.set_tokens(tokens)

    def add_button(self, words: str, key: str = "") -> QPushButton:
        """Add a button at the right, its key named."""
        button = QPushButton(f"{words}  {key}".rstrip())
        button.setAccessibleName(words)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.buttons.addWidget(button)
        return button

    def show_title(self, icon_name: str, name: str, kind: str) -> None:
        """Show what it is about."""
        self._icon_name = icon_name
        self.kind.setText(kind)
        self.name.show_words(name)
        self._fit()
        self._draw_sign()

    def _fit(self) -> None:
        """Let the name have the room that it needs, so that its kind stands beside it."""
        wide = QFontMetrics(self.name.font()).horizontalAdvance(self.name.text()) + 22
        self.name.setMaximumWidth(max(60, wide))
        self.name.setMinimumWidth(min(260, max(60, wide)))

    def _draw_sign(self) -> None:
        self.sign.setPixmap(pixmap(self._tokens, self._icon_name, 28, "text2", self.devicePixelRatioF()))
        self.sign.setFixedSize(QSize(32, 32))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.name.set_tokens(tokens, "page_title")
        self.kind.setFont(font(tokens, "small"))
        self.kind.setStyleSheet(f"color: {tokens.name('text2')}")
        self.names.set_tokens(tokens)
        self._fit()
        self._draw_sign()
