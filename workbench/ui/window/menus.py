"""The menu bar, made from data; at its right the button of the command palette."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QMenuBar, QWidget

from workbench.ui.icons import pixmap
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.menus import TextPopup
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import pad, turned
from workbench.ui.window.commands import MENUS, Commands, Names, Submenu
from workbench.ui.window.mnemonics import with_letters
from workbench.ui.words import tr

WALKING = frozenset({"next", "previous", "next_same", "previous_same", "next_comment", "previous_comment", "here"})
"""The reader's acts that stand in the menu Go."""

GOING_AT = dict(MENUS)["Go"].index("copy_link") - 1
"""Where in the menu Go they stand: before the links."""


VIEWING_AT = next(at for at, name in enumerate(dict(MENUS)["View"]) if isinstance(name, Submenu)) + 1
"""Where in the menu View the reader's acts about pages stand: after those about the text."""

PAGES = "view_"
"""What the names of these acts begin with."""

BLOCKS = "block_"
"""What the names of the acts on the structure begin with; they stand at the end of the menu Source."""


PALETTE = (312, 210, 32)
"""Widths in pixels of the button that opens the palette: with its keys, without them, its glass alone."""

AROUND, EDGES = 22, 40
"""Pixels around a title of the menu bar, and beside all that stands in it."""


class PaletteButton(QAbstractButton):
    """312 x 24: looks like a field and opens the palette; in a narrow window without its keys, or just its glass."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.keys: Callable[[], str] = lambda: ""
        """Tells the keys that open the palette, too."""
        self.setFixedSize(QSize(PALETTE[0], 24))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Find a command or a name"))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint field, glass, words and keys."""
        painter = turned(QPainter(self), self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._tokens.colour("hairline"), 1))
        painter.setBrush(self._tokens.colour("panel" if not self.underMouse() else "hover"))
        painter.drawRoundedRect(rect, 5, 5)
        painter.drawPixmap(9, 5, pixmap(self._tokens, "magnifying-glass", 14, "text2", self.devicePixelRatioF()))
        if self.width() == PALETTE[-1]:
            return
        painter.setFont(font(self._tokens, "small"))
        painter.setPen(self._tokens.colour("text2"))
        measure = painter.fontMetrics()
        keys = self.keys() if self.width() == PALETTE[0] else ""
        room = rect.adjusted(30, 0, -9, 0)
        wide = room.width() - (measure.horizontalAdvance(keys) + 12 if keys else 0)
        words = measure.elidedText(tr("Find a command or a name"), Qt.TextElideMode.ElideRight, int(wide))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, keys)


