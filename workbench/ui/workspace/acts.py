"""What is attached from the text: to what is selected, chosen or at the caret; each act one step in the project."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.briefs.judging import put_passages
from workbench.briefs.judging import put_stretches as judge_stretches
from workbench.coding.attaching import Attached, EntityTarget, NewTheme, Target, ThemeTarget, attach
from workbench.coding.many import attach_many
from workbench.coding.questions import Asked, put_stretches, put_to
from workbench.coding.records import PassageRecord, passages
from workbench.coding.several import attach_all, attach_all_many
from workbench.model.clean import shortened
from workbench.model.cutting import cut
from workbench.model.document import Document
from workbench.model.span import Span
from workbench.ui.catalogue import Catalogue
from workbench.ui.reader.page import ReaderPage
from workbench.ui.words import tr

IN_VIVO_MOST = 80
"""Code points of a theme's name that is made of the selected words."""
FAILED = object()
"""What stands for the outcome of an act that was not done, as many acts return nothing."""


@dataclass
class Last:
    """What was attached last, in any tab; the R key and the small bar offer it again."""

    target: Target | None = None
    name: str = ""
    colour: int = -1

    def take(self, catalogue: Catalogue, theme_id: int | None, entity_id: int | None) -> None:
        """Offer this theme or entity from now on."""
        theme = catalogue.themes.get(theme_id or 0)
        entity = catalogue.entities.get(entity_id or 0)
        self.target = ThemeTarget(theme_id) if theme_id else EntityTarget(entity_id or 0)
        self.name = theme.name if theme else entity.name if entity else ""
        self.colour = theme.colour if theme else -1

    def take_first(self, catalogue: Catalogue, wanted: Iterable[tuple[str, int]]) -> None:
        """Offer the first of these that there is, each a ``theme`` or ``entity`` with its id; nothing where none is left."""
        self.target, self.name, self.colour = None, "", -1
        for kind, target_id in wanted:
            is_theme = kind == "theme"
            if target_id in (catalogue.themes if is_theme else catalogue.entities):
                self.take(catalogue, target_id if is_theme else None, None if is_theme else target_id)
                return

    def settle(self, catalogue: Catalogue) -> None:
        """Forget a target that is gone, as after undo, for what was attached before it; follow another name or colour."""
        target = self.target
        if isinstance(target, (ThemeTarget, EntityTarget)):
            mine = "theme" if isinstance(target, ThemeTarget) else "entity", target.id
            self.take_first(catalogue, (mine, *catalogue.recent))


