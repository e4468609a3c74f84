"""What a file states goes into its record with the place where it stands, and never over what the analyst wrote."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.project.worlds import plain
from workbench.coding.reanchoring import adopt_version, review_version
from workbench.model.source import SourceKind
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.editing import edit_source
from workbench.sources.filled import ANALYST, METADATA, fields_from
from workbench.sources.importing import import_files
from workbench.sources.reading import ReadResult
from workbench.sources.records import SourceRecord, source, sources
from workbench.sources.storing import store

FIRST = {"author": "A. Writer", "date": "2020", "language": "en"}
SECOND = {"title": "Now named", "author": "Somebody else", "date": "2021", "publisher": "A  press\n", "url": "https://a.b"}
PLACES = {"title": "og:title", "publisher": "og:site_name"}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with create(tmp_path / "p.workbench", "P", "Anna Kowal") as made:
        yield made


def result(words: str, metadata: dict[str, str], origins: dict[str, str] | None = None) -> ReadResult:
    document = replace(plain(words), metadata=metadata, origins=origins or {})
    return ReadResult(document, SourceKind.TEXT, "test", "1", "utf-8")


def stored(project: Project) -> SourceRecord:
    source_id, _title = store(project, "a.txt", b"a", result("One line.", FIRST, {"author": "Info Author"}))
    return source(project.reading, source_id)


def renewed(project: Project, source_id: int) -> SourceRecord:
    review = review_version(project.reading, source_id, "b.txt", b"b", result("Two lines.", SECOND, PLACES))
    assert review is not None
    adopt_version(project, review)
    return source(project.reading, source_id)


def test_each_field_says_where_in_the_file_it_stood(project: Project) -> None:
    record = stored(project)
    assert fields_from(record.fields_from) == {"authors": "Info Author", "published": METADATA, "language": METADATA}
    assert (record.title, record.title_from) == ("a", "file")


def test_a_version_fills_only_what_was_empty(project: Project) -> None:
    before = stored(project)
    record = renewed(project, before.id)
    assert (record.authors, record.published, record.language) == ("A. Writer", "2020", "en")
    assert (record.title, record.title_from, record.publisher) == ("Now named", METADATA, "A press")
    known = fields_from(record.fields_from)
    assert (known["authors"], known["title"], known["publisher"]) == ("Info Author", "og:title", "og:site_name")
    project.undo()
    assert source(project.reading, before.id) == before


def test_what_the_analyst_wrote_or_emptied_stays(project: Project) -> None:
    before = stored(project)
    edit_source(project, before.id, authors="", publisher="Mine", title="a")
    edit_source(project, before.id, url="https://x")
    edit_source(project, before.id, url="")
    record = renewed(project, before.id)
    assert (record.authors, record.publisher, record.url) == ("", "Mine", "")
    assert {fields_from(record.fields_from)[field] for field in ("authors", "publisher", "url")} == {ANALYST}
    assert record.published == "2020"


def test_a_title_that_the_analyst_confirmed_is_hers(project: Project) -> None:
    before = stored(project)
    edit_source(project, before.id, title="a")
    record = renewed(project, before.id)
    assert (record.title, record.title_from) == ("a", ANALYST)


def test_a_page_tells_its_places_when_it_is_imported(project: Project, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '<html lang="en"><head><meta property="og:title" content="A page"><meta name="author" content="B. Author"></head>'
        "<body><article><h1>A page</h1><p>It says what was seen at the gate, and by whom, and when.</p></article></body>",
        encoding="utf-8",
    )
    list(import_files(project, [page]))
    record = sources(project.reading)[0]
    assert fields_from(record.fields_from) == {"title": "og:title", "authors": "author", "language": "html lang"}
