"""The report on a published brief: the verdict, how many citations are in each state, and every citation."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from workbench.brief_wording import MEANINGS, STATES, uncompared, unprinted, verdict
from workbench.briefs.verifying.report import Checked, Printed, Report, State
from workbench.ui import locale
from workbench.ui.icons import pixmap
from workbench.ui.sentences import quoted
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.verifying.rows import RowDelegate, RowRole, RowsModel
from workbench.ui.widgets.toggles import Toggle
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

ICON = 30


class ReportList(QListView):
    """The citations; wrapped at the view's width. taken(row): Enter or a click."""

    taken = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.delegate = RowDelegate(tokens, self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Citations of the brief"))
        self.setStyleSheet("QListView { background: transparent; border: none; selection-background-color: transparent }")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(120)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._take)

    def _take(self, index: QModelIndex) -> None:
        row = index.data(RowRole)
        if isinstance(row, Checked):
            self.taken.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the place of the row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._take(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew where the width is another."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class VerifyPage(QWidget):
    """opened(Checked): its place is to be shown. again_wanted(): the file is to be verified once more."""

    opened = Signal(object)
    again_wanted = Signal()

    def __init__(self, report: Report, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = report
        self.sign, self.head, self.about, self.note = QLabel(), QLabel(), QLabel(), QLabel()
        self.meaning = QLabel()
        self.again = QPushButton(tr("Verify again"))
        self.filters: dict[State | None, Toggle] = {}
        self.view = ReportList(tokens)
        self._lay_out(tokens)
        self._fill()
        self.view.taken.connect(self.opened)
        self.again.clicked.connect(lambda _checked=False: self.again_wanted.emit())
        self.setFocusProxy(self.view)
        self.set_tokens(tokens)
        self.filters[self._first()].setChecked(True)

    @property
    def title(self) -> str:
        """What the tab is called."""
        return tr("Verified: {name}").format(name=Path(self.report.path).name)

    @property
    def place_words(self) -> str:
        """What the status bar says."""
        return tr("%n citation(s)", len(self.report.citations))

    # --- building

    def _lay_out(self, tokens: Tokens) -> None:
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for label in (self.head, self.about, self.note, self.meaning):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (self.head, self.about, self.note):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        pad(column, 48, 24, 40, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(self._filter_row(tokens))
        column.addWidget(self.meaning)
        column.addWidget(self.view, 1)

    def _filter_row(self, tokens: Tokens) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        counts: list[tuple[State | None, int]] = [(None, len(self.report.citations)), *self.report.counts().items()]
        for state, count in counts:
            words = tr(STATES[state]) if state is not None else tr("all")
            made = Toggle(
                tokens,
                f"{words[:1].upper()}{words[1:]}  {locale.number(count)}",
                tr(MEANINGS[state]) if state is not None else "",
            )
            made.setAutoExclusive(True)
            made.toggled.connect(lambda on, chosen=state: self._show(chosen) if on else None)
            self.filters[state] = made
            row.addWidget(made)
        row.addStretch(1)
        return row

    def _fill(self) -> None:
        report = self.report
        self.head.setText(verdict(report, tr))
        named = (quoted(report.title) if report.title else "", report.reference, report.date, report.path)
        self.about.setText(" · ".join(part for part in named if part))
        notes = []
        if not report.is_of_project:
            notes.append(tr("It was published from another project; its sources were looked for by their SHA-256."))
        other = sum(1 for row in report.citations if row.printed is Printed.DIFFERS)
        if other:
            notes.append(tr("The pages have other words than what is attached in %n citation(s).", other))
        if report.unprinted:
            notes.append(unprinted(report, tr))
        if uncompared(report):
            notes.append(uncompared(report, tr))
        if report.citations and all(row.printed is Printed.UNCHECKED for row in report.citations):
            notes.append(tr("The words of its pages were not compared."))
        self.note.setText(" ".join(notes))
        self.note.setVisible(bool(notes))

    def _first(self) -> State | None:
        """Return the state to begin with: the worst, if one is bad."""
        bad = [
            state for state in self.report.counts() if any(not r.is_sound for r in self.report.citations if r.state is state)
        ]
        return None if not bad or len(bad) == len(self.report.counts()) else bad[-1] if len(bad) == 1 else None

    # --- showing

    def _show(self, state: State | None) -> None:
        rows = self.report.citations
        chosen = [row for row in rows if state is None or row.state is state]
        if state is None:
            chosen.sort(key=lambda row: (row.is_sound, row.number))
        self.view.rows.show(chosen)
        self.meaning.setText(tr(MEANINGS[state]) if state is not None else "")
        self.meaning.setVisible(state is not None)
        if chosen:
            self.view.setCurrentIndex(self.view.rows.index(0, 0))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        sound = self.report.is_sound
        name = "check-circle" if sound else "warning"
        self.sign.setPixmap(pixmap(tokens, name, ICON, "ok" if sound else "danger", self.devicePixelRatioF()))
        self.head.setFont(font(tokens, "page_title"))
        for label in (self.about, self.note, self.meaning):
            label.setFont(font(tokens, "small"))
        self.about.setStyleSheet(f"color: {tokens.name('text2')}")
        self.meaning.setStyleSheet(f"color: {tokens.name('text2')}")
        self.note.setStyleSheet(f"color: {tokens.name('text')}")
        for made in self.filters.values():
            made.set_tokens(tokens)
        self.view.delegate.set_tokens(tokens)
        self.view.viewport().update()
