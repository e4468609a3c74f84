"""Acts on the chosen passage, or on all that are marked: detach, change, star, credibility, merge, split, delete."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal

from workbench.coding.attaching import EntityTarget, ThemeTarget, detach
from workbench.coding.changing import change_many, change_target
from workbench.coding.joining import merge_passages, split_passage, touching
from workbench.coding.many import delete_many, detach_many, grade_many, star_many
from workbench.coding.passages import delete_passage, edit_passage, grade
from workbench.coding.records import CodingRecord, PassageRecord, passages
from workbench.coding.shared import passages_with, together
from workbench.model.span import Span
from workbench.ui.attach.field import Wish
from workbench.ui.consequences import delete_words, detach_many_words, detach_words
from workbench.ui.reader.limits import WordLimits
from workbench.ui.reader.marks import Mark
from workbench.ui.widgets.menus import TextPopup
from workbench.ui.words import tr
from workbench.ui.workspace.acts import TextActs
from workbench.ui.workspace.attaching import Attaching

FAR = 4000
"""Code points around a passage within which one that touches it is sought."""


def target_of(coding: CodingRecord) -> ThemeTarget | EntityTarget:
    """Return what a coding attaches to."""
    return ThemeTarget(coding.theme_id) if coding.theme_id else EntityTarget(coding.entity_id or 0)


class PassageActs(QObject):
    """Acts on the passages that are chosen or marked in a page. comment_wanted(coding id): to be written in the inspector."""

    comment_wanted = Signal(object)

    def __init__(self, acts: TextActs, attaching: Attaching) -> None:
        """Keep the acts of the text and its attach field."""
        super().__init__(acts)
        self._acts, self._attaching = acts, attaching

    def chosen(self) -> PassageRecord | None:
        """Return the chosen passage; None, and a hint, if there is none."""
        record = self._acts.chosen()
        if record is None:
            self._acts.said.emit(tr("Choose a passage first: click it, or press N."))
        return record

    def newest(self, record: PassageRecord) -> CodingRecord | None:
        """Return the newest coding of a passage, themes before entities, one's own before others'."""
        mine = self._acts.project.analyst
        keys = {one.id: (one.analyst == mine, one.theme_id is not None, one.at, one.id) for one in record.codings}
        return max(record.codings, key=lambda coding: keys[coding.id], default=None)

    def meant(self, record: PassageRecord) -> CodingRecord | None:
        """Return the coding of the chosen passage that an act is about: the one chosen by its name, else the newest."""
        clicked = self._acts.page.chosen_coding
        return next((coding for coding in record.codings if coding.id == clicked), None) or self.newest(record)

    def do(self, act: str, about: CodingRecord | None = None) -> None:
        """Do an act by its name: ``change``, ``detach_all``, ``mark_all_of`` a coding, or ``merge``, ``delete``, ``attach``."""
        self._acts.page.setFocus()
        if act == "attach":
            self._attaching.open()
        elif about is not None:
            {"change": self.change_coding, "detach_all": self.detach_all, "mark_all_of": self.mark_all_of}[act](about)
        else:
            {"merge": self.merge, "delete": self.delete}[act]()

    # --- detaching, changing, commenting

    def detach_last(self) -> None:
        """Detach the chosen coding, else the newest theme of the chosen passage, then its entities; of marked ones from all."""
        record = self.chosen()
        coding = self.meant(record) if record is not None else None
        if coding is not None:
            self.detach_all(coding) if self._acts.marked() else self.detach(coding)

    def detach(self, coding: CodingRecord) -> None:
        """Detach one of one's own codings; asks first if a brief relies on a passage that would lose its last one."""
        project = self._acts.project
        may = not project.read_only and coding.analyst == project.analyst  # else nothing is asked, as nothing will be done
        words = detach_words(project, coding.id) if may else ""
        if words and not self._acts.catalogue.agreed(words, tr("Detach")):
            return
        if self._acts.done(partial(detach, project, coding.id)):
            self._acts.said.emit(tr("Detached “{name}”. Ctrl+Z brings it back.").format(name=coding.name))

    def detach_all(self, coding: CodingRecord) -> None:
        """Detach what a coding attaches from all marked passages."""
        project, target, ids = self._acts.project, target_of(coding), self._acts.marked()
        words = "" if project.read_only else detach_many_words(project, ids, target)
        if not words or self._acts.catalogue.agreed(words, tr("Detach")):
            done = self._acts.do(partial(detach_many, project, ids, target))
            if done is not None:
                said = tr("Detached “{name}” from %n passage(s). Ctrl+Z brings it back.", done)
                self._acts.said.emit(said.format(name=coding.name))

    def change(self) -> None:
        """Put another theme or entity in the place of the chosen coding's; if none is, of several a menu asks which."""
        record = self.chosen()
        if record is None:
            return
        codings = [one for one in record.codings if one.analyst == self._acts.project.analyst] or list(record.codings)
        clicked = [one for one in record.codings if one.id == self._acts.page.chosen_coding]
        if len(codings) > 1 and not clicked:
            self._pick(codings)
        elif codings:
            self.change_coding((clicked or codings)[0])

    def _pick(self, codings: list[CodingRecord]) -> None:
        """Ask which coding is meant."""
        page, menu = self._acts.page, TextPopup(self._acts.page)
        for number, coding in enumerate(codings, 1):
            words = tr("Change “{name}”…").format(name=coding.name.replace("&", "&&"))
            menu.addAction(f"&{number}  {words}" if number < 10 else words, partial(self.change_coding, coding))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(page.viewport().mapToGlobal(page.selection_rect().bottomLeft() + QPoint(0, 6)))
        menu.setActiveAction(menu.actions()[0])

    def change_coding(self, coding: CodingRecord) -> None:
        """Open the field for what is to stand in a coding's place; on several marked passages for all of them."""
        ids = self._acts.marked()
        asked = tr("Instead of “{name}”: theme or entity").format(name=coding.name)
        if ids:
            asked = tr("Instead of “{name}” on %n passage(s)", len(ids)).format(name=coding.name)
        self._attaching.open_for(asked, partial(self._put, coding, ids))

    def put(self, coding: CodingRecord, target: EntityTarget) -> None:
        """Let a mention be one of another entity."""
        self._acts.do(partial(change_target, self._acts.project, coding.id, target))

    def _put(self, coding: CodingRecord, ids: tuple[int, ...], wish: Wish) -> None:
        project = self._acts.project
        if ids:
            self._acts.do(partial(change_many, project, ids, target_of(coding), wish.target))
        else:
            self._acts.do(partial(change_target, project, coding.id, wish.target))

    def comment(self) -> None:
        """Let the chosen coding, else one's newest of the chosen passage, be commented on, in the inspector."""
        record = self.chosen()
        coding = self.meant(record) if record is not None else None
        if coding is None:
            return
        if coding.analyst == self._acts.project.analyst:
            self.comment_wanted.emit(coding.id)
        else:
            self._acts.said.emit(tr("Only other analysts have coded this passage. Attach your own to comment on it."))

    def sign(self, act: str, mark: Mark) -> None:
        """Do what a click on a sign of a mark in the margin means: ``star`` or ``comment``."""
        found = passages(self._acts.project.reading, {mark.passage_id})
        if not found:
            return
        if act == "star":
            self._acts.do(partial(edit_passage, self._acts.project, mark.passage_id, is_key=not found[0].is_key))
        elif act == "comment":
            self._acts.page.choose(mark.passage_id, coding=mark.coding_id)
            self.comment_wanted.emit(mark.coding_id)

    # --- star, grade, delete

    def toggle_key(self) -> None:
        """Make the chosen passage a key passage, or no longer; of several all, or none if all are."""
        project, ids = self._acts.project, self._acts.marked()
        if ids:
            seen = together(project.reading, ids, project.analyst)
            self._acts.do(partial(star_many, project, ids, is_key=seen.keys < seen.passages))
            return
        record = self.chosen()
        if record is not None:
            self._acts.do(partial(edit_passage, project, record.id, is_key=not record.is_key))

    def grade(self, digit: int) -> None:
        """Grade the credibility of what is chosen or marked; 0 takes the grade back."""
        project, ids = self._acts.project, self._acts.marked()
        if ids:
            self._acts.do(partial(grade_many, project, ids, digit or None))
            return
        record = self.chosen()
        if record is not None:
            self._acts.do(partial(grade, project, record.id, digit or None))

    def delete(self) -> None:
        """Delete what is chosen or marked with all that is attached; asks if briefs or other analysts rely on it."""
        project, ids = self._acts.project, self._acts.marked()
        record = None if ids else self.chosen()
        about = ids or ((record.id,) if record is not None else ())
        if not about:
            return
        words = "" if project.read_only else delete_words(project, about)
        if words and not self._acts.catalogue.agreed(words, tr("Delete")):
            return
        if self._acts.done(partial(delete_many, project, ids) if ids else partial(delete_passage, project, about[0])):
            self._acts.said.emit(tr("Deleted %n passage(s). Ctrl+Z brings it back.", len(about)))

    # --- several pieces of text

    def mark_theme(self) -> None:
        """Mark all passages of this text that have the chosen one's chosen, else newest, theme or entity."""
        record = self.chosen()
        coding = self.meant(record) if record is not None else None
        if coding is not None:
            self.mark_all_of(coding)

    def mark_all_of(self, coding: CodingRecord) -> None:
        """Mark all passages of this text that have a coding's theme or entity."""
        found = passages_with(self._acts.project.reading, self._acts.version_id, target_of(coding))
        self._acts.page.mark_all(found, self._acts.page.chosen)

    def merge(self) -> None:
        """Make one passage of the marked ones, or of the chosen one and the next that touches it."""
        ids = self._acts.marked() or self._with_neighbour()
        if ids:
            made = self._acts.do(partial(merge_passages, self._acts.project, ids))
            if made is not None:
                self._acts.page.choose(made)

    def _with_neighbour(self) -> tuple[int, ...]:
        record = self.chosen()
        if record is None:
            return ()
        near = self._touching(record)
        if not near:
            self._acts.said.emit(tr("No other passage touches this one. Mark several with Ctrl+click to merge them."))
            return ()
        return record.id, near[0]

    def _touching(self, record: PassageRecord) -> list[int]:
        """Return the passages with a theme that overlap or touch one, those after it first, the nearest first."""
        page, (start, end) = self._acts.page, (record.spans[0].start, record.spans[-1].end)
        found = {}
        for mark in page.store.query(max(0, start - FAR), end + FAR):
            if mark.is_theme and mark.passage_id != record.id and mark.passage_id not in found:
                spans = Span.tidy(Span(one.start, one.end) for one in page.store.of_passage(mark.passage_id))
                if touching(self._acts.document, record.spans, spans):
                    found[mark.passage_id] = (spans[0].start < start, abs(spans[0].start - start))
        return sorted(found, key=lambda one: found[one])

    def split(self) -> None:
        """Part the chosen passage before the caret or the selection; a caret within a word means the word's nearer edge."""
        record, page = self.chosen(), self._acts.page
        if record is None:
            return
        selected = page.selected_spans()
        caret = page.selection.caret
        at = selected[0].start if selected else WordLimits(page.document, page.units).snapped(caret, is_end=False)
        if not record.spans[0].start < at < record.spans[-1].end:
            self._acts.said.emit(tr("Put the caret into the passage, where the second part begins."))
            return
        made = self._acts.do(partial(split_passage, self._acts.project, record.id, at))
        if made is not None:
            page.clear_selection()
            page.choose(made[1])
