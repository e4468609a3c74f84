"""Where in the editor a finding is shown: the field whose words it underlines, or the widget it is about."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from workbench.briefs.linting.finding import Finding, Place
from workbench.ui.briefs.editor import BriefEditor
from workbench.ui.briefs.judgment_card import JudgmentCard
from workbench.ui.briefs.outline import IMPRINT
from workbench.ui.briefs.prose.field import RichField
from workbench.ui.briefs.sections import ThemeSection

Key = tuple[int, str]
"""The place and the field of what is stored."""


def fields_of(editor: BriefEditor) -> dict[Key, RichField]:
    """Return the fields of prose that rules read, by place and field."""
    found: dict[Key, object] = {}
    for place, part in editor.sections.items():
        if isinstance(part, ThemeSection):
            found |= {(place, name): field for name, field in part.sides.items()}
        else:
            found[place, "prose"] = part.prose
    for place, card in editor.judgments.cards.items():
        found |= {(place, "text"): card.statement, (place, "reason"): card.reason}
    return {key: field for key, field in found.items() if isinstance(field, RichField)}


def place_of(finding: Finding) -> int:
    """Return the place of the outline that a finding belongs to."""
    return finding.place_id if finding.place is not Place.BRIEF else IMPRINT


def spot_of(editor: BriefEditor, finding: Finding) -> tuple[QWidget, QRect] | None:
    """Return the widget that shows what a finding is about, and where in its pixels; None if there is none by now."""
    field = fields_of(editor).get((finding.place_id, finding.field))
    if field is not None:
        rect = field.finding_rect(finding.key) if finding.end > finding.start else QRect()
        return field.viewport(), rect if rect.isValid() else QRect(0, 0, field.viewport().width(), field.viewport().height())
    widget = _widget(editor, finding)
    return (widget, widget.rect()) if widget is not None else None


def _widget(editor: BriefEditor, finding: Finding) -> QWidget | None:
    if finding.place is Place.BRIEF:
        named: QWidget | None = editor.imprint.inputs.get(finding.field)
        return named or (editor.imprint.handling if finding.field == "handling" else editor.imprint)
    card: JudgmentCard | None = editor.judgments.cards.get(finding.place_id)
    if card is None:
        return editor.sections.get(finding.place_id)
    buttons: dict[str, QWidget] = {"likelihood": card.likelihood, "confidence": card.confidence}
    return buttons.get(finding.field, card.evidence)
