"""Splitting an entity: names, mentions by their words, statements and relations are ticked and become another one."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.entities.claim_records import relations, statements
from workbench.entities.kinds import EntityKind
from workbench.entities.records import alias_id
from workbench.entities.splitting import Part, forms_of, split_entity
from workbench.ui.catalogue import Catalogue
from workbench.ui.claim_line import claim_aside, claim_words
from workbench.ui.icons import icon
from workbench.ui.named import named
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.words import tr

ROWS, ROW = 9, 26
"""Rows of the list that are seen at once, and their height in pixels."""


@dataclass(frozen=True, slots=True)
class Tick:
    """What a row stands for: ``aliases``, ``mentions``, ``statements`` or ``relations``, and the ids that go with it."""

    what: str
    ids: frozenset[int]
    words: str = ""


class SplitPart(QWidget):
    """split(id): another entity was made of what was ticked. closed: it went, whichever way."""

    split = Signal(object)
    closed = Signal()

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__()
        self._catalogue, self._tokens, self._entity_id = catalogue, tokens, 0
        self.head = SectionHead(tokens, tr("Split off an entity"))
        self.name, self.problem, self.list = QLineEdit(), QLabel(), QListWidget()
        self.kind = ChoiceBox(tokens, tr("Kind"))
        self.cancel, self.go = QPushButton(tr("Cancel")), QPushButton(tr("Split off"))
        self._lay_out()
        self.name.setPlaceholderText(tr("Its name"))
        self.name.setAccessibleName(tr("Its name"))
        self.list.setAccessibleName(tr("What goes over to it"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.itemChanged.connect(self._on_ticked)
        self.name.returnPressed.connect(self._go)
        self.name.textEdited.connect(lambda _words: self._tell(""))
        self.cancel.clicked.connect(lambda _checked=False: self.dismiss())
        self.go.clicked.connect(lambda _checked=False: self._go())
        self.set_tokens(tokens)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        column.addWidget(self.head)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 0)
        inner.setSpacing(6)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        self.go.setProperty("primary", True)
        for part in (self.name, self.problem, self.kind, self.list):
            inner.addWidget(part)
        inner.addLayout(buttons)
        column.addLayout(inner)

    def open(self, entity_id: int, kinds: Iterable[EntityKind]) -> None:
        """Ask what of an entity is to become another; KeyError if it is gone."""
        entity = self._catalogue.entities[entity_id]
        self._entity_id = entity_id
        self.kind.clear()
        for kind in kinds:
            self.kind.addItem(icon(self._tokens, kind.icon), named(kind.label), kind.name)
        self.kind.setCurrentIndex(self.kind.findData(entity.kind))
        self.name.clear()
        self._tell("")
        self._fill(entity_id)
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, entity_id: int) -> None:
        reading, entity = self._catalogue.reading, self._catalogue.entities[entity_id]
        self.list.blockSignals(True)
        self.list.clear()
        for name in entity.aliases:
            found = alias_id(reading, entity_id, name)
            if found is not None:
                self._row(tr("Name “{name}”").format(name=name), Tick("aliases", frozenset({found}), name))
        for form in forms_of(reading, entity_id):
            words = tr("%n mention(s) as “{words}”", len(form.mentions)).format(words=form.words)
            self._row(words, Tick("mentions", form.mentions, form.words))
        for one in relations(reading, [entity_id]):
            self._row(_said(claim_words(one, entity_id), claim_aside(one)), Tick("relations", frozenset({one.id})))
        for said in statements(reading, [entity_id]):
            self._row(_said(claim_words(said, entity_id), claim_aside(said)), Tick("statements", frozenset({said.id})))
        self.list.blockSignals(False)
        rows = max(2, min(ROWS, self.list.count()))
        self.list.setFixedHeight(rows * ROW + 10)

    def _row(self, words: str, tick: Tick) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        item.setData(Qt.ItemDataRole.UserRole, tick)
        item.setToolTip(words)
        item.setSizeHint(QSize(0, ROW))
        self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _on_ticked(self, item: QListWidgetItem) -> None:
        """A name takes the mentions along that are written like it, and names the new entity."""
        tick: Tick = item.data(Qt.ItemDataRole.UserRole)
        if tick.what != "aliases":
            return
        for other in self._items():
            beside: Tick = other.data(Qt.ItemDataRole.UserRole)
            if beside.what == "mentions" and beside.words.casefold() == tick.words.casefold():
                other.setCheckState(item.checkState())
        if item.checkState() is Qt.CheckState.Checked and not self.name.text().strip():
            self.name.setText(tick.words)

    def _part(self) -> Part:
        ids: dict[str, set[int]] = {"aliases": set(), "mentions": set(), "statements": set(), "relations": set()}
        for item in self._items():
            if item.checkState() is Qt.CheckState.Checked:
                tick: Tick = item.data(Qt.ItemDataRole.UserRole)
                ids[tick.what] |= tick.ids
        return Part(**{what: frozenset(found) for what, found in ids.items()})

    def _go(self) -> None:
        made: list[int] = []
        name, kind, part = self.name.text(), str(self.kind.currentData() or ""), self._part()
        problem = self._catalogue.problem(
            lambda: made.append(split_entity(self._catalogue.project, self._entity_id, name, kind, part))
        )
        if problem:
            self._tell(problem)
            self.name.setFocus()
            return
        self.dismiss()
        self.split.emit(made[0])

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.name.setAccessibleDescription(problem)

    def dismiss(self) -> None:
        """Close."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.head.set_tokens(tokens)
        self.kind.set_tokens(tokens)
        self.name.setFixedHeight(tokens.layout["field"])
        self.list.setFont(font(tokens, "ui"))
        field, border = tokens.name("field"), tokens.name("border")
        edge = f"border: 1px solid {border}; border-radius: 6px; padding: 3px;"
        self.list.setStyleSheet(f"QListWidget {{ background: {field}; {edge} }}")
        self.problem.setFont(font(tokens, "small"))
        self.problem.setStyleSheet(f"color: {tokens.name('danger')}")


def _said(words: str, aside: str) -> str:
    return f"{words} · {aside}" if aside else words
