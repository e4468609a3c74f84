"""What the views of themes and entities have in common, and the view of an entity."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from workbench.coding.records import PassageRecord, passages
from workbench.entities.editing import add_alias, delete_alias, edit_entity
from workbench.entities.kinds import entity_kinds
from workbench.entities.records import alias_id, passages_naming
from workbench.model.document import Document
from workbench.model.span import Span
from workbench.sources.records import SourceRecord
from workbench.ui.catalogue import Catalogue
from workbench.ui.icons import icon
from workbench.ui.inspector.base import View
from workbench.ui.inspector.claims import ClaimPart
from workbench.ui.inspector.parts import LineField, TextField
from workbench.ui.inspector.quotes import Quote, QuoteList
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

MOST = 300
"""Passages listed at most; the count says how many there are."""

SHORT, AROUND = 40, 30
"""Quotes up to so many characters are shown within so many around them."""


def quotes_of(catalogue: Catalogue, ids: Iterable[int]) -> list[Quote]:
    """Return passages for a list, by source and place: quote, source, grade of source and passage together."""
    by_version = {source.version_id: source for source in catalogue.sources.values()}
    return [
        _quote(catalogue, record, by_version[record.version_id])
        for record in passages(catalogue.reading, set(ids))
        if record.version_id in by_version
    ]


def _quote(catalogue: Catalogue, record: PassageRecord, source: SourceRecord) -> Quote:
    """Return a passage for a list; a few words are shown within what stands around them."""
    graded = record.credibility or source.reliability != "F"
    grade = f"{source.reliability}{record.credibility or ''}" if graded else ""
    words, before, after = record.quote, "", ""
    if len(words) <= SHORT:
        before, after = _around(catalogue.places_of(record.version_id).document, record.spans[0])
    return Quote(record.id, words, source.title, grade, record.is_key, before, after)


def _around(document: Document, span: Span) -> tuple[str, str]:
    """Return what stands before and after within the same block, up to a word; nothing if the text can't be read."""
    if not document.blocks:
        return "", ""
    block = document.blocks[document.block_index(span.start)]
    before = document.text[max(block.start, span.start - AROUND) : span.start]
    after = document.text[span.end : min(max(block.end, span.end), span.end + 2 * AROUND)]
    if span.start - AROUND > block.start:
        before = "… " + before.partition(" ")[2]
    if span.end + 2 * AROUND < block.end:
        after = after.rpartition(" ")[0].rstrip(" ,;:–-") + " …"
    return before, after


class TargetView(View):
    """What themes and entities have in common. passage_wanted(id): a passage of the list is to be read in its context."""

    passage_wanted = Signal(object)

    def __init__(self, catalogue: Catalogue, tokens: Tokens, kind: str) -> None:
        super().__init__(catalogue, tokens)
        self.target_id = 0
        self.head.words.setText(kind)
        self.name = LineField(tokens, tr("Name"), tr("A name is needed"), partial(self._edit_name))
        self.add(self.name)

    def text_part(self, field: str, label: str, missing: str) -> TextField:
        """Add a field of several lines under a head."""
        self.section(label)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 0, 16, 0)
        made = TextField(self.tokens, label, missing, partial(self.edit, field))
        row.addWidget(made)
        self.add(holder)
        self._parts.append(made)
        return made

    def list_part(self, words: str) -> tuple[SectionHead, QuoteList]:
        """Add the list of passages, which takes what room is left."""
        head, made = self.section(words), QuoteList(self.tokens)
        made.setMinimumHeight(160)
        made.opened.connect(self.passage_wanted)
        self.add(made, stretch=1)
        return head, made

    def _edit_name(self, words: str, session: str, target_id: int) -> bool:
        return not words.strip() or self.edit("name", words, session, target_id)

    def edit(self, field: str, value: str | int | None, session: str = "", target_id: int = 0) -> bool:
        """Change a field, of what is on show if no id is given; False: words to be tried again."""
        raise NotImplementedError

    def show_quotes(self, part: tuple[SectionHead, QuoteList], ids: set[int]) -> None:
        """List passages and say how many there are."""
        head, view = part
        head.set_count(len(ids) if len(ids) <= MOST else tr("{n} of {all}").format(n=MOST, all=f"{len(ids):,}"))
        view.quotes.show(quotes_of(self.catalogue, sorted(ids)[:MOST]))


