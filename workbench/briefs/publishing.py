"""Publishing a brief: gathered, typeset or written, and put in place of the former file, whole or not at all."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from enum import StrEnum
from pathlib import Path
from threading import Event, Thread

from workbench.briefs.content import content
from workbench.briefs.export import CannotWrite, write_file
from workbench.briefs.formats import write
from workbench.briefs.output import Output
from workbench.briefs.parts import BriefContent
from workbench.briefs.typeset import TypesetFailed, Typesetter
from workbench.project.reading import Reading


class Form(StrEnum):
    """The forms in which a brief is published; the value is the ending of the file's name."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "md"


class Stage(StrEnum):
    """What publishing is at."""

    GATHERING = "gathering"
    SETTING = "setting"
    WRITING = "writing"


class UnknownForm(ValueError):
    """A file's name has none of the endings of the forms; fields: path."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class PublishingCancelled(Exception):
    """It was cancelled; the former file is as it was."""


_ENDINGS = {"pdf": Form.PDF, "docx": Form.DOCX, "html": Form.HTML, "htm": Form.HTML, "md": Form.MARKDOWN}
_ENDINGS["markdown"] = Form.MARKDOWN

Progress = Callable[[float, Stage], None]
_TICK = 0.1
_PARTS = {Stage.GATHERING: 0.05, Stage.SETTING: 0.3, Stage.WRITING: 0.95}


def form_of(path: Path) -> Form:
    """Return the form that a file's name asks for; UnknownForm if none."""
    try:
        return _ENDINGS[path.suffix.casefold().lstrip(".")]
    except KeyError:
        raise UnknownForm(path) from None


def publish(
    reading: Reading,
    brief_id: int,
    path: Path,
    form: Form,
    *,
    output: Output | None = None,
    typesetter: Typesetter | None = None,
    progress: Progress = lambda _part, _stage: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write a brief to a file in a form; output: instead of what is kept with the brief.

    cancelled: asked ten times a second while it is typeset, too, in a thread of its own. Raises KeyError (no such brief),
    DamagedProject, TypesetFailed, CannotWrite, PublishingCancelled: the former file stays with each.
    """

    def at(stage: Stage) -> None:
        if cancelled():
            raise PublishingCancelled
        progress(_PARTS[stage], stage)

    refuse_project(reading, path)
    at(Stage.GATHERING)
    said = content(reading, brief_id, output=output)
    at(Stage.SETTING)
    data = made(said, form, typesetter, cancelled)
    at(Stage.WRITING)
    write_file(path, data)


def made(said: BriefContent, form: Form, typesetter: Typesetter | None, cancelled: Callable[[], bool]) -> bytes:
    """Return a brief's values in a form; PublishingCancelled if it is cancelled while it is typeset, TypesetFailed."""
    if form is not Form.PDF:
        return write(said, form.value)
    with ExitStack() as stack:
        setting = typesetter or stack.enter_context(Typesetter())
        stack.enter_context(_ended_when(cancelled, setting))
        try:
            return write(said, form.value, typesetter=setting)
        except TypesetFailed:
            if cancelled():
                raise PublishingCancelled from None
            raise


@contextmanager
def _ended_when(cancelled: Callable[[], bool], typesetter: Typesetter) -> Iterator[None]:
    """End the brief under way once it is cancelled."""
    over = Event()

    def watch() -> None:
        while not over.wait(_TICK):
            if cancelled():
                typesetter.stop()
                return

    watcher = Thread(target=watch, name="cancelling", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()


def refuse_project(reading: Reading, path: Path) -> None:
    """Raise CannotWrite if a path is that of the project itself."""
    if path.absolute() == reading.path.absolute() or (path.exists() and path.samefile(reading.path)):
        raise CannotWrite(path, "project")
