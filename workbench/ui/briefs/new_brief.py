"""A new brief: which template, its title, and whom or what it is about; a page of its own in a tab."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.briefs import templates
from workbench.briefs.drafting import ChoiceNeeded, draft_by
from workbench.briefs.templates import BadTemplate, Template
from workbench.briefs.usual import Usual
from workbench.briefs.words import languages
from workbench.entities.kinds import entity_kind
from workbench.entities.records import entities
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.sources.records import sources
from workbench.ui import locale
from workbench.ui.briefs.form import Head, Note
from workbench.ui.briefs.outline_menus import menu_of
from workbench.ui.briefs.template_card import TemplateCard
from workbench.ui.question import Question
from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.usual_brief import LANGUAGES
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.filter_field import FilterField
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.views import RowTree
from workbench.ui.words import tr

COLUMN = 716
ROWS = 7
"""Rows of entities or sources that are seen at once."""


class NewBriefPage(QScrollArea):
    """Signals: drafted(brief id); closed() on Esc or Cancel; failed(error). Enter drafts, arrows choose among the cards."""

    drafted = Signal(object)
    closed = Signal()
    failed = Signal(object)

    def __init__(
        self, project: Project, tokens: Tokens, title: str = "", parent: QWidget | None = None, *, usual: Usual | None = None
    ) -> None:
        """title: what the brief is called unless the analyst says otherwise; usual: what else it begins with."""
        super().__init__(parent)
        self._begins = usual or Usual()
        self.project, self._tokens = project, tokens
        self.cards: list[TemplateCard] = []
        self.chosen_sources: set[int] = {each.id for each in sources(project.reading)}
        self.records = RecordsModel()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("New brief"))
        self._usual = self._proposed = title
        self._make(title)
        self._lay_out()
        self._connect()
        self.show_templates()
        self.set_tokens(tokens)

    def _make(self, title: str) -> None:
        tokens = self._tokens
        self._page = QWidget()
        self._page.setObjectName("new-brief")
        self.heading, self.own_head = QLabel(tr("New brief")), Head(tokens, tr("Your own templates"))
        self.bad = Note(tokens)
        self.title_head, self.title = Head(tokens, tr("Title")), QLineEdit(title)
        self.title.setAccessibleName(tr("Title"))
        self.language_head, self.language = Head(tokens, tr("Language")), ChoiceBox(tokens, tr("Language"))
        for key in languages():
            self.language.addItem(LANGUAGES.get(key, key), key)
        self.language.setCurrentIndex(max(0, self.language.findData(self._begins.language)))
        self.about_head = Head(tokens, "")
        self.filter = FilterField(tokens, tr("Find by name"))
        self.view = RowTree(tokens, tr("What the brief is about"))
        self.view.setModel(self.records)
        self.view.setRootIsDecorated(False)
        self.view.setIndentation(0)
        self.filter.list_below = self.view
        self.note = Note(tokens)
        self.go, self.cancel = QPushButton(tr("Draft the brief")), QPushButton(tr("Cancel"))
        self.go.setProperty("primary", True)
        self.question = Question(tokens)
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setMaximumWidth(COLUMN)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        column.addWidget(self.heading)
        column.addSpacing(4)
        column.addLayout(self._grid)
        for widget in (self.bad, self.question):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addLayout(self._title_row())
        column.addSpacing(6)
        column.addWidget(self.about_head)
        column.addWidget(self.filter)
        column.addWidget(self.view)
        column.addWidget(self.note)
        buttons = QHBoxLayout()
        buttons.addWidget(self.go)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addStretch(1)
        across = QHBoxLayout(self._page)
        across.setContentsMargins(24, 28, 24, 40)
        across.addStretch(1)
        across.addWidget(body, 1000)
        across.addStretch(1)
        self.setWidget(self._page)

    def _title_row(self) -> QGridLayout:
        """Return title and language side by side."""
        row = QGridLayout()
        row.setHorizontalSpacing(12)
        row.setVerticalSpacing(8)
        for place, (head, field) in enumerate(((self.title_head, self.title), (self.language_head, self.language))):
            row.addWidget(head, 0, place)
            row.addWidget(field, 1, place)
        row.setColumnStretch(0, 1)
        row.setColumnMinimumWidth(1, 160)
        return row

    def _connect(self) -> None:
        self.group.buttonToggled.connect(lambda _card, on: self._on_choice() if on else None)
        self.filter.textChanged.connect(self._find)
        self.filter.returnPressed.connect(self.draft)
        self.title.returnPressed.connect(self.draft)
        self.view.clicked.connect(self._toggle)
        self.view.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(lambda _new, _old: self._on_row())
        self.go.clicked.connect(lambda _checked=False: self.draft())
        self.cancel.clicked.connect(lambda _checked=False: self.closed.emit())

    # --- showing

    def show_templates(self, chosen: str = "") -> None:
        """Read the templates anew and choose one by its key, else the first."""
        for card in self.cards:
            self.group.removeButton(card)
            card.hide()
            card.deleteLater()
        own = templates.own_templates()
        given = self._fill(templates.templates(), 0)
        row = (len(given) + 1) // 2
        self._grid.addWidget(self.own_head, row, 0, 1, 2)
        self.own_head.setVisible(bool(own.templates))
        self.cards = [*given, *self._fill(locale.by_name(own.templates, lambda one: one.name), row + 1)]
        self.bad.setText(bad_words(own.bad))
        self.bad.setVisible(bool(own.bad))
        card = next((each for each in self.cards if each.template.key == chosen), self.cards[0])
        card.setChecked(True)

    def _fill(self, found: Iterable[Template], row: int) -> list[TemplateCard]:
        cards = [TemplateCard(self._tokens, each, self._page) for each in found]
        for number, card in enumerate(cards):
            self.group.addButton(card)
            self._grid.addWidget(card, row + number // 2, number % 2)
            card.show()
        return cards

    @property
    def chosen(self) -> Template:
        """The template that is chosen."""
        card = self.group.checkedButton()
        return card.template if isinstance(card, TemplateCard) else self.cards[0].template

    def choose(self, key: str) -> None:
        """Choose a template by its key."""
        for card in self.cards:
            if card.template.key == key:
                card.setChecked(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the arrows choose at once."""
        super().showEvent(event)
        card = self.group.checkedButton()
        if card is not None and not event.spontaneous():
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_choice(self) -> None:
        needs = self.chosen.needs
        self.about_head.setText({"entity": tr("About||the brief"), "sources": tr("Sources to compare")}.get(needs, ""))
        for widget in (self.about_head, self.view):
            widget.setVisible(bool(needs))
        self.filter.clear()
        self._show_records()
        self.filter.setVisible(bool(needs) and self.records.rowCount() > ROWS)
        self._fit()
        if needs == "entity" and self.records.ids():
            self.view.setCurrentIndex(self.records.index_of(self.records.ids()[0]))
        self._on_row()

    def _show_records(self) -> None:
        reading, needs = self.project.reading, self.chosen.needs
        if needs == "entity":
            found = sorted(locale.by_name(entities(reading), lambda each: each.name), key=lambda each: -each.mentions)
            self.records.show(
                [
                    Record(each.id, Row(each.name, icon=entity_kind(each.kind).icon, count=locale.number(each.mentions)))
                    for each in found
                ]
            )
        elif needs == "sources":
            marks = ("square", "check-square")
            self.records.show(
                [
                    Record(each.id, Row(each.title, icon=marks[each.id in self.chosen_sources], count=each.reliability))
                    for each in sources(reading)
                ]
            )
        else:
            self.records.show([])

    def _fit(self) -> None:
        rows = max(1, min(ROWS, self.records.rowCount()))
        self.view.setFixedHeight(rows * self._tokens.layout["tree_row"] + 8)

    def _find(self, words: str) -> None:
        self.records.filter(words)
        ids = self.records.ids()
        if ids:
            self.view.setCurrentIndex(self.records.index_of(ids[0]))
        self._say()

    def _toggle(self, index: QModelIndex) -> None:
        """Take a source in or out."""
        if self.chosen.needs == "sources" and index.isValid():
            self.chosen_sources ^= {int(index.internalId())}
            self._show_records()
        self._say()

    def _on_row(self) -> None:
        """Name a profile after its entity, unless the analyst named it."""
        if self.title.text() == self._proposed:
            entity = self.view.currentIndex().data() if self.chosen.needs == "entity" and self._entity() else None
            self._proposed = str(entity or self._usual)
            self.title.setText(self._proposed)
        self._say()

    def _say(self) -> None:
        """Say what hinders the draft, if anything does."""
        needs = self.chosen.needs
        lacks = {
            "entity": "" if self._entity() else tr("Choose whom or what the brief is about."),
            "sources": "" if self.chosen_sources else tr("Choose the sources to compare."),
        }.get(needs, "")
        self.note.setText(lacks)
        self.note.setVisible(bool(lacks))
        self.go.setEnabled(not lacks and not self.project.read_only)

    def _entity(self) -> int:
        index = self.view.currentIndex()
        return int(index.internalId()) if index.isValid() else 0

    # --- acts

    def draft(self) -> None:
        """Draft the brief."""
        self._say()
        if not self.go.isEnabled():
            return
        needs = self.chosen.needs
        try:
            made = draft_by(
                self.project, self.title.text(), self.chosen.key, language=str(self.language.currentData()),
                entity_id=self._entity() if needs == "entity" else None,
                source_ids=sorted(self.chosen_sources) if needs == "sources" else (), usual=self._begins,
            )  # fmt: skip
        except (ProjectError, KeyError, ChoiceNeeded) as error:
            self.failed.emit(error)
            return
        self.drafted.emit(made)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to rename or delete an own template."""
        card = next((each for each in self.cards if each.template.path is not None and each.underMouse()), None)
        card = card or next((each for each in self.cards if each.template.path is not None and each.hasFocus()), None)
        if card is not None:
            one = card.template
            entries = [
                (f"{tr('Rename…')}\tF2", partial(self._rename, one)),
                (f"{tr('Delete…')}\t{tr('Del')}", partial(self._delete, one)),
            ]
            menu_of(self, entries).popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter drafts, Esc closes, Space takes a source in or out; F2 and Del are for an own template."""
        own = next((each.template for each in self.cards if each.hasFocus() and each.template.path is not None), None)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.draft()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_F2 and own is not None:
            self._rename(own)
        elif event.key() == Qt.Key.Key_Delete and own is not None:
            self._delete(own)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space in the list takes a source in or out, Enter drafts."""
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Space:
                self._toggle(self.view.currentIndex())
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.draft()
                return True
        return super().eventFilter(watched, event)

    def _rename(self, one: Template) -> None:
        def answer(line: str) -> str:
            try:
                made = templates.rename_template(one, line)
            except ValueError:
                return tr("The template needs a name that no other has.")
            except OSError as error:
                self.failed.emit(error)
                return ""
            self.show_templates(made.key)
            return ""

        self.question.ask_line(tr("Rename the template"), "", tr("Rename"), answer, one.name)

    def _delete(self, one: Template) -> None:
        def answer(_line: str) -> str:
            try:
                templates.delete_template(one)
            except OSError as error:
                self.failed.emit(error)
            self.show_templates()
            return ""

        words = tr("Briefs drafted by it stay as they are. This can't be undone.")
        self.question.ask(tr("Delete the template “{name}”?").format(name=one.name), words, tr("Delete"), answer, careful=True)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.setStyleSheet(f"QScrollArea, #new-brief {{ background: {tokens.name('paper')}; }}")
        self.heading.setFont(font(tokens, "page_title", "reading_family"))
        self.title.setFixedHeight(tokens.layout["field"])
        for part in (
            self.own_head,
            self.bad,
            self.title_head,
            self.about_head,
            self.filter,
            self.view,
            self.note,
            self.question,
        ):
            part.set_tokens(tokens)
        for card in self.cards:
            card.set_tokens(tokens)


def bad_words(bad: Iterable[BadTemplate]) -> str:
    """Return which files in the folder of templates are none."""
    names = ", ".join(each.path.name for each in bad)
    return tr("Not read, as they are no templates: {names}").format(names=names) if names else ""
