"""Memos in a reader: M begins one about what is chosen or selected; signs in the margin show where there are some."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal

from workbench.memos.records import MemoRecord, memo_passages, memos_about
from workbench.memos.things import Thing
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.ui.memo_words import heading_of
from workbench.ui.reader.marks import Mark
from workbench.ui.widgets.menus import TextPopup
from workbench.ui.words import tr
from workbench.ui.workspace.host import ReaderHost

TIPS_MOST = 6
"""Memos that the tip of a sign names at most."""


class MemoSigns(QObject):
    """The memos of one reader. opened(id): a memo is to be read. wanted(passage id, spans): one is to be begun, about a
    passage, or about spans where there is none yet (0)."""

    opened = Signal(object)
    wanted = Signal(object, object)

    def __init__(self, host: ReaderHost) -> None:
        super().__init__(host)
        self._host, self._acts = host, host.acts
        self._known: dict[int, int] = {}
        host.actions_.add("memo", self.begin)
        for bar in host.views.bars(host.bar):
            bar.memo_clicked.connect(self.begin)
        host.views.bar_made.connect(lambda bar: bar.memo_clicked.connect(self.begin))
        host.page.sign_clicked.connect(self._sign)
        host.page.memo_tip = self.tip
        self._acts.catalogue.changed.connect(self._on_changes)
        self._read()

    def begin(self) -> None:
        """Begin a memo: about the selection, else the chosen passage, else the sentence at the caret."""
        acts, page = self._acts, self._acts.page
        if not acts.may_write():
            return
        selected: Sequence[Span] = page.selected_spans()
        if page.chosen and not selected:
            self.wanted.emit(page.chosen, ())
        elif acts.may_attach():
            spans = acts.spans()
            if spans:
                self.wanted.emit(0, tuple(spans))

    # --- signs

    def _on_changes(self, changes: Changes) -> None:
        """Follow which passages have memos; while one is typed only that one is looked at."""
        if self._known and changes.touches("coding", "passage", "source_version"):
            self._read()
        elif changes.touches("memo"):
            ids = changes.ids("memo")
            self._known = {one: passage for one, passage in self._known.items() if one not in ids}
            self._known |= memo_passages(self._acts.project.reading, self._acts.version_id, ids)
            self._show()

    def _read(self) -> None:
        self._known = memo_passages(self._acts.project.reading, self._acts.version_id)
        self._show()

    def _show(self) -> None:
        page, noted = self._acts.page, frozenset(self._known.values())
        if noted != page.scene.noted:
            page.scene.noted = noted
            page.viewport().update()

    def _memos(self, passage_id: int) -> list[MemoRecord]:
        return memos_about(self._acts.project.reading, [Thing("passage", passage_id)])

    def tip(self, passage_id: int) -> str:
        """Return what the sign of a passage tells: what its memos are called."""
        found = self._memos(passage_id)
        more = [tr("and %n more", len(found) - TIPS_MOST)] if len(found) > TIPS_MOST else []
        return "\n".join([*(f"{heading_of(record)}  {record.initials}" for record in found[:TIPS_MOST]), *more])

    def _sign(self, act: str, mark: Mark) -> None:
        if act == "memo":
            self._acts.page.choose(mark.passage_id)
            self.open(mark.passage_id)

    def open(self, passage_id: int) -> None:
        """Open the memo about a passage; of several a menu asks which."""
        found = self._memos(passage_id)
        if len(found) == 1:
            self.opened.emit(found[0].id)
        elif found:
            menu, page = TextPopup(self._acts.page), self._acts.page
            for record in found:
                menu.addAction(heading_of(record).replace("&", "&&"), partial(self.opened.emit, record.id))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(page.viewport().mapToGlobal(page.selection_rect().bottomLeft() + QPoint(0, 6)))
            menu.setActiveAction(menu.actions()[0])
