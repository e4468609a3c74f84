"""Files from outside, asked for, dropped or pasted: projects are opened, texts imported, if need be into a new project."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from workbench.app.asking import Asking

if TYPE_CHECKING:
    from workbench.app.desk import Desk


class Taking:
    """desk(): what is open; open_path opens a project; new_project(name) asks for one and tells whether it is open now."""

    def __init__(
        self,
        asking: Asking,
        desk: "Callable[[], Desk | None]",
        open_path: Callable[[Path], object],
        new_project: Callable[[str], bool],
    ) -> None:
        self._asking, self._desk, self._open_path, self._new_project = asking, desk, open_path, new_project

    def ask(self) -> None:
        """Ask which texts to bring in."""
        self.take(self._asking.texts_to_import())

    def ask_folder(self) -> None:
        """Ask of which folder all texts are to be brought in."""
        folder = self._asking.folder_to_import()
        if folder is not None:
            self.take([folder])

    def paste(self) -> None:
        """Make a source of what the clipboard holds, in a new project if none is open."""
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        desk = None if files else self._at_desk("")
        if files:
            self.take(files)
        elif desk is not None:
            from workbench.sources.pasting import Pasted

            desk.bringing_in.paste_text(Pasted(data.text(), data.html(), tuple(data.formats())))

    def take(self, files: list[Path]) -> None:
        """Open a project that was dropped; import texts, into a new project if none is open."""
        projects = [path for path in files if path.suffix.casefold() == ".workbench"]
        texts = [path for path in files if path.suffix.casefold() != ".workbench"]
        if projects:
            self._open_path(projects[0])
        desk = self._at_desk(texts[0].stem) if texts else None
        if desk is not None:
            desk.bringing_in.import_texts(texts)

    def _at_desk(self, name: str) -> "Desk | None":
        """Return the open project's desk, or that of a new one; None if there is none after all."""
        if self._desk() is None:
            self._new_project(name)
        return self._desk()
