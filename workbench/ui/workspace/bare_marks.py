"""Marks of passages without a theme: links, evidence and memos hang on them, so the text shows them, in a neutral colour."""

from PySide6.QtCore import QObject

from workbench.coding.bare import EVIDENCE, LINK, MEMO, bare_passages
from workbench.project.changes import Changes
from workbench.project.reading import Reading
from workbench.said import Words
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.shades import NEUTRAL
from workbench.ui.words import tr
from workbench.ui.workspace.acts import TextActs

WORDS: dict[str, Words] = {LINK: "Linked", EVIDENCE: "Evidence", MEMO: "Memo"}
"""What stands beside the bracket of such a passage in place of a theme's name."""
TOUCHING = ("coding", "passage", "fragment", "passage_link", "claim_evidence", "memo")


def bare_marks(reading: Reading, version_id: int) -> list[Mark]:
    """Return a mark for each piece; as there is no coding, its id is that of the passage, negative."""
    return [
        Mark(-one.id, one.id, span.start, span.end, tr(WORDS[one.why]), NEUTRAL, is_key=one.is_key)
        for one in bare_passages(reading, version_id)
        for span in one.spans
    ]


class BareMarks(QObject):
    """Keeps these marks in a reader true; to be told of changes after the reader itself."""

    def __init__(self, acts: TextActs) -> None:
        super().__init__(acts)
        self._acts = acts
        self._known: list[Mark] = []
        self._show()

    def take(self, changes: Changes) -> None:
        """Read again what a change may have touched; after a new load all are put in again."""
        if self._acts.catalogue.restyled:
            self._known = []
        if self._acts.catalogue.restyled or changes.touches(*TOUCHING):
            self._show()

    def _show(self) -> None:
        found = bare_marks(self._acts.project.reading, self._acts.version_id)
        gone, new = set(self._known) - set(found), set(found) - set(self._known)
        if gone or new:
            stale = {mark.coding_id for mark in (*gone, *new)}
            self._acts.page.replace_marks(sorted(stale), [mark for mark in found if mark.coding_id in stale])
        self._known = found
