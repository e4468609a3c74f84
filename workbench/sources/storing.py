"""Storing what was read: a source with its first version, its text, its structure and its original."""

from dataclasses import replace
from pathlib import Path

from sqlalchemy import func, select

from workbench.model.act import Act
from workbench.model.clean import clean_line
from workbench.model.document import Document, to_json
from workbench.model.ids import Id
from workbench.model.moment import now
from workbench.model.source import Source, SourceKind, SourceVersion
from workbench.model.tables import table_of
from workbench.project.ahead import keep_ahead
from workbench.project.blobs import packed, sha256
from workbench.project.project import Project
from workbench.sources.filled import fill_in
from workbench.sources.reading import ReadResult

_source = table_of(Source)
_PORTION = 100_000


def part_name(name: str, result: ReadResult) -> str:
    """Return the name under which the original of a part is kept.

    A message out of a mailbox is a file of its own (``box 2.eml``); of a row of a table the table is kept
    (``survey.csv#row=3``, as RFC 7111 names it).
    """
    if not result.part:
        return name
    if result.original is not None and result.kind is SourceKind.EML:
        return f"{Path(name).stem} {result.part}.eml"
    return f"{name}#{result.part}"


def store(project: Project, name: str, original: bytes, result: ReadResult) -> tuple[Id, str]:
    """Make a source of a file's name, its bytes and what was read of them, as one step; returns id and title.

    What takes long with a long text is done before the step, which holds up every other.
    """
    name, metadata = clean_line(name), {field: clean_line(words) for field, words in result.document.metadata.items()}
    document = replace(result.document, metadata=metadata)
    title = metadata.get("title") or _stem(name, result) or sha256(original)[:12]
    text, structure = packed(document.text.encode("utf-8")), packed(to_json(document).encode("utf-8"), compress=True)
    whole, words = packed(original), count_words(document)
    keep_ahead(project, text, structure, whole)
    with project.step(Act.IMPORT, name=title, file=name) as step:
        last = step.value(select(func.max(_source.c.position)))
        record = Source(
            title=title, kind=result.kind.value, accessed=now()[:10], position=0 if last is None else last + 1,
            analyst_id=step.analyst_id,
        )  # fmt: skip
        fill_in(record, document)
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


def _stem(name: str, result: ReadResult) -> str:
    """The file's name without its ending; of a row of a table with the row's number."""
    file, _, part = name.rpartition("#") if result.part and result.original is None else (name, "", "")
    number = part.rpartition("=")[2]
    return f"{Path(file).stem or file} {number}".strip()


def count_words(document: Document) -> int:
    """Return the number of words, as parted by white space; a long text in portions, so that other threads may go on."""
    text, at, words = document.text, 0, 0
    while at < len(text):
        end = text.find("\n", at + _PORTION)
        end = len(text) if end < 0 else end
        words += len(text[at:end].split())
        at = end
    return words
