"""The popup of analysts: all with their colours and counts; one's own name, initials and colour are changed in it."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from workbench.coding.analysts import INITIALS, AnalystCounts, analysts_with_counts, edit_analyst
from workbench.coding.errors import CodingError
from workbench.project.errors import ProjectError
from workbench.said import Words
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.errors import describe_error
from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.lines import Hairline
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.popup import SHADOW
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.swatches import Swatches
from workbench.ui.widgets.views import RowTree
from workbench.ui.words import tr

WIDTH = 372
MOST = 8
"""So many analysts are listed before their list scrolls."""


class AnalystsPopover(Popover):
    """Follows changes while it is open. Enter, or leaving a field, writes it: one step."""

    def __init__(self, catalogue: Catalogue, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent)
        self._catalogue, self._own_id = catalogue, 0
        self.setAccessibleName(tr("Analysts"))
        self.model = RecordsModel()
        self.view = RowTree(tokens, tr("Analysts"), self)
        self.view.setModel(self.model)
        self.view.setRootIsDecorated(False)
        self.view.setIndentation(0)
        self.name, self.initials, self.refused = QLineEdit(self), QLineEdit(self), QLabel(self)
        self.swatches = Swatches(tokens, self)
        self._heads: list[QLabel] = []
        self._line = Hairline(tokens)
        self._lay_out(tokens)
        self._connect()
        self.set_tokens(tokens)
        catalogue.changed.connect(self._on_changes)

    def _lay_out(self, tokens: Tokens) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 12)
        column.setSpacing(6)
        self._everyone = self._head(tr("Who works in this project"))
        column.addWidget(self._everyone)
        column.addWidget(self.view)
        column.addWidget(self._line)
        column.addWidget(self._head(tr("You")))
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        for field, words, stretch in ((self.name, tr("Your name"), 3), (self.initials, tr("Initials"), 1)):
            field.setAccessibleName(words)
            field.setPlaceholderText(words)
            field.setFixedHeight(tokens.layout["field"])
            row.addWidget(field, stretch)
        self.initials.setMaxLength(INITIALS)
        column.addLayout(row)
        self.refused.setWordWrap(True)
        self.refused.setTextFormat(Qt.TextFormat.PlainText)
        self.refused.setContentsMargins(16, 0, 16, 0)
        self.refused.hide()
        column.addWidget(self.refused)
        column.addWidget(self.swatches)
        self.setFixedWidth(WIDTH + 2 * SHADOW)

    def _head(self, words: str) -> QLabel:
        head = QLabel(words, self)
        head.setContentsMargins(16, 2, 16, 0)
        self._heads.append(head)
        return head

    def _connect(self) -> None:
        self.name.editingFinished.connect(lambda: self._write_if(self.name, lambda words: self._edit(name=words)))
        self.initials.editingFinished.connect(lambda: self._write_if(self.initials, lambda words: self._edit(initials=words)))
        self.swatches.picked.connect(lambda colour: self._edit(colour=colour))

    def open(self, anchor: QWidget, box: QRect | None = None) -> None:
        """Open with what there is now."""
        self.refused.hide()
        self.refresh()
        super().open(anchor, box)

    def first_field(self) -> QWidget | None:
        """Begin in one's own name, else in the list."""
        return self.name if self.name.isEnabled() else self.view

    def refresh(self) -> None:
        """Show who there is, and oneself."""
        known = locale.by_name(analysts_with_counts(self._catalogue.reading), lambda one: one.name)
        project = self._catalogue.project
        own = next((one for one in known if one.name == project.analyst), None)
        self._own_id = own.id if own is not None else 0
        self.model.show([_row(one, is_oneself=one.id == self._own_id) for one in known])
        heights = [self.view.sizeHintForIndex(self.model.index_of(one.id)).height() for one in known[:MOST]]
        self.view.setFixedHeight(sum(heights) + 4)
        for field in (self.name, self.initials, self.swatches):
            field.setEnabled(own is not None and not project.read_only)
        self.name.setText(own.name if own else project.analyst)
        self.initials.setText(own.initials if own else "")
        self.swatches.show_colour(own.colour if own else -1)
        if self.isVisible():
            self.place()

    def _on_changes(self, changes: object) -> None:
        if self.isVisible() and changes.touches("analyst", "coding", "credibility", "memo"):  # type: ignore[attr-defined]
            self.refresh()

    def _write_if(self, field: QLineEdit, write: Callable[[str], object]) -> None:
        if field.isModified():
            field.setModified(False)
            write(field.text())

    def _edit(self, *, name: str | None = None, initials: str | None = None, colour: int | None = None) -> None:
        """Write, and say here what hinders it."""
        self.refused.hide()
        try:
            edit_analyst(self._catalogue.project, self._own_id, name=name, initials=initials, colour=colour)
        except (CodingError, ProjectError, ValueError, KeyError) as error:
            self.refused.setText(describe_error(error))
            self.refused.show()
        self.place()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        for part in (self.view, self.swatches, self._line):
            part.set_tokens(tokens)
        for head in self._heads:
            head.setFont(font(tokens, "caps_head"))
            head.setStyleSheet(f"color: {tokens.name('text2')}; background: transparent")
        self.refused.setFont(font(tokens, "small"))
        self.refused.setStyleSheet(f"color: {tokens.name('danger')}; background: transparent")


def _row(one: AnalystCounts, *, is_oneself: bool) -> Record:
    """Return an analyst as a row: colour, name, initials; codings, grades, memos, imported sources."""
    counts: tuple[tuple[int, Words], ...] = (
        (one.codings, "%n coding(s)"), (one.grades, "%n grade(s)"), (one.memos, "%n memo(s)"), (one.sources, "%n source(s)"),
    )  # fmt: skip
    second = " · ".join(tr(words, count) for count, words in counts if count) or tr("nothing yet")
    aside = f"{one.initials}, {tr('you')}" if is_oneself else one.initials
    return Record(one.id, Row(one.name, aside=aside, colour=one.colour, second=second, strong=is_oneself))
