"""Every act of coding in the list of passages: by the same keys as in the text, on all that are chosen, one step each."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from workbench.briefs.judging import put_passages
from workbench.briefs.places import place_words
from workbench.coding.attaching import NewTheme, Target
from workbench.coding.changing import change_many
from workbench.coding.many import attach_many, delete_many, detach_many, grade_many, star_many
from workbench.coding.questions import put_to
from workbench.coding.records import CodingRecord, PassageRecord, passages_of
from workbench.coding.shared import together
from workbench.model.cutting import cut
from workbench.project.changes import Changes
from workbench.project.errors import ProjectError
from workbench.ui.attach import AttachField
from workbench.ui.attach.field import JudgmentTarget, QuestionWish, Wish
from workbench.ui.catalogue import Catalogue
from workbench.ui.consequences import delete_words, detach_many_words
from workbench.ui.link_hand import LinkHand
from workbench.ui.named import data_words
from workbench.ui.passages import PassagesPane
from workbench.ui.passages.grouping import meant
from workbench.ui.reading_acts import reading_act
from workbench.ui.sentences import quoted
from workbench.ui.words import tr
from workbench.ui.workspace.acts import IN_VIVO_MOST, Last
from workbench.ui.workspace.attaching import known_of
from workbench.ui.workspace.passage_acts import target_of
from workbench.ui.workspace.personal_keys import PersonalKeys
from workbench.ui.workspace.places import citation

IN_TEXT = ("memo", "state", "comment")
"""Acts that are begun in the text itself, at the passage: to write a memo, a statement, a comment. By the reader's names."""