class TextActs(QObject):
    """Acts on the text of one version. Signals: failed(error), said(words), remembered: something was attached last."""

    failed = Signal(object)
    said = Signal(str)
    remembered = Signal()

    def __init__(self, catalogue: Catalogue, version_id: int, document: Document, page: ReaderPage, last: Last) -> None:
        super().__init__(page)
        self.catalogue, self.project = catalogue, catalogue.project
        self.version_id, self.document, self.page, self.last = version_id, document, page, last
        self.is_old = False
        """Whether there is a newer version: then no new passages are made here."""

    def do(self, act: Callable[[], Any]) -> Any:
        """Carry out an act and return what it returns, None if it failed; that is told, and the view stays as the file is."""
        made = self._tried(act)
        return None if made is FAILED else made

    def done(self, act: Callable[[], object]) -> bool:
        """Carry out an act and tell whether it was done; what goes wrong is told as by do()."""
        return self._tried(act) is not FAILED

    def _tried(self, act: Callable[[], Any]) -> Any:
        if not self.may_write():
            return FAILED
        try:
            return act()
        except Exception as error:  # noqa: BLE001 - told in a sentence; nothing was written
            self.failed.emit(error)
            return FAILED

    def may_write(self) -> bool:
        """Tell whether the project can be written, and say so if not."""
        if self.project.read_only:
            self.said.emit(tr("This project is open for reading only."))
        return not self.project.read_only

    def may_attach(self) -> bool:
        """Tell whether new passages can be made here, and say so if not."""
        if self.is_old:
            self.said.emit(tr("This is an older version of the text. New passages are made in the newest one."))
        return not self.is_old and self.may_write()

    def spans(self) -> tuple[Span, ...]:
        """Return what an act is about: the selection, else the chosen passage, else the sentence at the caret.

        A caret out of view comes into the first line on view: nothing is attached that one doesn't see.
        """
        selected = self.page.selected_spans()
        if selected:
            return tuple(selected)
        chosen = self.chosen()
        if chosen is not None:
            return chosen.spans
        self.page.bring_caret()
        return self.sentence(self.page.selection.caret)

    def chosen(self) -> PassageRecord | None:
        """Return the chosen passage; None if none is, or it is gone meanwhile."""
        found = passages(self.project.reading, {self.page.chosen}) if self.page.chosen else []
        return found[0] if found else None

    def sentence(self, offset: int) -> tuple[Span, ...]:
        """Return the sentence at a code point, notes and furniture left out; empty if there is none."""
        sentence = self.page.units.sentence(offset)
        return tuple(self.document.in_order(*sentence)) if sentence else ()

    def attach_spans(self, spans: Sequence[Span], target: Target, comment: str = "") -> None:
        """Attach a passage and choose it; what was attached is offered again."""
        if self.may_attach():
            self._take(self.do(partial(attach, self.project, self.version_id, spans, target, comment)))

    def attach_spans_all(self, spans: Sequence[Span], targets: Sequence[Target]) -> None:
        """Attach a passage to several targets as one step, and choose it; the last is offered again."""
        if self.may_attach():
            made = self.do(partial(attach_all, self.project, self.version_id, spans, targets))
            self._take(made[-1] if made else None)

    def _take(self, made: Attached | None) -> None:
        if made is not None:
            self.remember(made.theme_id, made.entity_id)
            self.page.clear_selection()
            self.page.choose(made.passage_id)

    def remember(self, theme_id: int | None, entity_id: int | None) -> None:
        """Offer a theme or entity again as what was attached last."""
        self.last.take(self.catalogue, theme_id, entity_id)
        self.remembered.emit()

    # Several passages

    def marked(self) -> tuple[int, ...]:
        """Return the passages that are marked for one act on all, in text order; empty for one, or while text is selected."""
        return () if self.page.selected_spans() or not self.page.scene.also else self.page.marked

    def attach_marked(self, target: Target, comment: str = "") -> None:
        """Attach all marked passages, as one step."""
        ids = self.marked()
        made = self.do(partial(attach_many, self.project, ids, target, comment))
        if made is not None:
            self.remember(made.theme_id, made.entity_id)
            words = tr("Attached “{name}” to %n passage(s).", made.added).format(name=self.last.name)
            had = len(ids) - made.added
            self.said.emit(f"{words} {tr('%n had it already.', had)}" if had else words)

    def attach_marked_all(self, targets: Sequence[Target]) -> None:
        """Attach all marked passages to several targets, as one step."""
        ids = self.marked()
        made = self.do(partial(attach_all_many, self.project, ids, targets))
        if made:
            self.remember(made[-1].theme_id, made[-1].entity_id)
            words = tr("Attached {number} themes to %n passage(s).", len(ids))
            self.said.emit(words.format(number=len(targets)))

    # Questions

    def put_to(self, spans: Sequence[Span], asked: Asked, stance: str, comment: str = "") -> None:
        """Let a passage, or all that are marked, support or contradict a question, as one step, and choose it."""
        ids = self.marked()
        if ids:
            put = partial(put_to, self.project, asked, ids, stance, comment)
            made, chosen = self.do(put), 0
        else:
            done = self.do(partial(put_stretches, self.project, asked, [(self.version_id, spans)], stance, comment))
            made, chosen = (done[0], done[1][0]) if done is not None else (None, 0)
        if made is None:
            return
        record = self.catalogue.questions.get(made)
        words = tr("Supports “{name}”.") if stance == "supports" else tr("Contradicts “{name}”.")
        self.said.emit(words.format(name=shortened(record.text) if record is not None else ""))
        if chosen:
            self.page.clear_selection()
            self.page.choose(chosen)

    def judge(self, spans: Sequence[Span], judgment_id: int, *, supports: bool, note: str = "") -> None:
        """Let a passage, or all that are marked, speak for a judgment or against it, as one step, and choose it."""
        ids, made = self.marked(), None
        if ids:
            put = partial(put_passages, self.project, judgment_id, ids, supports=supports, note=note)
            done = self.do(lambda: (put(),)) is not None
        else:
            stretches = [(self.version_id, spans)]
            made = self.do(partial(judge_stretches, self.project, judgment_id, stretches, supports=supports, note=note))
            done = made is not None
        if not done:
            return
        record = self.catalogue.judgments.get(judgment_id)
        words = tr("Supports “{name}”.") if supports else tr("Contradicts “{name}”.")
        self.said.emit(words.format(name=record.name if record is not None else ""))
        if made:
            self.page.clear_selection()
            self.page.choose(made[0])

    def attach_again(self) -> bool:
        """Attach to what was attached last; False if nothing was, or nothing of it is left."""
        if self.last.target is not None:
            self.attach_to(self.last.target)
        return self.last.target is not None

    def attach_to(self, *targets: Target) -> None:
        """Attach what is selected, marked, chosen or at the caret to a target, or to several as one step."""
        if self.marked():
            self._attach_marked_to(targets)
        elif spans := self.spans():
            self._attach_spans_to(spans, targets)

    def _attach_marked_to(self, targets: Sequence[Target]) -> None:
        if len(targets) == 1:
            self.attach_marked(targets[0])
        else:
            self.attach_marked_all(targets)

    def _attach_spans_to(self, spans: Sequence[Span], targets: Sequence[Target]) -> None:
        if len(targets) == 1:
            self.attach_spans(spans, targets[0])
        else:
            self.attach_spans_all(spans, targets)

    def in_vivo(self) -> None:
        """Make a theme of the selected words and attach it."""
        if self.marked():
            self.said.emit(tr("Several passages are marked: their words make no one theme. Choose one of them."))
            return
        spans = self.spans()
        if spans:
            words = cut(" ".join(" ".join(span.of(self.document.text) for span in spans).split()), IN_VIVO_MOST)
            self.attach_spans(spans, NewTheme(words.replace("/", "∕").strip(" ,.;:!?…–—-“”\"'()[]") or words))

    def drop(self, kind: str, dropped: int | tuple[int, ...], spans: tuple[Span, ...], passage_id: int) -> None:
        """Attach what was dropped on the text, one theme or entity or several: to these spans, or to all marked passages
        if it fell on one of them."""
        ids = dropped if isinstance(dropped, tuple) else (dropped,)
        targets = [ThemeTarget(one) if kind == "theme" else EntityTarget(one) for one in ids]
        if passage_id and passage_id in self.marked():
            self._attach_marked_to(targets)
        else:
            self._attach_spans_to(spans, targets)
