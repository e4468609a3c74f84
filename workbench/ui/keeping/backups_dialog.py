"""The dated copies of a project: when and why each was made, what it holds, and what can be done with it."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QPushButton, QTreeWidgetItem, QWidget

from workbench.project.copies import Copy, Holdings, copies, holdings, restore_beside
from workbench.project.errors import ProjectError
from workbench.said import Words
from workbench.ui.errors import describe_error
from workbench.ui.keeping.comparing import Comparison
from workbench.ui.keeping.sheet import Sheet, dress, listed, plain, row_of
from workbench.ui.locale import moment, number, size
from workbench.ui.moments import when
from workbench.ui.tasks import Cancelled, Progress, Task, Tasks
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

SIZE, SMALL = (760, 560), (620, 150)
"""Pixels with copies, and without."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
HEADS: tuple[Words, ...] = ("Made", "Why", "Size", "Sources", "Codings")
REASONS: dict[str, Words] = {
    "": "at opening, or by hand",
    "before format": "before a newer format",
    "repaired": "before a repair",
}
"""By how the reason in a copy's name begins: why it was made."""

NOW = Path()
"""Stands for the project itself among what is counted."""


class BackupsDialog(Sheet):
    """read_wanted(path): a copy is to be opened for reading. open_wanted(path): a restored one is to be opened.

    repair_wanted(): the project itself is to be repaired into a copy.
    """

    read_wanted = Signal(object)
    open_wanted = Signal(object)
    repair_wanted = Signal()
    _counted = Signal(object, object)

    def __init__(self, path: Path, tokens: Tokens, tasks: Tasks, *, damaged: str = "", parent: QWidget | None = None) -> None:
        """path: of the project. damaged: the sentence that says what is wrong with it, where that led here."""
        title = tr("{name} is damaged") if damaged else tr("Backups of {name}")
        super().__init__(title.format(name=path.name), tokens, parent)
        self.path, self._tasks, self._damaged = path, tasks, damaged
        self.known: dict[Path, Holdings] = {}
        self.open_folder: Callable[[Path], object] = lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        self.restored = Path()
        self._task: Task | None = None
        self._ended = False
        self.list = listed(tokens, [tr(one) for one in HEADS], tr("Dated copies"), numbers=(2, 3, 4))
        self.comparison = Comparison(tokens)
        self.read_button, self.restore_button = QPushButton(tr("Open for reading")), QPushButton(tr("Restore beside"))
        self.open_button, self.folder_button = QPushButton(tr("Open the restored one")), QPushButton(tr("Show folder"))
        self.repair_button, self.close_button = QPushButton(tr("Repair into a copy…")), QPushButton(tr("Close"))
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.comparison)
        self.column.addWidget(self.state)
        buttons = (self.read_button, self.restore_button, self.open_button, self.folder_button)
        last = (self.repair_button, self.close_button)
        plain(*buttons, *last)
        self.column.addLayout(row_of(*buttons, None, *last))
        self.restore_button.setToolTip(tr("The copy comes beside the project under a name of its own; nothing is overwritten."))
        self.open_button.hide()
        self.repair_button.setVisible(bool(self._damaged))
        self.repair_button.setProperty("primary", bool(self._damaged))
        if self._damaged:
            self.repair_button.setFocus()
        self.say("")
        self.take_size(*SIZE)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks, the list, too."""
        super().set_tokens(tokens)
        dress(self.list, tokens)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda _now, _before: self._on_choice())
        self.list.itemActivated.connect(lambda _item, _column: self._read())
        self.read_button.clicked.connect(lambda _checked=False: self._read())
        self.restore_button.clicked.connect(lambda _checked=False: self.restore())
        self.open_button.clicked.connect(lambda _checked=False: self._leave())
        self.folder_button.clicked.connect(lambda _checked=False: self._show_folder())
        self.repair_button.clicked.connect(lambda _checked=False: self._repair())
        self.close_button.clicked.connect(lambda _checked=False: self.close())
        self._counted.connect(self._take)

    # --- the list

    def refresh(self) -> None:
        """Read anew which copies there are, and count what they hold in the background."""
        chosen = self.chosen
        with suppress(OSError):
            self._fill(copies(self.path), chosen)
        self._on_choice()
        self._count()

    def _fill(self, found: list[Copy], chosen: Copy | None) -> None:
        self.list.clear()
        for copy in found:
            reason = next(words for start, words in reversed(REASONS.items()) if copy.reason.startswith(start))
            row = QTreeWidgetItem([when(copy.at.isoformat()), tr(reason), size(copy.size), "…", "…"])
            row.setData(0, Qt.ItemDataRole.UserRole, copy)
            row.setToolTip(0, moment(copy.at, seconds=True))
            for column in (2, 3, 4):
                row.setTextAlignment(column, RIGHT)
            self.list.addTopLevelItem(row)
            if chosen is None or copy.path == chosen.path:
                self.list.setCurrentItem(row)
                chosen = chosen or copy
        few = tr("No dated copy was made yet. One is made whenever a project is opened and half an hour of work has passed.")
        many = tr(
            "A copy is made whenever the project is opened and half an hour of work has passed since the last. "
            "The newest ten stay, and of older ones one of each of the last ten days that have any."
        )
        self.about.setText(self._damaged or (many if found else few))
        for widget in (self.list, self.read_button, self.restore_button):
            widget.setVisible(bool(found))
        if not found:
            self.take_size(*SMALL)

    @property
    def chosen(self) -> Copy | None:
        """The copy that is chosen in the list."""
        item = self.list.currentItem()
        copy = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        return copy if isinstance(copy, Copy) else None

    def _on_choice(self) -> None:
        copy = self.chosen
        for button in (self.read_button, self.restore_button):
            button.setEnabled(copy is not None)
        self.comparison.setVisible(self.list.topLevelItemCount() > 0)
        self.comparison.show_both(self.known.get(NOW), self.known.get(copy.path) if copy is not None else None)

    # --- counting

    def _count(self) -> None:
        wanted = [(NOW, self.path)]
        wanted += [(copy.path, copy.path) for _item, copy in self._rows()]

        def work(_progress: Progress, cancelled: Cancelled) -> None:
            for key, path in wanted:
                if cancelled():
                    return
                with suppress(ProjectError), suppress(RuntimeError):  # no such count; the dialog is gone
                    self._counted.emit(key, holdings(path))

        self._task = self._tasks.run(tr("Counting"), work, lambda _none: self._done(), lambda _error: self._done())

    def _rows(self) -> Iterator[tuple[QTreeWidgetItem, Copy]]:
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                yield item, item.data(0, Qt.ItemDataRole.UserRole)

    def _take(self, key: Path, found: Holdings) -> None:
        self.known[key] = found
        self._on_choice()
        for item, copy in self._rows():
            if copy.path == key:
                item.setText(3, number(max(found.sources, 0)))
                item.setText(4, number(max(found.codings, 0)))

    def _done(self) -> None:
        self._task = None
        if self._ended:
            return
        for item, copy in self._rows():
            if copy.path not in self.known:
                item.setText(1, tr("can’t be read"))
                for column in (3, 4):
                    item.setText(column, "–")

    # --- acts

    def _read(self) -> None:
        copy = self.chosen
        if copy is not None:
            self.close()
            self.read_wanted.emit(copy.path)

    def restore(self) -> None:
        """Put the chosen copy beside the project, under a name of its own."""
        copy = self.chosen
        if copy is None:
            return
        try:
            self.restored = restore_beside(copy.path, self.path)
        except ProjectError as error:
            self.say(describe_error(error), wrong=True)
            return
        self.say(tr("Restored as {name}; the project itself is as it was.").format(name=self.restored.name))
        self.open_button.show()
        self.open_button.setFocus()

    def _leave(self) -> None:
        self.close()
        self.open_wanted.emit(self.restored)

    def _repair(self) -> None:
        self.close()
        self.repair_wanted.emit()

    def _show_folder(self) -> None:
        copy = self.chosen
        self.open_folder((copy.path if copy is not None else self.path).parent)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Count no more."""
        self._ended = True
        if self._task is not None:
            self._task.cancel()
        super().closeEvent(event)
