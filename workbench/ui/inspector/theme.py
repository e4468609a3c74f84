"""The view of a theme: what it means and when it is used, how it looks, how often it is used and where."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from workbench import said
from workbench.coding.records import passages, passages_of_theme, passages_under
from workbench.coding.tallies import theme_by_source
from workbench.coding.theme_groups import put_in_group, take_out_of_group
from workbench.coding.themes import edit_theme
from workbench.entities.keys import set_key
from workbench.model.theme import Theme
from workbench.project.history import last_step_on
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.caret import CaretLine
from workbench.ui.inspector.example import ExamplePart
from workbench.ui.inspector.parts import TextField, Words
from workbench.ui.inspector.splitting import Splitting
from workbench.ui.inspector.tally_rows import Tallies
from workbench.ui.inspector.targets import TargetView
from workbench.ui.inspector.theme_marks import GroupsButton, KeyField, LabelLine
from workbench.ui.moments import when
from workbench.ui.naming_rules import renaming_problem
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.swatches import Swatches
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

TEXTS: tuple[tuple[str, said.Words, said.Words], ...] = (
    ("definition", "Definition", "What the theme is about"),
    ("when_to_use", "When to use", "What belongs here"),
    ("when_not", "When not", "What doesn't, and where it belongs instead"),
)
"""Fields of several lines: name, label, what they say while empty."""


class ThemeView(TargetView):
    """A theme. source_wanted(id): a source is to be opened. group_wanted(ids): these are to be put into a new group.

    further: an empty column in which other parts of the program show what they have of the theme.
    """

    source_wanted = Signal(object)
    group_wanted = Signal(object)

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__(catalogue, tokens, tr("Theme"))
        self.tallies = Tallies(tokens, lambda: theme_by_source(catalogue.reading, self.target_id))
        self.tallies.source_wanted.connect(self.source_wanted)
        self.add(self.tallies)
        self.section(tr("Colour"))
        self.colours = Swatches(tokens)
        self.colours.picked.connect(lambda index: self.edit("colour", index))
        self.add(self.colours)
        self.texts: dict[str, TextField] = {}
        self._add_text(*TEXTS[0])
        self.more = CaretLine(tokens, tr("When to use it, example, key, groups"))
        self.add(self._inset(self.more))
        self._parts.append(self.more)
        first = self.column.count()
        for name, label, hint in TEXTS[1:]:
            self._add_text(name, label, hint)
        self._add_example()
        self._add_marks()
        items = [self.column.itemAt(at) for at in range(first, self.column.count())]
        self._behind = [part for item in items if item is not None and (part := item.widget()) is not None]
        self.more.toggled.connect(self._show_more)
        self._show_more(False)
        self._add_memos()
        self._add_passages()

    @staticmethod
    def _inset(part: QWidget) -> QWidget:
        holder = QWidget()
        row = QVBoxLayout(holder)
        pad(row, 10, 2, 12, 0)
        row.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _add_text(self, name: str, label: str, hint: str) -> None:
        self.texts[name] = self.text_part(name, tr(label), tr(hint))

    def _show_more(self, shown: bool) -> None:
        for part in self._behind:
            part.setVisible(shown)

    def _add_example(self) -> None:
        self.section(tr("Example"))
        self.example = ExamplePart(self.tokens)
        self.example.opened.connect(self.passage_wanted)
        self.example.cleared.connect(lambda: self.edit("example_id", None))
        self.add(self.example)

    def _add_marks(self) -> None:
        self.section(tr("Use"))
        self.key, self.groups = KeyField(self._set_key), GroupsButton()
        self.key.setFixedHeight(self.tokens.layout["field"])
        self._key_line = LabelLine(self.tokens, tr("Personal key"), self.key)
        self.key.line = self._key_line
        self.groups.put.connect(self._group)
        self.groups.new_wanted.connect(lambda: self.group_wanted.emit((self.target_id,)))
        self.add(self._key_line)
        self.add(LabelLine(self.tokens, tr("Groups"), self.groups))
        self.facts = Words(self.tokens)
        self.add(self.facts, gap=4)

    def _add_memos(self) -> None:
        holder = QWidget()
        self.further = QVBoxLayout(holder)
        self.further.setContentsMargins(0, 0, 0, 0)
        self.further.addWidget(self.memo_part())
        self.add(holder)

    def _add_passages(self) -> None:
        self.passages = self.list_part(tr("Passages"))
        head, view = self.passages
        self.splitting = Splitting(self.catalogue, self.tokens, view, self._after_split)
        self.column.insertWidget(self.column.indexOf(head) + 1, self.splitting)
        self._parts.append(self.splitting)
        view.menu_wanted.connect(self._passage_menu)

    def show_theme(self, theme_id: int) -> None:
        """Show a theme; KeyError if there is none."""
        if theme_id != self.target_id:
            self.splitting.leave()
        self.target_id = theme_id
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown; KeyError if it is gone."""
        one, reading = self.target_id, self.catalogue.reading
        if one not in self.catalogue.themes:
            self.splitting.leave()
        theme = self.catalogue.themes[one]
        self.head.words.setText(tr("Theme, retired") if theme.is_retired else tr("Theme"))
        self.head.aside.setText(theme.path.rpartition("/")[0].replace("/", " › "))
        self.name.show_value(one, theme.name)
        self.tallies.show_counts(theme.own, theme.whole)
        self.colours.show_colour(theme.colour)
        for name, field in self.texts.items():
            field.show_value(one, getattr(theme, name))
        self._show_example(theme.example_id or 0)
        self.key.show_key(theme.key)
        self.groups.show_groups(one, self.catalogue.groups)
        self.facts.setText(self._facts())
        found = passages_of_theme(reading, one) if self.splitting.is_on else passages_under(reading, one)
        self.show_quotes(self.passages, found)

    def _show_example(self, passage_id: int) -> None:
        found = passages(self.catalogue.reading, {passage_id}) if passage_id else []
        if found:
            source = self.catalogue.source_of(found[0].version_id)
            self.example.show_passage(passage_id, found[0].quote, source.title)
        else:
            self.example.show_passage(0, "", "")

    def _facts(self) -> str:
        theme = self.catalogue.themes[self.target_id]
        parts = [tr("Made by {who}, {when}.").format(who=theme.made_by or tr("somebody"), when=when(theme.created_at))]
        last = last_step_on(self.catalogue.reading, "theme", self.target_id)
        if last is not None and last.at > theme.created_at and when(last.at) != when(theme.created_at):
            parts.append(tr("Changed by {who}, {when}.").format(who=last.analyst, when=when(last.at)))
        return " ".join(parts)

    # --- acts

    def name_problem(self, theme_id: int, name: str) -> str:
        """Return why a theme can't be called so, empty if it can."""
        return renaming_problem(self.catalogue.themes, theme_id, name)

    def edit(self, field: str, value: str | int | None, session: str = "", target_id: int = 0) -> bool:
        """Change a field of the theme, or of another."""
        one = target_id or self.target_id
        merge = f"{session} {field} {one}" if session else ""
        return self.save(lambda: edit_theme(self.catalogue.project, one, merge=merge, **{field: value}), typed=bool(session))

    def _set_key(self, key: str) -> str:
        return self.catalogue.problem(lambda: set_key(self.catalogue.project, Theme, self.target_id, key))

    def _group(self, group_id: int, put: bool) -> None:
        act = put_in_group if put else take_out_of_group
        self.save(lambda: act(self.catalogue.project, group_id, [self.target_id]), typed=False)

    def begin_split(self) -> None:
        """Let passages be chosen for a theme of their own."""
        self.splitting.begin(self.target_id)
        self.refresh()
        self.ensureWidgetVisible(self.splitting.question.field)

    def _after_split(self) -> None:
        """List all passages again; the theme may be gone, which the pane finds out."""
        if self.target_id in self.catalogue.themes:
            self.refresh()

    def _passage_menu(self, passage_id: int, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Show in the text"), partial(self.passage_wanted.emit, passage_id))
        if passage_id != self.catalogue.themes[self.target_id].example_id:
            menu.addAction(tr("Use as the example"), lambda: self.edit("example_id", passage_id))
        else:
            menu.addAction(tr("No longer the example"), lambda: self.edit("example_id", None))
        menu.addSeparator()
        menu.addAction(tr("Split off a theme…"), self.begin_split)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
