"""The word index: it holds every word of every text at its chunk, in whatever order it is made, broken off and mended."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.project.worlds import add_text
from workbench.model.words import words_of
from workbench.project import chunks as cutting
from workbench.project import indexing
from workbench.project.check import full_check
from workbench.project.chunks import chunks
from workbench.project.errors import OutsideStep, ProjectReadOnly
from workbench.project.indexing import complete_index, left_out, mend_index, rebuild_index
from workbench.project.opening import create, open_for_reading, open_project
from workbench.project.project import Project
from workbench.project.word_index import matching
from workbench.sources.editing import delete_source
from workbench.sources.records import sources

LINES = st.lists(st.text("ab ł中\n", max_size=40), max_size=12)


@given(LINES)
def test_chunks_cover_a_text_without_gap_and_keep_lines_whole_where_they_can(lines: list[str]) -> None:
    text = "\n".join(lines)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cutting, "LONGEST", 20)
        patch.setattr(cutting, "TAIL", 5)
        found = list(chunks(text))
        assert "".join(text[c.start : c.end] for c in found) == text
        for chunk in found:
            assert 0 < chunk.end - chunk.start <= 20
            assert chunk.stop == chunk.end or chunk.stop == min(len(text), chunk.end + 5)
            assert (chunk.stop == chunk.end) == (chunk.end == len(text) or text[chunk.end - 1] == "\n")
            assert list(chunks(text, chunk.start)) == found[found.index(chunk) :], "the same from any of them"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Russia's (1999) U.S. well-known", ["Russia", "s", "1999", "U", "S", "well", "known"]),
        ("5G网络 中国", ["5G", "网", "络", "中", "国"]),
        ("हिन्दी भाषा", ["हिन्दी", "भाषा"]),
        ("snake_case 😀 –", ["snake", "case"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.fixture
def project(tmp_path: Path) -> Project:
    with create(tmp_path / "p.workbench", "P", "Anna") as made:
        yield made


def found(project: Project, words: str) -> list[int]:
    with project.reading.connection() as connection:
        return matching(connection, words)


def test_every_word_is_found_in_its_chunk(project: Project) -> None:
    rng = random.Random(4)
    vocabulary = ["łódź", "Σίσυφος", "2019", "co\u00adoperate", "中国", "naïve", "محمد"]
    for number in range(3):
        add_text(project, "\n".join(" ".join(rng.choices(vocabulary, k=30)) for _ in range(number * 200)) + f"\nonly{number}")
    assert complete_index(project) == 3
    assert left_out(project.reading) == []
    for number in range(3):
        assert len(found(project, f'"only{number}"')) == 1
    for word in ("lodz", "σισυφοσ", "2019", "cooperate", "中 国", "naive", "محمد"):
        assert len(found(project, f'"{word}"')) > 5, word
    assert complete_index(project) == 0


def test_a_broken_off_index_goes_on_where_it_stopped(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "BATCH", 10_000)
    add_text(project, "\n".join(f"line {number} of many, and some more words" for number in range(3000)))
    for stop in (1, 3, 2):
        calls = iter(range(stop))
        assert complete_index(project, cancelled=lambda calls=calls: next(calls, None) is None) == 0
        assert len(left_out(project.reading)) == 1
    assert complete_index(project) == 1
    monkeypatch.undo()
    kept = found(project, '"many"')
    assert kept == sorted(set(kept))
    rebuild_index(project)
    assert found(project, '"many"') == []
    complete_index(project)
    assert found(project, '"many"') == kept


def test_deleting_a_source_and_undoing_it_leaves_the_index_alone(project: Project) -> None:
    add_text(project, "A quay and a crane")
    complete_index(project)
    delete_source(project, sources(project.reading)[0].id)
    project.undo()
    assert left_out(project.reading) == []
    assert full_check(project.reading) == []


def test_writing_aside_reaches_no_journalled_table(project: Project) -> None:
    with pytest.raises(OutsideStep), project.aside() as connection:
        connection.exec_driver_sql("UPDATE project_info SET title='x'")


def test_a_project_that_is_read_only_keeps_its_index_as_it_is(project: Project) -> None:
    add_text(project, "A quay")
    with open_for_reading(project.path) as reader, pytest.raises(ProjectReadOnly):
        complete_index(reader)


@pytest.mark.parametrize(
    "harm",
    [
        "DROP TABLE search_words",
        "DROP TABLE search_chunk",
        "DROP TABLE search_text",
        "UPDATE search_text SET made='0.1'",
        "DELETE FROM search_words_data WHERE id=10",
        "DELETE FROM search_words_data",
        "DROP TABLE search_words_data",
        "DELETE FROM search_words_config",
    ],
)
def test_a_harmed_index_is_made_anew_at_the_next_opening(tmp_path: Path, harm: str) -> None:
    path = tmp_path / "p.workbench"
    with create(path, "P", "Anna") as project:
        add_text(project, "A quay and a crane")
        complete_index(project)
        with project.aside() as connection:
            connection.exec_driver_sql(harm)
    with open_project(path, "Anna") as project:
        assert mend_index(project), "opening has mended it"
        complete_index(project)
        assert len(found(project, '"quay"')) == 1


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE search_chunk SET byte_stop=byte_stop+1",
        "DELETE FROM search_chunk",
        "INSERT INTO search_words(search_words) VALUES('delete-all')",
    ],
)
def test_a_check_sees_an_index_that_does_not_agree_with_the_texts(project: Project, harm: str) -> None:
    add_text(project, "A quay and a crane")
    add_text(project, "")
    complete_index(project)
    assert full_check(project.reading) == []
    with project.aside() as connection:
        connection.exec_driver_sql(harm)
    assert [finding.code for finding in full_check(project.reading)] == ["index"]
