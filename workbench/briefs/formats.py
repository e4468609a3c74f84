"""The forms in which a brief leaves the program, and what writes each: one registry for window and command line."""

from collections.abc import Callable
from contextlib import nullcontext

from workbench.briefs.fault import named
from workbench.briefs.parts import BriefContent
from workbench.briefs.typeset import DEADLINE, TypesetFailed, Typesetter

SOURCE_LOOK = "annotated"
"""The look of values that are an annotated source alone."""

Writer = Callable[[BriefContent], bytes]


def _markdown(content: BriefContent) -> bytes:
    from workbench.briefs.forms.as_markdown import markdown

    return markdown(content).encode()


def _html(content: BriefContent) -> bytes:
    from workbench.briefs.forms.annotated_html import annotated_html
    from workbench.briefs.forms.as_html import html

    if content.look == SOURCE_LOOK:
        return annotated_html(content).encode()
    return html(content).encode()


def _docx(content: BriefContent) -> bytes:
    from workbench.briefs.forms.annotated_docx import annotated_docx
    from workbench.briefs.forms.as_docx import docx

    if content.look == SOURCE_LOOK:
        return annotated_docx(content)
    return docx(content)


WRITERS: dict[str, Writer] = {"docx": _docx, "html": _html, "md": _markdown}
"""By the ending of a file's name, what writes a brief so; PDF, which needs a process of its own, is apart."""


def formats() -> tuple[str, ...]:
    """Return the endings of the forms that can be written, PDF first."""
    return ("pdf", *WRITERS)


def write(content: BriefContent, form: str, *, typesetter: Typesetter | None = None, deadline_s: float = DEADLINE) -> bytes:
    """Return a brief in a form; a typesetter that is already running saves its start. KeyError for a form there is not.

    Raises TypesetFailed, which names the passage if it is one that can't be set.
    """
    if form != "pdf":
        return WRITERS[form](content)
    with nullcontext(typesetter) if typesetter is not None else Typesetter() as setting:
        try:
            return setting.typeset(content, deadline_s=deadline_s)
        except TypesetFailed as error:
            raise named(error, content, setting) from error
