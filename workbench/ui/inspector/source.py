"""The view of a source: its record, how reliable it is, how it may be handled, what it repeats, how it is cited."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench import said
from workbench.briefs.scales import scale
from workbench.project.authorship import last_touch
from workbench.project.reading import Reading
from workbench.sources.editing import edit_source
from workbench.sources.labels import HANDLINGS
from workbench.sources.records import SourceRecord, stated_of
from workbench.sources.versions import versions
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.base import View
from workbench.ui.inspector.citation import CitationPart
from workbench.ui.inspector.highlights import HighlightsOffer
from workbench.ui.inspector.origin import OriginPart
from workbench.ui.inspector.own_fields import OwnFieldsPart
from workbench.ui.inspector.parts import Grades, TextField, Words
from workbench.ui.inspector.record import RecordForm
from workbench.ui.inspector.version_list import VersionList
from workbench.ui.moments import moment_words
from workbench.ui.named import named
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

NEEDED: dict[str, said.Words] = {
    "authors": "author||missing", "publisher": "publisher||missing", "published": "date||missing"
}  # fmt: skip
"""Fields without which a source can't be cited well, and what is then said to be missing."""


class SourceView(View):
    """Every field can be edited; what is missing is said."""

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__(catalogue, tokens)
        self.source_id = 0
        self.head.words.setText(tr("Source"))
        self.missing = Words(tokens, "small", "warn")
        self.add(self.missing)
        self.form = RecordForm(tokens, self._edit, lambda name: tip(self._origin(name)))
        self.fields = self.form.fields
        self.add(self.form, gap=4)
        self._build_grading()
        self.section(tr("Descriptor"))
        self.descriptor = TextField(
            tokens, tr("Descriptor"), tr("What kind of source, how it knows"), partial(self._edit, "descriptor")
        )
        self._add_inset(self.descriptor)
        self.section(tr("Repeats"))
        self.origin = OriginPart(catalogue, tokens, self._edit)
        self.add(self.origin)
        self.column.addWidget(self.memo_part())
        self._build_own_fields()
        self.section(tr("Citation"))
        self.citation = CitationPart(tokens)
        self.add(self.citation)
        self._build_facts()
        self.column.addStretch(1)

    def _build_grading(self) -> None:
        self.section(tr("Reliability"))
        letters = [(term.term, named(term.meaning)) for term in scale("admiralty-letters").terms]
        self.grades = Grades(self.tokens, letters, may_be_none=False)
        self.grades.picked.connect(lambda letter: self._edit("reliability", letter))
        self.add(self.grades)
        self.reason = TextField(self.tokens, tr("Reason"), tr("Why so"), partial(self._edit, "reliability_reason"))
        self._add_inset(self.reason)
        self.section(tr("Handling"))
        self.handling = ChoiceBox(self.tokens, tr("Handling"))
        self.handling.addItems(list(HANDLINGS))
        self.handling.activated.connect(lambda index: self._edit("handling", HANDLINGS[index]))
        self._add_inset(self.handling)

    def _build_own_fields(self) -> None:
        head = SectionHead(self.tokens, tr("Your fields"), adds=tr("Add a field to all records"))
        self.add(head, gap=6)
        self.own = OwnFieldsPart(self.catalogue, self.tokens, self.save)
        head.button.clicked.connect(lambda _checked=False: self.own.add())
        self.add(self.own)

    def _build_facts(self) -> None:
        self.section(tr("As read"))
        self.facts = Words(self.tokens)
        self.add(self.facts)
        self.offer = HighlightsOffer(self.catalogue, self.tokens, lambda act: self.save(act, typed=False))
        self.add(self.offer, gap=4)
        self._versions_head = self.section(tr("Versions"))
        self.versions = VersionList(self.tokens)
        self.add(self.versions)

    def _add_inset(self, part: QWidget) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(part)
        self.add(holder, gap=2)
        self._parts.append(part)

    def show_source(self, source_id: int) -> None:
        """Show a source; KeyError if there is none."""
        self.source_id = source_id
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown; KeyError if it is gone."""
        source = self.catalogue.sources[self.source_id]
        self.head.aside.setText(tr("%n coding(s)", source.codings))
        missing = [tr(words) for name, words in NEEDED.items() if not getattr(source, name)]
        if source.title_from == "file":
            missing.insert(0, tr("title (the file's name stands in)"))
        self.missing.setText(tr("Missing: {what}").format(what=", ".join(missing)))
        self.missing.setVisible(bool(missing))
        self.form.show_record(source)
        self.descriptor.show_value(source.id, source.descriptor)
        self.grades.show_grade(source.reliability)
        self.reason.show_value(source.id, source.reliability_reason)
        self.handling.setCurrentIndex(self.handling.findText(source.handling))
        for part in (self.origin, self.own, self.citation):
            part.show_source(source)
        self.facts.setText(_facts(source, self.catalogue.reading))
        self.offer.show_version(source.version_id)
        self.versions.show_versions(versions(self.catalogue.reading, source.id))

    def show_versions(self) -> None:
        """Bring the versions on view."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.versions))

    def _origin(self, name: str) -> str:
        source = self.catalogue.sources.get(self.source_id)
        if source is None:
            return ""
        stated, place = stated_of(self.catalogue.reading, source.version_id).get(name, ("", ""))
        return _origin(getattr(source, name), stated, place)

    def _edit(self, field: str, value: str, session: str = "", source_id: int = 0) -> bool:
        """Change a field of a source, the one on show if none is given; False: words to be tried again."""
        one = source_id or self.source_id
        merge = f"{session} {field} {one}" if session else ""
        if field == "title" and not value.strip():
            return True
        return self.save(lambda: edit_source(self.catalogue.project, one, merge=merge, **{field: value}), typed=bool(session))


def _origin(value: str, stated: str, place: str) -> str:
    """Where a field's value comes from, as far as that is known: the file, or the analyst, who goes before it."""
    if not stated:
        return ""
    if value == stated:
        return tr("As the file states it ({place})").format(place=place) if place else tr("As the file states it")
    words = tr("The file states: {words} ({place})") if place else tr("The file states: {words}")
    return words.format(words=stated, place=place)


def _facts(source: SourceRecord, reading: Reading) -> str:
    """Return file and sizes, when it was imported, and who had a hand in the record last."""
    sizes = [tr("%n word(s)", source.words), tr("%n character(s)", source.characters)]
    if source.pages:
        sizes.append(tr("%n page(s)", source.pages))
    imported = tr("Imported {day}, read by {reader}").format(day=moment_words(source.imported_at), reader=source.reader)
    lines = [source.original_name, ", ".join(sizes), imported]
    touch = last_touch(reading, "source", source.id)
    if touch is not None:
        changed = tr("Record last changed {day} by {who}")
        lines.append(changed.format(day=moment_words(touch.at), who=touch.analyst))
    return "\n".join(lines)
