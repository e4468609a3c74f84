"""The source summary drafted again: beside what is written, differences marked; the analyst takes it, adds it, or does not."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.briefs.verifying.difference import Stretch, difference
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr


class RedraftDialog(QDialog):
    """Not modal. taken(text): what is to be written in place of what is there."""

    taken = Signal(str)

    def __init__(self, tokens: Tokens, written: str, drafted: str, parent: QWidget | None = None) -> None:
        """Written and drafted: markup of the section as it is, and as it would be drafted now."""
        super().__init__(parent)
        self.setWindowTitle(tr("Draft the source summary again"))
        self._written, self._drafted = written, drafted
        self.is_same = written.split() == drafted.split()
        self.old, self.new = QLabel(), QLabel()
        self.take, self.add = QPushButton(tr("Take the draft")), QPushButton(tr("Add it below"))
        self.keep = QPushButton(tr("Keep what is written"))
        stretches = difference(written, drafted)
        sides = QHBoxLayout()
        sides.setSpacing(20)
        sides.addWidget(_side(tokens, tr("Written"), self.old, _marked(tokens, stretches, kept=False)), 1)
        sides.addWidget(_side(tokens, tr("Drafted from what is cited now"), self.new, _marked(tokens, stretches, kept=True)), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(14)
        if self.is_same:
            column.addWidget(QLabel(tr("The draft says what is written already.")))
        column.addLayout(sides, 1)
        column.addLayout(self._foot())
        self.resize(820, 420)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        for button in (self.keep, self.add, self.take):
            button.setAutoDefault(False)
            foot.addWidget(button)
        self.take.setProperty("primary", True)
        for button in (self.take, self.add):
            button.setEnabled(not self.is_same)
        first = self.keep if self.is_same else self.take
        first.setDefault(True)
        first.setFocus()
        self.take.clicked.connect(lambda _checked=False: self._take(self._drafted))
        self.add.clicked.connect(lambda _checked=False: self._take(f"{self._written.rstrip()}\n{self._drafted}"))
        self.keep.clicked.connect(lambda _checked=False: self.reject())
        return foot

    def _take(self, text: str) -> None:
        self.accept()
        self.taken.emit(text)


def _side(tokens: Tokens, head: str, label: QLabel, words: str) -> QWidget:
    """Return a text under its head, which scrolls where it is long."""
    side, title, area = QWidget(), QLabel(head), QScrollArea()
    title.setFont(font(tokens, "caps_head"))
    title.setStyleSheet(f"color: {tokens.name('text2')}")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(words)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    face = font(tokens, "reading", "reading_family")
    face.setPixelSize(15)
    label.setFont(face)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setAccessibleName(head)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(label)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(title)
    column.addWidget(area, 1)
    return side


def _marked(tokens: Tokens, stretches: tuple[Stretch, ...], *, kept: bool) -> str:
    """Return one text as rich text, marked where the other has other words."""
    role, ground = ("ok", "ok_soft") if kept else ("danger", "danger_soft")
    style = f"color: {tokens.name(role)}; background-color: {tokens.name(ground)}"
    parts = []
    for each in stretches:
        words = escape(each.kept if kept else each.published).replace("\n", "<br>")
        parts.append(words if each.is_same or not words.strip() else f'<span style="{style}">{words}</span>')
    return "".join(parts)
