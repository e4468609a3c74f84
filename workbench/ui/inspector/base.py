"""What the inspector's views have in common: a head, parts below each other, a scroll bar where they need more room."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from workbench.coding.errors import CodingError
from workbench.project.errors import ProjectError
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.memos import MemoPart
from workbench.ui.inspector.parts import Head
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.heads import SectionHead


class View(QScrollArea):
    """A column of parts that wear looks; `stretched` is the part that takes what is left, if there is one."""

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__()
        self.catalogue, self.tokens = catalogue, tokens
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self._inner.setProperty("surface", "panel")
        self._inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 0, 12)
        self.column.setSpacing(4)
        self.setWidget(self._inner)
        self._parts: list[QWidget] = []
        self._told: type[Exception] | None = None
        self.memos: MemoPart | None = None
        self.head = Head(tokens)
        self.add(self.head)

    def add(self, part: QWidget, *, gap: int = 0, stretch: int = 0) -> None:
        """Put a part below the others, after a gap in pixels."""
        if gap:
            edges = part.contentsMargins()
            part.setContentsMargins(edges.left(), edges.top() + gap, edges.right(), edges.bottom())  # goes when the part hides
        self.column.addWidget(part, stretch)
        self._parts.append(part)

    def section(self, words: str, key: str = "") -> SectionHead:
        """Put the head of a group below what is there."""
        head = SectionHead(self.tokens, words, key=key)
        self.add(head, gap=6)
        return head

    def memo_part(self) -> MemoPart:
        """Return the part that shows the memos about what is on show, made once; it is for the view to put it somewhere."""
        self.memos = made = MemoPart(self.catalogue, self.tokens)
        self._parts.append(made)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the parts within the pane's width, whatever they would like to have."""
        super().resizeEvent(event)
        self._inner.setMaximumWidth(self.viewport().width())

    def save(self, do: Callable[[], object], *, typed: bool) -> bool:
        """Write; False if it is to be tried again. What hinders typed words is told once, however often it does.

        A name that is taken or a row that is gone will hinder it always: then the words aren't tried again.
        """
        try:
            do()
        except (ProjectError, CodingError, KeyError, ValueError) as error:
            if not typed or type(error) is not self._told:
                self._told = type(error) if isinstance(error, ProjectError) else None
                self.catalogue.failed.emit(error)
            return self.catalogue.project.read_only or not isinstance(error, ProjectError)
        self._told = None
        return True

    def refresh(self) -> None:
        """Read again what is shown; KeyError if it is gone."""
        raise NotImplementedError

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.tokens = tokens
        for part in self._parts:
            if hasattr(part, "set_tokens"):
                part.set_tokens(tokens)
