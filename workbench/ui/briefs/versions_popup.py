"""The history of a judgment: its versions with what each changed; one can be brought back as one step."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from workbench.briefs.judgment_history import JudgmentState, JudgmentVersion, judgment_history
from workbench.briefs.restoring import restore_judgment
from workbench.coding.records import passages
from workbench.ui.briefs.form import Head, Note, Pen
from workbench.ui.briefs.prose.lexicon import Lexicon
from workbench.ui.briefs.version_words import changed_words, difference, version_name
from workbench.ui.moments import when
from workbench.ui.records_model import IdRole, Record, RecordsModel
from workbench.ui.theme.fonts import font
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.views import RowList
from workbench.ui.words import tr

WIDTH, HEIGHT, LIST = 720, 440, 264


class VersionsPopup(QFrame):
    """At the left the versions, the newest first; at the right what the chosen one changed. Enter brings it back."""

    def __init__(self, pen: Pen, judgment_id: int, lexicon: Lexicon, parent: QWidget) -> None:
        """lexicon: what the judgment's citations are called in the brief in which it is looked at."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pen, self._judgment_id, self._lexicon = pen, judgment_id, lexicon
        self.versions: tuple[JudgmentVersion, ...] = judgment_history(pen.project.reading, judgment_id)
        self._quotes = self._read_quotes()
        self.model, self.list = RecordsModel(), RowList(pen.tokens, tr("Versions"))
        self.shown = QTextBrowser()
        self.restore = QPushButton(tr("Bring this version back"))
        self._lay_out()
        self.model.show([self._record(number) for number in range(len(self.versions))])
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(lambda index, _old: self._show(index))
        self.restore.clicked.connect(lambda _checked=False: self.bring_back())
        self.list.setCurrentIndex(self.model.index(0, 0))

    def _read_quotes(self) -> dict[int, str]:
        ids = {each.passage_id for version in self.versions for each in version.state.evidence}
        return {each.id: each.quote for each in passages(self._pen.project.reading, ids)} if ids else {}

    def _lay_out(self) -> None:
        tokens = self._pen.tokens
        column, across, right = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(Head(tokens, tr("History of this judgment")))
        across.setSpacing(12)
        self.list.setFixedWidth(LIST)
        across.addWidget(self.list)
        self.shown.setFrameShape(QFrame.Shape.NoFrame)
        self.shown.setOpenLinks(False)
        self.shown.setFont(font(tokens, "ui"))
        self.shown.setAccessibleName(tr("What this version changed"))
        self.shown.setStyleSheet(f"background: transparent; color: {tokens.name('text')}")
        self.restore.setProperty("primary", True)
        self.restore.setVisible(not self._pen.project.read_only)
        below = QHBoxLayout()
        below.addWidget(Note(tokens, tr("Underlined: added. Struck through: taken away.")), 1)
        below.addWidget(self.restore)
        right.addWidget(self.shown, 1)
        right.addLayout(below)
        across.addLayout(right, 1)
        column.addLayout(across, 1)
        self.setObjectName("versions")
        self.setStyleSheet(
            f"#versions {{ background: {tokens.name('raised')}; border: 1px solid {tokens.name('border')};"
            f" border-radius: {tokens.radius['popup']}px; }}"
        )
        self.resize(WIDTH, HEIGHT)

    def _record(self, number: int) -> Record:
        version, is_first = self.versions[number], number == len(self.versions) - 1
        words = changed_words(version, is_first=is_first)
        who = " · ".join(part for part in (when(version.at) if version.at else "", version.analyst) if part)
        tip = f"{words}\n{who}\n{version_name(version.state)}"
        return Record(number + 1, Row(words, second=who), tip=tip)

    def _former(self, number: int) -> JudgmentState:
        return self.versions[number + 1].state if number + 1 < len(self.versions) else JudgmentState()

    def _chosen(self) -> int | None:
        index = self.list.currentIndex()
        return int(index.data(IdRole)) - 1 if index.isValid() else None

    def _show(self, index: QModelIndex) -> None:
        number = int(index.data(IdRole)) - 1 if index.isValid() else -1
        if number >= 0:
            version = self.versions[number]
            former, tokens = self._former(number), self._pen.tokens
            self.shown.setHtml(difference(version.state, former, self._quotes, tokens, self._lexicon))
            self.restore.setEnabled(version.state != self.versions[0].state and version.step > 0)

    def bring_back(self) -> None:
        """Let the judgment say what the chosen version said, and close."""
        number = self._chosen()
        if number is None or not self.restore.isEnabled() or self._pen.project.read_only:
            return
        step = self.versions[number].step
        self.close()
        self._pen.act(lambda: restore_judgment(self._pen.project, self._judgment_id, step))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter brings the chosen version back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.bring_back()
        else:
            super().keyPressEvent(event)

    def open_at(self, widget: QWidget) -> None:
        """Open below a widget, within the screen."""
        room, at = widget.screen().availableGeometry(), widget.mapToGlobal(QPoint(0, widget.height() + 4))
        top = at.y() if at.y() + HEIGHT <= room.bottom() else max(room.top(), room.bottom() - HEIGHT)
        self.move(max(room.left(), min(at.x(), room.right() - WIDTH)), top)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
