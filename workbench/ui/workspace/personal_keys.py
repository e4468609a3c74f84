"""Personal keys in the reading view: a digit, or ; and letters, attaches what is selected."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from workbench.coding.attaching import EntityTarget, Target, ThemeTarget
from workbench.ui.catalogue import Catalogue


class PersonalKeys(QObject):
    """Keeps one action for each key in the catalogue; they work only while the text has the focus."""

    def __init__(self, page: QWidget, catalogue: Catalogue, attach: Callable[[Target], object]) -> None:
        super().__init__(page)
        self._page, self._catalogue, self._attach = page, catalogue, attach
        self._actions: dict[str, QAction] = {}
        self._targets: dict[str, Target] = {}
        self.refresh()

    def refresh(self) -> None:
        """Take the keys as they are now."""
        targets: dict[str, Target] = {one.key: ThemeTarget(one.id) for one in self._catalogue.themes.values() if one.key}
        targets |= {one.key: EntityTarget(one.id) for one in self._catalogue.entities.values() if one.key}
        if targets == self._targets:
            return
        self._targets = targets
        for key in self._actions.keys() - targets.keys():
            self._page.removeAction(self._actions[key])
            self._actions.pop(key).deleteLater()
        for key in targets.keys() - self._actions.keys():
            self._actions[key] = self._action(key)

    def _action(self, key: str) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(", ".join(letter.upper() for letter in key)))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: self._attach(self._targets[key]))
        self._page.addAction(action)
        return action
