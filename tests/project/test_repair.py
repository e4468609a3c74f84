"""Whatever the damage, a repair ends in a sound copy with an honest tale, or in a sentence; the original is never touched."""

import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.project.content import content
from workbench.coding.themes import create_theme
from workbench.project.backup import back_up
from workbench.project.check import full_check
from workbench.project.copies import holdings
from workbench.project.errors import NewerProject, NotAProject, ProjectError, ProjectExists
from workbench.project.header import FORMAT, write_ahead
from workbench.project.opening import create, open_for_reading, open_project
from workbench.project.repair import Outcome, Tale, repair

PAGE = 4096


@pytest.fixture
def whole(furnished_file: tuple[Path, int], tmp_path: Path) -> Path:
    """A closed project with a row in every table."""
    return Path(shutil.copy(furnished_file[0], tmp_path / "a.workbench"))


def repaired(path: Path, name: str = "mended.workbench") -> Tale:
    """Repair, and look that the original is as it was and the copy is a project that goes on."""
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    tale = repair(path, path.with_name(name), "Anna Kowal")
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == sorted([*beside, tale.path]), "nothing else was left"
    assert tale.left == ()
    with open_project(tale.path, "Anna Kowal") as project:
        assert full_check(project.reading) == []
        create_theme(project, "Still going")
        project.undo()
    return tale


def lost(tale: Tale) -> set[str]:
    return {one.code for one in tale.mended if one.outcome is not Outcome.REPAIRED}


def damaged(data: bytes, chance: random.Random, kind: str) -> bytes:
    """Return a file with a damage of a kind."""
    spoilt, pages = bytearray(data), len(data) // PAGE
    if kind == "cut":
        return data[: chance.randrange(PAGE, len(data))]
    if kind == "header":
        for _ in range(chance.randint(1, 20)):
            spoilt[chance.randrange(100)] = chance.randrange(256)
    elif kind == "bytes":
        for _ in range(chance.randint(1, 40)):
            spoilt[chance.randrange(100, len(data))] = chance.randrange(256)
    else:
        for _ in range(1 if kind != "many" else 15):
            at = chance.randrange(pages) * PAGE
            spoilt[at : at + PAGE] = chance.randbytes(PAGE) if kind == "random" else bytes(PAGE)
    return bytes(spoilt)


def fuzz(whole: Path, kind: str, times: int, seed: int) -> None:
    data, chance, told = whole.read_bytes(), random.Random(seed), 0
    before = holdings(whole)
    for number in range(times):
        path = whole.with_name(f"{kind} {number}.workbench")
        path.write_bytes(damaged(data, chance, kind))
        try:
            tale = repaired(path, f"{kind} {number} mended.workbench")
        except ProjectError as error:
            assert error.path == path  # noqa: PT017
            continue
        fewer = [name for name, count in tale.holds.counts().items() if count < before.counts()[name]]
        assert not fewer or lost(tale), f"{fewer} are fewer, and nothing was said"
        told += 1
        tale.path.unlink()
    assert told > times * 0.6, "most can be repaired"


@pytest.mark.parametrize("kind", ["zeroed", "random", "bytes", "cut", "header", "many"])
def test_a_sound_copy_and_an_honest_tale_or_a_sentence(whole: Path, kind: str) -> None:
    fuzz(whole, kind, 4, 1)


@pytest.mark.heavy
@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", ["zeroed", "random", "bytes", "cut", "header", "many"])
def test_the_same_many_times(whole: Path, kind: str) -> None:
    fuzz(whole, kind, 8, 2)


def test_a_sound_project_is_copied_as_it_is(whole: Path) -> None:
    with open_project(whole, "Anna Kowal") as project:
        before = content(project.reading)
    tale = repaired(whole)
    assert tale.mended == ()
    with open_project(tale.path, "Anna Kowal") as project:
        assert content(project.reading) == before
        assert project.to_undo() is not None, "what was done before can be undone"
    with pytest.raises(ProjectExists):
        repair(whole, tale.path, "Anna Kowal")


def test_rows_that_are_gone_come_back_from_the_history(whole: Path) -> None:
    with open_for_reading(whole) as project:
        before = content(project.reading)
    _change(whole, "DELETE FROM coding", "DELETE FROM passage", "DELETE FROM theme")
    tale = repaired(whole)
    assert {one.where for one in tale.mended if one.code == "row"} >= {"coding", "passage", "theme"}
    with open_for_reading(tale.path) as project:
        assert {name: sorted(rows) for name, rows in content(project.reading).items() if name != "analyst"} == {
            name: sorted(rows) for name, rows in before.items() if name != "analyst"
        }


def test_a_lost_theme_leaves_its_codings_a_stand_in(whole: Path) -> None:
    before = holdings(whole)
    _change(whole, "DELETE FROM change", "DELETE FROM theme")
    tale = repaired(whole)
    assert tale.holds.codings == before.codings
    with open_for_reading(tale.path) as project:
        assert any(row[2].startswith("Lost theme") for row in content(project.reading)["theme"])


