"""Tries a finished bundle as a person would: `python3 packaging/bundle/smoke.py FOLDER [--no-window]`; exit code 0 or 1.

Standard library only; the bundle gets an empty PATH, no Python's variables, a home of its own and, on Linux, no network where
the system lets one be taken away. A project is made, texts of every kind brought in, read, attached to, searched, published in
each form, verified and checked; then the window opens a project, without a screen and on a virtual one.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))

from bundle import processes, screen

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample"
CASES = ROOT / "tests" / "sources" / "cases"

TEXTS = ("an-airlift-in-slow-motion.md", "low-cost-presence.html", "port-call-log.txt")
"""The sample's texts."""

TITLE = "An airlift in slow motion"
"""How the first of them is called."""

KINDS = (
    "office/report.docx", "office/report.odt", "office/report.rtf", "office/report.epub", "html/article.mht",
    "mail/multipart.eml", "media/interview.srt", "table/survey_semicolon_cp1250.csv", "text/zh_gb18030.txt",
)  # fmt: skip
"""One text for each reader, of those that the tests read; skipped where the tests aren't."""

DEADLINE = 180.0
"""Seconds that one command may take on a slow machine."""


class Refused(Exception):
    """A command of the bundle ended otherwise than it should."""


class Bundle:
    """The program of a bundle and a folder for its work."""

    def __init__(self, folder: Path, work: Path) -> None:
        windows = os.name == "nt"  # where a program with a window prints nothing, so that the verbs have one of their own
        self.program = folder / ("workbench-console.exe" if windows else "workbench")
        self.window = folder / "workbench.exe" if windows else self.program
        self.folder, self.work = folder, work
        self._alone = _without_network()
        kept = ("SYSTEMROOT", "TEMP", "TMP", "WINDIR", "COMSPEC")  # Windows doesn't start a process without them
        self.variables = {name: os.environ[name] for name in kept if name in os.environ}
        self.variables |= {"PATH": "", "HOME": str(work), "WORKBENCH_HOME": str(work / "home"), "LC_ALL": "C.UTF-8"}

    def run(self, *arguments: str | Path, ends: int = 0) -> str:
        """Return what a verb prints; Refused if it ends otherwise than it should."""
        command = [*self._alone, str(self.program), *map(str, arguments)]
        done = subprocess.run(
            command, cwd=self.work, env=self.variables, check=False, capture_output=True, timeout=DEADLINE, encoding="utf-8"
        )
        if done.returncode != ends:
            raise Refused(f"{' '.join(map(str, arguments))}\nended with {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def start(self, *arguments: str, **variables: str) -> "subprocess.Popen[bytes]":
        """Start the window, or a verb that is watched; what goes wrong is shown."""
        return subprocess.Popen(
            [str(self.window), *arguments], cwd=self.work, env={**self.variables, **variables}, stdout=subprocess.DEVNULL
        )


def main(arguments: list[str]) -> int:
    """Try the bundle; tell each step."""
    parser = argparse.ArgumentParser(description="Try a finished bundle.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--no-window", action="store_true", help="the verbs alone")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="smoke run ü ") as work:
        bundle = Bundle(asked.folder.resolve(), Path(work))
        name = ""
        try:
            for name, step in STEPS.items():
                if asked.no_window and step in (_window, _window_on_a_screen):
                    continue
                step(bundle)
                print(f"{name}: well", flush=True)
        except (Refused, subprocess.TimeoutExpired, AssertionError, OSError) as error:
            print(f"{name}: FAILED\n{error}", file=sys.stderr)
            return 1
    return 0


def _version(bundle: Bundle) -> None:
    assert bundle.run("--version").startswith("workbench ")
    assert "import" in bundle.run("--help")


def _bring_in(bundle: Bundle) -> None:
    """A project, the sample's texts, and a text for each reader."""
    bundle.run("new", "p.workbench")
    bundle.run("import", "p.workbench", *(SAMPLE / name for name in TEXTS))
    more = [CASES / name for name in KINDS if (CASES / name).exists()]
    if more:
        bundle.run("import", "p.workbench", *more)
    told = bundle.run("info", "p.workbench")
    assert "port-call-log" in told, told


