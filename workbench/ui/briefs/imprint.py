"""The imprint: who, for whom, when, up to which day the sources go, handling, paper."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from workbench.briefs import editing
from workbench.briefs.editing import BriefField
from workbench.briefs.scales import scale
from workbench.said import Words
from workbench.ui.briefs.buttons import MenuButton
from workbench.ui.briefs.form import Head, Part, Pen
from workbench.ui.briefs.outline import IMPRINT
from workbench.ui.briefs.prose_field import ProseField
from workbench.ui.briefs.snapshot import Snapshot
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

FIELDS: tuple[tuple[BriefField, Words, Words], ...] = (
    ("author", "Author", "Who answers for this brief"),
    ("organisation", "Organisation", "As it stands at the head of the pages"),
    ("reference", "Reference", "Number or file"),
    ("date", "Date", "2026-02-05, or in words"),
    ("cutoff", "Information cut-off", "2026-02-03: nothing later was read"),
    ("cutoff_note", "Note on the cut-off", "What came after and could not be used"),
)
PAPERS: tuple[tuple[str, Words], ...] = (("a4", "A4"), ("us-letter", "US Letter"))


class Imprint(Part):
    """Fields beside their names."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(pen, IMPRINT)
        self.inputs: dict[str, ProseField] = {}
        self.names: list[QLabel] = []
        self.column.addWidget(Head(pen.tokens, tr("Imprint")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 130)
        grid.setColumnStretch(1, 1)
        for row, (field, name, hint) in enumerate(FIELDS):
            save = partial(editing.set_field, pen.project, pen.brief_id, field)
            self.inputs[field] = pen.field(
                IMPRINT, tr(name), save, hint=tr(hint), style="ui", family="ui_family", single=True, framed=True, cites=False
            )
            self._add(grid, row, tr(name)).setBuddy(self.inputs[field])
            grid.addWidget(self.inputs[field], row, 1)
        self.handling = self._menu("handling", tr("Handling"))
        self.paper = self._menu("paper", tr("Paper"))
        for row, button in enumerate((self.handling, self.paper), len(FIELDS)):
            self._add(grid, row, button.accessibleName())
            grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.column.addLayout(grid)
        self._wear(pen.tokens)

    def _add(self, grid: QGridLayout, row: int, name: str) -> QLabel:
        label = QLabel(name)
        label.setFixedHeight(34)
        self.names.append(label)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        return label

    def _menu(self, field: BriefField, name: str) -> MenuButton:
        pen = self.pen
        button = MenuButton(
            pen.tokens, name, lambda value: pen.act(lambda: editing.set_field(pen.project, pen.brief_id, field, value))
        )
        button.setFixedHeight(28)
        button.setEnabled(not pen.project.read_only)
        return button

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the fields as they are stored."""
        for field, made in self.inputs.items():
            made.show_text(getattr(snapshot.details, field))
        labels = tuple((term.term, term.term) for term in scale("tlp").terms)
        self.handling.show_choice(labels, snapshot.details.handling, snapshot.details.handling)
        papers = tuple((key, tr(words)) for key, words in PAPERS)
        self.paper.show_choice(papers, snapshot.details.paper, dict(papers).get(snapshot.details.paper, snapshot.details.paper))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        self._wear(tokens)

    def _wear(self, tokens: Tokens) -> None:
        for label in self.names:
            label.setFont(font(tokens, "small"))
            label.setStyleSheet(f"color: {tokens.name('text2')}")
