"""What became of a file that was to be imported."""

from dataclasses import dataclass
from pathlib import Path

from workbench.model.ids import Id
from workbench.project.errors import ProjectError
from workbench.sources.errors import SourceError


@dataclass(frozen=True, slots=True)
class Imported:
    """A file that became a source, or a part of one that did (a message, a row); warnings are codes of the document."""

    path: Path
    source_id: Id
    title: str
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A file, or a part of one, that the project holds already, byte for byte, as the source named."""

    path: Path
    source_id: Id
    title: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that did not come in, and why; of a file of several parts, those before are in the project whole."""

    path: Path
    error: SourceError | ProjectError


Outcome = Imported | Duplicate | Refused