def test_a_lost_text_comes_back_from_a_dated_copy(whole: Path) -> None:
    with open_project(whole, "Anna Kowal") as project:
        back_up(project.reading)
    _change(whole, "DELETE FROM blob")
    tale = repaired(whole)
    assert {(one.code, one.outcome) for one in tale.mended} >= {("blob", Outcome.REPAIRED)}
    assert "text" not in lost(tale)
    assert not lost(tale) & {"structure", "original"}


def test_without_a_copy_passages_keep_their_words(whole: Path) -> None:
    _change(whole, "DELETE FROM blob")
    with open_for_reading(whole) as project:
        words = _exact(whole)
        assert full_check(project.reading)
    tale = repaired(whole)
    assert lost(tale) >= {"text", "structure", "original"}
    assert _exact(tale.path) == words


def test_a_passage_off_its_text_finds_its_words_or_keeps_them(whole: Path) -> None:
    before = _exact(whole)
    _change(whole, 'UPDATE fragment SET start=start+1, "end"="end"+1 WHERE id=(SELECT min(id) FROM fragment)')
    assert _exact(repaired(whole).path) == before
    _change(whole, "UPDATE fragment SET exact='zzz never said zzz' WHERE id=(SELECT min(id) FROM fragment)")
    tale = repaired(whole, "again.workbench")
    connection = sqlite3.connect(tale.path)
    comments = [row[0] for row in connection.execute("SELECT comment FROM passage")]
    connection.close()
    assert any("never said" in comment for comment in comments) or "row differs" in {one.code for one in tale.mended}


def test_another_projects_log_is_left_out(whole: Path, tmp_path: Path) -> None:
    with create(tmp_path / "b.workbench", "Other", "A") as other:
        for number in range(30):
            create_theme(other, f"theme {number}")
        log = write_ahead(other.path).read_bytes()
    shutil.rmtree(tmp_path / "b backups", ignore_errors=True)
    (tmp_path / "b.workbench").unlink()
    write_ahead(whole).write_bytes(log)
    tale = repair(whole, tmp_path / "mended.workbench", "Anna Kowal")
    assert "foreign log" in lost(tale)
    assert write_ahead(whole).read_bytes() == log
    assert holdings(tale.path).themes == 1 or holdings(tale.path).themes < 30


def test_what_was_only_in_the_log_is_there(whole: Path, tmp_path: Path) -> None:
    with open_project(whole, "Anna Kowal") as project:
        create_theme(project, "Only in the log")
        copy = Path(shutil.copy(whole, tmp_path / "copy.workbench"))
        shutil.copy(write_ahead(whole), write_ahead(copy))
    before = holdings(copy).themes
    spoilt = bytearray(copy.read_bytes())
    spoilt[:16] = b"no SQLite at all"
    copy.write_bytes(spoilt)
    tale = repair(copy, tmp_path / "mended.workbench", "Anna Kowal")
    assert tale.holds.themes == before
    assert "log" not in lost(tale)


def test_gaps_in_the_history_are_closed(whole: Path, tmp_path: Path) -> None:
    """Else a later crash would take the repaired file's own log for another project's."""
    _change(whole, "DELETE FROM step WHERE seq IN (2, 4)", "UPDATE step SET act='nonsense' WHERE seq=3")
    tale = repaired(whole)
    assert "step" in lost(tale)
    with open_project(tale.path, "Anna Kowal") as project:
        create_theme(project, "After")
        copy = Path(shutil.copy(tale.path, tmp_path / "crashed.workbench"))
        shutil.copy(write_ahead(tale.path), write_ahead(copy))
        assert project.history()
    with open_project(copy, "Anna Kowal") as project:
        assert full_check(project.reading) == []


def test_what_is_no_project_is_refused(tmp_path: Path, whole: Path) -> None:
    other = tmp_path / "other.workbench"
    for data in (b"", b"Only a text.\n" * 900):
        other.write_bytes(data)
        with pytest.raises(NotAProject):
            repair(other, tmp_path / "x.workbench", "A")
    _change(whole, f"PRAGMA user_version={FORMAT + 1}")
    with pytest.raises(NewerProject):
        repair(whole, tmp_path / "x.workbench", "A")
    assert not (tmp_path / "x.workbench").exists()


def _change(path: Path, *statements: str) -> None:
    """Write past the program, as a damage would."""
    connection = sqlite3.connect(path)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def _exact(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return [row[0] for row in connection.execute("SELECT exact FROM fragment ORDER BY id")]
    finally:
        connection.close()


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_an_older_format_is_salvaged_and_migrated(tmp_path: Path, number: int) -> None:
    """A spoilt page of rows of which the history tells costs nothing of what was coded."""
    data = bytearray((Path(__file__).parents[1] / "formats" / f"format-{number}.workbench").read_bytes())
    path = tmp_path / "old.workbench"
    path.write_bytes(data)
    before = holdings(path)
    connection = sqlite3.connect(path)
    root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name='theme'").fetchone()[0]
    connection.close()
    data[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)
    path.write_bytes(data)
    tale = repaired(path)
    assert {name: count for name, count in tale.holds.counts().items() if before.counts()[name] >= 0 and name != "steps"} == {
        name: count for name, count in before.counts().items() if count >= 0 and name != "steps"
    }
