"""workbench check --repair: a copy, a tale for people or for a program, and exit codes."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.project.worlds import furnish
from workbench.cli.commands import run
from workbench.project.opening import create


def test_a_damaged_project_is_repaired_into_a_copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, copy = tmp_path / "a.workbench", tmp_path / "mended.workbench"
    with create(path, "P", "Anna Kowal") as project:
        furnish(project)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) - 3 * 4096])
    before = path.read_bytes()
    assert run(["check", str(path)]) == 1
    capsys.readouterr()
    assert run(["check", str(path), "--repair", str(copy), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["clean"]
    assert told["holds"]["sources"] > 0
    assert {"code", "outcome", "count", "where", "words"} == set(told["mended"][0])
    assert not any("{" in one["words"] for one in told["mended"])
    assert run(["check", str(copy)]) == 0
    assert run(["check", str(path), "--repair", str(copy)]) == 1, "nothing is overwritten"
    capsys.readouterr()
    assert run(["check", str(path), "--repair", str(tmp_path / "again.workbench")]) == 0
    words = capsys.readouterr().out
    assert "Given up:" in words
    assert "The copy is sound" in words
    assert path.read_bytes() == before
    path.write_bytes(data[:50_000])
    assert run(["check", str(path), "--repair", str(tmp_path / "none.workbench")]) in {0, 1}
    assert run(["check", str(tmp_path / "gone.workbench"), "--repair", str(tmp_path / "x.workbench")]) == 1
    assert "gone.workbench" in capsys.readouterr().err


def test_a_damaged_text_is_named_by_its_source(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A hash says nothing to people; what to do next is told too; a copy into no folder is refused in so many words."""
    path = tmp_path / "a.workbench"
    with create(path, "P", "Anna Kowal") as project:
        furnish(project)
    connection = sqlite3.connect(path)
    title = connection.execute("SELECT title FROM source ORDER BY id LIMIT 1").fetchone()[0]
    connection.execute(
        "UPDATE blob SET data=x'00' WHERE hash=(SELECT text_hash FROM source_version ORDER BY source_id LIMIT 1)"
    )
    connection.commit()
    connection.close()
    assert run(["check", str(path)]) == 1
    told = capsys.readouterr().err
    assert f" of “{title}”" in told
    assert "--repair" in told
    assert run(["check", str(path), "--repair", str(tmp_path / "nowhere" / "x.workbench")]) == 1
    assert f"There is no folder {tmp_path / 'nowhere'}" in capsys.readouterr().err
    assert run(["check", str(path), "--repair", str(tmp_path / "x.workbench")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines.index("Something is lost; what, is told below. The damaged file was left as it is.") < lines.index("Given up:")
    assert not any(" 1 sources" in line or " 1 briefs" in line for line in lines)


def test_a_check_leaves_nothing_beside_a_damaged_file(tmp_path: Path) -> None:
    path = tmp_path / "a.workbench"
    with create(path, "P", "Anna Kowal") as project:
        furnish(project)
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // 4096, 3):
        data[page * 4096 : page * 4096 + 4096] = bytes(4096)
    path.write_bytes(data)
    beside = sorted(tmp_path.iterdir())
    assert run(["check", str(path)]) == 1
    assert sorted(tmp_path.iterdir()) == beside
