"""What is attached to a passage: chips with who and when, each with its own way to detach it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from workbench.coding.records import CodingRecord
from workbench.entities.kinds import entity_kind
from workbench.model.moment import local
from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.chips import Chip
from workbench.ui.words import tr

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def when(moment: str, present: datetime | None = None) -> str:
    """Return a moment as people say it: ``just now``, ``14:10`` today, ``3 Feb, 14:10``, ``3 Feb 2025``."""
    made = local(moment)
    now = present or datetime.now(made.tzinfo)
    if 0 <= (now - made).total_seconds() < 60:
        return tr("just now")
    if made.date() == now.date():
        return f"{made:%H:%M}"
    day = f"{made.day} {tr(MONTHS[made.month - 1])}"
    return f"{day}, {made:%H:%M}" if made.year == now.year else f"{day} {made.year}"


@dataclass(frozen=True, slots=True)
class Sign:
    """A theme or an entity as a chip; coding_id is 0 where nothing is attached yet."""

    kind: str
    id: int
    name: str
    colour: int
    icon: str
    aside: str = ""
    coding_id: int = 0
    tip: str = ""


def sign_of(coding: CodingRecord) -> Sign:
    """Return the chip of a coding."""
    kind, target = ("theme", coding.theme_id) if coding.theme_id else ("entity", coding.entity_id)
    symbol = entity_kind(coding.kind).icon if coding.kind else ""
    aside = f"{coding.initials}  {when(coding.at)}"
    return Sign(kind, int(target or 0), coding.name, coding.colour, symbol, aside, coding.id, coding.comment)


class Signs(QWidget):
    """Chips, one a line. opened(kind, id): a chip was clicked. detached(coding id): its cross was."""

    opened = Signal(str, object)
    detached = Signal(object)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens, self._signs = tokens, tuple[Sign, ...]()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 0, 10, 0)
        self._column.setSpacing(4)
        self._rows: list[QWidget] = []

    def show_signs(self, signs: Sequence[Sign], *, anew: bool = False) -> None:
        """Show these in place of the former; nothing happens if they are the same."""
        if tuple(signs) == self._signs and not anew:
            return
        self._signs = tuple(signs)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(sign) for sign in self._signs]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, sign: Sign) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        chip = Chip(self._tokens, sign.name, colour=sign.colour, icon=sign.icon)
        if sign.tip:
            chip.setToolTip(f"{sign.name}\n{sign.tip}")
        chip.clicked.connect(lambda: self.opened.emit(sign.kind, sign.id))
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        line.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch(1)
        if sign.aside:
            aside = QLabel(sign.aside)
            aside.setFont(font(self._tokens, "small", tabular=True))
            aside.setStyleSheet(f"color: {self._tokens.name('text2')}")
            line.addWidget(aside)
        if sign.coding_id:
            line.addWidget(self._cross(sign))
        return row

    def _cross(self, sign: Sign) -> QToolButton:
        cross = QToolButton()
        cross.setIcon(icon(self._tokens, "x", "text3"))
        cross.setIconSize(QSize(12, 12))
        cross.setFixedSize(22, 22)
        cross.setToolTip(tr("Detach “{name}”").format(name=sign.name))
        cross.setAccessibleName(cross.toolTip())
        cross.clicked.connect(lambda _checked=False: self.detached.emit(sign.coding_id))
        return cross

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.show_signs(self._signs, anew=True)
