"""workbench check --repair: a copy, a tale for people or for a program, and exit codes."""

import json
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
