"""The offer to take over what others highlighted in a source's file before it came in."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workbench.coding.attaching import NewTheme
from workbench.coding.taking_over import highlights_left, take_over
from workbench.project.errors import ProjectError
from workbench.ui.catalogue import Catalogue
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

Save = Callable[[Callable[[], object]], object]


class HighlightsOffer(QWidget):
    """A button that makes passages of the highlights that are none yet; there only while there are such."""

    def __init__(self, catalogue: Catalogue, _tokens: Tokens, save: Save) -> None:
        super().__init__()
        self._catalogue, self._save = catalogue, save
        self._version_id = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        self.button = QPushButton()
        becomes = tr("What was highlighted in the file becomes passages of the theme “{theme}”, with the words put to them.")
        self.button.setToolTip(tip(becomes.format(theme=tr("Highlights"))))
        self.button.clicked.connect(self._take_over)
        row.addWidget(self.button)
        row.addStretch(1)
        self.hide()

    def show_version(self, version_id: int) -> None:
        """Offer what is left to take over of a version."""
        self._version_id = version_id
        try:
            count = (
                0 if self._catalogue.project.read_only else len(highlights_left(self._catalogue.project.reading, version_id))
            )
        except (KeyError, ProjectError):  # gone, or its text is damaged, which its tab tells
            count = 0
        self.button.setText(tr("Take over %n highlight(s)", count))
        self.setVisible(count > 0)

    def _take_over(self) -> None:
        target = NewTheme(tr("Highlights"))
        self._save(lambda: take_over(self._catalogue.project, self._version_id, target))
