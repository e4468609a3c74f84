"""What is moved in the list: sources and folders by drag, by keys and by menu; each one step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData

from workbench.sources.folders import FolderRecord, create_folder, move_folder, move_sources
from workbench.sources.records import SourceRecord
from workbench.ui.catalogue import Catalogue
from workbench.ui.records_model import RecordsModel
from workbench.ui.sources.dragged import rows_in
from workbench.ui.words import tr


class Moving:
    """Carries out moves. is_own_order() tells whether a place between rows means anything now."""

    def __init__(
        self, catalogue: Catalogue, model: RecordsModel, folders: Callable[[], Sequence[FolderRecord]],
        is_own_order: Callable[[], bool],
    ) -> None:  # fmt: skip
        self._catalogue, self._model, self._folders, self._is_own = catalogue, model, folders, is_own_order

    def accepts(self, data: QMimeData, target: int, between: bool) -> bool:
        """Tell whether what is dragged may be dropped on a row, or between the rows below it."""
        ids = rows_in(data)
        folders: dict[int, int] = {one.id: one.parent_id for one in self._folders()}
        if not ids or self._catalogue.project.read_only:
            return False
        if target and target not in folders:
            return False
        above = target
        while above:
            if above in ids:
                return False
            above = folders.get(above, 0)
        only_folders = all(one in folders for one in ids)
        return not between or self._is_own() or not only_folders

    def drop(self, data: QMimeData, parent: int, row: int) -> bool:
        """Put what is dragged into a folder, or to the top, before the row of a number; -1 for on the folder itself."""
        ids, folders = rows_in(data), {one.id for one in self._folders()}
        siblings = list(self._model.ids(parent))
        before = siblings[row] if 0 <= row < len(siblings) and self._is_own() else 0
        project = self._catalogue.project
        sources = [one for one in ids if one not in folders]
        for one in ids:
            if one in folders:
                places = [each for each in siblings if each in folders and each != one]
                place = places.index(before) if before in places else None
                self._catalogue.act(lambda one=one, place=place: move_folder(project, one, parent or None, place))  # type: ignore[misc]
        if sources:
            at = before if before in self._catalogue.sources and before not in sources else None
            last = at is None and row >= 0 and self._is_own()
            self._catalogue.act(lambda: move_sources(project, sources, parent or None, at, last=last))
        return True

    def to_folder(self, ids: Sequence[int], folder_id: int | None) -> None:
        """Put sources and folders into a folder, or to the top."""
        folders = {one.id for one in self._folders()}
        sources = [one for one in ids if one not in folders]
        project = self._catalogue.project
        for one in folders.intersection(ids):
            self._catalogue.act(lambda one=one: move_folder(project, one, folder_id))  # type: ignore[misc]
        if sources:
            self._catalogue.act(lambda: move_sources(project, sources, folder_id))

    def by_key(self, ids: Sequence[int], by: int) -> str:
        """Move sources that stand together up or down among their siblings; returns why that can't be, if it can't."""
        known: dict[int, SourceRecord] = self._catalogue.sources
        if not ids or not self._is_own():
            return tr("Sources move by keys only in your own order, with nothing filtered.")
        record = self._model.record(ids[0])
        siblings = [one for one in self._model.ids(record.parent if record else 0) if one in known]
        chosen = [one for one in siblings if one in ids]
        if len(chosen) != len(ids):
            return tr("Choose sources of one folder to move them by keys.")
        first, last = siblings.index(chosen[0]), siblings.index(chosen[-1])
        project, folder = self._catalogue.project, known[ids[0]].folder_id
        if by < 0 and first > 0:
            self._catalogue.act(lambda: move_sources(project, chosen, folder, siblings[first - 1]))
        elif by > 0 and last + 1 < len(siblings):
            self._catalogue.act(lambda: move_sources(project, [siblings[last + 1]], folder, chosen[0]))
        return ""

    def new_folder(self, parent: int, ids: Sequence[int] = ()) -> int:
        """Make a folder with a name of its own for now, sources in it; returns its id, 0 if it could not be made."""
        taken = {one.name for one in self._folders() if one.parent_id == parent}
        name, number = tr("New folder"), 1
        while name in taken:
            number += 1
            name = tr("New folder {number}").format(number=number)
        sources = [one for one in ids if one in self._catalogue.sources]
        project = self._catalogue.project
        return int(self._catalogue.act(lambda: create_folder(project, name, parent or None, sources)) or 0)
