"""Drafting a brief's source summary again, beside what is written."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench.briefs import editing
from workbench.briefs.outlining import add_section
from workbench.briefs.summarising import drafted_summary, summary_section
from workbench.model.brief import SectionKind
from workbench.ui.briefs.editor import BriefEditor
from workbench.ui.briefs.redraft_dialog import RedraftDialog
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr


def redraft(editor: BriefEditor, tokens: Tokens, window: QWidget, say: Callable[[str], object]) -> RedraftDialog | None:
    """Offer the summary as it would be drafted now; where none is written it is written at once. say: to the status bar."""
    editor.flush()
    reading = editor.project.reading
    section, drafted = summary_section(reading, editor.brief_id), drafted_summary(reading, editor.brief_id)
    if editor.project.read_only or not drafted:
        say(tr("The brief cites nothing yet.") if not drafted else tr("Open for reading only"))
        return None
    if section is None or not section.prose.strip():
        _take(editor, drafted)
        return None
    dialog = RedraftDialog(tokens, section.prose, drafted, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.taken.connect(lambda text: _take(editor, text))
    dialog.open()
    return dialog


def _take(editor: BriefEditor, text: str) -> None:
    project, brief_id = editor.project, editor.brief_id
    section = summary_section(project.reading, brief_id)
    if section is None:
        editor.pen.act(lambda: add_section(project, brief_id, SectionKind.SOURCE_SUMMARY, prose=text))
        return
    place = section.id
    editor.pen.act(lambda: editing.set_prose(project, place, "prose", text))
    editor.show_place(place)
