"""What a full check of the open project found, in sentences, and where that leads."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from workbench.project.finding import Finding
from workbench.repair_wording import finding_lines
from workbench.ui.keeping.sheet import Sheet, plain, row_of
from workbench.ui.keeping.told_list import Told, ToldList
from workbench.ui.locale import number
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

SIZE = (560, 340)
SMALL = (520, 170)
"""Pixels where nothing was found."""


class CheckDialog(Sheet):
    """backups_wanted(): the list of copies; repair_wanted(): a repair into a copy."""

    backups_wanted = Signal()
    repair_wanted = Signal()

    def __init__(self, path: Path, findings: list[Finding], tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tr("Check of {name}").format(name=path.name), tokens, parent)
        self.list = ToldList(tokens, tr("Findings"))
        self.backups_button, self.repair_button = QPushButton(tr("Backups…")), QPushButton(tr("Repair into a copy…"))
        self.close_button = QPushButton(tr("Close"))
        plain(self.backups_button, self.repair_button, self.close_button)
        self._fill(findings)
        self.column.addWidget(self.list, 1)
        if not findings:
            self.column.addStretch(1)
        self.column.addLayout(row_of(self.backups_button, self.repair_button, None, self.close_button))
        self.repair_button.setVisible(bool(findings))
        self.list.setVisible(bool(findings))
        self.backups_button.clicked.connect(lambda _checked=False: self._leave(self.backups_wanted))
        self.repair_button.clicked.connect(lambda _checked=False: self._leave(self.repair_wanted))
        self.close_button.clicked.connect(lambda _checked=False: self.close())
        self.take_size(*(SIZE if findings else SMALL))
        (self.repair_button if findings else self.close_button).setFocus()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks, the list, too."""
        super().set_tokens(tokens)
        self.list.set_tokens(tokens)

    def _fill(self, findings: list[Finding]) -> None:
        if not findings:
            self.about.setText(tr("The project is clean: pages, keys, texts and passages are as they should be."))
            return
        words = tr("The check has %n finding(s). The file was left as it is.", len(findings))
        self.about.setText(f"{words} {tr('A repair writes a copy beside it and tells what it could save.')}")
        self.list.show_all(Told(line, "warning", "warn") for line in finding_lines(findings, tr, number))

    def _leave(self, signal: object) -> None:
        self.close()
        signal.emit()  # type: ignore[attr-defined]
