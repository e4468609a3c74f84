"""Taking over what others marked in a file: its highlights become passages of a theme, with the words put to them."""

from workbench.coding.attaching import Target, attach_passage, target_name
from workbench.coding.passages import make_passage, passage_with, trimmed
from workbench.model.act import Act
from workbench.model.document import Highlight
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.sources.records import document_of


def highlights_left(reading: Reading, version_id: int) -> list[Highlight]:
    """Return the highlights of a version's file that are no passages yet; KeyError for a version that is gone."""
    document = document_of(reading, version_id)
    return [one for one in document.highlights if not _is_passage(reading, version_id, document.text, one)]


def _is_passage(reading: Reading, version_id: int, text: str, highlight: Highlight) -> bool:
    return passage_with(reading, version_id, trimmed(text, highlight.pieces)) is not None


def take_over(project: Project, version_id: int, target: Target) -> int:
    """Make passages of the highlights that are none yet, attached to a theme or an entity, as one step; returns how many.

    What was said of one is the coding's comment, after its author's name. Raises NameEmpty, TooDeep; KeyError for a
    version or a target that is gone.
    """
    found = highlights_left(project.reading, version_id)
    if not found:
        return 0
    with project.step(Act.TAKE_OVER, count=len(found), name=target_name(project.reading, target)) as step:
        for highlight in found:
            passage_id = make_passage(step, version_id, highlight.pieces)
            attach_passage(step, passage_id, version_id, target, comment_of(highlight))
    return len(found)


def comment_of(highlight: Highlight) -> str:
    """Return what was said of a highlight and by whom: ``Jan Nowak: see the annex``; empty if nothing was said."""
    if not highlight.comment:
        return ""
    return f"{highlight.author}: {highlight.comment}" if highlight.author else highlight.comment
