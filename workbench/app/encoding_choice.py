"""The encoding of a source, chosen by its letters; read in another it becomes a new version."""

import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.app.tools import Tools
from workbench.project.project import Project
from workbench.sources.kinds import Format
from workbench.sources.readers import Wish
from workbench.sources.records import SourceRecord
from workbench.ui.catalogue import Catalogue

if TYPE_CHECKING:
    from workbench.sources.encoding_choice import Preview

LETTERED = frozenset({Format.TEXT, Format.MARKDOWN, Format.HTML, Format.CSV, Format.TSV, Format.SRT, Format.VTT})
"""Formats whose letters may be in an encoding that only a person can tell."""


class EncodingChoice(QObject):
    """Shows a source's letters in each encoding that it could be in; read_again(id, wish) reads it in the one chosen."""

    def __init__(self, tools: Tools, project: Project, catalogue: Catalogue, read_again: Callable[[int, Wish], object]) -> None:
        super().__init__(catalogue)
        self._tools, self._project, self._catalogue, self._read_again = tools, project, catalogue, read_again

    def may_choose(self, source_id: int) -> bool:
        """Tell whether a source is of a kind whose encoding can be chosen."""
        record = self._catalogue.sources.get(source_id)
        return record is not None and record.kind in LETTERED and not self._project.read_only

    def choose(self, source_id: int) -> bool:
        """Let the analyst choose the encoding of a source by its letters, and read it anew in that; tells if there is one."""
        from workbench.sources.encoding_choice import previews
        from workbench.sources.encodings import decode
        from workbench.sources.errors import Binary
        from workbench.sources.records import document_of, original_of

        if not self.may_choose(source_id):
            return False
        record, reading = self._catalogue.sources[source_id], self._project.reading
        original = original_of(reading, record.version_id)
        try:
            guessed = decode(original)
        except Binary as error:
            self._tools.fail(error)
            return True
        found = previews(original, (guessed.encoding, *guessed.others))
        text = document_of(reading, record.version_id).text
        present = next((one.encoding for one in found if _is_read_so(one.lines, text)), "")
        self._ask(record, found, present)
        return True

    def _ask(self, record: SourceRecord, found: list["Preview"], present: str) -> None:
        from workbench.ui.importing.encoding_dialog import EncodingDialog

        tokens, unsure = self._tools.theme.tokens, record.is_encoding_unsure
        dialog = EncodingDialog(tokens, record.title, found, present, unsure=unsure, parent=self._tools.window)
        dialog.chosen.connect(lambda encoding: self._read_again(record.id, Wish(encoding=encoding)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _is_read_so(lines: tuple[str, ...], text: str) -> bool:
    """Tell whether a text has all words of lines that are more than ASCII."""
    words = {unicodedata.normalize("NFC", word.strip("…")) for line in lines for word in line.split() if not word.isascii()}
    return all(word in text for word in list(words)[:50])
