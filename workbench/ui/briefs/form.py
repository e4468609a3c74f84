"""What the parts of the editor share: heads, notes, and the knowledge of one brief."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.ui.briefs.prose.field import RichField
from workbench.ui.briefs.prose_field import ProseField
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import pad

STEP = 16
"""Pixels by which a section within another stands further to the right."""


class Pen(QObject):
    """Makes the fields of one brief and carries what happens in them upwards.

    Signals: entered(place id, field); cited(number); dropped(passage id); failed(error). Of fields of prose:
    cite_wanted(field) after ``[[``; menu_wanted(field, spot of an atom, global point); formed() when the caret's format may be
    another.
    """

    entered = Signal(object, object)
    cited = Signal(int)
    dropped = Signal(object)
    failed = Signal(object)
    cite_wanted = Signal(object)
    menu_wanted = Signal(object, object, object)
    note_wanted = Signal(object)
    formed = Signal()

    def __init__(self, project: Project, brief_id: int, tokens: Tokens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project, self.brief_id, self.tokens = project, brief_id, tokens
        self._told: type[Exception] | None = None

    def act(self, do: Callable[[], Any]) -> Any:
        """Write; an error of the project is told upwards, and so is a row that went meanwhile."""
        try:
            return do()
        except (ProjectError, KeyError, ValueError) as error:
            self.failed.emit(error)
            return None

    def save(self, do: Callable[[], object]) -> bool:
        """Write words and return whether they are saved; what hinders it is told once, however often it is tried."""
        try:
            do()
        except (ProjectError, KeyError, ValueError) as error:
            if type(error) is not self._told:
                self._told = type(error)
                self.failed.emit(error)
            return False
        self._told = None
        return True

    def field(self, place: int, name: str, save: Callable[[str], object], *, cites: bool = True, **looks: Any) -> ProseField:
        """Return a field that belongs to a place of the outline; in a project opened for reading it can't be written.

        cites: it takes prose in the brief's markup (a RichField), else plain words.
        """
        made = (RichField if cites else ProseField)(self.tokens, name, lambda words: self.save(lambda: save(words)), **looks)
        made.setReadOnly(self.project.read_only)
        made.entered.connect(lambda: self.entered.emit(place, made))
        made.settled.connect(self.project.end_run)
        made.cited.connect(self.cited)
        made.passage_dropped.connect(self.dropped)
        if isinstance(made, RichField):
            made.cite_wanted.connect(lambda: self.cite_wanted.emit(made))
            made.note_wanted.connect(lambda: self.note_wanted.emit(made))
            made.atom_menu_wanted.connect(lambda spot, point: self.menu_wanted.emit(made, spot, point))
            made.formed.connect(self.formed)
        return made


class Head(QLabel):
    """The head of a part, 12 px semibold."""

    def __init__(self, tokens: Tokens, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.setFont(font(tokens, "caps_head"))
        self.setStyleSheet(f"color: {tokens.name('text2')}")


class Note(QLabel):
    """A line in the small style that says how something is written or what it is."""

    def __init__(self, tokens: Tokens, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.setFont(font(tokens, "small", tabular=True))
        self.setStyleSheet(f"color: {tokens.name('text3')}")


class Part(QWidget):
    """A part of the editor: a column of widgets that wear the looks together."""

    def __init__(self, pen: Pen, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pen, self.place = pen, place
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)

    def set_level(self, level: int) -> None:
        """Stand a little to the right, as a section within others does."""
        pad(self.column, STEP * level, 0, 0, 0)

    def fields(self) -> list[ProseField]:
        """Return the fields in this part, in their order."""
        return self.findChildren(ProseField)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for child in self.findChildren(QWidget):
            if hasattr(child, "set_tokens") and child.parentWidget() is not None:
                child.set_tokens(tokens)