class EntityView(TargetView):
    """An entity: name, kind, other names, description, mentions."""

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__(catalogue, tokens, tr("Entity"))
        self.kind = ChoiceBox(tokens, tr("Kind"))
        for kind in entity_kinds():
            self.kind.addItem(icon(tokens, kind.icon), kind.label, kind.name)
        self._parts.append(self.kind)
        self.kind.activated.connect(lambda index: self.edit("kind", self.kind.itemData(index)))
        self.add(_inset(self.kind), gap=2)
        self.section(tr("Other names"))
        self.aliases = AliasList(tokens)
        self.aliases.added.connect(self._add_alias)
        self.aliases.removed.connect(self._remove_alias)
        self.add(self.aliases)
        self.description = self.text_part("description", tr("Description"), tr("Who or what it is"))
        self.claims = ClaimPart(catalogue, tokens, tr("Statements and relations"), adds=tr("State something about it"))
        self.claims.passage_wanted.connect(self.passage_wanted)
        self.add(self.claims)
        self.column.addWidget(self.memo_part())
        self.passages = self.list_part(tr("Mentions"))

    def show_entity(self, entity_id: int) -> None:
        """Show an entity; KeyError if there is none."""
        self.target_id = entity_id
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown; KeyError if it is gone."""
        entity = self.catalogue.entities[self.target_id]
        self.name.show_value(self.target_id, entity.name)
        self.kind.setCurrentIndex(self.kind.findData(entity.kind))
        self.aliases.show_names(entity.aliases)
        self.description.show_value(self.target_id, entity.description)
        self.claims.show_entity(self.target_id)
        self.show_quotes(self.passages, passages_naming(self.catalogue.reading, self.target_id))

    def edit(self, field: str, value: str | int | None, session: str = "", target_id: int = 0) -> bool:
        """Change a field of the entity, or of another."""
        one = target_id or self.target_id
        merge = f"{session} {field} {one}" if session else ""
        return self.save(
            lambda: edit_entity(self.catalogue.project, one, merge=merge, **{field: str(value)}), typed=bool(session)
        )

    def _add_alias(self, name: str) -> None:
        if self.catalogue.act(lambda: add_alias(self.catalogue.project, self.target_id, name)) is not None:
            self.aliases.field.clear()

    def _remove_alias(self, name: str) -> None:
        found = alias_id(self.catalogue.reading, self.target_id, name)
        if found is not None:
            self.catalogue.act(lambda: delete_alias(self.catalogue.project, found))


class AliasList(QWidget):
    """Other names, each with a cross, and a field for a further one. added(name), removed(name)."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens, self._names, self._rows = tokens, tuple[str, ...](), list[QWidget]()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 0, 16, 0)
        self._column.setSpacing(0)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Add another name"))
        self.field.setAccessibleName(tr("Add another name"))
        self.field.setFixedHeight(tokens.layout["field"])
        self.field.returnPressed.connect(self._add)
        self._column.addSpacing(2)
        self._column.addWidget(self.field)

    def _add(self) -> None:
        if self.field.text().strip():
            self.added.emit(self.field.text())

    def show_names(self, names: tuple[str, ...], *, anew: bool = False) -> None:
        """Show these in place of the former."""
        if names == self._names and not anew:
            return
        self._names = names
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(name) for name in names]
        for number, row in enumerate(self._rows):
            self._column.insertWidget(number, row)

    def _row(self, name: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        label = QLabel(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font(self._tokens, "ui"))
        cross = QToolButton()
        cross.setIcon(icon(self._tokens, "x", "text3"))
        cross.setIconSize(QSize(12, 12))
        cross.setFixedSize(22, 22)
        words = tr("Take away “{name}”").format(name=name)
        cross.setToolTip(tip(words))
        cross.setAccessibleName(words)
        cross.clicked.connect(lambda _checked=False: self.removed.emit(name))
        line.addWidget(label, 1)
        line.addWidget(cross)
        return row

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.show_names(self._names, anew=True)


def _inset(part: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(16, 0, 16, 0)
    row.addWidget(part)
    return holder
