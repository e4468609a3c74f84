"""The origin of a source: which one it repeats, which repeat it, and what rests on the two as if they were two."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.analysis.origins import JudgmentOfOneOrigin, judgments_of_one_origin
from workbench.model.clean import shortened
from workbench.sources.origin import origins, repeating, set_origin
from workbench.sources.record_errors import OriginCycle
from workbench.sources.records import SourceRecord
from workbench.ui.catalogue import Catalogue
from workbench.ui.icons import SOURCE_ICONS
from workbench.ui.inspector.parts import EDGE, TextField, Words
from workbench.ui.pick_popup import PickPopup
from workbench.ui.records_model import Record
from workbench.ui.sentences import quoted
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.rows import Row
from workbench.ui.widgets.tools import ToolButton
from workbench.ui.words import tr

NONE = 1
"""The id of the row for no source: ids of rows are far above it."""

MOST = 3
"""So many judgments are named, the others counted."""


class OriginPart(QWidget):
    """The choice, a note on it, and what follows from it."""

    def __init__(self, catalogue: Catalogue, tokens: Tokens, edit: Callable[..., bool]) -> None:
        """edit(field, value, session, source id)."""
        super().__init__()
        self._catalogue, self._tokens, self._source_id = catalogue, tokens, 0
        self._popup: PickPopup | None = None
        self.choice = ToolButton(tokens, "", tr("Choose the source that this one repeats"), caret=True)
        self.choice.clicked.connect(lambda _checked=False: self.open_choice())
        self.refused = Words(tokens, "small", "danger")
        self.note = TextField(tokens, tr("How it repeats it"), tr("How: word for word, a summary, a translation"),
                              partial(edit, "origin_note"))  # fmt: skip
        self.others, self.warning = Words(tokens), Words(tokens, "small", "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.choice, self.note):
            row = QHBoxLayout()
            row.setContentsMargins(EDGE - (9 if part is self.choice else 0), 0, EDGE, 0)
            row.addWidget(part)
            if part is self.choice:
                row.addStretch(1)
                column.addLayout(row)
                column.addWidget(self.refused)
            else:
                column.addLayout(row)
        column.addWidget(self.others)
        column.addWidget(self.warning)
        self.refused.hide()

    def show_source(self, source: SourceRecord) -> None:
        """Show what a source repeats."""
        if source.id != self._source_id:
            self.refused.hide()
        self._source_id = source.id
        known = self._catalogue.sources
        origin = known.get(source.origin_id or 0)
        self.choice.set_words(shortened(origin.title, 38) if origin else tr("No other source"))
        self.choice.setEnabled(not self._catalogue.project.read_only)
        self.note.setVisible(origin is not None)
        self.note.show_value(source.id, source.origin_note)
        reading = self._catalogue.reading
        copies = [known[one].title for one in repeating(source.id, origins(reading)) if one in known]
        self.others.setText(tr("Repeated by: {titles}").format(titles="; ".join(copies)))
        self.others.setVisible(bool(copies))
        alone = judgments_of_one_origin(reading, source.id)
        self.warning.setText(_warning(alone))
        self.warning.setVisible(bool(alone))

    def open_choice(self) -> None:
        """Open the list of the other sources."""
        if self._popup is None:
            self._popup = PickPopup(self._tokens, tr("Find a source"), self.window())
            self._popup.picked.connect(self._pick)
        source = self._catalogue.sources[self._source_id]
        records = [Record(NONE, Row(tr("No other source"), icon="minus"))]
        records += [
            Record(one.id, Row(one.title, icon=SOURCE_ICONS.get(one.kind, "file"), second=one.authors or one.original_name))
            for one in self._catalogue.sources.values()
            if one.id != self._source_id
        ]
        self._popup.offer(records, source.origin_id or NONE, self.choice)

    def _pick(self, picked: int) -> None:
        origin = None if picked == NONE else picked
        self.refused.hide()
        try:
            set_origin(self._catalogue.project, self._source_id, origin)
        except OriginCycle as error:
            words = tr("“{title}” itself repeats this source.").format(title=shortened(error.title, 60))
            self.refused.setText(words)
            self.refused.show()
        except Exception as error:  # noqa: BLE001 - told where every act's failure is told
            self._catalogue.failed.emit(error)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        for part in (self.choice, self.refused, self.note, self.others, self.warning):
            part.set_tokens(tokens)
        if self._popup is not None:
            self._popup.set_tokens(tokens)


def _warning(alone: list[JudgmentOfOneOrigin]) -> str:
    """Return which judgments rest on one origin alone."""
    if not alone:
        return ""
    names = ", ".join(
        f"{quoted(shortened(one.text, 50) or tr('Judgment'))} ({shortened(one.brief, 30)})" for one in alone[:MOST]
    )
    if len(alone) > MOST:
        words = tr("All evidence of one origin: {judgments} and %n more", len(alone) - MOST)
    else:
        words = tr("All evidence of one origin: {judgments}")
    return words.format(judgments=names)