class MenuBar(QMenuBar):
    """32 high."""

    def __init__(self, parent: QWidget, tokens: Tokens, commands: Commands) -> None:
        super().__init__(parent)
        self._commands = commands
        self.setNativeMenuBar(False)
        self.setFixedHeight(tokens.layout["menu_bar"])
        self.recent = TextPopup(tr("Recent projects"), self)
        self.menus: dict[str, QMenu] = {}
        self._reader_acts: list[tuple[QMenu, QAction]] = []
        self._groups: dict[str, QMenu] = {}
        shown = with_letters([tr(title) for title, _ in MENUS])
        for (title, names), words in zip(MENUS, shown, strict=True):
            self.menus[title] = self._menu(words, names)
        self.palette_button = PaletteButton(tokens)
        opening = commands.action("palette")
        self.palette_button.keys = lambda: opening.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        opening.changed.connect(self.palette_button.update)
        corner = self._corner = QWidget(self)  # kept: the menu bar does not own it
        row = QHBoxLayout(corner)
        pad(row, 0, 1, 12, 5)
        row.addWidget(self.palette_button)
        corner.setFixedSize(row.sizeHint())
        self.setCornerWidget(corner, Qt.Corner.TopRightCorner)
        corner.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the menus their room: the palette's button gives way."""
        self._share(event.size().width())
        super().resizeEvent(event)

    def _share(self, width: int) -> None:
        titles = (self.fontMetrics().horizontalAdvance(action.text().replace("&", "")) for action in self.actions())
        room = width - sum(title + AROUND for title in titles) - EDGES
        wide = next((one for one in PALETTE if one <= room), PALETTE[-1])
        self.palette_button.setToolTip(
            "" if wide == PALETTE[0] else f"{tr('Find a command or a name')}  {self.palette_button.keys()}"
        )
        if wide != self.palette_button.width():
            self.palette_button.setFixedWidth(wide)
            row = self._corner.layout()
            if row is not None:
                row.activate()
                self._corner.setFixedSize(row.sizeHint())

    def open_first(self) -> None:
        """Open the first menu, at its first entry that can be chosen (F10)."""
        menu = next(iter(self.menus.values()))
        self.setActiveAction(menu.menuAction())
        usable = (one for one in menu.actions() if one.isVisible() and one.isEnabled() and not one.isSeparator())
        entry = next(usable, None)
        if entry is not None:
            menu.setActiveAction(entry)

    def _menu(self, title: str, names: Names) -> QMenu:
        menu = TextPopup(title, self)
        self.addMenu(menu)
        for name in names:
            if isinstance(name, Submenu):
                sub = TextPopup(tr(name.title), menu)
                menu.addMenu(sub)
                self._fill(sub, name.names)
            elif name == "recent":
                menu.addMenu(self.recent)
            else:
                self._fill(menu, (name,))
        return menu

    def _fill(self, menu: QMenu, names: Sequence[str]) -> None:
        """Put commands into a menu; an empty name is a separator."""
        for name in names:
            if name:
                menu.addAction(self._commands.action(name))
            else:
                menu.addSeparator()

    def set_reader_acts(self, commands: Sequence[tuple[str, str, str, QAction, str]]) -> None:
        """Put the acts of the reader in front into their menus, in place of those of a former one; groups as submenus.

        Most stand in Coding, those of walking in Go, those of pages in View.
        """
        for menu, action in self._reader_acts:
            menu.removeAction(action)
        for group in self._groups.values():
            group.clear()
        coding, going, viewing, source = (self.menus[name] for name in ("Coding", "Go", "View", "Source"))
        self._reader_acts = []
        for name, *_, action, title in commands:
            shown = action
            if title and name not in WALKING:
                group = self._groups.setdefault(title, TextPopup(title, self))
                group.addAction(action)
                shown = group.menuAction()
            place = going if name in WALKING else coding
            place = viewing if name.startswith(PAGES) else source if name.startswith(BLOCKS) else place
            if (place, shown) not in self._reader_acts:
                self._reader_acts.append((place, shown))
        self._insert([action for menu, action in self._reader_acts if menu is coding], coding, 0)
        self._insert([action for menu, action in self._reader_acts if menu is going], going, GOING_AT)
        self._insert([action for menu, action in self._reader_acts if menu is viewing], viewing, VIEWING_AT)
        self._insert([action for menu, action in self._reader_acts if menu is source], source, len(source.actions()))

    @staticmethod
    def _insert(actions: list[QAction], menu: QMenu, at: int) -> None:
        there = menu.actions()
        for action in actions:
            if at < len(there):
                menu.insertAction(there[at], action)
            else:
                menu.addAction(action)

    def set_recent(self, entries: list[dict[str, Any]], open_path: Callable[[Path], object]) -> None:
        """List the recent projects."""
        self.recent.clear()
        self.recent.setEnabled(bool(entries))
        for entry in entries:
            action = self.recent.addAction(str(entry.get("title") or entry["path"]).replace("&", "&&"))
            action.setToolTip(tip(entry["path"]))
            action.triggered.connect(lambda _checked=False, path=Path(entry["path"]): open_path(path))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.palette_button.set_tokens(tokens)
