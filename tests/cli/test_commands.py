"""The command line: every verb, its exit code, and what it says when something is wrong."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from workbench import __version__
from workbench.briefs.editing import set_prose
from workbench.briefs.records import briefs, sections
from workbench.cli import SCREENS, VERBS, has_screen, is_misspelt, is_verb
from workbench.cli.commands import app, run
from workbench.project.errors import DiskFull
from workbench.project.opening import open_project
from workbench.sources import importing

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
        ["attach", "{p}", "Port calls", "--quote", "Monday", "--entity", "B"],
        ["frobnicate", "{p}"],
        ["info"],
        ["brief", "{p}", "-o", "{p}.odt"],
        ["brief", "{p}", "-o", "{p}.pdf", "--options", "no-such"],
        ["brief", "{p}", "-o", "{p}.pdf", "--draft", "--template", "none"],
        ["brief", "{p}", "-o", "{p}.pdf", "--template", "entity-profile"],
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
        (["new", "{p}.none/b.workbench"], "There is no folder {p}.none."),
        (["import", "{p}", "{p}.none"], "Nothing of it was imported"),
        (["brief", "{p}", "-o", "{p}/no/folder.pdf"], "folder"),
    ],
)
def test_what_fails_is_1_and_says_what(project: str, words: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    note = str(Path(project).with_name("note.md"))
    assert run([word.format(p=project, note=note) for word in words]) == 1
    error = capsys.readouterr().err
    assert says.format(p=project) in error
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


def started(words: list[str], **variables: str) -> subprocess.CompletedProcess[str]:
    """The whole program, on a machine without a screen; it says at the end if it took Qt in."""
    ask = "import sys; from workbench.__main__ import main; code = main(); print('PySide6' in sys.modules); sys.exit(code)"
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    env = {**{name: value for name, value in os.environ.items() if name not in screens}, **variables}
    command = [sys.executable, "-c", ask, *words]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, encoding="utf-8", check=False)


def test_a_misspelt_verb_opens_no_window() -> None:
    done = started(["frobnicate"])
    assert (done.returncode, done.stdout) == (2, "False\n")
    assert "No such command 'frobnicate'" in done.stderr
    assert "--help" in done.stderr
    for first in ("a.workbench", "folder/a", "-platform", "tests"):
        assert not is_misspelt([first]), "that is a file, a path or an option of the window"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("words", [[], ["a.workbench"]])
def test_without_a_screen_a_sentence_and_not_an_abort(words: list[str]) -> None:
    done = started(words)
    assert (done.returncode, done.stdout) == (1, "False\n")
    assert "no screen" in done.stderr


def test_a_screen_that_is_named_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    assert has_screen(["-platform", "offscreen"])
    assert has_screen([]) is (sys.platform != "linux")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_screen([])


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert said(capsys) == f"workbench {__version__}"


def attached(project: str, capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    """What a program is told when it attaches a passage."""
    assert run(["attach", project, "Port calls", *words, "--json"]) == 0
    return dict(json.loads(said(capsys)))


def test_attaching_tells_the_ids_the_tidy_path_and_what_was_there(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    first = attached(project, capsys, "--quote", "Ural", "--entity", "Ural", "--kind", "Vessel")
    again = attached(project, capsys, "--quote", "Ural", "--entity", " Ural ")
    assert (first["outcome"], again["outcome"], again["name"]) == ("attached", "already attached", "Ural")
    assert (first["passage_id"], first["coding_id"]) == (again["passage_id"], again["coding_id"])
    theme = attached(project, capsys, "--quote", "Monday", "--theme", " Trade / Shipping ")
    assert theme["name"] == "Trade/Shipping"
    assert run(["attach", project, "Port calls", "--quote", "Monday", "--theme", "Trade/Shipping"]) == 0
    assert "already attached to “Trade/Shipping”" in said(capsys)


def test_passages_as_json_name_source_spans_paths_and_entities(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--theme", "Trade/Shipping"], ["--entity", "Ural", "--kind", "Vessel"]):
        assert run(["attach", project, "Port calls", "--quote", "Monday", *words]) == 0
    capsys.readouterr()
    assert run(["passages", project]) == 0
    assert "\tTrade/Shipping, Ural\t" in said(capsys)
    assert run(["passages", project, "--json"]) == 0
    row = json.loads(said(capsys))
    assert run(["info", project, "--json"]) == 0
    assert row["source_id"] == json.loads(said(capsys))["sources"][0]["id"]
    assert (row["themes"], row["entities"], row["quote"]) == (["Trade/Shipping"], ["Ural"], "Monday")
    assert run(["text", project, "Port calls"]) == 0
    start, end = row["spans"][0]
    assert capsys.readouterr().out[start:end] == "Monday"


def test_two_sources_of_one_title_are_told_by_their_ids(
    project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "again.md").write_text(NOTE + "Seen again.\n", encoding="utf-8")
    assert run(["import", project, str(tmp_path / "again.md")]) == 0
    capsys.readouterr()
    assert run(["info", project, "--json"]) == 0
    ids = [row["id"] for row in json.loads(said(capsys))["sources"]]
    assert run(["text", project, "Port calls"]) == 1
    several = capsys.readouterr().err
    assert "2 sources" in several
    assert all(str(one) in several for one in ids)
    assert run(["text", project, str(ids[1])]) == 0
    assert "Seen again." in said(capsys)
    assert run(["text", project, "Nowhere"]) == 1
    assert "No source" in capsys.readouterr().err


def test_a_brief_tells_what_it_leaves_out_and_what_cites_nothing(
    project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "brief.pdf"
    attached(project, capsys, "--quote", "Ural", "--theme", "A")
    assert run(["brief", project, "-o", str(out)]) == 0
    assert capsys.readouterr().err == ""
    later = attached(project, capsys, "--quote", "Friday", "--theme", "A")
    with open_project(Path(project), "Anna Kowal") as opened:
        section = sections(opened.reading, briefs(opened.reading)[0].id)[0]
        set_prose(opened, section.id, "prose", "It left [1] and came back [9].")
    assert run(["brief", project, "-o", str(out), "--json"]) == 0
    told = capsys.readouterr()
    row = json.loads(told.out)
    assert (row["path"], row["uncited"], row["unknown_citations"]) == (str(out), [later["passage_id"]], [9])
    assert "1 passage coded since is not in this brief; --draft drafts a new one." in told.err
    assert "[9] cites nothing" in told.err
    assert run(["brief", project, "-o", str(out), "--draft"]) == 0
    assert capsys.readouterr().err == ""


def test_check_as_json(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", project, "--json"]) == 0
    assert json.loads(said(capsys)) == {"path": project, "clean": True, "findings": []}
    data = bytearray(Path(project).read_bytes())
    data[8192:12288] = bytes(4096)
    Path(project).write_bytes(data)
    assert run(["check", project, "--json"]) == 1
    told = capsys.readouterr()
    row = json.loads(told.out)
    assert not row["clean"]
    assert row["findings"][0].keys() == {"code", "where"}
    assert project in told.err


def test_a_full_disk_names_the_text_and_how_many_were_not_begun(
    project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [tmp_path / f"{name}.txt" for name in "abcd"]
    for file in files:
        file.write_text(f"A text called {file.stem}.", encoding="utf-8")
    keep = importing.store

    def store(project: Any, name: str, *rest: Any) -> Any:
        if name == "b.txt":
            raise DiskFull(project.path)
        return keep(project, name, *rest)

    monkeypatch.setattr(importing, "store", store)
    assert run(["import", project, *map(str, files)]) == 1
    told = capsys.readouterr()
    assert told.out.startswith(f"imported {files[0]}")
    assert f"refused {files[1]}: The disk is full" in told.err
    assert "2 more texts were not begun." in told.err


def test_search_says_where_everything_is(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["search", project, "TANKER left"]) == 0
    out = capsys.readouterr()
    assert out.out == "Port calls\t¶ 1\tThe tanker left on Monday 🛢 and came back on Friday.\n"
    assert out.err == "1 hit in 1 source\n"
    assert run(["search", project, "m.n", "--pattern", "--json"]) == 0
    rows = [json.loads(line) for line in said(capsys).splitlines()]
    assert [row["words"][slice(*row["found"][0])] for row in rows] == ["Mon", "Mon"]
    assert rows[0]["paragraph"] == 1


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["zebra"], 3, "Nothing"),
        (["tank", "--whole-words"], 3, "Nothing"),
        (["TANKER", "--case"], 3, "Nothing"),
        ([""], 3, "Nothing"),
        (["(", "--pattern"], 2, "bracket"),
        (["(a+)+$", "--pattern"], 3, "Nothing"),
    ],
)
def test_a_search_that_finds_nothing_says_why(
    project: str, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, words: str
) -> None:
    assert run(["search", project, *arguments]) == code
    out = capsys.readouterr()
    assert out.out == ""
    assert words in out.err


def test_search_looks_into_notes_unless_told_otherwise(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["attach", project, "Port calls", "--quote", "tanker", "--theme", "Quay work"]) == 0
    capsys.readouterr()
    assert run(["search", project, "quay"]) == 0
    assert said(capsys) == "Quay work\ttheme\tQuay work"
    assert run(["search", project, "quay", "--no-notes"]) == 3