def _load_their_own(bundle: Bundle) -> None:
    """What the bundle carries, its processes load from it, workers too: a system may lack it, or have another. Linux."""
    bundle.run("new", "workers.workbench")
    carried = {path.name.split(".so")[0] for path in bundle.folder.rglob("*.so*")}
    loaded: set[Path] = set()
    running = bundle.start("import", "workers.workbench", *(str(SAMPLE / name) for name in TEXTS))
    while running.poll() is None:
        for process in processes.family(running.pid):
            loaded |= processes.libraries(process)
        time.sleep(0.02)
    if running.returncode:
        raise Refused(f"the import whose libraries were looked at ended with {running.returncode}")
    if sys.platform == "linux" and not any(path.is_relative_to(bundle.folder) for path in loaded):
        raise Refused("no process was seen to load a library of the bundle")
    strange = [path for path in loaded if path.name.split(".so")[0] in carried and not path.is_relative_to(bundle.folder)]
    assert not strange, f"the system's are loaded: {', '.join(map(str, sorted(strange)))}"


def _read(bundle: Bundle) -> None:
    assert "hired guards" in bundle.run("text", "p.workbench", TITLE)
    bundle.run("attach", "p.workbench", TITLE, "--quote", "several hundred hired guards", "--theme", "Guards")
    assert "hired guards" in bundle.run("search", "p.workbench", "hired guard")
    bundle.run("undo", "p.workbench")
    bundle.run("redo", "p.workbench")
    assert "several hundred" in bundle.run("passages", "p.workbench")
    bundle.run("check", "p.workbench")


def _publish(bundle: Bundle) -> None:
    """The sample project's brief in each form; those that can be read are brought in again and verified."""
    bundle.run("sample", "s.workbench")
    for ending in ("pdf", "docx", "html", "md"):
        bundle.run("brief", "s.workbench", "-o", f"brief.{ending}")
        if ending != "md":  # made to be edited further, so there is nothing to verify
            bundle.run("verify", f"brief.{ending}", "s.workbench")
    bundle.run("import", "p.workbench", "brief.docx", "brief.html")
    bundle.run("new", "q.workbench")
    bundle.run("import", "q.workbench", "brief.pdf")
    bundle.run("attach", "q.workbench", "Russia in Venezuela", "--quote", "seen, not stationed", "--theme", "Presence")


def _annotate(bundle: Bundle) -> None:
    bundle.run("annotate", "s.workbench", TITLE, "-o", "log.pdf")
    bundle.run("annotate", "q.workbench", "Russia in Venezuela", "--original", "-o", "original.pdf")
    bundle.run("codebook", "s.workbench", "export", "codebook.csv")
    bundle.run("cite", "s.workbench", TITLE, "--style", "apa")
    bundle.run("mentions", "s.workbench", "Nicolás Maduro")
    bundle.run("judgments", "s.workbench")
    bundle.run("check", "s.workbench")


def _window(bundle: Bundle) -> None:
    """The window without a screen, and on a virtual one where Xvfb is; it opens a project, and lets it go."""
    running = bundle.start("s.workbench", QT_QPA_PLATFORM="offscreen")
    try:
        holder, end = bundle.work / ".s.workbench.holder", time.monotonic() + DEADLINE
        while not _held_by(holder, running.pid):
            assert running.poll() is None, f"the window ended with {running.returncode}"
            assert time.monotonic() < end, "the window opened no project"
            time.sleep(0.05)
    finally:
        running.kill()
        running.wait()
    bundle.run("check", "s.workbench")


def _window_on_a_screen(bundle: Bundle) -> None:
    if not (sys.platform == "linux" and shutil.which("Xvfb")):
        return
    with screen.virtual() as display:
        running = bundle.start("s.workbench", DISPLAY=display.name, QT_QPA_PLATFORM="xcb")
        try:
            window = screen.wait_for_title(display, "Russia in Venezuela", running, DEADLINE)
            assert window, "no window came"
            time.sleep(1)
            display.close(window)
            assert running.wait(DEADLINE) == 0, f"the window ended with {running.returncode}"
        finally:
            running.kill()
            running.wait()


def _held_by(holder: Path, process: int) -> bool:
    """Whether a project is open in a process."""
    try:
        return str(json.loads(holder.read_text("utf-8"))["process"]) == str(process)
    except (OSError, ValueError, KeyError):
        return False


def _without_network() -> list[str]:
    """What stands before a command so that it has no network; nothing where the system doesn't let one be taken away."""
    before = [shutil.which("unshare") or "", "--map-root-user", "--net"]
    if sys.platform != "linux" or not before[0]:
        return []
    return before if subprocess.run([*before, "true"], check=False, capture_output=True).returncode == 0 else []


STEPS: dict[str, Callable[[Bundle], None]] = {
    "version and help": _version,
    "texts of every kind are brought in": _bring_in,
    "processes load the bundle's libraries": _load_their_own,
    "read, attach, search, undo, check": _read,
    "a brief in each form, verified, and brought in again": _publish,
    "annotate, cite, judge": _annotate,
    "the window opens a project without a screen": _window,
    "the window opens a project on a screen, and closes": _window_on_a_screen,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
