"""Make requirements.lock again from pyproject.toml: `python packaging/lock.py`; needs uv and the package registry.

The lock names every library with its version, the systems it is for and the hashes of its files: first what the program
needs, then, below the line `# development`, what its checks need besides, and below `# packaging` what the making of its
packages needs besides the program's. It records no registry's address. uv and pip both install it.
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
PARTS = ("development", "packaging")
"""The groups of pyproject.toml that stand in the lock below a line of their name."""

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
        needed = _resolved(uv, Path(folder) / "needed.txt", upgrade)
        parts = [needed]
        for part in PARTS:
            more = ["--group", part, "--constraint", str(Path(folder) / "needed.txt"), *upgrade]
            found = _resolved(uv, Path(folder) / f"{part}.txt", more)
            parts.append({name: entry for name, entry in found.items() if name not in needed})
    heads = ["", *(f"# {part}\n" for part in PARTS)]
    text = "".join(head + "".join(part.values()) for head, part in zip(heads, parts, strict=True))
    LOCK.write_text(HEAD + text, "utf-8", newline="\n")
    print(f"{len(needed)} libraries for the program, {len(parts[1])} more for its checks, {len(parts[2])} for its packages")
    return 0


def _resolved(uv: str, target: Path, more: list[str]) -> dict[str, str]:
    """The requirements of the program and of what `more` asks for besides, by name; those in the lock are kept."""
    if LOCK.exists():
        shutil.copy(LOCK, target)
    _compile(uv, target, more)
    return _entries(target.read_text("utf-8"))


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
