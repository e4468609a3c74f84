"""Importing into a project: one bad file stops no other, a twin is named, names are cleaned, a full disk ends the run."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.content import content
from tests.project.worlds import add_text, plain
from workbench.model.source import SourceKind
from workbench.project.blobs import sha256
from workbench.project.check import full_check
from workbench.project.errors import DiskFull
from workbench.project.opening import create, open_project
from workbench.project.project import Project
from workbench.sources import crew, editing, importing
from workbench.sources.editing import delete_source, edit_source
from workbench.sources.errors import Empty, ReaderFailed, Unreadable
from workbench.sources.importing import Duplicate, Imported, Refused, import_files
from workbench.sources.reading import ReadResult
from workbench.sources.records import document_of, find_source, original_of, source, source_of_version, sources, text_of
from workbench.sources.storing import store


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A new project, open for writing."""
    with create(tmp_path / "p.workbench", "P", "Anna Kowal") as made:
        yield made


def written(folder: Path, **texts: str) -> list[Path]:
    """Files of some words."""
    paths = []
    for name, words in texts.items():
        paths.append(folder / f"{name}.txt")
        paths[-1].write_text(words, encoding="utf-8")
    return paths


def read(words: str, **metadata: str) -> ReadResult:
    document = plain(words)
    document.metadata.update(metadata)
    return ReadResult(document, SourceKind.TEXT, "test", "1", "utf-8")


def test_one_bad_file_stops_no_other(project: Project, tmp_path: Path) -> None:
    first, second = written(tmp_path, first="Crates at the quay.", second="A crane, idle.")
    empty, absent = tmp_path / "empty.txt", tmp_path / "absent.txt"
    empty.write_bytes(b"")
    heard: list[tuple[int, int]] = []
    given = [first, empty, Path("/dev/null"), absent, second]
    outcomes = list(import_files(project, given, lambda n, of, _part: heard.append((n, of))))
    assert [type(outcome) for outcome in outcomes] == [Imported, Refused, Refused, Refused, Imported]
    errors = [outcome.error for outcome in outcomes if isinstance(outcome, Refused)]
    assert [type(error) for error in errors] == [Empty, Unreadable, Unreadable]
    assert [record.title for record in sources(project.reading)] == ["first", "second"]
    assert heard[-1] == (5, 5)
    assert heard == sorted(heard)
    project.undo()
    assert [record.title for record in sources(project.reading)] == ["first"], "each file is a step of its own"


def test_a_source_is_kept_byte_for_byte(project: Project, tmp_path: Path) -> None:
    (path,) = written(tmp_path, quay="Zażółć 北京 🚚\r\n\r\nSecond paragraph.\r\n")
    (imported,) = import_files(project, [path])
    assert isinstance(imported, Imported)
    record = source(project.reading, imported.source_id)
    assert original_of(project.reading, record.version_id) == path.read_bytes()
    assert record.original_hash == sha256(path.read_bytes())
    assert len(text_of(project.reading, record.version_id)) == record.characters
    assert document_of(project.reading, record.version_id).text == text_of(project.reading, record.version_id)
    assert (record.reliability, record.handling, record.title_from) == ("F", "TLP:CLEAR", "file")
    assert find_source(project.reading, "QUAY") == find_source(project.reading, "quay.txt") == record
    assert source_of_version(project.reading, record.version_id) == record


def test_a_twin_is_named_and_changes_nothing(project: Project, tmp_path: Path) -> None:
    first, twin = written(tmp_path, first="The same words.", twin="The same words.")
    outcomes = list(import_files(project, [first, twin]))
    before = content(project.reading)
    (again,) = import_files(project, [first])
    assert isinstance(outcomes[0], Imported)
    for outcome in (outcomes[1], again):
        assert isinstance(outcome, Duplicate)
        assert (outcome.source_id, outcome.title) == (outcomes[0].source_id, "first")
    assert content(project.reading) == before


def test_a_deleted_source_comes_in_again_and_comes_back(project: Project, tmp_path: Path) -> None:
    (path,) = written(tmp_path, first="Words.")
    (outcome,) = import_files(project, [path])
    assert isinstance(outcome, Imported)
    delete_source(project, outcome.source_id)
    project.undo()
    assert text_of(project.reading, sources(project.reading)[0].version_id) == "Words."
    delete_source(project, outcome.source_id)
    (again,) = import_files(project, [path])
    assert isinstance(again, Imported)
    assert full_check(project.reading) == []


