"""The installer for Windows: `python -m windows.installer BUNDLE FOLDER` in packaging/. Needs makensis.

NSIS was chosen since it runs on Linux, too: the script can be compiled, and its result looked into, without a Windows.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from bundle.facts import version

from windows import facts

SCRIPT = Path(__file__).with_name("installer.nsi")


def command(bundle: Path, made: Path, version: str) -> list[str]:
    """Return the call of makensis, warnings as errors."""
    given = {
        "VERSION": version,
        "VERSION4": ".".join(map(str, facts.numbers(version))),
        "BUNDLE": str(bundle.resolve()),
        "ICONS": str(facts.ROOT / "build" / "icons"),
        "LICENCE": str(facts.ROOT / "LICENSE"),
        "MADE": str(made.resolve()),
        "SIZE": str(sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file()) // 1024),
    }
    sign = "/" if sys.platform == "win32" else "-"
    return ["makensis", f"{sign}V2", f"{sign}WX", *(f"{sign}D{name}={value}" for name, value in given.items()), str(SCRIPT)]


def make(bundle: Path, target: Path, version: str) -> Path:
    """Write TARGET/analyst-workbench-VERSION-setup.exe of a bundle and return its path.

    FileNotFoundError if there is no makensis, subprocess.CalledProcessError if it refuses the script.
    """
    if shutil.which("makensis") is None:
        raise FileNotFoundError("makensis")
    target.mkdir(parents=True, exist_ok=True)
    facts.icon()
    made = target / f"analyst-workbench-{version}-setup.exe"
    subprocess.run(command(bundle, made, version), check=True)
    return made


if __name__ == "__main__":
    print(make(Path(sys.argv[1]), Path(sys.argv[2]), version()))
