"""Make requirements.lock again from pyproject.toml: `python packaging/lock.py`; needs uv and the package registry.

The lock names every library with its version, the systems it is for and the hashes of its files: first what the program
needs, then, below the line `# development`, what its checks need besides. It records no registry's
address. uv and pip both install it.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
DEVELOPMENT = "# development"
HEAD = "# made by packaging/lock.py from pyproject.toml; not to be edited\n"


def main() -> int:
    """Write the lock; versions already in it are kept unless `--upgrade` is given."""
    uv = (
        shutil.which("uv")
        or shutil.which("uv", path=sysconfig.get_path("scripts"))
        or shutil.which("uv", path=str(ROOT / ".venv" / "bin"))
    )
    if uv is None:
        print("uv is needed to make the lock: python -m pip install uv")
        return 1
    upgrade = ["--upgrade"] if "--upgrade" in sys.argv[1:] else []
    with tempfile.TemporaryDirectory() as folder:
        needed, everything = Path(folder) / "needed.txt", Path(folder) / "everything.txt"
        for target in (needed, everything):
            if LOCK.exists():
                shutil.copy(LOCK, target)
        _compile(uv, needed, upgrade)
        _compile(uv, everything, ["--group", "development", "--constraint", str(needed), *upgrade])
        first, all_of_it = _entries(needed.read_text("utf-8")), _entries(everything.read_text("utf-8"))
    rest = {name: entry for name, entry in all_of_it.items() if name not in first}
    LOCK.write_text(HEAD + "".join(first.values()) + DEVELOPMENT + "\n" + "".join(rest.values()), "utf-8", newline="\n")
    print(f"{len(first)} libraries for the program and {len(rest)} for its checks in {LOCK.name}")
    return 0


def _compile(uv: str, target: Path, more: list[str]) -> None:
    """Resolve pyproject.toml for every system and Python that it allows; CalledProcessError if that cannot be."""
    command = [
        uv,
        "pip",
        "compile",
        "--quiet",
        "--universal",
        "--generate-hashes",
        "--no-header",
        "--no-annotate",
        "--python-version",
        "3.11",
    ]
    subprocess.run([*command, *more, "--output-file", str(target), "pyproject.toml"], cwd=ROOT, check=True)


def _entries(text: str) -> dict[str, str]:
    """Each requirement with its lines of hashes, by name and marker, in the order of the text."""
    entries: dict[str, str] = {}
    for match in re.finditer(r"^[A-Za-z0-9].*\n(?:[ \t].*\n)*", text, re.MULTILINE):
        entry = match.group()
        entries[entry.split("\\")[0].strip()] = entry
    return entries


if __name__ == "__main__":
    sys.exit(main())
