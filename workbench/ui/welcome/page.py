"""The welcome page: new, open, sample, tour; files to start with; recent projects; at the first start, who is at work."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.welcome.buttons import BigButton, DropArea
from workbench.ui.welcome.recent import RecentRow
from workbench.ui.welcome.you import Offered, You
from workbench.ui.widgets.lines import Hairline
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

TWO_COLUMNS = 780
"""From this width on, what is recent stands beside what one may do; else below it."""


class WelcomePage(QScrollArea):
    """Signals only: new_wanted, open_wanted, sample_wanted, tour_wanted, files_dropped(paths), project_chosen(path).

    you: the fields of the first start; None if nothing is asked any more.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    tour_wanted = Signal()
    files_dropped = Signal(list)
    project_chosen = Signal(object)

    def __init__(
        self,
        tokens: Tokens,
        recent: list[dict[str, Any]],
        offered: Offered | None = None,
        parent: QWidget | None = None,
        *,
        keys: Callable[[str], str] = lambda _name: "",
    ) -> None:
        """offered: what is asked at the first start, None later. keys(name): tells the keys of a command."""
        super().__init__(parent)
        self._keys = keys
        self._tokens = tokens
        self.you = You(tokens, offered) if offered is not None else None
        self._head, self._line = QLabel(tr("Read closely. Keep the evidence.")), QLabel()
        self._line.setText(
            tr(
                "Mark passages in your sources, attach them to themes and entities, and write briefs that show "
                "where every sentence comes from."
            )
        )
        self._recent, self._right, self._left = QVBoxLayout(), QWidget(), self._acts()
        self._rows: list[RecentRow] = []
        self._labels: list[QLabel] = []
        self._lay_out()
        self.set_recent(recent)
        self.set_tokens(tokens)

    # --- building

    def _lay_out(self) -> None:
        page, middle = QWidget(), QWidget()
        page.setProperty("surface", "paper")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QHBoxLayout(page)
        outer.addStretch(1)
        middle.setMaximumWidth(1060)
        outer.addWidget(middle, 8)
        outer.addStretch(1)
        self._grid = QGridLayout(middle)
        self._grid.setRowStretch(0, 2)
        self._grid.setRowStretch(5, 5)
        for label in (self._head, self._line):
            label.setWordWrap(True)
        self._grid.addWidget(self._head, 1, 0, 1, 2)
        self._grid.addWidget(self._line, 2, 0, 1, 2)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        if self.you is not None:
            right.addWidget(self.you)
        self._recent.setSpacing(0)
        right.addLayout(self._recent)
        self._arrange()

    def _arrange(self) -> None:
        """Put both columns side by side, or one below the other where the window is narrow."""
        wide = self.width() >= TWO_COLUMNS
        self._grid.addWidget(self._left, 3, 0, 1, 1 if wide else 2, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._right, 3 if wide else 4, 1 if wide else 0, 1, 1 if wide else 2, Qt.AlignmentFlag.AlignTop)
        self._grid.setHorizontalSpacing(56 if wide else 0)
        self._grid.setColumnMinimumWidth(0, 320 if wide else 0)
        self._grid.setColumnStretch(0, 38)
        self._grid.setColumnStretch(1, 62 if wide else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the columns anew where the width asks for it."""
        super().resizeEvent(event)
        self._arrange()

    def _acts(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(10)
        tokens = self._tokens
        self._buttons = [
            BigButton(
                tokens,
                "file-plus",
                tr("New project"),
                tr("One file, kept on this computer"),
                self._keys("new_project"),
                primary=True,
            ),
            BigButton(tokens, "folder-open", tr("Open project…"), tr("A .workbench file"), self._keys("open_project")),
            BigButton(tokens, "compass", tr("Open the sample project"), tr("Three short texts, coded, with a brief"), ""),
            BigButton(tokens, "path", tr("Take the tour"), tr("Two minutes, in a copy of the sample"), ""),
        ]
        wanted = (self.new_wanted, self.open_wanted, self.sample_wanted, self.tour_wanted)
        for button, signal in zip(self._buttons, wanted, strict=True):
            button.clicked.connect(lambda _checked=False, told=signal: told.emit())
            column.addWidget(button)
        column.addSpacing(12)
        self._drop = DropArea(tokens)
        self._drop.dropped.connect(self.files_dropped)
        column.addWidget(self._drop)
        return holder

    # --- what is shown

    def set_recent(self, recent: list[dict[str, Any]]) -> None:
        """List the recent projects; at the first start, when there are none, nothing stands in their place."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._rows, self._labels = [], []
        if recent or self.you is None:
            self._list(recent)
        self._line_above = Hairline(self._tokens)
        self._recent.addSpacing(18)
        self._recent.addWidget(self._line_above)
        promise = self._label(
            tr("Nothing leaves this computer. Every act is written to the project at once and can be undone, also tomorrow."),
            "small",
            "text2",
        )
        pad(promise, 14, 18, 0, 0)

    def _list(self, recent: list[dict[str, Any]]) -> None:
        head = self._label(tr("Recent projects"), "caps_head", "text2")
        pad(head, 14, 26, 0, 6)
        for entry in recent[:6]:
            row = RecentRow(self._tokens, entry)
            row.clicked.connect(lambda _checked=False, path=Path(entry["path"]): self.project_chosen.emit(path))
            self._recent.addWidget(row)
            self._rows.append(row)
        if not recent:
            none = self._label(tr("None yet. Start with the sample project, or drop two texts here."), "ui", "text")
            pad(none, 14, 8, 0, 0)

    def _label(self, words: str, style: str, role: str) -> QLabel:
        label = QLabel(words)
        label.setWordWrap(True)
        label.setFont(font(self._tokens, style))
        label.setProperty("looks", role)
        label.setStyleSheet(f"color: {self._tokens.name(role)}")
        self._recent.addWidget(label)
        self._labels.append(label)
        return label

    def ask_no_more(self) -> None:
        """Take the fields of the first start away: what they asked is known."""
        if self.you is not None:
            self.you.hide()
            self.you.deleteLater()
            self.you = None

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        head = font(tokens, "page_title", "reading_family")
        head.setPixelSize(34)
        self._head.setFont(head)
        line = font(tokens, "title")
        line.setWeight(line.Weight.Normal)
        self._line.setFont(line)
        self._line.setStyleSheet(f"color: {tokens.name('text2')}")
        parts: tuple[BigButton | DropArea | RecentRow | Hairline, ...]
        parts = (*self._buttons, self._drop, *self._rows, self._line_above)
        for part in parts:
            part.set_tokens(tokens)
        if self.you is not None:
            self.you.set_tokens(tokens)
        for label in self._labels:
            label.setStyleSheet(f"color: {tokens.name(label.property('looks'))}")
