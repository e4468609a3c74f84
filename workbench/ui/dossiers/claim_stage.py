"""What the acts on claims need of the page on which the claims stand."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.entities.records import EntityRecord
from workbench.ui.catalogue import Catalogue
from workbench.ui.dossiers.claim_acts import Chosen
from workbench.ui.dossiers.claim_editor import ClaimEditor
from workbench.ui.dossiers.dossier_head import DossierHead
from workbench.ui.dossiers.row_list import RowList
from workbench.ui.dossiers.rows import Row


class ClaimStage(QWidget):
    """entity_wanted(id): its dossier; clash_wanted(about, id): what is disagreed about; memo_made(entity): a memo about it is
    wanted; mentions_wanted(id), merge_wanted(id); said(words). opened: claims whose passages are shown."""

    entity_wanted = Signal(object)
    clash_wanted = Signal(str, object)
    memo_made = Signal(object)
    mentions_wanted = Signal(object)
    merge_wanted = Signal(object)
    said = Signal(str)

    catalogue: Catalogue
    entity_id: int
    main: RowList
    form: ClaimEditor
    head: DossierHead
    opened: set[tuple[str, int]]

    def __init__(self) -> None:
        super().__init__()
        self.chosen: Callable[[], Chosen | None] = lambda: None
        """Tells what is chosen in the text; set by who opens the page."""
        self.dropped_in: Callable[[], int] = lambda: 0
        """Tells the version from which stretches are dragged; set by who opens the page."""

    @property
    def may_write(self) -> bool:
        """Whether the project is open for writing."""
        return not self.catalogue.project.read_only

    def record(self) -> EntityRecord:
        """Return the entity that the claims are about."""
        raise NotImplementedError

    def show_found(self) -> None:
        """Show what was read last."""
        raise NotImplementedError

    def open_row(self, row: Row) -> None:
        """Open what a row is about."""
        raise NotImplementedError

    def toggle(self, kind: str, claim_id: int) -> None:
        """Show or hide the passages of a claim."""
        raise NotImplementedError

    def rename(self) -> None:
        """Put the keys into the name."""
        raise NotImplementedError
