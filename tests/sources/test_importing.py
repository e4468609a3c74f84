"""Importing into a project: one bad file stops no other, a twin is named, names are cleaned, a full disk ends the run."""

import multiprocessing
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.content import content
from tests.project.worlds import add_text, plain
from workbench.model.document import Document
from workbench.model.source import SourceKind
from workbench.project.blobs import sha256
from workbench.project.check import full_check
from workbench.project.errors import DiskFull
from workbench.project.opening import create, open_project
from workbench.project.project import Project
from workbench.sources import crew, editing, importing
from workbench.sources.editing import delete_source, edit_source
from workbench.sources.errors import Empty, ReaderFailed, TooLarge, Unreadable
from workbench.sources.importing import Duplicate, Imported, Refused, import_files
from workbench.sources.readers import Wish
from workbench.sources.reading import ReadResult, read_original
from workbench.sources.records import document_of, find_source, original_of, source, source_of_version, sources, text_of
from workbench.sources.storing import count_words, store


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


# --- several sources of one file, several files at once


def test_a_mailbox_gives_a_source_a_message(project: Project, tmp_path: Path) -> None:
    box = tmp_path / "box.mbox"
    one, two = (f"From: a@example.org\nSubject: {name}\n\nWords of {name}.\n" for name in ("One", "Two"))
    start = "From a@example.org Thu Jan 15 10:00:00 2026\n"
    box.write_text(f"{start}{one}\n{start}{two}\n{start}{two}", encoding="utf-8")
    outcomes = list(import_files(project, [box]))
    assert [type(outcome) for outcome in outcomes] == [Imported, Imported, Duplicate]
    records = sources(project.reading)
    assert [(record.title, record.original_name, record.kind) for record in records] == [
        ("One", "box 1.eml", "eml"), ("Two", "box 2.eml", "eml"),
    ]  # fmt: skip
    assert original_of(project.reading, records[0].version_id).decode() == one
    project.undo()
    assert len(sources(project.reading)) == 1, "each message is a step of its own"
    again = list(import_files(project, [box]))
    assert [type(outcome) for outcome in again] == [Duplicate, Imported, Duplicate]


def test_the_rows_of_a_table_as_sources(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "survey.csv"
    path.write_text("Id,Words\n1,one\n2,two\n", encoding="utf-8")
    rows = list(import_files(project, [path], wish=Wish(rows=True)))
    assert [type(outcome) for outcome in rows] == [Imported, Imported]
    records = sources(project.reading)
    assert [(record.title, record.original_name) for record in records] == [
        ("survey 2", "survey.csv#row=2"), ("survey 3", "survey.csv#row=3"),
    ]  # fmt: skip
    assert original_of(project.reading, records[1].version_id) == path.read_bytes()
    (whole,) = import_files(project, [path])
    assert isinstance(whole, Imported), "the table as a whole is another source than its rows"
    again = list(import_files(project, [path], wish=Wish(rows=True)))
    assert [type(outcome) for outcome in again] == [Duplicate, Duplicate]


def test_folders_come_in_whole_and_in_order(project: Project, tmp_path: Path) -> None:
    for number in range(30):
        path = tmp_path / "in" / f"{number % 3}" / f"{number:02}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Words. " * (1 + 200 * (number % 5)) + str(number), encoding="utf-8")
    (tmp_path / "in" / "1" / "bad.docx").write_bytes(b"PK\x03\x04 torn")
    heard: list[tuple[int, int]] = []
    outcomes = list(import_files(project, [tmp_path / "in"], lambda done, of, _part: heard.append((done, of))))
    paths = [outcome.path for outcome in outcomes]
    assert paths == sorted(paths)
    assert [outcome.path.name for outcome in outcomes if isinstance(outcome, Refused)] == ["bad.docx"]
    assert [record.original_name for record in sources(project.reading)] == [
        path.name for path in paths if path.name != "bad.docx"
    ]
    assert heard[-1] == (31, 31)
    assert heard == sorted(heard)


def test_an_import_given_up_leaves_nothing_running(project: Project, tmp_path: Path) -> None:
    files = written(tmp_path, **{f"f{number:02}": f"Words of {number}. " * 3000 for number in range(20)})
    before = {child.pid for child in multiprocessing.active_children()}
    run = import_files(project, files)
    assert isinstance(next(run), Imported)
    run.close()  # type: ignore[attr-defined]
    assert len(sources(project.reading)) == 1
    assert {child.pid for child in multiprocessing.active_children()} <= before


def test_a_file_that_vanishes_or_changes_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (path,) = written(tmp_path, first="Words.")
    really_open = Path.open

    def grows(self: Path, mode: str = "r") -> object:
        with really_open(self, "ab") as more:
            more.write(b" and more")
        return really_open(self, mode)

    monkeypatch.setattr(Path, "open", grows)
    with pytest.raises(Unreadable) as changed:
        read_original(path)
    assert changed.value.reason == "changed"

    def vanishes(self: Path, mode: str = "r") -> object:
        self.unlink()
        return really_open(self, mode)

    monkeypatch.setattr(Path, "open", vanishes)
    with pytest.raises(Unreadable) as absent:
        read_original(path)
    assert absent.value.reason == "absent"


def test_a_file_of_two_gigabytes_is_refused_unread(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(2 << 30)
    (outcome,) = import_files(project, [path])
    assert isinstance(outcome, Refused)
    assert isinstance(outcome.error, TooLarge)
    assert outcome.error.what == "file"


@pytest.mark.parametrize("text", ["", "one", " one\ntwo ", "a b\n" * 60_000, "a" * 250_000, "word " * 90_000, "\n" * 120_000])
def test_words_are_counted_in_portions_as_they_are_at_once(text: str) -> None:
    assert count_words(Document(text, ())) == len(text.split())
