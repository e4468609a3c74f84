"""The welcome page: new, open, sample; files to start with; recent projects."""

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from workbench.model.moment import local
from workbench.ui import locale
from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.buttons import PaintedButton
from workbench.ui.widgets.lines import Hairline
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr


class BigButton(PaintedButton):
    """An icon, what it does, a line below, the keys at the right."""

    def __init__(self, tokens: Tokens, icon_name: str, words: str, below: str, keys: str, *, primary: bool = False) -> None:
        super().__init__()
        self._icon_name, self._below, self._keys, self._primary = icon_name, below, keys, primary
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(below)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(56)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def sizeHint(self) -> QSize:
        """Tell the size."""
        return QSize(368, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as a card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, rect = self._tokens, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ink, faint = ("on_accent", "on_accent") if self._primary else ("text", "text2")
        painter.setPen(QPen(tokens.colour("accent" if self._primary else "border"), 1))
        painter.setBrush(tokens.colour("accent" if self._primary else "hover" if self.underMouse() else "field"))
        painter.drawRoundedRect(rect, 6, 6)
        if self.ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("text" if self._primary else "focus"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        painter.drawPixmap(18, 17, pixmap(tokens, self._icon_name, 22, ink, self.devicePixelRatioF()))
        painter.setPen(tokens.colour(ink))
        painter.setFont(font(tokens, "ui_strong"))
        painter.drawText(rect.adjusted(53, 10, -10, -26), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(font(tokens, "small"))
        painter.setPen(tokens.colour(faint))
        painter.drawText(rect.adjusted(53, 28, -10, -9), Qt.AlignmentFlag.AlignVCenter, self._below)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(10, 0, -17, 0), right, self._keys)


class DropArea(QWidget):
    """A dashed field into which files are dropped."""

    dropped = Signal(list)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setFixedHeight(148)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(6)
        column.addStretch(1)
        self._picture, self._head, self._kinds = QLabel(), QLabel(tr("Drop files here to start with them")), QLabel()
        self._kinds.setText(tr("PDF, Word, web pages, Markdown, plain text"))
        for label in (self._picture, self._head, self._kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(1)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._picture.setPixmap(pixmap(tokens, "download-simple", 22, "text2", self.devicePixelRatioF()))
        self._head.setFont(font(tokens, "ui"))
        self._kinds.setFont(font(tokens, "small"))
        self._kinds.setStyleSheet(f"color: {tokens.name('text2')}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dashes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._tokens.colour("border"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand them on."""
        event.acceptProposedAction()
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])


class RecentRow(PaintedButton):
    """A recent project: title over path at the left, day over counts at the right."""

    def __init__(self, tokens: Tokens, entry: dict[str, Any]) -> None:
        super().__init__()
        self._entry = entry
        self.setText(str(entry.get("title") or Path(entry["path"]).stem))
        self.setToolTip(tip(entry["path"]))
        self.setAccessibleName(self.text())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(58)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def sizeHint(self) -> QSize:
        """Tell the size."""
        return QSize(600, 58)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it like a row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, tokens = QRectF(self.rect()), self._tokens
        if self.underMouse() or self.ring:
            painter.setPen(QPen(tokens.colour("focus"), 2) if self.ring else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("chosen_row"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        painter.drawPixmap(15, 18, pixmap(tokens, "highlighter-circle", 22, "text2", self.devicePixelRatioF()))
        painter.setPen(tokens.colour("text"))
        painter.setFont(font(tokens, "ui_strong"))
        painter.drawText(rect.adjusted(50, 11, -150, -27), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(font(tokens, "small"))
        painter.setPen(tokens.colour("text2"))
        path = painter.fontMetrics().elidedText(self._entry["path"], Qt.TextElideMode.ElideMiddle, int(rect.width()) - 220)
        painter.drawText(rect.adjusted(50, 29, -150, -9), Qt.AlignmentFlag.AlignVCenter, path)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(10, 11, -14, -27), right, _day(str(self._entry.get("at", ""))))
        counts = f"{tr('%n source(s)', self._figure('sources'))}, {tr('%n coding(s)', self._figure('codings'))}"
        painter.drawText(rect.adjusted(10, 29, -14, -9), right, counts)

    def _figure(self, name: str) -> int:
        value = self._entry.get(name)
        return value if isinstance(value, int) else 0


def _day(moment: str) -> str:
    try:
        at = local(moment)
    except ValueError:
        return ""
    today = datetime.now().astimezone().date()
    if at.date() == today:
        return tr("today, {time}").format(time=locale.clock(at))
    return locale.long_day(at, year=at.year != today.year)


class WelcomePage(QWidget):
    """Signals only: new_wanted, open_wanted, sample_wanted, files_dropped(paths), project_chosen(path)."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    files_dropped = Signal(list)
    project_chosen = Signal(object)

    def __init__(self, tokens: Tokens, recent: list[dict[str, Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tokens = tokens
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(1060)
        outer.addWidget(middle, 8)
        outer.addStretch(1)
        grid = QGridLayout(middle)
        grid.setColumnMinimumWidth(0, 320)
        grid.setColumnStretch(0, 38)
        grid.setColumnStretch(1, 62)
        grid.setHorizontalSpacing(56)
        grid.setRowStretch(0, 2)
        grid.setRowStretch(4, 5)
        self._head, self._line = QLabel(tr("Read closely. Keep the evidence.")), QLabel()
        self._line.setText(
            tr(
                "Mark passages in your sources, attach them to themes and entities, and write briefs that show "
                "where every sentence comes from."
            )
        )
        self._line.setWordWrap(True)
        grid.addWidget(self._head, 1, 0, 1, 2)
        grid.addWidget(self._line, 2, 0, 1, 2)
        grid.addWidget(self._acts(), 3, 0, Qt.AlignmentFlag.AlignTop)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        holder = QWidget()
        holder.setLayout(self._recent)
        grid.addWidget(holder, 3, 1, Qt.AlignmentFlag.AlignTop)
        self._rows: list[RecentRow] = []
        self._labels: list[QLabel] = []
        self.set_recent(recent)
        self.set_tokens(tokens)

    def _acts(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 26, 0, 0)
        column.setSpacing(10)
        self._buttons = [
            BigButton(
                self._tokens, "file-plus", tr("New project"), tr("One file, kept on this computer"), "Ctrl+N", primary=True
            ),
            BigButton(self._tokens, "folder-open", tr("Open project…"), tr("A .workbench file"), "Ctrl+O"),
            BigButton(self._tokens, "compass", tr("Open the sample project"), tr("Three short texts, coded, with a brief"), ""),
        ]
        for button, signal in zip(self._buttons, (self.new_wanted, self.open_wanted, self.sample_wanted), strict=True):
            button.clicked.connect(lambda _checked=False, told=signal: told.emit())
            column.addWidget(button)
        column.addSpacing(12)
        self._drop = DropArea(self._tokens)
        self._drop.dropped.connect(self.files_dropped)
        column.addWidget(self._drop)
        return holder

    def set_recent(self, recent: list[dict[str, Any]]) -> None:
        """List the recent projects."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._rows, self._labels = [], []
        head = self._label(tr("Recent projects"), "caps_head", "text2")
        head.setContentsMargins(14, 26, 0, 6)
        for entry in recent[:6]:
            row = RecentRow(self._tokens, entry)
            row.clicked.connect(lambda _checked=False, path=Path(entry["path"]): self.project_chosen.emit(path))
            self._recent.addWidget(row)
            self._rows.append(row)
        if not recent:
            self._label(
                tr("None yet. Start with the sample project, or drop two texts here."), "ui", "text"
            ).setContentsMargins(14, 8, 0, 0)
        self._line_above = Hairline(self._tokens)
        self._recent.addSpacing(18)
        self._recent.addWidget(self._line_above)
        promise = self._label(
            tr("Nothing leaves this computer. Every act is written to the project at once and can be undone, also tomorrow."),
            "small",
            "text2",
        )
        promise.setContentsMargins(14, 18, 0, 0)

    def _label(self, words: str, style: str, role: str) -> QLabel:
        label = QLabel(words)
        label.setWordWrap(True)
        label.setFont(font(self._tokens, style))
        label.setProperty("looks", role)
        label.setStyleSheet(f"color: {self._tokens.name(role)}")
        self._recent.addWidget(label)
        self._labels.append(label)
        return label

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
        for label in self._labels:
            label.setStyleSheet(f"color: {tokens.name(label.property('looks'))}")
