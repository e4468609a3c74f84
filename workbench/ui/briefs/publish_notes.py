"""What is told before a brief is published: stricter sources, findings. Nothing of it forbids anything."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.briefs.handling import Stricter, rolled_up
from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

ICON = 16
SHOWN = 4
"""Sources named one by one; the others are counted."""


class PublishNote(QFrame):
    """A warning with its reason, and one act. pressed: the act is wanted; link(words): a link in the text was followed."""

    pressed = Signal()
    link = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign, self.title, self.reason, self.button = QLabel(), QLabel(), QLabel(), QPushButton()
        self.setObjectName("publishNote")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.RichText)
        self.reason.setWordWrap(True)
        self.reason.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.reason.linkActivated.connect(self.link)
        self.button.clicked.connect(lambda _checked=False: self.pressed.emit())
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.reason)
        words.addSpacing(4)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        pad(row, 12, 9, 10, 9)
        row.setSpacing(10)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.set_tokens(tokens)

    def say(self, title: str, reason: str, act: str) -> None:
        """Show a warning; reason: rich text of our own making; act: what the button says, empty for none."""
        self.title.setText(title)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.button.setText(act)
        self.button.setVisible(bool(act))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.sign.setPixmap(pixmap(tokens, "warning", ICON, "warn", self.devicePixelRatioF()))
        self.title.setFont(font(tokens, "ui_strong"))
        self.reason.setFont(font(tokens, "small"))
        self.setStyleSheet(
            f"#publishNote {{ background: {tokens.name('warn_soft')}; border: 1px solid {tokens.name('hairline')};"
            f" border-radius: {tokens.radius['control']}px; }} #publishNote QLabel {{ color: {tokens.name('text')}; }}"
        )


def stricter_words(own: str, found: Sequence[Stricter]) -> tuple[str, str, str]:
    """Return title, reason and act of the warning that a brief is labelled more loosely than what it cites."""
    label = rolled_up(own, tuple(found))
    title = tr("The brief is labelled {own}, but cites what is {label}").format(own=own, label=label)
    lines = []
    for one in found[:SHOWN]:
        numbers = ", ".join(f'<a href="{number}">{number}</a>' for number in one.numbers[:12])
        more = " …" if len(one.numbers) > 12 else ""
        told = (
            tr("{label}: “{title}”, passages {numbers}") if numbers else tr("{label}: “{title}”, behind a figure or a profile")
        )
        named = told.format(label=one.handling, title=_escaped(one.title), numbers=numbers + more)
        lines.append(named)
    if len(found) > SHOWN:
        lines.append(tr("and %n more source(s)", len(found) - SHOWN))
    lines.append(tr("The pages bear the strictest label."))
    return title, "<br>".join(lines), tr("Label it {label}").format(label=label)


def _escaped(words: str) -> str:
    """Return a title that no rich text takes for markup."""
    for sign, named in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        words = words.replace(sign, named)
    return words
