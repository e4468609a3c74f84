"""The tab of a codebook that is to be taken in: what it would add and change, or what is wrong in the file, line by line."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.codebook_wording import codebook_fault_words, theme_change_words
from workbench.exchange.codebook_entries import CodebookFile, CodebookInvalid
from workbench.exchange.codebook_import import Plan, ThemeChange
from workbench.ui.named import named
from workbench.ui.records_model import Record, RecordsModel
from workbench.ui.sentences import listed, quoted
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.lines import Hairline
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.views import RowTree
from workbench.ui.words import tr

Read = Callable[[], CodebookFile]
PlanFor = Callable[[CodebookFile], Plan]


class CodebookImportTab(QWidget):
    """go_wanted: what is shown is to be taken in. discard_wanted: nothing of it is wanted."""

    go_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, name: str, read: Read, plan: PlanFor, tokens: Tokens) -> None:
        """name: the file's; read: reads it, raising CodebookInvalid or OSError; plan: tells what it would do now."""
        super().__init__()
        self._name, self._read, self._plan, self._tokens = name, read, plan, tokens
        self.file: CodebookFile | None = None
        self.title, self.words = QLabel(), QLabel()
        self.discard, self.again, self.go = QPushButton(tr("Discard")), QPushButton(tr("Read again")), QPushButton(tr("Import"))
        self.go.setProperty("primary", True)
        self.model = RecordsModel()
        self.view = RowTree(tokens, tr("What would change"))
        self._line = Hairline(tokens)
        self._calm = EmptyState(tokens, "check-circle", tr("Nothing would change"), tr("The codebook is as the file has it"))
        self._lay_out()
        self.discard.clicked.connect(lambda _checked=False: self.discard_wanted.emit())
        self.again.clicked.connect(lambda _checked=False: self.read_again())
        self.go.clicked.connect(lambda _checked=False: self.go_wanted.emit())
        self._add_keys()
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.set_tokens(tokens)
        self.read_again()

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(2)
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(40)
            told.addWidget(label)
        self.words.setWordWrap(True)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(8)
        head.addLayout(told, 1)
        for button in (self.discard, self.again, self.go):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._line)
        column.addWidget(self.view, 1)
        column.addWidget(self._calm, 1)
        self.view.setModel(self.model)
        self.view.setRootIsDecorated(False)
        self.view.setIndentation(0)
        self.setFocusProxy(self.view)

    def _add_keys(self) -> None:
        go = QAction(self)
        go.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        go.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        go.triggered.connect(lambda *_: self.go.click())
        self.addAction(go)

    # --- showing

    def read_again(self) -> None:
        """Read the file anew, as after it was mended."""
        self.file = None
        try:
            self.file = self._read()
        except CodebookInvalid as error:
            self._show_faults([codebook_fault_words(fault, tr) for fault in error.faults])
        except OSError as error:
            self._show_faults([tr("The file can't be read: {why}").format(why=error.strerror or tr("it is gone"))])
        self.refresh()

    def refresh(self) -> None:
        """Tell again what the file would do, as the codebook has changed."""
        if self.file is None:
            return
        plan = self._plan(self.file)
        self.title.setText(tr("Take in “{name}”?").format(name=self._name))
        self.words.setText(_summary(plan, self.file))
        self.model.show([_record(number, change) for number, change in enumerate(plan.changes, 1)])
        self._settle(bool(plan.changes), go=not plan.is_empty)

    def _show_faults(self, faults: list[str]) -> None:
        self.title.setText(tr("“{name}” can't be taken in").format(name=self._name))
        self.words.setText(tr("Nothing was changed. Mend the file, then read it again."))
        rows = [Row(words[:1].upper() + words[1:], icon="warning") for words in faults]
        self.model.show([Record(number, row, 0, "", row.name) for number, row in enumerate(rows, 1)])
        self._settle(True, go=False)

    def _settle(self, rows: bool, *, go: bool) -> None:
        self.view.setVisible(rows)
        self._calm.setVisible(not rows)
        self.go.setEnabled(go)
        self.setAccessibleName(f"{self.title.text()} {self.words.text()}")

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.title.setFont(font(tokens, "ui_strong"))
        self.words.setFont(font(tokens, "small"))
        self.words.setStyleSheet(f"color: {tokens.name('text2')}")
        for part in (self.view, self._line, self._calm):
            part.set_tokens(tokens)


def _summary(plan: Plan, file: CodebookFile) -> str:
    """Return the counts in a sentence or two."""
    changed = len(plan.changes) - plan.added
    counts = [tr("%n new theme(s)", plan.added), tr("%n changed theme(s)", changed), tr("%n as before", plan.same)]
    parts = [f"{listed(counts)}."]
    if plan.keys_kept:
        keys = listed(list(plan.keys_kept))
        parts.append(tr("Keys that stay with who has them: {keys}.").format(keys=keys))
    if plan.groups:
        parts.append(tr("New groups: {names}.").format(names=listed([quoted(name) for name in plan.groups])))
    if file.ignored:
        parts.append(tr("Left out: {columns}.").format(columns=listed([quoted(name) for name in file.ignored])))
    if not file.encoding.startswith("utf"):
        parts.append(tr("Its letters were read as {encoding}.").format(encoding=file.encoding))
    return " ".join([*parts, tr("One undo takes all of it back. No theme is taken away.")])


def _record(number: int, change: ThemeChange) -> Record:
    words = theme_change_words(change, tr, named) or tr("nothing said of it")
    row = Row(
        " › ".join(change.path), aside=tr("new") if change.is_new else tr("changed"),
        icon="plus" if change.is_new else "pencil-simple", second=words,
    )  # fmt: skip
    return Record(number, row, 0, "", words)
