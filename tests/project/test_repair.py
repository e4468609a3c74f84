"""Whatever the damage, a repair ends in a sound copy with an honest tale, or in a sentence; the original is never touched."""

import random
import shutil
import sqlite3
from pathlib import Path
from typing import Any

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


@pytest.fixture(scope="session")
def sample_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, which has many passages on each of its texts."""
    from workbench.sample import make_sample

    path = tmp_path_factory.mktemp("sample") / "sample.workbench"
    make_sample(path, "Anna Kowal").close()
    return path


@pytest.fixture
def sample_file(sample_made: Path, tmp_path: Path) -> Path:
    """A closed copy of the sample, for one test to spoil."""
    return Path(shutil.copy(sample_made, tmp_path / "a.workbench"))


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
        assert any(str(row[2]).startswith("Lost theme") for row in content(project.reading)["theme"])


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


# --- damages that defeated a repair once


def test_passages_that_meet_on_one_place_stay_apart(sample_file: Path) -> None:
    """Four whose words are spoilt and that stand on the same letters: each keeps limits of its own, and its words."""
    version = _rows(sample_file, "SELECT version_id FROM fragment GROUP BY version_id ORDER BY count(*) DESC")[0][0]
    rows = _rows(sample_file, f"SELECT min(id) FROM fragment WHERE version_id={version} GROUP BY passage_id HAVING count(*)=1")
    assert len(rows) >= 4
    spoil = "UPDATE fragment SET start=10, \"end\"=20, exact='zzz never said zzz' || id WHERE id IN ({})"
    _change(sample_file, spoil.format(",".join(str(row[0]) for row in rows[:4])), "DELETE FROM change")
    before = holdings(sample_file)
    tale = repaired(sample_file)
    assert tale.holds.passages == before.passages
    assert ("passage", Outcome.KEPT, 4) in {(one.code, one.outcome, one.count) for one in tale.mended}


def test_words_are_found_however_far_off_their_number_is(sample_file: Path) -> None:
    before = _exact(sample_file)
    _change(sample_file, 'UPDATE fragment SET start=start+1048576, "end"="end"+1048576 WHERE id=(SELECT min(id) FROM fragment)')
    tale = repaired(sample_file)
    assert _exact(tale.path) == before
    assert ("passage", Outcome.REPAIRED) in {(one.code, one.outcome) for one in tale.mended}


@pytest.mark.parametrize("is_told", [True, False])
def test_a_lost_source_costs_nothing_of_its_coding(sample_file: Path, is_told: bool) -> None:
    """Also where it was written before the last floor: the history tells of it; else a stand-in holds the place."""
    before = holdings(sample_file)
    _change(
        sample_file,
        "UPDATE step SET kind='floor' WHERE seq=(SELECT max(seq) FROM step)",
        "SELECT 1" if is_told else "DELETE FROM change",
        "DELETE FROM source WHERE id=(SELECT source_id FROM source_version LIMIT 1)",
    )
    tale = repaired(sample_file)
    assert "orphan" not in lost(tale)
    assert ("stand-in" in lost(tale)) is not is_told
    assert {**tale.holds.counts(), "steps": 0} == {**before.counts(), "steps": 0}


def test_a_stand_in_takes_a_name_that_is_free(sample_file: Path) -> None:
    ids = [row[0] for row in _rows(sample_file, "SELECT DISTINCT theme_id FROM coding WHERE theme_id IS NOT NULL LIMIT 4")]
    told = ",".join(map(str, ids))
    other = _rows(sample_file, f"SELECT id FROM theme WHERE id NOT IN ({told}) LIMIT 1")[0][0]
    before = holdings(sample_file)
    _change(
        sample_file, "DELETE FROM change", f"UPDATE theme SET name='Lost theme 2' WHERE id={other}",
        f"DELETE FROM theme WHERE id IN ({told})",
    )  # fmt: skip
    tale = repaired(sample_file)
    assert tale.holds.codings == before.codings
    names = {row[0] for row in _rows(tale.path, "SELECT name FROM theme WHERE name LIKE 'Lost theme %'")}
    assert names == {f"Lost theme {number}" for number in range(1, 6)}


def test_a_lost_text_whose_length_is_spoilt_too(sample_file: Path) -> None:
    words = _exact(sample_file)
    _change(
        sample_file, "DELETE FROM change",
        "DELETE FROM blob WHERE hash=(SELECT text_hash FROM source_version WHERE id=(SELECT version_id FROM fragment LIMIT 1))",
        "UPDATE source_version SET characters=0 WHERE id=(SELECT version_id FROM fragment LIMIT 1)",
    )  # fmt: skip
    assert _exact(repaired(sample_file).path) == words


def test_values_of_another_kind_than_their_column(sample_file: Path) -> None:
    """Words where a number was: the history knows the number, else the words of a passage are looked for."""
    before = _exact(sample_file)
    spoil = (
        "UPDATE fragment SET start='x1y' WHERE id=(SELECT min(id) FROM fragment)",
        "UPDATE theme SET position='first' WHERE id=(SELECT min(id) FROM theme)",
        "UPDATE source_version SET characters=x'00ff' WHERE id=(SELECT min(id) FROM source_version)",
        "UPDATE change SET step='many' WHERE seq=(SELECT min(seq) FROM change)",
    )
    _change(sample_file, *spoil)
    tale = repaired(sample_file)
    assert _exact(tale.path) == before
    assert ("spoilt value", Outcome.REPAIRED) in {(one.code, one.outcome) for one in tale.mended}
    _change(sample_file, "DELETE FROM change")
    assert _exact(repaired(sample_file, "untold.workbench").path) == before


def test_a_page_of_nothing_known_whose_head_is_spoilt(sample_file: Path) -> None:
    """A leaf that nothing leads to and that says it has more cells than fit is passed over, not stumbled on."""
    data = bytearray(sample_file.read_bytes())
    page = bytearray(PAGE)
    page[0], page[3:5] = 0x0D, b"\xff\xff"
    data += page
    root = _rows(sample_file, "SELECT rootpage FROM sqlite_master WHERE name='memo'")[0][0]
    data[(root - 1) * PAGE] = 0
    sample_file.write_bytes(data)
    assert "page" in lost(repaired(sample_file))


def test_a_changed_trigger_counts_once(whole: Path) -> None:
    connection = sqlite3.connect(whole)
    name, sql = connection.execute("SELECT name, sql FROM sqlite_master WHERE type='trigger' LIMIT 1").fetchone()
    connection.execute(f"DROP TRIGGER {name}")
    connection.execute(sql.replace("BEGIN", "BEGIN SELECT 1;", 1))
    connection.commit()
    connection.close()
    assert [one.count for one in repaired(whole).mended if one.code == "trigger"] == [1]


def test_file_and_log_are_of_one_moment(whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program folds its log into the file between the two copies: nothing that was in the log is missing."""
    copied = shutil.copyfile
    with open_project(whole, "Anna Kowal") as project:
        for number in range(20):
            create_theme(project, f"In the log {number}")

        def interrupted(source: Path, made: Path) -> Path:
            result = copied(source, made)
            if source == whole:
                other = sqlite3.connect(whole)
                other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                other.close()
            return result

        monkeypatch.setattr("workbench.project.repair.image.shutil.copyfile", interrupted)
        before = holdings(whole).themes
        assert repair(whole, tmp_path / "mended.workbench", "Anna Kowal").holds.themes == before


def _rows(path: Path, sql: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()
