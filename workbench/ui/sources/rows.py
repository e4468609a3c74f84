"""Folders and sources as rows of a tree; no widgets here."""

from collections.abc import Collection, Iterable, Sequence

from workbench.sources.folders import FolderRecord
from workbench.sources.records import SourceRecord
from workbench.ui import locale
from workbench.ui.icons import SOURCE_ICONS
from workbench.ui.records_model import Record
from workbench.ui.widgets.rows import Row
from workbench.ui.words import tr


class SourceRows:
    """Makes the rows; those of sources that stayed as they were are kept: thousands are listed anew after each act."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[SourceRecord, Record]] = {}

    def of(self, folders: Sequence[FolderRecord], sources: Iterable[SourceRecord], *, empty_too: bool) -> list[Record]:
        """Return folders, each before what lies in it, and sources in the order given.

        empty_too: folders in which nothing is listed are shown as well.
        """
        listed = list(sources)
        counts = _counts(folders, listed)
        rows = [_folder(one, counts[one.id]) for one in folders if empty_too or counts[one.id]]
        known = {row.id for row in rows}
        made: dict[int, tuple[SourceRecord, Record]] = {}
        for source in listed:
            kept = self._made.get(source.id)
            if kept is None or (kept[0] is not source and kept[0] != source):
                kept = source, source_row(source, known)
            made[source.id] = kept
        self._made = made
        return [*rows, *(record for _, record in made.values())]


def _counts(folders: Sequence[FolderRecord], sources: Iterable[SourceRecord]) -> dict[int, int]:
    """Return by folder how many sources are listed in it and in those within."""
    counts: dict[int, int] = {one.id: 0 for one in folders}
    for source in sources:
        if source.folder_id in counts:
            counts[source.folder_id] += 1
    for folder in reversed(folders):
        if folder.parent_id in counts:
            counts[folder.parent_id] += counts[folder.id]
    return counts


def _folder(folder: FolderRecord, count: int) -> Record:
    row = Row(folder.name, icon="folder", second=tr("%n source(s)", count))
    return Record(folder.id, row, folder.parent_id, tip=folder.name)


def source_row(source: SourceRecord, folders: Collection[int] = ()) -> Record:
    """Return a source as a row: icon of the kind, title; grade, author, date and words; number of codings."""
    untitled = tr("no title stated") if source.title_from == "file" else ""
    grade = source.reliability if source.reliability != "F" else ""
    unsure = tr("encoding unsure") if source.is_encoding_unsure else ""
    facts = [source.authors, source.published, untitled, unsure, tr("%n word(s)", source.words)]
    second = " · ".join(fact for fact in (grade, *facts) if fact)
    count = locale.number(source.codings) if source.codings else ""
    row = Row(source.title, count=count, icon=SOURCE_ICONS.get(source.kind, "file"), second=second)
    also = f"{second}\n{source.original_name}\n{source.publisher}\n{source.series}\n{source.keywords}\n{source.descriptor}"
    handling = "" if source.handling == "TLP:CLEAR" else source.handling
    told = "\n".join(part for part in (source.title, source.original_name, handling) if part)
    parent = source.folder_id if source.folder_id is not None and source.folder_id in folders else 0
    return Record(source.id, row, parent, also, told)
