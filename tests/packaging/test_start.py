"""`packaging/start.py` without a screen leaves the sample's brief, and says at the end where."""

import os
import subprocess
import sys
from pathlib import Path

import environment
import pytest

ROOT = Path(__file__).resolve().parents[2]
NO_SCREEN = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen"),
    pytest.mark.skipif(not environment._stamped(environment._folder(), False), reason="the private environment is not set up"),
    pytest.mark.skipif(not (ROOT / "workbench" / "__main__.py").exists(), reason="nothing to start yet"),
]


def start(person: Path) -> list[str]:
    """The lines that a start without a screen prints."""
    command = [sys.executable, str(ROOT / "packaging" / "start.py")]
    done = subprocess.run(
        command, env={**NO_SCREEN, "WORKBENCH_HOME": str(person)}, cwd=person, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


def test_the_last_line_names_the_pdf_at_the_first_start_and_at_the_second(person: Path) -> None:
    for _ in range(2):
        lines = start(person)
        brief = Path(lines[-1])
        assert brief.read_bytes().startswith(b"%PDF-")
        assert brief.is_relative_to(person)
        brief.unlink()
