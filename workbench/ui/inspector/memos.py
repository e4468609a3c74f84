"""The memos about what is on show, a line each, and those whose words link to it; a plus begins a new one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.memos.records import memos_about, memos_linking
from workbench.memos.things import Thing
from workbench.ui.catalogue import Catalogue
from workbench.ui.memo_line import MemoLine
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

MOST = 8
"""Lines shown; the count says how many there are."""


class MemoPart(QWidget):
    """opened(id): a memo is to be read. wanted: a new one about the thing on show."""

    opened = Signal(object)
    wanted = Signal()

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__()
        self._catalogue, self._tokens = catalogue, tokens
        self._thing: Thing | None = None
        self._key: tuple[object, ...] = ()
        self.lines: list[MemoLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(0)
        self.head = SectionHead(tokens, tr("Memos"), adds=tr("New memo  Ctrl+Alt+M"))
        self.head.button.clicked.connect(lambda _checked=False: self.wanted.emit())
        self.head.button.setEnabled(not catalogue.project.read_only)
        self._more = QLabel()
        pad(self._more, 38, 2, 16, 2)
        self._more.hide()
        self._column.addWidget(self.head)
        self._column.addWidget(self._more)
        self.set_tokens(tokens)

    def show_thing(self, kind: str, thing_id: int) -> None:
        """Show the memos of a thing."""
        self._thing = Thing(kind, thing_id)
        self.refresh()

    def refresh(self) -> None:
        """Read them again; lines stay as they are where nothing of them changed."""
        if self._thing is None:
            return
        reading = self._catalogue.reading
        about = memos_about(reading, [self._thing])
        known = {record.id for record in about}
        linking = [record for record in memos_linking(reading, self._thing) if record.id not in known]
        key = (self._thing, tuple(about), tuple(linking))
        if key == self._key:
            return
        self._key = key
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        found = [MemoLine(self._tokens, record) for record in about[:MOST]]
        found += [MemoLine(self._tokens, record, links=True) for record in linking[: MOST - len(found)]]
        self.lines = found
        for number, line in enumerate(found, 1):
            self._column.insertWidget(number, line)
            line.clicked.connect(lambda _checked=False, one=line.record.id: self.opened.emit(one))
        left = len(about) + len(linking) - len(found)
        self._more.setText(tr("and %n more in the list of memos", left))
        self._more.setVisible(left > 0)
        self.head.set_count(len(about) + len(linking) or "")

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.head.set_tokens(tokens)
        self._more.setFont(font(tokens, "small"))
        self._more.setStyleSheet(f"color: {tokens.name('text3')}")
        for line in self.lines:
            line.set_tokens(tokens)
