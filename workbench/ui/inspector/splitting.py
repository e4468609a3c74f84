"""Splitting a theme: passages are chosen in its list, a name is typed over it, and they are a theme of their own."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.coding.theme_merging import split_theme
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.quotes import QuoteList
from workbench.ui.naming_rules import sibling_problem
from workbench.ui.question import Question
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr


class Splitting(QWidget):
    """The question over the list; the list chooses instead of opening while it is asked. finished: calls when it ends."""

    def __init__(self, catalogue: Catalogue, tokens: Tokens, passages: QuoteList, finished: Callable[[], object]) -> None:
        super().__init__()
        self._catalogue, self._passages, self._theme = catalogue, passages, 0
        self._finished = finished
        self.question = Question(tokens)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.question)
        self.question.closed.connect(self._end)

    @property
    def is_on(self) -> bool:
        """Tell whether passages are being chosen."""
        return self._passages.is_choosing

    def begin(self, theme_id: int) -> None:
        """Let passages of a theme be chosen; those chosen in its list are already."""
        theme = self._catalogue.themes[theme_id]
        chosen = self._passages.chosen
        self._theme = theme_id
        self._passages.choose_several(True)
        self._passages.selectionModel().selectionChanged.connect(self._count)
        self.question.ask_line(
            tr("Split off “{name}”: choose passages below").format(name=theme.name), "", tr("Split"), self._split
        )
        self.question.field.setPlaceholderText(tr("Name of the new theme"))
        self._passages.choose(chosen)
        self._count()

    def _count(self) -> None:
        count, of = len(self._passages.chosen), self._passages.quotes.rowCount()
        words = tr("%n passage(s) of {of} chosen; click them, or Space.", count).format(of=locale.number(of))
        self.question.say(words)
        self.question.go.setEnabled(bool(count))

    def _split(self, name: str) -> str:
        theme, chosen = self._catalogue.themes.get(self._theme), self._passages.chosen
        if theme is None:
            return tr("The theme is gone meanwhile.")
        problem = sibling_problem(self._catalogue.themes, theme.parent_id, name)
        if problem or not chosen:
            return problem
        return self._catalogue.problem(lambda: split_theme(self._catalogue.project, self._theme, chosen, name))

    def _end(self) -> None:
        self._passages.selectionModel().selectionChanged.disconnect(self._count)
        self._passages.choose_several(False)
        self._finished()

    def leave(self) -> None:
        """End it without splitting, as another theme is shown."""
        self.question.dismiss()

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.question.set_tokens(tokens)
