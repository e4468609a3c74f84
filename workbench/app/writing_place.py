"""Where one writes in a brief, so that one writes on there after the window was made anew."""

from dataclasses import dataclass

from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QTextEdit, QWidget
from shiboken6 import isValid

from workbench.ui.window.frame import MainWindow


@dataclass(frozen=True, slots=True)
class WritingPlace:
    """key, half: of the tab. field: which of its fields of prose, from 0. caret, anchor: positions in it as Qt counts them
    (UTF-16). top: pixels by which the editor is scrolled."""

    key: str
    half: int
    field: int
    caret: int
    anchor: int
    top: int


def _editor(page: QWidget | None) -> QScrollArea | None:
    """Return what a tab is written in; None where it holds no fields of prose."""
    editor = getattr(page, "editor", None)
    return editor if isinstance(editor, QScrollArea) and hasattr(editor, "fields") else None


def writing_place(window: MainWindow) -> WritingPlace | None:
    """Return where the caret stands, if it stands in a brief."""
    focus = window.focusWidget()
    for half in (0, 1):
        for key in window.tabs.keys(half):
            editor = _editor(window.tabs.page(key, half))
            for number, field in enumerate(editor.fields() if editor is not None else ()):  # type: ignore[attr-defined]
                if editor is not None and field is focus and isinstance(field, QPlainTextEdit | QTextEdit):
                    cursor, top = field.textCursor(), editor.verticalScrollBar().value()
                    return WritingPlace(key, half, number, cursor.position(), cursor.anchor(), top)
    return None


def go_on_writing(window: MainWindow, place: WritingPlace) -> None:
    """Put the caret where it stood, if the field is still there."""
    if not isValid(window):
        return
    editor = _editor(window.tabs.page(place.key, place.half))
    fields = editor.fields() if editor is not None else []  # type: ignore[attr-defined]
    if editor is None or place.field >= len(fields):
        return
    field = fields[place.field]
    field.setFocus()
    cursor, end = field.textCursor(), field.document().characterCount() - 1
    cursor.setPosition(min(place.anchor, end))
    cursor.setPosition(min(place.caret, end), cursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    editor.verticalScrollBar().setValue(place.top)
