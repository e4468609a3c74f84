"""Pasting: what was copied elsewhere becomes a source of its own, read as a file of its kind would be."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.sources.errors import Empty, NoText, SourceError, Unsupported
from workbench.sources.importing import Outcome, Refused, store_result
from workbench.sources.readers import Wish
from workbench.sources.reading import Readers


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a clipboard holds: words, markup, and the types under which it offers it (``image/png``)."""

    text: str = ""
    html: str = ""
    types: tuple[str, ...] = ()

    @property
    def is_picture(self) -> bool:
        """Whether there is a picture, and no words."""
        return not self.text.strip() and not self.html.strip() and _any_picture(self.types)


def _any_picture(types: Iterable[str]) -> bool:
    return any(name.startswith(("image/", "application/x-qt-image")) for name in types)


def import_pasted(project: Project, name: str, pasted: Pasted, cancelled: Callable[[], bool] = lambda: False) -> Outcome:
    """Make a source of what was pasted, as one step; name: without an ending, it stands in for a title.

    Markup goes before words, since it has the structure; a page is taken whole, for it is what was chosen. What is kept
    as the original is the clipboard's own text in UTF-8. A picture, and a clipboard without words, are refused.
    """
    path = Path(f"{name}.html" if pasted.html.strip() else f"{name}.txt")
    try:
        if pasted.is_picture:
            raise Unsupported(str(path), "picture")
        if not pasted.text.strip() and not pasted.html.strip():
            raise Empty(str(path))
        with Readers(cancelled=cancelled) as readers:
            return _imported(project, name, pasted, readers)
    except (SourceError, ProjectError) as error:
        return Refused(path, error)


def _imported(project: Project, name: str, pasted: Pasted, readers: Readers) -> Outcome:
    if pasted.html.strip():
        original = _bytes(pasted.html)
        try:
            result = readers.read(f"{name}.html", original, wish=Wish(kind="html", encoding="utf-8", whole_page=True))
            return store_result(project, Path(f"{name}.html"), original, result)
        except NoText:
            if not pasted.text.strip():
                raise
    original = _bytes(pasted.text)
    result = readers.read(f"{name}.txt", original, wish=Wish(kind="text", encoding="utf-8"))
    return store_result(project, Path(f"{name}.txt"), original, result)


def _bytes(words: str) -> bytes:
    """UTF-8, what no encoding can hold (half a character) replaced."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode("utf-8")
