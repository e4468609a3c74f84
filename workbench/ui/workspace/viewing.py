"""How one tab's text is seen: font and column, which codings are shown, backlight; the toolbar's part of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from workbench.coding.attaching import EntityTarget, Target, ThemeTarget
from workbench.coding.tallies import analysts
from workbench.model.ids import new_id
from workbench.project.changes import Changes
from workbench.ui.catalogue import Catalogue
from workbench.ui.reader.actions import ReaderActions
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reading_looks import ReadingLooks
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr
from workbench.ui.workspace.here_popover import HerePopover, marks_here
from workbench.ui.workspace.looks_popover import LooksPopover
from workbench.ui.workspace.shown import Shown, ShownChoice, shown_words
from workbench.ui.workspace.shown_popover import ShownPopover
from workbench.ui.workspace.toolbar import ReaderToolbar

NOTCH = 120
"""What a wheel turns in one notch, in eighths of a degree."""


class Viewing(QObject):
    """Joins the toolbar of a tab to its page. said(words): what the analyst should know of it."""

    said = Signal(str)

    def __init__(
        self,
        host: QWidget,
        page: ReaderPage,
        toolbar: ReaderToolbar,
        catalogue: Catalogue,
        version_id: int,
        tokens: Tokens,
        looks: ReadingLooks | None,
        choice: ShownChoice | None,
    ) -> None:
        """looks, choice: the analyst's; without them the text keeps its usual looks and shows all codings."""
        super().__init__(host)
        self._host, self._page, self._toolbar, self._tokens = host, page, toolbar, tokens
        self._catalogue, self._version, self._looks, self._choice = catalogue, version_id, looks, choice
        self._looks_popover: LooksPopover | None = None
        self._shown_popover: ShownPopover | None = None
        self._here_popover: HerePopover | None = None
        self._turned = self._hidden = 0
        toolbar.style_.setVisible(looks is not None)
        toolbar.shown.setVisible(choice is not None)
        page.zoom_wanted.connect(self._zoom)
        toolbar.style_wanted.connect(self.show_looks)
        toolbar.shown_wanted.connect(self.show_filters)
        toolbar.backlight_toggled.connect(self._set_backlight)
        QWidget.setTabOrder(toolbar.inspector, page)  # the tools come before the text, as one sees them
        page.ticks.hidden_counted.connect(self._count_hidden)
        page.passage_chosen.connect(self._tell_if_hidden)
        page.more_wanted.connect(self._list_passages)
        if choice is not None:
            choice.changed.connect(self._on_choice)
            self.apply()

    def show_passages_here(self) -> None:
        """List the passages under the caret, or those that lie over the chosen one."""
        page, marks = self._page, marks_here(self._page)
        if not marks:
            self.said.emit(tr("No passage lies here."))
            return
        shown = page.store.of_passage(page.chosen) if page.chosen else ()
        at = shown[0].start if shown and not any(one.start <= page.selection.caret <= one.end for one in shown) else None
        box = page.line_box(page.selection.caret if at is None else at).toRect()
        self._list_passages(marks, box if not box.isNull() else QRect(page.columns.text, 40, 1, 1))

    def _list_passages(self, marks: Sequence[Mark], box: QRect) -> None:
        if self._here_popover is None:
            self._here_popover = HerePopover(self._tokens, self._page, self._host)
        self._here_popover.show_marks(marks, box)

    def add_acts(self, actions: ReaderActions) -> None:
        """Add what is done here to the reader's acts."""
        actions.add("here", self.show_passages_here)
        actions.add("shown", self.show_filters)
        actions.add("show_all", self.show_all)
        actions.add("backlight", self.toggle_backlight)

    # --- looks of the text

    def show_looks(self) -> None:
        """Open the popup of font, size and width, or close it."""
        if self._looks is None:
            return
        if self._looks_popover is None:
            self._looks_popover = LooksPopover(self._tokens, self._looks, self._host)
        self._looks_popover.toggle(self._toolbar.style_)

    def _zoom(self, turned: int) -> None:
        """Change the reading size by a step for each notch of the wheel."""
        self._turned += turned
        steps = int(self._turned / NOTCH)
        self._turned -= steps * NOTCH
        for _ in range(abs(steps)):
            if self._looks is not None:
                self._looks.step("size", 1 if steps > 0 else -1)

    # --- which codings are shown

    def show_filters(self) -> None:
        """Open the popup of what is shown, or close it."""
        if self._choice is None:
            return
        if self._shown_popover is None:
            self._shown_popover = ShownPopover(self._tokens, self._catalogue, self._version, self._host)
            self._shown_popover.wished.connect(self._choice.choose)
        self._shown_popover.show_choice(self._choice.shown)
        self._shown_popover.show_hidden(self._hidden)
        self._shown_popover.toggle(self._toolbar.shown)

    def show_only(self, target: int) -> None:
        """Show one theme or entity alone."""
        if self._choice is not None:
            self._choice.choose(self._choice.shown.only(target))

    def show_all(self) -> None:
        """Show everything again."""
        if self._choice is not None:
            self._choice.choose(Shown(density=self._choice.shown.density))

    def _on_choice(self) -> None:
        """Show what was chosen, here or in another tab, and say it once."""
        self.apply()
        if self._choice is not None and self._host.isVisible():
            shown = self._choice.shown
            words = shown_words(shown, self._name_of, self._whose(shown.analysts))
            self.said.emit(tr("Show: {what}").format(what=words))

    def _set_backlight(self, on: bool) -> None:
        self._page.set_backlight(on)
        self.said.emit(tr("Backlight: what is not coded is dimmed.") if on else tr("Backlight off"))

    def toggle_backlight(self) -> None:
        """Dim what is not coded, or no longer."""
        self._toolbar.backlight.toggle()

    def apply(self) -> None:
        """Show in the text and on the button what is chosen."""
        if self._choice is None:
            return
        shown = self._choice.shown
        self._page.show_only(self._choice.filter(self._above()), shown.density)
        if self._shown_popover is not None and self._shown_popover.isVisible():
            self._shown_popover.show_choice(shown)
        self._say_on_button()

    def _above(self) -> dict[int, int | None]:
        return {one.id: one.parent_id for one in self._catalogue.themes.values()}

    def take(self, changes: Changes) -> None:
        """Follow a change: a theme moved below another is shown or hidden with that."""
        if self._choice is None or not changes.touches("theme", "entity", "analyst"):
            return
        if self._choice.shown.rules:
            self.apply()
        if self._shown_popover is not None and self._shown_popover.isVisible():
            self._shown_popover.refresh()

    def _count_hidden(self, hidden: int) -> None:
        self._hidden = hidden
        if self._shown_popover is not None:
            self._shown_popover.show_hidden(hidden)
        self._say_on_button()

    def _say_on_button(self) -> None:
        if self._choice is None:
            return
        shown = self._choice.shown
        words = shown_words(shown, self._name_of, self._whose(shown.analysts))
        hidden = tr("%n coding(s) of this text hidden", self._hidden) if self._hidden else ""
        self._toolbar.set_shown(words, f"{words}\n{hidden}".strip(), self._hidden)

    def _name_of(self, target: int) -> str:
        known = self._catalogue.themes.get(target) or self._catalogue.entities.get(target)
        return known.name if known is not None else ""

    def _whose(self, ids: frozenset[int]) -> str:
        """Return whose codings are shown: a name or two, else how many analysts; empty for everyone's."""
        names = [one.name for one in analysts(self._catalogue.reading) if one.id in ids] if ids else []
        return ", ".join(names) if len(names) < 3 else tr("%n analyst(s)", len(names))

    def attached(self, target: Target | None) -> None:
        """Show what was just attached, if it was hidden: nobody should think it lost."""
        target_id = target.id if isinstance(target, (ThemeTarget, EntityTarget)) else 0
        if self._choice is None or not target_id:
            return
        is_theme, above, mine = isinstance(target, ThemeTarget), self._above(), self._own_id()
        made = Mark(new_id(), 0, 0, 0, "", is_theme=is_theme, target=target_id, analyst=mine)
        shows = self._choice.filter(above)
        if shows is not None and not shows(made):
            self._choice.choose(_wider(self._choice.shown, target_id, mine, above, is_theme=is_theme))
            self.said.emit(tr("“{name}” was hidden and is shown now.").format(name=self._name_of(target_id)))

    def _own_id(self) -> int:
        """Return the id of the analyst who works here, 0 for one who is new to the project."""
        name = self._catalogue.project.analyst
        return next((one.id for one in analysts(self._catalogue.reading) if one.name == name), 0)

    def _tell_if_hidden(self, passage_id: int) -> None:
        """Say that a passage chosen elsewhere can't be seen because of what is shown."""
        marks = self._page.store.of_passage(passage_id) if passage_id else ()
        if marks and not any(self._page.store.is_shown(mark) for mark in marks):
            self.said.emit(tr("This passage is hidden by what is shown: choose Show, then All, to see it."))

    # --- the rest

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for popover in (self._looks_popover, self._shown_popover, self._here_popover):
            if popover is not None:
                popover.set_tokens(tokens)

    def close(self) -> None:
        """Listen no longer to what outlives the tab."""
        if self._choice is not None:
            self._choice.changed.disconnect(self._on_choice)


def _wider(shown: Shown, target: int, analyst: int, above: Mapping[int, int | None], *, is_theme: bool) -> Shown:
    """Return what is shown when it is also what an analyst attaches to a theme or entity; nothing else changes."""
    whose = shown.analysts | {analyst} if shown.analysts and analyst else frozenset()
    wider = replace(shown, analysts=whose)
    if shown.shows_target(target, above, is_theme=is_theme):
        return wider
    return wider.with_target(target, True, above, is_theme=is_theme)
