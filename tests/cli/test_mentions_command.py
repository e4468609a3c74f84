"""Mentions without a window: listed, as JSON, accepted as one step."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.project.worlds import add_text
from workbench.cli.commands import app
from workbench.entities.editing import create_entity
from workbench.project.opening import create, open_project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "p.workbench"
    with create(made, "Names", "Anna Kowal") as project:
        add_text(project, "Moscow spoke.\nThe Kremlin, too. Moscow again.", "First")
        create_entity(project, "Russia", "State", ("Moscow", "the Kremlin"))
        create_entity(project, "Caracas", "Place")
    return made


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, list(arguments))
    return result.exit_code, result.stdout, result.stderr


def test_places_are_listed_and_accepted_as_one_step(path: Path) -> None:
    code, out, err = run("mentions", str(path), "moscow", "--json")
    assert code == 0
    rows = [json.loads(line) for line in out.splitlines()]
    assert [(row["entity"], row["written"], row["state"]) for row in rows] == [
        ("Russia", "Moscow", "open"), ("Russia", "The Kremlin", "open"), ("Russia", "Moscow", "open"),
    ]  # fmt: skip
    assert run("mentions", str(path), "--accept-all")[0] == 0
    assert "accepted" in run("mentions", str(path))[1]
    with open_project(path, "Anna Kowal") as project:
        assert project.undo().act == "accept mentions"
    assert "accepted" not in run("mentions", str(path))[1]
    assert "3 places, 3 open" in err


def test_nothing_found_and_nobody_so_called(path: Path) -> None:
    assert run("mentions", str(path), "Caracas")[0] == 3
    code, _out, err = run("mentions", str(path), "Nobody")
    assert code == 1
    assert "Nobody" in err
