"""The Debian package of a finished bundle: `python -m linux.deb BUNDLE FOLDER` in packaging/. Needs dpkg-deb, not root.

The same bundle and SOURCE_DATE_EPOCH give the same bytes: names are sorted, all belongs to root, every time is that date.
Caches of file types, entries and icons are renewed by the triggers of the packages that own them, so there are no scripts.
"""

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import environment
from bundle import facts, moment

from linux import licences, metainfo, runpaths, shares, system_needs

NAME = "analyst-workbench"
MAINTAINER = "The Analyst Workbench authors <authors@analystworkbench.org>"
SUMMARY = "read sources, mark passages, write briefs that lead to their evidence"
DESCRIPTION = """ A desktop program for people who read closely and have to say what follows
 from it. Source texts are brought in, passages marked, attached to themes and
 to the persons, states and things they speak of, and a brief is written in
 which every sentence leads back to the words it rests on.
 .
 Everything stays on this machine: one file a project, no account, no network.
"""


def make(bundle: Path, target: Path, version: str, python: str = "", level: int = 9) -> Path:
    """Write TARGET/analyst-workbench_VERSION_ARCHITECTURE.deb of a bundle and return its path.

    python: one of the environment that was bundled; found if not given. level: of packing, 1 is quick.
    environment.SetUpError if a tool is missing, subprocess.CalledProcessError if one fails, UnmetNeedError
    if a library lacks another.
    """
    for tool in ("dpkg", "dpkg-deb"):
        if not shutil.which(tool):
            raise environment.SetUpError(f"{tool} is needed (in Debian's package dpkg).")
    architecture = _told("dpkg", "--print-architecture")
    target.mkdir(parents=True, exist_ok=True)
    made = target / f"{NAME}_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="deb-") as folder:
        root = Path(folder) / "root"
        _lay_out(bundle, root, version, python or shares.python())
        _describe(root, version, architecture)
        _tidy(root)
        _pack(root, made, level)
    return made


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _lay_out(bundle: Path, root: Path, version: str, python: str) -> None:
    """Put everything where it stands on a system."""
    doubled = shutil.ignore_patterns(facts.COPYRIGHT.name)  # stands below, in the form and the place of Debian
    shutil.copytree(bundle, root / "usr" / "lib" / NAME, symlinks=True, ignore=doubled)
    runpaths.clear(root / "usr" / "lib" / NAME)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "workbench").symlink_to(f"../lib/{NAME}/workbench")
    share = root / "usr" / "share"
    shares.write(share, python)
    documents = share / "doc" / NAME
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(licences.copyright_file(python), "utf-8")
    _zip(documents / "changelog.Debian.gz", _changelog(version))
    _zip(documents / "changelog.gz", metainfo.CHANGELOG.read_text("utf-8"))
    overrides = share / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(Path(__file__).with_name("lintian-overrides"), overrides)


def _zip(path: Path, text: str) -> None:
    path.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def _changelog(version: str) -> str:
    """Debian's own form of the changelog: this version; what is new in it stands in the program's."""
    date = format_datetime(datetime.fromtimestamp(moment.epoch(), UTC))
    return f"{NAME} ({version}) stable; urgency=medium\n\n  * See changelog.gz for what is new.\n\n -- {MAINTAINER}  {date}\n"


def _describe(root: Path, version: str, architecture: str) -> None:
    """Write what dpkg wants to know."""
    folder = root / "DEBIAN"
    folder.mkdir()
    files = [
        path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink() and folder not in path.parents
    ]
    sums = "".join(f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)
    (folder / "md5sums").write_text(sums, "utf-8")
    entries = [path for path in root.rglob("*") if folder not in path.parents]
    size = sum((path.stat().st_size + 1023) // 1024 if path.is_file() and not path.is_symlink() else 1 for path in entries)
    fields = {
        "Package": NAME, "Version": version, "Architecture": architecture, "Maintainer": MAINTAINER,
        "Installed-Size": str(size), "Depends": system_needs.depends(root / "usr" / "lib" / NAME),
        "Recommends": ", ".join(system_needs.RECOMMENDED),
        "Suggests": ", ".join(system_needs.SUGGESTED), "Section": "text", "Priority": "optional", "Description": SUMMARY,
    }  # fmt: skip
    (folder / "control").write_text("".join(f"{key}: {value}\n" for key, value in fields.items()) + DESCRIPTION, "utf-8")


def _tidy(root: Path) -> None:
    """Give every file the rights and the time that policy and reproducibility ask for."""
    when = moment.epoch()
    for path in [root, *sorted(root.rglob("*"))]:
        if not path.is_symlink():
            runs = path.is_dir() or (
                path.stat().st_mode & 0o100 and not path.name.endswith((".so", ".py")) and ".so." not in path.name
            )
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (when, when), follow_symlinks=False)


def _pack(root: Path, made: Path, level: int) -> None:
    """Pack; with one thread, since several cut the stream elsewhere on each machine. xz's extreme way saves nothing."""
    variables = {**os.environ, "SOURCE_DATE_EPOCH": str(moment.epoch()), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    how = ["--root-owner-group", "-Zxz", f"-z{level}", "--threads-max=1"]
    subprocess.run(["dpkg-deb", *how, "--build", str(root), str(made)], check=True, env=variables, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    print(make(Path(sys.argv[1]), Path(sys.argv[2]), facts.version()))
