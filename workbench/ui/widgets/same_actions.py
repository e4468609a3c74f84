"""Actions of one widget that work in another as well: its keys are heard there, too."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QActionEvent
from PySide6.QtWidgets import QWidget


class SameActions(QObject):
    """Gives a widget the actions of another, now and whenever they change; lives as long as the widget that gets them."""

    def __init__(self, source: QWidget, target: QWidget) -> None:
        super().__init__(target)
        self._source, self._target = source, target
        for action in source.actions():
            target.addAction(action)
        source.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the actions."""
        if watched is self._source and isinstance(event, QActionEvent):
            if event.type() is QEvent.Type.ActionAdded:
                self._target.addAction(event.action())
            elif event.type() is QEvent.Type.ActionRemoved:
                self._target.removeAction(event.action())
        return super().eventFilter(watched, event)
