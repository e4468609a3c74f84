"""The way from a comment to a memo: a line below the comment, there as soon as there is a comment."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from workbench.memos.editing import comment_to_memo
from workbench.memos.things import Thing
from workbench.ui.catalogue import Catalogue
from workbench.ui.icons import icon
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr


class CommentToMemo(QWidget):
    """made(id): the comment became this memo."""

    made = Signal(object)

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._thing: Thing | None = None
        self.button = QToolButton()
        self.button.setText(tr("Make a memo of the comment"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row = QHBoxLayout(self)
        pad(row, 10, 0, 16, 0)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(lambda _checked=False: self.make())
        self.set_tokens(tokens)
        self.hide()

    def show_comment(self, thing: Thing, comment: str) -> None:
        """Offer the way if there is a comment on a thing."""
        self._thing = thing
        self.setVisible(bool(comment.strip()) and not self._catalogue.project.read_only)

    def make(self, thing: Thing | None = None) -> None:
        """Make the memo: of the comment on the thing on show, or on another."""
        about = thing or self._thing
        if about is None:
            return
        made = self._catalogue.act(lambda: comment_to_memo(self._catalogue.project, about))
        if made is not None:
            self.made.emit(made)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self.button.setIcon(icon(tokens, "note", "text2"))
        self.button.setFont(font(tokens, "small"))
