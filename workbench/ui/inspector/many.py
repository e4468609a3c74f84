"""The view of several marked passages: what is attached to them, on how many of them, and acts on all of them at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workbench.briefs.scales import scale
from workbench.coding.many import grade_many, star_many
from workbench.coding.records import CodingRecord
from workbench.coding.shared import Shared, Together, together
from workbench.entities.kinds import entity_kind
from workbench.model.ids import Id
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.attached import Signs
from workbench.ui.inspector.base import View
from workbench.ui.inspector.parts import Grades, StarToggle, Words
from workbench.ui.inspector.recent import recent_signs
from workbench.ui.inspector.sign import Sign
from workbench.ui.named import named
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

MOST = 40
"""Themes and entities listed at most, those on most passages first."""


class ManyView(View):
    """target_opened(kind, id): a chip was clicked. attach_wanted(kind, id): what was lately used is to be attached to all.

    act_wanted(act, CodingRecord or None): ``change``, ``detach_all``, ``attach``, ``merge`` or ``delete``, for all of them.
    """

    target_opened = Signal(str, object)
    attach_wanted = Signal(str, object)
    act_wanted = Signal(str, object)

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__(catalogue, tokens)
        self.ids: tuple[int, ...] = ()
        self.said = Words(tokens)
        self.add(self.said)
        self.add(self._buttons(), gap=4)
        self.section(tr("Attached here"), "A")
        self.attached = Signs(tokens, entries=self._entries)
        self.attached.opened.connect(self.target_opened)
        self.attached.acted.connect(self._act_on)
        self.add(self.attached)
        self.section(tr("Credibility"), tr("G, then 1–6"))
        digits = [(term.term, named(term.meaning)) for term in scale("admiralty-digits").terms]
        self.grades = Grades(tokens, digits, may_be_none=True)
        self.grades.picked.connect(self._grade)
        self.add(self.grades)
        self.key = StarToggle(tokens, tr("Key passages"), "*")
        self.key.clicked.connect(self._star)
        self.add(self._inset(self.key), gap=4)
        self._parts.append(self.key)
        self._recent_head = self.section(tr("Lately used"), "R")
        self.recent = Signs(tokens, plain=True)
        self.recent.opened.connect(self.attach_wanted)
        self.add(self.recent)
        self.column.addStretch(1)

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 4, 16, 0)
        row.setSpacing(6)
        self.buttons: dict[str, QPushButton] = {}
        for act, words, key in (("attach", tr("Attach…"), "A"), ("merge", tr("Merge"), "J"), ("delete", tr("Delete…"), "")):
            button = QPushButton(words)
            button.setToolTip(f"{words}  {key}".strip())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, act=act: self.act_wanted.emit(act, None))
            row.addWidget(button)
            self.buttons[act] = button
        row.addStretch(1)
        return holder

    def _inset(self, part: QWidget) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(part)
        return holder

    # --- showing

    def show_many(self, ids: Sequence[int]) -> None:
        """Show passages, two or more; KeyError if all are gone."""
        self.ids = tuple(ids)
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown; KeyError if all are gone."""
        found = together(self.catalogue.reading, self.ids, self.catalogue.project.analyst)
        if not found.passages:
            raise KeyError("passages")
        self.head.words.setText(tr("%n passage(s)", found.passages))
        self.head.aside.setText(tr("Esc leaves one"))
        self.said.setText(tr("What you do here is done to all of them, as one step. Other analysts' codings stay theirs."))
        signs = [sign for shared in found.attached[:MOST] if (sign := self._sign(shared, found)) is not None]
        self.attached.show_signs(signs)
        self._show_grades(found)
        self.key.setChecked(found.keys == found.passages)
        self.key.setText(
            tr("Key passages: {n} of {all}").format(n=locale.number(found.keys), all=locale.number(found.passages))
        )
        recent = recent_signs(self.catalogue, {(one.kind, one.id) for one in signs if one.aside == tr("all")})
        self.recent.show_signs(recent)
        for part in (self._recent_head, self.recent):
            part.setVisible(bool(recent))

    def _sign(self, shared: Shared, found: Together) -> Sign | None:
        on = (
            tr("all")
            if shared.passages == found.passages
            else f"{locale.number(shared.passages)} / {locale.number(found.passages)}"
        )
        if shared.theme_id:
            theme = self.catalogue.themes.get(shared.theme_id)
            return Sign("theme", theme.id, theme.name, theme.colour, "", on, theme.id) if theme else None
        entity = self.catalogue.entities.get(shared.entity_id or 0)
        if entity is None:
            return None
        return Sign("entity", entity.id, entity.name, -1, entity_kind(entity.kind).icon, on, entity.id)

    def _show_grades(self, found: Together) -> None:
        """Show the grade that all have; else how many have which."""
        alike = [digit for digit, count in found.digits.items() if count == found.passages]
        each = ", ".join(f"{digit}: {locale.number(count)}" for digit, count in sorted(found.digits.items()))
        further = "" if alike or not each else tr("By you: {each}.").format(each=each)
        self.grades.show_grade(str(alike[0]) if alike else "", further)

    # --- acts

    def _entries(self, _sign: Sign) -> list[tuple[str, str]]:
        return [(tr("Change on all…"), "change"), (tr("Detach from all"), "detach")]

    def _act_on(self, act: str, target_id: int) -> None:
        """Ask for an act on what a chip stands for, on all passages."""
        row = self.attached.row(target_id)
        if row is None:
            return
        sign = row.sign
        theme, entity = (Id(sign.id), None) if sign.kind == "theme" else (None, Id(sign.id))
        about = CodingRecord(Id(0), theme, entity, sign.name, sign.colour, "", "", "", "", "")
        self.act_wanted.emit("detach_all" if act == "detach" else act, about)

    def _grade(self, term: str) -> None:
        self.catalogue.act(lambda: grade_many(self.catalogue.project, self.ids, int(term) if term else None))

    def _star(self, checked: bool) -> None:
        self.catalogue.act(lambda: star_many(self.catalogue.project, self.ids, is_key=checked))
