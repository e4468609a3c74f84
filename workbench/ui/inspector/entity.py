"""The view of an entity: its names and kind, what is claimed of it, where it is mentioned, who made it; all edited in place."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.entities.editing import add_alias, delete_alias, edit_alias, edit_entity
from workbench.entities.kinds import EntityKind, all_kinds
from workbench.entities.records import aliases_of, made_by, passages_naming
from workbench.ui.catalogue import Catalogue
from workbench.ui.icons import icon
from workbench.ui.inspector.aliases import AliasList
from workbench.ui.inspector.claims import ClaimPart
from workbench.ui.inspector.entity_split import SplitPart
from workbench.ui.inspector.parts import Words
from workbench.ui.inspector.targets import TargetView
from workbench.ui.moments import moment_words
from workbench.ui.named import named
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.words import tr

NEW_KIND = ""
"""What the last entry of the kinds stands for."""


class EntityView(TargetView):
    """kind_wanted(id): the entity is to be of a kind that there isn't yet. named(entity id, alias id): it got another name."""

    kind_wanted = Signal(object)
    named = Signal(object, object)

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__(catalogue, tokens, tr("Entity"))
        self._kinds: tuple[EntityKind, ...] = ()
        self.kind = ChoiceBox(tokens, tr("Kind"))
        self._parts.append(self.kind)
        self.kind.activated.connect(self._choose_kind)
        self.add(_inset(self.kind), gap=2)
        self.split = SplitPart(catalogue, tokens)
        self.add(self.split)
        self.section(tr("Other names"))
        self.aliases = AliasList(tokens)
        self.aliases.added.connect(self._add_alias)
        self.aliases.removed.connect(self._remove_alias)
        self.aliases.renamed.connect(lambda one, name: self._edit_alias(one, name=name))
        self.aliases.spoken.connect(lambda one, language: self._edit_alias(one, language=language))
        self.add(self.aliases)
        self.description = self.text_part("description", tr("Description"), tr("Who or what it is"))
        self.claims = ClaimPart(catalogue, tokens, tr("Statements and relations"), adds=tr("State something about it"))
        self.claims.passage_wanted.connect(self.passage_wanted)
        self.add(self.claims)
        self.column.addWidget(self.memo_part())
        self.passages = self.list_part(tr("Mentions"))
        self.maker = Words(tokens)
        self.add(self.maker, gap=4)

    def show_entity(self, entity_id: int) -> None:
        """Show an entity; KeyError if there is none."""
        if entity_id != self.target_id:
            self.split.dismiss()
            self.aliases.tell("")
        self.target_id = entity_id
        self.refresh()

    def begin_split(self) -> None:
        """Let the analyst tick what is to become another entity."""
        if self.target_id in self.catalogue.entities and not self.catalogue.project.read_only:
            self.split.open(self.target_id, all_kinds(self.catalogue.reading))
            self.ensureWidgetVisible(self.split)

    def refresh(self) -> None:
        """Read again what is shown; KeyError if it is gone."""
        entity, reading = self.catalogue.entities[self.target_id], self.catalogue.reading
        self.name.show_value(self.target_id, entity.name)
        self._show_kind(entity.kind)
        self.aliases.show_names(aliases_of(reading, self.target_id))
        self.description.show_value(self.target_id, entity.description)
        self.claims.show_entity(self.target_id)
        self.show_quotes(self.passages, passages_naming(reading, self.target_id))
        analyst, at = made_by(reading, self.target_id)
        self.maker.setText(tr("Made by {who}, {when}").format(who=analyst or "?", when=moment_words(at)))

    def _show_kind(self, present: str) -> None:
        """Show the kind among all there are; those that analysts added come last, then what makes a further one."""
        kinds = all_kinds(self.catalogue.reading)
        if kinds != self._kinds or self.kind.findData(present) < 0:
            self._kinds = kinds
            self.kind.clear()
            for kind in kinds:
                self.kind.addItem(icon(self.tokens, kind.icon), named(kind.label), kind.name)
            if present not in {kind.name for kind in kinds}:
                self.kind.addItem(present, present)
            self.kind.addItem(icon(self.tokens, "plus"), tr("New kind…"), NEW_KIND)
        self.kind.setCurrentIndex(self.kind.findData(present))

    def _choose_kind(self, index: int) -> None:
        chosen = self.kind.itemData(index)
        if chosen == NEW_KIND:
            self.kind.setCurrentIndex(self.kind.findData(self.catalogue.entities[self.target_id].kind))
            self.kind_wanted.emit(self.target_id)
        else:
            self.edit("kind", chosen)

    def edit(self, field: str, value: str | int | None, session: str = "", target_id: int = 0) -> bool:
        """Change a field of the entity, or of another."""
        one = target_id or self.target_id
        merge = f"{session} {field} {one}" if session else ""
        return self.save(
            lambda: edit_entity(self.catalogue.project, one, merge=merge, **{field: str(value)}), typed=bool(session)
        )

    def _add_alias(self, name: str) -> None:
        made: list[int] = []
        problem = self.catalogue.problem(lambda: made.append(add_alias(self.catalogue.project, self.target_id, name)))
        self.aliases.tell(problem)
        if made:
            self.aliases.field.clear()
            self.named.emit(self.target_id, made[0])

    def _remove_alias(self, one: int) -> None:
        self.catalogue.act(partial(delete_alias, self.catalogue.project, one))

    def _edit_alias(self, one: int, **fields: str) -> None:
        known = aliases_of(self.catalogue.reading, self.target_id)
        self.catalogue.act(lambda: edit_alias(self.catalogue.project, one, **fields))
        if known == aliases_of(self.catalogue.reading, self.target_id):
            self.aliases.show_names(known, anew=True)


def _inset(part: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(16, 0, 16, 0)
    row.addWidget(part)
    return holder
