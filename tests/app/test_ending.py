"""Asked by the system to end, the program closes its project as it should: nothing has to be recovered."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from workbench.coding.themes import create_theme
from workbench.project.lock import holder_of
from workbench.project.opening import create, open_project

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(os.name != "posix", reason="ends by a signal")
def test_a_signal_closes_the_project(tmp_path: Path) -> None:
    path = tmp_path / "a.workbench"
    with create(path, "P", "Anna Kowal") as project:
        create_theme(project, "First")
    environment = {**os.environ, "WORKBENCH_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen([sys.executable, "-m", "workbench", str(path)], cwd=ROOT, env=environment)
    try:
        until = time.monotonic() + 30
        while not holder_of(path) and time.monotonic() < until:
            time.sleep(0.05)
        assert holder_of(path), "the project is open"
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    finally:
        process.kill()
        process.wait(10)
    assert holder_of(path) == {}
    with open_project(path, "Anna Kowal") as project:
        assert project.recovered is None
    log = (tmp_path / "home" / "state" / "workbench.log").read_text(encoding="utf-8")
    assert "asked to end" in log
    assert "closed" in log
    assert "a.workbench" not in log
    assert not list((tmp_path / "home" / "state").glob("crash-*"))
