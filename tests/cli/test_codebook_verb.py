"""The verb of the codebook: out, changed by hand, first only said, then taken in, and undone."""

import json
from pathlib import Path

import pytest

from workbench.cli.commands import run


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    monkeypatch.setenv("WORKBENCH_ANALYST", "Anna Kowal")
    text, path = tmp_path / "log.txt", tmp_path / "p.workbench"
    text.write_text("One sentence stands here. Another one follows.", encoding="utf-8")
    assert run(["new", str(path)]) == 0
    assert run(["import", str(path), str(text)]) == 0
    assert run(["attach", str(path), "log", "--quote", "sentence", "--theme", "Military/Arms"]) == 0
    capsys.readouterr()
    return str(path)


@pytest.mark.parametrize("name", ["codes.csv", "codes.md"])
def test_out_changed_and_in_again(project: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / name
    assert run(["codebook", project, "export", str(file)]) == 0
    assert run(["codebook", project, "import", str(file)]) == 0
    assert "0 new, 0 changed, 2 as they were" in capsys.readouterr().out
    text = file.read_text(encoding="utf-8-sig")
    file.write_text(text.replace("Military/Arms", "Military/Guns"), encoding="utf-8")
    assert run(["codebook", project, "import", str(file), "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert "new Military/Guns" in said
    assert "Nothing was written" in said
    assert run(["codebook", project, "import", str(file), "--json"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert (row["written"], [one["theme"] for one in row["themes"]]) == (True, ["Military/Guns"])
    assert run(["undo", project]) == 0
    assert "Import a codebook" in capsys.readouterr().out
    assert run(["codebook", project, "export", "-"]) == 0
    assert "Guns" not in capsys.readouterr().out


def test_what_is_wrong_is_named_by_file_and_line(project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bad.csv"
    file.write_text("theme,key\nA,zz\nA,\n", encoding="utf-8")
    assert run(["codebook", project, "import", str(file)]) == 1
    said = capsys.readouterr().err
    assert f"{file}, line 2:" in said
    assert f"{file}, line 3:" in said
    assert "Nothing was changed." in said
    assert run(["codebook", project, "import", str(tmp_path / "none.csv")]) == 1
    assert "none.csv" in capsys.readouterr().err
    assert run(["codebook", project, "export", project]) == 1
    assert "project itself" in capsys.readouterr().err
