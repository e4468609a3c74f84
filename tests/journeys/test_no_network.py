"""Without any network, and without trying to have one: import, code, brief, also of files that ask for more."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.timeout(180)


def offline() -> list[str]:
    """Return the words before a command that take the network away from it; skips where the system refuses."""
    if shutil.which("unshare") is None:
        pytest.skip("unshare is not on this system")
    words = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--net", "--map-root-user"]
    if subprocess.run([*words, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody take the network away")
    return words


@pytest.mark.skipif(sys.platform != "linux", reason="network name spaces are Linux's")
def test_the_day_without_a_window_needs_no_network(tmp_path: Path) -> None:
    project, brief = tmp_path / "sample.workbench", tmp_path / "brief.pdf"
    for words in (["sample", str(project)], ["brief", str(project), "-o", str(brief)], ["check", str(project)]):
        done = subprocess.run(
            [*offline(), sys.executable, "-m", "workbench", *words], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
    assert brief.stat().st_size > 20_000


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not on this system")
def test_no_socket_is_opened_but_between_our_own_processes(tmp_path: Path) -> None:
    trace, page = tmp_path / "trace", tmp_path / "page.html"
    asks = '<link rel="stylesheet" href="https://example.org/s.css"><script src="//example.org/t.js"></script>'
    body = '<img src="https://example.org/p.gif"><p>A text that asks for more than itself.</p>'
    page.write_text(f"<html><head>{asks}</head><body>{body}</body></html>")
    project = tmp_path / "p.workbench"
    for words in (["new", str(project)], ["import", str(project), str(page)]):
        command = ["strace", "-f", "-e", "trace=connect", "-o", str(trace), sys.executable, "-m", "workbench", *words]
        assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 0
        calls = [line for line in trace.read_text().splitlines() if "connect(" in line and "AF_UNIX" not in line]
        assert calls == []
