"""The command line: every verb, its exit code, and what it says when something is wrong."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.cli import VERBS, is_verb
from workbench.cli.commands import app, run

ROOT = Path(__file__).resolve().parents[2]
NOTE = "---\ntitle: Port calls\n---\n# Port calls\n\nThe tanker left on Monday 🛢 and came back on Friday. Nobody asked why.\n\n"
NOTE += "| Ship | Day |\n|---|---|\n| Ural | Monday |\n"


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """A project with one source."""
    path, note = tmp_path / "a.workbench", tmp_path / "note.md"
    note.write_text(NOTE, encoding="utf-8")
    assert run(["new", str(path)]) == 0
    assert run(["import", str(path), str(note)]) == 0
    capsys.readouterr()
    return str(path)


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out.strip()


def test_the_verbs_are_those_that_the_window_knows_of() -> None:
    assert {command.name or command.callback.__name__ for command in app.registered_commands} == VERBS
    assert is_verb(["info", "x"])
    assert not is_verb(["a.workbench"])
    assert not is_verb([])


def test_info_as_json(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["info", project, "--json"]) == 0
    summary = json.loads(said(capsys))
    assert [set(row) for row in summary["sources"]] == [{"id", "title", "kind", "characters", "passages"}]
    assert summary["sources"][0]["title"] == "Port calls"
    assert (summary["passages"], summary["themes"]) == (0, 0)


def test_text_and_blocks_agree(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["text", project, "Port calls"]) == 0
    text = capsys.readouterr().out[:-1]
    assert run(["text", project, "Port calls", "--blocks"]) == 0
    blocks = [json.loads(line) for line in said(capsys).splitlines()]
    assert [block["kind"] for block in blocks] == ["heading", "paragraph"] + ["table cell"] * 4
    assert all(text[block["start"] : block["end"]] == block["text"] for block in blocks), "offsets are code points"


def test_attach_undo_redo_history(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["attach", project, "Port calls", "--quote", "came back on Friday", "--theme", "Trade/Shipping"]) == 0
    assert run(["attach", project, "Port calls", "--quote", "Ural", "--entity", "Ural", "--kind", "Vessel"]) == 0
    capsys.readouterr()
    assert run(["passages", project]) == 0
    lines = said(capsys).splitlines()
    assert len(lines) == 2
    assert "came back on Friday" in lines[0]
    assert "Shipping" in lines[0]
    assert run(["undo", project]) == 0
    assert "Ural" in said(capsys)
    assert run(["passages", project]) == 0
    assert len(said(capsys).splitlines()) == 1
    assert run(["redo", project]) == 0
    assert run(["history", project, "--json"]) == 0
    kinds = [json.loads(line)["kind"] for line in said(capsys).splitlines()[1:]]
    assert kinds[:4] == ["redo", "undo", "do", "do"]


def test_which_occurrence(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["attach", project, "Port calls", "--quote", "Monday", "--occurrence", "2", "--theme", "Days"]) == 0
    assert run(["attach", project, "Port calls", "--quote", "Monday", "--occurrence", "3", "--theme", "Days"]) == 1
    assert "2 times" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["attach", "{p}", "Port calls", "--quote", "x"],
        ["attach", "{p}", "Port calls", "--quote", "x", "--theme", "A", "--entity", "B"],
        ["attach", "{p}", "Port calls", "--quote", "x", "--entity", "B", "--kind", "Nonsense"],
        ["info"],
        ["brief", "{p}"],
        ["text", "{p}", "Port calls", "--nonsense"],
    ],
)
def test_a_wrong_call_is_2(project: str, words: list[str]) -> None:
    assert run([word.format(p=project) for word in words]) == 2


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["attach", "{p}", "Port calls", "--quote", "not there", "--theme", "A"], "do not occur"),
        (["attach", "{p}", "Nowhere", "--quote", "x", "--theme", "A"], "Nowhere"),
        (["redo", "{p}"], "nothing left"),
        (["info", "{p}.none"], "no file"),
        (["info", "{note}"], "not a project"),
        (["new", "{p}"], "exists already"),
        (["import", "{p}", "{p}.none"], "Nothing of it was imported"),
        (["brief", "{p}", "-o", "{p}/no/folder.pdf"], "folder"),
    ],
)
def test_what_fails_is_1_and_says_what(project: str, words: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    note = str(Path(project).with_name("note.md"))
    assert run([word.format(p=project, note=note) for word in words]) == 1
    error = capsys.readouterr().err
    assert says in error
    assert "Traceback" not in error


def test_one_bad_file_of_many_does_not_stop_the_others(
    project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad, twin = tmp_path / "good.txt", tmp_path / "bad.txt", tmp_path / "twin.md"
    good.write_text("A good text that can be read.", encoding="utf-8")
    bad.write_bytes(b"")
    twin.write_text(NOTE, encoding="utf-8")
    assert run(["import", project, str(bad), str(twin), str(good), "--json"]) == 1
    rows = [json.loads(line) for line in said(capsys).splitlines()]
    assert [row["outcome"] for row in rows] == ["refused", "duplicate", "imported"]
    assert rows[1]["title"] == "Port calls"


def test_a_project_that_is_open_can_be_read_but_not_written(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    from workbench.project.opening import open_project

    with open_project(Path(project), "Anna Kowal"):
        assert run(["undo", project]) == 1
        assert "Anna Kowal" in capsys.readouterr().err
        assert run(["info", project]) == 0


def test_check_tells_clean_from_damaged(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", project]) == 0
    assert "clean" in said(capsys)
    data = bytearray(Path(project).read_bytes())
    data[8192:12288] = bytes(4096)
    Path(project).write_bytes(data)
    assert run(["check", project]) == 1


def test_the_sample_has_a_brief_and_is_clean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = tmp_path / "sample.workbench", tmp_path / "brief.pdf"
    assert run(["sample", str(path)]) == 0
    assert run(["check", str(path)]) == 0
    assert run(["brief", str(path), "-o", str(out)]) == 0
    assert said(capsys).splitlines()[-1] == str(out)
    assert out.read_bytes().startswith(b"%PDF-")


def test_as_a_program_of_its_own(project: str) -> None:
    def call(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "workbench", *words], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
        )

    assert call("info", project, "--json").returncode == 0
    assert call("info").returncode == 2
    missing = call("info", project + "x")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "import " in call("--help").stdout
