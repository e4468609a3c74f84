"""Try a .deb as a new user would: `python -m linux.try_in_chroot PACKAGE.deb` in packaging/; pictures and systems go to build/.

In a clean Debian without Python (debootstrap; kept for the next time) apt installs the package; a double click, which is what
xdg-open does, opens the sample; a passage is attached by real keys on a virtual screen; the program is killed and started
again, and nothing may be lost; a second double click has to come to the window that runs. Then the package is purged, and
nothing may be left but the person's files. Where no chroot can be made, or with --unpacked, the package is unpacked into a
folder and tried there.
"""

import argparse
import json
import os
import shutil
import signal
import sys
import time
from contextlib import ExitStack
from pathlib import Path

from linux.trial_places import Place, System, can_make_a_system, clean_system, own_release, unpacked
from linux.trial_screen import Screen, TrialFailed, eventually

BUILD = Path(__file__).resolve().parents[2] / "build" / "trial"
THEME = "Tried by keys"
TEXT = (600, 489)
"""Where a sentence of the sample's first text that nobody has marked stands, on a screen of 1440 x 900."""


def main(package: Path, *, in_a_system: bool, release: str) -> int:
    """Run the trial, in a clean system or of the package unpacked; returns the exit code, and says each step."""
    shutil.rmtree(BUILD / "pictures", ignore_errors=True)
    with ExitStack() as held:
        screen = held.enter_context(Screen(BUILD / "pictures"))
        if in_a_system:
            system = held.enter_context(clean_system(BUILD, BUILD / "system", release))
            say("a clean system is there")
            system.install(package)
            say("apt has installed the package with what it needs")
            place: Place = system
        else:
            place = held.enter_context(unpacked(package, BUILD / "unpacked"))
            say("without a chroot: the package is unpacked into a folder")
        place.variables = {"DISPLAY": screen.display, "HOME": str(place.home)}
        use(place, screen)
        place.remove()
        say("purged; nothing is left but the person's files" if isinstance(place, System) else "done")
    return 0


def use(place: Place, screen: Screen) -> None:
    """What the new user does, from the first double click on."""
    sample, other = str(place.home / "sample.workbench"), str(place.home / "other one.workbench")
    settle(place)
    place.run("workbench", "sample", sample)
    place.run("workbench", "new", other)
    began = passages(place, sample)
    double_click(place, sample)
    screen.window("sample")
    eventually(lambda: holder(place, sample), "Nobody holds the project that the double click opened.")
    time.sleep(4)  # texts and panes paint; a picture has nothing else to wait for
    screen.picture("double-click")
    say("a double click has opened the sample")
    attach_by_keys(screen)
    eventually(lambda: passages(place, sample) == began + 1, "The passage attached by keys is not in the project.", 30)
    screen.picture("attached")
    say("a passage is attached by real keys")
    survive(place, screen, sample, began + 1)
    come_to_the_running_window(place, screen, sample, other)


def survive(place: Place, screen: Screen, sample: str, expected: int) -> None:
    """Kill the program, open the project again; nothing may be lost."""
    os.kill(holder(place, sample), signal.SIGKILL)
    time.sleep(1)
    double_click(place, sample)
    screen.window("sample")
    time.sleep(4)
    screen.picture("after-the-kill")
    if passages(place, sample) != expected or THEME not in place.run("workbench", "passages", sample):
        raise TrialFailed("Passages were lost when the program was killed.")
    place.run("workbench", "check", sample)
    say("killed and started again: nothing is lost")


def come_to_the_running_window(place: Place, screen: Screen, sample: str, other: str) -> None:
    """A double click on another project: the same process opens it."""
    process = holder(place, sample)
    double_click(place, other)
    eventually(lambda: holder(place, other) == process, "A second double click didn't come to the window that runs.")
    eventually(lambda: "other one" in screen.front(), "The window didn't come to the front with the second project.")
    time.sleep(2)
    screen.picture("second-double-click")
    screen.keys("ctrl+q")
    eventually(lambda: not holder(place, other), "Ctrl+Q didn't end the program.")
    say("a second double click came to the running window; Ctrl+Q has ended it")


def settle(place: Place) -> None:
    """Give the person a name and no tour: dialogs of a first start are tried elsewhere."""
    settings = place.home / ".config" / "analyst-workbench" / "settings.json"
    written = json.dumps({"analyst": "Anna Kowal", "asked": True, "tour": "ended"})
    place.run("mkdir", "-p", str(settings.parent))
    place.run("sh", "-c", f"printf '%s' '{written}' > '{settings}'")


def double_click(place: Place, path: str) -> None:
    """Do what a file manager does; xdg-open stays with some programs until they end, so nobody waits for it."""
    place.start("xdg-open", path)


def attach_by_keys(screen: Screen) -> None:
    """Select the sentence at a place, open the attach field, type a theme, Enter."""
    screen.click(*TEXT)
    screen.keys("s")
    screen.keys("a")
    time.sleep(1)
    screen.words(THEME)
    time.sleep(1)
    screen.picture("attaching")
    screen.keys("Return")


def passages(place: Place, project: str) -> int:
    """Count the passages of a project, by the command line."""
    return len([line for line in place.run("workbench", "passages", project).splitlines() if line.strip()])


def holder(place: Place, project: str) -> int:
    """The number of the process that has a project open; 0 if none has."""
    inside = Path(project)
    note = inside.with_name(f".{inside.name}.holder")
    try:
        number = int(json.loads(_outside(place, note).read_text("utf-8"))["process"])
        os.kill(number, 0)
    except (OSError, ValueError, KeyError):
        return 0
    return number


def _outside(place: Place, path: Path) -> Path:
    return place.root / path.relative_to("/") if isinstance(place, System) else path


def say(words: str) -> None:
    """Tell how far the trial is."""
    print(f"- {words}", flush=True)


if __name__ == "__main__":
    try:
        parser = argparse.ArgumentParser(description="Try a .deb as a new user would.")
        parser.add_argument("package", type=Path)
        parser.add_argument("--unpacked", action="store_true", help="without a system of its own")
        parser.add_argument("--release", default=own_release(), help="Debian's code name; usually this machine's")
        asked = parser.parse_args()
        sys.exit(main(asked.package, in_a_system=not asked.unpacked and can_make_a_system(), release=asked.release))
    except TrialFailed as failed:
        print(f"FAILED: {failed}", file=sys.stderr)
        sys.exit(1)
