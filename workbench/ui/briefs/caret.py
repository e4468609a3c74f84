"""Where the caret stands in the brief, in the names that the pages bear, and the way back from there to the field."""

from bisect import bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor

from workbench.briefs.markup import starts
from workbench.model.brief import SectionKind
from workbench.ui.briefs.editor import BriefEditor
from workbench.ui.briefs.outline import ANNEX, IMPRINT, JUDGMENTS
from workbench.ui.briefs.prose_field import ProseField
from workbench.ui.briefs.sections import ThemeSection

PAUSE = 40
"""Milliseconds that the caret rests before its place is told."""

STEMS = {
    SectionKind.BOTTOM_LINE: "bottom-line",
    SectionKind.SO_WHAT: "so-what",
    SectionKind.DISAGREEMENTS: "disagreements",
    SectionKind.GAPS: "gaps",
    SectionKind.ALTERNATIVES: "alternatives",
    SectionKind.INDICATORS: "indicators",
    SectionKind.SOURCE_SUMMARY: "source-summary",
}
"""What the pages call the sections of which a brief has one each; every other goes by its id."""


class Caret(QObject):
    """Follows the caret of an editor. Signal: moved(keys), those of the pages' places that fit, the best first."""

    moved = Signal(object)

    def __init__(self, editor: BriefEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._field: ProseField | None = None
        self._place = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._tell)
        editor.pen.entered.connect(self._enter)

    def _enter(self, place: int, field: ProseField) -> None:
        if field is not self._field:
            if self._field is not None:
                self._field.cursorPositionChanged.disconnect(self._pause.start)
                self._field.destroyed.disconnect(self._forget)
            self._field = field
            field.cursorPositionChanged.connect(self._pause.start)
            field.destroyed.connect(self._forget)
        self._place = place
        self._pause.start()

    def _forget(self) -> None:
        self._field = None

    def _tell(self) -> None:
        if self._field is not None:
            self.moved.emit(self.keys(self._place, self._field))

    # --- from the editor to the pages

    def keys(self, place: int, field: ProseField) -> tuple[str, ...]:
        """Return the keys under which a field's line may stand on the pages."""
        if place == IMPRINT:
            return ("title",)
        section = self._editor.sections.get(place)
        if section is None:
            return (f"judgment {place}",)
        stem = next((stem for stem, found in self._fields(place) if found is field), "")
        title = (f"section {place} title",)
        return (f"{stem} {block_at(field)}", *title) if stem else title

    def _fields(self, place: int) -> Iterator[tuple[str, ProseField]]:
        """Yield the fields of prose of a section and what the pages call them."""
        section = self._editor.sections[place]
        kind = next((each.kind for each in self._editor.snapshot.sections if each.id == place), None)
        if isinstance(section, ThemeSection):
            for name, field in section.sides.items():
                yield f"section {place} {name}", field
        elif kind is not None:
            yield STEMS.get(kind, f"section {place} prose"), section.prose

    # --- from the pages to the editor

    def show(self, key: str) -> bool:
        """Put the caret where a place of the pages was written; tell whether there is such a field."""
        stem, _, number = key.rpartition(" ")
        found = self._field_of(stem)
        if found is not None:
            _put(found, int(number))
            return True
        named = {"title": IMPRINT, "passage": ANNEX, "imprint": IMPRINT}
        kind, _, rest = key.partition(" ")
        if kind in ("judgment", "section") and (place := int(rest.partition(" ")[0])):
            self._editor.show_place(place)
        elif kind in named:
            self._editor.show_place(named[kind])
        else:
            self._editor.show_place(JUDGMENTS)
        return False

    def _field_of(self, stem: str) -> ProseField | None:
        for place in self._editor.sections:
            for name, field in self._fields(place):
                if name == stem:
                    return field
        return None


def block_at(field: ProseField) -> int:
    """Return the number of the block of prose, from 0, in which a field's caret stands."""
    return max(0, bisect_right(starts(field.text()), caret_offset(field)) - 1)


def caret_offset(field: ProseField) -> int:
    """Return the caret's place in code points of the stored text."""
    told = getattr(field, "caret_offset", None)  # a field with formatting knows how its text is stored
    if told is not None:
        return int(told())
    return len(field.toPlainText().encode("utf-16-le")[: 2 * field.textCursor().position()].decode("utf-16-le", "ignore"))


def _put(field: ProseField, number: int) -> None:
    """Put the caret at the beginning of a block of prose and bring it on view."""
    begins = starts(field.text())
    offset = begins[min(number, len(begins) - 1)] if begins else 0
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    show = getattr(field, "show_span", None)
    if show is not None:
        show(offset, offset)
        return
    cursor = QTextCursor(field.document())
    cursor.setPosition(len(field.toPlainText()[:offset].encode("utf-16-le")) // 2)
    field.setTextCursor(cursor)
