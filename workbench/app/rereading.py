"""A source read again in another way - another encoding, the whole page - as a new version of it."""

import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.app.tools import Tools
from workbench.project.project import Project
from workbench.sources.kinds import Format
from workbench.sources.readers import Wish
from workbench.ui.catalogue import Catalogue
from workbench.ui.tasks import Cancelled, Progress
from workbench.ui.words import tr

if TYPE_CHECKING:
    from workbench.coding.reanchoring import Review
    from workbench.sources.encoding_choice import Preview

LETTERED = frozenset({Format.TEXT, Format.MARKDOWN, Format.HTML, Format.CSV, Format.TSV, Format.SRT, Format.VTT})
"""Formats whose letters may be in an encoding that only a person can tell."""


class Rereading(QObject):
    """Asks how, reads in the background, and keeps the new version; passages go where they are found again.

    review: shows a new version in which passages were not surely found, before it is kept; None asks in a line.
    """

    def __init__(self, tools: Tools, project: Project, catalogue: Catalogue) -> None:
        super().__init__(catalogue)
        self._tools, self._project, self._catalogue = tools, project, catalogue
        self.review: Callable[[Review], object] | None = None

    def may_choose_encoding(self, source_id: int) -> bool:
        """Tell whether a source is of a kind whose encoding can be chosen."""
        record = self._catalogue.sources.get(source_id)
        return record is not None and record.kind in LETTERED and not self._project.read_only

    def choose_encoding(self, source_id: int) -> None:
        """Let the analyst choose the encoding of a source by its letters, and read it anew in that."""
        from workbench.sources.encoding_choice import previews
        from workbench.sources.encodings import decode
        from workbench.sources.errors import Binary
        from workbench.sources.records import document_of, original_of

        if not self.may_choose_encoding(source_id):
            return
        record, reading = self._catalogue.sources[source_id], self._project.reading
        original = original_of(reading, record.version_id)
        try:
            guessed = decode(original)
        except Binary as error:
            self._tools.fail(error)
            return
        found = previews(original, (guessed.encoding, *guessed.others))
        text = document_of(reading, record.version_id).text
        present = next((one.encoding for one in found if _is_read_so(one.lines, text)), "")
        self._ask(source_id, record.title, found, present)

    def _ask(self, source_id: int, title: str, found: list["Preview"], present: str) -> None:
        from workbench.ui.importing.encoding_dialog import EncodingDialog

        dialog = EncodingDialog(title, found, present, self._tools.window)
        dialog.chosen.connect(lambda encoding: self.read_again(source_id, Wish(encoding=encoding)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_whole_page(self, source_id: int) -> None:
        """Read a web page again with all that stands around the article."""
        self.read_again(source_id, Wish(whole_page=True))

    def read_again(self, source_id: int, wish: Wish) -> None:
        """Read the original of a source again, as is wished, in the background."""
        from workbench.coding.reanchoring import review_version
        from workbench.sources.rereading import read_again

        reading = self._project.reading

        def work(progress: Progress, cancelled: Cancelled) -> "Review | None":
            found = read_again(reading, source_id, wish, lambda part: progress(part, ""), cancelled)
            return review_version(reading, source_id, found.name, found.original, found.result, cancelled)

        self._tools.tasks.run(tr("Reading again"), work, self._take, self._tools.fail)

    def _take(self, review: "Review | None") -> None:
        from workbench.coding.reanchoring import adopt_version
        from workbench.sources.anchors import SURE

        if review is None:
            return
        unsure = sum(count for kind, count in review.counts.items() if kind not in SURE)
        if unsure and self.review is not None:
            self.review(review)
            return
        words = tr("%n passage(s) can't surely be found in the new reading; they stay on the former version.", unsure)
        if unsure and not self._tools.asking.agreed(words, tr("Take the new version")):
            return
        self._catalogue.act(lambda: adopt_version(self._project, review))
        said = tr("“{title}” was read again; Undo brings the former version back.")
        self._tools.window.status.say(said.format(title=review.title))


def _is_read_so(lines: tuple[str, ...], text: str) -> bool:
    """Tell whether a text has all words of lines that are more than ASCII."""
    words = {unicodedata.normalize("NFC", word.strip("…")) for line in lines for word in line.split() if not word.isascii()}
    return all(word in text for word in list(words)[:50])
