"""The verbs entity, state and relate: made, shown, refused in a sentence."""

import json
from pathlib import Path
from typing import Any

import pytest

from workbench.cli.commands import run

TEXT = "Alba sells cranes to Brava since the spring of 2018.\n\nThe capital of Brava is Port Brava, the ministry says."


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """A project with one text and two entities."""
    path, text = tmp_path / "a.workbench", tmp_path / "note.txt"
    text.write_text(TEXT, encoding="utf-8")
    for arguments in (
        ["new", str(path)],
        ["import", str(path), str(text)],
        ["entity", str(path), "Alba", "--kind", "State", "--alias", "the Albans", "--description", "An island"],
        ["entity", str(path), "Brava", "--kind", "state"],
    ):
        assert run(arguments) == 0
    capsys.readouterr()
    return str(path)


def shown(project: str, name: str, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert run(["entity", project, name, "--json"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert isinstance(row, dict)
    return row


def test_claims_with_evidence(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    proof = ["--source", "note", "--quote", "sells cranes to Brava"]
    assert (
        run(["relate", project, "Brava", "is supplied by", "the Albans", "--role", "cranes", "--when", "spring 2018", *proof])
        == 0
    )
    assert run(["state", project, "Brava", "capital", "Port Brava", "--by", "the ministry", "--as", "fact"]) == 0
    contra = ["--source", "note", "--quote", "The capital of Brava", "--against", "--by", "the ministry", "--as", "fact"]
    assert run(["state", project, "Brava", "Capital", "Port Brava", *contra, "--json"]) == 0
    capsys.readouterr()
    row = shown(project, "Alba", capsys)
    (relation,) = row["relations"]
    assert relation["words"] == "supplies Brava (cranes)"
    assert (relation["since"], relation["evidence"][0]["quote"]) == ("2018-21", "sells cranes to Brava")
    (statement,) = shown(project, "Brava", capsys)["statements"]
    assert (statement["says_who"], statement["supports"], statement["contradicts"]) == ("the ministry", 0, 1)
    assert run(["entity", project, "Brava"]) == 0
    said = capsys.readouterr().out
    assert "Capital: Port Brava" in said
    assert "is supplied by Alba" in said
    assert run(["undo", project]) == 0


def test_aliases_are_added_once(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["entity", project, "Alba", "--alias", "Albion", "--alias", "the Albans"]) == 0
    capsys.readouterr()
    assert shown(project, "Albion", capsys)["aliases"] == ["the Albans", "Albion"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["state", "Brava", "capital", "X", "--when", "30 February 2020"], "no such day"),
        (["state", "Brava", "capital", "X", "--when", "soon"], "can't be read as a date"),
        (["state", "Brava", "shoe size", "44"], "no property"),
        (["state", "Brava", "population", "many"], "can't be read as a number"),
        (["state", "Nobody", "capital", "X"], "No entity"),
        (["state", "Brava", "capital", "X", "--as", "rumour"], "none of fact"),
        (["relate", "Alba", "hugs", "Brava"], "no kind of relation"),
        (["relate", "Alba", "supplies", "the Albans"], "two different entities"),
        (["relate", "Alba", "supplies", "Brava", "--source", "note", "--quote", "not there"], "do not occur"),
        (["entity", "Nobody"], "No entity"),
    ],
)
def test_what_is_wrong_is_said(project: str, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    verb, *rest = arguments
    assert run([verb, project, *rest]) == 1
    captured = capsys.readouterr()
    assert said.casefold() in captured.err.casefold()
    assert len(captured.err.strip().splitlines()) == 1
    row = shown(project, "Brava", capsys)
    assert row["statements"] == row["relations"] == []