@pytest.mark.skipif(os.name != "posix", reason="such names can't be made elsewhere")
def test_names_that_are_no_text(project: Project, tmp_path: Path) -> None:
    for name in (b"\xff\xfe.txt", b"zw\xf3\x81j.txt", b"two\nlines.txt"):
        path = tmp_path / os.fsdecode(name)
        path.write_bytes(b"Words of " + name.hex().encode())
        (outcome,) = import_files(project, [path])
        assert isinstance(outcome, Imported)
    assert [record.title for record in sources(project.reading)] == [".txt", "zwj", "two lines"]


def test_what_a_file_says_of_itself_is_cleaned(project: Project) -> None:
    store(
        project,
        "a.html",
        b"x",
        read("Words", title=" A\n title\0 \ud83d ", author="B\x07", date="2020", url="https://example.org"),
    )
    (record,) = sources(project.reading)
    assert (record.title, record.title_from, record.authors, record.published) == ("A title", "metadata", "B", "2020")
    store(project, "only.html", b"y", read("Words", title=" \n "))
    assert sources(project.reading)[1].title == "only"


def test_half_a_character_from_a_reader_is_refused(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bad, good = written(tmp_path, bad="Words.", good="More words.")
    results = {bad: read("half \ud83d"), good: read("whole")}
    monkeypatch.setattr(crew.Readers, "read_all", lambda _self, path, _original, wish, progress: iter([results[path]]))
    first, second = import_files(project, [bad, good])
    assert isinstance(first, Refused)
    assert isinstance(first.error, ReaderFailed)
    assert isinstance(second, Imported)
    assert full_check(project.reading) == []


def test_a_full_disk_ends_the_run(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise DiskFull(project.path)

    monkeypatch.setattr(importing, "store", full)
    outcomes = list(import_files(project, written(tmp_path, a="One.", b="Two.")))
    assert len(outcomes) == 1
    assert isinstance(outcomes[0], Refused)
    assert isinstance(outcomes[0].error, DiskFull)


def test_cancelled_between_two_files(project: Project, tmp_path: Path) -> None:
    files = written(tmp_path, a="One.", b="Two.", c="Three.")
    outcomes = list(import_files(project, files, cancelled=lambda: len(sources(project.reading)) == 2))
    assert len(outcomes) == 2
    assert [record.title for record in sources(project.reading)] == ["a", "b"]


# --- records and their editing


def test_editing_a_source(project: Project) -> None:
    version = add_text(project, title="Raw")
    record = source_of_version(project.reading, version)
    edit_source(
        project, record.id, title="  New \n title", reliability="B", handling="TLP:AMBER+STRICT", descriptor="long\nwords"
    )
    assert project.history()[0].arguments["name"] == "Raw"
    edited = source(project.reading, record.id)
    assert (edited.title, edited.title_from, edited.reliability, edited.descriptor) == (
        "New title",
        "analyst",
        "B",
        "long\nwords",
    )
    before = content(project.reading)
    for fields in ({"title": " "}, {"reliability": "G"}, {"reliability": ""}, {"handling": "TLP:WHITE"}):
        with pytest.raises(ValueError, match=r"\S"):
            edit_source(project, record.id, **fields)
    for wrong in (
        lambda: edit_source(project, record.id, position="1"),
        lambda: edit_source(project, 7, title="x"),
        lambda: delete_source(project, 7),
    ):
        with pytest.raises(KeyError):
            wrong()
    assert content(project.reading) == before
    assert set(editing.LINES) < set(type(record).__dataclass_fields__)


def test_sources_that_there_are_not(project: Project) -> None:
    add_text(project, title="Alpha")
    add_text(project, title="Alpha two")
    for call in (
        lambda: source(project.reading, 7),
        lambda: source_of_version(project.reading, 7),
        lambda: text_of(project.reading, 7),
        lambda: document_of(project.reading, 7),
        lambda: original_of(project.reading, 7),
        lambda: find_source(project.reading, "Beta"),
        lambda: find_source(project.reading, "al"),
    ):
        with pytest.raises(KeyError):
            call()
    assert find_source(project.reading, "alpha").title == "Alpha"
    assert find_source(project.reading, "alpha t").title == "Alpha two"


def test_a_text_is_read_again_after_reopening(project: Project) -> None:
    version = add_text(project, "Words that stay.")
    project.close()
    with open_project(project.path, "A") as again:
        assert text_of(again.reading, version) == "Words that stay."
