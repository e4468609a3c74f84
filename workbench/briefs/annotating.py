"""Writing an annotated source as a file: pages, web page, document, or a copy of its original with highlights."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from workbench.briefs.annotated.gathering import Choice, annotated_content
from workbench.briefs.annotated.original import annotated_original
from workbench.briefs.export import write_file
from workbench.briefs.publishing import (
    Form,
    Progress,
    PublishingCancelled,
    Stage,
    UnknownForm,
    form_of,
    made,
    refuse_project,
)
from workbench.briefs.typeset import Typesetter
from workbench.project.reading import Reading


class AnnotatedForm(StrEnum):
    """How an annotated source is written; the value is the name by which it is asked for."""

    PDF = "pdf"
    ORIGINAL = "original"
    HTML = "html"
    DOCX = "docx"


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: how many passages are shown; of a copy of the original those without a place and its signature."""

    path: Path
    passages: int
    unplaced: tuple[int, ...] = ()
    was_signed: bool = False


_PARTS = {Stage.GATHERING: 0.05, Stage.SETTING: 0.3, Stage.WRITING: 0.95}


def annotated_form(path: Path, *, original: bool = False) -> AnnotatedForm:
    """Return the form that a file's name asks for; original: the PDF is a copy of the original. UnknownForm if none."""
    form = form_of(path)
    if form is Form.MARKDOWN or (original and form is not Form.PDF):
        raise UnknownForm(path)
    return AnnotatedForm.ORIGINAL if original else AnnotatedForm(form.value)


def publish_annotated(
    reading: Reading,
    source_id: int,
    path: Path,
    form: AnnotatedForm,
    *,
    choice: Choice | None = None,
    typesetter: Typesetter | None = None,
    progress: Progress = lambda _part, _stage: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Write an annotated source to a file, whole or not at all.

    Raises KeyError (no such source), DamagedProject, TypesetFailed, CannotWrite, NoAnnotatedOriginal, PublishingCancelled:
    the former file stays with each.
    """

    def stop() -> None:
        if cancelled():
            raise PublishingCancelled

    def at(stage: Stage) -> None:
        stop()
        progress(_PARTS[stage], stage)

    refuse_project(reading, path)
    at(Stage.GATHERING)
    if form is AnnotatedForm.ORIGINAL:
        copy = annotated_original(reading, source_id, choice, stop)
        data, written = copy.data, Written(path, copy.passages, copy.unplaced, copy.was_signed)
    else:
        content = annotated_content(reading, source_id, choice)
        at(Stage.SETTING)
        data = made(content, Form(form.value), typesetter, cancelled)
        written = Written(path, len(content.annotated[0].notes))
    at(Stage.WRITING)
    write_file(path, data)
    return written