class ListedActs(QObject):
    """The acts of one pane. said(words); in_text_wanted(name, passage id): one of IN_TEXT is to be done in the reader."""

    said = Signal(str)
    in_text_wanted = Signal(str, object)

    def __init__(self, catalogue: Catalogue, pane: PassagesPane, field: AttachField, last: Last, hand: LinkHand) -> None:
        """field: lies over the pane; last: what was attached last, in any text; hand: the link that is being made."""
        super().__init__(pane)
        self._catalogue, self._pane, self._view = catalogue, pane, pane.view
        self._field, self._last, self._hand = field, last, hand
        self._carry_out: Callable[[Wish], None] = self._attach
        self._ids: tuple[int, ...] = ()
        field.wished.connect(self._on_wish)
        field.asked.connect(self._on_question)
        field.closed.connect(self._view.setFocus)
        self.keys = PersonalKeys(self._view, catalogue, self.attach_to)
        self._actions: dict[str, QAction] = {}
        self._add_acts()
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._show_menu)
        catalogue.changed.connect(self._on_changes)

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("theme", "entity"):
            self.keys.refresh()

    def _add_acts(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "attach": self.open_field, "repeat": self.attach_again, "in_vivo": self.in_vivo, "key_passage": self.star,
            "detach": self.detach, "change": self.change, "link": self.link, "memo": partial(self._in_text, "memo"),
            "state": partial(self._in_text, "state"), "comment": partial(self._in_text, "comment"), "copy": self.copy,
            "delete": self.delete, **{f"grade_{digit}": partial(self.grade, digit) for digit in range(7)},
        }  # fmt: skip
        for name, act in acts.items():
            told = reading_act(name)
            self._actions[name] = self._made(name, told.said(), told.keys[0], act)
            self._view.addAction(self._actions[name])
        self._view.addAction(self._made("detach_too", tr("Detach"), "Backspace", self.detach))
        self._view.addAction(self._made("let_go", "", "Esc", self._escape))

    def _made(self, name: str, words: str, key: str, act: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setObjectName(f"passages.{name}")
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda *_: act())
        return action

    def action(self, name: str) -> QAction:
        """Return one action by its name; KeyError if there is none."""
        return self._actions[name]

    def _escape(self) -> None:
        """Let a link go, else leave one of several chosen ones, else go back to the text."""
        one = self._view.passages.passage_id(self._view.currentIndex())
        if self._hand.is_held:
            self._hand.let_go()
        elif len(self._view.chosen()) > 1 and one:
            self._view.choose((one,), one)
        else:
            self._pane.left.emit()

    # --- what an act is about

    def ids(self) -> tuple[int, ...]:
        """Return the passages that are chosen; said if none is."""
        found = self._view.chosen()
        if not found:
            self.said.emit(tr("Choose a passage of the list first."))
        return found

    def current(self) -> PassageRecord | None:
        """Return the passage one stands at, else the first that is chosen."""
        ids = self._view.chosen()
        here = self._view.passages.passage_id(self._view.currentIndex())
        found = passages_of(self._catalogue.reading, {here if here in ids else ids[0]}) if ids else []
        return found[0] if found else None

    def _coding(self) -> CodingRecord | None:
        """Return the coding that an act is about: the one by which the passage is in the list, else one's newest."""
        record = self.current()
        if record is None:
            self.said.emit(tr("Choose a passage of the list first."))
            return None
        about, themes = self._pane.listing.about, self._catalogue.themes
        coding = meant(record, about, themes, self._catalogue.project.analyst)
        if coding is None:
            self.said.emit(tr("Nothing is attached to this passage."))
        return coding

    def _do(self, act: Callable[[], Any]) -> bool:
        """Carry out an act; False if it could not be done, which is told."""
        project = self._catalogue.project
        if project.read_only:
            self.said.emit(tr("This project is open for reading only."))
            return False
        done = False

        def whole() -> bool:
            nonlocal done
            act()
            done = True
            return done

        self._catalogue.act(whole)
        return done

    # --- attaching

    def open_field(self) -> None:
        """Open the field for what is to be attached."""
        ids = self.ids()
        if ids:
            self._ids, self._carry_out = ids, self._attach
            asked = tr("Attach %n passage(s) to", len(ids)) if len(ids) > 1 else ""
            self._field.open(known_of(self._catalogue, with_questions=True), self._box(), asked)

    def _box(self) -> QRect:
        """Return where the current card is, in the pixels of the field's frame."""
        frame = self._field.parentWidget()
        box = self._view.visualRect(self._view.currentIndex()).intersected(self._view.viewport().rect())
        at = self._view.viewport().mapTo(frame, box.topLeft()) if frame is not None else QPoint()
        return QRect(at, box.size())

    def _on_wish(self, wish: Wish) -> None:
        self._carry_out(wish)
        if wish.stay:
            self._field.update_known(known_of(self._catalogue, with_questions=True))

    def _on_question(self, wish: QuestionWish) -> None:
        project, asked = self._catalogue.project, wish.asked
        if isinstance(asked, JudgmentTarget):
            supports = wish.stance == "supports"
            self._do(lambda: put_passages(project, asked.id, self._ids, supports=supports, note=wish.comment))
        else:
            self._do(lambda: put_to(project, asked, self._ids, wish.stance, wish.comment))

    def _attach(self, wish: Wish) -> None:
        self._attach_all(self._ids, wish.target, wish.comment)

    def _attach_all(self, ids: tuple[int, ...], target: Target, comment: str = "") -> None:
        project = self._catalogue.project
        made = self._catalogue.act(lambda: attach_many(project, ids, target, comment)) if not project.read_only else None
        if project.read_only:
            self.said.emit(tr("This project is open for reading only."))
        if made is not None:
            self._last.take(self._catalogue, made.theme_id, made.entity_id)
            words = tr("Attached “{name}” to %n passage(s).", made.added).format(name=self._last.name)
            had = len(ids) - made.added
            self.said.emit(f"{words} {tr('%n had it already.', had)}" if had else words)

    def attach_to(self, target: Target) -> None:
        """Attach all that are chosen to a target."""
        ids = self.ids()
        if ids:
            self._attach_all(ids, target)

    def attach_again(self) -> None:
        """Attach to what was attached last; the field opens if nothing was."""
        if self._last.target is not None:
            self.attach_to(self._last.target)
        else:
            self.open_field()

    def in_vivo(self) -> None:
        """Make a theme of the passage's words and attach it."""
        record = self.current()
        if len(self.ids()) > 1:
            self.said.emit(tr("Several passages are marked: their words make no one theme. Choose one of them."))
        elif record is not None:
            words = cut(" ".join(record.quote.split()), IN_VIVO_MOST)
            self._attach_all((record.id,), NewTheme(words.replace("/", "∕").strip(" ,.;:!?…–—-“”\"'()[]") or words))

    # --- other acts

    def change(self) -> None:
        """Open the field for what is to stand in the place of the coding by which the passages are in the list."""
        coding, ids = self._coding(), self._view.chosen()
        if coding is None:
            return
        target = target_of(coding)
        self._carry_out = lambda wish: self._change(ids, target, wish)
        words = (
            tr("Instead of “{name}” on %n passage(s)", len(ids)) if len(ids) > 1 else tr("Instead of “{name}”: theme or entity")
        )
        self._field.open(known_of(self._catalogue), self._box(), words.format(name=coding.name))

    def _change(self, ids: tuple[int, ...], target: Any, wish: Wish) -> None:
        self._do(lambda: change_many(self._catalogue.project, ids, target, wish.target))

    def detach(self) -> None:
        """Detach from all that are chosen that by which they are in the list; asks if briefs rely on what is left bare."""
        coding, ids, project = self._coding(), self._view.chosen(), self._catalogue.project
        if coding is None:
            return
        target = target_of(coding)
        words = "" if project.read_only else detach_many_words(project, ids, target)
        if words and not self._catalogue.agreed(words, tr("Detach")):
            return
        if self._do(lambda: detach_many(project, ids, target)):
            self.said.emit(
                tr("Detached “{name}” from %n passage(s). Ctrl+Z brings it back.", len(ids)).format(name=coding.name)
            )

    def star(self) -> None:
        """Make all that are chosen key passages, or none if all are."""
        ids, project = self.ids(), self._catalogue.project
        if ids:
            seen = together(project.reading, ids, project.analyst)
            self._do(lambda: star_many(project, ids, is_key=seen.keys < seen.passages))

    def grade(self, digit: int) -> None:
        """Grade the credibility of all that are chosen; 0 takes the grade back."""
        ids = self.ids()
        if ids:
            self._do(lambda: grade_many(self._catalogue.project, ids, digit or None))

    def delete(self) -> None:
        """Delete all that are chosen with all that is attached; asks if briefs or other analysts rely on them."""
        ids, project = self.ids(), self._catalogue.project
        words = "" if project.read_only or not ids else delete_words(project, ids)
        if not ids or (words and not self._catalogue.agreed(words, tr("Delete"))):
            return
        if self._do(lambda: delete_many(project, ids)):
            self.said.emit(tr("Deleted %n passage(s). Ctrl+Z brings it back.", len(ids)))

    def link(self) -> None:
        """Take a link up at what is chosen, or end there the one that is held."""
        ids, record = self.ids(), self.current()
        if ids and record is not None:
            quote = tr("%n passage(s)", len(ids)) if len(ids) > 1 else record.quote
            box = self._view.visualRect(self._view.currentIndex())
            self._hand.press(ids, quote, self._view, self._view.viewport().mapToGlobal(box.bottomLeft() + QPoint(24, -8)))

    def copy(self) -> None:
        """Copy the words of all that are chosen, each with its source and place."""
        try:
            found = passages_of(self._catalogue.reading, set(self.ids()))
        except ProjectError as error:
            self._catalogue.failed.emit(error)
            return
        lines = [self._cited(record) for record in found]
        if lines:
            QGuiApplication.clipboard().setText("\n\n".join(lines))
            self.said.emit(tr("Copied with its citation.") if len(lines) == 1 else tr("%n passages copied.", len(lines)))

    def _cited(self, record: PassageRecord) -> str:
        catalogue = self._catalogue
        place = place_words(catalogue.places_of(record.version_id), record.spans, data_words())
        return f"{quoted(' '.join(record.quote.split()))} ({citation(catalogue.source_of(record.version_id), place)})"

    def _in_text(self, name: str) -> None:
        record = self.current()
        if record is not None:
            self.in_text_wanted.emit(name, record.id)

    # --- the menu

    def _show_menu(self, at: QPoint) -> None:
        if not self._view.chosen():
            return
        menu = self.menu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._view.viewport().mapToGlobal(at))

    def menu(self, parent: QWidget) -> QMenu:
        """Return the menu of what is chosen."""
        menu, acts = QMenu(parent), self._actions
        one = self._view.passages.passage_id(self._view.currentIndex())
        menu.addAction(tr("Show in the text"), lambda: self._pane.opened.emit(one, False))
        menu.addSeparator()
        for name in ("attach", "repeat", "in_vivo", "change", "detach"):
            menu.addAction(acts[name])
        menu.addSeparator()
        for name in ("key_passage", "link", "memo", "state", "comment"):
            menu.addAction(acts[name])
        grades = menu.addMenu(tr("Grade credibility"))
        for digit in (*range(1, 7), 0):
            grades.addAction(acts[f"grade_{digit}"])
        menu.addSeparator()
        for name in ("copy", "delete"):
            menu.addAction(acts[name])
        return menu
