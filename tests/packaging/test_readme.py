"""What the README tells a reader to type does what it says."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def test_the_commands_work_in_their_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from workbench.cli.commands import run

    shutil.copytree(ROOT / "resources" / "sample", tmp_path / "resources" / "sample")
    monkeypatch.chdir(tmp_path)
    block = next(part for part in re.findall(r"```\n(.*?)```", README, re.DOTALL) if part.startswith("workbench new"))
    for line in block.splitlines():
        assert run(shlex.split(line)[1:]) == 0, line + capsys.readouterr().err
    assert (tmp_path / "caracas.pdf").read_bytes().startswith(b"%PDF-")


def test_every_path_it_names_exists() -> None:
    named = set(re.findall(r"`((?:workbench|resources|packaging|tests)(?:/[\w./-]+)?)`", README))
    assert named
    assert not {name for name in named if not (ROOT / name).exists()}
