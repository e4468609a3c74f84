"""Importing: files become sources; each file is one step, and one bad file does not stop the others."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from sqlalchemy import func, select

from workbench.model.act import Act
from workbench.model.clean import clean_line
from workbench.model.document import Document, to_json
from workbench.model.ids import Id
from workbench.model.moment import now
from workbench.model.source import Source, SourceVersion
from workbench.model.tables import table_of
from workbench.project.blobs import packed, sha256
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.sources.errors import ReaderFailed, SourceError
from workbench.sources.reading import Readers, ReadResult, read_original

_source, _version = table_of(Source), table_of(SourceVersion)


@dataclass(frozen=True, slots=True)
class Imported:
    """A file that became a source; warnings are codes of the document."""

    path: Path
    source_id: Id
    title: str
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A file that the project holds already, byte for byte, as the source named."""

    path: Path
    source_id: Id
    title: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that did not come in, and why; nothing of it is in the project."""

    path: Path
    error: SourceError | ProjectError


Outcome = Imported | Duplicate | Refused
Progress = Callable[[int, int, float], None]


def import_files(
    project: Project,
    paths: Iterable[Path],
    progress: Progress = lambda _number, _all, _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome]:
    """Import files one after the other, yielding what became of each as soon as it is on disk.

    progress hears (files done, files in all, part of the present one, 0 to 1); cancelled is asked between and within
    files. A full disk or a project that can't be written ends the run with a Refused for the file at hand.
    """
    files = list(paths)
    with Readers(cancelled=cancelled) as readers:
        for number, path in enumerate(files):
            if cancelled():
                return
            outcome = _import(project, path, readers, partial(progress, number, len(files)))
            yield outcome
            progress(number + 1, len(files), 0.0)
            if isinstance(outcome, Refused) and isinstance(outcome.error, ProjectError):
                return


def _import(project: Project, path: Path, readers: Readers, progress: Callable[[float], None]) -> Outcome:
    try:
        original = read_original(path)
        twin = _twin(project, sha256(original))
        if twin is not None:
            return Duplicate(path, *twin)
        result = readers.read(path, original, progress=progress)
        source_id, title = store(project, path.name, original, result)
    except (SourceError, ProjectError) as error:
        return Refused(path, error)
    except UnicodeEncodeError as error:  # a reader let half a character through; the words stay out of the report
        return Refused(path, ReaderFailed(str(path), type(error).__name__))
    return Imported(path, source_id, title, result.document.warnings)


def _twin(project: Project, original_hash: str) -> tuple[Id, str] | None:
    same = select(_source.c.id, _source.c.title).join_from(_source, _version, _version.c.source_id == _source.c.id)
    row = project.reading.row(same.where(_version.c.original_hash == original_hash))
    return None if row is None else (Id(row.id), str(row.title))


def store(project: Project, name: str, original: bytes, result: ReadResult) -> tuple[Id, str]:
    """Make a source of a file's name, its bytes and what was read of them, as one step; returns id and title.

    What takes long with a long text is done before the step, which holds up every other.
    """
    name, metadata = clean_line(name), {field: clean_line(words) for field, words in result.document.metadata.items()}
    document = replace(result.document, metadata=metadata)
    title = metadata.get("title") or Path(name).stem or name or sha256(original)[:12]
    text, structure = packed(document.text.encode("utf-8")), packed(to_json(document).encode("utf-8"), compress=True)
    whole, words = packed(original), count_words(document)
    with project.step(Act.IMPORT, name=title, file=name) as step:
        last = step.value(select(func.max(_source.c.position)))
        record = Source(
            title=title, title_from="metadata" if metadata.get("title") else "file", kind=result.kind.value,
            authors=metadata.get("author", ""), publisher=metadata.get("publisher", ""), series=metadata.get("series", ""),
            published=metadata.get("date", ""), url=metadata.get("url", ""), identifier=metadata.get("identifier", ""),
            language=metadata.get("language", ""), accessed=now()[:10], position=0 if last is None else last + 1,
            analyst_id=step.analyst_id,
        )  # fmt: skip
        step.add(record)
        step.session.flush()
        step.add(
            SourceVersion(
                source_id=record.id, text_hash=step.keep(text), structure_hash=step.keep(structure),
                original_hash=step.keep(whole), original_name=name, original_size=len(original), reader=result.reader,
                reader_version=result.reader_version, characters=len(document.text), words=words, pages=len(document.pages),
                analyst_id=step.analyst_id,
            )
        )  # fmt: skip
    return Id(record.id), title


def count_words(document: Document) -> int:
    """Return the number of words, as parted by white space."""
    return len(document.text.split())
