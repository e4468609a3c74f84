"""The verbs about records: shown, changed in one step, cited; who works in the project."""

import json
from pathlib import Path

import pytest

from workbench.cli.commands import run
from workbench.coding.analysts import analysts_with_counts, edit_analyst
from workbench.paths import user_config
from workbench.project.opening import open_project


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """A project with two texts."""
    path = tmp_path / "a.workbench"
    assert run(["new", str(path)]) == 0
    for name in ("log", "copy"):
        (tmp_path / f"{name}.txt").write_text(f"Words of the {name}.", encoding="utf-8")
        assert run(["import", str(path), str(tmp_path / f"{name}.txt")]) == 0
    capsys.readouterr()
    return str(path)


def test_a_record_is_changed_in_one_step_and_shown(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    sets = ["--set", "title=A log", "--set", "authors=Kowal, Anna", "--set", "work=report", "--set", "published=2026-01"]
    assert run(["source", project, "log", *sets, "--repeats", "copy", "--json"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert (row["title"], row["authors"], row["work"], row["repeats"]) == ("A log", "Kowal, Anna", "report", "copy")
    assert run(["cite", project, "A log", "--style", "chicago"]) == 0
    assert "Kowal, Anna. A log. 2026." in capsys.readouterr().out
    assert run(["cite", project, "A log", "--style", "csl-json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["issued"] == {"date-parts": [[2026, 1]]}
    assert run(["undo", project]) == 0
    assert run(["source", project, "log"]) == 0
    assert "Kowal" not in capsys.readouterr().out


@pytest.mark.parametrize(
    "wrong", [["--set", "colour=red"], ["--set", "reliability=Z"], ["--set", "title"], ["--set", "title="], ["--set", "=x"]]
)
def test_wrong_fields_are_named_and_nothing_written(project: str, wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["source", project, "log", "--set", "place=Oslo", *wrong]) == 2
    assert "Nothing was changed" in capsys.readouterr().err
    assert run(["source", project, "log", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["place"] == ""


def test_a_circle_of_origins_is_refused(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["source", project, "log", "--repeats", "copy"]) == 0
    assert run(["source", project, "copy", "--repeats", "log"]) == 1
    assert "repeats this source" in capsys.readouterr().err
    assert run(["source", project, "log", "--repeats", "-"]) == 0
    assert run(["source", project, "copy", "--repeats", "log"]) == 0


def test_an_unknown_style_is_named(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cite", project, "log", "--style", "mla"]) == 2
    assert "icd-206" in capsys.readouterr().err


def test_analysts_are_listed(project: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_ANALYST", "Jan Lis")
    assert run(["attach", project, "log", "--quote", "Words", "--theme", "T"]) == 0
    capsys.readouterr()
    assert run(["analysts", project]) == 0
    assert "Jan Lis: 1 codings" in capsys.readouterr().out
    assert run(["analysts", project, "--json"]) == 0
    assert {one["name"] for one in json.loads(capsys.readouterr().out)} >= {"Jan Lis"}


def test_who_took_another_name_in_the_window_keeps_it_here(
    project: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WORKBENCH_ANALYST", raising=False)
    with open_project(Path(project), "root") as opened:
        (own,) = analysts_with_counts(opened.reading)
        edit_analyst(opened, own.id, name="Zofia Wrona")
        names = {opened.guid: "Zofia Wrona"}
    settings = user_config() / "settings.json"
    settings.write_text(json.dumps({"analyst_names": names}), encoding="utf-8")
    assert run(["source", project, "log", "--set", "place=Oslo"]) == 0
    with open_project(Path(project), "root") as opened:
        assert [one.name for one in analysts_with_counts(opened.reading)] == ["Zofia Wrona"]
    settings.write_text('{"analyst_names": [1], "analyst": 7}', encoding="utf-8")  # broken settings hinder nothing
    assert run(["source", project, "log"]) == 0


def test_what_is_undone_names_the_fields(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["source", project, "log", "--set", "published=2026-01"]) == 0
    capsys.readouterr()
    assert run(["undo", project]) == 0
    assert "Edit published of “log”" in capsys.readouterr().out
